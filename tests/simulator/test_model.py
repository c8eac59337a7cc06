"""Creates, updates, deletes and linkages at random, against plain dictionaries (done when 3)."""

from __future__ import annotations

import json
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from asc.testing import Simulator
from asc.testing.simulator.engine.http import Incoming

APP = "6440000001"
SIM = Simulator(seed={"apps": [{"id": APP, "name": "A"}], "builds": [{"version": "1", "app": APP}]})
names = st.text("abc", min_size=1, max_size=5)


class Account(RuleBasedStateMachine):
    """Groups (belong to an app), testers (many to many with groups) and their links."""

    groups = Bundle("groups")
    testers = Bundle("testers")

    @initialize()
    def fresh(self) -> None:
        SIM.reset()
        SIM.limits.hour = None
        self.token = SIM.token()
        self.group_names: dict[str, str] = {}
        self.emails: dict[str, str] = {}
        self.members: dict[str, set[str]] = {}
        self.count = 0

    def send(self, method: str, path: str, data: Any = None, status: int = 200) -> Any:
        headers = {"authorization": f"Bearer {self.token}", "content-type": "application/json"}
        content = b"" if data is None else json.dumps({"data": data}).encode()
        answer = SIM.service.serve(Incoming(method, path, "", headers, content)).answer
        assert answer.status == status, answer.body
        return json.loads(answer.body).get("data") if answer.body else None

    @rule(target=groups, name=names)
    def make_group(self, name: str) -> str:
        links = {"app": {"data": {"type": "apps", "id": APP}}}
        data = {"type": "betaGroups", "attributes": {"name": name}, "relationships": links}
        ident = str(self.send("POST", "/v1/betaGroups", data, 201)["id"])
        self.group_names[ident], self.members[ident] = name, set()
        return ident

    @rule(group=groups, name=names)
    def rename_group(self, group: str, name: str) -> None:
        self.send(
            "PATCH",
            f"/v1/betaGroups/{group}",
            {"type": "betaGroups", "id": group, "attributes": {"name": name}},
        )
        self.group_names[group] = name

    @rule(target=testers, group=groups)
    def make_tester(self, group: str) -> str:
        self.count += 1
        email = f"t{self.count}@example.com"
        links = {"betaGroups": {"data": [{"type": "betaGroups", "id": group}]}}
        data = {"type": "betaTesters", "attributes": {"email": email}, "relationships": links}
        ident = str(self.send("POST", "/v1/betaTesters", data, 201)["id"])
        self.emails[ident] = email
        self.members[group].add(ident)
        return ident

    @rule(group=groups, tester=testers)
    def join(self, group: str, tester: str) -> None:
        known = tester in self.members[group]
        data = [{"type": "betaTesters", "id": tester}]
        self.send(
            "POST", f"/v1/betaGroups/{group}/relationships/betaTesters", data, 409 if known else 204
        )
        self.members[group].add(tester)

    @rule(group=groups, tester=testers)
    def leave(self, group: str, tester: str) -> None:
        data = [{"type": "betaGroups", "id": group}]
        self.send("DELETE", f"/v1/betaTesters/{tester}/relationships/betaGroups", data, 204)
        self.members[group].discard(tester)

    @rule(group=consumes(groups))
    def delete_group(self, group: str) -> None:
        self.send("DELETE", f"/v1/betaGroups/{group}", status=204)
        del self.group_names[group], self.members[group]

    @rule(tester=consumes(testers))
    def delete_tester(self, tester: str) -> None:
        self.send("DELETE", f"/v1/betaTesters/{tester}", status=204)
        del self.emails[tester]
        for members in self.members.values():
            members.discard(tester)

    @invariant()
    def nothing_is_lost(self) -> None:
        store = SIM.store
        assert {group.id: group["name"] for group in store.all("betaGroups")} == self.group_names
        assert {tester.id: tester["email"] for tester in store.all("betaTesters")} == self.emails
        for group, members in self.members.items():
            seen = self.send("GET", f"/v1/betaGroups/{group}/betaTesters")
            assert {tester["id"] for tester in seen} == members
        for tester in self.emails:
            seen = self.send("GET", f"/v1/betaTesters/{tester}/relationships/betaGroups")
            assert {group["id"] for group in seen} == {
                key for key, held in self.members.items() if tester in held
            }

    @invariant()
    def nothing_dangles(self) -> None:
        assert SIM.store.dangling() == []


TestAccount = Account.TestCase
TestAccount.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]
)
