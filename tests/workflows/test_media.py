"""Screenshots and previews from a folder: `client.media.push`, `plan` and `check`."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asc.errors import (
    CannotPush,
    InvalidArgument,
    PlanOutdated,
    ProblemsFound,
    UploadRefused,
)
from asc.testing import Fault, Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.workflows.media import thumbnails
from asc.workflows.media.headers import UnreadableFile, read_header
from asc.workflows.media.local import unmarked

from . import media_stage as stage
from .media_stage import APP, PHONE
from .pictures import TABLET, jpeg, mp4, png
from .playing import CrashAt, Killed, Mode, crashing, play

BACKENDS = ["library", "sets"]
HIDDEN = ".asc-media.json"


@pytest.fixture
def folder(sim: Simulator, tmp_path: Path) -> Path:
    """Two languages; in English two pictures, one of them in German too, a tablet and a video."""
    stage.german(sim)
    found = stage.fill_folder(tmp_path / "shots")
    jpeg(found / "en-US" / "ipad" / "1.jpg", TABLET)
    mp4(found / "en-US" / "tour.mp4")
    return found


def push(sim: Simulator, folder: Path, mode: Mode = "sync", **options: Any) -> Any:
    return play(sim, mode, lambda client: client.media.push(APP, folder, version="1.1", **options))


def shown(sim: Simulator, locale: str = "en-US", group: str = PHONE) -> list[str]:
    """The names in a group of the library, in order."""
    text = text_of(sim, locale)
    placed = sim.store.related(text.ref, "placements")
    there = [each for each in placed if each["placementGroup"] == group]
    there = [each for each in there if each["placementType"] == "APP_SCREENSHOT"]
    there.sort(key=lambda each: each.private.get("position", 0))
    return [_image(sim, each)["fileName"] for each in there]


def _image(sim: Simulator, placement: Any) -> Any:
    return sim.store.first(placement.ref, "image")


def text_of(sim: Simulator, locale: str) -> Any:
    texts = sim.store.related(stage.in_preparation(sim).ref, "appStoreVersionLocalizations")
    return next(each for each in texts if each["locale"] == locale)


def held(sim: Simulator, locale: str = "en-US", display: str = "APP_IPHONE_67") -> list[str]:
    """The names in a screenshot set, in order."""
    sets = sim.store.related(text_of(sim, locale).ref, "appScreenshotSets")
    found = [each for each in sets if each["screenshotDisplayType"] == display]
    shots = [shot for each in found for shot in sim.store.related(each.ref, "appScreenshots")]
    return [unmarked(shot["fileName"]) for shot in shots]


def writes(sim: Simulator) -> int:
    """The requests so far that are not reads."""
    return sum(request.method != "GET" for request in sim.requests)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_second_run_writes_nothing(
    sim: Simulator, folder: Path, mode: Mode, backend: Any
) -> None:
    first = push(sim, folder, mode, backend=backend, prune=["en-US"])
    assert first.changed
    assert (first.backend, first.uploaded) == (backend, 4 if backend == "library" else 0)
    assert [step.outcome for step in first.steps].count("created") >= 3
    show = shown if backend == "library" else held
    assert (show(sim), show(sim, "de-DE")) == (["01.png", "02.png"], ["01.png"])
    before, sent = writes(sim), len(sim.requests)
    again = push(sim, folder, mode, prune=["en-US"])
    assert (again.changed, writes(sim)) == (False, before)
    assert len(sim.requests) - sent <= 2 + 5
    assert again.to_dict()["steps"]


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_changed_is_written_and_no_more(sim: Simulator, folder: Path, backend: Any) -> None:
    push(sim, folder, backend=backend, prune=["en-US"])
    (folder / "en-US" / "01.png").rename(folder / "en-US" / "03.png")
    png(folder / "de-DE" / "01.png", note="another")
    result = push(sim, folder, prune=["en-US"])
    outcomes = {step.what.partition(" ")[0]: step.outcome for step in result.steps if step.changed}
    assert outcomes == {"en-US": "moved", "de-DE": "updated"}
    show = shown if backend == "library" else held
    order = ["02.png", "01.png"]  # a file keeps the name under which it was sent
    assert (show(sim), show(sim, "de-DE")) == (order, ["01.png"])


@pytest.mark.parametrize("backend", BACKENDS)
def test_files_of_others_stay_unless_they_are_pruned_by_name(
    sim: Simulator, folder: Path, backend: Any
) -> None:
    if backend == "library":
        stage.placed_before(sim)
    others = ["their.png"] if backend == "library" else ["screen1.png", "screen2.png"]
    show = shown if backend == "library" else held
    push(sim, folder, backend=backend)
    assert show(sim) == ["01.png", "02.png", *others]
    push(sim, folder, prune=True)
    assert show(sim) == ["01.png", "02.png", *others], "the primary locale was not named"
    push(sim, folder, prune=["en-US"])
    assert show(sim) == ["01.png", "02.png"]


def test_on_sets_a_file_of_the_same_name_is_not_taken_for_ours(
    sim: Simulator, folder: Path
) -> None:
    """Somebody's own 01.png is not an earlier version of ours, which is deleted."""
    shot = next(
        each for each in sim.store.all("appScreenshots") if each["fileName"] == "screen1.png"
    )
    for each in sim.store.all("appScreenshots"):
        if each["fileName"] == shot["fileName"]:
            sim.store.update(each.ref, {"fileName": "01.png"})
    push(sim, folder, backend="sets")
    png(folder / "en-US" / "01.png", note="another")
    push(sim, folder)
    assert held(sim) == ["01.png", "02.png", "01.png", "screen2.png"]


