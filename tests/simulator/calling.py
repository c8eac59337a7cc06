"""Requests to a simulator in process, without a server."""

from __future__ import annotations

import json
from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.engine.http import Incoming
from asc.testing.simulator.store.store import Record, Ref

APP = Ref("apps", "6440000001")
Answer = tuple[int, Any]


class Caller:
    """Sends requests as the team key."""

    def __init__(self, sim: Simulator) -> None:
        self.sim, self.store = sim, sim.store
        self.advance = sim.clock.advance

    def send(self, method: str, path: str, body: Any = None) -> Answer:
        """The status, and the JSON of the answer."""
        self.sim.limits.reset()
        token = {"authorization": f"Bearer {self.sim.token()}", "content-type": "application/json"}
        content = b"" if body is None else json.dumps(body).encode()
        answer = self.sim.service.serve(Incoming(method, path, "", token, content)).answer
        return answer.status, json.loads(answer.body) if answer.body else None

    def create(
        self, type_: str, attributes: Any = None, links: Any = None, included: Any = (), v: int = 1
    ) -> Answer:
        body: dict[str, Any] = {"data": entity(type_, attributes, links)}
        if included:
            body["included"] = list(included)
        return self.send("POST", f"/v{v}/{type_}", body)

    def update(self, ref: Ref, attributes: Any = None, links: Any = None, v: int = 1) -> Answer:
        data = {**entity(ref.type, attributes, links), "id": ref.id}
        return self.send("PATCH", f"/v{v}/{ref.type}/{ref.id}", {"data": data})

    def delete(self, ref: Ref, v: int = 1) -> Answer:
        return self.send("DELETE", f"/v{v}/{ref.type}/{ref.id}")

    def relate(self, ref: Ref, name: str, target: Ref | list[Ref]) -> Answer:
        data = linkage(target)
        return self.send("PATCH", f"/v1/{ref.type}/{ref.id}/relationships/{name}", {"data": data})

    def read(self, ref: Ref) -> Any:
        """The attributes of a resource, after what the clock has made due."""
        return self.send("GET", f"/v1/{ref.type}/{ref.id}")[1]["data"]["attributes"]

    def version(self, number: str = "1.1", app: Ref = APP) -> Record:
        versions = self.store.related(app, "appStoreVersions")
        return next(version for version in versions if version["versionString"] == number)

    def record(self, ref: Ref) -> Record:
        """The record of what is there."""
        record = self.store.one(ref)
        assert record, ref
        return record

    def one(self, ref: Ref, *names: str) -> Ref:
        """The first resource at the end of some relationships."""
        for name in names:
            ref = self.store.refs(ref, name)[0]
        return ref


def entity(type_: str, attributes: Any = None, links: Any = None) -> dict[str, Any]:
    found: dict[str, Any] = {"type": type_}
    if attributes:
        found["attributes"] = attributes
    if links:
        found["relationships"] = {name: {"data": linkage(to)} for name, to in links.items()}
    return found


def linkage(target: Any) -> Any:
    if isinstance(target, Ref):
        return {"type": target.type, "id": target.id}
    return [linkage(one) for one in target] if isinstance(target, list) else target


def made(answer: Answer) -> Ref:
    """The resource that a POST created."""
    status, body = answer
    assert status == 201, body
    return Ref(body["data"]["type"], body["data"]["id"])


def codes(answer: Answer) -> list[str]:
    """The codes of a refusal; empty for a success."""
    body = answer[1] or {}
    return [error["code"] for error in body.get("errors", ())]


def pointers(answer: Answer) -> list[str]:
    return [error["source"]["pointer"] for error in answer[1]["errors"]]


def associated(answer: Answer) -> set[tuple[str, str, str]]:
    """Of a refusal's associated errors: type, the end of the code, the end of the pointer."""
    (error,) = answer[1]["errors"]
    return {
        (
            path.split("/")[2],
            one["code"].removeprefix("ENTITY_ERROR."),
            one.get("source", {}).get("pointer", "").rsplit("/", 1)[-1],
        )
        for path, found in error["meta"]["associatedErrors"].items()
        for one in found
    }
