"""The differ on Apple's own documents: what is edited is found, what is only rewritten is not, and
in time.
"""

from __future__ import annotations

import os
import random
from functools import cache

import pytest

from asc.changes import Surface, diff, diff_documents, render, surface_for, surface_of
from asc.changes.compare.finding import Diff, Finding

from .documents import apple
from .edits import Expected, edited, rewritten

ROUNDS = int(os.environ.get("EDIT_ROUNDS", "3"))

# What else an edit brings about: a removed call may have been the only one that speaks of a
# resource, another media type is one removal and one addition, and a call whose answer isn't JSON
# has no list in it.
SIDE_EFFECTS = {"model-removed", "content-added", "method-renamed"}


@cache
def plain_surface(version: str = "4.4") -> Surface:
    """The surface of a version as Apple published it."""
    return surface_of(apple(version))


def matches(expected: Expected, finding: Finding) -> bool:
    at = expected.at in finding.operations or any(
        spot.split(" ")[0] == expected.at for spot in finding.spots
    )
    return at and (finding.kind, finding.level.word) == (expected.kind, expected.level)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_random_edits_are_found_and_classed(seed: int) -> None:
    rng = random.Random(seed)
    new = apple("4.4")
    expected = list(edited(new, rng))

    found = diff(plain_surface(), surface_of(new))

    assert len(expected) == 30
    missed = [
        one for one in expected if not any(matches(one, finding) for finding in found.findings)
    ]
    assert missed == []
    extra = [
        one.title for one in found.findings if not any(matches(each, one) for each in expected)
    ]
    assert extra == [one.title for one in found.findings if one.kind in SIDE_EFFECTS]


@pytest.mark.parametrize("seed", range(1))
def test_rewriting_is_no_change(seed: int) -> None:
    plain = plain_surface()
    other = surface_of(rewritten(apple("4.4"), random.Random(seed)))

    assert other.meaning == plain.meaning
    # The hashes alone would do; look at every operation all the same.
    assert Diff(plain, other, ()).same_meaning
    assert diff(plain, other).findings == ()


def test_a_document_does_not_differ_from_itself() -> None:
    assert diff(plain_surface(), surface_of(apple("4.4"))).findings == ()


def test_the_page_needs_no_network() -> None:
    page = render(diff_documents(apple("4.3"), apple("4.4")), "html")
    assert "https://" not in page
    assert "http://" not in page


@pytest.mark.parametrize("version", ["4.3", "4.4"])
def test_the_history_that_ships_means_what_apple_published(version: str) -> None:
    assert surface_for(version).meaning == plain_surface(version).meaning


def test_what_is_known_of_4_4_is_found() -> None:
    """Counted by hand: 4.4 over 4.3 is eight operations on subscription plan availabilities."""
    found = diff(surface_for("4.3"), surface_for("4.4")).findings
    come = {name for one in found if one.kind == "operation-added" for name in one.operations}
    assert len(come) == 8
    assert all("lanAvailabilities" in key for key in come)
    assert [one.python for one in found if one.kind == "attribute-removed"] == [
        ("AppInfo.kids_age_band",)
    ]
