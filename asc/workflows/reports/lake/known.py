"""Ids that a lake remembers, so that a nightly run asks for nothing twice."""

from __future__ import annotations

import json
from pathlib import Path

import attrs

from .folder import Lake, write_whole


@attrs.define
class KnownIds:
    """The ids of analytics reports, by kind of request, app and name. Apple's ids of reports belong
    to one request: a request that is made again has others.
    """

    path: Path
    reports: dict[str, str]

    def get(self, access: str, app: str, report: str) -> str | None:
        """The id of a report, where it is known."""
        return self.reports.get(f"{access}/{app}/{report}")

    def set(self, access: str, app: str, report: str, ident: str) -> None:
        """Notes the id of a report."""
        self.reports[f"{access}/{app}/{report}"] = ident

    def forget(self, access: str, app: str) -> None:
        """Drops the ids of an app, whose request is gone."""
        prefix = f"{access}/{app}/"
        for key in [key for key in self.reports if key.startswith(prefix)]:
            del self.reports[key]

    def save(self) -> None:
        """Writes the file."""
        text = json.dumps(self.reports, indent=1, sort_keys=True) + "\n"
        write_whole(self.path, lambda part: part.write_text(text, encoding="utf-8"))


def known_ids(lake: Lake) -> KnownIds:
    """The ids that a lake remembers; none where the file is missing or damaged."""
    path = lake.path / "ids.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        found = {}
    return KnownIds(path, found if isinstance(found, dict) else {})
