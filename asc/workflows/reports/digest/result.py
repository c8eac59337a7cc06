"""What `digest` gives: figures, and their forms."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plain import to_plain
from asc.flow.slack import slack_text
from asc.flow.table import Table, table_of

from . import markdown, page, slack_blocks
from .charts import draw
from .daily import daily_table
from .facts import AppNamed, Reading, Spans
from .own import Own
from .sums import Compared
from .view import View, sections_of, totals


@attrs.frozen
class Digest:
    """The figures of some apps against the period before, and what is to be known about them."""

    apps: tuple[AppNamed, ...]
    periods: Mapping[str, Spans]
    """The days of each figure, and those that they are compared with."""
    figures: tuple[Compared, ...]
    """Of all apps, of each app, of each territory, and of both."""
    own: tuple[Compared, ...] = ()
    """The columns of the file that was joined, by app: means of the days with a value."""
    notes: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = attrs.field(default=(), repr=False)
    joined: Own = attrs.field(default=Own(""), repr=False)

    @property
    def spans(self) -> Spans:
        """The days of units and proceeds."""
        return next(iter(self.periods.values()))

    @property
    def title(self) -> str:
        """`App Store, 2026-09-01 to 2026-09-07`."""
        return f"App Store, {self.spans.first} to {self.spans.last}"

    @property
    def table(self) -> Table[Compared]:
        """All figures, a row for each app and territory."""
        return table_of(self.figures, Compared)

    @property
    def daily(self) -> Table[dict[str, Any]]:
        """The figures by app and date, with the columns of the file that was joined."""
        return daily_table(self.readings, self.joined)

    def to_dict(self) -> dict[str, Any]:
        """The digest as JSON values."""
        periods = {name: _days(spans) for name, spans in self.periods.items()}
        return {
            "title": self.title,
            "periods": periods,
            "apps": to_plain(self.apps),
            "figures": [row.to_dict() for row in self.figures],
            "own": [row.to_dict() for row in self.own],
            "notes": list(self.notes),
        }

    def to_markdown(self) -> str:
        """The digest as Markdown, for chats and issues."""
        return markdown.render(self._view())

    def to_slack(self) -> str:
        """The totals as text for Slack, and for what takes the same marks."""
        return slack_text(self.title, slack_blocks.lines_of(self._view().totals))

    def to_slack_blocks(self) -> list[dict[str, Any]]:
        """The digest as Slack's blocks: `{"blocks": digest.to_slack_blocks()}` is a message."""
        return slack_blocks.blocks(self._view())

    def to_html(self, *, charts: bool = True) -> str:
        """The digest as one page that needs no network. Charts need the extra `charts`. Raises
        `MissingExtra`.
        """
        names = self._names
        drawn = draw(self.readings, self.figures, self.joined, self.spans, names) if charts else []
        return page.render(self._view(), drawn)

    def save(self, path: str | PathLike[str]) -> Path:
        """Writes `.html` with charts, or `.md`. Raises `InvalidArgument`, `MissingExtra`."""
        file = Path(path)
        writers = {".html": self.to_html, ".md": self.to_markdown}
        if file.suffix not in writers:
            raise InvalidArgument(f"{file}: a digest is saved as {', '.join(writers)}")
        file.write_text(writers[file.suffix](), encoding="utf-8")
        return file

    def _repr_html_(self) -> str:
        """For notebooks."""
        return self.to_html(charts=False)

    def __str__(self) -> str:
        return self.to_markdown()

    @property
    def _names(self) -> dict[str, str]:
        return {app.id: app.name for app in self.apps}

    def _view(self) -> View:
        sections = tuple(sections_of(self.figures, self.own, self._names))
        return View(self.title, totals(self.figures), sections, self.notes)


def _days(spans: Spans) -> dict[str, str]:
    return {"since": str(spans.since), "first": str(spans.first), "last": str(spans.last)}
