"""All operations of the document, through their public call in both clients: what goes out, and
what comes back.
"""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from asc_api.pager import AsyncPager, Pager
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from jsonschema_path import SchemaPath
from openapi_core.testing import MockRequest
from openapi_core.validation.request.validators import V30RequestValidator

import asc
from asc.base.answer import Answer, Headers
from asc.http.wire import Outgoing
from tests.generated.answer_checks import Reading
from tests.generated.check_calls import sampled
from tests.generated.document_samples import (
    Json,
    Mode,
    accepted,
    for_validators,
    load,
    operations,
    success,
)
from tests.generated.public_calls import Call, CallMaker, methods_of
from tests.generated.typed_values import same_json

HOST = "https://api.appstoreconnect.apple.com"
DOCUMENT = load()
OPERATIONS = operations(DOCUMENT)
MODES: tuple[Mode, ...] = ("full", "null", "least")

_VALID: set[tuple[Any, ...]] = set()
"""Requests that openapi-core has accepted: those without a body are the same in two modes."""


class Recorder:
    """A transport that keeps what is sent, and answers with what it was told."""

    def __init__(self) -> None:
        self.sent: list[Outgoing] = []
        self.answer = Answer(204)

    def send(self, outgoing: Outgoing, /) -> Answer:
        self.sent.append(outgoing)
        return self.answer

    def close(self) -> None:
        pass


class AsyncRecorder(Recorder):
    async def send(self, outgoing: Outgoing, /) -> Answer:  # type: ignore[override]
        return super().send(outgoing)

    async def close(self) -> None:  # type: ignore[override]
        pass


@pytest.fixture(scope="module")
def key() -> asc.ApiKey:
    private = ec.generate_private_key(ec.SECP256R1())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return asc.ApiKey(key_id="KEY1234567", issuer_id="issuer", private_key=pem)


class Both:
    """The two clients, and one call at a time through both."""

    def __init__(self, key: asc.ApiKey) -> None:
        self.wire, self.async_wire = Recorder(), AsyncRecorder()
        self.client = asc.Client(key, transport=self.wire, clock=asc.VirtualClock())
        self.async_client = asc.AsyncClient(
            key, transport=self.async_wire, clock=asc.VirtualClock()
        )
        self.loop = asyncio.new_event_loop()

    def run(self, space: str, name: str, call: Call, answer: Answer) -> tuple[Outgoing, Any, Any]:
        """What was sent, and what both clients gave; a list gives its first page."""
        self.wire.answer = self.async_wire.answer = answer
        self.wire.sent.clear()
        self.async_wire.sent.clear()
        method = getattr(getattr(self.client.api, space), name)
        given = method(*call.positional, **call.keywords)
        one = next(given.pages()) if isinstance(given, Pager) else given
        asked = getattr(getattr(self.async_client.api, space), name)(
            *call.positional, **call.keywords
        )
        other = self.loop.run_until_complete(
            anext(asked.pages()) if isinstance(asked, AsyncPager) else asked
        )
        (sent,), (async_sent,) = self.wire.sent, self.async_wire.sent
        seen = [(o.method, o.url, dict(o.headers), o.content) for o in (sent, async_sent)]
        assert seen[0] == seen[1], "the two clients send different requests"
        return sent, one, other


@pytest.fixture(scope="module")
def both(key: asc.ApiKey) -> Iterator[Both]:
    made = Both(key)
    yield made
    made.client.close()
    made.loop.close()


@pytest.fixture(scope="module")
def calls(both: Both) -> dict[str, tuple[str, str]]:
    """`METHOD /path` -> (namespace, method)."""
    return {text: places[0] for text, places in methods_of(both.client).items()}


def test_each_operation_has_one_public_method_in_both_clients(both: Both) -> None:
    expected = sorted(f"{method} {path}" for method, path, _ in OPERATIONS)
    sync, other = methods_of(both.client), methods_of(both.async_client)
    apple = [operation for *_, operation in OPERATIONS if "x-provisional" not in operation]
    counts = {"4.3": 1208, "4.4": 1216, "4.4.1": 1263}
    assert len(apple) == counts.get(asc.SPEC_VERSION, len(apple))
    assert sorted(sync) == expected
    assert sync == other
    assert [places for places in sync.values() if len(places) != 1] == []


@pytest.mark.parametrize("mode", MODES)
def test_requests_are_what_the_document_allows(
    mode: Mode, both: Both, calls: dict[str, tuple[str, str]]
) -> None:
    maker, problems = CallMaker(DOCUMENT, mode), []
    checked = for_validators(DOCUMENT, DOCUMENT)
    for method, path, operation in OPERATIONS:
        try:
            space, name = calls[f"{method} {path}"]
            call = maker.call(
                method, path, operation, getattr(getattr(both.client.api, space), name)
            )
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                sent, *_ = both.run(space, name, call, Answer(*_answer(operation)))
            found = [*_wrong(sent, call, operation), *_invalid(sent, path, checked)]
            if bool(operation.get("deprecated")) != any(
                item.category is DeprecationWarning for item in caught
            ):
                found.append("deprecation is not told")
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        problems += [f"{method} {path}: {problem}" for problem in found]
    assert not problems, f"{len(problems)} problems, such as:\n" + "\n".join(problems[:20])


