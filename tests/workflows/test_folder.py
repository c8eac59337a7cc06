"""A folder with everything about an app: one plan, compared as a whole before it is applied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc import JoinedPlan, Plan
from asc.errors import (
    CannotPush,
    Forbidden,
    InvalidArgument,
    NotFoundByName,
    PlanOutdated,
    ProblemsFound,
)
from asc.testing import Fault, Simulator
from asc.workflows.folder.contents import find_parts
from asc.workflows.media.under_way import is_under_way

from . import versions_stage as versions
from .folder_stage import APP, GEMS, plan_of, values_of, write_all, write_shop, write_texts, written
from .listing_stage import write_files
from .pictures import png
from .playing import CrashAt, Killed, Mode, crashing, play
from .pricing_scenarios import keep_few_territories

PARTS = ["listing.push", "media.push", "catalog.shop", "pricing.prices"]
SCHEDULE = "/v1/appPriceSchedules"


@pytest.fixture
def sim(sim: Simulator) -> Simulator:
    """Few territories: none of these tests needs more."""
    keep_few_territories(sim)
    return sim


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with all parts."""
    return write_all(tmp_path / "store")


def planned(sim: Simulator, folder: Path, **given: Any) -> Any:
    """A plan; the requests that made it are forgotten."""
    plan = play(sim, "sync", lambda client: plan_of(client, folder, **given))
    assert written(sim) == []
    sim.requests.clear()
    return plan


def apply(sim: Simulator, plan: Any, **options: Any) -> Any:
    return play(sim, "sync", lambda client: client.apply(plan, allow_irreversible=True), **options)


def test_one_plan_for_all_that_the_folder_has(sim: Simulator, folder: Path, mode: Mode) -> None:
    plan = play(sim, mode, lambda client: plan_of(client, folder))
    assert written(sim) == []
    assert [part.kind for part in plan.parts] == PARTS
    result = play(sim, mode, lambda client: client.apply(plan, allow_irreversible=True))
    assert result.changed
    sent = written(sim)
    order = ["/appInfoLocal", "/appStoreVersionLocal", "Placements", "/v2/inAppPurchases", SCHEDULE]
    places = [next(n for n, line in enumerate(sent) if part in line) for part in order]
    assert places == sorted(places)
    assert values_of(sim, "appStoreVersionLocalizations", "whatsNew")["de-DE"] == "Schneller"
    assert GEMS in [each["productId"] for each in sim.store.all("inAppPurchases")]
    sim.requests.clear()
    again = play(sim, mode, lambda client: client.apply(plan, allow_irreversible=True))
    assert (again.changed, written(sim)) == (False, [])
    assert not play(sim, mode, lambda client: plan_of(client, folder)).changes


def test_what_the_folder_lacks_is_left_alone(sim: Simulator, tmp_path: Path) -> None:
    write_files(tmp_path, {"prices.csv": "territory,price\nUSA,9.99\n"})
    plan = planned(sim, tmp_path, version=None)
    assert [part.kind for part in plan.parts] == ["pricing.prices"]
    apply(sim, plan)
    assert written(sim) == [f"POST {SCHEDULE}"]


def test_folders_of_fastlane(sim: Simulator, tmp_path: Path) -> None:
    write_files(tmp_path, {"metadata/en-US/release_notes.txt": "Faster\n", "Fastfile": "lane"})
    png(tmp_path / "screenshots" / "en-US" / "iPhone" / "01.png")
    plan = planned(sim, tmp_path)
    assert [part.kind for part in plan.parts] == ["listing.push", "media.push"]
    assert plan.changes[0].what == "en-US whats_new"


def test_a_version_is_needed_for_texts(sim: Simulator, folder: Path) -> None:
    with pytest.raises(InvalidArgument, match="version is not given: texts and pictures"):
        play(sim, "sync", lambda client: client.folder.plan(APP, folder))
    assert not sim.requests


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([], "has none of store.yaml, listing"),
        (["catalog.yml"], "catalog.yml is not read: rename it to catalog.yaml"),
        (["Prices.csv"], "rename it to prices.csv"),
        (["prices.xlsx"], "rename it to prices.csv"),
        (["screenshot/x"], "rename it to screenshots"),
        (["store.yaml", "listing/x"], "has store.yaml and listing: keep one"),
        (["screenshots/x", "media/x"], "has screenshots and media: keep one"),
        (["prices.csv/x"], "prices.csv is a folder: it has to be a file"),
        (["screenshots"], "screenshots is a file: it has to be a folder"),
    ],
)
def test_names_that_mislead(tmp_path: Path, files: list[str], said: str) -> None:
    write_files(tmp_path, dict.fromkeys(files, ""))
    with pytest.raises(InvalidArgument, match=said):
        find_parts(tmp_path)