def test_only_named_locales_lose_what_the_folder_lacks(sim: Simulator, folder: Path) -> None:
    push(sim, folder)
    (folder / "de-DE" / "01.png").unlink()
    push(sim, folder)
    push(sim, folder, prune=True)
    assert shown(sim, "de-DE") == ["01.png"]
    push(sim, folder, prune=["de-DE"])
    assert shown(sim, "de-DE") == []
    assert len(list(sim.store.all("appAssetLibraryImages"))) == 3, "assets stay in the library"


def test_a_full_group_makes_room_first(sim: Simulator, tmp_path: Path) -> None:
    folder = tmp_path / "shots"
    for number in range(10):
        png(folder / "en-US" / f"{number}.png", note=f"old {number}")
    push(sim, folder)
    for number in range(10):
        png(folder / "en-US" / f"{number}.png", note=f"new {number}")
    push(sim, folder)
    assert shown(sim) == [f"{number}.png" for number in range(10)]
    stage.placed_before(sim)
    with pytest.raises(ProblemsFound, match=r"group-full|prune=\['en-US'\]"):
        push(sim, folder)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_full_group_is_sorted_too(sim: Simulator, folder: Path, backend: Any) -> None:
    for number in range(10):
        png(folder / "en-US" / f"{number + 1:02}.png", note=f"old {number}")
    push(sim, folder, backend=backend, prune=["en-US"])
    (folder / "en-US" / "05.png").unlink()
    png(folder / "en-US" / "00.png", note="new")
    push(sim, folder, prune=["en-US"])
    show = shown if backend == "library" else held
    assert show(sim) == [f"{number:02}.png" for number in range(11) if number != 5]


def test_the_choice_of_the_backend_is_written_once(sim: Simulator, folder: Path) -> None:
    push(sim, folder)
    written = (folder / HIDDEN).stat()
    png(folder / "de-DE" / "01.png", note="changed")
    assert push(sim, folder).changed
    now = (folder / HIDDEN).stat()
    assert (now.st_ino, now.st_mtime_ns) == (written.st_ino, written.st_mtime_ns)


@pytest.mark.parametrize(
    ("longest", "seconds", "says"),
    [("PT1M", 61, "15 to 60"), ("PT1M30S", 91, "15 to 90"), ("PT45S", 46, "15 to 45")],
)
def test_apple_says_how_long_a_preview_is(
    sim: Simulator, folder: Path, longest: str, seconds: int, says: str
) -> None:
    push(sim, folder)  # the reference data are there with the library
    known = next(iter(sim.store.all("appAssetLibraryRefData")))
    specs = [{**each, "duration": {"min": "PT15S", "max": longest}} for each in known["videoSpecs"]]
    sim.store.update(known.ref, {"videoSpecs": specs})
    mp4(folder / "en-US" / "tour.mp4", seconds=seconds)
    with pytest.raises(ProblemsFound, match=f"{seconds}.0 seconds long, {says} allowed"):
        push(sim, folder)
    mp4(folder / "en-US" / "tour.mp4", seconds=seconds - 1)
    assert push(sim, folder).changed


