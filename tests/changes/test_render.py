"""The page in its four formats."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest

from asc.changes import (
    FORMATS,
    Diff,
    changelog_lines,
    diff,
    headline,
    render,
    surface_for,
    surface_of,
)

from .documents import small


@pytest.fixture(scope="module")
def upgrade() -> Diff:
    return diff(surface_for("4.3"), surface_for("4.4"))


def test_the_headline_counts(upgrade: Diff) -> None:
    first, second = headline(upgrade)
    assert first == "4.3 to 4.4: 3 breaking, 76 risky, 60 safe."
    assert second == "Operations: 8 come, 50 become deprecated."


def test_new_things_come_first_then_what_breaks_then_the_rest_folded(upgrade: Diff) -> None:
    text = render(upgrade, "markdown")
    order = [
        "## New capabilities",
        "## What breaks",
        "## What is risky",
        "<details>",
        "## Everything else",
    ]
    places = [text.index(one) for one in order]
    assert places == sorted(places)
    assert (
        "`client.api.subscription_plan_availabilities.create` comes (`POST "
        "/v1/subscriptionPlanAvailabilities`)" in text
    )
    assert "**breaking** `AppInfo.kids_age_band` goes: answers no longer carry it" in text


def test_json_holds_every_finding(upgrade: Diff) -> None:
    page = json.loads(render(upgrade, "json"))
    assert page["counts"] == {"breaking": 3, "risky": 76, "safe": 60}
    assert len(page["findings"]) == 139
    kids = next(one for one in page["findings"] if one["kind"] == "attribute-removed")
    assert (kids["level"], kids["python"], len(kids["operations"])) == (
        "breaking",
        ["AppInfo.kids_age_band"],
        11,
    )


class Balance(HTMLParser):
    """Fails on tags that don't match, and on anything that a browser would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not {"src", "href"} & {name for name, _ in attrs}
        assert tag not in ("script", "link", "img")
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_one_sound_file(upgrade: Diff) -> None:
    page = render(upgrade, "html")
    reader = Balance()
    reader.feed(page)
    assert reader.open == []
    assert "{id}" in page
    assert "`" not in page


def test_markup_in_apples_words_stays_text() -> None:
    new = small()
    new["components"]["schemas"]["App"]["properties"]["attributes"]["properties"]["name"][
        "pattern"
    ] = "<script>"
    page = render(diff(surface_of(small()), surface_of(new)), "html")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("format", FORMATS)
def test_no_change_is_said(format: str) -> None:
    same = surface_for("4.4")
    assert render(diff(same, same), format)  # type: ignore[arg-type]
    assert headline(diff(same, same)) == ("4.4 to 4.4: nothing that a caller can notice changed.",)


def test_a_republish_is_said_first() -> None:
    old, new = surface_of(small(), published="a"), surface_of(small(), published="b")
    assert (
        headline(diff(old, new))[0]
        == "Silent re-publish: Apple published 1.0 again, with the same meaning."
    )


def test_the_changelog_names_what_is_new_and_what_breaks(upgrade: Diff) -> None:
    lines = changelog_lines(upgrade)
    assert all(line.startswith("- ") for line in lines)
    assert any(
        "New in subscription plan availabilities: `SubscriptionPlanAvailability`" in line
        for line in lines
    )
    assert sum(line.startswith("- Breaking: ") for line in lines) == 3
