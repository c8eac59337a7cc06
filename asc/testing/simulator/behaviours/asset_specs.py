"""The reference data of the App Asset Library: which sizes go where, and how many.

Two spec ids, the file types, the limits and the form are those of Apple's articles; the groups and
most sizes are those that ascelerate and other users of the library published (2026-10); the sizes
of 6.1 and 6.5 inches, 11 inches and Apple TV, and the Mac's smaller ones, are a guess.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any

Size = tuple[int, int]

# With a star: either way round. `-` has no previews.
_GROUPS = """
IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE IPHONE_APP_STORE IPHONE_DYNAMIC_ISLAND_LARGE_DISPLAY 886x1920* \
1290x2796* 1320x2868*
IPHONE_DUO_PROFILE IPHONE_APP_STORE IPHONE_DUO - 1398x2034* 2007x2853*
IPHONE_FACE_ID_LARGE_PROFILE IPHONE_APP_STORE IPHONE_FACE_ID_LARGE_DISPLAY 886x1920* 1284x2778*
IPHONE_DYNAMIC_ISLAND_MEDIUM_PROFILE IPHONE_APP_STORE IPHONE_DYNAMIC_ISLAND_MEDIUM_DISPLAY \
886x1920* 1179x2556*
IPAD_13_PROFILE IPAD_APP_STORE IPAD_13_DISPLAY 1200x1600* 2064x2752* 2048x2732*
IPAD_11_PROFILE IPAD_APP_STORE IPAD_11_DISPLAY 1200x1600* 1668x2420*
MAC_PROFILE MAC_APP_STORE DEFAULT 1920x1080 2880x1800 2560x1600 1440x900 1280x800
TV_PROFILE TV_APP_STORE DEFAULT 1920x1080 3840x2160 1920x1080
VISION_PRO_PROFILE VISION_PRO_APP_STORE DEFAULT 3840x2160 3840x2160
WATCH_ULTRA_PROFILE WATCH_APP_STORE WATCH_ULTRA - 422x514
WATCH_SERIES_10_PROFILE WATCH_APP_STORE WATCH_SERIES_10 - 416x496
"""
_IMESSAGE = ("IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE", "IPAD_13_PROFILE")
_KNOWN = {
    "i1290x2796a0": "f56c777c-99ea-5760-97ae-27c5f8cbb884",
    "v886x1920": "1861fdcb-eb99-59e6-8c6c-5a07479d9a84",
}
"""Ids as Apple's articles have them."""
HEADER, SEARCH = "PRODUCT_PAGE_HEADER_ASSET", "APP_STORE_SEARCH_RESULTS_ASSET"
SCREENSHOT, IMESSAGE, PREVIEW = "APP_SCREENSHOT", "IMESSAGE_APP_SCREENSHOT", "APP_PREVIEW"
_FAMILIES = {"TV": "APPLE_TV", "WATCH": "APPLE_WATCH"}
CREATIVE, PICTURES = "CREATIVE_ASSETS", "APP_SCREENSHOTS_AND_PREVIEWS"
LARGEST = 524_288_000
MOST = {SCREENSHOT: 10, IMESSAGE: 10, PREVIEW: 3, HEADER: 1, SEARCH: 1}
CATEGORY = {SCREENSHOT: PICTURES, IMESSAGE: PICTURES, PREVIEW: PICTURES} | {
    HEADER: CREATIVE,
    SEARCH: CREATIVE,
}


@cache
def reference_data() -> dict[str, Any]:
    """The attributes of the one object."""
    groups = [_group(line) for line in _GROUPS.strip().splitlines()]
    mappings = dict(_mappings())
    specs = sorted({spec for by in mappings.values() for each in by.values() for spec in each})
    images = [_image(spec) for spec in specs if spec[0] == "i"]
    return {
        "features": [_feature(mappings)],
        "placementProfileGroups": [*groups, *map(_imessage, groups), _DEFAULT],
        "imageSpecs": [*images, *_CREATIVE_SPECS],
        "videoSpecs": [_video(spec) for spec in specs if spec[0] == "v"],
        "placementTypes": [_placement_type(name, by) for name, by in mappings.items()],
        "displayClasses": [_display(group) for group in groups],
    }


def spec_of(width: int, height: int) -> str | None:
    """The id of the image spec of that size. Search results take 3:2 (Apple's article)."""
    for spec in reference_data()["imageSpecs"]:
        size = spec["dimensions"]
        wide = size["minWidth"] <= width <= size["maxWidth"]
        fits = spec["shortName"] != "search" or abs(height - width * 2 / 3) < 1
        if wide and fits and size["minHeight"] <= height <= size["maxHeight"]:
            return str(spec["specId"])
    return None


def specs_for(placement_type: str, group: str) -> list[str]:
    """The specs that a group takes; empty where the type has no such group."""
    for each in reference_data()["placementTypes"]:
        if each["placementTypeId"] == placement_type:
            found = {by["placementGroupId"]: by["specs"] for by in each["specMappings"]}
            return list(found.get(group, ()))
    return []


