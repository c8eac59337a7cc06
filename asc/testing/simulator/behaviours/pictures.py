"""What Apple finds in an image once it is processed, and what it shows of it.

PNGs and JPEGs are looked at: any other bytes are taken for a picture of the right size.
`IMAGE_INCORRECT_DIMENSIONS` and `IMAGE_ALPHA_NOT_ALLOWED` are codes that others saw on screenshots;
that library assets end with the same ones is a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.vocabulary.screens import SCREENSHOT_TYPES

from .asset_specs import reference_data, spec_of
from .derived import image

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Ref

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
OTHERWISE = (1290, 2796)
"""The size of what is neither: it is not looked at."""


ALPHA = (4, 6)
"""Colour types of PNG with transparency."""


def picture_errors(engine: Engine, ref: Ref) -> list[dict[str, str]]:
    """Why a screenshot, or an image of the library, is refused."""
    if ref.type not in ("appScreenshots", "appAssetLibraryImages"):
        return []
    head = _head(engine, ref)
    if not head.startswith((PNG, JPEG)) or len(head) < 26:
        return []
    if not _fits(engine, ref, _size(engine, ref)):
        return [_error("IMAGE_INCORRECT_DIMENSIONS", "The dimensions are not allowed")]
    if head.startswith(PNG) and head[25] in ALPHA:
        return [_error("IMAGE_ALPHA_NOT_ALLOWED", "Images can't contain alpha channels")]
    return []


def _error(code: str, description: str) -> dict[str, str]:
    return {"code": code, "description": description}


def _fits(engine: Engine, ref: Ref, size: tuple[int, int]) -> bool:
    if ref.type == "appAssetLibraryImages":
        return spec_of(*size) is not None
    owner = engine.store.first(ref, "appScreenshotSet")
    screen = SCREENSHOT_TYPES.get(str(owner["screenshotDisplayType"])) if owner else None
    return screen is None or size in screen.sizes


def _spec(engine: Engine, ref: Ref) -> str | None:
    """The spec that Apple chose; all videos are taken for upright previews of an iPhone."""
    if ref.type == "appAssetLibraryImages":
        return spec_of(*_size(engine, ref))
    videos = reference_data()["videoSpecs"]
    found = [each["specId"] for each in videos if each["shortName"] == "v886x1920"]
    return str(found[0])


def show_picture(engine: Engine, ref: Ref) -> None:
    """Fills the addresses of a processed file; before, they are null or empty (observed)."""
    known = engine.store.document.type(ref.type).attributes
    token = engine.uploads.token(ref)
    picture = image(engine, token, *_size(engine, ref))
    done = {"state": "COMPLETE", "errors": [], "warnings": []}
    shown: dict[str, Any] = {
        "assetToken": token,
        "imageAsset": picture,
        "previewFrameImage": {"image": picture, "state": done},
        "previewImage": picture,
        "specId": _spec(engine, ref),
        "videoAsset": f"{engine.upload_url}/video/{token}.m3u8",
        "videoUrl": f"{engine.upload_url}/video/{token}.m3u8",
        "downloadUrl": f"{engine.upload_url}/download/{token}",
    }
    engine.store.update(ref, {name: value for name, value in shown.items() if name in known})


def _size(engine: Engine, ref: Ref) -> tuple[int, int]:
    """Width and height from the head of a PNG or JPEG."""
    head = _head(engine, ref)
    if head.startswith(JPEG):
        return _jpeg_size(head) or OTHERWISE
    if not head.startswith(PNG) or len(head) < 24:
        return OTHERWISE
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def _jpeg_size(head: bytes) -> tuple[int, int] | None:
    """From the first segment that says how large the frame is (ITU T.81)."""
    place = 2
    while place + 9 < len(head) and head[place] == 0xFF:
        if 0xC0 <= head[place + 1] <= 0xCF and head[place + 1] not in (0xC4, 0xC8, 0xCC):
            height, width = head[place + 5 : place + 7], head[place + 7 : place + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        place += 2 + int.from_bytes(head[place + 2 : place + 4], "big")
    return None


def _head(engine: Engine, ref: Ref) -> bytes:
    reservation = engine.uploads.of(ref)
    return reservation.head(1 << 16) if reservation else b""