def test_all_damage_is_found_at_once(sim: Simulator, folder: Path) -> None:
    png(folder / "en-US" / "size.png", (100, 200))
    png(folder / "en-US" / "alpha.png", note="alpha", colour=6)
    cut = png(folder / "en-US" / "cut.png", note="cut")
    cut.write_bytes(cut.read_bytes()[:-20])
    png(folder / "en-US" / "png.jpg", note="extension")
    jpeg(folder / "en-US" / "cmyk.jpg", note="ink", colours=4)
    png(folder / "en-US" / "twin.png", note="one")
    (folder / "en-US" / "text.png").write_text("no picture")
    for number in range(11):
        png(folder / "de-DE" / f"{number}.png", note=str(number))
    png(folder / "en_US" / "01.png", note="locale")
    png(folder / "fr-FR" / "01.png", note="missing")
    png(folder / "01.png", note="nowhere")
    for name, options in {
        "short": {"seconds": 3},
        "fast": {"frames": 60},
        "mute": {"sound": False},
    }.items():
        mp4(folder / "de-DE" / f"{name}.mp4", **options)  # type: ignore[arg-type]
    with pytest.raises(ProblemsFound) as caught:
        push(sim, folder)
    rules = {problem.rule for problem in caught.value.problems}
    expected = {
        "picture-size",
        "picture-alpha",
        "file-truncated",
        "file-extension",
        "picture-colour",
        "duplicate-file",
        "unreadable-file",
        "too-many-files",
        "unknown-locale",
        "locale-missing",
        "no-locale",
        "preview-length",
        "preview-frames",
        "preview-audio",
    }
    assert rules == expected
    assert writes(sim) == 0
    offline = play(sim, "sync", lambda client: client.media.check(folder))
    assert expected - {problem.rule for problem in offline} == {"preview-audio", "locale-missing"}


def test_check_sends_nothing(sim: Simulator, folder: Path) -> None:
    before = len(sim.requests)
    assert not play(sim, "sync", lambda client: client.media.check(folder))
    assert len(sim.requests) == before


def test_an_app_without_a_library_uses_sets(sim: Simulator, folder: Path) -> None:
    sim.options.asset_library = False
    assert push(sim, folder).backend == "sets"
    (folder / HIDDEN).unlink()
    with pytest.raises(CannotPush, match="has no App Asset Library"):
        push(sim, folder, backend="library")


def test_both_backends_are_never_written(sim: Simulator, folder: Path) -> None:
    push(sim, folder, backend="sets")
    assert json.loads((folder / HIDDEN).read_text()) == {"6440000001": "sets"}
    before = writes(sim)
    with pytest.raises(CannotPush, match="backend='sets'"):
        push(sim, folder, backend="library")
    assert push(sim, folder).backend == "sets"
    assert writes(sim) == before


@pytest.mark.parametrize("text", ["<<<<<<< HEAD\n{}", "[]", '{"6440000001": "Sets"}'])
def test_a_record_that_says_nothing_clear_is_not_taken_for_none(
    sim: Simulator, folder: Path, text: str
) -> None:
    (folder / HIDDEN).write_text(text)
    with pytest.raises(CannotPush, match=r"\.asc-media\.json .*mend it"):
        push(sim, folder)
    assert writes(sim) == 0
    assert (folder / HIDDEN).read_text() == text


def test_a_role_without_the_library_is_told(sim: Simulator, folder: Path) -> None:
    sim.faults(Fault(path="/v1/apps/*/assetLibrary", status=403))
    with pytest.raises(CannotPush, match="Account Holder, Admin or App Manager"):
        push(sim, folder)
    assert writes(sim) == 0


def test_placements_are_read_singly_where_apple_fails_on_images(
    sim: Simulator, folder: Path
) -> None:
    push(sim, folder)
    before = writes(sim)
    sim.faults(Fault(path="/v1/appStoreVersionLocalizations/*/placements", status=500, times=8))
    sent = len(sim.requests)
    result = push(sim, folder)
    assert not result.changed
    assert writes(sim) == before
    single = [each for each in sim.requests[sent:] if "appAssetLibraryPlacements/" in each.path]
    assert len(single) >= 4


def test_sizes_are_read_once_a_day_with_a_cache(
    sim: Simulator, folder: Path, tmp_path: Path
) -> None:
    def sizes_read() -> int:
        act = lambda client: client.media.push(APP, folder, version="1.1")  # noqa: E731
        before = len(sim.requests)
        play(sim, "sync", act, cache=tmp_path / "cache")
        return sum("RefData" in each.path for each in sim.requests[before:])

    assert [sizes_read(), sizes_read()] == [1, 0]
    sim.clock.advance(24 * 3600)
    assert sizes_read() == 1


