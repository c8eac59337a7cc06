"""DiagnosticLogCallStackNode."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define, each, struct


@define
class DiagnosticLogCallStackNode(Struct):
    """A part of an answer or of a request."""

    address: str | None = ABSENT
    binary_name: str | None = ABSENT
    binary_uuid: str | None = ABSENT
    file_name: str | None = ABSENT
    insights_category: str | None = ABSENT
    is_blame_frame: bool | None = ABSENT
    line_number: str | None = ABSENT
    offset_into_binary_text_segment: str | None = ABSENT
    offset_into_symbol: str | None = ABSENT
    raw_frame: str | None = ABSENT
    sample_count: int | None = ABSENT
    sub_frames: list[DiagnosticLogCallStackNode] | None = ABSENT
    symbol_name: str | None = ABSENT

    ATTRIBUTES = {
        "address": ("address", None),
        "binaryName": ("binary_name", None),
        "binaryUUID": ("binary_uuid", None),
        "fileName": ("file_name", None),
        "insightsCategory": ("insights_category", None),
        "isBlameFrame": ("is_blame_frame", None),
        "lineNumber": ("line_number", None),
        "offsetIntoBinaryTextSegment": ("offset_into_binary_text_segment", None),
        "offsetIntoSymbol": ("offset_into_symbol", None),
        "rawFrame": ("raw_frame", None),
        "sampleCount": ("sample_count", None),
        "subFrames": ("sub_frames", each(struct("DiagnosticLogCallStackNode"))),
        "symbolName": ("symbol_name", None),
    }
