"""Versions, from their making to their release, in both clients."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from asc import Ref
from asc.errors import (
    CannotSubmit,
    ExistingDiffers,
    InvalidArgument,
    NotFoundByName,
    ProblemsFound,
    ReviewEnded,
    WaitTimeout,
)
from asc.flow.polling import PollEvent, Polling
from asc.rules.versions import apple_name
from asc.testing import Fault, Simulator
from asc.workflows.versions import ReviewContact
from asc.workflows.versions.phased_release import decide

from . import versions_stage as stage
from .playing import Act, Mode, play
from .scenarios import APP, submit
from .versions_stage import EVENT, add_event, add_submission, app_of, make_ready, version_of

STATE = "PENDING_DEVELOPER_RELEASE"


def writes(sim: Simulator) -> list[str]:
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


def requests_of(sim: Simulator, act: Act) -> tuple[Any, int, list[str]]:
    """What a workflow gives, its requests, and its writes."""
    before, written = len(sim.requests), len(writes(sim))
    result = play(sim, "sync", act)
    return result, len(sim.requests) - before, writes(sim)[written:]


def refused(sim: Simulator, act: Act, error: type[Exception], says: str) -> None:
    """A workflow that ends with an error, before any write."""
    with pytest.raises(error, match=says):
        play(sim, "sync", act)
    assert writes(sim) == []


def submit_plain(client: Any, **options: Any) -> Any:
    return client.versions.submit(APP, "1.1", **{"release": "manual", **options})


# The version


def test_a_version_is_made_once(sim: Simulator, mode: Mode) -> None:
    stage.all_released(sim)

    def act(client: Any) -> Any:
        return client.versions.ensure(APP, "2.0", release="manual", copyright="2026 A")

    first, again = play(sim, mode, act), play(sim, mode, act)
    assert (first.version, first.platform, first.state) == ("2.0", "IOS", "PREPARE_FOR_SUBMISSION")
    assert [step.outcome for step in first.steps] == ["created"]
    assert not again.changed
    assert again.id == first.id == again.to_dict()["id"]
    assert version_of(sim, "2.0")["copyright"] == "2026 A"


def test_what_differs_is_changed(sim: Simulator) -> None:
    moment = datetime(2027, 3, 1, 9, tzinfo=UTC)

    def act(client: Any) -> Any:
        return client.versions.ensure(APP, "1.1", release=moment)

    assert play(sim, "sync", act).changed
    assert version_of(sim)["releaseType"] == "SCHEDULED"
    assert not play(sim, "sync", act).changed


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ("READY_FOR_DISTRIBUTION", "now: make a new version"),
        ("REPLACED_WITH_NEW_VERSION", "now: make a new version"),
        ("IN_REVIEW", "cancel.* takes it back from review"),
        ("PENDING_DEVELOPER_RELEASE", "cancel.* takes it back after its approval"),
        ("PROCESSING_FOR_DISTRIBUTION", "it is approved, and on its way"),
    ],
)
def test_a_version_that_takes_no_changes(sim: Simulator, mode: Mode, state: str, says: str) -> None:
    stage.set_state(sim, "1.1", state)

    def act(client: Any) -> Any:
        return client.versions.ensure(APP, "1.1", release=datetime(2030, 1, 1, tzinfo=UTC))

    with pytest.raises(ExistingDiffers, match=says):
        play(sim, mode, act)
    assert writes(sim) == []


def test_a_rename_is_asked_for(sim: Simulator) -> None:
    refused(
        sim,
        lambda client: client.versions.ensure(APP, "2.0", release="manual"),
        ExistingDiffers,
        r"rename=True\) makes it 2.0",
    )
    result = play(
        sim,
        "sync",
        lambda client: client.versions.ensure(APP, "2.0", release="manual", rename=True),
    )
    assert str(result.steps[0]) == "version 2.0 for IOS: updated (was 1.1)"


def test_a_version_in_review_is_not_renamed(sim: Simulator) -> None:
    stage.in_review(sim)
    refused(
        sim,
        lambda client: client.versions.ensure(APP, "2.0", release="manual", rename=True),
        ExistingDiffers,
        "WAITING_FOR_REVIEW",
    )


def test_the_platform_is_named_where_there_are_two(sim: Simulator) -> None:
    other = {**version_of(sim).attributes, "platform": "MAC_OS"}
    sim.store.add("appStoreVersions", other, {"app": app_of(sim).ref})
    refused(sim, submit_plain, InvalidArgument, "IOS and MAC_OS")
    refused(
        sim,
        lambda client: client.versions.ensure(APP, "3.0", release="manual"),
        InvalidArgument,
        "platform is not given",
    )


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"version": "2.x"}, "three numbers"),
        ({"version": "2.0", "release": "now"}, "'manual', 'after_approval' or a datetime"),
        ({"version": "2.0", "release": datetime(2027, 3, 1)}, "time zone"),
        ({"version": "2.0", "release": datetime(2027, 3, 1, 9, 30, tzinfo=UTC)}, "full hours"),
        ({"version": "2.0", "platform": "ios"}, "IOS, MAC_OS"),
        ({"version": "2.0", "items": [Ref("apps", "1")]}, "apps cannot be submitted"),
        ({"version": "2.0", "items": [Ref("appStoreVersions", "1")]}, "leave it out"),
    ],
)
def test_wrong_arguments_cost_nothing(sim: Simulator, arguments: dict[str, Any], says: str) -> None:
    refused(
        sim,
        lambda client: client.versions.submit(APP, **{"release": "manual", **arguments}),
        InvalidArgument,
        says,
    )
    assert sim.requests == []


def test_a_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    contact = ReviewContact("A", "B", "a@example.com", "+1 408 555 0100", "demo", "env:DEMO")
    assert "env:DEMO" not in repr(contact)
    with pytest.raises(InvalidArgument, match="the variable DEMO is not set"):
        contact.attributes()
    monkeypatch.setenv("DEMO", "")
    with pytest.raises(InvalidArgument, match="or empty"):
        contact.attributes()
    monkeypatch.setenv("DEMO", "secret")
    assert contact.attributes()["demo_account_password"] == "secret"


@pytest.mark.parametrize("name", ["phone", "demo_user", "demo_password", "notes"])
def test_a_number_is_no_text(name: str) -> None:
    """As YAML reads what has no quotes; a password is not shown."""
    known = dict.fromkeys(("first_name", "last_name"), "A")
    known |= {"email": "a@example.com", "phone": "+1 408 555 0100"}
    demo = {"demo_user": "demo", "demo_password": "pass"} if "demo" in name else {}
    wrong: dict[str, Any] = {**known, **demo, name: 123456}
    with pytest.raises(InvalidArgument, match=f"{name} is of the type int.*quotes") as raised:
        ReviewContact(**wrong)
    assert "123456" not in str(raised.value)


def test_an_address_is_one() -> None:
    with pytest.raises(InvalidArgument, match="email is 'ann': it takes an address"):
        ReviewContact("A", "B", "ann", "+1 408 555 0100")


def test_a_password_that_is_missing_is_written(sim: Simulator) -> None:
    """Reviewers could not sign in without it."""
    make_ready(sim, "12")
    contact = ReviewContact("A", "B", "a@example.com", "+1 408 555 0100", "demo", "pass")
    there = {**contact.attributes(), "demo_account_password": None}
    detail = sim.store.related(version_of(sim).ref, "appStoreReviewDetail")[0]
    sim.store.update(detail.ref, {apple_name(name): value for name, value in there.items()})
    result = play(sim, "sync", lambda client: submit_plain(client, review=contact))
    assert "review contact: updated" in map(str, result.steps)


# Submitting


def test_a_version_is_submitted_once(sim: Simulator, mode: Mode) -> None:
    make_ready(sim)
    first = play(sim, mode, submit)
    assert [f"{step.what}: {step.outcome}" for step in first.steps] == [
        "build 12: updated",
        "release: updated",
        "review contact: updated",
        "phased release of version 1.1 for IOS: created",
        f"appEvents {EVENT}: added",
        f"appStoreVersions {version_of(sim).id}: added",
        f"submission {first.submission}: sent",
    ]
    assert first.release == "goes live on approval"
    again = play(sim, mode, submit)
    assert not again.changed
    assert again.submission == first.submission
    assert again.to_dict()["version"] == "1.1"


@pytest.mark.parametrize(("build", "expected"), [("12", 8), (None, 9)])
def test_the_requests_of_a_submission(sim: Simulator, build: str | None, expected: int) -> None:
    """One more where no build is named: uploads that are no builds yet are looked for."""
    make_ready(sim, build="12")
    app = app_of(sim).id

    def act(client: Any) -> Any:
        given = {"release": "manual", "build": build, "validate": False}
        return client.versions.submit(app, "1.1", **given)

    sim.options.ready_seconds = 0
    _, count, written = requests_of(sim, act)
    assert (count, len(written)) == (expected, 3)
    _, count, written = requests_of(sim, act)
    assert (count, written) == (3, [])


def test_a_submission_waits_for_its_build(sim: Simulator, mode: Mode) -> None:
    make_ready(sim)
    build = stage.build_of(sim, "12")
    sim.store.update(build.ref, {"processingState": "PROCESSING"})

    def look(event: object) -> None:
        if isinstance(event, PollEvent) and event.waited:
            sim.store.update(build.ref, {"processingState": "VALID"})

    result = play(
        sim, mode, lambda client: submit_plain(client, wait_for_build=True, on_event=look)
    )
    assert str(result.steps[0]).startswith("build 12: updated")


def test_a_build_that_never_comes_ends_the_wait(sim: Simulator) -> None:
    make_ready(sim)
    act: Act = lambda client: submit_plain(  # noqa: E731
        client, build="99", wait_for_build=True, polling=Polling(timeout=30)
    )
    refused(sim, act, WaitTimeout, "build 99")


def test_what_is_missing_is_found_before_any_write(sim: Simulator) -> None:
    refused(sim, submit_plain, ProblemsFound, "whatsNew is missing")


def test_a_dry_run_plans_every_write(sim: Simulator) -> None:
    make_ready(sim)

    def act(client: Any) -> Any:
        submit(client)
        return [
            f"{each.method} {each.url.split('/')[4]}"
            for each in client.planned
            if each.kind == "write"
        ]

    planned = play(sim, "sync", act, dry_run=True)
    assert writes(sim) == []
    play(sim, "sync", submit)
    done = [line.replace("/v1/", "").split("/")[0] for line in writes(sim)]
    assert planned == done


def test_a_foreign_item_in_our_draft_stops_it(sim: Simulator) -> None:
    stage.in_draft(sim)
    refused(sim, submit_plain, CannotSubmit, f"also holds appEvents {EVENT}")
    result = play(sim, "sync", lambda client: submit_plain(client, submit_other_items=True))
    assert result.steps[-1].outcome == "sent"
    assert writes(sim)[-1].startswith("PATCH /v1/reviewSubmissions/")


def test_what_was_taken_out_of_our_draft_does_not_stop_it(sim: Simulator) -> None:
    stage.in_draft(sim)
    for item in list(sim.store.all("reviewSubmissionItems")):
        if sim.store.refs(item.ref, "appEvent"):
            sim.store.update(item.ref, {"state": "REMOVED"})
    assert play(sim, "sync", submit_plain).steps[-1].outcome == "sent"


def test_our_own_draft_is_found_again(sim: Simulator) -> None:
    draft = stage.in_draft(sim)
    event: Ref[Any] = Ref("appEvents", EVENT)
    result = play(sim, "sync", lambda client: submit_plain(client, items=[event]))
    assert result.submission == draft.id
    assert [step.outcome for step in result.steps] == [
        "unchanged",
        "unchanged",
        "unchanged",
        "sent",
    ]


def test_a_foreign_draft_is_never_touched(sim: Simulator) -> None:
    make_ready(sim)
    foreign = add_submission(sim, "READY_FOR_REVIEW", add_event(sim, "theirs"))
    result = play(sim, "sync", submit_plain)
    assert result.submission != foreign.id
    assert sim.store.get(*foreign.ref) is not None
    assert sim.store.one(foreign.ref)["state"] == "READY_FOR_REVIEW"  # type: ignore[index]
    assert not any(foreign.id in line for line in writes(sim))


def test_an_item_of_another_draft_stops_it(sim: Simulator) -> None:
    make_ready(sim)
    event, other = add_event(sim, "theirs"), add_event(sim, "more")
    foreign = add_submission(sim, "READY_FOR_REVIEW", event, other)
    items: list[Ref[Any]] = [Ref("appEvents", "theirs")]
    refused(
        sim,
        lambda client: submit_plain(client, items=items),
        CannotSubmit,
        f"is in the submission {foreign.id}",
    )


def test_five_open_submissions_are_too_many(sim: Simulator) -> None:
    make_ready(sim)
    for number in range(5):
        add_submission(sim, "READY_FOR_REVIEW", add_event(sim, f"event{number}"))
    refused(sim, submit_plain, CannotSubmit, "5 unfinished review submissions")


def test_a_rejected_version_goes_out_again(sim: Simulator, mode: Mode) -> None:
    rejected = stage.rejected(sim)
    result = play(sim, mode, lambda client: submit_plain(client, build="11"))
    assert result.submission == rejected.id
    version = version_of(sim)
    assert [(step.what, step.outcome) for step in result.steps] == [
        ("build 11", "updated"),
        (f"appStoreVersions {version.id}", "updated"),
        (f"submission {rejected.id}", "sent"),
    ]
    assert [line.split("/")[2] for line in writes(sim)] == [
        "appStoreVersions",
        "reviewSubmissionItems",
        "reviewSubmissions",
    ]


def test_a_rejected_submission_takes_no_more(sim: Simulator) -> None:
    stage.rejected(sim)
    items: list[Ref[Any]] = [Ref("appEvents", EVENT)]
    refused(sim, lambda client: submit_plain(client, items=items), CannotSubmit, "no more items")


def test_a_cancelled_version_can_be_submitted_again(sim: Simulator) -> None:
    stage.in_review(sim)
    play(sim, "sync", lambda client: client.versions.cancel(APP, "1.1"))
    result = play(sim, "sync", submit_plain)
    assert result.state == "WAITING_FOR_REVIEW"


def test_what_differs_in_review_is_told(sim: Simulator) -> None:
    stage.in_review(sim)
    result = play(
        sim,
        "sync",
        lambda client: submit_plain(
            client, release="after_approval", build="11", items=[Ref("appEvents", EVENT)]
        ),
    )
    assert [step.outcome for step in result.steps] == ["unchanged", "kept", "kept", "refused"]
    assert result.release == "waits for its release by hand after approval"
    assert writes(sim) == []


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ("PENDING_DEVELOPER_RELEASE", "client.versions.release"),
        ("PROCESSING_FOR_DISTRIBUTION", "it is approved, and on its way"),
        ("READY_FOR_DISTRIBUTION", "make a new version"),
    ],
)
def test_a_reviewed_version_is_refused(sim: Simulator, state: str, says: str) -> None:
    stage.set_state(sim, "1.1", state)
    refused(sim, submit_plain, CannotSubmit, says)


@pytest.mark.parametrize(
    ("attributes", "says"),
    [
        ({"expired": True}, "build 12 has expired"),
        ({"processingState": "PROCESSING"}, "build 12 is PROCESSING"),
        ({"buildAudienceType": "INTERNAL_ONLY"}, "internal testing only"),
        ({"usesNonExemptEncryption": None}, "uses_non_exempt_encryption=False"),
    ],
)
def test_a_build_that_does_not_fit(sim: Simulator, attributes: dict[str, Any], says: str) -> None:
    make_ready(sim)
    sim.store.update(stage.build_of(sim, "12").ref, attributes)
    refused(
        sim,
        lambda client: submit_plain(client, build="12", validate=False),
        CannotSubmit,
        says,
    )


def test_the_build_that_is_meant_is_named_though_a_higher_one_has_expired(sim: Simulator) -> None:
    make_ready(sim)
    sim.store.update(stage.build_of(sim, "12").ref, {"expired": True})
    sim.store.update(stage.build_of(sim, "11").ref, {"processingState": "PROCESSING"})
    refused(sim, submit_plain, CannotSubmit, "build 11 is PROCESSING")


def test_the_highest_build_that_fits_is_taken(sim: Simulator) -> None:
    make_ready(sim)
    sim.store.update(stage.build_of(sim, "12").ref, {"expired": True})
    assert str(play(sim, "sync", submit_plain).steps[0]).startswith("build 11: updated")


@pytest.mark.parametrize("state", ["PROCESSING", "FAILED"])
def test_an_older_build_does_not_go_instead(sim: Simulator, state: str) -> None:
    """The highest one is the one that is meant."""
    make_ready(sim)
    sim.store.update(stage.build_of(sim, "12").ref, {"processingState": state})
    says = f"build 12 is {state}.*or give build='11'"
    refused(sim, lambda client: submit_plain(client, validate=False), CannotSubmit, says)


def test_a_version_or_build_that_is_not_there(sim: Simulator) -> None:
    make_ready(sim)
    refused(
        sim,
        lambda client: client.versions.submit(APP, "9.0", release="manual"),
        NotFoundByName,
        r"no version 9.0; there is 1.1 \(IOS, PREPARE_FOR_SUBMISSION\), 1.0",
    )
    refused(sim, lambda client: submit_plain(client, build="99"), CannotSubmit, "no build 99")


def test_a_first_version_is_not_phased(sim: Simulator) -> None:
    make_ready(sim)
    stage.set_state(sim, "1.0", "PREPARE_FOR_SUBMISSION")
    refused(sim, lambda client: submit_plain(client, phased=True), CannotSubmit, "the first one")


def test_a_wait_until_apple_has_it_ready(sim: Simulator) -> None:
    make_ready(sim)
    events: list[str] = []

    def act(client: Any) -> Any:
        return client.versions.submit(
            APP, "1.1", release="manual", on_event=lambda event: events.append(str(event))
        )

    sim.options.processing_reads = 3
    play(sim, "sync", act)
    assert "version 1.1 for IOS: PREPARE_FOR_SUBMISSION" in events[0]
    assert any("READY_FOR_REVIEW" in event for event in events)


# Taking back


def test_a_version_comes_back_from_review(sim: Simulator, mode: Mode) -> None:
    stage.in_review(sim)

    def act(client: Any) -> Any:
        return client.versions.cancel(APP, "1.1")

    first, again = play(sim, mode, act), play(sim, mode, act)
    assert first.state == "DEVELOPER_REJECTED"
    assert [step.outcome for step in first.steps] == ["removed"]
    assert not again.changed


def test_other_things_in_review_are_not_cancelled(sim: Simulator) -> None:
    version = make_ready(sim, "12")
    event = sim.store.get("appEvents", EVENT)
    assert event
    add_submission(sim, "WAITING_FOR_REVIEW", version, event)
    stage.set_state(sim, "1.1", "WAITING_FOR_REVIEW")
    refused(
        sim,
        lambda client: client.versions.cancel(APP, "1.1"),
        InvalidArgument,
        "cancel_other_items=True",
    )
    act: Act = lambda client: client.versions.cancel(APP, "1.1", cancel_other_items=True)  # noqa: E731
    assert play(sim, "sync", act).changed


def test_an_approved_version_is_given_back(sim: Simulator) -> None:
    stage.approved(sim)
    result = play(sim, "sync", lambda client: client.versions.cancel(APP, "1.1"))
    assert result.state == "DEVELOPER_REJECTED"
    assert [line.split("/")[2] for line in writes(sim)] == ["appStoreVersionSubmissions"]


def test_a_review_that_ends_meanwhile_is_taken_back(sim: Simulator) -> None:
    """Between the look at the version and the one at its submission."""
    stage.approved(sim)
    stage.set_state(sim, "1.1", "IN_REVIEW")

    def approve(_: Any) -> None:
        if len(sim.requests) == 2:
            stage.set_state(sim, "1.1", "PENDING_DEVELOPER_RELEASE")

    act: Act = lambda client: client.versions.cancel(APP, "1.1")  # noqa: E731
    result = play(sim, "sync", act, on_call=approve)
    assert result.state == "DEVELOPER_REJECTED"


def test_what_is_on_sale_is_not_cancelled(sim: Simulator) -> None:
    refused(sim, lambda client: client.versions.cancel(APP, "1.0"), CannotSubmit, "take that back")


def test_a_version_leaves_its_draft_and_the_others_stay(sim: Simulator, mode: Mode) -> None:
    draft = stage.in_draft(sim)

    def act(client: Any) -> Any:
        return client.versions.reopen(APP, "1.1")

    first, again = play(sim, mode, act), play(sim, mode, act)
    assert first.state == version_of(sim)["appVersionState"] == "PREPARE_FOR_SUBMISSION"
    assert not again.changed
    assert len(sim.store.related(draft.ref, "items")) == 1


# Release


def test_a_release_compares_the_build(sim: Simulator) -> None:
    stage.approved(sim)
    refused(
        sim,
        lambda client: client.versions.release(APP, "1.1", expect_build="11"),
        ExistingDiffers,
        "has the build 12, and 11 was expected",
    )


def test_a_version_is_released_once(sim: Simulator, mode: Mode) -> None:
    stage.approved(sim)

    def act(client: Any) -> Any:
        return client.versions.release(APP, "1.1", expect_build="12")

    first, again = play(sim, mode, act), play(sim, mode, act)
    assert [step.outcome for step in (*first.steps, *again.steps)] == ["sent", "unchanged"]
    assert len(writes(sim)) == 1


def test_only_an_approved_version_is_released(sim: Simulator) -> None:
    stage.in_review(sim)
    refused(sim, lambda client: client.versions.release(APP, "1.1"), CannotSubmit, "WAITING")


@pytest.mark.parametrize(
    ("action", "current", "version", "wanted"),
    [
        ("start", None, "PREPARE_FOR_SUBMISSION", "INACTIVE"),
        ("start", None, "READY_FOR_DISTRIBUTION", CannotSubmit),
        ("start", "INACTIVE", "IN_REVIEW", None),
        ("start", "ACTIVE", "READY_FOR_DISTRIBUTION", None),
        ("start", "PAUSED", "READY_FOR_DISTRIBUTION", CannotSubmit),
        ("pause", None, "READY_FOR_DISTRIBUTION", CannotSubmit),
        ("pause", "INACTIVE", "IN_REVIEW", CannotSubmit),
        ("pause", "ACTIVE", "READY_FOR_DISTRIBUTION", "PAUSED"),
        ("pause", "PAUSED", "READY_FOR_DISTRIBUTION", None),
        ("resume", "PAUSED", "READY_FOR_DISTRIBUTION", "ACTIVE"),
        ("resume", "COMPLETE", "READY_FOR_DISTRIBUTION", CannotSubmit),
        ("complete", "ACTIVE", "READY_FOR_DISTRIBUTION", "COMPLETE"),
        ("complete", "PAUSED", "READY_FOR_DISTRIBUTION", "COMPLETE"),
        ("complete", "COMPLETE", "READY_FOR_DISTRIBUTION", None),
        ("complete", "INACTIVE", "IN_REVIEW", CannotSubmit),
    ],
)
def test_what_a_phased_release_does(
    action: Any, current: str | None, version: str, wanted: Any
) -> None:
    if wanted is CannotSubmit:
        with pytest.raises(CannotSubmit):
            decide(action, current, version)
    else:
        assert decide(action, current, version).state == wanted


def test_a_phased_release_that_has_not_begun() -> None:
    with pytest.raises(CannotSubmit, match="it begins when the version is released"):
        decide("pause", "INACTIVE", "IN_REVIEW")


def test_a_phased_release_is_paused_and_completed(sim: Simulator, mode: Mode) -> None:
    stage.in_phases(sim)

    def outcome(action: str) -> str:
        act: Act = lambda client: client.versions.set_phased_release(APP, "1.0", action)  # noqa: E731
        return str(play(sim, mode, act).steps[0].outcome)

    actions = ("pause", "pause", "resume", "complete", "complete")
    assert [outcome(action) for action in actions] == [
        "updated",
        "unchanged",
        "updated",
        "updated",
        "unchanged",
    ]


# Looking


def test_waiting_for_a_state(sim: Simulator, mode: Mode) -> None:
    make_ready(sim)
    play(sim, mode, submit_plain)

    def act(client: Any) -> Any:
        patience = Polling(timeout=5 * 86400, longest=3600)
        return client.versions.wait_for_state(APP, "1.1", STATE, polling=patience)

    assert play(sim, mode, act, clock=sim.clock) == STATE


def test_a_rejection_ends_the_wait(sim: Simulator) -> None:
    stage.rejected(sim)
    refused(
        sim,
        lambda client: client.versions.wait_for_state(APP, "1.1", "PENDING_DEVELOPER_RELEASE"),
        ReviewEnded,
        "is REJECTED",
    )
    refused(
        sim,
        lambda client: client.versions.wait_for_state(APP, "1.1", "READY"),
        InvalidArgument,
        "state is 'READY'",
    )


# Validating


def test_a_ready_version_has_no_problems(sim: Simulator, mode: Mode) -> None:
    make_ready(sim)
    problems = play(sim, mode, lambda client: client.versions.validate(APP, "1.1"))
    assert list(problems) == []
    assert problems.to_dict()["errors"] == 0
    assert writes(sim) == []


def ask(client: Any) -> Any:
    return client.versions.validate(APP, "1.1", ask_apple=True)


def open_drafts(sim: Simulator) -> list[str]:
    found = sim.store.related(app_of(sim).ref, "reviewSubmissions")
    return [each.id for each in found if each["state"] == "READY_FOR_REVIEW"]


def test_apple_is_asked_and_no_draft_stays(sim: Simulator, mode: Mode) -> None:
    make_ready(sim, build="12")
    foreign = add_submission(sim, "READY_FOR_REVIEW", add_event(sim, "theirs"))
    empty = add_submission(sim, "READY_FOR_REVIEW")
    assert list(play(sim, mode, ask)) == []
    assert open_drafts(sim) == [foreign.id, empty.id]
    assert len(sim.store.related(foreign.ref, "items")) == 1
    assert version_of(sim)["appVersionState"] == "PREPARE_FOR_SUBMISSION"
    assert [line.split("/")[0] + line.split("/")[2] for line in writes(sim)] == [
        "POST reviewSubmissions",
        "POST reviewSubmissionItems",
        "DELETE reviewSubmissionItems",
        "PATCH reviewSubmissions",
    ]


def test_apples_whole_list_is_read(sim: Simulator) -> None:
    version = make_ready(sim)
    sim.store.update(version.ref, {"copyright": None})
    text = sim.store.related(version.ref, "appStoreVersionLocalizations")[0]
    sim.store.update(text.ref, {"whatsNew": None, "description": None})
    problems = play(sim, "sync", ask)
    found = [each for each in problems if each.rule == "apple"]
    assert {(each.where.resource, each.where.field) for each in found} == {
        (f"appStoreVersions/{version.id}", "build"),
        (f"appStoreVersions/{version.id}", "copyright"),
        (f"appStoreVersionLocalizations/{text.id}", "whatsNew"),
        (f"appStoreVersionLocalizations/{text.id}", "description"),
    }
    assert open_drafts(sim) == []


def test_a_version_in_a_draft_is_not_asked_about(sim: Simulator) -> None:
    draft = stage.in_draft(sim)
    (problem,) = play(sim, "sync", ask)
    assert (problem.rule, problem.severity) == ("apple-not-asked", "warning")
    assert draft.id in problem.reason
    assert writes(sim) == []


@pytest.mark.parametrize("at", range(1, 5))
def test_a_lost_answer_leaves_no_draft(sim: Simulator, at: int) -> None:
    make_ready(sim, build="12")
    empty = add_submission(sim, "READY_FOR_REVIEW")
    method, path = [
        ("POST", "/v1/reviewSubmissions"),
        ("POST", "/v1/reviewSubmissionItems"),
        ("DELETE", "/v1/reviewSubmissionItems/*"),
        ("PATCH", "/v1/reviewSubmissions/*"),
    ][at - 1]
    sim.faults(Fault(method=method, path=path, status=500, after_effect=True))
    assert list(play(sim, "sync", ask)) == []
    assert open_drafts(sim) == [empty.id]
