"""Every operation of the document: a valid request succeeds and lasts, wrong ones are refused (done
when 1).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx

from asc.testing import Simulator
from asc.testing.simulator.document.index import JSON, Endpoint
from asc.testing.simulator.engine.http import Incoming, Outgoing
from asc.testing.simulator.store.store import Ref

from .ready import Json, Ready, identifier, ready
from .schema import Answers

DECIDED = {
    ("appStoreVersionPhasedReleases", "phasedReleaseState"),
    ("appClipDefaultExperiences", "action"),
    ("certificates", "csrContent"),
}
"""Attributes that a behaviour decides, whatever was sent."""


def test_each_succeeds_as_the_document_says_and_writes_last(every: Simulator) -> None:
    answers, wrong = Answers(every.engine.document), []
    with every.http() as http:
        for operation in every.engine.document.endpoints.values():
            every.reset()
            made = ready(every, operation)
            answer = send(http, made)
            problems = _unexpected(answers, made, answer)
            if not problems and operation.method != "get":
                problems = [*_lost(http, every, made, answer), *map(str, every.store.dangling())]
            wrong += [f"{operation.method} {operation.path}: {problem}" for problem in problems]
    assert wrong == []


def send(http: httpx.Client, made: Ready, **query: str) -> httpx.Response:
    operation = made.operation
    headers = {"accept": operation.media_types[0]} if operation.media_types else {}
    content = None if made.body is None else json.dumps(made.body)
    if content:
        headers["content-type"] = JSON
    return http.request(
        operation.method,
        made.path,
        params={**made.query, **query},
        content=content,
        headers=headers,
    )


def _unexpected(answers: Answers, made: Ready, answer: httpx.Response) -> list[str]:
    operation = made.operation
    if answer.status_code != operation.status:
        return [f"{answer.status_code} {answer.text[:300]}"]
    if not operation.media_types:
        return [] if not answer.content else ["a body where the document has none"]
    if answer.headers["content-type"] not in operation.media_types:
        return [answer.headers["content-type"]]
    return (
        answers.errors(operation, answer.status_code, answer.json())
        if JSON in operation.media_types
        else []
    )


def _lost(http: httpx.Client, sim: Simulator, made: Ready, answer: httpx.Response) -> Iterator[str]:
    """What a later read doesn't show of a write."""
    operation, document = made.operation, sim.engine.document
    if operation.shape == "linkage":
        yield from _lost_links(http, sim, made)
        return
    ident = answer.json()["data"]["id"] if operation.method == "post" else made.ident
    path = f"/{operation.parts[0]}/{operation.segment}/{{id}}"
    reader = document.endpoints.get(("get", path))
    if reader is None:
        return
    again = http.get(path.replace("{id}", ident))
    if operation.method == "delete":
        if again.status_code != 404:
            yield f"still there: {again.status_code}"
    else:
        assert made.body
        yield from _lost_values(http, reader, made.body["data"], again.json()["data"])


def _lost_values(http: httpx.Client, reader: Endpoint, sent: Json, seen: Json) -> Iterator[str]:
    for name, value in sent.get("attributes", {}).items():
        shown = seen.get("attributes", {})
        if name in shown and (seen["type"], name) not in DECIDED and shown[name] != value:
            yield f"{name} is {shown[name]!r} instead of {value!r}"
    included = reader.parameters.get("include")
    for name, value in sent.get("relationships", {}).items():
        if included and name in included.values and "${" not in str(value):
            path = reader.path.replace("{id}", seen["id"])
            linked = http.get(path, params={"include": name}).json()["data"]["relationships"][name][
                "data"
            ]
            if any(link not in _listed(linked) for link in _listed(value["data"])):
                yield f"{name} holds {linked} instead of {value['data']}"


def _listed(data: Any) -> list[Any]:
    return data if isinstance(data, list) else [data]


def _lost_links(http: httpx.Client, sim: Simulator, made: Ready) -> Iterator[str]:
    operation = made.operation
    assert made.body
    reader = sim.engine.document.endpoints.get(("get", operation.path))
    if reader:
        found = http.get(
            made.path, params={"limit": "200"} if "limit" in reader.parameters else None
        ).json()["data"]
    else:
        held = sim.store.refs(Ref(operation.owner, made.ident), operation.relation or "")
        found = [identifier(ref) for ref in held]
    shown, sent = _listed(found), _listed(made.body["data"])
    if operation.method == "delete" and any(link in shown for link in sent):
        yield f"still linked: {found}"
    if operation.method != "delete" and any(link not in shown for link in sent):
        yield f"not linked: {found}"


def test_each_refuses_what_is_wrong(every: Simulator) -> None:
    wrong = []
    for operation in every.engine.document.endpoints.values():
        every.reset()
        made = ready(every, operation)
        for what, request, status, code in _wrong(every, made):
            every.limits.reset()
            answer = every.service.serve(request).answer
            codes = _codes(answer)
            if answer.status != status or (
                code and not any(found.startswith(code) for found in codes)
            ):
                wrong.append(
                    f"{operation.method} {operation.path}, {what}: {answer.status} {codes}"
                )
    assert wrong == []


def _codes(answer: Outgoing) -> list[str]:
    is_json = answer.headers.get("content-type") == JSON
    return [error["code"] for error in json.loads(answer.body).get("errors", ())] if is_json else []


Wrong = tuple[str, Incoming, int, str]


