"""Nothing private gets into a cassette, wherever it stands (done when 2)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from simulator.requests import ready

import asc
from asc import Request
from asc.testing import Simulator, cassette
from asc.testing.cassettes.scan import scan_file, unpacked
from asc.testing.document import Operation

from .planted import SECRETS, is_free, leaks, people, plant

_ARRANGED = ("locale", "sourceFileChecksum", "csrContent", "versionString", "cfBundleVersion")


def requests(sim: Simulator) -> Iterator[Request[Any]]:
    """One request for each operation, with secrets in its body; and one with secrets in its filters."""
    secrets = iter(SECRETS * 100)
    for operation in sim.engine.document.operations.values():
        sim.reset()
        made = ready(sim, operation)
        attributes = (made.body or {}).get("data")
        if isinstance(attributes, dict) and operation.body and operation.body.data:
            for name, schema in operation.body.data.attributes.items():
                if is_free(sim.engine.document, schema) and name not in _ARRANGED:
                    attributes["attributes"][name] = next(secrets)
        accept = operation.media_types[0] if operation.media_types else "application/json"
        method = operation.method.upper()
        yield Request(method, made.path, query=made.query, json=made.body, accept=accept, reader=lambda _, body: body)
        if free := _free_filters(operation):
            query = {**made.query, **{name: next(secrets).replace(",", "") for name in free}}
            yield Request(method, made.path, query=query, accept=accept, reader=lambda _, body: body)


def _free_filters(operation: Operation) -> list[str]:
    return [
        name
        for name, known in operation.parameters.items()
        if name.startswith("filter[") and not known.values and name != "filter[reportDate]"
    ]


def answer(client: asc.Client, request: Request[Any]) -> tuple[int, Any]:
    """What came back, as far as it can be the same with fakes: the status, and the shape of the JSON."""
    try:
        got = client.with_options(retry=asc.NEVER).fetch(request)
    except asc.ApiError as error:
        return error.status or 0, [entry.code for entry in error.errors]
    try:
        return got.status, shape(json.loads(got.content))
    except ValueError:
        return got.status, len(got.content) > 0


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: shape(item) for key, item in sorted(value.items())}
    return [shape(item) for item in value] if isinstance(value, list) else type(value).__name__


def test_no_secret_is_in_a_recording_of_all_operations(tmp_path: Path) -> None:
    path = tmp_path / "everything.yaml"
    with Simulator(seed=plant) as sim:
        key = asc.ApiKey(key_id=sim.key_id, issuer_id=sim.issuer_id, private_key=sim.private_key)
        secrets = {*SECRETS, *people(sim), sim.key_id, sim.issuer_id}
        sim.engine.sales.own = {}
        sent, answers = [], []
        with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
            for request in requests(sim):
                sim.limits.reset()
                sent.append(request)
                answers.append(answer(client, request))
    content = path.read_bytes()
    assert len(sent) > 1200
    assert leaks(content, secrets) == []
    hidden = "\n".join({*unpacked(content.decode())} - {content.decode()})
    assert [secret for secret in secrets if secret in hidden] == []
    assert scan_file(path) == []
    with cassette(path) as client:
        assert [answer(client, request) for request in sent] == answers
