"""The kinds of files that belong to one resource: where each goes, and what its commit takes.

Every type of Apple's document that has `uploadOperations` is here, but for these: build files have
`client.uploads`, library assets `client.media.push`, and an App Clip's advanced experience image
is made before the resource that names it, so that nothing could find it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs
from asc_api import models, resources
from asc_api.errors import InvalidArgument, did_you_mean
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resource import Resource

from asc.base.secrets import shown

VIDEOS = frozenset({".mp4", ".m4v", ".mov"})


@attrs.frozen
class Parent:
    """A resource that files belong to."""

    model: str
    keyword: str
    """Its argument of `create`."""
    reads: str
    """The operation that reads the files it has, as `namespace.function`."""

    @property
    def type(self) -> str:
        """Apple's name of its type."""
        return str(getattr(models, self.model).TYPE)


@attrs.frozen
class FileKind:
    """One kind of file."""

    name: str
    """The namespace in `client.api`."""
    parents: tuple[Parent, ...]
    md5: bool = False
    """Whether the commit takes `sourceFileChecksum`; elsewhere it is refused as unknown (seen:
    409 `ATTRIBUTE.UNKNOWN`).
    """
    several: bool = False
    """Whether a parent has several; elsewhere a second one is in the way of the first."""
    sorted_by: str = ""
    """The attribute by which a parent has one of each: an argument of `create`."""
    words: tuple[str, ...] = ()
    """What that attribute takes."""
    video: bool = False
    outdated: bool = False
    """Apple marks it as deprecated: it is taken only by its name, or for a parent of its model."""

    @property
    def calls(self) -> Any:
        """Its operations: `create`, `get`, `update`, `delete`."""
        return getattr(resources, self.name)


def _kind(name: str, *parents: str, **more: Any) -> FileKind:
    """Parents are written `Model keyword namespace.function`."""
    return FileKind(name, tuple(Parent(*parent.split()) for parent in parents), **more)


EVENT = ("EVENT_CARD", "EVENT_DETAILS_PAGE")
_EVENT: Any = {"sorted_by": "app_event_asset_type", "words": EVENT}
_PACK: Any = {"md5": True, "sorted_by": "asset_type", "words": ("ASSET", "MANIFEST")}

KINDS = (
    _kind(
        "app_store_review_attachments",
        "AppStoreReviewDetail app_store_review_detail "
        "app_store_review_details.list_app_store_review_attachments",
        md5=True,
        several=True,
    ),
    _kind(
        "routing_app_coverages",
        "AppStoreVersion app_store_version app_store_versions.get_routing_app_coverage",
        md5=True,
    ),
    _kind(
        "app_screenshots",
        "AppScreenshotSet app_screenshot_set app_screenshot_sets.list_app_screenshots",
        md5=True,
        several=True,
    ),
    _kind(
        "app_previews",
        "AppPreviewSet app_preview_set app_preview_sets.list_app_previews",
        md5=True,
        several=True,
        video=True,
    ),
    _kind(
        "app_event_screenshots",
        "AppEventLocalization app_event_localization "
        "app_event_localizations.list_app_event_screenshots",
        **_EVENT,
    ),
    _kind(
        "app_event_video_clips",
        "AppEventLocalization app_event_localization "
        "app_event_localizations.list_app_event_video_clips",
        video=True,
        **_EVENT,
    ),
    _kind(
        "app_clip_header_images",
        "AppClipDefaultExperienceLocalization app_clip_default_experience_localization "
        "app_clip_default_experience_localizations.get_app_clip_header_image",
        md5=True,
    ),
    _kind(
        "app_encryption_declaration_documents",
        "AppEncryptionDeclaration app_encryption_declaration "
        "app_encryption_declarations.get_app_encryption_declaration_document",
        md5=True,
    ),
    _kind(
        "background_asset_upload_files",
        "BackgroundAssetVersion background_asset_version "
        "background_asset_versions.list_background_asset_upload_files",
        **_PACK,
    ),
    _kind(
        "in_app_purchase_app_store_review_screenshots",
        "InAppPurchaseV2 in_app_purchase_v2 in_app_purchases_v2.get_app_store_review_screenshot",
        md5=True,
    ),
    _kind(
        "in_app_purchase_images",
        "InAppPurchaseV2 in_app_purchase in_app_purchases_v2.list_images",
        md5=True,
    ),
    _kind(
        "in_app_purchase_images_v2",
        "InAppPurchaseVersion version in_app_purchase_versions.list_images",
    ),
    _kind(
        "subscription_app_store_review_screenshots",
        "Subscription subscription subscriptions.get_app_store_review_screenshot",
        md5=True,
    ),
    _kind("subscription_images", "Subscription subscription subscriptions.list_images", md5=True),
    _kind(
        "subscription_images_v2",
        "SubscriptionVersion version subscription_versions.list_images",
    ),
    _kind(
        "game_center_achievement_images_v2",
        "GameCenterAchievementLocalizationV2 localization "
        "game_center_achievement_localizations_v2.get_image",
    ),
    _kind(
        "game_center_leaderboard_images_v2",
        "GameCenterLeaderboardLocalizationV2 localization "
        "game_center_leaderboard_localizations_v2.get_image",
    ),
    _kind(
        "game_center_leaderboard_set_images_v2",
        "GameCenterLeaderboardSetLocalizationV2 localization "
        "game_center_leaderboard_set_localizations_v2.get_image",
    ),
    _kind(
        "game_center_achievement_images",
        "GameCenterAchievementLocalization game_center_achievement_localization "
        "game_center_achievement_localizations.get_game_center_achievement_image",
        outdated=True,
    ),
    _kind(
        "game_center_leaderboard_images",
        "GameCenterLeaderboardLocalization game_center_leaderboard_localization "
        "game_center_leaderboard_localizations.get_game_center_leaderboard_image",
        outdated=True,
    ),
    _kind(
        "game_center_leaderboard_set_images",
        "GameCenterLeaderboardSetLocalization game_center_leaderboard_set_localization "
        "game_center_leaderboard_set_localizations.get_game_center_leaderboard_set_image",
        outdated=True,
    ),
    _kind(
        "game_center_activity_images",
        "GameCenterActivityLocalization localization game_center_activity_localizations.get_image",
        "GameCenterActivityVersion version game_center_activity_versions.get_default_image",
    ),
    _kind(
        "game_center_challenge_images",
        "GameCenterChallengeLocalization localization "
        "game_center_challenge_localizations.get_image",
        "GameCenterChallengeVersion version game_center_challenge_versions.get_default_image",
    ),
)
NAMES = tuple(kind.name for kind in KINDS)


