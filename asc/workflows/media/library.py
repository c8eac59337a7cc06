"""The App Asset Library as a backend: each file is uploaded once, and placed on many surfaces.

Apple keeps no checksum there, so a file is told by its `referenceName`, which holds the start of
its SHA-256: `asc:9f86d081884c7d65:01.png`. Source: Apple's articles on the App Asset Library
("Uploading and managing image assets", "Placing assets on your App Store surfaces").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import attrs
from asc_api.models import AppAssetLibraryRefDatum, AppStoreVersionLocalization
from asc_api.resources import (
    app_asset_library_placement_ordering_requests,
    app_asset_library_placements,
    app_asset_library_ref_data,
    app_store_version_localizations,
)

from asc.errors import CannotPush, ServerError
from asc.flow.daily import read_daily
from asc.flow.ensure import create_or_find
from asc.flow.lookup import loaded
from asc.flow.polling import Polling
from asc.flow.read_back import write_and_verify
from asc.flow.steps import gather

from .assets import stage_of
from .checking import FileContent, Slot
from .library_assets import ensure_assets
from .local import LocalFile
from .slots import MARK, SlotItem, SlotPlan, Want, order_of
from .specs import NOUNS, Group, Spec, library_specs

_REFERENCE = re.compile(r"asc:([0-9a-f]{16}):(.*)")


def reference_name(file: LocalFile) -> str:
    """The name in the library by which a file is found again."""
    return f"asc:{file.sha256[:MARK]}:{file.path.name[:40]}"


def mark_of(asset: Any) -> str:
    """The sum in an asset's `referenceName`; empty where another tool made it."""
    found = _REFERENCE.fullmatch(str(getattr(asset, "reference_name", None) or ""))
    return found[1] if found else ""


@attrs.define
class Library:
    """The library of one app."""

    id: str
    name: str = "library"
    of_texts: Mapping[str, Any] = attrs.field(factory=dict)
    """Nothing more is asked of a version's localizations."""
    assets: dict[str, Any] = attrs.field(factory=dict)
    """Those that `prepare` made or found, by key."""

    @staticmethod
    def key_of(file: LocalFile) -> str:
        """What tells a file's bytes here."""
        return file.sha256[:MARK]

    async def specs(self, platform: str) -> list[Spec]:
        """Apple's reference data. One request a day where the client has a cache, else one."""
        data = await read_daily("asset-library", AppAssetLibraryRefDatum, _read_reference_data)
        return library_specs(data, platform)

    async def read(
        self, texts: Sequence[AppStoreVersionLocalization]
    ) -> dict[Slot, list[SlotItem]]:
        """What is placed, in order. One request for each locale; where Apple's server fails on
        placements with their images (seen for days on end), one for each placement.
        """
        found: dict[Slot, list[SlotItem]] = defaultdict(list)
        if not texts:
            return found
        first = await _read_text(texts[0])
        singly = first is None
        begin = [] if first is None else [first]
        rest = texts[len(begin) :]
        more = await gather(_read(text, singly) for text in rest)
        for text, placements in zip(texts, [*begin, *more], strict=True):
            for placement in placements:
                if placement.placement_type in NOUNS:
                    group = Group(placement.placement_type, placement.placement_group or "")
                    found[str(text.locale), group].append(_item(placement))
        return found

    async def prepare(self, files: Mapping[str, FileContent], polling: Polling) -> int:
        """Uploads what the library lacks, and waits until it can be placed. How many were sent."""
        names = {key: reference_name(content.local) for key, content in files.items()}
        self.assets, sent = await ensure_assets(self.id, files, names, polling)
        return sent

    async def write(
        self,
        text: AppStoreVersionLocalization,
        group: Group,
        current: Sequence[SlotItem],
        plan: SlotPlan,
        most: int,
    ) -> None:
        """Places, sorts, and takes away, in this order; where a group is full, what has to make
        room goes first.
        """
        room = max(0, len(current) + len(plan.create) - most)
        first, last = plan.delete[:room], plan.delete[room:]
        await _delete(first)
        made = {want.key: await self._place(text, group, want) for want in plan.create}
        left = [item for item in current if item not in first]
        order = order_of(left, attrs.evolve(plan, delete=last), made)
        if order is not None:
            await _sort(text, group, order)
        await _delete(last)

    async def wait_for_begun(self, slot: Slot, items: Sequence[SlotItem], polling: Polling) -> None:
        """Nothing: an asset is placed when it is processed."""

    async def _place(self, text: AppStoreVersionLocalization, group: Group, want: Want) -> str:
        asset = self.assets[want.key]
        kind = "video" if asset.type == "appAssetLibraryVideos" else "image"
        link: Any = {kind: asset.id}

        async def find() -> Any:
            among: Any = {"placementGroup": group.name, "placementType": group.kind, **link}
            listed = app_store_version_localizations.list_placements(text, filter=among)
            return await listed.first()

        request = app_asset_library_placements.create(
            placement_type=group.kind,  # type: ignore[arg-type]
            placement_group=group.name,
            app_store_version_localization=text,
            **link,
        )
        placement, _ = await create_or_find(request, find, ())
        return str(placement.id)


async def _read_reference_data() -> AppAssetLibraryRefDatum:
    found = await app_asset_library_ref_data.list().first()
    if found is None:
        raise CannotPush("Apple gives no sizes for the App Asset Library: run it again later")
    return found


async def _read(text: AppStoreVersionLocalization, singly: bool) -> Sequence[Any]:
    found = None if singly else await _read_text(text)
    return await _read_singly(text) if found is None else found


async def _read_text(text: AppStoreVersionLocalization) -> Sequence[Any] | None:
    """The placements with their assets; None where Apple's server fails on that."""
    listed = app_store_version_localizations.list_placements(
        text, sort=["placementGroupPosition"], include=["image", "video"], limit=200
    )
    try:
        return await listed.all()
    except ServerError:
        return None


async def _read_singly(text: AppStoreVersionLocalization) -> Sequence[Any]:
    listed = app_store_version_localizations.list_placements(
        text, sort=["placementGroupPosition"], limit=200
    )
    read = partial(app_asset_library_placements.get, include=["image", "video"])
    return await gather(read(placement) for placement in await listed.all())


def _item(placement: Any) -> SlotItem:
    asset: Any = loaded(placement.image) or loaded(placement.video)
    mark = mark_of(asset)
    failed = placement.state == "FAILED" or (asset is not None and stage_of(asset) == "failed")
    name = str(getattr(asset, "file_name", None) or placement.id)
    return SlotItem(placement.id, name, mark, bool(mark), "failed" if failed else "done", asset)


async def _delete(items: Iterable[SlotItem]) -> None:
    for item in items:
        await write_and_verify(app_asset_library_placements.delete(item.id))


async def _sort(text: AppStoreVersionLocalization, group: Group, order: Sequence[str]) -> None:
    """One request for a group, with all of its placements: a group of previews and screenshots is
    one (Apple's request names no type; what it does with a part of them is not known).
    """

    async def read() -> list[str]:
        listed = app_store_version_localizations.list_placements(
            text, filter={"placementGroup": group.name}, sort=["placementGroupPosition"], limit=200
        )
        return [str(placement.id) async for placement in listed]

    async def find() -> Any:
        found = await read()
        return found if [ident for ident in found if ident in order] == list(order) else None

    others = [ident for ident in await read() if ident not in order]
    request: Any = app_asset_library_placement_ordering_requests.create(
        placement_group=group.name,
        ordered_placements=[*others, *order],
        app_store_version_localization=text,
    )
    await write_and_verify(request, find)
