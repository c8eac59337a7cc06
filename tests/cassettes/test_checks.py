"""`python -m asc.testing scan` and `drift`."""

from __future__ import annotations

import base64
import copy
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
import vcr  # type: ignore[import-untyped]
from asc_api.document import load_document

from asc import ApiKey, Client, Request
from asc.testing import Simulator, cassette
from asc.testing.__main__ import main
from asc.testing.cassettes.check.scan import scan_file


def script(client: Client) -> None:
    group = client.api.beta_groups.create(
        name="Zoe's friends", app="6440000001", public_link_enabled=False
    )
    list(client.api.beta_groups.list(filter={"app": "6440000001"}, sort=["name"]))
    list(client.api.users.list())
    client.api.beta_groups.delete(group)


def test_scan_finds_what_plain_vcrpy_leaves_in(sim: Simulator, tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "plain.yaml"
    with vcr.use_cassette(str(path)), sim.client() as client:
        script(client)
    assert main(["scan", str(tmp_path)]) == 1
    shown = capsys.readouterr().out
    assert "Authorization" in shown
    assert "number 1: name: Zo... (13 characters)" in shown
    assert "Zoe's friends" not in shown, "findings don't leak either"
    assert "number 2" in shown


@pytest.mark.parametrize("hide", [str, lambda text: base64.b64encode(text.encode()).decode()])
def test_scan_looks_everywhere(sim: Simulator, key: ApiKey, tmp_path: Path, hide: Any) -> None:
    path = tmp_path / "ours.yaml"
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        script(client)
    assert scan_file(path) == []
    secret = hide("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiI2OWE2ZGU3MCJ9.c2lnbmF0dXJl and zoe@private.org")
    path.write_text(path.read_text().replace("message: Created", f"message: {secret!r}"))
    assert {leak.what for leak in scan_file(path)} >= {"a token", "an e-mail address"}
    packed = base64.b64encode(gzip.compress(b"write to zoe@private.org")).decode()
    path.write_text(path.read_text().replace(secret, packed))
    assert [leak.value for leak in scan_file(path)] == ["zoe@private.org"]


def test_drift(sim: Simulator, key: ApiKey, tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "old.yaml"
    with cassette(path, record="once", key=key, base_url=sim.base_url) as client:
        script(client)
    assert main(["drift", str(path)]) == 0
    spec = tmp_path / "later.json"
    spec.write_text(json.dumps(later()))
    assert main(["drift", str(path), "--spec", str(spec)]) == 1
    shown = capsys.readouterr().out
    for finding in (
        "number 1: POST /v1/betaGroups: request /data/attributes/rank: is required now",
        "number 1: POST /v1/betaGroups: answer /data/attributes/publicLinkEnabled: is no longer in "
        "the document; "
        "renamed to 'publicLinksEnabled'?",
        "number 2: GET /v1/betaGroups: query sort: 'name' is an unknown value; renamed to 'names'?",
        "number 2: GET /v1/betaGroups: query filter[region] is required now",
        "number 3: GET /v1/users: answer /data/*/attributes/roles/*: 'ADMIN' is an unknown value",
        "number 4: DELETE /v1/betaGroups/",
    ):
        assert finding in shown, shown


def later() -> dict[str, Any]:
    """A document in which some things have changed."""
    document = copy.deepcopy(load_document())
    schemas, paths = document["components"]["schemas"], document["paths"]
    attributes = schemas["BetaGroup"]["properties"]["attributes"]["properties"]
    attributes["publicLinksEnabled"] = attributes.pop("publicLinkEnabled")
    created = schemas["BetaGroupCreateRequest"]["properties"]["data"]["properties"]["attributes"]
    created["properties"]["rank"], created["required"] = {"type": "string"}, ["name", "rank"]
    del paths["/v1/betaGroups/{id}"]["delete"]
    listed = paths["/v1/betaGroups"]["get"]["parameters"]
    sort = next(item for item in listed if item.get("name") == "sort")
    sort["schema"] = {"type": "array", "items": {"type": "string", "enum": ["names"]}}
    listed.append(
        {"name": "filter[region]", "in": "query", "required": True, "schema": {"type": "string"}}
    )
    schemas["User"]["properties"]["attributes"]["properties"]["roles"]["items"] = {
        "type": "string",
        "enum": ["OWNER"],
    }
    return document


def test_what_is_no_cassette_is_said_to_be_none(tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "other.yaml").write_text("a: [1")
    assert main(["scan", str(tmp_path)]) == 2
    assert main(["drift", str(tmp_path / "nothing.yaml")]) == 2
    assert "is neither a cassette" in capsys.readouterr().err


def test_a_request_that_the_document_never_knew(
    sim: Simulator, key: ApiKey, tmp_path: Path, capsys: Any
) -> None:
    path = tmp_path / "odd.yaml"
    with (
        cassette(path, record="once", key=key, base_url=sim.base_url) as client,
        pytest.raises(Exception, match="404"),
    ):
        client.send(Request("GET", "/v1/betaGrups"))
    assert main(["drift", str(path)]) == 1
    assert "renamed to 'betaGroups'?" in capsys.readouterr().out
