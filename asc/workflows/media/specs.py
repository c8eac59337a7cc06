"""What Apple takes where: sizes, counts and kinds of files.

For the App Asset Library all of it is Apple's reference data, read at each run; for the older sets
it is the table of display types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import attrs

from asc.vocabulary import PREVIEW_TYPES, SCREENSHOT_TYPES

from .folder import MediaFile, spelled
from .headers import Header

SCREENSHOT, IMESSAGE, PREVIEW = "APP_SCREENSHOT", "IMESSAGE_APP_SCREENSHOT", "APP_PREVIEW"
HEADER, SEARCH = "PRODUCT_PAGE_HEADER_ASSET", "APP_STORE_SEARCH_RESULTS_ASSET"
NOUNS = {
    SCREENSHOT: "screenshots",
    IMESSAGE: "iMessage screenshots",
    PREVIEW: "previews",
    HEADER: "header",
    SEARCH: "search results image",
}
"""The kinds that can be pushed, in Apple's words and in ours."""
REVIEWED_APART = (HEADER, SEARCH)
"""The kinds whose images are submitted as items of their own (Apple's articles of 4.5.1)."""
_FEATURE = "APP_STORE_VERSIONS"
_MOST = {SCREENSHOT: 10, IMESSAGE: 10, PREVIEW: 3, HEADER: 1, SEARCH: 1}
_PLATFORMS: Mapping[str, tuple[str, ...]] = {
    "IOS": ("IPHONE_APP_STORE", "IPAD_APP_STORE", "WATCH_APP_STORE", "IMESSAGE_APP_STORE", "ANY"),
    "MAC_OS": ("MAC_APP_STORE",),
    "TV_OS": ("TV_APP_STORE",),
    "VISION_OS": ("VISION_PRO_APP_STORE",),
}
_DESKTOP = {"DESKTOP": "MAC_OS", "APPLE_TV": "TV_OS", "APPLE_VISION_PRO": "VISION_OS"}
LARGEST = 500 * 1024 * 1024
IMAGES, VIDEOS = (".png", ".jpg", ".jpeg"), (".mp4", ".m4v", ".mov")


