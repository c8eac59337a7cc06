"""A diff as text, Markdown, JSON or an HTML page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal

from asc.changes.compare.finding import Diff, Finding

from .html import html
from .page import Page, page_of

Format = Literal["text", "markdown", "json", "html"]
FORMATS: Final[tuple[Format, ...]] = ("text", "markdown", "json", "html")
_SHOWN: Final = 4


def render(diff: Diff, format: Format = "text") -> str:
    """The page for a diff in one of `FORMATS`, ending in a newline."""
    if format == "json":
        return json.dumps(as_json(diff), indent=1, ensure_ascii=False) + "\n"
    writers: Mapping[str, Callable[[Page], str]] = {
        "text": _text,
        "markdown": _markdown,
        "html": html,
    }
    return writers[format](page_of(diff))


def as_json(diff: Diff) -> dict[str, Any]:
    """A diff as plain JSON values."""
    return {
        "from": {
            "version": diff.old.version,
            "meaning": diff.old.meaning,
            "sha256": diff.old.published,
        },
        "to": {
            "version": diff.new.version,
            "meaning": diff.new.meaning,
            "sha256": diff.new.published,
        },
        "republished": diff.republished,
        "counts": {level.word: count for level, count in diff.counts().items()},
        "findings": [finding_as_json(one) for one in diff.findings],
    }


def finding_as_json(finding: Finding) -> dict[str, Any]:
    """A finding as plain JSON values."""
    return {
        "level": finding.level.word,
        "kind": finding.kind,
        "way": finding.way,
        "area": finding.area,
        "title": finding.title,
        "reason": finding.reason,
        "python": list(finding.python),
        "operations": list(finding.operations),
        "spots": list(finding.spots),
        "old": finding.old,
        "new": finding.new,
    }


def _text(page: Page) -> str:
    return (
        "\n".join([page.title, "=" * len(page.title), "", *page.headline, *_text_sections(page)])
        + "\n"
    )


def _text_sections(page: Page) -> Iterator[str]:
    for section in page.sections:
        yield from ("", f"{section.title} ({section.count})", "")
        for area, findings in section.areas:
            yield f"  {area}"
            for one in findings:
                title = one.title.replace("`", "")
                yield (
                    f"    [{one.level.word}] {title}"
                    if section.judged
                    else f"    {title}{_touched(one, '')}"
                )
                if section.judged:
                    yield f"        {one.reason}{_touched(one, '')}"


def _markdown(page: Page) -> str:
    lines = [f"# {page.title}", "", *(f"{line}  " for line in page.headline)]
    for section in page.sections:
        lines += ["", f"## {section.title} ({section.count})", ""]
        if section.folded:
            lines += ["<details><summary>Show</summary>", ""]
        for area, findings in section.areas:
            lines += [f"### {area.capitalize()}", ""]
            for one in findings:
                told = f"{_mark(one)}{one.title}: {one.reason}" if section.judged else one.title
                lines.append(f"- {told}{_touched(one, '`')}")
            lines.append("")
        if section.folded:
            lines += ["</details>"]
    return "\n".join(lines).rstrip() + "\n"


def _mark(finding: Finding) -> str:
    return "" if finding.level.word == "safe" else f"**{finding.level.word}** "


def _touched(finding: Finding, quote: str) -> str:
    if not finding.operations:
        return ""
    shown = ", ".join(f"{quote}{key}{quote}" for key in finding.operations[:_SHOWN])
    more = len(finding.operations) - _SHOWN
    return f" ({shown}{f' and {more} more' if more > 0 else ''})"