def _wrong(sim: Simulator, made: Ready) -> Iterator[Wrong]:
    operation = made.operation
    token = {"authorization": f"Bearer {sim.token()}", "content-type": JSON}
    content = json.dumps(made.body).encode() if made.body else b""

    def request(
        body: bytes = content, ident: str = made.ident, headers: Json | None = None, **query: str
    ) -> Incoming:
        pairs = {**made.query, **query}
        path = operation.path.replace("{id}", ident)
        text = "&".join(f"{name}={value}" for name, value in pairs.items() if value != "\0")
        return Incoming(operation.method.upper(), path, text, token | (headers or {}), body)

    yield "no token", request(headers={"authorization": ""}), 401, "NOT_AUTHORIZED"
    yield "unknown parameter", request(nonsense="1"), 400, "PARAMETER_ERROR.ILLEGAL"
    if operation.media_types:
        yield "Accept", request(headers={"accept": "image/png"}), 406, ""
    if operation.shape != "collection":
        yield from _wrong_id(made, request)

    def with_parameter(name: str, value: str) -> Incoming:
        changed: dict[str, Any] = {name: value}
        return request(**changed)

    for name, known in operation.parameters.items():
        if known.required:
            yield f"no {name}", with_parameter(name, "\0"), 400, "PARAMETER_ERROR.REQUIRED"
        if known.values or known.kind != "string":
            yield f"bad {name}", with_parameter(name, "nonsense"), 400, "PARAMETER_ERROR.INVALID"
        if known.maximum:
            yield (
                f"big {name}",
                with_parameter(name, str(known.maximum + 1)),
                400,
                "PARAMETER_ERROR.INVALID",
            )
    if made.body:
        yield "no JSON", request(b"{"), 400, "ENTITY_INVALID"
        yield "no data", request(b'{"dta": {}}'), 422, "ENTITY_UNPROCESSABLE"
        yield "form", request(headers={"content-type": "text/plain"}), 415, ""
        for what, body, status, code in _wrong_bodies(made):
            yield what, request(json.dumps(body).encode()), status, code


def _wrong_id(made: Ready, request: Any) -> Iterator[Wrong]:
    body = made.body and json.loads(json.dumps(made.body))
    if body and isinstance(body["data"], dict) and made.operation.shape == "instance":
        body["data"]["id"] = "nonsense"
    yield (
        "unknown id",
        request(json.dumps(body).encode() if body else b"", ident="nonsense"),
        404,
        "NOT_FOUND",
    )


def _wrong_bodies(made: Ready) -> Iterator[tuple[str, Json, int, str]]:
    rules = made.operation.body
    assert rules
    if rules.linkage:
        ghost = {"type": rules.linkage.targets[0], "id": "nonsense"}
        if made.operation.method != "delete":
            yield (
                "unknown link",
                {"data": [ghost] if rules.linkage.many else ghost},
                404,
                "NOT_FOUND",
            )
        stranger = {"type": "nonsense", "id": "1"}
        yield (
            "other type",
            {"data": [stranger] if rules.linkage.many else stranger},
            409,
            "ENTITY_ERROR.RELATIONSHIP",
        )
        return
    assert rules.data
    yield "other type", _with(made, "type", "nonsense"), 409, "ENTITY_ERROR"
    yield (
        "unknown attribute",
        _with(made, "attributes", 1, "nonsense"),
        409,
        "ENTITY_ERROR.ATTRIBUTE.UNKNOWN",
    )
    yield (
        "unknown relation",
        _with(made, "relationships", {}, "nonsense"),
        409,
        "ENTITY_ERROR.RELATIONSHIP.UNKNOWN",
    )
    for name in rules.data.attributes:
        right = made.body["data"]["attributes"].get(name) if made.body else None
        body = _with(
            made, "attributes", "nonsense" if isinstance(right, dict) else {"a": [1]}, name
        )
        yield f"{name} of a wrong type", body, 409, "ENTITY_ERROR.ATTRIBUTE"
        if "enum" in made.operation.document.resolve(rules.data.attributes[name]):
            yield (
                f"{name} unknown",
                _with(made, "attributes", "NONSENSE", name),
                409,
                "ENTITY_ERROR.ATTRIBUTE.INVALID",
            )
    for name in rules.data.required_attributes:
        yield (
            f"no {name}",
            _without(made, "attributes", name),
            409,
            "ENTITY_ERROR.ATTRIBUTE.REQUIRED",
        )
    for name in rules.data.required_relationships:
        kind = "ATTRIBUTE" if name == "baseTerritory" else "RELATIONSHIP"
        yield (
            f"no {name}",
            _without(made, "relationships", name),
            409,
            f"ENTITY_ERROR.{kind}.REQUIRED",
        )
    for name, rule in rules.data.relationships.items():
        ghost = {"type": rule.targets[0], "id": "nonsense"}
        body = _with(made, "relationships", {"data": [ghost] if rule.many else ghost}, name)
        yield f"unknown {name}", body, 409, "ENTITY_ERROR.RELATIONSHIP.INVALID"


def _with(made: Ready, member: str, value: Any, name: str | None = None) -> Json:
    body = json.loads(json.dumps(made.body))
    if name is None:
        body["data"][member] = value
    else:
        body["data"].setdefault(member, {})[name] = value
    return dict(body)


def _without(made: Ready, member: str, name: str) -> Json:
    body = json.loads(json.dumps(made.body))
    del body["data"][member][name]
    return dict(body)