@attrs.frozen(order=True)
class Group:
    """Where files are shown in order: a kind of placement on a kind of screen."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.name} {NOUNS.get(self.kind, self.kind)}"


@attrs.frozen(kw_only=True)
class Spec:
    """One size that a group takes."""

    group: Group
    widths: tuple[int, int]
    heights: tuple[int, int]
    video: bool
    most: int
    """Files in the group."""
    suffixes: Sequence[str]
    largest: int = LARGEST
    alpha: bool = False
    seconds: tuple[float, float] | None = None
    frames: tuple[float, float] | None = None
    audio: bool = False
    category: str = ""

    def fits(self, file: MediaFile) -> bool:
        """Whether a file has this size."""
        head = file.header
        wide = self.widths[0] <= head.width <= self.widths[1]
        high = self.heights[0] <= head.height <= self.heights[1]
        return wide and high and self.video == (head.kind == "video") and self._has_ratio(head)

    def _has_ratio(self, head: Header) -> bool:
        """Whether it is 3:2, to a pixel, where search results take any such size: a screenshot
        whose name has `search` in it is not meant.
        """
        if self.group.kind != SEARCH or self.widths[0] == self.widths[1]:
            return True
        return abs(head.height - head.width * 2 / 3) < 1


def choose(file: MediaFile, specs: Iterable[Spec]) -> list[Spec]:
    """The spec that a file is meant for: by its size, and where that leaves several, by what its
    path says (`imessage`, `header`, the group's name); else the first, which is the newest screen.
    Two where the path says `header` and `search`, and the size is for both.
    """
    found = [spec for spec in specs if spec.fits(file)]
    message = [spec for spec in found if spec.group.kind == IMESSAGE]
    if "IMESSAGE" in file.words:
        found = message
    else:
        found = [spec for spec in found if spec not in message]
    named = [spec for spec in found if _is_named(spec.group, file.words)]
    by_kind: dict[str, Spec] = {}
    for spec in named or found[:1]:
        by_kind.setdefault(spec.group.kind, spec)
    return list(by_kind.values())


def _is_named(group: Group, words: str) -> bool:
    """Apple's name of the group is in the path, or what tells its kind."""
    kind = {HEADER: "HEADER", SEARCH: "SEARCH"}.get(group.kind)
    if kind is not None:
        return any(word.startswith(kind) for word in words.split("_"))
    return spelled(group.name.removesuffix("_PROFILE")) in words


def older_specs(platform: str) -> list[Spec]:
    """Those of screenshot and preview sets."""
    shots = ((name, screen, False) for name, screen in SCREENSHOT_TYPES.items())
    clips = ((name, screen, True) for name, screen in PREVIEW_TYPES.items())
    found = chain.from_iterable(_older(*each) for each in chain(shots, clips))
    return [spec for spec in found if _platform(spec.group.name) == platform]


def _platform(name: str) -> str:
    return _DESKTOP.get(name.removeprefix("APP_"), "IOS")


def _older(name: str, screen: Any, video: bool) -> Iterator[Spec]:
    kind = PREVIEW if video else SCREENSHOT
    if name.startswith("IMESSAGE_"):
        kind = IMESSAGE
    more: dict[str, Any] = {"seconds": (15, 30), "frames": (0, 30)} if video else {}
    for width, height in screen.sizes:
        yield Spec(
            group=Group(kind, name),
            widths=(width, width),
            heights=(height, height),
            video=video,
            most=_MOST[kind],
            suffixes=VIDEOS if video else IMAGES,
            **more,
        )


def library_specs(data: Any, platform: str) -> list[Spec]:
    """Those of Apple's reference data for one platform."""
    groups = {
        each.placement_profile_group_id: each.platform
        for each in data.placement_profile_groups or ()
    }
    allowed = {name for name, of in groups.items() if of in _PLATFORMS[platform]}
    known = {each.spec_id: each for each in (*(data.image_specs or ()), *(data.video_specs or ()))}
    videos = {each.spec_id for each in data.video_specs or ()}
    most = dict(_limits(data))
    found = []
    for kind, group, ident, category in _mapped(data):
        if kind in NOUNS and group in allowed and ident in known:
            of = Group(kind, group)
            count = most.get(of, _MOST[kind])
            found.append(_spec(known[ident], of, count, category, ident in videos))
    return found


def _mapped(data: Any) -> Iterator[tuple[str, str, str, str]]:
    """Kind, group, spec and category of each pair that Apple allows."""
    for each in data.placement_types or ():
        category = next(iter(each.accepts_asset_categories or ()), "")
        for mapping in each.spec_mappings or ():
            for ident in mapping.specs or ():
                yield each.placement_type_id, mapping.placement_group_id, ident, category


def _limits(data: Any) -> Iterator[tuple[Group, int]]:
    features = [each for each in data.features or () if each.feature_id == _FEATURE]
    policies: Iterator[Any] = chain.from_iterable(
        each.placement_policies or () for each in features
    )
    for policy in policies:
        for limit in policy.group_limits or ():
            for name in limit.group_ids or ():
                yield Group(policy.placement_type, name), limit.max_count


def _spec(known: Any, group: Group, most: int, category: str, video: bool) -> Spec:
    size = known.dimensions
    more: dict[str, Any] = {"alpha": bool(getattr(known, "alpha_allowed", False))}
    if video:
        rates = [(each.min_fps, each.max_fps) for each in known.frame_rates or ()]
        more = {"audio": bool(known.audio_required), "seconds": _seconds(known.duration)}
        more["frames"] = (min(low for low, _ in rates), max(high for _, high in rates))
    return Spec(
        group=group,
        widths=(size.min_width, size.max_width),
        heights=(size.min_height, size.max_height),
        video=video,
        most=most,
        suffixes=known.file_extensions or (VIDEOS if video else IMAGES),
        largest=known.max_file_size or LARGEST,
        category=category,
        **more,
    )


def _seconds(duration: Any) -> tuple[float, float]:
    return _iso(duration.min), _iso(duration.max)


def _iso(text: str) -> float:
    """`PT15S`."""
    found = re.fullmatch(r"PT(?:(\d+)M)?(?:([\d.]+)S)?", text)
    if found is None:
        return 0.0
    return 60 * float(found[1] or 0) + float(found[2] or 0)