def test_only_locales_that_have_previews_are_asked_for_them(sim: Simulator, folder: Path) -> None:
    mp4(folder / "de-DE" / "tour.mp4", note="another")
    push(sim, folder, backend="sets")
    (folder / "de-DE" / "tour.mp4").unlink()
    text = text_of(sim, "de-DE")
    for each in sim.store.related(text.ref, "appPreviewSets"):
        sim.store.delete(each.ref)
    sent = len(sim.requests)
    assert not push(sim, folder).changed
    asked = [each.path for each in sim.requests[sent:] if each.path.endswith("appPreviewSets")]
    assert len(asked) == 1
    assert text.id not in asked[0]


def test_a_version_in_review_is_left(sim: Simulator, folder: Path) -> None:
    set_version_state(sim.store, stage.in_preparation(sim).ref, "WAITING_FOR_REVIEW")
    with pytest.raises(CannotPush, match=r"client\.versions\.cancel"):
        push(sim, folder)
    assert writes(sim) == 0


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_apple_refuses_is_sent_once_more(sim: Simulator, folder: Path, backend: Any) -> None:
    sim.options.fail_processing = [{"code": "UNKNOWN", "description": "Later"}]
    push(sim, folder, backend=backend)
    assert not push(sim, folder).changed


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_picture_at_fault_is_named(sim: Simulator, folder: Path, backend: Any) -> None:
    reason = {"code": "IMAGE_TOOL_FAILURE", "description": "Broken"}
    sim.options.fail_processing = [reason]
    with pytest.raises(UploadRefused, match=r"shots/.*IMAGE_TOOL_FAILURE: Broken"):
        push(sim, folder, backend=backend)
    push(sim, folder)
    assert not push(sim, folder).changed


def test_bytes_that_were_rejected_stop_the_run(sim: Simulator, folder: Path) -> None:
    push(sim, folder)
    for image in list(sim.store.all("appAssetLibraryImages")):
        sim.store.update(image.ref, {"state": "REJECTED"})
    for placement in list(sim.store.all("appAssetLibraryPlacements")):
        sim.store.delete(placement.ref)
    with pytest.raises(CannotPush, match="rejected in a review"):
        push(sim, folder)


def test_a_plan_is_applied_as_it_was_read(sim: Simulator, folder: Path, tmp_path: Path) -> None:
    with sim.client(clock=sim.clock) as client:
        plan = client.media.plan(APP, folder, version="1.1")
        assert writes(sim) == 0
        plan.save(tmp_path / "plan.json")
        page = plan.to_html(thumbnails(folder))
        assert page.count("<img ") == 4
        assert "02.png" in page
        result = client.apply(type(plan).load(tmp_path / "plan.json"))
        assert result.changed
        assert not client.apply(plan).changed
        png(folder / "de-DE" / "01.png", note="changed since")
        with pytest.raises(PlanOutdated, match="other files"):
            client.apply(plan)
        stale = client.media.plan(APP, folder, version="1.1")
        png(folder / "de-DE" / "01.png", note="somebody else's")
        client.media.push(APP, folder, version="1.1")
        png(folder / "de-DE" / "01.png", note="changed since")
        with pytest.raises(PlanOutdated, match="de-DE"):
            client.apply(stale)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_dry_run_plans_every_write(sim: Simulator, folder: Path, backend: Any) -> None:
    with sim.client(dry_run=True) as client:
        result = client.media.push(APP, folder, version="1.1", backend=backend)
        planned = [f"{each.method} {each.url.rpartition('/')[2]}" for each in client.planned or ()]
    assert result.changed
    assert writes(sim) == 0
    assert not (folder / HIDDEN).exists()
    files = "appAssetLibraryImages" if backend == "library" else "appScreenshots"
    assert f"POST {files}" in planned


