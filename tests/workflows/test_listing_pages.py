"""Custom product pages and licences in the files of a listing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from asc_api.models import AppCustomProductPageVersion

from asc import Plan
from asc.errors import CannotChange, ExistingDiffers, PlanOutdated, ProblemsFound
from asc.testing import Simulator
from asc.workflows.listing.pages import choose_page_version, why_page_locked

from . import listing_stage as stage
from .listing_stage import APP, page_texts, read_files, write_files
from .playing import Mode, play


def pull(sim: Simulator, store: Path, **options: Any) -> Any:
    return play(
        sim, "sync", lambda client: client.listing.pull(APP, store, version="1.1", **options)
    )


def plan(sim: Simulator, store: Path, **options: Any) -> Plan:
    made: Plan = play(
        sim, "sync", lambda client: client.listing.plan(APP, store, version="1.1", **options)
    )
    return made


def outcomes(plan: Plan) -> dict[str, str]:
    return {step.what: step.outcome for step in plan.steps}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def test_pages_are_pulled_changed_and_done(sim: Simulator, mode: Mode, store: Path) -> None:
    stage.pages_in_two_languages(sim)
    pull(sim, store)
    pages = "  Winter:\n    en-US:\n      promotional_text: Made for winter\n"
    assert pages in read_files(store)["store.yaml"]
    assert not plan(sim, store).steps
    only = {"store.yaml": stage.PAGES.replace("eula: null\n", "")}
    write_files(store, only)
    made = plan(sim, store, delete=["Winter/fr-FR"])
    assert outcomes(made) == {
        "product page 'Winter' de-DE promotional_text": "created",
        "product page 'Winter' en-US promotional_text": "updated",
        "Winter/fr-FR deleted": "deleted",
    }
    play(sim, mode, lambda client: client.apply(made, allow_irreversible=True))
    texts = {locale: text["promotionalText"] for locale, text in page_texts(sim).items()}
    assert texts == {"en-US": "Made for snow", "de-DE": "Für den Schnee"}
    assert not plan(sim, store).steps
    write_files(store, {"store.yaml": only["store.yaml"].replace("Made for snow", "null")})
    cleared = plan(sim, store)
    assert outcomes(cleared) == {"product page 'Winter' en-US promotional_text": "removed"}
    play(sim, mode, lambda client: client.apply(cleared))
    assert page_texts(sim)["en-US"]["promotionalText"] is None


def test_a_language_of_the_app_leaves_pages_alone(sim: Simulator, store: Path) -> None:
    stage.pages_in_two_languages(sim)
    write_files(store, {"store.yaml": ""})
    play(
        sim,
        "sync",
        lambda client: client.listing.push(APP, store, version="1.1", delete="fr-FR"),
    )
    assert "fr-FR" in page_texts(sim)


def test_pages_are_named_apart_from_the_promotional_text(sim: Simulator, store: Path) -> None:
    stage.new_page_version(sim)
    write_files(store, {"store.yaml": stage.PAGES, "en-US/promotional_text.md": "Now with snow.\n"})
    assert set(outcomes(plan(sim, store, only="promotional_text"))) == {"en-US promotional_text"}
    assert len(plan(sim, store, only="product_pages").steps) == 2


def test_an_approved_page_is_locked(sim: Simulator, store: Path) -> None:
    write_files(store, {"store.yaml": stage.PAGES})
    made = plan(sim, store)
    assert set(outcomes(made).values()) == {"refused"}
    with pytest.raises(CannotChange, match="is APPROVED: make a new version of it in App Store"):
        play(sim, "sync", lambda client: client.apply(made))


def test_a_page_that_is_not_there_is_a_slip(sim: Simulator, store: Path) -> None:
    write_files(store, {"store.yaml": stage.PAGES.replace("Winter", "Wintre")})
    with pytest.raises(
        ProblemsFound, match="no product page is called 'Wintre'; did you mean 'Win"
    ):
        plan(sim, store)
    write_files(store, {"store.yaml": ""})
    with pytest.raises(ProblemsFound, match="no product page is called 'Summer'"):
        plan(sim, store, delete="Summer/de-DE")
    sim.store.add("appCustomProductPages", {"name": "Winter"}, {"app": stage.app_of(sim).ref})
    write_files(store, {"store.yaml": stage.PAGES})
    with pytest.raises(ExistingDiffers, match="two product pages are called 'Winter'"):
        plan(sim, store)


def test_a_page_that_was_deleted_since_makes_a_plan_outdated(sim: Simulator, store: Path) -> None:
    stage.new_page_version(sim)
    write_files(store, {"store.yaml": stage.PAGES})
    made = plan(sim, store)
    stage.no_pages(sim)
    with pytest.raises((PlanOutdated, CannotChange)):
        play(sim, "sync", lambda client: client.apply(made))


def test_the_version_that_can_be_changed_is_meant() -> None:
    def version(number: str, state: str) -> AppCustomProductPageVersion:
        return AppCustomProductPageVersion(id=number, version=number, state=state)

    old, new = version("9", "APPROVED"), version("10", "APPROVED")
    draft = version("8", "REJECTED")
    assert choose_page_version([old, draft, new]) == draft
    assert choose_page_version([new, old]) == new
    assert choose_page_version([]) is None
    assert "back from review" in why_page_locked("IN_REVIEW")


def test_null_takes_a_licence_away(sim: Simulator, mode: Mode, store: Path) -> None:
    stage.many_languages(sim, ["en-US"])
    write_files(store, {"store.yaml": "eula: null\n"})
    made = plan(sim, store)
    assert outcomes(made) == {"eula text": "removed", "eula territories": "removed"}
    play(sim, mode, lambda client: client.apply(made))
    assert not list(sim.store.all("endUserLicenseAgreements"))
    assert not play(sim, mode, lambda client: client.apply(made)).changed
    write_files(store, {"store.yaml": "eula:\n  territories: null\n", "eula.md": "Be kind.\n"})
    with pytest.raises(ProblemsFound, match="eula lacks territories"):
        plan(sim, store)


def test_files_keep_a_licence_that_is_gone(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim, ["en-US"])
    pull(sim, store)
    sim.store.delete(next(sim.store.all("endUserLicenseAgreements")).ref)
    pulled = pull(sim, store)
    assert {"eula text", "eula territories"} == {
        step.what for step in pulled.steps if step.outcome == "kept"
    }
    assert (store / "eula.md").exists()


def test_what_cannot_be_cleared_is_kept_by_a_pull(sim: Simulator, store: Path) -> None:
    yaml = "categories:\n  secondary: GAMES\n"
    write_files(store, {"store.yaml": yaml})
    pulled = pull(sim, store, only="categories")
    assert "categories secondary: kept (Apple does not have it)" in str(pulled)
    assert "secondary: GAMES" in read_files(store)["store.yaml"]
    assert outcomes(plan(sim, store, only="categories")) == {"categories secondary": "created"}


def test_what_apple_does_not_have_is_kept_by_a_pull(sim: Simulator, store: Path) -> None:
    pages = "product_pages:\n  Autumn: {en-US: {promotional_text: Leaves}}\n"
    yaml = f"locales:\n  ja: {{name: Tenki}}\n{pages}"
    write_files(store, {"store.yaml": yaml})
    pulled = pull(sim, store)
    kept = [step.what for step in pulled.steps if step.outcome == "kept"]
    assert kept == ["ja", "product page 'Autumn'"]
    assert "Leaves" in read_files(store)["store.yaml"]
