"""The team: who is invited, changed and removed, and who never is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asc.errors import (
    CannotChange,
    Conflict,
    InvalidArgument,
    NotFoundByName,
    PlanOutdated,
    ProblemsFound,
    UnknownWordWarning,
)
from asc.flow.plan import Plan
from asc.testing import Fault, Simulator
from asc.testing.simulator.behaviours.team import accept_invitation
from asc.workflows.team.steps import forbidden, plan_team
from asc.workflows.team.values import ADMIN, HOLDER, Person, Wanted

from .playing import Act, Mode, play
from .team_stage import (
    APP,
    DAY,
    WANTED,
    apply_team,
    expire_one,
    invitation,
    invite_again,
    invite_anew,
    member,
    one_admin,
    remove,
    set_roles,
)


def writes(sim: Simulator) -> list[str]:
    sent = [each for each in sim.requests if each.method != "GET"]
    return [f"{each.method} {each.path.split('/')[2]}" for each in sent]


def refused(sim: Simulator, act: Act, error: type[Exception], says: str) -> None:
    """A workflow that ends with an error, before any write."""
    with pytest.raises(error, match=says):
        play(sim, "sync", act)
    assert writes(sim) == []


def only(**people: Any) -> dict[str, Any]:
    return {"members": {f"{name}@example.com": values for name, values in people.items()}}


# The file


def test_the_team_becomes_what_the_file_says(sim: Simulator, mode: Mode) -> None:
    expire_one(sim)
    result = play(sim, mode, apply_team)
    assert [str(step) for step in result.steps] == [
        "holder@example.com: unchanged",
        "ann@example.com: unchanged",
        "dev@example.com: updated",
        "mia@example.com: unchanged",
        "new@example.com: updated (the invitation is withdrawn, and sent anew)",
        "late@example.com: sent (the invitation has expired, and is sent again)",
        "bob@example.com: created (is invited)",
        "fin@example.com: removed",
    ]
    dev, bob = member(sim, "dev"), invitation(sim, "bob")
    assert sorted(dev["roles"]) == ["DEVELOPER", "MARKETING"]
    apps = [app["bundleId"] for app in sim.store.related(dev.ref, "visibleApps")]
    assert apps == [APP, "com.example.app2"]
    assert (bob["provisioningAllowed"], bob["allAppsVisible"]) == (True, False)
    again = play(sim, mode, apply_team)
    assert not again.changed


def test_the_requests_of_a_file(sim: Simulator) -> None:
    """People, invitations and apps are read once; roles and apps go in one request."""
    expire_one(sim)
    play(sim, "sync", apply_team)
    assert [f"{each.method} {each.path.split('/')[2]}" for each in sim.requests] == [
        *("GET users", "GET userInvitations", "GET apps"),
        *("PATCH users", "DELETE userInvitations"),
        *["POST userInvitations"] * 3,
        "DELETE users",
    ]
    patch = next(each.json()["data"] for each in sim.requests if each.method == "PATCH")
    assert set(patch) == {"type", "id", "attributes", "relationships"}
    sim.requests.clear()
    play(sim, "sync", apply_team)
    assert len(sim.requests) == 3


def test_names_are_in_the_file_where_an_invitation_is_replaced(sim: Simulator) -> None:
    """A run that is killed when the old one is withdrawn has to know them."""
    wanted = only(new={"roles": ["SALES"], "apps": "all"})
    refused(sim, lambda client: client.team.plan(wanted), InvalidArgument, "new@example.com: an")


def test_a_plan_is_shown_and_applied_later(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    expire_one(sim)
    plan = play(sim, mode, lambda client: client.team.plan(WANTED, prune=True))
    assert writes(sim) == []
    assert plan.title == "team.members: 3 unchanged, 2 updated, 1 sent, 1 created, 1 removed"
    assert 'dev@example.com: updated\n- roles: ["DEVELOPER"]\n' in str(plan)
    plan.save(tmp_path / "plan.json")
    kept = Plan.load(tmp_path / "plan.json")
    assert kept == plan
    assert play(sim, mode, lambda client: client.apply(kept)).changed
    assert not play(sim, mode, lambda client: client.apply(kept)).changed


@pytest.mark.parametrize(
    ("who", "edit"),
    [
        ("dev", {"wanted": {"roles": ["SALES"], "apps": []}}),
        ("dev", {"wanted": {"roles": ["SALES"], "apps": 5}}),
        ("dev", {"wanted": [1]}),
        ("dev", {"wanted": None}),
        ("dev", {"outcome": "moved"}),
        ("dev", {"data": {}}),
        ("new", {"data": {"id": "x", "first_name": "N", "last_name": "E"}}),
        ("bob", {"data": {"id": "", "first_name": "", "last_name": ""}}),
        ("dev", {"wanted": {"roles": ["ACCOUNT_HOLDER"], "apps": "all"}}),
    ],
)
def test_an_edited_plan_is_checked(sim: Simulator, who: str, edit: dict[str, Any]) -> None:
    values = play(sim, "sync", lambda client: client.team.plan(WANTED)).to_dict()
    step = next(each for each in values["steps"] if each["what"].startswith(who))
    step |= edit
    plan = Plan.from_dict(values)
    refused(
        sim, lambda client: client.apply(plan), InvalidArgument, "make the plan anew|apps|roles"
    )


@pytest.mark.parametrize("text", ["members:\n  ann@example.com: hello\n", "members: [a]\n"])
def test_a_file_of_another_form_is_not_pulled_into(
    sim: Simulator, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(text)
    refused(sim, lambda client: client.team.pull(path), InvalidArgument, "it takes")
    assert path.read_text() == text


def test_a_link_stays_a_link(sim: Simulator, tmp_path: Path) -> None:
    link, path = tmp_path / "team.yaml", tmp_path / "real.yaml"
    link.symlink_to(path)
    path.write_text("members: null\n")
    play(sim, "sync", lambda client: client.team.pull(link))
    assert link.is_symlink()
    assert "ann@example.com" in path.read_text()


def test_a_plan_goes_on_after_an_invitation_was_withdrawn(sim: Simulator) -> None:
    """Killed between its two halves, the invitation is gone."""
    plan = play(sim, "sync", lambda client: client.team.plan(WANTED))
    sim.store.delete(invitation(sim, "new").ref)
    play(sim, "sync", lambda client: client.apply(plan))
    assert sim.store.related(invitation(sim, "new").ref, "visibleApps")[0]["bundleId"] == APP


def test_a_plan_does_not_overwrite_what_others_did(sim: Simulator) -> None:
    plan = play(sim, "sync", lambda client: client.team.plan(WANTED))
    sim.store.update(member(sim, "dev").ref, {"roles": ["SALES"]})
    refused(sim, lambda client: client.apply(plan), PlanOutdated, "dev@example.com was")


def test_what_is_done_is_what_a_plan_shows(sim: Simulator) -> None:
    """Ids that a file holds beside that decide nothing."""
    plan = play(sim, "sync", lambda client: client.team.plan(WANTED, prune=True))
    values = plan.to_dict()
    for step in values["steps"]:
        step["data"] = {**step["data"], "id": member(sim, "holder").id}
    play(sim, "sync", lambda client: client.apply(Plan.from_dict(values)))
    names = {user["username"] for user in sim.store.all("users")}
    assert "holder@example.com" in names
    assert "fin@example.com" not in names
    assert "DEVELOPER" not in member(sim, "holder")["roles"]


def test_an_unknown_role_is_warned_of_and_sent(sim: Simulator) -> None:
    wanted = only(ann={"roles": ["ADMIN", "CAPTAIN"]})
    with pytest.warns(UnknownWordWarning, match="'CAPTAIN' is not a role that this version knows"):
        plan = play(sim, "sync", lambda client: client.team.plan(wanted))
    assert plan.changes[0].wanted["roles"] == ["ADMIN", "CAPTAIN"]


def test_who_is_not_in_the_file_is_kept(sim: Simulator) -> None:
    result = play(sim, "sync", lambda client: client.team.apply(only(ann={"roles": ["ADMIN"]})))
    outcomes = {step.what: step.outcome for step in result.steps}
    assert set(outcomes.values()) == {"unchanged", "kept"}
    assert result.steps[-1].why == "is not in the file; prune=True removes"
    assert writes(sim) == []


def test_removals_are_capped(sim: Simulator) -> None:
    wanted = only(ann={"roles": ["ADMIN"]})
    refused(
        sim,
        lambda client: client.team.apply(wanted, prune=True, remove_at_most=3),
        InvalidArgument,
        "4 people would be removed, and remove_at_most is 3: dev@example.com, ",
    )
    result = play(sim, "sync", lambda client: client.team.apply(wanted, prune=True))
    assert [step.outcome for step in result.steps].count("removed") == 3
    assert [step.what for step in result.refused] == ["holder@example.com"]


def test_an_admin_is_followed_by_another(sim: Simulator) -> None:
    """The new one first, so that there is one at every moment."""
    one_admin(sim)
    wanted = only(ann={"roles": ["SALES"], "apps": "all"}, dev={"roles": ["ADMIN"]})
    result = play(sim, "sync", lambda client: client.team.apply(wanted))
    assert [step.what for step in result.steps if step.changed] == [
        "dev@example.com",
        "ann@example.com",
    ]


def test_the_last_admin_stays(sim: Simulator) -> None:
    one_admin(sim)
    wanted = only(ann={"roles": ["SALES"], "apps": "all"}, bob=WANTED["members"]["bob@example.com"])
    result = play(sim, "sync", lambda client: client.team.apply(wanted))
    assert [str(step) for step in result.refused] == [
        "ann@example.com: refused (the team would be left without an admin)"
    ]
    assert writes(sim) == ["POST userInvitations"]
    assert member(sim, "ann")["roles"] == ["ADMIN"]


@pytest.mark.parametrize(
    ("members", "says"),
    [
        ({}, "members is empty"),
        ({"ann": {"roles": ["ADMIN"]}}, "'ann' is not an e-mail address"),
        ({"a@b.co": {"rolls": ["ADMIN"], "roles": ["ADMIN"]}}, "did you mean 'roles'"),
        ({"a@b.co": {"roles": "ADMIN"}}, r"it takes a list, such as \[DEVELOPER\]"),
        ({"a@b.co": {"roles": ["Admin"]}}, "did you mean 'ADMIN'"),
        ({"a@b.co": {"roles": ["SALES"]}}, "apps is None: it takes all, or a list"),
        ({"a@b.co": {"roles": ["FINANCE"], "apps": [APP]}}, "FINANCE sees all apps"),
        ({"a@b.co": {"roles": ["ADMIN"], "provisioning": "no"}}, "true or false"),
        ({"a@b.co": {"roles": ["ADMIN"], "first_name": ""}}, "first_name is ''"),
        ({"a@b.co": {"roles": ["ADMIN"]}, "A@b.co": {"roles": ["ADMIN"]}}, "A@b.co is there twice"),
        ({"a@b.co": 5}, "a@b.co takes first_name"),
    ],
)
def test_what_is_wrong_in_a_file(sim: Simulator, members: dict[str, Any], says: str) -> None:
    refused(sim, lambda client: client.team.plan({"members": members}), ProblemsFound, says)
    assert sim.requests == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("roles", "x"), ("apps", 5), ("provisioning", "no"), ("first_name", ""), ("rolls", 1)],
)
def test_what_is_wrong_in_a_file_has_its_line(
    sim: Simulator, tmp_path: Path, field: str, value: object
) -> None:
    fields = {"roles": "[SALES]", "apps": "all", field: json.dumps(value)}
    lines = ["members:", "  a@b.co:", *(f"    {name}: {each}" for name, each in fields.items())]
    path = tmp_path / "team.yaml"
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(ProblemsFound) as raised:
        play(sim, "sync", lambda client: client.team.plan(path))
    at = 3 + list(fields).index(field)
    assert at in {problem.where.line for problem in raised.value.problems}


@pytest.mark.parametrize(
    ("values", "error", "says"),
    [
        ({"roles": ["ADMIN"]}, InvalidArgument, "an invitation needs first_name and last_name"),
        ({"roles": ["SALES"], "apps": "all", "first_name": "Z"}, InvalidArgument, "last_name"),
        ({"roles": ["ACCOUNT_HOLDER"]}, InvalidArgument, "on the web page only"),
        ({"roles": ["SALES"], "apps": ["com.example.ap1"]}, NotFoundByName, "did you mean"),
    ],
)
def test_what_does_not_fit_the_team(
    sim: Simulator, values: dict[str, Any], error: type[Exception], says: str
) -> None:
    refused(sim, lambda client: client.team.plan(only(zoe=values)), error, says)


def test_the_team_is_pulled_into_a_file(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "team.yaml"
    path.write_text(
        "# who may do what\nmembers:\n  Dev@example.com:\n    roles: [SALES] # for now\n"
        "  zoe@example.com:\n    roles: [ADMIN]\n"
    )
    pulled = play(sim, mode, lambda client: client.team.pull(path))
    assert pulled.title == "5 members, 1 invited"
    assert [str(step) for step in pulled.steps] == [
        f"{path}: updated",
        "zoe@example.com: kept (is in the file, and not in the team)",
    ]
    text = path.read_text()
    assert text.startswith("# who may do what\nmembers:\n  Dev@example.com:\n")
    assert "dev@example.com" not in text
    assert not play(sim, mode, lambda client: client.team.pull(path)).changed
    path.write_text(text.partition("  zoe")[0] + "  ann" + text.partition("  ann")[2])
    plan = play(sim, mode, lambda client: client.team.plan(path))
    assert {step.outcome for step in plan.steps} == {"unchanged"}


def nameless(sim: Simulator) -> None:
    sim.store.update(member(sim, "mia").ref, {"firstName": " ", "lastName": None})


def without_apps(sim: Simulator) -> None:
    sim.store.replace(member(sim, "dev").ref, "visibleApps", [])


@pytest.mark.parametrize("arrange", [nameless, without_apps])
def test_what_is_pulled_can_be_planned(sim: Simulator, tmp_path: Path, arrange: Any) -> None:
    arrange(sim)
    path = tmp_path / "team.yaml"
    play(sim, "sync", lambda client: client.team.pull(path))
    plan = play(sim, "sync", lambda client: client.team.plan(path))
    assert {step.outcome for step in plan.steps} == {"unchanged"}
    assert not play(sim, "sync", lambda client: client.team.pull(path)).changed


def test_a_name_that_apple_does_not_know_stays_in_the_file(sim: Simulator, tmp_path: Path) -> None:
    nameless(sim)
    path = tmp_path / "team.yaml"
    path.write_text("members:\n  mia@example.com:\n    last_name: Mine\n")
    play(sim, "sync", lambda client: client.team.pull(path))
    assert "last_name: Mine" in path.read_text()


@pytest.mark.parametrize("name", ["dev", "zoe"])
def test_nobody_is_changed_to_see_no_app(sim: Simulator, name: str) -> None:
    wanted = only(
        **{name: {"roles": ["SALES"], "apps": [], "first_name": "A", "last_name": "B"}},
    )
    refused(sim, lambda client: client.team.plan(wanted), InvalidArgument, f"{name}@.*apps is empt")


def test_more_than_fifty_apps_are_all_read(sim: Simulator) -> None:
    apps = [sim.store.add("apps", {"bundleId": f"com.example.more{n:02}"}).ref for n in range(60)]
    sim.store.replace(member(sim, "dev").ref, "visibleApps", apps)
    pulled = play(sim, "sync", lambda client: client.team.pull())
    dev = next(person for person in pulled.people if person.email == "dev@example.com")
    assert len(dev.apps) == 60


# One at a time


def test_an_invitation_is_sent_once(sim: Simulator, mode: Mode) -> None:
    def act(client: Any) -> Any:
        bob = {"first_name": "Bob", "last_name": "Example"}
        return client.team.invite(" Bob@Example.com ", **bob, roles=["SALES"], apps=[APP])

    assert str(play(sim, mode, act)) == "Bob@Example.com: created (is invited)"
    assert str(play(sim, mode, act)) == "Bob@Example.com: unchanged (is invited already)"
    accept_invitation(sim.engine, next(sim.store.all("userInvitations")).ref)
    joined = list(sim.store.all("userInvitations"))[-1]
    accept_invitation(sim.engine, joined.ref)
    assert str(play(sim, mode, act)) == "Bob@Example.com: unchanged"
    assert writes(sim) == ["POST userInvitations"]


def test_an_invitation_expires_and_is_sent_again(sim: Simulator, mode: Mode) -> None:
    expire_one(sim)
    assert [step.outcome for step in play(sim, mode, invite_again).steps] == ["sent"]
    assert not play(sim, mode, invite_again).changed
    sim.clock.advance(4 * DAY)
    assert play(sim, mode, invite_again).changed


def test_an_invitation_is_changed_by_another(sim: Simulator, mode: Mode) -> None:
    assert play(sim, mode, invite_anew).changed
    assert invitation(sim, "new")["roles"] == ["MARKETING"]
    assert writes(sim) == ["DELETE userInvitations", "POST userInvitations"]


def test_a_member_is_not_changed_by_an_invitation(sim: Simulator) -> None:
    ann = {"first_name": "Ann", "last_name": "Example"}
    act: Act = lambda client: client.team.invite(  # noqa: E731
        "ann@example.com", **ann, roles=["SALES"], apps="all"
    )
    step = play(sim, "sync", act).steps[0]
    assert (step.outcome, step.why.partition(":")[0]) == (
        "kept",
        "is a member with other roles or apps",
    )
    assert writes(sim) == []


def test_somebody_else_was_quicker(sim: Simulator, mode: Mode) -> None:
    """A 409 that says "already so" is an outcome."""
    play(sim, mode, invite_anew)
    sim.store.update(invitation(sim, "new").ref, {"roles": ["APP_MANAGER"]})
    play(sim, mode, invite_anew)
    sim.requests.clear()
    sim.faults(Fault(kind="stale", path="/v1/userInvitations", method="GET"))
    step = play(sim, mode, invite_anew).steps[0]
    assert str(step) == "new@example.com: unchanged (is invited already)"
    assert [(each.method, each.status) for each in sim.requests if each.method == "POST"] == [
        ("POST", 409)
    ]


def test_a_conflict_is_raised_where_it_is_not_so(sim: Simulator) -> None:
    sim.faults(Fault(status=409, code="STATE_ERROR", method="POST"))
    with pytest.raises(Conflict):
        play(sim, "sync", lambda client: client.team.apply(WANTED))


def test_roles_and_apps_change_together(sim: Simulator, mode: Mode) -> None:
    assert play(sim, mode, set_roles).changed
    assert not play(sim, mode, set_roles).changed
    assert writes(sim) == ["PATCH users"]


def test_who_becomes_admin_sees_all_apps(sim: Simulator) -> None:
    act: Act = lambda client: client.team.set_roles("dev@example.com", ["ADMIN"])  # noqa: E731
    assert play(sim, "sync", act).changed
    assert member(sim, "dev")["allAppsVisible"] is True
    assert not play(sim, "sync", act).changed


@pytest.mark.parametrize(
    ("email", "error", "says"),
    [
        ("holder@example.com", CannotChange, "the account holder is changed on the web page"),
        ("ann@example.com", CannotChange, "left without an admin"),
        ("new@example.com", NotFoundByName, "is invited, and not a member yet"),
        ("deb@example.com", NotFoundByName, "did you mean dev@example.com"),
    ],
)
def test_whose_roles_are_not_changed(
    sim: Simulator, email: str, error: type[Exception], says: str
) -> None:
    one_admin(sim)
    refused(sim, lambda client: client.team.set_roles(email, ["SALES"]), error, says)


def test_people_are_removed_once(sim: Simulator, mode: Mode) -> None:
    result = play(sim, mode, remove)
    assert [step.outcome for step in result.steps] == ["removed", "deleted"]
    again = play(sim, mode, remove)
    assert [str(step) for step in again.steps] == [
        "fin@example.com: unchanged (is not in the team)",
        "new@example.com: unchanged (is not in the team)",
    ]


def test_who_is_removed_meanwhile_is_gone_already(sim: Simulator, mode: Mode) -> None:
    sim.faults(Fault(status=404, method="DELETE", times=2))
    assert [str(step) for step in play(sim, mode, remove).steps] == [
        "fin@example.com: unchanged (was gone already)",
        "new@example.com: unchanged (was gone already)",
    ]


@pytest.mark.parametrize(
    ("people", "error", "says"),
    [
        ("holder@example.com", CannotChange, "holder@example.com: the account holder"),
        (["fin@example.com", "ann@example.com"], CannotChange, "left without an admin"),
        ([f"{n}@example.com" for n in ("dev", "mia", "fin")], InvalidArgument, "3 people would be"),
    ],
)
def test_who_is_not_removed(sim: Simulator, people: Any, error: type[Exception], says: str) -> None:
    one_admin(sim)
    refused(sim, lambda client: client.team.remove(people, remove_at_most=2), error, says)


def test_the_simulator_refuses_the_same(sim: Simulator) -> None:
    one_admin(sim)
    refusals = {
        "holder removed": lambda api: api.users.delete(member(sim, "holder").id),
        "admin removed": lambda api: api.users.delete(member(sim, "ann").id),
        "admin changed": lambda api: api.users.update(member(sim, "ann").id, roles=["SALES"]),
        "holder made": lambda api: api.users.update(
            member(sim, "dev").id, roles=["ACCOUNT_HOLDER"]
        ),
        "admin limited": lambda api: api.users.update(
            member(sim, "dev").id, roles=["ADMIN"], all_apps_visible=False
        ),
        "no apps": lambda api: api.user_invitations.create(
            email="x@example.com", first_name="X", last_name="Y", roles=["SALES"]
        ),
        "member invited": lambda api: api.user_invitations.create(
            email="Dev@example.com",
            first_name="X",
            last_name="Y",
            roles=["SALES"],
            all_apps_visible=True,
        ),
    }
    with sim.client() as client:
        taken = [what for what, act in refusals.items() if not conflicts(act, client.api)]
    assert taken == []


def conflicts(act: Act, api: Any) -> bool:
    try:
        act(api)
    except Conflict:
        return True
    return False


# The plan, for any team

STANDINGS: st.SearchStrategy[Literal["member", "invited", "expired"]] = st.sampled_from(
    ("member", "invited", "expired")
)
ROLES = st.sets(st.sampled_from([ADMIN, "SALES", "DEVELOPER"]), min_size=1)
NAMES = st.sampled_from(["a", "b", "c", "d"])


@st.composite
def people(draw: st.DrawFn) -> dict[str, Person]:
    """A team with an account holder."""
    team = {"h@x.co": Person("h@x.co", "member", (HOLDER,), "all", id="h")}
    for name in draw(st.sets(NAMES)):
        standing = draw(STANDINGS)
        roles = tuple(sorted(draw(ROLES)))
        email = f"{name}@x.co"
        team[email] = Person(email, standing, roles, "all", id=name)
    return team


@given(people(), st.dictionaries(NAMES, ROLES), st.booleans())
def test_no_plan_takes_the_holder_or_the_last_admin(
    team: dict[str, Person], wanted: dict[str, set[str]], prune: bool
) -> None:
    goal = {
        f"{name}@x.co": Wanted(f"{name}@x.co", tuple(sorted(roles)), "all", None, "A", "B")
        for name, roles in wanted.items()
    }
    steps = plan_team(team, goal, prune=prune)
    assert list(forbidden(team, steps)) == []
    assert {step.what for step in steps} == team.keys() | goal.keys()
    had = {key for key, person in team.items() if person.is_admin}
    now = set(had)
    for step in steps:
        person = team.get(step.what)
        if step.writes and person is not None and person.standing == "member":
            roles = step.wanted["roles"] if step.wanted else ()
            now = now | {step.what} if ADMIN in roles else now - {step.what}
        assert now or not had, "at every moment there is an admin"
