"""Screenshot and preview sets as a backend: for apps that have no App Asset Library yet.

Files are told by their MD5, which Apple keeps as `sourceFileChecksum` (quirk 44: the stored image
is another one); its start is in the name, too, `01.9f86d081884c7d65.png`, which tells ours from
others'. Apple deprecated the sets in 4.5.1; when they end is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs
from asc_api.models import AppStoreVersionLocalization
from asc_api.resources import (
    app_preview_sets,
    app_previews,
    app_screenshot_sets,
    app_screenshots,
    app_store_version_localizations,
)

from asc.errors import NotFound, UploadRefused
from asc.flow.ensure import create_or_find
from asc.flow.polling import Polling
from asc.flow.read_back import write_and_verify
from asc.flow.steps import gather

from .assets import errors_of, is_final, stage_of
from .checking import FileContent, Slot
from .local import LocalFile, mark_in, marked, unmarked
from .sending import send_and_commit, wait_for_all
from .slots import MARK, SlotItem, SlotPlan, Want, order_of
from .specs import IMESSAGE, PREVIEW, SCREENSHOT, Group, Spec, older_specs


@attrs.frozen
class _Calls:
    """The operations of one kind of set."""

    sets: Any
    files: Any
    type_name: str
    """The argument that says which screen a set is for."""
    set_name: str
    """The argument by which a file names its set."""
    listed: Any
    """The sets of a localization."""
    include: str
    held: str
    """The relationship of a localization."""

    async def files_of(self, of: str) -> list[Any]:
        listing = getattr(self.sets, f"list_{self.files.__name__.rpartition('.')[2]}")
        found: list[Any] = await listing(of).all()
        return found

    def replace(self, of: str, order: Sequence[str]) -> Any:
        return getattr(self.sets, f"replace_{self.files.__name__.rpartition('.')[2]}")(of, order)


SHOTS = _Calls(
    app_screenshot_sets,
    app_screenshots,
    "screenshot_display_type",
    "app_screenshot_set",
    app_store_version_localizations.list_app_screenshot_sets,
    "appScreenshots",
    "app_screenshot_sets",
)
CLIPS = _Calls(
    app_preview_sets,
    app_previews,
    "preview_type",
    "app_preview_set",
    app_store_version_localizations.list_app_preview_sets,
    "appPreviews",
    "app_preview_sets",
)


def _calls(kind: str) -> _Calls:
    return CLIPS if kind == PREVIEW else SHOTS


_LISTS = ("appScreenshotSets", "appPreviewSets")
_OF_TEXTS: Mapping[str, Any] = {"include": _LISTS, "limits": dict.fromkeys(_LISTS, 50)}


@attrs.define
class Sets:
    """The sets of one app."""

    id: str
    name: str = "sets"
    files: Mapping[str, LocalFile] = attrs.field(factory=dict)
    polling: Polling = attrs.field(factory=Polling)
    videos: bool = False
    """Whether previews are read, too."""
    ids: dict[Slot, str] = attrs.field(factory=dict)
    """The sets that are there."""
    of_texts: Mapping[str, Any] = attrs.field(default=_OF_TEXTS)
    """What is asked of a version's localizations: which sets each has."""

    @staticmethod
    def key_of(file: LocalFile) -> str:
        """What tells a file's bytes here."""
        return file.md5[:MARK]

    async def specs(self, platform: str) -> list[Spec]:
        """The table of display types. No request."""
        return older_specs(platform)

    async def read(
        self, texts: Sequence[AppStoreVersionLocalization]
    ) -> dict[Slot, list[SlotItem]]:
        """What the sets hold, in order. One request for each locale that has screenshots, and one
        for each that has previews: Apple gives the files of one kind of set at a time.
        """
        found: dict[Slot, list[SlotItem]] = defaultdict(list)
        kinds = (SHOTS, CLIPS)[: 1 + self.videos]
        pairs = [(text, calls) for text in texts for calls in kinds if _may_have(text, calls)]
        read = await gather(_read(text, calls) for text, calls in pairs)
        for (text, calls), sets in zip(pairs, read, strict=True):
            for each in sets:
                slot = str(text.locale), _group(each, calls)
                self.ids[slot] = each.id
                held = getattr(each, calls.files.__name__.rpartition(".")[2])
                found[slot] = [_item(file) for file in held]
        return found

    async def prepare(self, files: Mapping[str, FileContent], polling: Polling) -> int:
        """Nothing is shared here: each set gets its own copy."""
        self.files = {key: content.local for key, content in files.items()}
        self.polling = polling
        return 0

    async def write(
        self,
        text: AppStoreVersionLocalization,
        group: Group,
        current: Sequence[SlotItem],
        plan: SlotPlan,
        most: int,
    ) -> None:
        """Sends, waits, sorts, and deletes, in this order; where a set is full, what has to make
        room goes first.
        """
        calls = _calls(group.kind)
        room = max(0, len(current) + len(plan.create) - len(plan.cut_off) - most)
        first, last = plan.delete[:room], plan.delete[room:]
        await _delete(calls, first)
        left = [item for item in current if item not in first]
        made: dict[str, str] = {}
        of = self.ids.get((str(text.locale), group), "")
        if plan.create:
            of = of or await _ensure_set(calls, text, group)
            made = await self._fill(calls, of, left, plan)
        order = order_of(left, attrs.evolve(plan, delete=last), made)
        if order is not None:
            await write_and_verify(calls.replace(of, order))
        await _delete(calls, last)

    async def wait_for_begun(self, slot: Slot, items: Sequence[SlotItem], polling: Polling) -> None:
        """Waits for what a run that was killed has sent: a version of which Apple still processes
        files can't be submitted. Raises `UploadRefused`; the next run sends the file again.
        """
        calls, self.polling = _calls(slot[1].kind), polling
        begun = {item.key: item.asset for item in items}
        made = await self._wait(calls, self.ids[slot], begun)
        await _demand_good(calls, made, {item.key: item.name for item in items})

    async def _fill(
        self, calls: _Calls, of: str, current: Sequence[SlotItem], plan: SlotPlan
    ) -> dict[str, str]:
        """Sends the files one after the other, in order; the ids of the new ones by key. A file
        that Apple refuses is deleted, and sent once more unless the picture is at fault.
        """
        known = {item.id for item in current}
        made: dict[str, Any] = {}
        for want in plan.create:
            begun = plan.cut_off.get(want.key)
            made[want.key] = await self._send(calls, of, want, begun, known)
            known.add(made[want.key].id)
        made = await self._wait(calls, of, made)
        failed = {key: asset for key, asset in made.items() if stage_of(asset) == "failed"}
        for key, asset in failed.items():
            await _delete_file(calls, asset.id)
            if not is_final(asset):
                want = next(each for each in plan.create if each.key == key)
                made[key] = await self._send(calls, of, want, None, known)
        if failed:
            made = await self._wait(calls, of, made)
        await _demand_good(calls, made, {key: str(file.path) for key, file in self.files.items()})
        return {key: asset.id for key, asset in made.items()}

    async def _send(
        self, calls: _Calls, of: str, want: Want, begun: SlotItem | None, known: set[str]
    ) -> Any:
        file = self.files[want.key]
        asset = begun.asset if begun else await _reserve(calls, of, file, known)
        checksum = {"source_file_checksum": file.md5}
        return await send_and_commit(calls.files, asset, file, 4, **checksum)

    async def _wait(self, calls: _Calls, of: str, made: dict[str, Any]) -> dict[str, Any]:
        """Waits for all files of a set together: one request a look."""

        async def look() -> dict[str, Any]:
            there = {asset.id: asset for asset in await calls.files_of(of)}
            return {key: there.get(asset.id, asset) for key, asset in made.items()}

        return await wait_for_all(look, made, self.polling)


