"""What the client does in each schedule, as one workflow, and what must be true: judged by the
server's record alone.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import attrs
from asc_api.request import page

from asc import AmbiguousWrite, Request
from asc.testing import Simulator
from asc.workflow import ReadBack, read_back, write_and_verify

LIST = Request[Any]("GET", "/v1/betaTesters", query={"limit": "200"}, reader=page("BetaTester"))
OPEN = (408, 500, 502, 503, 504)


@attrs.define
class Report:
    """The figures of one schedule, or of many."""

    schedules: int = 0
    requests: int = 0
    faults: int = 0
    writes: int = 0
    ambiguous: int = 0
    """Plain writes that raised `AmbiguousWrite`."""
    read_back: int = 0
    """Of these, those whose read-back said what had happened."""
    settled: int = 0
    """Writes through `write_and_verify` that ended with a known outcome."""
    through_settle: int = 0
    settled_before: int = 0
    """The same in schedules without faults after effect."""
    through_settle_before: int = 0
    unsettled: int = 0
    """Writes through `write_and_verify` that raised `AmbiguousWrite` in the end."""
    problems: list[str] = attrs.field(factory=list)

    def add(self, other: Report) -> None:
        """Sums up."""
        for field in attrs.fields(Report):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))


@attrs.define
class Story:
    """Reads all testers while it makes, renames and deletes groups; keeps its own account of what
    should be.
    """

    sim: Simulator
    seed: int
    after_effect: bool
    """Whether faults may strike after a request took effect."""
    report: Report = attrs.field(factory=lambda: Report(schedules=1))
    groups: dict[str, str] = attrs.field(
        factory=lambda: {"group-1": "first 1", "group-2": "first 2"}
    )
    names: int = 0
    chance: random.Random = attrs.field(factory=random.Random)

    def __attrs_post_init__(self) -> None:
        self.chance.seed(self.seed)

    async def told(self) -> Any:
        """The workflow."""
        read: list[str] = []
        request: Request[Any] | None = LIST
        while request is not None:
            found = await request
            read += [tester.id for tester in found]
            request = found.next
            for _ in range(3):
                await self._write()
        self._check_read(read)
        self._check_groups()
        return self.report

    async def _write(self) -> Any:
        self.report.writes += 1
        self.names += 1
        name = f"group {self.seed} {self.names}"
        id = self.chance.choice(sorted(self.groups)) if self.groups else None
        action = self.chance.choice(["create", "create", "update", "delete"]) if id else "create"
        if action == "create":
            made = await self._send(_create(name), name)
            self.groups[made] = name
        elif action == "update":
            await self._send(_update(str(id), name), name)
            self.groups[str(id)] = name
        else:
            await self._send(Request("DELETE", f"/v1/betaGroups/{id}"), "")
            del self.groups[str(id)]

    async def _send(self, request: Request[Any], name: str) -> Any:
        """The write, by one of the two ways: left to `write_and_verify`, or caught, checked and
        sent again.
        """
        if self.seed % 2:
            self.report.through_settle += 1
            self.report.through_settle_before += not self.after_effect
            find = (lambda: self._find(name)) if request.method == "POST" else None
            try:
                made = await write_and_verify(request, find)
            except AmbiguousWrite as error:
                self.report.unsettled += 1
                done = await read_back(error)
                return (
                    done.found[0].id
                    if done.took_effect and done.found
                    else await self._send(request, name)
                )
            self.report.settled += 1
            self.report.settled_before += not self.after_effect
            return made["data"]["id"] if isinstance(made, dict) else made
        while True:
            start = len(self.sim.requests)
            made, raised = None, None
            try:
                made = await request
            except AmbiguousWrite as error:
                raised = error
            self._check_ambiguity(request, start, raised)
            if raised is None:
                return made["data"]["id"] if made else None
            done = await self._check_read_back(raised, start)
            if done.took_effect:
                return done.found[0].id if done.found else None

    async def _find(self, name: str) -> Any:
        found = await Request[Any]("GET", "/v1/betaGroups", query={"filter[name]": name})
        ids = [item["id"] for item in found["data"] if item["attributes"]["name"] == name]
        return ids[0] if ids else None

    def _check_ambiguity(
        self, request: Request[Any], start: int, raised: AmbiguousWrite | None
    ) -> None:
        """Raised if and only if the request was sent and the last answer to it was none or open."""
        last = self.sim.requests[-1]
        open_ = last.fault in ("reset", "truncate") or (
            last.fault == "status" and last.status in OPEN
        )
        unsure = (
            last.fault == "truncate" and (last.status or 0) >= 300
        )  # its status may have come, or not
        if len(self.sim.requests) == start or (open_ != (raised is not None) and not unsure):
            self._problem(
                f"{request} {'raised' if raised else 'did not raise'} AmbiguousWrite after "
                f"{last.fault}"
            )
        self.report.ambiguous += raised is not None

    async def _check_read_back(self, raised: AmbiguousWrite, start: int) -> ReadBack:
        effect = any(
            received.effect for received in self.sim.requests[start:] if received.method != "GET"
        )
        done = await read_back(raised)
        if done.took_effect is not effect:
            self._problem(
                f"{raised.request}: the read-back said {done.took_effect}, the truth is {effect}"
            )
        self.report.read_back += done.took_effect is effect
        return done

    def _check_read(self, read: list[str]) -> None:
        there = {record.id for record in self.sim.store.all("betaTesters")}
        doubled = [id for id, times in Counter(read).items() if times > 1]
        if doubled or set(read) != there:
            self._problem(
                f"read {len(read)}: {len(there - set(read))} lost, {len(doubled)} doubled"
            )

    def _check_groups(self) -> None:
        there = {record.id: record["name"] for record in self.sim.store.all("betaGroups")}
        if there != self.groups:
            self._problem(f"groups are {there}, and should be {self.groups}")
        effects = Counter(
            (item.method, item.path, item.body) for item in self.sim.requests if item.effect
        )
        for (method, path, _), times in effects.items():
            if times > 1 and method != "GET":
                self._problem(f"{method} {path} took effect {times} times")
        self.report.requests += len(self.sim.requests)
        self.report.faults += sum(item.fault is not None for item in self.sim.requests)

    def _problem(self, text: str) -> None:
        self.report.problems.append(f"seed {self.seed}: {text}")


def _create(name: str) -> Request[Any]:
    relationships = {"app": {"data": {"type": "apps", "id": "1"}}}
    data = {"type": "betaGroups", "attributes": {"name": name}, "relationships": relationships}
    return Request("POST", "/v1/betaGroups", json={"data": data})


def _update(id: str, name: str) -> Request[Any]:
    data = {"type": "betaGroups", "id": id, "attributes": {"name": name}}
    return Request("PATCH", f"/v1/betaGroups/{id}", json={"data": data})
