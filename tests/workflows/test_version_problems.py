"""Of what keeps the simulator from taking a version into review, `validate` finds nearly all."""

from __future__ import annotations

from collections.abc import Iterator

from asc.testing import Fault, Simulator
from asc.testing.simulator.behaviours.completeness import gaps
from asc.testing.simulator.store.store import Record, Ref

from .playing import play
from .scenarios import APP
from .versions_stage import app_of, build_of, make_ready, version_of


def _emptied(sim: Simulator) -> Iterator[tuple[Ref, str]]:
    """Every attribute and relationship that completeness may look at: all that a version holds."""
    store, version, app = sim.store, version_of(sim), app_of(sim)
    info = store.related(app.ref, "appInfos")[-1]
    parts: list[Record] = [version, app, info]
    for owner, name in (
        (version, "appStoreVersionLocalizations"),
        (version, "appStoreReviewDetail"),
        (version, "build"),
        (info, "appInfoLocalizations"),
        (info, "ageRatingDeclaration"),
    ):
        parts += store.related(owner.ref, name)
    for part in parts:
        type_ = store.document.type(part.ref.type)
        yield from ((part.ref, name) for name in type_.attributes if part[name] is not None)
        yield from ((part.ref, name) for name in type_.relations if store.refs(part.ref, name))


KEPT = ("versionString", "platform", "appVersionState", "appStoreState", "locale", "state")
"""What makes it another version, language or app info, and not an incomplete one."""
UNSEEN = ("app", "appStoreVersion", "appInfo", "appInfos", "appStoreVersions", "builds")
"""The way to the parts."""


def _without(sim: Simulator, ref: Ref, name: str) -> int:
    """Empties one thing of a ready version; gives how many gaps the simulator sees."""
    sim.reset()
    sim.options.processing_reads = 1
    version = make_ready(sim, build="12")
    if name in sim.store.document.type(ref.type).attributes:
        sim.store.update(ref, {name: None})
    else:
        sim.store.replace(ref, name, [])
    return len(gaps(sim.engine, version.ref))


def test_nine_refusals_in_ten_are_found_before_a_write(sim: Simulator) -> None:
    make_ready(sim, build="12")
    known, found, missed = 0, 0, []
    for ref, name in list(_emptied(sim)):
        if name in (*KEPT, *UNSEEN) or not _without(sim, ref, name):
            continue
        known += 1
        problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
        if problems.errors:
            found += 1
        else:
            missed.append(f"{ref.type}.{name}")
    assert known > 30
    assert found >= 0.9 * known, missed


def test_a_screenshot_that_is_still_processed(sim: Simulator) -> None:
    make_ready(sim)
    text = sim.store.related(version_of(sim).ref, "appStoreVersionLocalizations")[0]
    pictures = sim.store.related(text.ref, "appScreenshotSets")[0]
    shot = sim.store.related(pictures.ref, "appScreenshots")[0]
    sim.store.update(shot.ref, {"assetDeliveryState": {"state": "UPLOAD_COMPLETE"}})
    problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert [problem.rule for problem in problems] == ["screenshots"]


def test_screenshots_of_another_size_are_a_warning(sim: Simulator) -> None:
    make_ready(sim)
    text = sim.store.related(version_of(sim).ref, "appStoreVersionLocalizations")[0]
    pictures = sim.store.related(text.ref, "appScreenshotSets")[0]
    sim.store.update(pictures.ref, {"screenshotDisplayType": "APP_IPAD_PRO_3GEN_129"})
    problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert [problem.severity for problem in problems] == ["warning"]


def test_a_build_without_an_answer(sim: Simulator) -> None:
    make_ready(sim)
    sim.store.update(build_of(sim, "12").ref, {"usesNonExemptEncryption": None})
    problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert [problem.rule for problem in problems] == ["export-compliance"]


def test_a_version_without_a_build(sim: Simulator) -> None:
    make_ready(sim)
    problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1", build="99"))
    assert [problem.rule for problem in problems] == ["build"]


def test_news_of_the_version_on_sale_are_a_warning(sim: Simulator) -> None:
    make_ready(sim)
    for text in sim.store.related(version_of(sim, "1.0").ref, "appStoreVersionLocalizations"):
        sim.store.update(text.ref, {"whatsNew": "Faster"})
    problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert [(each.rule, each.severity) for each in problems] == [("same-news", "warning")]


def test_a_release_date_that_has_passed_is_a_warning(sim: Simulator) -> None:
    version = make_ready(sim)
    date = {"releaseType": "SCHEDULED", "earliestReleaseDate": "2020-01-01T09:00:00+00:00"}
    sim.store.update(version.ref, date)
    problems = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert [(each.rule, each.severity) for each in problems] == [("release-date", "warning")]


def test_what_the_key_may_not_see_is_not_judged(sim: Simulator) -> None:
    """A key of a lesser role learns the rest."""
    make_ready(sim, "12")
    for path in ("appStoreVersions/*/appStoreReviewDetail", "apps/*/appPriceSchedule"):
        sim.faults(Fault(status=403, path=f"/v1/{path}", times=None))
    found = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert [problem.rule for problem in found] == ["not-seen", "not-seen"]
    assert not found.errors