def _group(line: str) -> dict[str, Any]:
    name, platform, display = line.split()[:3]
    return {
        "placementProfileGroupId": name,
        "platform": platform,
        "displayClassId": display,
    }


def _imessage(group: dict[str, Any]) -> dict[str, Any]:
    name = f"IMESSAGE_{group['placementProfileGroupId']}"
    return {**group, "placementProfileGroupId": name, "platform": "IMESSAGE_APP_STORE"}


_DEFAULT = {
    "placementProfileGroupId": "DEFAULT_PROFILE",
    "platform": "ANY",
    "displayClassId": "DEFAULT",
}


def _mappings() -> Iterator[tuple[str, dict[str, list[str]]]]:
    """By placement type and group, the short names of the specs."""
    shots: dict[str, list[str]] = {}
    clips: dict[str, list[str]] = {}
    for line in _GROUPS.strip().splitlines():
        name, _, _, clip, *sizes = line.split()
        shots[name] = [f"i{size}a0" for size in chain.from_iterable(map(_turned, sizes))]
        if clip != "-":
            clips[name] = [f"v{size}" for size in _turned(clip)]
    yield SCREENSHOT, shots
    yield IMESSAGE, {f"IMESSAGE_{name}": shots[name] for name in _IMESSAGE}
    yield PREVIEW, clips
    yield HEADER, {"DEFAULT_PROFILE": ["header", "both"]}
    yield SEARCH, {"DEFAULT_PROFILE": ["search", "both"]}


def _turned(size: str) -> list[str]:
    if not size.endswith("*"):
        return [size]
    width, height = size.rstrip("*").split("x")
    return [f"{width}x{height}", f"{height}x{width}"]


def _id(name: str) -> str:
    return _KNOWN.get(name) or str(uuid.uuid5(uuid.NAMESPACE_URL, f"spec:{name}"))


def _size(spec: str) -> Size:
    width, height = spec.strip("iv").removesuffix("a0").split("x")
    return int(width), int(height)


def _exact(spec: str) -> dict[str, int]:
    width, height = _size(spec)
    return _between(width, width, height, height)


def _between(*sizes: int) -> dict[str, int]:
    return dict(zip(("minWidth", "maxWidth", "minHeight", "maxHeight"), sizes, strict=True))


def _image(spec: str) -> dict[str, Any]:
    return _image_spec(spec, _exact(spec), [SCREENSHOT, IMESSAGE], [".jpg", ".jpeg", ".png"])


def _image_spec(
    name: str, size: dict[str, int], types: list[str], suffixes: list[str]
) -> dict[str, Any]:
    return {
        "specId": _id(name),
        "shortName": name,
        "compatiblePlacementTypes": types,
        "alphaAllowed": False,
        "fileExtensions": suffixes,
        "maxFileSize": LARGEST,
        "dimensions": size,
        "universalAsset": len(types) > 1,
    }


_CREATIVE_SPECS = [
    _image_spec("header", _between(3840, 3840, 1646, 1646), [HEADER], [".png"]),
    _image_spec("search", _between(1920, 3840, 1280, 2560), [SEARCH], [".jpg", ".jpeg", ".png"]),
    _image_spec("both", _between(5244, 5244, 2950, 2950), [HEADER, SEARCH], [".png"]),
]


def _video(spec: str) -> dict[str, Any]:
    return {
        "specId": _id(spec),
        "shortName": spec,
        "compatiblePlacementTypes": [PREVIEW],
        "frameRates": [{"minFps": 23, "maxFps": 30}],
        "duration": {"min": "PT15S", "max": "PT30S"},
        "audioRequired": True,
        "fileExtensions": [".mp4", ".m4v", ".mov"],
        "maxFileSize": LARGEST,
        "dimensions": _exact(spec),
        "universalAsset": False,
    }


def _placement_type(name: str, groups: dict[str, list[str]]) -> dict[str, Any]:
    mappings = [
        {"placementGroupId": group, "specs": [_id(spec) for spec in specs]}
        for group, specs in groups.items()
    ]
    accepted = [CATEGORY[name]]
    return {"placementTypeId": name, "acceptsAssetCategories": accepted, "specMappings": mappings}


def _feature(mappings: dict[str, dict[str, list[str]]]) -> dict[str, Any]:
    policies = [
        {"placementType": name, "groupLimits": [{"groupIds": list(by), "maxCount": MOST[name]}]}
        for name, by in mappings.items()
    ]
    return {"featureId": "APP_STORE_VERSIONS", "placementPolicies": policies}


def _display(group: dict[str, Any]) -> dict[str, Any]:
    word = group["platform"].partition("_")[0]
    family = _FAMILIES.get(word, word)
    return {"displayClassId": group["displayClassId"], "deviceFamily": family}
