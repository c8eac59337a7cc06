"""Seeds: named ones, those of tests, and what is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument
from asc.testing import Simulator
from asc.testing.__main__ import main
from asc.testing.simulator.engine.values import faults_of
from asc.testing.simulator.seeds.named import NAMED
from asc.testing.simulator.store.store import Ref

DOCS = Path(__file__).parents[2] / "docs" / "seeds.md"
WRONG: dict[str, tuple[Any, str]] = {
    "type": ({"appz": []}, "'appz' is not a resource type (did you mean 'apps'?)"),
    "virtual type": ({"appPricePoints": []}, "is not a resource type"),
    "no list": ({"apps": {"id": "1"}}, "apps takes a list of resources"),
    "no object": ({"apps": ["1"]}, "apps[0] must be an object"),
    "id": ({"apps": [{"id": 1}]}, "an object whose id is a text"),
    "twice": ({"apps": [{"id": "1"}, {"id": "1"}]}, "the id '1' is given twice"),
    "member": (
        {"apps": [{"nmae": "A"}]},
        "apps[0].nmae is not a member of apps (did you mea",
    ),
    "enum": ({"builds": [{"processingState": "VALD"}]}, "'VALD' is not a valid value"),
    "JSON type": ({"builds": [{"expired": "no"}]}, "expected a value of type boolean"),
    "date": ({"builds": [{"uploadedDate": "today"}]}, "expected the format date-time"),
    "dangling": (
        {"builds": [{"app": "644000001"}]},
        "apps '644000001', which is not there (did",
    ),
    "target": ({"builds": [{"app": {"type": "users", "id": "1"}}]}, "names no apps by its id"),
}


@pytest.fixture
def sim() -> Simulator:
    """One of its own: a seed changes what a reset comes back to."""
    return Simulator()


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_seed_says_why_and_changes_nothing(sim: Simulator, name: str) -> None:
    resources, why = WRONG[name]
    before = sim.store.snapshot()
    with pytest.raises(InvalidArgument, match=re.escape(why)):
        sim.seed({"users": [{"username": "new@example.com"}], **resources})
    assert sim.store.snapshot() == before


def test_all_mistakes_are_told_together(sim: Simulator) -> None:
    with pytest.raises(InvalidArgument) as told:
        sim.seed({"apps": [{"nmae": "A", "sku": 1}], "bild": []})
    assert str(told.value).count(";") == 2


def test_members_links_and_defaults() -> None:
    sim = Simulator(
        seed={
            "customerReviews": [{"app": "1", "rating": 2, "body": "No"}],
            "builds": [{"id": "b", "version": "7", "app": "1", "betaGroups": ["g"]}],
            "betaGroups": [{"id": "g", "name": "G", "app": "1"}],
            "appStoreVersions": [{"app": "1", "appVersionState": "READY_FOR_DISTRIBUTION"}],
            "apps": [{"id": "1", "name": "One"}],
            "betaAppReviewDetails": [{"app": "1"}],
        }
    )
    store = sim.store
    (review,) = store.related(Ref("apps", "1"), "customerReviews")
    assert (review["rating"], review["territory"]) == (2, "USA")
    build = store.get("builds", "b")
    assert build
    assert (build["processingState"], build["expired"]) == ("VALID", False)
    assert store.refs(Ref("betaGroups", "g"), "builds") == (build.ref,)
    (version,) = store.all("appStoreVersions")
    assert version["appStoreState"] == "READY_FOR_SALE", "the older name goes along"
    assert store.get("betaAppReviewDetails", "1"), "it shares the app's id"
    assert store.dangling() == []


def test_a_resource_that_exists_is_changed(sim: Simulator) -> None:
    build = next(sim.store.all("builds"))
    sim.seed({"builds": [{"id": build.id, "expired": True}]})
    changed = sim.store.one(build.ref)
    assert changed
    assert (changed["expired"], changed["version"]) == (True, build["version"])
    assert sim.store.refs(build.ref, "app") == (Ref("apps", "6440000001"),)


@pytest.mark.parametrize("name", [name for name in NAMED if name != "large"])
def test_named_accounts_hold_what_the_document_allows(name: str) -> None:
    sim = Simulator(seed=name)
    wrong = [
        f"{type_}.{attribute}{place}: {what}"
        for type_ in sim.store.types
        for record in sim.store.all(type_)
        for attribute, place, what in faults(sim, type_, dict(record.attributes))
    ]
    assert wrong == []
    assert sim.store.dangling() == []


def faults(sim: Simulator, type_: str, attributes: dict[str, Any]) -> list[tuple[str, str, str]]:
    document, found = sim.store.document, []
    schemas = document.type(type_).attributes
    for name, value in attributes.items():
        if value is not None:
            found += [(name, *fault) for fault in faults_of(document, schemas[name], value, "")]
    return found


def test_the_docs_name_the_ids_and_counts_of_the_small_account() -> None:
    sim, page = Simulator(), DOCS.read_text(encoding="utf-8")
    for type_, count in re.findall(r"^\| `(\w+)` \| (\d+) \|", page, re.MULTILINE):
        assert (type_, sim.store.count(type_)) == (type_, int(count))
    named = re.findall(r"`(\w+)/(\d{10})`", page)
    assert named
    assert [pair for pair in named if sim.store.get(*pair) is None] == []
    assert {f"`{name}`" for name in NAMED} <= set(re.findall(r"`\w+`", page))


def test_many_builds_and_testers_are_seeded() -> None:
    builds = [{"version": str(number), "app": "a0"} for number in range(300)]
    testers = [{"email": f"t{number}@example.com", "apps": ["a0"]} for number in range(1000)]
    sim = Simulator(seed=None)
    sim.seed({"apps": [{"id": "a0", "name": "App"}], "builds": builds, "betaTesters": testers})
    assert len(sim.store.refs(Ref("apps", "a0"), "builds")) == 300
    assert len(sim.store.refs(Ref("apps", "a0"), "betaTesters")) == 1000


def test_a_file_is_a_seed_and_a_wrong_one_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "account.json"
    path.write_text(json.dumps({"apps": [{"id": "1", "name": "One"}]}))
    assert Simulator(seed=path).store.count("apps") == 1
    path.write_text('{"appz": []}')
    assert main(["serve", "--seed", "small", "--seed", str(path)]) == 2
    assert "did you mean 'apps'" in capsys.readouterr().err
    assert main(["serve", "--seed", "smal"]) == 2
    assert "neither a seed (small, shop, ci, large, every) nor a file" in capsys.readouterr().err
