"""Attaching a file to any resource that takes one: `attach`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
from asc_api import resources
from asc_api.errors import InvalidArgument, did_you_mean
from asc_api.list_request import ListRequest
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resource import Resource

from asc.base.checks import flags, one_of, whole
from asc.base.secrets import shown
from asc.errors import NotFound, UploadRefused
from asc.flow.ensure import DUPLICATE, create_or_find, unless_missing
from asc.flow.polling import Polling, check_polling
from asc.flow.result import Outcome, Step
from asc.flow.steps import emit_each, in_thread, is_dry_run

from .assets import errors_of, is_final, stage_of, state_of
from .attaching import AttachDecision, IfOther, WantedFile, decide
from .kinds import FileKind, Parent, kind_for
from .local import LocalFile, check_path, read_local
from .result import Attached
from .sending import FIRST_LOOK, forget_parts_of, send_and_commit, wait_for_asset

_TAKEN = (*DUPLICATE, "ENTITY_ERROR.MEDIA_ASSET_CREATION_NOT_ALLOWED")


async def attach(
    resource: Id[Resource],
    path: str | Path,
    *,
    kind: str | None = None,
    asset_type: str | None = None,
    if_exists: IfOther = "fail",
    wait: bool = True,
    at_once: int = 4,
    polling: Polling | None = None,
) -> Attached:
    """Attaches a file to a resource: an attachment to a review detail, a review screenshot to an
    in-app purchase or a subscription, an image to a Game Center localization, and so on.

    `kind`, named as in `client.api`, is needed where the resource takes several kinds, or is an id;
    `asset_type` says which one for an event ('EVENT_CARD', 'EVENT_DETAILS_PAGE') or an asset pack
    ('ASSET', 'MANIFEST'). Where another file is in its place, `if_exists` decides; the other one of
    several files is the one of the same name. With `wait`, it waits until Apple has processed the
    file; one that Apple refuses is deleted, and sent once more unless the picture is at fault.

    Run again, it finds the file by its MD5 and sends nothing; an upload that was cut off is gone on
    with. Where Apple keeps no checksum (Game Center, events, images of product versions), the name
    at Apple's gets the start of the file's SHA-256.

    Requests: one to look, then the reservation, the parts, the commit, and looks until it is
    processed. Events: `Progress` with every part, `PollEvent`, the `Step`s. Raises
    `ExistingDiffers`, `UploadRefused`, `WaitTimeout`. Source: Apple's "Uploading assets to App
    Store Connect"; quirks 5, 37, 44.
    """
    flags(wait=wait)
    whole("attach", 1, at_once=at_once)
    one_of("if_exists", if_exists, IfOther)
    polling = FIRST_LOOK if polling is None else check_polling(polling)
    _check_resource(resource)
    place = check_path("path", path)
    of_kind, parent = kind_for(resource, place, kind)
    _check_asset_type(of_kind, asset_type)
    wanted = WantedFile(of_kind, await in_thread(lambda: read_local(place)), asset_type)
    job = _Job(resource, parent, wanted, wait, at_once, polling)
    result = await job.run(if_exists)
    await emit_each(list(result.steps))
    return result


async def attach_part(resource: Resource, file: LocalFile, kind: str) -> Step:
    """The same for a file that was read, as a part of another workflow, which emits the step.

    Another file of the same name, or in the same place, is replaced.
    """
    of_kind, parent = kind_for(resource, file.path, kind)
    job = _Job(resource, parent, WantedFile(of_kind, file), True, 4, FIRST_LOOK)
    result = await job.run("replace")
    return result.steps[0]


def _check_resource(resource: object) -> None:
    if isinstance(resource, str) and resource.strip():
        return
    if not isinstance(resource, (Resource, Ref)):
        raise InvalidArgument(
            f"resource is {shown(resource)}: give a resource, such as a review detail, "
            "Ref(type, id), or its id and kind="
        )


def _check_asset_type(kind: FileKind, word: str | None) -> None:
    if word in kind.words or (word is None and not kind.words):
        return
    if not kind.words:
        raise InvalidArgument(f"asset_type is {shown(word)}: {kind.name} have none; leave it out")
    raise InvalidArgument(f"asset_type is {shown(word)}: {did_you_mean(word or '', kind.words)}")


@attrs.frozen
class _Job:
    """One file on its way to one resource."""

    resource: Id[Resource]
    parent: Parent
    wanted: WantedFile
    wait: bool
    at_once: int
    polling: Polling

    @property
    def calls(self) -> Any:
        return self.wanted.kind.calls

    @property
    def to(self) -> str:
        ident = self.resource if isinstance(self.resource, str) else self.resource.id
        return f"{self.parent.type}/{ident}"

    async def run(self, if_exists: IfOther) -> Attached:
        """Looks, decides and does it."""
        return await self.do(decide(await self.existing(), self.wanted, if_exists, self.to))

    async def existing(self) -> list[Any]:
        """The files that the resource has."""
        namespace, _, function = self.parent.reads.partition(".")
        request = getattr(getattr(resources, namespace), function)(self.resource)
        if isinstance(request, ListRequest):
            return [asset async for asset in request]
        try:
            found = await request
        except NotFound:  # some answer so where there is none
            return []
        return [found] if found is not None else []

    async def do(self, decision: AttachDecision) -> Attached:
        """Does what was decided. Other files of a place that holds one go first, those of several
        last.
        """
        if decision.kept is not None:
            return await self._result(decision.kept, "kept", "another file is there")
        several = self.wanted.kind.several
        await self._delete(*decision.dead, *(() if several else decision.others))
        asset, outcome, why = await self._ensure(decision.asset)
        if several:
            await self._delete(*decision.others)
        if decision.others:
            outcome, why = "updated", f"in place of {decision.others[0].file_name}"
        return await self._result(asset, outcome, why)

    async def _delete(self, *assets: Any) -> None:
        for asset in assets:
            try:
                await self.calls.delete(asset)
            except NotFound:  # another run was quicker
                continue

    async def _ensure(self, asset: Any) -> tuple[Any, Outcome, str]:
        if asset is None:
            asset = await self._reserve()
            return await self._complete(asset), "created", ""
        if stage_of(asset) == "awaiting":
            return await self._complete(asset), "created", "an upload that was cut off is complete"
        done = await self._complete(asset)
        return done, "unchanged" if done.id == asset.id else "created", ""

    async def _complete(self, asset: Any) -> Any:
        """Sends and waits; once more with a new reservation, where Apple refuses what may pass."""
        done = await self._send_and_wait(asset)
        if stage_of(done) == "failed" and not is_final(done):
            await self._delete(done)
            done = await self._send_and_wait(await self._reserve())
        if stage_of(done) == "failed":
            await self._delete(done)
            raise UploadRefused(f"of {self.wanted.name} to {self.to}", errors_of(done))
        return done

    async def _send_and_wait(self, asset: Any) -> Any:
        if stage_of(asset) == "awaiting":
            checksum = (
                {"source_file_checksum": self.wanted.file.md5} if self.wanted.kind.md5 else {}
            )
            file = self.wanted.file
            asset = await send_and_commit(self.calls, asset, file, self.at_once, **checksum)
        else:
            await forget_parts_of(self.wanted.file.path)
        if not self.wait or stage_of(asset) == "done":
            return asset
        return await wait_for_asset(self.calls, asset, self.wanted.name, self.polling)

    async def _reserve(self) -> Any:
        """A reservation, or the one that another run made meanwhile."""

        async def find() -> Any | None:
            found = await self.existing()
            return decide(found, self.wanted, "replace", self.to).asset

        kind, file = self.wanted.kind, self.wanted.file
        place = {kind.sorted_by: self.wanted.word} if kind.sorted_by else {}
        request = kind.calls.create(
            file_name=self.wanted.name,
            file_size=file.size,
            **{self.parent.keyword: self.resource},
            **place,
        )

        async def send() -> Any:
            asset, _ = await create_or_find(request, find, _TAKEN)
            return asset

        return await unless_missing(send)

    async def _result(self, asset: Any, outcome: Outcome, why: str) -> Attached:
        step = Step(self.wanted.name, outcome, why)
        state = "planned" if await is_dry_run() and step.changed else state_of(asset)
        return Attached(
            asset.file_name or self.wanted.name,
            self.to,
            asset.type,
            asset.id,
            state,
            steps=[step],
        )
