"""Product pages, groups, nominations, declarations: small rules of single resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal, invalid_state

from .derived import link_of
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call


@RULES.effect("create", "appCustomProductPages")
def a_page_has_a_version(call: Call) -> None:
    """The first version comes with the page, where the request brings none (observed)."""
    if not call.store.refs(call.ref, "appCustomProductPageVersions"):
        call.store.add("appCustomProductPageVersions", {}, {"appCustomProductPage": call.ref})


@RULES.effect("update", "betaGroups")
def the_public_link_follows(call: Call) -> None:
    """Switched on there is a link, switched off there is none."""
    if "publicLinkEnabled" in call.attributes:
        on = call.attributes["publicLinkEnabled"]
        call.set(**(link_of(call.ident) if on else {"publicLink": None, "publicLinkId": None}))


@RULES.check("update", "nominations")
def a_nomination_says_both(call: Call) -> None:
    """A change says whether it submits and whether it archives (observed); no way leads back."""
    missing = [name for name in ("submitted", "archived") if call.attributes.get(name) is None]
    if missing:
        detail = f"You must provide a value for the attribute '{missing[0]}' with this request"
        pointer = f"/data/attributes/{missing[0]}"
        raise Refusal(Problem(400, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", detail, pointer=pointer))
    if call.record and call.record["submittedDate"] and not call.attributes["submitted"]:
        raise invalid_state(call.ref, "A submitted nomination can not become a draft again")


@RULES.effect("update", "nominations")
def a_nomination_moves(call: Call) -> None:
    """It is submitted, or archived."""
    if call.attributes.get("submitted") and call.record and not call.record["submittedDate"]:
        call.set(submittedDate=call.engine.clock.utc())
    now = call.store.one(call.ref)
    state = "SUBMITTED" if now and now["submittedDate"] else "DRAFT"
    call.set(state="ARCHIVED" if call.attributes.get("archived") else state)


@RULES.effect("update", "accessibilityDeclarations")
def a_declaration_is_published(call: Call) -> None:
    """The one that was published before for the same devices is replaced (observed)."""
    if not call.attributes.get("publish") or call.record is None:
        return
    app = call.store.first(call.ref, "app")
    for other in call.store.related(app.ref, "accessibilityDeclarations") if app else ():
        same = other["deviceFamily"] == call.record["deviceFamily"] and other.ref != call.ref
        if same and other["state"] == "PUBLISHED":
            call.store.update(other.ref, {"state": "REPLACED"})
    call.set(state="PUBLISHED")
