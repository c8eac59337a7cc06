"""The screens of the older screenshot and preview sets, and the pixel sizes that each takes."""

from __future__ import annotations

import attrs

from .evidence import Evidence
from .words import Vocabulary

# With a star: either way round. Names lag behind: 67 is the 6.9 inch screen, 61 the 6.3, 58 6.1.
_SCREENSHOTS = """
APP_IPHONE_67* 1260x2736 1290x2796 1320x2868
APP_IPHONE_65* 1242x2688 1284x2778
APP_IPHONE_61* 1179x2556 1206x2622
APP_IPHONE_58* 1170x2532 1125x2436 1080x2340
APP_IPHONE_55* 1242x2208
APP_IPHONE_47* 750x1334
APP_IPHONE_40 640x1096 640x1136 1136x600 1136x640
APP_IPHONE_35 640x920 640x960 960x600 960x640
APP_IPAD_PRO_3GEN_129* 2064x2752 2048x2732
APP_IPAD_PRO_129* 2048x2732
APP_IPAD_PRO_3GEN_11* 1488x2266 1668x2420 1668x2388 1640x2360
APP_IPAD_105* 1668x2224
APP_IPAD_97 1536x2008 1536x2048 768x1004 768x1024 2048x1496 2048x1536 1024x748 1024x768
APP_DESKTOP 1280x800 1440x900 2560x1600 2880x1800
APP_APPLE_TV 1920x1080 3840x2160
APP_APPLE_VISION_PRO 3840x2160
APP_WATCH_ULTRA 422x514 410x502
APP_WATCH_SERIES_10 416x496
APP_WATCH_SERIES_7 396x484
APP_WATCH_SERIES_4 368x448
APP_WATCH_SERIES_3 312x390
"""

_IMESSAGE = [
    "APP_IPHONE_67",
    "APP_IPHONE_61",
    "APP_IPHONE_65",
    "APP_IPHONE_58",
    "APP_IPHONE_55",
    "APP_IPHONE_47",
    "APP_IPHONE_40",
    "APP_IPAD_PRO_3GEN_129",
    "APP_IPAD_PRO_3GEN_11",
    "APP_IPAD_PRO_129",
    "APP_IPAD_105",
    "APP_IPAD_97",
]

_PREVIEWS = """
IPHONE_67* 886x1920
IPHONE_65* 886x1920
IPHONE_61* 886x1920
IPHONE_58* 886x1920
IPHONE_55* 1080x1920
IPHONE_47* 750x1334
IPHONE_40* 1080x1920
IPAD_PRO_3GEN_129* 1200x1600
IPAD_PRO_3GEN_11* 1200x1600
IPAD_PRO_129* 1200x1600 900x1200
IPAD_105* 1200x1600
IPAD_97* 900x1200
DESKTOP 1920x1080
APPLE_TV 1920x1080
APPLE_VISION_PRO 3840x2160
"""

_GUESSED = ["DESKTOP", "APPLE_TV", "APPLE_VISION_PRO"]

Size = tuple[int, int]
"""Width and height in pixels."""


@attrs.frozen
class Screen:
    """What one kind of screen takes."""

    sizes: tuple[Size, ...]
    evidence: Evidence


def _screens(lines: str) -> dict[str, Screen]:
    found = {}
    for line in lines.strip().splitlines():
        name, *sizes = line.split()
        key = name.rstrip("*")
        evidence: Evidence = "guess" if key in _GUESSED else "code"
        found[key] = Screen(_sizes(sizes, name.endswith("*")), evidence)
    return found


def _size(text: str) -> Size:
    width, height = text.split("x")
    return int(width), int(height)


def _sizes(texts: list[str], turned: bool) -> tuple[Size, ...]:
    upright = list(map(_size, texts))
    return (*upright, *((height, width) for width, height in upright if turned))


def _screenshots() -> dict[str, Screen]:
    plain = _screens(_SCREENSHOTS)
    return {**plain, **{f"IMESSAGE_{name}": plain[name] for name in _IMESSAGE}}


SCREENSHOT_TYPES: Vocabulary[Screen] = Vocabulary(
    "screenshot type",
    _screenshots(),
    form=r"[A-Z][A-Z0-9_]*",
    example="APP_IPHONE_67",
    evidence="document",
    source="ScreenshotDisplayType; sizes as fastlane and another client have them",
)

PREVIEW_TYPES: Vocabulary[Screen] = Vocabulary(
    "preview type",
    _screens(_PREVIEWS),
    form=r"[A-Z][A-Z0-9_]*",
    example="IPHONE_67",
    evidence="document",
    source="PreviewType; sizes as fastlane has them, three of them guessed",
)
