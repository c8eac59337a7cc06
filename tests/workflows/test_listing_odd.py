"""Odd files, plans that were edited, and what changes between a plan and its use."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from asc import Plan
from asc.errors import CannotChange, Conflict, InvalidArgument, PlanOutdated, ProblemsFound
from asc.testing import Fault, Simulator
from asc.workflows.listing import convert
from asc.workflows.listing.checking import check_listing
from asc.workflows.listing.formats import read_folder

from . import listing_stage as stage
from .listing_stage import APP, LOCALES, info_texts, read_files, version_texts, write_files
from .playing import CrashAt, Killed, Mode, crashing, play


def push(sim: Simulator, folder: Path, **options: Any) -> Any:
    options = {"version": "1.1", **options}
    return play(sim, "sync", lambda client: client.listing.push(APP, folder, **options))


def plan(sim: Simulator, folder: Path, **options: Any) -> Plan:
    options = {"version": "1.1", **options}
    made: Plan = play(sim, "sync", lambda client: client.listing.plan(APP, folder, **options))
    return made


def use(sim: Simulator, made: Plan, **options: Any) -> Any:
    return play(sim, "sync", lambda client: client.apply(made, **options))


def writes(sim: Simulator) -> list[str]:
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


def problems_of(folder: Path) -> str:
    return str(check_listing(read_folder(folder))).replace(f"{folder}/", "")


# Files


def test_marks_and_line_ends_of_other_systems_are_not_text(sim: Simulator, store: Path) -> None:
    play(sim, "sync", lambda client: client.listing.pull(APP, store, version="1.1"))
    for path in [path for path in store.rglob("*") if path.is_file()]:
        text = path.read_text("utf-8").replace("\n", "\r\n")
        path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    before = read_files(store)
    assert not plan(sim, store).steps
    assert not play(
        sim, "sync", lambda client: client.listing.pull(APP, store, version="1.1")
    ).changed
    assert read_files(store) == before


def test_accents_may_be_composed_or_not(sim: Simulator, store: Path) -> None:
    text = "Crème brûlée for all"
    sim.store.update(version_texts(sim)["en-US"].ref, {"description": text})
    apart = unicodedata.normalize("NFD", text)
    write_files(store, {"store.yaml": "", "en-US/description.md": apart})
    assert not plan(sim, store).steps
    play(sim, "sync", lambda client: client.listing.pull(APP, store, version="1.1"))
    assert read_files(store)["en-US/description.md"] == apart


def test_space_alone_clears_nothing(store: Path) -> None:
    yaml = "locales:\n  en-US:\n    subtitle: '  '\n    name: \"\\n\"\neula:\n  territories: []\n"
    said = problems_of(write_files(store, {"store.yaml": yaml}))
    assert said.count("is empty; write null to clear it") == 3


@pytest.mark.parametrize(
    "files",
    [
        {"store.yaml": 'copyright: "2026 \\ud83d"\n'},
        {"app-info/en-US.json": '{"name": "Weather \\ud83d"}'},
    ],
)
def test_half_a_character_is_a_problem(store: Path, files: dict[str, str]) -> None:
    assert "has half of a character" in problems_of(write_files(store, files))


def test_what_cannot_be_read_is_a_problem_of_its_file(store: Path, tmp_path: Path) -> None:
    write_files(store, {"store.yaml": ""})
    (store / "en-US" / "description.md").mkdir(parents=True)
    (store / "en-US" / "whats_new.md").symlink_to("nowhere.md")
    said = problems_of(store)
    assert "en-US/description.md: error: it can't be read: Is a directory" in said
    assert "en-US/whats_new.md: error: it can't be read: No such file" in said
    deliver = write_files(tmp_path / "metadata", {"en-US/name.txt": "App"})
    (deliver / "en-US" / "keywords.txt").symlink_to("nowhere.txt")
    (deliver / "review_information" / "demo_password.txt").mkdir(parents=True)
    assert problems_of(deliver).count("it can't be read") == 2
    json = write_files(tmp_path / "json", {"app-info/en-US.json": "[]"})
    (json / "app-info" / "de-DE.json").write_bytes('{"name": "Äpp"}'.encode("latin-1"))
    assert "en-US.json:1: error: it is not an object" in problems_of(json)
    assert "de-DE.json: error: it is not text in UTF-8" in problems_of(json)


def test_a_link_is_written_through(sim: Simulator, store: Path) -> None:
    write_files(store, {"store.yaml": "", "../shared/words.md": "Other words here.\n"})
    link = store / "en-US" / "description.md"
    link.parent.mkdir()
    link.symlink_to("../../shared/words.md")
    play(sim, "sync", lambda client: client.listing.pull(APP, store, version="1.1"))
    assert link.is_symlink()
    assert (store.parent / "shared" / "words.md").read_text() == "App 1 helps.\n"


@pytest.mark.parametrize(
    "files",
    [
        {"store.yaml": "locales:\n  - en-US\n"},
        {"store.yaml": "copyrigth: 2026 Example Ltd\n"},
        {"en_US/name.txt": "App 1\n"},
    ],
)
def test_files_that_cannot_be_read_are_not_written_over(
    sim: Simulator, store: Path, files: dict[str, str]
) -> None:
    write_files(store, files)
    with pytest.raises(ProblemsFound):
        play(sim, "sync", lambda client: client.listing.pull(APP, store, version="1.1"))
    assert not sim.requests
    source = write_files(store.parent / "source", {"store.yaml": "copyright: 2026 A\n"})
    form = "deliver" if "store.yaml" not in files else "native"
    with pytest.raises(ProblemsFound):
        convert(source, store, form=form)  # type: ignore[arg-type]
    assert read_files(store) == files


def test_an_empty_list_of_fields_is_not_all_of_them(sim: Simulator, store: Path) -> None:
    write_files(store, stage.FILES)
    with pytest.raises(InvalidArgument, match="only is empty"):
        plan(sim, store, only=[])


def test_a_misspelt_file_of_deliver_is_warned_of(store: Path) -> None:
    names = ("Copyright.txt", "en-US/release_note.txt", "review_information/phone.txt")
    write_files(store, {"en-US/name.txt": "App 1", **dict.fromkeys(names, "x")})
    said = problems_of(store)
    assert "release_note.txt is not read; did you mean 'release_notes'" in said
    assert said.count("is not read") == 3


def test_the_folder_above_delivers_tree_is_not_one(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "fastlane", {"metadata/copyright.txt": "2026 A\n"})
    with pytest.raises(InvalidArgument, match=r"give .*fastlane/metadata"):
        convert(folder, tmp_path / "store")


def test_a_dozen_languages_of_fastlane_go_all_the_way(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    """Converted, planned, pushed, and pushed again."""
    stage.no_pages(sim)
    files = {"copyright.txt": "2027 A\n", "default/support_url.txt": "https://example.com/s\n"}
    for locale in LOCALES:
        texts = {"name": "Rain", "description": "All of it.\n\nTwo.", "release_notes": "Faster."}
        files |= {f"{locale}/{name}.txt": f"{text} {locale}\n" for name, text in texts.items()}
        files |= {f"{locale}/promotional_text.txt": "\n", f"{locale}/keywords.txt": "rain,sun\n"}
    metadata, store = write_files(tmp_path / "metadata", files), tmp_path / "store"
    assert not convert(metadata, store).refused
    made = plan(sim, store)
    assert {step.outcome for step in made.steps} == {"created", "updated"}
    before = len(sim.requests)
    play(sim, mode, lambda client: client.apply(made))
    assert len(sim.requests) - before == 4 + 1 + 12 + 1 + 12  # read, copyright, names, texts
    count = len(writes(sim))
    for folder in (store, metadata):
        before = len(sim.requests)
        assert not push(sim, folder).steps
        assert len(sim.requests) - before == 4
    assert len(writes(sim)) == count


# Plans


def edit_data(step: dict[str, Any]) -> None:
    step["data"] = {}


def edit_name(step: dict[str, Any]) -> None:
    step["data"]["name"] = "subtitel"


def edit_locale(step: dict[str, Any]) -> None:
    step["data"]["locale"] = ""


def lengthen(step: dict[str, Any]) -> None:
    step["wanted"] = "x" * 31


def number(step: dict[str, Any]) -> None:
    step["wanted"] = 5


EDITS: dict[Callable[[dict[str, Any]], None], str] = {
    edit_data: "is not a step of a listing",
    edit_name: "is not a step of a listing",
    edit_locale: "is not a step of a listing",
    lengthen: "31 characters long, 30 at most",
    number: "subtitle is 5; it takes text",
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_plan_is_checked_like_files(
    sim: Simulator, store: Path, edit: Callable[[dict[str, Any]], None]
) -> None:
    write_files(store, stage.FILES)
    values = plan(sim, store, only="subtitle").to_dict()
    edit(values["steps"][0])
    with pytest.raises((InvalidArgument, ProblemsFound), match=EDITS[edit]):
        use(sim, Plan.from_dict(values))
    assert not writes(sim)


def test_a_plan_has_one_step_for_a_value(sim: Simulator, store: Path) -> None:
    values = plan(sim, write_files(store, stage.FILES), only="subtitle").to_dict()
    values["steps"].append({**values["steps"][0], "what": "once more"})
    with pytest.raises(InvalidArgument, match="two steps are about en-US subtitle"):
        use(sim, Plan.from_dict(values))


def test_an_edited_plan_deletes_nothing_unasked(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    write_files(store, {"store.yaml": ""})
    values = plan(sim, store, delete="de-DE").to_dict()
    values["steps"][0]["irreversible"] = False
    with pytest.raises(InvalidArgument, match="is not a step of a listing"):
        use(sim, Plan.from_dict(values))
    assert "de-DE" in info_texts(sim)


def test_a_password_is_known_before_anything_is_written(
    sim: Simulator, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO", "hunter2")
    yaml = "copyright: 2029 A\nreview:\n  demo_password: env:DEMO\n"
    made = plan(sim, write_files(store, {"store.yaml": yaml}))
    monkeypatch.delenv("DEMO")
    with pytest.raises(InvalidArgument, match="no variable 'DEMO'"):
        use(sim, made)
    values = made.to_dict()
    values["steps"][-1]["wanted"] = "hunter2"
    with pytest.raises(ProblemsFound, match="a password stands in a file") as caught:
        use(sim, Plan.from_dict(values))
    assert "hunter2" not in str(caught.value)
    assert not writes(sim)


# What changes meanwhile


def test_a_language_that_was_deleted_since_is_not_made_anew_in_part(
    sim: Simulator, store: Path
) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    yaml = "copyright: 2029 A\nlocales:\n  de-DE:\n    subtitle: Kurz\n"
    made = plan(sim, write_files(store, {"store.yaml": yaml}))
    sim.store.delete(info_texts(sim)["de-DE"].ref)
    with pytest.raises(PlanOutdated, match=r"deleted since the plan was made: .* de-DE subtitle"):
        use(sim, made)
    assert not writes(sim)


def test_a_deletion_that_was_locked_since_deletes_nothing(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    made = plan(sim, write_files(store, {"store.yaml": ""}), delete="de-DE")
    stage.set_state(sim, "IN_REVIEW")
    with pytest.raises(CannotChange, match="is IN_REVIEW"):
        use(sim, made, allow_irreversible=True)
    stage.set_state(sim, "PREPARE_FOR_SUBMISSION")
    sim.store.update(stage.app_of(sim).ref, {"primaryLocale": "de-DE"})
    with pytest.raises(CannotChange, match="de-DE is the primary language"):
        use(sim, made, allow_irreversible=True)
    assert not writes(sim)


def test_a_language_of_testflight_alone_is_not_locked(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    sim.store.delete(info_texts(sim)["de-DE"].ref)
    sim.store.delete(version_texts(sim)["de-DE"].ref)
    stage.set_state(sim, "IN_REVIEW")
    made = plan(sim, write_files(store, {"store.yaml": ""}), delete="de-DE")
    assert [step.outcome for step in made.steps] == ["deleted"]


def test_a_refusal_that_nobody_could_know_of_leaves_the_rest_alone(
    sim: Simulator, store: Path
) -> None:
    """What Apple refuses for itself alone comes first, and says what was written before."""
    yaml = "copyright: 2029 A\nlocales:\n  en-US:\n    name: App 2\n"
    write_files(store, {"store.yaml": yaml, "en-US/description.md": "Other words here.\n"})
    with pytest.raises(Conflict) as caught:
        push(sim, store)
    assert len(writes(sim)) == 1
    assert "nothing was written" in caught.value.__notes__[-1]
    stage.many_languages(sim, ["da", "en-US"])
    yaml += "  da:\n    subtitle: Kort\n"
    write_files(store, {"store.yaml": yaml})
    with pytest.raises(Conflict) as caught:
        push(sim, store)
    assert "written before: da subtitle; run again" in caught.value.__notes__[-1]


def test_a_refused_deletion_is_an_outcome_of_a_partial_push(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    write_files(store, {"store.yaml": ""})
    for partial in (True, False):
        path = "/v1/appInfoLocalizations/*"
        sim.faults(Fault(status=409, method="DELETE", path=path, code="STATE_ERROR"))
        if partial:
            result = push(sim, store, delete="de-DE", partial=True)
            assert [step.outcome for step in result.steps] == ["refused"]
        else:
            with pytest.raises(Conflict):
                push(sim, store, delete="de-DE")
    assert "de-DE" in version_texts(sim)


@pytest.mark.parametrize("at", [5, 6, 7])
@pytest.mark.parametrize("after_effect", [False, True])
def test_a_deletion_that_was_killed_goes_on(
    sim: Simulator, store: Path, at: int, after_effect: bool
) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    made = plan(sim, write_files(store, {"store.yaml": ""}), delete="de-DE")
    transport = crashing("sync", CrashAt(at, after_effect))
    act = lambda client: client.apply(made, allow_irreversible=True)  # noqa: E731
    with pytest.raises(Killed):
        play(sim, "sync", act, transport=transport)
    use(sim, made, allow_irreversible=True)
    assert set(info_texts(sim)) == set(version_texts(sim)) == {"en-US"}
    assert not use(sim, made, allow_irreversible=True).changed