async def _demand_good(calls: _Calls, made: Mapping[str, Any], names: Mapping[str, str]) -> None:
    failed = {key: asset for key, asset in made.items() if stage_of(asset) == "failed"}
    errors = [f"{names[key]}: {', '.join(errors_of(asset))}" for key, asset in failed.items()]
    for asset in failed.values():
        await _delete_file(calls, asset.id)
    if errors:
        raise UploadRefused("to a set", tuple(errors))


def _may_have(text: AppStoreVersionLocalization, calls: _Calls) -> bool:
    """False where the answer says that there is no such set."""
    held = getattr(text, calls.held)
    return not held.loaded or bool(held.refs)


async def _read(text: AppStoreVersionLocalization, calls: _Calls) -> list[Any]:
    listing = calls.listed(text, include=[calls.include], limits={calls.include: 50}, limit=200)
    found: list[Any] = await listing.all()
    return found


def _group(each: Any, calls: _Calls) -> Group:
    name = str(getattr(each, calls.type_name))
    if calls is CLIPS:
        return Group(PREVIEW, name)
    return Group(IMESSAGE if name.startswith("IMESSAGE_") else SCREENSHOT, name)


def _item(file: Any) -> SlotItem:
    """Until Apple has the checksum, the mark in the name tells the bytes."""
    name = str(file.file_name)
    mark = mark_in(name)
    key = str(file.source_file_checksum or "").lower()[:MARK] or mark
    return SlotItem(file.id, unmarked(name), key, bool(mark), stage_of(file), file)


async def _ensure_set(calls: _Calls, text: AppStoreVersionLocalization, group: Group) -> str:
    async def find() -> Any:
        async for each in calls.listed(text, limit=200):
            if getattr(each, calls.type_name) == group.name:
                return each
        return None

    named: Any = {calls.type_name: group.name}
    request = calls.sets.create(app_store_version_localization=text, **named)
    made, _ = await create_or_find(request, find)
    return str(made.id)


async def _reserve(calls: _Calls, of: str, file: LocalFile, known: set[str]) -> Any:
    name = marked(file.path, file.md5[:MARK])

    async def find() -> Any:
        for asset in await calls.files_of(of):
            same = (asset.file_name, asset.file_size) == (name, file.size)
            if same and asset.id not in known and stage_of(asset) == "awaiting":
                return asset
        return None

    request = calls.files.create(file_name=name, file_size=file.size, **{calls.set_name: of})
    return await write_and_verify(request, find)


async def _delete(calls: _Calls, items: Iterable[SlotItem]) -> None:
    for item in items:
        await _delete_file(calls, item.id)


async def _delete_file(calls: _Calls, ident: str) -> None:
    try:
        await write_and_verify(calls.files.delete(ident))
    except NotFound:  # another run was quicker
        return
