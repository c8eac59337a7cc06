"""A report of the findings that touch a user's code, as text, Markdown, JSON or HTML."""

from __future__ import annotations

import json
from collections import Counter
from html import escape

from asc.changes.compare.finding import Finding
from asc.changes.uses import Place, Report

from .html import code, page_html
from .page import headline
from .render import Format, finding_as_json


def render_uses(report: Report, format: Format = "text") -> str:
    """The report in one of `FORMATS`, ending in a newline."""
    if format == "json":
        return json.dumps(_as_json(report), indent=1, ensure_ascii=False) + "\n"
    if format == "html":
        return _html(report)
    return "\n".join(_lines(report, markdown=format == "markdown")) + "\n"


def _summary(report: Report) -> str:
    versions = f"{report.diff.old.version} to {report.diff.new.version}"
    if not report.hits:
        return f"{versions}: nothing that changed touches this code ({report.files} files read)."
    levels = Counter(finding.level for finding, _ in report.hits)
    counts = [(levels[level], level.word) for level in report.diff.counts()]
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return (
        f"{versions}: {told} of {len(report.diff.findings)} findings touch this code "
        f"({report.files} files read)."
    )


def _lines(report: Report, markdown: bool) -> list[str]:
    lines = [_summary(report), ""] if markdown else [_summary(report)]
    for finding, places in report.hits:
        title = finding.title if markdown else finding.title.replace("`", "")
        lines.append(
            f"- **{finding.level.word}** {title}: {finding.reason}"
            if markdown
            else _head(finding, title)
        )
        lines += [
            f"  - {_shown(place)}" if markdown else f"    {_shown(place)}" for place in places
        ]
    if report.unresolved:
        lines += ["", "Could not be resolved; look at these yourself:", *([""] if markdown else [])]
        lines += [
            f"{'- ' if markdown else '  '}{_shown(note.place)}: {note.text}"
            for note in report.unresolved
        ]
    return lines


def _head(finding: Finding, title: str) -> str:
    return f"[{finding.level.word}] {title}: {finding.reason}"


def _shown(place: Place) -> str:
    return f"{place.file}:{place.line}"


def _as_json(report: Report) -> dict[str, object]:
    return {
        "from": report.diff.old.version,
        "to": report.diff.new.version,
        "files": report.files,
        "hits": [
            {**finding_as_json(finding), "places": list(map(_place_as_json, places))}
            for finding, places in report.hits
        ],
        "unresolved": [
            {"file": note.place.file, "line": note.place.line, "text": note.text}
            for note in report.unresolved
        ],
    }


def _place_as_json(place: Place) -> dict[str, object]:
    return {"file": place.file, "line": place.line}


def _html(report: Report) -> str:
    body = [f"<p>{escape(line)}</p>" for line in (_summary(report), *headline(report.diff))]
    body.append("<ul>")
    for finding, places in report.hits:
        level = f'<span class="level {finding.level.word}">{finding.level.word}</span>'
        shown = ", ".join(f"<code>{escape(_shown(place))}</code>" for place in places)
        body.append(
            f"<li>{level}{code(finding.title)}<div "
            f'class="why">{code(finding.reason)}</div>{shown}</li>'
        )
    body.append("</ul>")
    if report.unresolved:
        body.append("<h2>Could not be resolved</h2><ul>")
        body += [
            f"<li><code>{_shown(one.place)}</code> {escape(one.text)}</li>"
            for one in report.unresolved
        ]
        body.append("</ul>")
    return page_html("What touches your code", body)
