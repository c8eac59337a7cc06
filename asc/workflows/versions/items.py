"""What a review submission holds: app versions, and other things that are reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import AppStoreVersionExperimentV2, ReviewSubmission, ReviewSubmissionItem
from asc_api.relationship import Ref
from asc_api.resource import Resource
from asc_api.resources import review_submission_items, review_submissions

from asc.base.secrets import shown

Target = tuple[str, str]
"""Type and id of what an item holds."""
Item = Resource | Ref[Any]
"""What `items=` takes: a resource, or a reference to one."""

ARGUMENTS = {
    "appAssetLibraryImages": "app_asset_library_image",
    "appAssetLibraryVideos": "app_asset_library_video",
    "appCustomProductPageVersions": "app_custom_product_page_version",
    "appEvents": "app_event",
    "appStoreVersions": "app_store_version",
    "appStoreVersionExperiments": "app_store_version_experiment_v2",
    "backgroundAssetVersions": "background_asset_version",
    "gameCenterAchievementVersions": "game_center_achievement_version",
    "gameCenterActivityVersions": "game_center_activity_version",
    "gameCenterChallengeVersions": "game_center_challenge_version",
    "gameCenterLeaderboardSetVersions": "game_center_leaderboard_set_version",
    "gameCenterLeaderboardVersions": "game_center_leaderboard_version",
    "inAppPurchaseVersions": "in_app_purchase_version",
    "retentionMessageVersions": "retention_message_version",
    "subscriptionGroupVersions": "subscription_group_version",
    "subscriptionVersions": "subscription_version",
}
"""Types that can be reviewed, and the argument of `review_submission_items.create` for each."""

INCLUDE: Any = [
    "appStoreVersion",
    "appCustomProductPageVersion",
    "appStoreVersionExperimentV2",
    "appEvent",
    "backgroundAssetVersion",
    "gameCenterAchievementVersion",
    "gameCenterActivityVersion",
    "gameCenterChallengeVersion",
    "gameCenterLeaderboardSetVersion",
    "gameCenterLeaderboardVersion",
    "inAppPurchaseVersion",
    "subscriptionGroupVersion",
    "subscriptionVersion",
    "appAssetLibraryImage",
    "appAssetLibraryVideo",
    "retentionMessageVersion",
]
"""Without it, an answer does not say what an item holds."""


@attrs.frozen
class Held:
    """An item, and what it holds."""

    item: ReviewSubmissionItem
    target: Target

    @property
    def state(self) -> str:
        """Apple's word: READY_FOR_REVIEW, ACCEPTED, APPROVED, REJECTED or REMOVED."""
        return str(self.item.state or "")

    def __str__(self) -> str:
        return f"{self.target[0]} {self.target[1]}"


def check_items(items: Sequence[Item]) -> list[Target]:
    """The types and ids of what is to be submitted. Raises `InvalidArgument`."""
    if isinstance(items, (str, Resource, Ref)) or not isinstance(items, Iterable):
        raise InvalidArgument(f"items is {shown(items)}: it takes a list of resources or Refs")
    found = [_target(each) for each in items]
    if any(kind == "appStoreVersions" for kind, _ in found):
        raise InvalidArgument("items: the version itself is submitted anyway; leave it out")
    return list(dict.fromkeys(found))


def _target(item: object) -> Target:
    if not isinstance(item, (Resource, Ref)):
        raise InvalidArgument(f"items: {shown(item)}: it takes a resource or Ref('appEvents', id)")
    kind = item.TYPE if isinstance(item, Resource) else item.type
    if kind not in ARGUMENTS:
        raise InvalidArgument(
            f"items: {kind} cannot be submitted; known are {', '.join(ARGUMENTS)}"
        )
    if isinstance(item, Resource) and kind == "appStoreVersionExperiments":
        _check_experiment(item)
    return str(kind), str(item.id)


def _check_experiment(item: Resource) -> None:
    if not isinstance(item, AppStoreVersionExperimentV2):
        raise InvalidArgument("items: experiments of the old kind are deprecated; give a V2 one")


async def read_items(submission: ReviewSubmission) -> list[Held]:
    """The items of a submission that were not taken out. One request."""
    found = await review_submissions.list_items(submission, include=INCLUDE).all()
    held = [Held(item, target_of(item)) for item in found]
    return [each for each in held if each.state != "REMOVED"]


def target_of(item: ReviewSubmissionItem) -> Target:
    """What an item holds; empty texts where the answer does not say."""
    relationships = item.json.get("relationships")
    for name, linkage in (relationships or {}).items():
        data = linkage.get("data") if isinstance(linkage, dict) else None
        if name != "reviewSubmission" and isinstance(data, dict):
            return str(data.get("type")), str(data.get("id"))
    return "", ""


def request_for(submission: ReviewSubmission, target: Target) -> Any:
    """The request that adds something to a submission."""
    kind, ident = target
    given: dict[str, Any] = {ARGUMENTS[kind]: ident}
    return review_submission_items.create(review_submission=submission, **given)


def others(held: Iterable[Held], ours: Sequence[Target]) -> list[Held]:
    """The items that were not named."""
    return [each for each in held if each.target not in ours]
