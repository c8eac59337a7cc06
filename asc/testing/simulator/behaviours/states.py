"""States of versions, app infos and the other things that are reviewed, and how they move.

The states are those of the document. The moves are Apple's pages where a move is named there, and
observations of others (fastlane, AvdLee/appstoreconnect-swift-sdk, rorkai) for the rest; `guess`
marks what is neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from asc.testing.simulator.store.store import Record, Ref, Store

OLD_NAMES = {
    "READY_FOR_DISTRIBUTION": "READY_FOR_SALE",
    "PROCESSING_FOR_DISTRIBUTION": "PROCESSING_FOR_APP_STORE",
}
"""appVersionState in the words of the older appStoreState."""
INFO_OLD_NAMES = {
    "PENDING_RELEASE": "PENDING_DEVELOPER_RELEASE",
    "REPLACED_WITH_NEW_INFO": "REPLACED_WITH_NEW_VERSION",
    "READY_FOR_DISTRIBUTION": "READY_FOR_SALE",
}
OPEN_STATES = frozenset(
    {
        "PREPARE_FOR_SUBMISSION",
        "DEVELOPER_REJECTED",
        "REJECTED",
        "METADATA_REJECTED",
        "INVALID_BINARY",
    }
)
"""Everything can be edited."""
IN_PREPARATION = OPEN_STATES | {"READY_FOR_REVIEW"}
"""Not yet submitted."""
SETTLED = frozenset({"READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_VERSION"})
INFO_FOLLOWS = {
    "PENDING_DEVELOPER_RELEASE": "PENDING_RELEASE",
    "PENDING_APPLE_RELEASE": "PENDING_RELEASE",
    "PROCESSING_FOR_DISTRIBUTION": "PENDING_RELEASE",
    "METADATA_REJECTED": "REJECTED",
    "INVALID_BINARY": "REJECTED",
    "WAITING_FOR_EXPORT_COMPLIANCE": "WAITING_FOR_REVIEW",
}
"""What an app info is in while its version is in a state that app infos don't have."""

PLACEMENTS_FOLLOW = {
    **dict.fromkeys(OPEN_STATES, "PARENT_PREPARE_FOR_SUBMISSION"),
    "READY_FOR_REVIEW": "PARENT_READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW": "PARENT_WAITING_FOR_REVIEW",
    "IN_REVIEW": "PARENT_IN_REVIEW",
    "PENDING_DEVELOPER_RELEASE": "PARENT_APPROVED",
    "PENDING_APPLE_RELEASE": "PARENT_APPROVED",
    "READY_FOR_DISTRIBUTION": "PARENT_APPROVED",
}
"""What placements are in while their version is reviewed (Apple; those on sale were seen as
`ACTIVE`, which the document does not have).
"""


def set_version_state(store: Store, version: Ref, state: str) -> None:
    """Both names of a version's state move together, and the app info in the making with them
    (quirk 42), and placements of the App Asset Library.
    """
    store.update(version, {"appVersionState": state, "appStoreState": OLD_NAMES.get(state, state)})
    _move_placements(store, version, state)
    app = store.first(version, "app")
    info = info_in_the_making(store, app.ref) if app else None
    if info and state not in ("REPLACED_WITH_NEW_VERSION", "ACCEPTED"):
        _move_info(store, info, INFO_FOLLOWS.get(state, state))


def _move_placements(store: Store, version: Ref, state: str) -> None:
    if state not in PLACEMENTS_FOLLOW:
        return
    for text in store.related(version, "appStoreVersionLocalizations"):
        for placement in store.related(text.ref, "placements"):
            if str(placement["state"]).startswith("PARENT_"):
                store.update(placement.ref, {"state": PLACEMENTS_FOLLOW[state]})


def _move_info(store: Store, info: Record, state: str) -> None:
    app = store.first(info.ref, "app")
    if state == "READY_FOR_DISTRIBUTION" and app:
        for other in store.related(app.ref, "appInfos"):
            if other["state"] == "READY_FOR_DISTRIBUTION":
                set_info_state(store, other.ref, "REPLACED_WITH_NEW_INFO")
    set_info_state(store, info.ref, state)


def set_info_state(store: Store, info: Ref, state: str) -> None:
    """Both names of an app info's state."""
    store.update(info, {"state": state, "appStoreState": INFO_OLD_NAMES.get(state, state)})


