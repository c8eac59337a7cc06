"""What Apple shows of an image or a video once it is processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .derived import image

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Ref

PNG = b"\x89PNG\r\n\x1a\n"
OTHERWISE = (1290, 2796)
"""The size of what is not a PNG: it is not looked at."""


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
        "videoUrl": f"{engine.upload_url}/video/{token}.m3u8",
        "downloadUrl": f"{engine.upload_url}/download/{token}",
    }
    engine.store.update(ref, {name: value for name, value in shown.items() if name in known})


def _size(engine: Engine, ref: Ref) -> tuple[int, int]:
    """Width and height from the head of a PNG."""
    reservation = engine.uploads.of(ref)
    head = reservation.head(24) if reservation else b""
    if not head.startswith(PNG) or len(head) < 24:
        return OTHERWISE
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