_Pairs = Sequence[tuple[FileKind, Parent]]


def kind_for(resource: Id[Any], path: Path, name: str | None) -> tuple[FileKind, Parent]:
    """The kind of file that is meant, and which parent the resource is. Raises `InvalidArgument`
    where that is not clear.
    """
    if name is not None and name not in NAMES:
        raise InvalidArgument(f"kind is {shown(name)}: {did_you_mean(name, NAMES)}")
    pairs: _Pairs = [(kind, parent) for kind in KINDS for parent in kind.parents]
    if name is not None:
        pairs = [pair for pair in pairs if pair[0].name == name]
    if not isinstance(resource, str):
        pairs = _of_resource(resource, pairs, name)
    elif name is None:
        raise InvalidArgument(
            f"resource is {shown(resource)}: an id alone does not say what it is; give the "
            "resource itself, Ref(type, id), or kind="
        )
    return _only(resource, _by_suffix(path, pairs), name)


def _of_resource(resource: Resource | Ref[Any], pairs: _Pairs, name: str | None) -> _Pairs:
    """Those of its model; where none is, those of its type (v1 and v2 share types)."""
    model = type(resource).__name__
    same = [pair for pair in pairs if pair[1].model == model]
    alike = same or [pair for pair in pairs if pair[1].type == resource.type]
    found = [pair for pair in alike if same or name or not pair[0].outdated]
    if found:
        return found
    takes = sorted({parent.type for _, parent in pairs})
    what = f"takes files of the kind {name!r}" if name else "takes a file"
    raise InvalidArgument(f"resource is of the type {resource.type!r}; what {what}: {takes}")


def _by_suffix(path: Path, pairs: _Pairs) -> _Pairs:
    """An event takes images and videos: the file's name tells which."""
    if len(pairs) < 2 or not any(kind.video for kind, _ in pairs):
        return pairs
    is_video = path.suffix.lower() in VIDEOS
    return [pair for pair in pairs if pair[0].video == is_video]


def _only(resource: Id[Any], pairs: _Pairs, name: str | None) -> tuple[FileKind, Parent]:
    if len(pairs) == 1:
        return pairs[0]
    if name is not None:
        refs = " or ".join(f"Ref({parent.type!r}, id)" for _, parent in pairs)
        raise InvalidArgument(f"resource is {shown(resource)}: an id alone may be {refs}")
    kinds = " or ".join(f"kind={kind.name!r}" for kind, _ in pairs)
    raise InvalidArgument(
        f"{getattr(resource, 'type', resource)} take several kinds of files: {kinds}"
    )