def _wrong(sent: Outgoing, call: Call, operation: Json) -> Iterator[str]:
    """Where the request is not the one that the arguments stand for."""
    url = urlsplit(sent.url)
    body = _named(json.loads(sent.content)) if sent.content else None  # type: ignore[arg-type]
    pairs = {
        "method": (sent.method, call.method),
        "host": (f"{url.scheme}://{url.netloc}", HOST),
        "path": (url.path, call.wire_path),
        "query": (
            dict(parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query))),
            call.query,
        ),
        "body": (body, _sorted(call.body)),
        "Accept": (sent.headers.get("Accept"), accepted(operation)),
        "Content-Type": (
            sent.headers.get("Content-Type"),
            "application/json" if call.body else None,
        ),
    }
    for what, (found, wanted) in pairs.items():
        if not same_json(found, wanted):
            yield f"{what} is {found!r}, not {wanted!r}"


def _named(body: Json) -> Json:
    """The body with the local ids that `public_calls` gives."""
    text = json.dumps(body)
    for item in body.get("included", ()):
        text = text.replace(json.dumps(item["id"]), json.dumps("${" + item["type"] + "}"))
    named: Json = _sorted(json.loads(text))
    return named


def _sorted(body: Any) -> Any:
    if body and "included" in body:
        return {**body, "included": sorted(body["included"], key=lambda item: str(item["type"]))}
    return body


def _invalid(sent: Outgoing, path: str, document: Json) -> Iterator[str]:
    """What openapi-core says of a request; it is shown the one path, since it looks through all of
    them each time.
    """
    if (sent.method, sent.url, sent.content) in _VALID:
        return
    url = urlsplit(sent.url)
    validator = V30RequestValidator(
        SchemaPath.from_dict({**document, "paths": {path: document["paths"][path]}})
    )
    request = MockRequest(
        f"{url.scheme}://{url.netloc}",
        sent.method,
        url.path,
        args=dict(parse_qsl(url.query)),
        headers={
            **sent.headers,
            "Authorization": f"Bearer {sent.token.reveal() if sent.token else ''}",
        },
        data=bytes(sent.content or b""),  # type: ignore[arg-type]
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of parameters
        errors = list(validator.iter_errors(request))
    if not errors:
        _VALID.add((sent.method, sent.url, sent.content))
    for error in errors:
        yield f"openapi-core: {error} {error.__cause__ or ''}"


def _answer(operation: Json) -> tuple[int, Headers, bytes]:
    """A success with nothing in it."""
    status, content = success(operation)
    empty = b'{"data": null}' if any("json" in media for media in content) else b""
    return status, Headers([("content-type", accepted(operation))]), empty


def test_the_validator_rejects_what_the_document_does_not_allow() -> None:
    def errors(method: str, path: str, query: str = "", body: Any = None) -> list[str]:
        content = json.dumps(body).encode() if body else None
        sent = Outgoing(
            method,
            f"{HOST}{path.replace('{id}', '1')}{query}",
            {"Content-Type": "application/json"},
            None,
            content,
        )
        return list(_invalid(sent, path, DOCUMENT))

    assert errors("GET", "/v1/apps", "?limit=200&include=builds&sort=name") == []
    assert errors("GET", "/v1/apps", "?limit=201")
    assert errors("GET", "/v1/apps", "?include=bilds")
    assert errors("GET", "/v1/apps", "?filter[appStoreVersions.platform]=IOS,NOPE")
    assert errors("GET", "/v1/salesReports")
    assert errors(
        "POST", "/v1/betaGroups", body={"data": {"type": "betaGroups", "attributes": {"name": 1}}}
    )
    assert errors(
        "PATCH",
        "/v1/apps/{id}",
        body={"data": {"type": "apps", "id": "1", "attributes": {"bundleId": 7}}},
    )


def test_answers_are_read_into_typed_values_and_written_back(
    both: Both, calls: dict[str, tuple[str, str]]
) -> None:
    maker, problems = CallMaker(DOCUMENT, "least"), []
    for method, path, operation in OPERATIONS:
        try:
            space, name = calls[f"{method} {path}"]
            function = getattr(getattr(both.client.api, space), name)
            call = maker.call(method, path, operation, function)
            came, body = sampled(DOCUMENT, operation)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                _, *results = both.run(
                    space, name, call, Answer(success(operation)[0], Headers(), body)
                )
            annotation = function.__annotations__["return"]
            found = [
                problem
                for result in results
                for problem in Reading(DOCUMENT, operation, came).problems(result, annotation)
            ]
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        problems += [f"{method} {path}: {problem}" for problem in found]
    assert not problems, f"{len(problems)} problems, such as:\n" + "\n".join(problems[:20])
