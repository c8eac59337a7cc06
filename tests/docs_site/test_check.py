"""The check of a built site finds what was planted."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs_site.check import check_site

GOOD = '<h1 id="top">A</h1><h2 id="b">B</h2><a href="#b">b</a><a href="https://example.com">x</a>'


def check(folder: Path, html: str, css: str = "") -> list[str]:
    (folder / "page").mkdir()
    (folder / "page" / "index.html").write_text(GOOD, encoding="utf-8")
    (folder / "index.html").write_text(html, encoding="utf-8")
    (folder / "style.css").write_text(css, encoding="utf-8")
    return check_site(folder)


def test_a_good_site_has_no_faults(tmp_path: Path) -> None:
    links = '<a href="page/#b">b</a><a href="/page/">p</a><link href="style.css">'
    assert check(tmp_path, GOOD + links, "a { background: url(data:image/png;base64,AA) }") == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ('<a href="gone/">x</a>', "index.html: gone/ leads to no file"),
        ('<a href="page/#c">x</a>', "index.html: page/#c leads to no heading"),
        ('<a href="#c">x</a>', "index.html: #c leads to no heading"),
        ('<img src="gone.png">', "index.html: gone.png leads to no file"),
        ("<h4>x</h4>", "index.html: goes from a heading of level 2 to one of level 4"),
        ("<h1>x</h1>", "index.html: has 2 titles"),
        (
            '<link href="https://fonts.example/a.css">',
            "index.html: loads https://fonts.example/a.css from another host",
        ),
        (
            '<script src="//cdn.example/a.js"></script>',
            "index.html: loads //cdn.example/a.js from another host",
        ),
    ],
)
def test_a_fault_is_named(tmp_path: Path, html: str, fault: str) -> None:
    assert check(tmp_path, GOOD + html) == [fault]


def test_a_style_sheet_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    styles = "@import 'https://fonts.example/a.css';"
    assert check(tmp_path, GOOD, styles) == [
        "style.css: loads https://fonts.example/a.css from another host"
    ]
