"""Images that a review looks at by themselves: of the product page header and of search results.

They are submitted as items of their own, before the version or with it (Apple's articles of 4.5.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from asc_api.relationship import Ref

from .assets import state_of
from .checking import Slot
from .specs import REVIEWED_APART
from .stage import Stage

_SETTLED = ("WAITING_FOR_REVIEW", "IN_REVIEW", "ACCEPTED", "APPROVED")
"""States of images that a review has, or had."""


def images_to_submit(stage: Stage) -> tuple[Ref[Any], ...]:
    """The images of the folder that were not submitted yet, each once."""
    images = (image for slot in stage.plans for image in _images(stage, slot))
    return tuple({ref.id: ref for ref in images}.values())


def advice_for(stage: Stage, slot: Slot) -> str:
    """What is left to do for a group that was written; empty for most."""
    names = ", ".join(f"{ref.type}/{ref.id}" for ref in _images(stage, slot))
    return f"submit it too: {names}" if names else ""


def _images(stage: Stage, slot: Slot) -> Iterator[Ref[Any]]:
    if slot[1].kind not in REVIEWED_APART:
        return
    made = getattr(stage.backend, "assets", {})
    there = {item.key: item.asset for item in stage.current.get(slot, ()) if item.asset}
    for key in stage.plans[slot].keys:
        asset = made.get(key) or there.get(key)
        if asset is not None and state_of(asset) not in _SETTLED:
            yield Ref(asset.type, asset.id)
