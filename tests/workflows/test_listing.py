"""The store listing as files, in both clients."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from asc import Plan
from asc.errors import (
    CannotChange,
    Conflict,
    ExistingDiffers,
    InvalidArgument,
    NotFoundByName,
    PlanOutdated,
    ProblemsFound,
)
from asc.flow.files import read_yaml
from asc.testing import Simulator
from asc.workflows.listing.apply import carry_out
from asc.workflows.listing.fields import Key, Part, clean
from asc.workflows.listing.formats import write_folder
from asc.workflows.listing.reading import read_current

from . import listing_stage as stage
from .listing_stage import LOCALES, info_texts, read_files, version_texts, write_files
from .playing import Act, CrashAt, Killed, Mode, crashing, play

APP = "com.example.app1"


def writes(sim: Simulator) -> list[str]:
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


def pull(folder: Path, **options: Any) -> Act:
    options = {"version": "1.1", **options}
    return lambda client: client.listing.pull(APP, folder, **options)


def push(folder: Path, **options: Any) -> Act:
    options = {"version": "1.1", **options}
    return lambda client: client.listing.push(APP, folder, **options)


def plan(folder: Path, **options: Any) -> Act:
    options = {"version": "1.1", **options}
    return lambda client: client.listing.plan(APP, folder, **options)


def plan_of(sim: Simulator, folder: Path, **options: Any) -> Plan:
    made = play(sim, "sync", plan(folder, **options))
    assert isinstance(made, Plan)
    return made


def outcomes(plan: Plan) -> dict[str, str]:
    return {step.what: step.outcome for step in plan.steps}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


# Pull, plan, push


def test_what_is_pulled_plans_nothing(sim: Simulator, mode: Mode, store: Path) -> None:
    stage.many_languages(sim)
    pulled = play(sim, mode, pull(store))
    assert pulled.changed
    assert (store / "en-US" / "description.md").read_text() == "It helps with en-US.\n"
    assert (store / "eula.md").read_text() == "Be kind.\n"
    assert not play(sim, mode, pull(store)).changed
    before = len(sim.requests)
    made = play(sim, mode, plan(store))
    assert made.steps == ()
    # the app, app infos, versions, version, territories; product pages, and the texts of the one
    assert len(sim.requests) - before == 5 + 2
    assert str(made).endswith("version 1.1: nothing to do")
    assert not play(sim, mode, push(store)).changed
    assert writes(sim) == []


def test_forty_languages_take_no_more_requests(sim: Simulator, store: Path) -> None:
    from asc.types import LOCALES as known

    stage.many_languages(sim, list(known)[:40])
    stage.no_pages(sim)
    play(sim, "sync", pull(store))
    before = len(sim.requests)
    assert not play(sim, "sync", plan(store)).steps
    assert len(sim.requests) - before == 5


def test_more_languages_than_an_answer_includes(sim: Simulator, store: Path) -> None:
    from asc.types import LOCALES as known

    stage.many_languages(sim, [*known, *(f"q{letter}" for letter in "abcdefghij")])
    play(sim, "sync", pull(store))
    assert len(read_yaml(store / "store.yaml").values["locales"]) == len(known) + 10


def test_a_push_writes_each_resource_once(sim: Simulator, mode: Mode, store: Path) -> None:
    write_files(store, stage.FILES)
    events: list[str] = []
    result = play(
        sim,
        mode,
        lambda client: client.listing.push(
            APP, store, version="1.1", on_event=lambda event: events.append(str(event))
        ),
    )
    made = writes(sim)
    assert len(made) == 10, made
    assert len(set(made)) == len(made)
    assert "en-US subtitle: updated" in events
    assert any(each.startswith("de-DE: created (before a review it needs") for each in events)
    assert version_texts(sim)["de-DE"]["description"] == "Es hilft sehr."
    assert info_texts(sim)["en-US"]["subtitle"] == "A bigger help"
    again = play(sim, mode, push(store))
    assert not again.changed
    assert writes(sim) == made
    assert json.loads(json.dumps(result.to_dict()))["version"] == "1.1"
    assert str(result).startswith("listing of version 1.1 for IOS: ")


def test_a_plan_is_a_diff_that_can_be_kept(sim: Simulator, mode: Mode, store: Path) -> None:
    write_files(store, stage.FILES)
    made = play(sim, mode, plan(store))
    assert writes(sim) == []
    shown = str(made)
    assert "en-US subtitle: updated\n- A small help\n+ A bigger help" in shown
    assert "de-DE: created (before a review it needs support_url, whats_new)" in shown
    assert "of 30 characters" in made.to_html()
    made.save(store / "plan.json")
    kept = Plan.load(store / "plan.json")
    result = play(sim, mode, lambda client: client.apply(kept))
    assert result.changed
    assert not play(sim, mode, plan(store)).changes


def test_a_plan_is_resumed_and_not_forced(sim: Simulator, store: Path) -> None:
    made = plan_of(sim, write_files(store, stage.FILES))
    text = info_texts(sim)["en-US"]
    sim.store.update(text.ref, {"subtitle": "A bigger help"})  # somebody did that step
    assert play(sim, "sync", lambda client: client.apply(made)).changed
    made = plan_of(sim, write_files(store, {"en-US/description.md": "It helps even more.\n"}))
    sim.store.update(version_texts(sim)["en-US"].ref, {"description": "Something else"})
    count = len(writes(sim))
    with pytest.raises(PlanOutdated, match="en-US description was"):
        play(sim, "sync", lambda client: client.apply(made))
    assert len(writes(sim)) == count


def test_a_new_language_is_posted_once(sim: Simulator, store: Path) -> None:
    """An app info localization brings one of the version along."""
    write_files(store, stage.FILES)
    play(sim, "sync", push(store))
    posts = [each for each in writes(sim) if each.startswith("POST")]
    assert posts == ["POST /v1/appInfoLocalizations"]
    assert len(version_texts(sim)) == 2


def test_texts_alone_make_a_language_of_the_version(sim: Simulator, store: Path) -> None:
    write_files(store, {"store.yaml": "", "fr-FR/description.md": "Cela aide.\n"})
    play(sim, "sync", push(store))
    assert writes(sim) == ["POST /v1/appStoreVersionLocalizations"]


def test_only_what_is_named_is_changed(sim: Simulator, store: Path) -> None:
    write_files(store, stage.FILES)
    made = plan_of(sim, store, only=["subtitle", "review"])
    assert set(outcomes(made)) == {"en-US subtitle", "review first_name", "review notes"}
    with pytest.raises(InvalidArgument, match="did you mean 'subtitle'"):
        plan_of(sim, store, only="subtitel")


def test_null_clears_and_an_empty_file_does_not(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim)
    yaml = "locales:\n  en-US:\n    promotional_text: null\n    marketing_url: null\n"
    write_files(store, {"store.yaml": yaml, "de-DE/promotional_text.md": "\n"})
    assert outcomes(plan_of(sim, store)) == {"en-US promotional_text": "removed"}
    cleared = outcomes(plan_of(sim, store, allow_empty=["promotional_text"]))
    assert cleared["de-DE promotional_text"] == "removed"
    play(sim, "sync", push(store, allow_empty="promotional_text"))
    assert version_texts(sim)["de-DE"]["promotionalText"] is None
    assert version_texts(sim)["de-DE"]["description"] == "It helps with de-DE."


# Versions


def test_a_missing_version_is_made_when_asked_for(sim: Simulator, mode: Mode, store: Path) -> None:
    stage.many_languages(sim)
    stage.all_released(sim)
    write_files(store, {"store.yaml": "", "de-DE/whats_new.md": "Schneller.\n"})
    with pytest.raises(NotFoundByName, match=r"no version 2\.0"):
        play(sim, mode, push(store, version="2.0"))
    made = plan_of(sim, store, version="2.0", ensure_version=True)
    assert outcomes(made) == {"version 2.0 for IOS": "created", "de-DE whats_new": "created"}
    assert writes(sim) == []
    play(sim, mode, lambda client: client.apply(made))
    assert version_texts(sim, "2.0")["de-DE"]["whatsNew"] == "Schneller."
    assert stage.version_of(sim, "2.0")["releaseType"] == "MANUAL"
    play(sim, mode, lambda client: client.apply(made))
    assert len(writes(sim)) == 2


def test_another_version_in_preparation_is_in_the_way(sim: Simulator, store: Path) -> None:
    write_files(store, stage.FILES)
    with pytest.raises(ExistingDiffers, match=r"version 1\.1 for IOS"):
        plan_of(sim, store, version="2.0", ensure_version=True)


def test_the_live_listing_is_another_one(sim: Simulator, store: Path) -> None:
    stage.many_languages(sim)
    pulled = play(sim, "sync", pull(store, version="live"))
    assert pulled.version == "1.0"
    assert not (store / "de-DE" / "description.md").exists()


# What is locked


def test_what_is_locked_stops_all_unless_partial(sim: Simulator, mode: Mode, store: Path) -> None:
    stage.many_languages(sim)
    stage.all_released(sim)
    files = {
        "store.yaml": "copyright: 2027 A\nlocales:\n  en-US:\n    subtitle: New\n",
        "en-US/promotional_text.md": "Autumn.\n",
        "en-US/description.md": "Other words here.\n",
    }
    write_files(store, files)
    made = plan_of(sim, store)
    assert outcomes(made) == {
        "copyright": "updated",
        "en-US description": "refused",
        "en-US promotional_text": "updated",
        "en-US subtitle": "refused",
    }
    assert "it can be changed with a new version" in str(made)
    with pytest.raises(CannotChange, match="Nothing was written"):
        play(sim, mode, lambda client: client.apply(made))
    assert writes(sim) == []
    result = play(sim, mode, push(store, partial=True))
    assert {step.what for step in result.refused} == {"en-US description", "en-US subtitle"}
    assert version_texts(sim)["en-US"]["promotionalText"] == "Autumn."
    assert not play(sim, mode, push(store, only="promotional_text")).changed


def test_a_promotional_text_that_apple_refuses_is_an_outcome(sim: Simulator, store: Path) -> None:
    stage.set_state(sim, "IN_REVIEW")
    write_files(store, {"store.yaml": "", "en-US/promotional_text.md": "Autumn.\n"})
    result = play(sim, "sync", push(store))
    assert [step.outcome for step in result.steps] == ["refused"]
    assert "cannot be edited at this time; it is locked now" in result.steps[0].why


def test_news_of_a_first_version_are_skipped(sim: Simulator, store: Path) -> None:
    """Quirk 40."""
    sim.store.delete(stage.version_of(sim, "1.0").ref)
    write_files(store, {"store.yaml": "", "en-US/whats_new.md": "All.\n"})
    result = play(sim, "sync", push(store))
    assert str(result.steps[0]) == (
        "en-US whats_new: skipped (the first version has no news (quirk 40))"
    )
    assert writes(sim) == []


def test_a_refusal_says_what_to_do(sim: Simulator, mode: Mode, store: Path) -> None:
    """A phone number that the loose rule takes, and Apple does not."""
    write_files(store, {"store.yaml": "review:\n  phone: '+1 408 555'\n"})
    with pytest.raises(Conflict) as caught:
        play(sim, mode, push(store))
    assert "review: change the value that Apple names" in "".join(caught.value.__notes__)
    result = play(sim, mode, push(store, partial=True))
    assert result.refused[0].what == "review phone"


def test_a_name_that_is_taken_says_so(sim: Simulator, store: Path) -> None:
    """Quirk 17: the code is read by its whole set; the rest goes through with `partial`."""
    yaml = "copyright: 2027 A\nlocales:\n  en-US:\n    name: App 2\n"
    write_files(store, {"store.yaml": yaml})
    result = play(sim, "sync", push(store, partial=True))
    assert [str(step) for step in result.steps] == [
        "en-US name: refused (The app name you entered is already being used for another app in "
        "your account.; another app, or another resource, has it: choose another value)",
        "copyright: updated",
    ]


def test_a_language_that_another_run_made_is_changed(sim: Simulator, store: Path) -> None:
    """Quirks 17 and 41: the 409 is read, the language is found, and changed."""
    write_files(store, {"store.yaml": "", "fr-FR/description.md": "Cela aide.\n"})
    made = plan_of(sim, store)

    def meanwhile(_: Any) -> None:
        texts = {"locale": "fr-FR", "keywords": "aide"}
        links = {"appStoreVersion": stage.version_of(sim).ref}
        if "fr-FR" not in version_texts(sim):
            sim.store.add("appStoreVersionLocalizations", texts, links)

    with sim.client() as client:

        async def run() -> Any:
            current = await read_current(APP, "1.1", None)
            meanwhile(None)
            return await carry_out(made, current)

        client.run(run())
    assert version_texts(sim)["fr-FR"]["description"] == "Cela aide."
    assert version_texts(sim)["fr-FR"]["keywords"] == "aide"


# Age rating, contacts, licence


def test_a_first_age_rating_goes_out_whole(sim: Simulator, mode: Mode, store: Path) -> None:
    from asc.rules.ages import FLAGS, FREQUENCIES

    stage.unanswered(sim)
    write_files(store, {"store.yaml": "age_rating:\n  gambling: false\n"})
    with pytest.raises(ProblemsFound, match="age_rating lacks alcohol_tobacco"):
        play(sim, mode, push(store))
    answers = {**dict.fromkeys(FREQUENCIES, "NONE"), **dict.fromkeys(FLAGS, "false")}
    lines = "".join(f"  {name}: {value}\n" for name, value in answers.items())
    write_files(store, {"store.yaml": f"age_rating:\n{lines}"})
    play(sim, mode, push(store))
    assert len(writes(sim)) == 1
    assert not play(sim, mode, plan(store)).steps


def test_a_password_is_in_no_plan_and_no_file(
    sim: Simulator, mode: Mode, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    yaml = "review:\n  demo_required: true\n  demo_user: ann\n  demo_password: env:DEMO\n"
    write_files(store, {"store.yaml": yaml})
    with pytest.raises(InvalidArgument, match="no variable 'DEMO'"):
        plan_of(sim, store)
    monkeypatch.setenv("DEMO", "hunter2")
    made = plan_of(sim, store)
    result = play(sim, mode, lambda client: client.apply(made))
    detail = sim.store.related(stage.version_of(sim).ref, "appStoreReviewDetail")[0]
    assert detail["demoAccountPassword"] == "hunter2"
    assert not plan_of(sim, store).steps
    monkeypatch.setenv("DEMO", "other")
    changed = plan_of(sim, store)
    assert "- (hidden)\n+ env:DEMO" in str(changed)
    other = store.parent / "other"
    pulled = play(sim, mode, pull(other))
    told = f"{made.to_dict()} {result} {changed.to_html()} {read_files(other)} {pulled}"
    assert "hunter2" not in told
    assert "review demo_password: skipped" in str(pulled)


def test_a_contact_and_a_licence_are_made_whole(sim: Simulator, store: Path) -> None:
    detail = sim.store.related(stage.version_of(sim).ref, "appStoreReviewDetail")[0]
    sim.store.delete(detail.ref)
    yaml = "review:\n  email: ann@example.com\neula:\n  territories: [USA]\n"
    write_files(store, {"store.yaml": yaml})
    with pytest.raises(ProblemsFound) as caught:
        plan_of(sim, store)
    said = str(caught.value)
    assert "review lacks first_name, phone" in said
    assert "eula lacks text" in said
    yaml = yaml.replace("review:", "review:\n  first_name: Ann\n  phone: +44 20 7946 0018")
    write_files(store, {"store.yaml": yaml, "eula.md": "Be kind.\n"})
    play(sim, "sync", push(store))
    assert [each.split()[0] for each in writes(sim)] == ["POST", "POST"]
    assert not plan_of(sim, store).steps


# Deleting


def test_languages_are_deleted_by_name_only(sim: Simulator, mode: Mode, store: Path) -> None:
    stage.many_languages(sim, ["en-US", "de-DE"])
    write_files(store, {"store.yaml": ""})
    assert not play(sim, mode, push(store)).changed
    made = plan_of(sim, store, delete=["de-DE", "fr-FR"])
    assert outcomes(made) == {"de-DE deleted": "deleted", "fr-FR deleted": "skipped"}
    with pytest.raises(InvalidArgument, match="allow_irreversible"):
        play(sim, mode, lambda client: client.apply(made))
    play(sim, mode, push(store, delete=["de-DE"]))
    assert set(info_texts(sim)) == set(version_texts(sim)) == {"en-US"}
    with pytest.raises(ProblemsFound, match="the primary language"):
        plan_of(sim, store, delete="en-US")
    write_files(store, {"de-DE/description.md": "Es hilft sehr.\n"})
    with pytest.raises(ProblemsFound, match="the files have it"):
        plan_of(sim, store, delete="de-DE")


# The promise of the round trip


def change_fifty(store: Path) -> None:
    """50 values over 12 languages."""
    from asc.flow.files import read_yaml

    yaml = read_yaml(store / "store.yaml")
    for locale in LOCALES:
        yaml.set(["locales", locale, "subtitle"], f"Better {locale}")
        yaml.set(["locales", locale, "keywords"], f"better,{locale}")
        (store / locale / "description.md").write_text(f"Better words for {locale}.\n")
        (store / locale / "whats_new.md").write_text(f"Faster for {locale}.\n")
    yaml.set(["copyright"], "2027 Example Ltd")
    yaml.set(["review", "notes"], "Tap the button.")
    yaml.save()


CRASHES = range(1, 32) if os.environ.get("CRASHES") == "all" else (5, 9, 18, 29)


@pytest.mark.parametrize("at", CRASHES)
@pytest.mark.parametrize("after_effect", [False, True])
def test_fifty_changes_survive_a_crash(
    sim: Simulator, mode: Mode, store: Path, at: int, after_effect: bool
) -> None:
    stage.many_languages(sim)
    play(sim, mode, pull(store))
    change_fifty(store)
    made = plan_of(sim, store)
    assert len(made.changes) == 50
    before = len(sim.requests)
    transport = crashing(mode, CrashAt(at, after_effect))
    with pytest.raises(Killed):
        play(sim, mode, lambda client: client.apply(made), transport=transport)
    assert len(sim.requests) - before <= at
    play(sim, mode, lambda client: client.apply(made))
    assert not plan_of(sim, store).steps
    files = read_files(store)
    assert not play(sim, mode, pull(store)).changed
    assert read_files(store) == files


@pytest.mark.parametrize(
    ("form", "news"), [("native", "en-US/whats_new.md"), ("deliver", "en-US/release_notes.txt")]
)
def test_a_pull_keeps_what_was_not_pushed(
    sim: Simulator, mode: Mode, store: Path, form: str, news: str
) -> None:
    play(sim, mode, pull(store, form=form))
    write_files(store, {news: "Faster.\n"})
    files = read_files(store)
    pulled = play(sim, mode, pull(store))
    assert "en-US whats_new: kept (Apple does not have it)" in str(pulled)
    assert not pulled.changed
    assert read_files(store) == files
    push_plan = plan_of(sim, store)
    assert [step.what for step in push_plan.changes] == ["en-US whats_new"]


def test_a_short_value_that_was_not_pushed_is_kept(sim: Simulator, store: Path) -> None:
    play(sim, "sync", pull(store))
    file = store / "store.yaml"
    url = "    marketing_url: https://example.com/m\n"
    file.write_text(file.read_text().replace("    subtitle:", f"{url}    subtitle:"))
    pulled = play(sim, "sync", pull(store))
    assert "en-US marketing_url: kept (Apple does not have it)" in str(pulled)
    assert url in file.read_text()


@pytest.mark.parametrize("form", ["native", "deliver"])
def test_a_dry_run_of_a_pull_says_what_it_would_write(
    sim: Simulator, mode: Mode, store: Path, form: str
) -> None:
    would = play(sim, mode, pull(store, form=form), dry_run=True)
    assert not store.exists()
    assert would.changed
    assert would.to_dict() == play(sim, mode, pull(store, form=form)).to_dict()
    description = "en-US/description" + (".md" if form == "native" else ".txt")
    write_files(store, {description: "Other words here.\n"})
    files = read_files(store)
    would = play(sim, mode, pull(store), dry_run=True)
    assert [str(step) for step in would.steps if step.changed] == [f"{description}: updated"]
    assert read_files(store) == files


WORDS = st.text(
    st.sampled_from("abc äß漢 \n\t:#'\"-{}[],&*!|>%@`~=?\xa0é0.no"), min_size=10, max_size=40
).filter(lambda text: len(text.strip()) >= 10)
SHORT = st.sampled_from(
    ["no", "1.0", "null", "# x", "- a", "a: b", "~x", "2026-01-01", "0x1F", "on"]
)
URLS = st.sampled_from(["https://example.com/a", "https://example.com/b?c=d#e"])
LINES = {"subtitle": SHORT, "keywords": SHORT, "support_url": URLS, "description": WORDS}


def _listings() -> st.SearchStrategy[dict[Key, Any]]:
    """Listings of some languages; names are always there, as Apple takes no language without."""
    places: list[tuple[Part, str]] = [
        ("info", "subtitle"),
        ("texts", "keywords"),
        ("texts", "support_url"),
        ("texts", "description"),
    ]
    texts = {
        Key(part, name, locale): LINES[name] | st.none()
        for locale in ("en-US", "de-DE", "no")
        for part, name in places
    }
    more = {
        Key("version", "copyright"): SHORT | st.none(),
        Key("review", "notes"): WORDS | st.none(),
        Key("age_rating", "loot_box"): st.booleans(),
        Key("eula", "territories"): st.lists(
            st.sampled_from(["USA", "DEU", "FRA"]), min_size=1, unique=True
        ),
    }
    names = {Key("info", "name", locale): st.just(f"App {locale}") for locale in ("de-DE", "no")}
    fixed = {**names, Key("eula", "text"): WORDS.filter(str.strip), **more}
    return st.fixed_dictionaries(fixed, optional=texts)


@settings(
    max_examples=5,
    phases=[Phase.explicit, Phase.generate],  # making it smaller takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(values=_listings())
def test_what_was_pushed_is_pulled(sim: Simulator, tmp_path: Path, values: dict[Key, Any]) -> None:
    sim.reset()
    cleaned = {key: clean(value) for key, value in values.items()}
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        store, other = Path(folder) / "store", Path(folder) / "other"
        play(sim, "sync", pull(store))
        write_folder(store, "native", cleaned)
        files = read_files(store)
        play(sim, "sync", push(store))
        assert not plan_of(sim, store).steps
        play(sim, "sync", pull(store))
        assert read_files(store) == files
        play(sim, "sync", pull(other))
        assert not plan_of(sim, other).steps