def info_in_the_making(store: Store, app: Ref) -> Record | None:
    """The app info that is not on sale: the one that a new version will publish."""
    settled = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO")
    infos = [info for info in store.related(app, "appInfos") if info["state"] not in settled]
    return infos[-1] if infos else None


def live_info(store: Store, app: Ref) -> Record | None:
    """The app info that customers see."""
    infos = store.related(app, "appInfos")
    return next((info for info in infos if info["state"] == "READY_FOR_DISTRIBUTION"), None)


@dataclass(frozen=True)
class Stages:
    """The words of one type for the stages of a review."""

    attribute: str = "state"
    words: Mapping[str, str] = field(default_factory=dict)

    def word(self, stage: str) -> str:
        return self.words.get(stage, stage)


GAME_CENTER = Stages(words={"APPROVED": "LIVE", "CANCELED": "DEVELOPER_REJECTED"})
PLAIN = Stages(words={"CANCELED": "PREPARE_FOR_SUBMISSION"})
REVIEWED: Mapping[str, Stages] = {
    "appAssetLibraryImages": PLAIN,
    "appAssetLibraryVideos": PLAIN,
    "appCustomProductPageVersions": PLAIN,
    "appEvents": Stages("eventState", {"PREPARE_FOR_SUBMISSION": "DRAFT", "CANCELED": "DRAFT"}),
    "appStoreVersionExperiments": PLAIN,
    "gameCenterAchievementVersions": GAME_CENTER,
    "gameCenterActivityVersions": GAME_CENTER,
    "gameCenterChallengeVersions": GAME_CENTER,
    "gameCenterLeaderboardSetVersions": GAME_CENTER,
    "gameCenterLeaderboardVersions": GAME_CENTER,
    "inAppPurchaseVersions": PLAIN,
    "retentionMessageVersions": PLAIN,
    "subscriptionGroupVersions": PLAIN,
    "subscriptionVersions": PLAIN,
}
"""Beside app versions, what a review submission can hold. Where `CANCELED` leads is a guess save
for versions."""
PRODUCT_OF = {"inAppPurchaseVersions": "inAppPurchase", "subscriptionVersions": "subscription"}
"""Versions whose product has a state too, and their relationship to it."""
PRODUCT_FOLLOWS = {
    "WAITING_FOR_REVIEW": "WAITING_FOR_REVIEW",
    "IN_REVIEW": "IN_REVIEW",
    "APPROVED": "APPROVED",
    "REJECTED": "REJECTED",
    "CANCELED": "READY_TO_SUBMIT",
}
"""What a product is in, that was never on sale, while its version is reviewed."""


def move(store: Store, thing: Ref, stage: str) -> None:
    """Takes a reviewed thing to a stage: the words are those of custom product pages, with
    `CANCELED` for what was taken out of a review.
    """
    if thing.type == "appStoreVersions":
        set_version_state(store, thing, "DEVELOPER_REJECTED" if stage == "CANCELED" else stage)
        return
    stages = REVIEWED.get(thing.type)
    if stages and stages.word(stage) in _words(store, thing.type, stages.attribute):
        store.update(thing, {stages.attribute: stages.word(stage)})
        _move_product(store, thing, stage)


def _move_product(store: Store, version: Ref, stage: str) -> None:
    """The product follows its version until it is on sale; the version before is replaced then (a
    guess).
    """
    product = store.first(version, PRODUCT_OF.get(version.type, ""))
    if product is None:
        return
    if product["state"] != "APPROVED" and stage in PRODUCT_FOLLOWS:
        store.update(product.ref, {"state": PRODUCT_FOLLOWS[stage]})
    for other in store.related(product.ref, "versions") if stage == "APPROVED" else ():
        if other.ref != version and other["state"] == "APPROVED":
            store.update(other.ref, {"state": "REPLACED_WITH_NEW_VERSION"})


def state_of(store: Store, thing: Ref) -> str:
    """The state of a reviewed thing, empty where it has none."""
    record = store.one(thing)
    if record is None:
        return ""
    if thing.type == "appStoreVersions":
        return str(record["appVersionState"] or "")
    stages = REVIEWED.get(thing.type)
    return str(record[stages.attribute] or "") if stages else ""


def _words(store: Store, type_: str, attribute: str) -> tuple[str, ...]:
    document = store.document
    schema = document.type(type_).attributes.get(attribute, {})
    return tuple(document.resolve(schema).get("enum", ()))
