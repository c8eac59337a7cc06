"""A digest as one page of HTML. Nothing in it is loaded from elsewhere, and nothing runs."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from asc.flow.page import write_page

from .charts import Chart
from .view import Section, View

_STYLE = """
body { background: #fff; color: #1c2430; font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto;
  max-width: 66rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
.cards { display: flex; flex-wrap: wrap; gap: .6rem }
.card { border: 1px solid #d8dee6; border-radius: .5rem; min-width: 8.5rem; padding: .5rem .8rem }
.card b { display: block; font-size: 1.3rem } .card small { color: #5b6675 }
.charts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(25rem, 1fr)) }
figure { margin: 0 } figcaption { font-weight: 600 } img { max-width: 100% }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #e6e9ee; padding: .3rem .6rem; text-align: right }
th:first-child, td:first-child { text-align: left }
ul { color: #5b6675; font-size: .9rem; padding-left: 1.2rem }
"""


def render(view: View, charts: Sequence[Chart]) -> str:
    """The page."""
    parts = [_cards(view.totals), _charts(charts), *map(_section, view.sections), _notes(view)]
    body = "\n".join(part for part in parts if part)
    return write_page(view.title, _STYLE, body)


def _cards(totals: Section) -> str:
    cards = "\n".join(_card(row) for row in totals.rows)
    return f'<div class="cards">\n{cards}\n</div>'


def _card(row: Sequence[str]) -> str:
    figure, now, before, change = map(escape, row)
    return (
        f'<div class="card"><small>{figure}</small><b>{now}</b>'
        f"<small>{change} from {before}</small></div>"
    )


def _charts(charts: Iterable[Chart]) -> str:
    figures = "\n".join(_figure(chart) for chart in charts)
    return f'<h2>By day</h2>\n<div class="charts">\n{figures}\n</div>' if figures else ""


def _figure(chart: Chart) -> str:
    """As a picture of its own: ids within several SVGs on one page would clash."""
    data = base64.b64encode(chart.svg.encode()).decode()
    title = escape(chart.title)
    return (
        f"<figure><figcaption>{title}</figcaption>"
        f'<img alt="{title} by day" src="data:image/svg+xml;base64,{data}"></figure>'
    )


def _section(section: Section) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in section.header)
    rows = "\n".join(_row(row) for row in section.rows)
    more = f"\n<p>and {section.more} more</p>" if section.more else ""
    return (
        f'<h2>{escape(section.title)}</h2>\n<div class="wide"><table>\n<tr>{head}</tr>\n{rows}\n'
        f"</table></div>{more}"
    )


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(_cells(cells))}</tr>"


def _cells(cells: Iterable[str]) -> Iterator[str]:
    return (f"<td>{escape(cell)}</td>" for cell in cells)


def _notes(view: View) -> str:
    items = "\n".join(f"<li>{escape(note)}</li>" for note in view.notes)
    return f"<h2>Notes</h2>\n<ul>\n{items}\n</ul>" if items else ""
