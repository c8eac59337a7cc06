"""Nothing private gets into a cassette, wherever it stands (done when 2)."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asc
from asc import Request
from asc.testing import Simulator, cassette
from asc.testing.cassettes.check.scan import scan_file, unpacked
from asc.testing.cassettes.redact.redact import OF_FILES
from asc.testing.simulator.document.index import Endpoint
from asc.testing.simulator.engine.tokens import new_key
from tests.simulator.ready import ready

from .answering import Answers, Said
from .planted import SECRETS, is_free, leaks, people, plant

_ARRANGED = ("locale", "sourceFileChecksum", "csrContent", "versionString", "cfBundleVersion")


def requests(sim: Simulator) -> Iterator[Request[Any]]:
    """One request for each operation, with secrets in its body; and one with secrets in its
    filters.
    """
    secrets = iter(SECRETS * 100)
    for operation in sim.engine.document.endpoints.values():
        sim.reset()
        made = ready(sim, operation)
        attributes = (made.body or {}).get("data")
        if isinstance(attributes, dict) and operation.body and operation.body.data:
            for name, schema in operation.body.data.attributes.items():
                if is_free(sim.engine.document, schema) and name not in _ARRANGED:
                    attributes["attributes"][name] = next(secrets)
        accept = operation.media_types[0] if operation.media_types else "application/json"
        method = operation.method.upper()
        yield Request(
            method,
            made.path,
            query=made.query,
            json=made.body,
            accept=accept,
            reader=lambda _, body: body,
        )
        if free := _free_filters(operation):
            query = {**made.query, **{name: next(secrets).replace(",", "") for name in free}}
            yield Request(
                method, made.path, query=query, accept=accept, reader=lambda _, body: body
            )


def _free_filters(operation: Endpoint) -> list[str]:
    return [
        name
        for name, known in operation.parameters.items()
        if name.startswith("filter[") and not known.values and name != "filter[reportDate]"
    ]


def answer(client: asc.Client, request: Request[Any]) -> tuple[int, Any]:
    """What came back, as far as it can be the same with fakes: the status, and the shape of the
    JSON.
    """
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
        kept = value.keys() - OF_FILES.keys()
        return {key: shape(value[key]) for key in sorted(kept)}
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


SAID = "zoe.zwiebel@private.org"
HIDDEN = {
    "name": "Zoë Zwiebel", "token": "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiI2OWE2In0.c2lnbmF0dXJl",
    "cookie": "session=k8s2m1x9q",
    "host": "ip-10-77-1-2.corp", "udid": "00008110-000D3A1E0C88002E", "link": "https://testflight.apple.com/join/Zw1eBeL",
    "presigned": "https://store-9.blobstore.apple.com/z/part?partNumber=1&Signature=ZwIebElSiG&Expires=1999999999",
}  # fmt: skip


def odd_answers() -> list[Said]:
    """Secrets where the simulator has none: headers, errors and their meta, a webhook's payload,
    reports, CSV, text.
    """
    url = quote(HIDDEN["presigned"], safe="")
    error = {
        "id": "5f3c1b9e-7777-4bcd-9def-001122334455",
        "status": "409",
        "code": "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
        "title": f"{HIDDEN['name']} is already a tester",
        "detail": f"'{SAID}' with device {HIDDEN['udid']} was invited by {HIDDEN['name']}; see "
        f"{HIDDEN['presigned']}.",
        "source": {"parameter": f"filter[{SAID}]"},
        "links": {"about": HIDDEN["link"], "see": f"/business/{SAID}"},
        "meta": {
            "owner": HIDDEN["name"],
            "associatedErrors": {f"/v1/betaTesters/{SAID}": [{"code": "A", "detail": SAID}]},
        },
    }
    payload = {"data": {"type": "webhookPings", "id": "1", "attributes": {"by": SAID}}}
    delivery = {
        "type": "webhookDeliveries",
        "id": "d1e2",
        "attributes": {"request": {"payload": json.dumps(payload)}},
    }
    new = {
        "type": "apps",
        "id": "1",
        "attributes": {"futureThing": [HIDDEN["name"], 8675309, {SAID: HIDDEN["udid"]}]},
    }
    table = (
        f"SKU\tDeveloper\tUnits\tDeveloper Proceeds\n{SAID}\t{HIDDEN['name']}\t8675309\t86753.09\n"
    )
    headers = {
        "Content-Type": "application/json",
        "Set-Cookie": HIDDEN["cookie"],
        "X-Forwarded-Host": HIDDEN["host"],
        "Location": f"/v1/betaTesters/{SAID}?u={url}",
        "X-Rate-Limit": f"user:{SAID};",
        "ETag": HIDDEN["token"],
    }
    document = json.dumps(
        {"data": [new], "included": [delivery], "links": {"self": HIDDEN["presigned"]}}
    ).encode()
    return [
        Said(document, headers=headers),
        Said(json.dumps({"errors": [error]}).encode(), 409, headers),
        Said(gzip.compress(table.encode()), headers={"Content-Type": "application/a-gzip"}),
        Said(gzip.compress(document), headers={**headers, "Content-Encoding": "gzip"}),
        Said(f"{HIDDEN['name']},{SAID}\n".encode(), headers={"Content-Type": "text/csv"}),
        Said(
            f"<html>Hello {SAID} {HIDDEN['token']}</html>".encode(),
            406,
            {"Content-Type": "text/html"},
        ),
        Said(b"\xff\xfe" + SAID.encode(), headers={"Content-Type": "image/png"}),
    ]


def test_no_secret_of_a_strange_answer_is_kept(server: Answers, tmp_path: Path) -> None:
    path, script = tmp_path / "strange.yaml", odd_answers()
    server.script[:] = script
    made = new_key("ZW1EBEL042", "69a6de70-7777-47e3-e053-5b8c7c11a4d9")
    key = asc.ApiKey(key_id=made.key_id, issuer_id=made.issuer_id, private_key=made.private_key)
    requests = [
        Request(
            "GET",
            "/v1/apps",
            query={"filter[email]": SAID, "newThing": HIDDEN["name"], "cursor": HIDDEN["token"]},
            headers={"X-Me": SAID},
        ),
        *(
            Request("POST", f"/v1/betaTesters/{SAID}/x{n}", json={"a": [HIDDEN["udid"], n]})
            for n in range(len(script) - 1)
        ),
    ]
    with cassette(path, record="once", key=key, base_url=server.url) as client:
        answers = [answer(client, request) for request in requests]
    secrets = {
        *HIDDEN.values(),
        SAID,
        made.key_id,
        str(made.issuer_id),
        "8675309",
        "86753.09",
        "Zwiebel",
        "ZwIebElSiG",
    }
    assert leaks(path.read_bytes(), secrets) == []
    assert scan_file(path) == []
    with cassette(path) as client:
        assert [answer(client, request) for request in requests] == answers