def test_layouts_of_other_tools(sim: Simulator, tmp_path: Path) -> None:
    """fastlane's flat folders and its iMessage, rorkai's device folders."""
    folder = tmp_path / "shots"
    png(folder / "en-US" / "0_APP_IPHONE_67_0.png", note="0")
    png(folder / "en-US" / "10_APP_IPHONE_67_10.png", note="10")
    png(folder / "en-US" / "2_APP_IPHONE_67_2.png", note="2")
    png(folder / "en-US" / "iphone-69" / "01-start.png", note="start")
    png(folder / "iMessage" / "en-US" / "1.png", note="message")
    push(sim, folder)
    names = ["0_APP_IPHONE_67_0.png", "2_APP_IPHONE_67_2.png", "10_APP_IPHONE_67_10.png"]
    assert shown(sim) == [*names, "01-start.png"]
    kinds = [each["placementType"] for each in sim.store.all("appAssetLibraryPlacements")]
    assert kinds.count("IMESSAGE_APP_SCREENSHOT") == 1


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"prune": "en-US"}, "a list of locales"),
        ({"prune": ["fr-FR"]}, "'fr-FR' is not there"),
        ({"backend": "set"}, "sets"),
        ({"platform": "ios"}, "IOS"),
    ],
)
def test_wrong_arguments(sim: Simulator, folder: Path, options: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidArgument, match=says):
        push(sim, folder, **options)
    assert writes(sim) == 0


def test_heads_of_files(tmp_path: Path) -> None:
    head = read_header(mp4(tmp_path / "a.mov", (1920, 886), seconds=21.5, frames=29))
    assert (head.width, head.height, head.seconds, head.audio) == (1920, 886, 21.5, True)
    assert round(head.frames) == 29
    head = read_header(jpeg(tmp_path / "a.jpg", (12, 34), note="a note"))
    assert (head.kind, head.width, head.height, head.complete) == ("jpeg", 12, 34, True)
    whole = png(tmp_path / "a.png", (5, 6)).read_bytes()
    for length in range(len(whole)):
        (tmp_path / "b.png").write_bytes(whole[:length])
        try:
            assert not read_header(tmp_path / "b.png").complete
        except UnreadableFile:
            continue


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), kind=st.sampled_from(["png", "jpg", "mp4"]))
def test_a_damaged_head_is_told(
    data: st.DataObject, kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands there: a header, or `UnreadableFile`; nothing else, and at once."""
    path = tmp_path_factory.getbasetemp() / f"damaged.{kind}"
    makers: dict[str, Callable[[Path], Path]] = {"png": png, "jpg": jpeg, "mp4": mp4}
    whole = bytearray(makers[kind](path).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(12, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    with contextlib.suppress(UnreadableFile):
        read_header(path)


@pytest.mark.parametrize("backend", BACKENDS)
def test_pictures_are_pulled(
    sim: Simulator, folder: Path, tmp_path: Path, mode: Mode, backend: Any
) -> None:
    push(sim, folder, backend=backend, prune=["en-US"])

    def pull(**options: Any) -> Any:
        return play(
            sim,
            mode,
            lambda client: client.media.pull(
                APP, tmp_path / "pulled", version="1.1", backend=backend, **options
            ),
        )

    first = pull()
    outcomes = [step.outcome for step in first.steps]
    assert (outcomes.count("created"), outcomes.count("skipped")) == (4, 1)
    pulled = sorted(path for path in (tmp_path / "pulled").rglob("*.*") if path.is_file())
    assert pulled[0].parts[-3] == "de-DE"
    assert pulled[0].read_bytes() == (folder / "de-DE" / "01.png").read_bytes()
    assert not pull().changed
    pulled[0].write_bytes(b"mine")
    assert not pull().changed
    assert pulled[0].read_bytes() == b"mine"
    assert [step.outcome for step in pull(overwrite=True).steps].count("updated") == 1


def test_screenshots_in_the_library_count_for_a_review(sim: Simulator, folder: Path) -> None:
    for pictures in list(sim.store.all("appScreenshotSets")):
        sim.store.delete(pictures.ref)

    def rules() -> set[str]:
        problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
        return {problem.rule for problem in problems}

    assert "screenshots" in rules()
    push(sim, folder)
    assert "screenshots" not in rules()


def test_a_second_push_waits_for_what_a_killed_one_sent(
    sim: Simulator, folder: Path, mode: Mode
) -> None:
    """While Apple processes a file, the version can't be submitted."""

    def act(client: Any) -> Any:
        return client.media.push(APP, folder, version="1.1", backend="sets")

    play(sim, mode, act)
    sent = [number for number, each in enumerate(sim.requests, 1) if each.method == "PATCH"]
    sim.reset()
    sim.options.processing_reads = 5
    stage.german(sim)
    with pytest.raises(Killed):
        play(sim, mode, act, transport=crashing(mode, CrashAt(sent[-1], after_effect=True)))
    play(sim, mode, act)
    files = [*sim.store.all("appScreenshots"), *sim.store.all("appPreviews")]
    states = {each["assetDeliveryState"]["state"] for each in files}
    assert states == {"COMPLETE"}
