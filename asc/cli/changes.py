"""The differ's findings, as the command line shows them."""

from __future__ import annotations

import json
from pathlib import Path

from asc_api.errors import InvalidArgument

from asc.changes.cli import compare
from asc.changes.history.versions import UnknownVersion
from asc.changes.reports.render import render
from asc.changes.reports.uses import render_uses
from asc.changes.uses import find_uses
from asc.openapi.load import BadDocument

from .exits import OTHER
from .shown import Shown


def compare_versions(old: str | None, new: str | None, uses: Path | None) -> Shown:
    """The changes, or what of them touches the code at `uses`. Raises `InvalidArgument`."""
    try:
        found = compare(old, new)
    except (BadDocument, UnknownVersion) as error:
        raise InvalidArgument(str(error)) from None
    if uses is None:
        document = json.loads(render(found, "json"))
        return Shown(render(found), document, document["findings"], code=min(found.worst, OTHER))
    report = find_uses(found, uses)
    document = json.loads(render_uses(report, "json"))
    return Shown(render_uses(report), document, document["hits"], code=min(report.worst, OTHER))
