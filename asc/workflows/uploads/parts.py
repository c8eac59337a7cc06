"""Sending the parts of a file: several at once, each streamed from disk, none twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asc_api.models import BuildUploadFile, DeliveryFileUploadOperation
from asc_api.request import FileSlice, Request, nothing
from asc_api.resources import build_upload_files

from asc.errors import Forbidden
from asc.flow.steps import Flow, SendAll

from .archives import Archive
from .progress import Meter
from .state import State

Operations = Sequence[DeliveryFileUploadOperation]


def send_parts(archive: Archive, file: BuildUploadFile, state: State, at_once: int) -> Flow[int]:
    """Sends what is missing; gives the number of parts sent. URLs that have expired are read anew,
    once.
    """
    operations = file.upload_operations or (yield from _fresh(file))
    before = _missing(operations, state)
    try:
        yield _all(archive, before, state, _meter(archive, operations, before), at_once)
    except Forbidden:
        operations = yield from _fresh(file)
        rest = _missing(operations, state)
        yield _all(archive, rest, state, _meter(archive, operations, rest), at_once)
    return len(before)


def _fresh(file: BuildUploadFile) -> Flow[Operations]:
    found: BuildUploadFile = yield build_upload_files.get(file)
    return found.upload_operations or ()


def _missing(operations: Operations, state: State) -> Operations:
    return [each for each in operations if not state.has(each.offset or 0, each.length or 0)]


def _meter(archive: Archive, operations: Operations, missing: Operations) -> Meter:
    left = sum(each.length or 0 for each in missing)
    return Meter(archive.size, len(operations), archive.size - left, len(operations) - len(missing))


def _all(
    archive: Archive, missing: Operations, state: State, meter: Meter, at_once: int
) -> SendAll:
    return SendAll([_part(archive, operation, state, meter) for operation in missing], at_once)


def _part(
    archive: Archive, operation: DeliveryFileUploadOperation, state: State, meter: Meter
) -> Flow[None]:
    offset, length = operation.offset or 0, operation.length or 0
    yield part_request(archive, operation)
    state.finish(offset, length)
    yield meter.arrived(length)


def part_request(archive: Archive, operation: DeliveryFileUploadOperation) -> Request[Any]:
    """The request for one part: no token, and the headers that Apple named, no others (quirk
    37).
    """
    return Request(
        operation.method or "PUT",
        operation.url or "",
        content=FileSlice(archive.path, operation.offset or 0, operation.length or 0),
        headers={
            header.name: header.value or ""
            for header in operation.request_headers or ()
            if header.name
        },
        authorize=False,
        reader=nothing,
    )
