"""Sending the parts of a file: several at once, each streamed from disk, none twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from asc_api.models import DeliveryFileUploadOperation, UploadOperation
from asc_api.request import FileSlice, Request, nothing

from asc.errors import Forbidden
from asc.flow.steps import Workflow, emit, gather

from .journal import Journal
from .progress import Meter

Operation = DeliveryFileUploadOperation | UploadOperation
Operations = Sequence[Operation]


async def send_parts(
    path: Path,
    operations: Operations,
    read_operations: Callable[[], Workflow[Operations]],
    journal: Journal,
    at_once: int,
) -> int:
    """Sends what is missing; gives the number of parts sent. URLs that are not known, or have
    expired, are read anew, once.
    """
    operations = operations or await read_operations()
    before = _missing(operations, journal)
    try:
        await _send_all(path, operations, journal, at_once)
    except Forbidden:
        await _send_all(path, await read_operations(), journal, at_once)
    return len(before)


def _missing(operations: Operations, journal: Journal) -> Operations:
    return [each for each in operations if not journal.has(each.offset or 0, each.length or 0)]


async def _send_all(path: Path, operations: Operations, journal: Journal, at_once: int) -> None:
    missing = _missing(operations, journal)
    meter = _meter(path, operations, missing)
    await gather((_send(path, each, journal, meter) for each in missing), at_once=at_once)


def _meter(path: Path, operations: Operations, missing: Operations) -> Meter:
    total = sum(each.length or 0 for each in operations)
    left = sum(each.length or 0 for each in missing)
    return Meter(path, total, len(operations), total - left, len(operations) - len(missing))


async def _send(path: Path, operation: Operation, journal: Journal, meter: Meter) -> None:
    offset, length = operation.offset or 0, operation.length or 0
    await part_request(path, operation)
    journal.finish(offset, length)
    await emit(meter.arrived(length))


def part_request(path: Path, operation: Operation) -> Request[None]:
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
