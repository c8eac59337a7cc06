"""A plan as one page of HTML, for people who approve it without an account at Apple's."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import Any

from asc.flow.page import write_page

from .step import PlanStep
from .text import shown

Thumbnail = Callable[[Any], bytes | None]
"""From a value of a plan to the bytes of a small picture, or None where it is not an image."""

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #8886; padding: .5rem; text-align: left; vertical-align: top }
td { overflow-wrap: anywhere; white-space: pre-wrap; width: 40% }
td.old { background: #d73a4912 } td.new { background: #2da44e12 }
img { display: inline-block; margin: .2rem; max-height: 12rem; max-width: 12rem }
small { color: #777; display: block } .over, .undone { color: #cf222e; font-weight: bold }
"""


Part = tuple[str, Iterable[PlanStep]]
"""A heading, which may be empty, and the steps below it."""


def render(title: str, parts: Iterable[Part], thumbnail: Thumbnail | None) -> str:
    """The page. Nothing in it is loaded from elsewhere, and nothing runs."""
    tables = "\n".join(_table(heading, steps, thumbnail) for heading, steps in parts)
    return write_page(title, _STYLE, tables)


def _table(heading: str, steps: Iterable[PlanStep], thumbnail: Thumbnail | None) -> str:
    rows = "\n".join(_row(step, thumbnail) for step in steps)
    above = f"<h2>{escape(heading)}</h2>\n" if heading else ""
    return f"{above}<table>\n<tr><th>what</th><th>old</th><th>new</th></tr>\n{rows}\n</table>"


def _row(step: PlanStep, thumbnail: Thumbnail | None) -> str:
    notes = [step.outcome, step.why]
    small = "".join(f"<small>{escape(note)}</small>" for note in notes if note)
    if step.irreversible and step.writes:
        small += '<small class="undone">cannot be undone</small>'
    old = _cell(step.found, None, thumbnail)
    new = _cell(step.wanted, step.limit, thumbnail)
    return (
        f"<tr><th>{escape(step.what)}{small}</th>"
        f'<td class="old">{old}</td><td class="new">{new}</td></tr>'
    )


def _cell(value: Any, limit: int | None, thumbnail: Thumbnail | None) -> str:
    items = value if isinstance(value, list) else [value]
    pictures = "".join(_pictures(items, thumbnail)) if thumbnail else ""
    text = escape("\n".join(shown(value)))
    return text + _counter(value, limit) + pictures


def _counter(value: Any, limit: int | None) -> str:
    if not isinstance(value, str):
        return ""
    of = "" if limit is None else f" of {limit}"
    over = ' class="over"' if limit is not None and len(value) > limit else ""
    return f"<small{over}>{len(value)}{of} characters</small>"


def _pictures(items: list[Any], thumbnail: Thumbnail) -> Iterator[str]:
    for item in items:
        picture = None if item is None else thumbnail(item)
        if picture:
            kind = "png" if picture.startswith(b"\x89PNG") else "jpeg"
            data = base64.b64encode(picture).decode()
            yield f'<img src="data:image/{kind};base64,{data}" alt="{escape(str(item))}">'
