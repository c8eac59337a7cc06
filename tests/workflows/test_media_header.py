"""Images of the product page header and of search results: placed, submitted, pulled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import ProblemsFound
from asc.testing import Fault, Simulator
from asc.workflows.versions import ReviewContact

from . import versions_stage as versions
from .media_stage import APP
from .pictures import jpeg, png
from .playing import Mode, play

HEADER, SEARCH = "PRODUCT_PAGE_HEADER_ASSET", "APP_STORE_SEARCH_RESULTS_ASSET"


@pytest.fixture
def folder(sim: Simulator, tmp_path: Path) -> Path:
    """A screenshot, an image for the header, and one for search results."""
    versions.make_ready(sim)
    shots = tmp_path / "shots" / "en-US"
    png(shots / "01.png", note="one")
    png(shots / "header" / "wide.png", (3840, 1646), note="header")
    jpeg(shots / "search.jpg", (1920, 1280), note="search")
    return shots.parent


def push(sim: Simulator, folder: Path, mode: Mode = "sync") -> Any:
    return play(sim, mode, lambda client: client.media.push(APP, folder, version="1.1"))


def placed(sim: Simulator) -> dict[str, str]:
    """The names of these images by the kind of their placement."""
    found = list(sim.store.all("appAssetLibraryPlacements"))
    images = {each["placementType"]: sim.store.first(each.ref, "image") for each in found}
    return {kind: image["fileName"] for kind, image in images.items() if image}


def test_they_are_placed_and_named_for_the_review(sim: Simulator, folder: Path, mode: Mode) -> None:
    first = push(sim, folder, mode)
    names = placed(sim)
    assert (names[HEADER], names[SEARCH]) == ("wide.png", "search.jpg")
    categories = {each["category"] for each in sim.store.all("appAssetLibraryImages")}
    assert categories == {"APP_SCREENSHOTS_AND_PREVIEWS", "CREATIVE_ASSETS"}
    assert {ref.type for ref in first.to_submit} == {"appAssetLibraryImages"}
    assert len(first.to_submit) == 2
    advice = [step.why for step in first.steps if step.what.endswith("header")]
    assert advice[0].startswith("submit it too: appAssetLibraryImages/")
    again = push(sim, folder, mode)
    assert (again.changed, again.to_submit) == (False, first.to_submit)
    shown = {"type": "appAssetLibraryImages", "id": first.to_submit[0].id}
    assert shown in again.to_dict()["to_submit"]


def test_they_go_to_review_with_the_version(sim: Simulator, folder: Path, mode: Mode) -> None:
    pushed = push(sim, folder, mode)

    def submit(client: Any) -> Any:
        contact = ReviewContact("Ann", "Example", "ann@example.com", "+44 20 7946 0999")
        return client.versions.submit(
            APP, "1.1", release="manual", review=contact, items=pushed.to_submit, validate=False
        )

    sent = play(sim, mode, submit)
    added = [step.outcome for step in sent.steps if "appAssetLibraryImages" in step.what]
    assert added == ["added", "added"]
    images = [each for each in sim.store.all("appAssetLibraryImages") if each["category"][0] == "C"]
    assert {image["state"] for image in images} == {"WAITING_FOR_REVIEW"}
    there = {each["state"] for each in sim.store.all("appAssetLibraryPlacements")}
    assert there == {"PARENT_WAITING_FOR_REVIEW"}
    assert push(sim, folder).to_submit == (), "what is in review is not submitted again"
    sim.clock.advance(10 * 24 * 3600)
    assert push(sim, folder).to_submit == ()
    assert {sim.store.one(image.ref)["state"] for image in images} == {"APPROVED"}  # type: ignore[index]


def test_one_image_serves_both_where_its_path_says_so(sim: Simulator, folder: Path) -> None:
    for path in (*folder.rglob("wide.png"), *folder.rglob("search.jpg")):
        path.unlink()
    both = png(folder / "en-US" / "header-search.png", (5244, 2950), note="both")
    pushed = push(sim, folder)
    assert placed(sim)[HEADER] == placed(sim)[SEARCH] == "header-search.png"
    assert len(pushed.to_submit) == 1
    png(both, (5244, 2950), note="another")
    push(sim, folder)
    kinds = [each["placementType"] for each in sim.store.all("appAssetLibraryPlacements")]
    assert (kinds.count(HEADER), kinds.count(SEARCH)) == (1, 1)


def test_a_wrong_file_type_is_found_before_anything_is_sent(sim: Simulator, folder: Path) -> None:
    jpeg(folder / "en-US" / "header" / "wide.jpg", (3840, 1646), note="no png")
    (folder / "en-US" / "header" / "wide.png").unlink()
    with pytest.raises(ProblemsFound, match=r"header take \.png"):
        push(sim, folder)


def test_what_is_pulled_can_be_pushed(sim: Simulator, folder: Path, tmp_path: Path) -> None:
    push(sim, folder)
    pulled = tmp_path / "pulled"
    play(sim, "sync", lambda client: client.media.pull(APP, pulled, version="1.1"))
    there = {path.parent.name for path in pulled.rglob("*.*") if path.is_file()}
    assert {"header", "search"} <= there
    assert not push(sim, pulled).changed


def test_they_are_read_singly_where_apple_fails_on_images(sim: Simulator, folder: Path) -> None:
    push(sim, folder)
    path = "/v1/appStoreVersionLocalizations/*/placements"
    sim.faults(Fault(path=path, status=500, times=7))
    again = push(sim, folder)
    assert (again.changed, len(again.to_submit)) == (False, 2)


def test_a_screenshot_named_search_is_a_screenshot(sim: Simulator, tmp_path: Path) -> None:
    versions.make_ready(sim)
    shots = tmp_path / "shots" / "en-US"
    for name in ("01-home", "02-search", "03-search-results"):
        png(shots / f"{name}.png", (2732, 2048), note=name)
    assert push(sim, shots.parent).to_submit == ()
    kinds = [each["placementType"] for each in sim.store.all("appAssetLibraryPlacements")]
    assert (kinds.count("APP_SCREENSHOT"), SEARCH in kinds) == (3, False)


def test_an_image_for_search_results_is_three_by_two(sim: Simulator, folder: Path) -> None:
    jpeg(folder / "en-US" / "search.jpg", (2000, 1333), note="to a pixel")
    push(sim, folder)
    assert placed(sim)[SEARCH] == "search.jpg"
    jpeg(folder / "en-US" / "search.jpg", (2000, 1400), note="search")
    before = len(sim.requests)
    with pytest.raises(ProblemsFound, match="2000x1400 pixels fit no screen"):
        push(sim, folder)
    assert {request.method for request in sim.requests[before:]} == {"GET"}
