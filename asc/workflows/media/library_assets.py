"""Images and videos of the App Asset Library: found by their mark, or uploaded once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs
from asc_api.resources import (
    app_asset_libraries,
    app_asset_library_images,
    app_asset_library_videos,
)

from asc.errors import CannotPush, Conflict, NotFound, UploadRefused
from asc.flow.ensure import batches
from asc.flow.polling import Polling
from asc.flow.read_back import write_and_verify
from asc.flow.steps import gather

from .assets import errors_of, is_final, stage_of, state_of
from .checking import FileContent
from .local import LocalFile
from .sending import pending, send_and_commit, wait_for_all
from .slots import MARK
from .specs import Spec

_UNUSABLE = ("ARCHIVED", "REJECTED")
_MARKED = len("asc:") + MARK
"""Letters of a `referenceName` that tell a file."""
_AT_A_TIME = 50
"""Ids that one request asks for."""


@attrs.frozen
class _Upload:
    """One file on its way into the library."""

    library: str
    file: LocalFile
    reference: str
    spec: Spec

    @property
    def calls(self) -> Any:
        return app_asset_library_videos if self.spec.video else app_asset_library_images

    def listed(self, **filter: Any) -> Any:
        return _listed(self.library, self.spec.video, filter)

    async def reserve(self) -> Any:
        async def find() -> Any:
            async for asset in self.listed(referenceName=self.reference):
                if asset.reference_name == self.reference and stage_of(asset) == "awaiting":
                    return asset
            return None

        request = self.calls.create(
            category=self.spec.category,
            file_name=self.file.path.name,
            file_size=self.file.size,
            reference_name=self.reference,
            asset_library=self.library,
        )
        return await write_and_verify(request, find)

    async def send(self, asset: Any) -> Any:
        """The asset, committed."""
        if asset is None:
            asset = await self.reserve()
        if stage_of(asset) != "awaiting":
            return asset
        return await send_and_commit(self.calls, asset, self.file, at_once=4)

    async def clear(self, assets: Iterable[Any]) -> None:
        """Deletes what Apple refused to process."""
        for asset in assets:
            if stage_of(asset) == "failed":
                await self.delete(asset)

    async def delete(self, asset: Any) -> None:
        """One that is placed, which holds a failed placement, stays."""
        try:
            await self.calls.delete(asset)
        except NotFound:  # another run was quicker
            return
        except Conflict as error:
            if not error.has("STATE_ERROR.ASSET_HAS_PLACEMENTS"):
                raise


def _listed(library: str, video: bool, filter: Any) -> Any:
    listing: Any = app_asset_libraries.list_videos if video else app_asset_libraries.list_images
    return listing(library, filter=filter, limit=200)


async def ensure_assets(
    library: str,
    files: Mapping[str, FileContent],
    names: Mapping[str, str],
    polling: Polling,
) -> tuple[dict[str, Any], int]:
    """The assets of these files by key, ready to be placed, and how many were sent. A file that
    Apple refuses is deleted, and sent once more unless the picture is at fault.

    Raises `CannotPush` where Apple rejected the same bytes in a review, `UploadRefused`.
    """
    if not files:
        return {}, 0
    uploads = {
        key: _Upload(library, content.local, names[key], content.spec)
        for key, content in files.items()
    }
    chosen = await _find(library, uploads)
    assets = await _send_all(uploads, chosen, polling)
    again = {key: None for key, asset in assets.items() if _may_pass(asset)}
    for key in again:
        await uploads[key].delete(assets[key])
    assets |= await _send_all({key: uploads[key] for key in again}, again, polling)
    await _demand_good(uploads, assets)
    fresh = [key for key, asset in chosen.items() if asset is None or stage_of(asset) == "awaiting"]
    return assets, len(fresh)


async def _find(library: str, uploads: Mapping[str, _Upload]) -> dict[str, Any]:
    """What the library has of each, None where it has to be sent; what failed before is deleted."""
    known = await _known(library, uploads)
    chosen = {key: _choose(upload, known[key]) for key, upload in uploads.items()}
    for key, upload in uploads.items():
        if chosen[key] is None:
            await upload.clear(known[key])
    return chosen


async def _known(library: str, uploads: Mapping[str, _Upload]) -> dict[str, list[Any]]:
    """What the library has of these files, by key."""
    found: dict[str, list[Any]] = {key: [] for key in uploads}
    marks = {upload.reference[:_MARKED]: key for key, upload in uploads.items()}
    for video in sorted({upload.spec.video for upload in uploads.values()}):
        async for asset in _listed(library, video, {}):
            key = marks.get(str(asset.reference_name)[:_MARKED])
            if key is not None:
                found[key].append(asset)
    return found


def _choose(upload: _Upload, assets: Sequence[Any]) -> Any:
    """The one that is furthest; None where it has to be sent anew. Raises `CannotPush`."""
    ranks = {"done": 0, "processing": 1, "awaiting": 2}
    usable = [asset for asset in assets if state_of(asset) not in ("FAILED", *_UNUSABLE)]
    if usable:
        return min(usable, key=lambda asset: ranks.get(stage_of(asset), 3))
    if any(state_of(asset) == "REJECTED" for asset in assets):
        raise CannotPush(
            f"{upload.file.path} holds the bytes of a picture that Apple rejected in a review: "
            "change it"
        )
    return None


def _may_pass(asset: Any) -> bool:
    return stage_of(asset) == "failed" and not is_final(asset)


async def _send_all(
    uploads: Mapping[str, _Upload], chosen: Mapping[str, Any], polling: Polling
) -> dict[str, Any]:
    sent = await gather(upload.send(chosen[key]) for key, upload in uploads.items())
    assets = dict(zip(uploads, sent, strict=True))
    return await _wait(uploads, assets, polling)


async def _wait(
    uploads: Mapping[str, _Upload], assets: dict[str, Any], polling: Polling
) -> dict[str, Any]:
    """Waits for all of them together: one request for fifty."""

    async def look() -> dict[str, Any]:
        for video in (False, True):
            keys = [key for key in pending(assets) if uploads[key].spec.video == video]
            for some in batches(keys, _AT_A_TIME):
                await _look(uploads[some[0]], {assets[key].id: key for key in some}, assets)
        return assets

    return await wait_for_all(look, assets, polling)


async def _look(upload: _Upload, keys: Mapping[str, str], assets: dict[str, Any]) -> None:
    async for asset in upload.listed(id=list(keys)):
        assets[keys[asset.id]] = asset


async def _demand_good(uploads: Mapping[str, _Upload], assets: Mapping[str, Any]) -> None:
    failed = [key for key, asset in assets.items() if stage_of(asset) == "failed"]
    errors = [f"{uploads[key].file.path}: {', '.join(errors_of(assets[key]))}" for key in failed]
    for key in failed:
        await uploads[key].delete(assets[key])
    if errors:
        raise UploadRefused("to the App Asset Library", tuple(errors))
