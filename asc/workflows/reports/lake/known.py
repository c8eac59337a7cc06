"""Ids that a lake remembers, so that a nightly run asks for nothing twice."""

from __future__ import annotations

import json

import attrs

from .folder import Lake

_FILE = "ids.json"


@attrs.define
class KnownIds:
    """The ids of analytics reports, by kind of request, app and name. Apple's ids of reports belong
    to one request: a request that is made again has others.
    """

    lake: Lake
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
        with self.lake.storage.writing(_FILE) as part:
            part.write_text(text, encoding="utf-8")


def known_ids(lake: Lake) -> KnownIds:
    """The ids that a lake remembers; none where the file is missing or damaged."""
    try:
        found = json.loads(lake.storage.read(_FILE) or b"{}")
    except ValueError:
        found = {}
    return KnownIds(lake, found if isinstance(found, dict) else {})
