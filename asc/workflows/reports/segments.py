"""The files of analytics reports: found, fetched without a token, compared with their checksums."""

from __future__ import annotations

import hashlib

from asc_api.models import AnalyticsReportInstance, AnalyticsReportSegment
from asc_api.request import Request, raw
from asc_api.resources import analytics_report_instances

from asc.errors import ApiError, ReportUnreadable

_MD5 = 32
"""Letters of the only checksum that Apple documents."""


def segment_request(segment: AnalyticsReportSegment) -> Request[bytes]:
    """The download of a segment: its URL is signed, and takes no token."""
    return Request[bytes]("GET", segment.url or "", authorize=False, reader=raw)


async def fetch_segments(instance: AnalyticsReportInstance) -> list[bytes]:
    """The files of an instance, each once.

    The URLs live some minutes: where one has expired, or where a file is not what its checksum
    says, they are read anew, once. Raises `ReportUnreadable`.
    """
    try:
        return await _fetch_all(instance)
    except (ApiError, ReportUnreadable):
        return await _fetch_all(instance)


async def _fetch_all(instance: AnalyticsReportInstance) -> list[bytes]:
    files: dict[str, bytes] = {}
    async for segment in analytics_report_instances.list_segments(instance):
        key = segment.checksum or segment.id
        if key not in files:
            files[key] = await _fetch(segment)
    return list(files.values())


async def _fetch(segment: AnalyticsReportSegment) -> bytes:
    content = await segment_request(segment)
    size, checksum = segment.size_in_bytes, segment.checksum or ""
    if size is not None and len(content) != size:
        raise ReportUnreadable(f"segment {segment.id}: {len(content)} bytes came, not {size}")
    found = hashlib.md5(content, usedforsecurity=False).hexdigest()
    if len(checksum) == _MD5 and found != checksum.lower():
        raise ReportUnreadable(f"segment {segment.id}: the file does not have its checksum")
    return content
