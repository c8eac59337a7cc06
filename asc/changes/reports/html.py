"""The page as one HTML file that needs no network: style inside, no script, folds by the browser's
own means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from asc.changes.compare.finding import Finding

from .page import Page, Section

_STYLE: Final = """
:root { color-scheme: light dark; --line: #8884; --dim: #777;
  --bad: #c4314b; --warn: #b26b00; --good: #2f7d32; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin-bottom: .5rem; }
h2, summary.section { font-size: 1.25rem; font-weight: 600; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
h3::first-letter { text-transform: uppercase; }
code { font: .88em ui-monospace, monospace; background: #8882; border-radius: .25em;
  padding: .1em .3em;
  overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; margin: 0; }
li { border-top: 1px solid var(--line); padding: .45rem 0; }
.level { font-size: .72rem; font-weight: 700; text-transform: uppercase; letter-spacing: .04em;
  margin-right: .5em; }
.breaking { color: var(--bad); } .risky { color: var(--warn); } .safe { color: var(--good); }
.why, .calls summary { color: var(--dim); font-size: .88rem; }
.calls li { border: 0; padding: .1rem 0 .1rem 1rem; }
summary { cursor: pointer; }
"""


def html(page: Page) -> str:
    """The whole file."""
    body = [f"<p>{escape(line)}</p>" for line in page.headline]
    for section in page.sections:
        body += _section(section)
    return page_html(page.title, body)


def page_html(title: str, body: Iterable[str]) -> str:
    """An HTML file with a title and the lines of its body."""
    head = (
        '<meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width"><title>{escape(title)}</title>'
    )
    start = ["<!doctype html>", f'<html lang="en"><head>{head}<style>{_STYLE}</style></head><body>']
    return "\n".join([*start, f"<h1>{escape(title)}</h1>", *body, "</body></html>"]) + "\n"


def _section(section: Section) -> Iterator[str]:
    title = f"{escape(section.title)} ({section.count})"
    yield (
        f'<details><summary class="section">{title}</summary>'
        if section.folded
        else f"<h2>{title}</h2>"
    )
    for area, findings in section.areas:
        yield f"<h3>{escape(area)}</h3><ul>"
        for finding in findings:
            yield (
                _finding(finding)
                if section.judged
                else f"<li>{code(finding.title)}{_calls(finding)}</li>"
            )
        yield "</ul>"
    if section.folded:
        yield "</details>"


def _finding(finding: Finding) -> str:
    level = f'<span class="level {finding.level.word}">{finding.level.word}</span>'
    return (
        f"<li>{level}{code(finding.title)}<div "
        f'class="why">{code(finding.reason)}</div>{_calls(finding)}</li>'
    )


def _calls(finding: Finding) -> str:
    if not finding.operations:
        return ""
    if len(finding.operations) == 1:
        return f'<div class="why"><code>{escape(finding.operations[0])}</code></div>'
    items = "".join(f"<li><code>{escape(key)}</code></li>" for key in finding.operations)
    count = f"{len(finding.operations)} operations"
    return f'<details class="calls"><summary>{count}</summary><ul>{items}</ul></details>'


def code(text: str) -> str:
    """Text with `backticks` around code; every other piece between backticks is code."""
    pieces = escape(text, quote=False).split("`")
    return "".join(
        f"<code>{piece}</code>" if index % 2 else piece for index, piece in enumerate(pieces)
    )