def test_other_files_do_no_harm(tmp_path: Path) -> None:
    names = [
        "prices.csv",
        "prices.csv~",
        ".catalog.yaml.swp",
        "README.md",
        "plan.json",
        "review.png",
    ]
    write_files(tmp_path, dict.fromkeys(names, ""))
    assert list(find_parts(tmp_path)) == ["pricing"]


def test_what_is_wrong_comes_at_once(sim: Simulator, folder: Path) -> None:
    files = {
        "store.yaml": "locales:\n  en-US:\n    name: 'x'\n    subtitel: y\n",
        "catalog.yaml": "in_app_purchases:\n  a b: {type: CONSUMABLE}\n",
        "prices.csv": "territory,price\nUSA,9;99\nGermany,1\n",
    }
    write_files(folder, files)
    (folder / "screenshots" / "de-DE" / "02.png").write_bytes(b"no picture")
    with pytest.raises(ProblemsFound) as caught:
        planned(sim, folder)
    said = str(caught.value)
    for part in ("subtitel", "a b", "line 2", "line 3", "02.png"):
        assert part in said
    assert said.count("prices.csv") == 1
    assert "locale-missing" not in said, "the texts may bring the language, once they are right"
    assert written(sim) == []


def test_a_version_that_is_missing_is_said_once(sim: Simulator, folder: Path) -> None:
    with pytest.raises(NotFoundByName) as caught:
        planned(sim, folder, version="7.0")
    assert "7.0" in str(caught.value)
    assert caught.value.__notes__ == [f"this is about {folder / 'store.yaml'}"]


def test_pictures_in_a_language_that_nothing_brings(sim: Simulator, folder: Path) -> None:
    png(folder / "screenshots" / "fr-FR" / "01.png")
    with pytest.raises(ProblemsFound, match="'fr-FR'"):
        planned(sim, folder)


def test_a_limit_holds_for_prices_of_app_and_products(sim: Simulator, folder: Path) -> None:
    catalog = f"in_app_purchases:\n  {APP}.100_coins: {{price: 49.99}}\n"
    write_files(folder, {"catalog.yaml": catalog})
    apply(sim, planned(sim, write_shop(folder.with_name("shop"))))
    write_files(folder, {"prices.csv": "territory,price\nUSA,99.99\n"})
    with pytest.raises(ProblemsFound) as caught:
        planned(sim, folder, max_change="20%")
    assert "100_coins" in str(caught.value)
    assert "prices.csv" in str(caught.value)


@pytest.mark.parametrize("part", ["prices", "texts", "both"])
def test_nothing_is_written_where_any_part_is_outdated(
    sim: Simulator, folder: Path, part: str
) -> None:
    plan = planned(sim, folder)
    with sim.client() as other:
        if part != "texts":
            other.apply(other.pricing.plan(APP, "4.99"))
        if part != "prices":
            texts = write_files(
                folder.parent / "t", {"store.yaml": "locales: {de-DE: {name: Anders}}\n"}
            )
            other.listing.push(APP, texts, version="1.1")
    sim.requests.clear()
    with pytest.raises(PlanOutdated) as caught:
        apply(sim, plan)
    said = str(caught.value)
    assert ("pricing.prices: changed since" in said) == (part != "texts")
    assert ("listing.push: changed since" in said) == (part != "prices")
    assert written(sim) == []


@pytest.mark.parametrize("when", ["plan", "apply"])
def test_what_the_key_may_not_read_is_said_before_any_write(
    sim: Simulator, folder: Path, when: str
) -> None:
    plan = planned(sim, folder)
    sim.faults(Fault(status=403, path="/v1/appPriceSchedules/*", times=None))
    with pytest.raises(Forbidden) as caught:
        planned(sim, folder) if when == "plan" else apply(sim, plan)
    name = str(folder / "prices.csv") if when == "plan" else "pricing.prices"
    assert f"this is about {name}" in caught.value.__notes__
    assert written(sim) == []


def test_a_refused_write_says_what_was_done_before(sim: Simulator, folder: Path) -> None:
    plan = planned(sim, folder)
    sim.faults(Fault(status=403, method="POST", path=SCHEDULE))
    with pytest.raises(Forbidden) as caught:
        apply(sim, plan)
    assert caught.value.__notes__[-1] == (
        "pricing.prices stopped; done before it: listing.push, media.push, catalog.shop; "
        "run again to go on"
    )
    sim.requests.clear()
    apply(sim, plan)
    assert written(sim) == [f"POST {SCHEDULE}"]


def test_a_version_that_was_closed_since(sim: Simulator, folder: Path) -> None:
    (folder / "store.yaml").unlink()
    folder.joinpath("screenshots", "de-DE").rename(folder / "screenshots" / "en-US")
    plan = planned(sim, folder)
    versions.set_state(sim, "1.1", "WAITING_FOR_REVIEW")
    with pytest.raises(CannotPush, match="WAITING_FOR_REVIEW"):
        apply(sim, plan)
    assert written(sim) == []
    texts = planned(sim, write_texts(folder.with_name("texts")))
    with pytest.raises(ProblemsFound, match=r"(?s)listing.push: error: .*media.push: error: "):
        apply(sim, texts)
    assert written(sim) == []


