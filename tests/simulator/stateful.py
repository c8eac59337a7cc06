"""Sequences of requests at random, over all operations: `python -m tests.simulator.stateful`.

Each run starts from the seed with one of everything and sends what the document allows, with ids
that exist. Whatever the order, no answer is a 5xx, no link dangles, no two resources share a key,
every list can be read, and a refused write changes nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from functools import partial
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import seed as with_seed
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from hypothesis.stateful import run_state_machine_as_test as run

from asc.testing import Simulator
from asc.testing.simulator.behaviours.unique import Seen
from asc.testing.simulator.behaviours.uniqueness import table
from asc.testing.simulator.document.bodies import EntityRule, LinkageRule
from asc.testing.simulator.document.index import JSON, Endpoint
from asc.testing.simulator.engine.http import Incoming, Outgoing
from asc.testing.simulator.seeds.samples import sample
from asc.testing.simulator.store.store import Ref

SIM = Simulator(seed="every")
OPERATIONS = list(SIM.engine.document.endpoints.values())
CREATES = [op for op in OPERATIONS if (op.method, op.shape) == ("post", "collection")]
CHANGES = [op for op in OPERATIONS if op.method != "get" and op not in CREATES]
READS = [op for op in OPERATIONS if op.method == "get" and op.shape != "metrics"]
SEEN: Counter[tuple[str, int]] = Counter()
WORDS = ("alpha", "beta", "1.2", "de-DE", "ja", "\U0001f600", "", "x" * 200)


class Account(RuleBasedStateMachine):
    """What a careless client might send, one request after the other."""

    @initialize()
    def fresh(self) -> None:
        SIM.reset()
        SIM.limits.hour = None
        self.token = SIM.token()

    def send(self, method: str, path: str, body: Any = None, query: str = "") -> Outgoing:
        headers = {"authorization": f"Bearer {self.token}", "content-type": JSON, "accept": "*/*"}
        content = b"" if body is None else json.dumps(body).encode()
        answer = SIM.service.serve(Incoming(method.upper(), path, query, headers, content)).answer
        SEEN[method, answer.status] += 1
        assert answer.status < 500, f"{method} {path} {body}: {answer.body.decode()}"
        return answer

    @rule(data=st.data(), operation=st.sampled_from(CREATES))
    def create(self, data: st.DataObject, operation: Endpoint) -> None:
        self.write(data, operation)

    @rule(data=st.data(), operation=st.sampled_from(CREATES))
    def create_twice(self, data: st.DataObject, operation: Endpoint) -> None:
        body = self.body(data, operation, "")
        for _ in "12":
            self.send("post", operation.path, body)

    @rule(data=st.data(), operation=st.sampled_from(CHANGES))
    def change(self, data: st.DataObject, operation: Endpoint) -> None:
        self.write(data, operation)

    def write(self, data: st.DataObject, operation: Endpoint) -> None:
        ident = self.an_id(data, operation.owner) if operation.shape != "collection" else ""
        body = self.body(data, operation, ident)
        before = SIM.engine.snapshot()
        answer = self.send(operation.method, operation.path.replace("{id}", ident), body)
        if answer.status >= 400:
            after = SIM.engine.snapshot()
            assert [*after[0][:4], after[2]] == [*before[0][:4], before[2]], "it left something"

    @rule(data=st.data(), operation=st.sampled_from(READS))
    def read(self, data: st.DataObject, operation: Endpoint) -> None:
        ident = self.an_id(data, operation.owner) if operation.shape != "collection" else ""
        included = operation.parameters.get("include")
        query = f"include={','.join(sorted(included.values)[:6])}" if included else ""
        self.send("get", operation.path.replace("{id}", ident), query=query)

    @rule(seconds=st.sampled_from((1.0, 60.0, 3600.0, 100_000.0)))
    def wait(self, seconds: float) -> None:
        SIM.clock.advance(seconds)
        self.token = SIM.token()
        self.send("get", "/v1/apps")  # what was due happens now, and not in a refused write

    def teardown(self) -> None:
        """No link leads nowhere, and what is unique is there once, whatever way it came."""
        dangling = SIM.store.dangling()
        assert not dangling, f"relationships that lead nowhere: {dangling}"
        doubled = [
            (row.type, key)
            for row in table().values()
            if row.second == "refused"
            for key in row.keys
            if _doubled(row.type, key)
        ]
        assert doubled == []

    # Bodies

    def an_id(self, data: st.DataObject, type_: str) -> str:
        known = [record.id for record in SIM.store.all(type_)][-5:]
        assume(known)
        return data.draw(st.sampled_from(known))

    def body(self, data: st.DataObject, operation: Endpoint, ident: str) -> Any:
        rules = operation.body
        if rules is None:
            return None
        if rules.linkage:
            return {"data": self.linkage(data, rules.linkage)}
        assert rules.data
        whole: dict[str, Any] = {"data": self.entity(data, rules.data)}
        if operation.method == "patch":
            whole["data"]["id"] = ident
        for type_, entity in rules.included.items():
            if data.draw(st.booleans()):
                whole.setdefault("included", []).append(
                    {"id": "${new}", **self.entity(data, entity)}
                )
                self.hold(rules.data, whole["data"], type_)
        return whole

    def hold(self, rule: EntityRule, made: dict[str, Any], type_: str) -> None:
        for name, linkage in rule.relationships.items():
            if type_ in linkage.targets:
                link = {"type": type_, "id": "${new}"}
                links = made.setdefault("relationships", {})
                links[name] = {"data": [link] if linkage.many else link}

    def entity(self, data: st.DataObject, rule: EntityRule) -> dict[str, Any]:
        made: dict[str, Any] = {"type": rule.type}
        attributes = {
            name: self.value(data, schema, name)
            for name, schema in rule.attributes.items()
            if name in rule.required_attributes or data.draw(st.booleans())
        }
        links = {
            name: {"data": self.linkage(data, linkage)}
            for name, linkage in rule.relationships.items()
            if name in rule.required_relationships or data.draw(st.booleans())
        }
        return made | {
            key: value
            for key, value in (("attributes", attributes), ("relationships", links))
            if value
        }

    def value(self, data: st.DataObject, schema: Any, name: str) -> Any:
        resolved = SIM.engine.document.resolve(schema)
        if "enum" in resolved:
            return data.draw(st.sampled_from(resolved["enum"]))
        if resolved.get("type") == "boolean":
            return data.draw(st.booleans())
        if resolved.get("type") == "string" and "format" not in resolved:
            return data.draw(st.sampled_from((sample(SIM.engine.document, schema, name), *WORDS)))
        return sample(SIM.engine.document, schema, name)

    def linkage(self, data: st.DataObject, rule: LinkageRule) -> Any:
        targets = [Ref(type_, record.id) for type_ in rule.targets for record in _some(type_)]
        if not rule.many:
            return _identifier(data.draw(st.sampled_from(targets))) if targets else None
        chosen = (
            data.draw(st.lists(st.sampled_from(targets), max_size=2, unique=True))
            if targets
            else []
        )
        return [_identifier(ref) for ref in chosen]


def _some(type_: str) -> list[Any]:
    return list(SIM.store.all(type_))[-5:]


def _identifier(ref: Ref) -> dict[str, str]:
    return {"type": ref.type, "id": ref.id}


def _doubled(type_: str, key: Any) -> bool:
    """True when a run made two with one key; the seed's own are left out."""
    seeded = {record.id for record in SIM._fresh[0][0].get(type_, {}).values()}
    found: Counter[Any] = Counter()
    for record in SIM.store.all(type_):
        seen = Seen(SIM.store, record.attributes, partial(SIM.store.refs, record.ref))
        values = seen.values(key)
        if values is not None and record.id not in seeded:
            found[values] += 1
    return any(count > 1 for count in found.values())


def play(seconds: float, seed: int) -> None:
    """Plays runs until the time is up; raises what goes wrong."""
    chosen = settings(
        max_examples=10,
        stateful_step_count=40,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        print_blob=False,
        suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]
    )
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        run(with_seed(seed)(Account), settings=chosen)
        seed += 1
    sys.stdout.write(f"{sum(SEEN.values())} requests; by status: {dict(sorted(SEEN.items()))}\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    play(arguments.seconds, arguments.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
