"""Sending the parts of a file: several at once, each streamed from disk, none twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from asc_api.models import BuildUploadFile, DeliveryFileUploadOperation, UploadOperation
from asc_api.request import FileSlice, Request, nothing
from asc_api.resources import build_upload_files

from asc.errors import Forbidden
from asc.flow.steps import emit, gather

from .archives import Archive
from .progress import Meter
from .state import State

Operations = Sequence[DeliveryFileUploadOperation]


async def send_parts(archive: Archive, file: BuildUploadFile, state: State, at_once: int) -> int:
    """Sends what is missing; gives the number of parts sent. URLs that have expired are read anew,
    once.
    """
    operations = file.upload_operations or await _fresh(file)
    before = _missing(operations, state)
    try:
        await _send_all(archive, before, state, _meter(archive, operations, before), at_once)
    except Forbidden:
        operations = await _fresh(file)
        rest = _missing(operations, state)
        await _send_all(archive, rest, state, _meter(archive, operations, rest), at_once)
    return len(before)


async def _fresh(file: BuildUploadFile) -> Operations:
    found = await build_upload_files.get(file)
    return found.upload_operations or ()


def _missing(operations: Operations, state: State) -> Operations:
    return [each for each in operations if not state.has(each.offset or 0, each.length or 0)]


def _meter(archive: Archive, operations: Operations, missing: Operations) -> Meter:
    left = sum(each.length or 0 for each in missing)
    return Meter(archive.size, len(operations), archive.size - left, len(operations) - len(missing))


async def _send_all(
    archive: Archive, missing: Operations, state: State, meter: Meter, at_once: int
) -> None:
    parts = (_send(archive, operation, state, meter) for operation in missing)
    await gather(parts, at_once=at_once)


async def _send(
    archive: Archive, operation: DeliveryFileUploadOperation, state: State, meter: Meter
) -> None:
    offset, length = operation.offset or 0, operation.length or 0
    await part_request(archive.path, operation)
    state.finish(offset, length)
    await emit(meter.arrived(length))


def part_request(
    path: Path, operation: DeliveryFileUploadOperation | UploadOperation
) -> Request[None]:
    """The request for one part: no token, and the headers that Apple named alone (quirk 37)."""
    return Request[None](
        operation.method or "PUT",
        operation.url or "",
        content=FileSlice(path, operation.offset or 0, operation.length or 0),
        headers={
            header.name: header.value or ""
            for header in operation.request_headers or ()
            if header.name
        },
        authorize=False,
        reader=nothing,
    )
