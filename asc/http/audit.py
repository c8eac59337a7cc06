"""`Client(audit="audit.jsonl")`: a line for each write that was sent."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from asc.base.secrets import scrub
from asc.errors import InvalidArgument

from .restrictions import READS
from .settings import Call

JOBS = (
    ("GITHUB_RUN_ID", "{GITHUB_SERVER_URL}/{GITHUB_REPOSITORY}/actions/runs/{GITHUB_RUN_ID}"),
    ("CI_JOB_URL", "{CI_JOB_URL}"),
    ("BITRISE_BUILD_URL", "{BITRISE_BUILD_URL}"),
    ("BUILDKITE_BUILD_URL", "{BUILDKITE_BUILD_URL}"),
    ("CIRCLE_BUILD_URL", "{CIRCLE_BUILD_URL}"),
    ("BUILD_URL", "{BUILD_URL}"),
)
"""Variable that a CI system sets -> the address of the job. The last one is Jenkins'."""


class Audit:
    """Adds to a file of JSON lines what was written at Apple's, by which key, and by which job.

    Values are left out; the names of the attributes and relationships that were sent are there.
    """

    def __init__(self, path: str | os.PathLike[str], now: Callable[[], float]) -> None:
        self._path, self._now = Path(path), now
        try:
            self._append("")
        except OSError as error:
            raise InvalidArgument(f"audit: {path} can't be written: {error.strerror}") from None

    def note(self, call: Call, key_id: str) -> None:
        """Adds a line for a write."""
        if call.request.method in READS:
            return
        moment = datetime.fromtimestamp(self._now(), UTC).isoformat(timespec="seconds")
        line = {
            "time": moment,
            "key": key_id,
            "operation": call.request.operation or str(call.request),
            "target": call.request.place,
            "sent": _members(call.request.json),
            "outcome": _outcome(call.status),
            "status": call.status,
            "attempt": call.attempt,
            "request_id": call.request_id,
            "job": job(os.environ),
        }
        self._append(scrub(json.dumps(line)) + "\n")

    def _append(self, line: str) -> None:
        """One write, so that processes may share the file."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(line)


def job(environ: Mapping[str, str]) -> str | None:
    """The address of the CI job that this process runs in."""
    for name, address in JOBS:
        if environ.get(name):
            return address.format_map(environ)
    return None


def _members(body: Any) -> list[str]:
    data = body.get("data") if isinstance(body, Mapping) else None
    if not isinstance(data, Mapping):
        return []
    return sorted([*(data.get("attributes") or {}), *(data.get("relationships") or {})])


def _outcome(status: int | None) -> str:
    """`open`: it may have taken effect or not."""
    if status is None or status == 408 or status >= 500:
        return "open"
    return "done" if status < 300 else "refused"
