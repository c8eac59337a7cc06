"""Apple's copies of review screenshots and images, beside the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from asc_api.request import Request, raw

from asc.flow.result import Step
from asc.flow.steps import in_thread, is_dry_run

from .pictures import copy_name, there_of
from .shop import Item

_STRANGE = re.compile(r"[^\w.-]+")


async def save_picture(item: Item, part: str, folder: Path) -> tuple[str, str | None, Step]:
    """Writes one, unless it is there; gives the part, its path in the file, and what came of it.
    One request, without a token.
    """
    asset = there_of(item, part)[0]
    place = "/".join(("images", _STRANGE.sub("_", item.name), _STRANGE.sub("_", copy_name(asset))))
    if (folder / place).is_file():
        return part, place, Step(place, "unchanged")
    url = _url(asset, place)
    if url is None:
        return part, None, Step(place, "skipped", "Apple gives no picture yet")
    content = await Request[bytes]("GET", url, authorize=False, reader=raw)
    if not await is_dry_run():
        await in_thread(lambda: _write(folder / place, content))
    return part, place, Step(place, "created")


def _url(asset: Any, place: str) -> str | None:
    picture = getattr(asset, "image_asset", None)
    if picture is None or not picture.template_url:
        return None
    kind = "jpg" if place.lower().endswith((".jpg", ".jpeg")) else "png"
    sizes = {"{w}": str(picture.width), "{h}": str(picture.height), "{f}": kind}
    url = str(picture.template_url)
    for name, value in sizes.items():
        url = url.replace(name, value)
    return url


def _write(place: Path, content: bytes) -> None:
    """Under another name first, so that none is cut off."""
    place.parent.mkdir(parents=True, exist_ok=True)
    new = place.with_name(f".{place.name}.new")
    new.write_bytes(content)
    new.replace(place)