def test_what_cannot_be_undone_has_to_be_allowed(sim: Simulator, folder: Path) -> None:
    plan = planned(sim, folder)
    with pytest.raises(InvalidArgument, match=f"{GEMS}: cannot be undone"):
        play(sim, "sync", lambda client: client.apply(plan))
    assert not sim.requests


def test_a_dry_run_plans_all_parts(sim: Simulator, folder: Path) -> None:
    plan = planned(sim, folder)
    with sim.client(clock=sim.clock, dry_run=True) as client:
        client.apply(plan, allow_irreversible=True)
        shown = str(client.planned)
    assert written(sim) == []
    for part in ("appInfoLocalizations", "Placements", "inAppPurchases", "appPriceSchedules"):
        assert part in shown


def test_a_plan_in_a_file(sim: Simulator, folder: Path, tmp_path: Path) -> None:
    plan, file = planned(sim, folder), tmp_path / "plan.json"
    plan.save(file)
    assert JoinedPlan.load(file).to_dict() == plan.to_dict()
    page = plan.to_html()
    assert page.count("<h2>") == page.count("<table>") == len(PARTS)
    assert all(str(part) in str(plan) for part in plan.parts)
    assert plan.to_slack().startswith(f"*{plan.title}*")
    plan.parts[0].save(file)
    with pytest.raises(InvalidArgument, match=r"Plan\.load reads it"):
        JoinedPlan.load(file)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"asc_joined_plan": 1}, "parts is missing"),
        ({"asc_joined_plan": 2, "parts": []}, "this version reads 1: make the plan anew"),
        ({"asc_joined_plan": 1, "parts": {}}, "it takes a list"),
        ({"asc_joined_plan": 1, "parts": [{"asc_plan": 1}]}, "part 1: the plan: basis is missing"),
        ({"asc_joined_plan": 1, "parts": [], "kind": "x"}, "'kind' is not known"),
    ],
)
def test_a_file_that_is_no_joined_plan(values: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidArgument, match=said):
        JoinedPlan.from_dict(values)


def test_plans_that_are_applied_alone(sim: Simulator) -> None:
    with sim.client() as client:
        group = client.testflight.plan_group(APP, "Fans")
        with pytest.raises(InvalidArgument, match=r"'testflight\.group' can only be applied alone"):
            client.apply(JoinedPlan([group]))
        with pytest.raises(InvalidArgument, match="no workflow applies plans of the kind"):
            client.apply(Plan("uploads.x", []))
        sold = client.pricing.plan_availability(f"{APP}.plus_monthly", app=APP, territories="all")
        assert not client.apply(JoinedPlan([sold])).changed


@pytest.mark.parametrize("backend", ["library", "sets"])
def test_a_plan_of_pictures_that_was_killed_goes_on(
    sim: Simulator, tmp_path: Path, backend: str
) -> None:
    """Half of a group is there; the same plan is applied again."""
    for number in (1, 2, 3):
        png(tmp_path / "en-US" / f"0{number}.png", note=str(number))
    with sim.client() as client:
        plan = client.media.plan(APP, tmp_path, version="1.1", backend=backend)  # type: ignore[arg-type]
    made = "POST /v1/appAssetLibraryPlacements" if backend == "library" else "PATCH /v1/appScreens"
    sim.requests.clear()
    whole = play(sim, "sync", lambda client: client.apply(plan))
    requests = [f"{each.method} {each.path}" for each in sim.requests]
    second = [n for n, line in enumerate(requests, 1) if line.startswith(made)][1]
    sim.reset()
    with pytest.raises(Killed):
        apply(sim, plan, transport=crashing("sync", CrashAt(second, after_effect=True)))
    assert [step.outcome for step in apply(sim, plan).steps] == ["updated"]
    assert [step.outcome for step in apply(sim, plan).steps] == ["unchanged"]
    assert whole.changed


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (["old", "kept", "theirs", "a"], True),  # one is added
        (["old", "kept", "theirs", "a", "b"], True),
        (["a", "b", "kept", "theirs", "old"], True),  # sorted
        (["a", "b", "kept", "theirs"], True),  # and the old one deleted
        (["kept", "theirs", "a", "b"], True),  # the old one went first, to make room
        (["old", "kept", "theirs", "c"], False),  # somebody added another one
        (["old", "theirs", "a"], False),  # somebody deleted one
        (["theirs", "kept", "old", "a"], False),  # somebody sorted them
    ],
)
def test_a_group_is_on_its_way(now: list[str], expected: bool) -> None:
    found, wanted = ["old", "kept", "theirs"], ["a", "b", "kept", "theirs"]
    assert is_under_way(found, wanted, now) is expected
