"""Screenshots, previews, reviews, webhooks: small rules of single resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

ROOM = {
    "appScreenshots": ("appScreenshotSet", "appScreenshots", 10),
    "appPreviews": ("appPreviewSet", "appPreviews", 3),
}


@RULES.check("create", *ROOM, quirk=44)
def a_set_has_room(call: Call) -> None:
    """A set holds ten screenshots, or three previews."""
    assert call.body.data
    name, members, most = ROOM[call.body.data.type]
    parent = call.target(name)
    if parent and len(call.store.refs(parent.ref, members)) >= most:
        raise conflict(
            "STATE_ERROR", f"The {parent.ref.type} with id '{parent.id}' holds {most} already"
        )


@RULES.check("create", "customerReviewResponses")
def a_response_replaces_the_one_before(call: Call) -> None:
    """A review has one response: a new one takes its place."""
    review = call.target("review")
    old = call.store.first(review.ref, "response") if review else None
    if old:
        call.store.delete(old.ref)


@RULES.effect("create", "customerReviewResponses")
def response_is_pending(call: Call) -> None:
    """It is published later."""
    call.set(state="PENDING_PUBLISH", lastModifiedDate=call.engine.clock.utc())


@RULES.effect("create", "webhookPings")
def a_ping_is_delivered(call: Call) -> None:
    """The ping shows in the history of its webhook; nothing is sent anywhere."""
    webhook = call.target("webhook")
    now = call.engine.clock.utc()
    delivered = {
        "createdDate": now,
        "sentDate": now,
        "deliveryState": "SUCCEEDED",
        "redelivery": False,
    }
    delivery = call.store.add("webhookDeliveries", delivered)
    if webhook:
        call.store.link(webhook.ref, "deliveries", [delivery.ref])


@RULES.effect("create", "webhookDeliveries")
def a_redelivery(call: Call) -> None:
    """A delivery made from another one is a second attempt, in the same history."""
    template = call.target("template")
    call.set(deliveryState="SUCCEEDED", redelivery=True, sentDate=call.engine.clock.utc())
    for webhook in call.store.all("webhooks"):
        if template and template.ref in call.store.refs(webhook.ref, "deliveries"):
            call.store.link(webhook.ref, "deliveries", [call.ref])


@RULES.check("create", "bundleIds", quirk=22)
def an_identifier_only_once(call: Call) -> None:
    """Bundle ids are unique."""
    if any(
        other["identifier"] == call.attributes["identifier"]
        for other in call.store.all("bundleIds")
    ):
        detail = f"An App ID with Identifier '{call.attributes['identifier']}' is not available."
        raise conflict(
            "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", detail, "/data/attributes/identifier"
        )
