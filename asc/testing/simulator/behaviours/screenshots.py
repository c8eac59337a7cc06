"""The screenshots that a version needs.

Required are, for an iPhone app, one set for 6.9 or 6.5 inches, and for a build that runs on iPads
the set for 13 inches (Apple's Help of 2026); `STATE_ERROR.SCREENSHOT_REQUIRED.<TYPE>` is what
fastlane and others captured. One set for Mac, Apple TV and Vision is from memory. Other locales
fall back to the primary one: disputed.

The API doesn't tell on which devices a build runs; here `store.update(build, ipad=True)` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from asc.testing.simulator.engine.errors import Problem
from asc.testing.simulator.store.store import Record, Ref, Store

IPHONE = ("APP_IPHONE_67", "APP_IPHONE_65")
IPAD = ("APP_IPAD_PRO_3GEN_129",)
DISPLAYS: dict[str, Sequence[tuple[str, ...]]] = {
    "IOS": (IPHONE,),
    "MAC_OS": (("APP_DESKTOP",),),
    "TV_OS": (("APP_APPLE_TV",),),
    "VISION_OS": (("APP_APPLE_VISION_PRO",),),
}
"""By platform, the displays: of each tuple, one is enough."""
PLACED = {
    "APP_IPHONE_67": "IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE",
    "APP_IPHONE_65": "IPHONE_FACE_ID_LARGE_PROFILE",
    "APP_IPAD_PRO_3GEN_129": "IPAD_13_PROFILE",
    "APP_DESKTOP": "MAC_PROFILE",
    "APP_APPLE_TV": "TV_PROFILE",
    "APP_APPLE_VISION_PRO": "VISION_PRO_PROFILE",
}
"""The group of the App Asset Library that serves as the set of a display (a guess)."""
UNFINISHED = ("AWAITING_UPLOAD", "UPLOAD_COMPLETE", "PROCESSING")


def screenshot_gaps(store: Store, app: Record, version: Record) -> Iterator[tuple[str, Problem]]:
    """The missing sets of the primary locale, and uploads that are not finished."""
    texts = store.related(version.ref, "appStoreVersionLocalizations")
    for text in texts:
        path = f"/v1/appStoreVersionLocalizations/{text.id}"
        if text["locale"] == app["primaryLocale"]:
            for displays in _required(store, version):
                if not _has_one(store, text.ref, displays):
                    yield path, _missing(displays[0])
        if _is_busy(store, text.ref):
            code = "STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS"
            yield path, Problem(409, code, "Screenshots are being uploaded")


def _required(store: Store, version: Record) -> Iterator[tuple[str, ...]]:
    yield from DISPLAYS.get(str(version["platform"]), ())
    if any(build.private.get("ipad") for build in store.related(version.ref, "build")):
        yield IPAD


def _has_one(store: Store, text: Ref, displays: Sequence[str]) -> bool:
    groups = [PLACED[display] for display in displays]
    placed = store.related(text, "placements")
    return any(each["placementGroup"] in groups for each in placed) or any(
        pictures["screenshotDisplayType"] in displays and store.refs(pictures.ref, "appScreenshots")
        for pictures in store.related(text, "appScreenshotSets")
    )


def _missing(display: str) -> Problem:
    code = f"STATE_ERROR.SCREENSHOT_REQUIRED.{display}"
    return Problem(409, code, f"A screenshot for {display} is required")


def _is_busy(store: Store, text: Ref) -> bool:
    sets = store.related(text, "appScreenshotSets")
    shots = chain.from_iterable(store.related(each.ref, "appScreenshots") for each in sets)
    return any((shot["assetDeliveryState"] or {}).get("state") in UNFINISHED for shot in shots)
