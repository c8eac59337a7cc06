"""A file at Apple's, whatever its kind: how far it is, and what Apple says of it.

Most have `assetDeliveryState`, videos `videoDeliveryState` beside it, library assets and the older
product images a plain `state`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from asc_api.resource import Resource

Stage = Literal["awaiting", "processing", "failed", "done"]

_STAGES: dict[str, Stage] = {
    "AWAITING_UPLOAD": "awaiting",
    "UPLOAD_COMPLETE": "processing",
    "PROCESSING": "processing",
    "FAILED": "failed",
}


def state_of(asset: Resource | None) -> str:
    """The word of Apple's that says how far the file is."""
    if asset is None:
        return "missing"
    delivery, video = _word(asset, "asset_delivery_state"), _word(asset, "video_delivery_state")
    known = [word for word in (delivery, video) if word]
    if not known:
        return _plain_state(asset)
    # A video is delivered before it is processed; either may fail.
    return next((word for word in known if word == "FAILED"), video or delivery)


def _plain_state(asset: Any) -> str:
    """A reservation that a dry run planned says nothing but where its parts go."""
    otherwise = "AWAITING_UPLOAD" if asset.upload_operations else "not said"
    return str(getattr(asset, "state", None) or otherwise)


def _word(asset: Resource, name: str) -> str:
    state = getattr(asset, name, None)
    return str(getattr(state, "state", None) or "")


def stage_of(asset: Resource | None) -> Stage:
    """How far it is. A word that is not known means that it is no longer under way."""
    return _STAGES.get(state_of(asset), "done")


def errors_of(asset: Resource) -> tuple[str, ...]:
    """Why Apple refused a file, one line each."""
    found: list[Any] = [*(getattr(asset, "state_details", None) or ())]
    for name in ("asset_delivery_state", "video_delivery_state"):
        found += getattr(getattr(asset, name, None), "errors", None) or ()
    return tuple(dict.fromkeys(_texts(found))) or ("Apple gives no reason",)


def _texts(entries: Iterable[Any]) -> Iterable[str]:
    for entry in entries:
        yield f"{entry.code or 'no code'}: {entry.description or ''}".rstrip(": ")


def is_final(asset: Resource) -> bool:
    """Whether the same bytes would be refused again: what is wrong is the picture itself."""
    return any(error.startswith("IMAGE_") for error in errors_of(asset))
