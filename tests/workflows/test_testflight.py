"""Distribution, groups and testers, in both clients."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from asc_api.models import BetaGroup

from asc import NEVER, Step, errors
from asc.errors import (
    AmbiguousWrite,
    BuildInvalid,
    CannotDistribute,
    ExistingDiffers,
    InvalidArgument,
    NotFoundByName,
)
from asc.testing import Fault, Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.testflight import Tester, read_testers
from asc.workflows.testflight.tester_list import check_testers

from .playing import Act, Mode, play
from .scenarios import APP, distribute, first_app, fresh_build


def writes(sim: Simulator) -> list[str]:
    return [
        f"{request.method} {request.path}" for request in sim.requests if request.method != "GET"
    ]


def group(sim: Simulator, name: str) -> Record:
    return next(
        each for each in sim.store.related(first_app(sim).ref, "betaGroups") if each["name"] == name
    )


def emails(sim: Simulator, name: str) -> set[str]:
    return {tester["email"] for tester in sim.store.related(group(sim, name).ref, "betaTesters")}


def distribute_fresh(options: dict[str, Any], client: Any) -> Any:
    return client.testflight.distribute("fresh-build", **options)


# Distribution


def test_a_build_goes_to_its_testers(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)
    result = play(sim, mode, distribute)
    assert str(result).splitlines() == [
        "build 77",
        "  usesNonExemptEncryption = False: updated",
        "  notes for en-US: updated",
        "  notes for de-DE: created",
        "  notifying testers: updated",
        "  group 'Team': skipped (it has access to all builds)",
        "  group 'Friends': added",
        "  group 'Press': added",
        "  beta review: created",
    ]
    assert len(writes(sim)) == 6


def test_a_second_run_changes_nothing(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)
    play(sim, mode, distribute)
    count = len(sim.requests)
    again = play(sim, mode, distribute)
    assert not again.changed
    assert {step.outcome for step in again.steps} == {"unchanged", "skipped"}
    assert [request.method for request in sim.requests[count:]] == ["GET", "GET"]


def test_notes_that_are_there_may_be_kept(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)

    def act(if_exists: str) -> Any:
        return lambda client: client.testflight.distribute(
            "fresh-build", notes={"en-US": "new"}, if_exists=if_exists
        )

    assert play(sim, mode, act("keep")).steps[0].outcome == "kept"
    with pytest.raises(ExistingDiffers, match="notes for en-US"):
        play(sim, mode, act("fail"))
    assert writes(sim) == []


def test_notes_that_another_run_wrote_meanwhile(sim: Simulator, mode: Mode) -> None:
    """The read comes from before: the POST is refused as a duplicate, is read back, and the text is
    put right.
    """
    fresh_build(sim)

    def act(text: str) -> Any:
        return lambda client: client.testflight.distribute("fresh-build", notes={"fr-FR": text})

    play(sim, mode, act("ancien"))
    sim.faults(Fault(kind="stale", method="GET", path="/v1/builds/fresh-build"))
    assert play(sim, mode, act("nouveau")).steps[0].outcome == "updated"
    assert [note["whatsNew"] for note in sim.store.all("betaBuildLocalizations")] == [
        "old",
        "nouveau",
    ]


def test_notes_of_emoji_alone_leave_what_is_there(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)
    given = {"notes": {"en-US": "\U0001f680", "de-DE": "Neu \U0001f680"}, "clean_notes": True}
    result = play(sim, mode, partial(distribute_fresh, given))
    assert [str(step) for step in result.steps] == [
        "notes for de-DE: created",
        "notes for en-US: skipped (clean_notes leaves nothing of it)",
    ]
    notes = {note["locale"]: note["whatsNew"] for note in sim.store.all("betaBuildLocalizations")}
    assert (notes["en-US"], notes["de-DE"]) == ("old", "Neu")


@pytest.mark.parametrize(
    ("attributes", "arguments", "message"),
    [
        ({"expired": True}, {"groups": ["Press"]}, "expired"),
        ({"buildAudienceType": "INTERNAL_ONLY"}, {"groups": ["Press"]}, "internal testing only"),
        ({}, {"groups": ["Press"]}, "export question"),
        (
            {"usesNonExemptEncryption": True},
            {"uses_non_exempt_encryption": False},
            "does not allow",
        ),
        (
            {"usesNonExemptEncryption": True},
            {"groups": ["Press"]},
            r"assign one .*set_app_encryption_declaration\(build, declaration\)",
        ),
        (
            {},
            {"groups": ["Press"], "uses_non_exempt_encryption": True},
            "has no encryption declaration",
        ),
    ],
)
def test_what_cannot_be_distributed_changes_nothing(
    sim: Simulator, mode: Mode, attributes: dict[str, Any], arguments: dict[str, Any], message: str
) -> None:
    sim.store.update(fresh_build(sim).ref, attributes)
    with pytest.raises(CannotDistribute, match=message):
        play(
            sim,
            mode,
            lambda client: client.testflight.distribute(
                "fresh-build", notes={"fr-FR": "x"}, **arguments
            ),
        )
    assert writes(sim) == []


@pytest.mark.parametrize("name", ["internalBuildState", "externalBuildState"])
def test_a_build_that_testflight_failed_on_changes_nothing(
    sim: Simulator, mode: Mode, name: str
) -> None:
    build = fresh_build(sim)
    detail = sim.store.refs(build.ref, "buildBetaDetail")[0]
    sim.store.update(detail, {name: "PROCESSING_EXCEPTION"})
    with pytest.raises(BuildInvalid, match="is PROCESSING_EXCEPTION in TestFlight"):
        play(sim, mode, distribute)
    assert writes(sim) == []


@pytest.mark.parametrize(
    "slip",
    [
        {"if_in_review": "waiting"},
        {"if_in_review": "FAIL"},
        {"if_exists": "replace"},
        {"notes": "Faster"},
        {"notes": {"en_US": "Faster"}},
    ],
    ids=str,
)
def test_a_slip_of_the_pen_changes_nothing(
    sim: Simulator, mode: Mode, slip: dict[str, Any]
) -> None:
    fresh_build(sim)
    with pytest.raises(InvalidArgument, match=f"{next(iter(slip))}( is|: )"):
        play(
            sim,
            mode,
            lambda client: client.testflight.distribute("fresh-build", groups="Friends", **slip),
        )
    with pytest.raises(InvalidArgument):
        play(
            sim,
            mode,
            lambda client: client.testflight.ensure_group(APP, "New", if_exists="replace"),
        )
    assert sim.requests == []


def test_groups_that_are_given_whole_are_checked_too(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)
    own = BetaGroup(id=group(sim, "Friends").id, name="Friends", is_internal_group=False)
    other_app = list(sim.store.all("apps"))[1]
    foreign = BetaGroup(
        id=sim.store.related(other_app.ref, "betaGroups")[0].id, is_internal_group=False
    )

    def act(*groups: BetaGroup) -> Any:
        return lambda client: client.testflight.distribute(
            "fresh-build", groups=groups, uses_non_exempt_encryption=False, review=False
        )

    with pytest.raises(NotFoundByName):
        play(sim, mode, act(own, foreign))
    assert writes(sim) == []
    steps = play(sim, mode, act(own, own)).steps
    assert [step.outcome for step in steps if "group" in step.what] == ["added"]


def test_a_group_that_is_not_there(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)
    with pytest.raises(NotFoundByName, match="did you mean 'Friends'"):
        play(
            sim, mode, lambda client: client.testflight.distribute("fresh-build", groups=["Friend"])
        )


def test_an_internal_group_needs_no_review(sim: Simulator, mode: Mode) -> None:
    build = fresh_build(sim)
    sim.store.update(group(sim, "Team").ref, {"hasAccessToAllBuilds": False})
    result = play(sim, mode, lambda client: client.testflight.distribute(
        build.id, groups=["Team"], uses_non_exempt_encryption=False
    ))  # fmt: skip
    assert [step.what for step in result.steps][-1] == "group 'Team'"
    assert list(sim.store.all("betaAppReviewSubmissions")) == []


def test_a_dry_run_of_a_distribution_plans_the_same(sim: Simulator, mode: Mode) -> None:
    fresh_build(sim)
    plans: list[Any] = []

    def act(client: Any) -> Any:
        plans.append(client.planned)
        return distribute(client)

    dry = play(sim, mode, act, dry_run=True)
    assert writes(sim) == []
    real = play(sim, mode, distribute)
    assert str(dry) == str(real)
    planned = [(entry.method, entry.json) for entry in plans[0].writes]
    assert len(planned) == len(writes(sim)) == 6
    sent = [(request.method, request.json()) for request in sim.requests if request.method != "GET"]
    assert Counter(map(str, planned)) == Counter(map(str, sent))


def test_a_declared_build_goes_to_a_beta_review(sim: Simulator, mode: Mode) -> None:
    build = fresh_build(sim)
    links = {"app": first_app(sim).ref}
    made = sim.store.add("appEncryptionDeclarations", {"appDescription": "A messenger"}, links)
    sim.store.replace(build.ref, "appEncryptionDeclaration", [made.ref])

    def act(client: Any) -> Any:
        return client.testflight.distribute(
            build.id, groups=["Press"], uses_non_exempt_encryption=True
        )

    assert "beta review: created" in map(str, play(sim, mode, act).steps)
    assert not play(sim, mode, act).changed


def test_a_declaration_is_for_a_beta_review_alone(sim: Simulator) -> None:
    """Without one, and for internal testers, it is not asked for."""
    fresh_build(sim)
    sim.faults(Fault(status=500, path="/v1/builds/*/appEncryptionDeclaration", times=None))
    for given in ({"groups": ["Team"]}, {"groups": ["Press"], "review": False}):
        options: dict[str, Any] = {"uses_non_exempt_encryption": True, **given}
        act = partial(distribute_fresh, options)
        assert all("review" not in step.what for step in play(sim, "sync", act).steps)


def test_a_message_to_testers(sim: Simulator, mode: Mode) -> None:
    build = fresh_build(sim)
    assert play(sim, mode, lambda client: client.testflight.notify(build.id)).changed
    sim.faults(Fault(status=500, after_effect=True, method="POST"))
    with pytest.raises(AmbiguousWrite):
        play(sim, mode, lambda client: client.testflight.notify(build.id))
    detail = sim.store.refs(build.ref, "buildBetaDetail")[0]
    sim.store.update(detail, {"autoNotifyEnabled": True})
    again = play(sim, mode, lambda client: client.testflight.notify(build.id))
    assert str(again).startswith("message to testers: unchanged (")


# Groups


def test_ensure_a_group(sim: Simulator, mode: Mode) -> None:
    def act(**settings: Any) -> Any:
        return play(
            sim, mode, lambda client: client.testflight.ensure_group(APP, "Beta", **settings)
        )

    assert act(public_link=True).steps == (Step("group 'Beta'", "created"),)
    assert not act(public_link=True).changed
    assert act(public_link=False).steps[0].outcome == "updated"
    assert act(public_link=True, if_exists="keep").steps[0].outcome == "kept"
    with pytest.raises(ExistingDiffers, match="public_link_enabled"):
        act(public_link=True, if_exists="fail")
    with pytest.raises(ExistingDiffers, match="can't be changed"):
        act(internal=True)
    assert str(act()) == "group 'Beta': unchanged"


def test_ensure_an_internal_group(sim: Simulator, mode: Mode) -> None:
    def act(client: Any) -> Any:
        return client.testflight.ensure_group(APP, "QA", internal=True, all_builds=True)

    assert [play(sim, mode, act).steps[0].outcome for _ in range(2)] == ["created", "unchanged"]
    made = group(sim, "QA")
    assert (made["isInternalGroup"], made["hasAccessToAllBuilds"]) == (True, True)


# Testers


def test_testers_are_added_by_the_hundred(sim: Simulator, mode: Mode) -> None:
    """250 people whom the app knows join a group by three calls; no tester is looked up alone."""
    app, known = first_app(sim), [f"known{number}@example.com" for number in range(250)]
    for email in known:
        sim.store.add("betaTesters", {"email": email, "state": "INSTALLED"}, {"apps": [app.ref]})
    report = play(
        sim, mode, lambda client: client.testflight.add_testers(app.id, known, groups=["Press"])
    )
    assert Counter(step.outcome for step in report.steps) == {"added": 250}
    assert (
        writes(sim)
        == [f"POST /v1/betaGroups/{group(sim, 'Press').id}/relationships/betaTesters"] * 3
    )
    assert len(sim.requests) == 1 + 3 + 3
    again = play(
        sim, mode, lambda client: client.testflight.add_testers(app.id, known, groups=["Press"])
    )
    assert not again.changed
    assert str(again).startswith("250 unchanged")


def test_testers_from_a_file_into_several_apps(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "testers.csv").write_text(
        "First Name,Last "
        "Name,Email,Groups\nAda,Lovelace,Ada@example.com,Press;Friends\nGrace,,grace@example.com,\n",
        encoding="utf-8-sig",
    )

    def act(client: Any) -> Any:
        apps = [APP, "com.example.app2"]
        return client.testflight.add_testers(apps, tmp_path / "testers.csv", groups=["Friends"])

    report = play(sim, mode, act)
    assert [(step.email, step.where) for step in report.steps[:3]] == [
        ("Ada@example.com", "Friends"),
        ("Ada@example.com", "Press"),
        ("grace@example.com", "Friends"),
    ]
    records = [
        tester for tester in sim.store.all("betaTesters") if tester["email"] == "Ada@example.com"
    ]
    assert [tester["firstName"] for tester in records] == ["Ada", "Ada"], "a record for each app"
    assert not play(sim, mode, act).changed


def test_apple_refuses_a_single_tester(sim: Simulator, mode: Mode) -> None:
    sim.faults(
        Fault(
            status=409,
            method="POST",
            path="/v1/betaTesters",
            nth=1,
            code="STATE_ERROR",
            detail="no such luck",
        )
    )
    people = ["one@example.com", "two@example.com"]
    report = play(
        sim,
        mode,
        lambda client: client.testflight.add_testers(APP, people, groups=["Press"], at_once=1),
    )
    assert [step.outcome for step in report.steps] == ["refused", "added"]
    assert [step.why for step in report.refused] == ["no such luck"]
    assert "one@example.com, Press: refused (no such luck)" in str(report)


def test_no_group_no_address(sim: Simulator, mode: Mode) -> None:
    for testers, groups in (
        ("a@example.com", []),
        ("example.com", ["Press"]),
        ("a@example.com, b@c.de", ["Press"]),
    ):

        def act(client: Any, testers: str = testers, groups: list[str] = groups) -> Any:
            return client.testflight.add_testers(APP, testers, groups=groups)

        with pytest.raises(InvalidArgument):
            play(sim, mode, act)
    with pytest.raises(NotFoundByName):
        play(
            sim,
            mode,
            lambda client: client.testflight.add_testers(APP, "a@example.com", groups=["Pres"]),
        )
    assert writes(sim) == []


def test_move_testers(sim: Simulator, mode: Mode) -> None:
    people = ["tester1.1@example.com", "TESTER1.2@example.com", "nobody@example.com"]

    def act(client: Any) -> Any:
        return client.testflight.move_testers(APP, people, source="Friends", target="Press")

    report = play(sim, mode, act)
    assert [step.outcome for step in report.steps] == ["moved", "moved", "refused"]
    assert len(writes(sim)) == 2
    assert emails(sim, "Press") == {"tester1.1@example.com", "tester1.2@example.com"}
    assert not emails(sim, "Friends") & emails(sim, "Press")
    assert [step.outcome for step in play(sim, mode, act).steps] == [
        "unchanged",
        "unchanged",
        "refused",
    ]


def test_remove_testers(sim: Simulator, mode: Mode) -> None:
    one, two = "tester1.1@example.com", "tester1.2@example.com"

    def act(*people: str, **where: Any) -> list[str]:
        report = play(sim, mode, lambda client: client.testflight.remove_testers(people, **where))
        return [step.outcome for step in report.steps]

    assert act(one, app=APP, groups=["Friends", "Press"]) == ["removed", "unchanged"]
    assert one not in emails(sim, "Friends")
    assert act(one, two, app=APP) == act(one, two, everywhere=True) == ["removed", "removed"]
    assert act(one, two, everywhere=True) == act(one, two, app=APP) == ["unchanged", "unchanged"]


@pytest.mark.parametrize(
    ("where", "cure"),
    [
        ({"groups": ["Friends"]}, "give app="),
        ({}, "everywhere=True to remove"),
        ({"groups": ["Friends"], "everywhere": True}, "give app="),
        ({"app": APP, "everywhere": True}, "exclude each other"),
    ],
    ids=str,
)
def test_leaving_out_the_app_removes_nothing(
    sim: Simulator, mode: Mode, where: dict[str, Any], cure: str
) -> None:
    with pytest.raises(InvalidArgument, match=cure):
        play(sim, mode, lambda c: c.testflight.remove_testers("tester1.1@example.com", **where))
    assert sim.requests == []


def test_invitations(sim: Simulator, mode: Mode) -> None:
    testers = list(sim.store.all("betaTesters"))[:3]
    for tester, state in zip(testers, ("NOT_INVITED", "INVITED", "ACCEPTED"), strict=True):
        sim.store.update(tester.ref, {"state": state})
    people = [tester["email"] for tester in testers] + ["nobody@example.com"]

    def act(again: bool) -> list[str]:
        report = play(
            sim, mode, lambda client: client.testflight.invite_testers(APP, people, again=again)
        )
        return [step.outcome for step in report.steps]

    assert act(again=False) == ["sent", "unchanged", "unchanged", "refused"]
    assert act(again=False) == ["unchanged", "unchanged", "unchanged", "refused"]
    assert act(again=True) == ["sent", "sent", "unchanged", "refused"]
    sim.faults(Fault(status=500, after_effect=True, method="POST"))
    assert Counter(act(again=True)) == {"refused": 2, "sent": 1, "unchanged": 1}, (
        "no tester gets two by accident"
    )


def test_a_refused_invitation_says_why(sim: Simulator) -> None:
    tester = next(sim.store.all("betaTesters"))
    sim.store.update(tester.ref, {"state": "INVITED"})
    sim.faults(Fault(status=500, after_effect=True, method="POST"))
    step = play(
        sim,
        "sync",
        lambda client: client.testflight.invite_testers(APP, [tester["email"]], again=True),
    ).steps[0]
    assert step.outcome == "refused"
    assert "may have gone out" in step.why


def test_an_invitation_whose_answer_is_lost_is_found(sim: Simulator, mode: Mode) -> None:
    tester = next(sim.store.all("betaTesters"))
    sim.store.update(tester.ref, {"state": "NOT_INVITED"})
    sim.faults(Fault(status=500, after_effect=True, method="POST"))
    report = play(
        sim, mode, lambda client: client.testflight.invite_testers(APP, [tester["email"]])
    )
    assert [step.outcome for step in report.steps] == ["sent"]
    assert [request.method for request in sim.requests].count("POST") == 1


def test_records_cut_short_are_read_whole(sim: Simulator, mode: Mode) -> None:
    """Side-loads end at 50: a tester in more groups than that is not added to one that he is in."""
    app, tester = first_app(sim), next(sim.store.all("betaTesters"))
    for number in range(55):
        sim.store.add(
            "betaGroups", {"name": f"G{number}"}, {"app": app.ref, "betaTesters": [tester.ref]}
        )
    last = "G54"
    report = play(
        sim, mode, lambda client: client.testflight.add_testers(APP, tester["email"], groups=[last])
    )
    assert [step.outcome for step in report.steps] == ["unchanged"]


def test_who_is_named_twice_is_meant_once_with_all_that_was_said() -> None:
    [ada] = check_testers(
        [
            "Ada@example.com",
            Tester("ada@example.com", "Ada", None, ("Press",)),
            Tester("ada@example.com", groups=("Friends", "Press")),
        ]
    )
    assert ada == Tester("Ada@example.com", "Ada", None, ("Press", "Friends"))


@pytest.mark.parametrize("who", [[("ada@example.com", "Ada", "Lovelace")], "people.csv", [5]])
def test_who_is_no_tester(sim: Simulator, mode: Mode, who: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"Tester\(email|give a Path"):
        play(sim, mode, lambda client: client.testflight.add_testers(APP, who, groups="Friends"))
    assert sim.requests == []


def test_csv_files(tmp_path: Path) -> None:
    path = tmp_path / "testers.csv"
    path.write_text("e-mail,group\nada@example.com,\n\n", encoding="utf-8")
    assert read_testers(path) == [Tester("ada@example.com")]
    path.write_text("Ada,Lovelace,ada@example.com\n", encoding="utf-8")
    assert read_testers(path) == [Tester("ada@example.com", "Ada", "Lovelace")]
    path.write_text(
        "Email;Name\r\n\r\nada@example.com;Ada\r\nnobody;\r\n;x\r\n", encoding="utf-8-sig"
    )
    with pytest.raises(
        InvalidArgument, match=r"testers\.csv: no e-mail address in line 4: 'nobody'; line 5: ''"
    ):
        read_testers(path)
    path.write_text(
        "email\tfirst name\tgroups\nada@example.com\tAda\tFriends|Press\n", encoding="utf-8"
    )
    assert read_testers(path) == [Tester("ada@example.com", "Ada", None, ("Friends", "Press"))]


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (429, "RATE_LIMIT_EXCEEDED", errors.RateLimited),
        (403, "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED", errors.AgreementMissing),
        (401, "NOT_AUTHORIZED", errors.Unauthorized),
    ],
)
def test_what_is_wrong_with_the_key_is_no_refusal_of_a_tester(
    sim: Simulator, status: int, code: str, kind: type[errors.ApiError]
) -> None:
    sim.store.update(next(iter(sim.store.all("betaTesters"))).ref, {"state": "NOT_INVITED"})
    people = [tester["email"] for tester in sim.store.all("betaTesters")][:3]
    path = "/v1/betaTesterInvitations"
    sim.faults(Fault(status=status, code=code, path=path, method="POST", times=None))
    with sim.client(retry=NEVER) as client, pytest.raises(kind):
        client.testflight.invite_testers(APP, people, again=True)


def test_of_two_groups_of_one_name_none_is_changed(sim: Simulator, mode: Mode) -> None:
    links = {"app": first_app(sim).ref}
    sim.store.add("betaGroups", {"name": "Friends", "isInternalGroup": False}, links)
    acts: list[Act] = [
        lambda client: client.testflight.ensure_group(APP, "Friends", feedback=False),
        lambda client: client.testflight.plan_group(APP, "Friends", feedback=False),
    ]
    for act in acts:
        with pytest.raises(NotFoundByName, match="2 groups are called 'Friends'"):
            play(sim, mode, act)
    assert writes(sim) == []
