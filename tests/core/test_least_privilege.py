"""Clients that may do less; several keys; the record of writes; roles in refusals."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asc import ApiKey, Request, errors
from asc.auth.roles import TASKS, needed_roles, tasks_of
from asc.http.audit import job
from asc.testing import Simulator
from asc.vocabulary import ROLES

from .scripted import KEY, OK, Stage, answer, refusal

APP, OTHER = "6440000001", "6440000002"


@pytest.fixture(scope="module")
def _sim() -> Iterator[Simulator]:
    with Simulator() as sim:
        yield sim


@pytest.fixture
def sim(_sim: Simulator) -> Simulator:
    _sim.reset()
    return _sim


# read_only


def test_a_read_only_client_sends_no_write_of_any_kind(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests = [Request(each, "/v1/apps/1") for each in ("POST", "PATCH", "DELETE", "BREW")]
    requests.append(Request("PUT", "https://upload.example.com/x", authorize=False))
    for word, given in (("", True), ("1", False), ("true", False)):
        monkeypatch.setenv("ASC_READ_ONLY", word)
        stage = Stage(kind, [OK], read_only=given)
        for request in requests:
            with pytest.raises(errors.NotPermitted, match="not sent, as the client is read_only"):
                stage.send(request)
            with pytest.raises(errors.NotPermitted):
                stage.fetch(request)
        assert not stage.sent
        stage.send(Request("GET", "/v1/apps/1"))
    monkeypatch.setenv("ASC_READ_ONLY", "perhaps")
    with pytest.raises(errors.InvalidArgument, match="'perhaps': it takes 1 or 0"):
        Stage(kind, [OK])


def test_a_read_only_client_may_plan(kind: str) -> None:
    stage = Stage(kind, [OK], read_only=True, dry_run=True)
    stage.send(Request("DELETE", "/v1/apps/1"))
    assert len(stage.client.planned) == 1
    assert not stage.sent


# only_apps


def test_what_names_another_app_is_refused(sim: Simulator) -> None:
    with sim.client(only_apps=["com.example.app1"]) as client:
        sim.service.forget()
        for request in (
            Request("GET", f"/v1/apps/{OTHER}"),
            Request("GET", f"{sim.base_url}/v1/apps/{OTHER}/builds"),
            Request("GET", "/v1/builds", query={"filter[app]": f"{APP},{OTHER}"}),
            Request("DELETE", "/v1/users/1"),
        ):
            with pytest.raises(errors.NotPermitted, match=r"com\.example\.app1"):
                client.send(request)
        assert [str(each.path) for each in sim.requests] == ["/v1/apps"], "the lookup of the app"
        assert client.api.apps.get(APP).bundle_id == "com.example.app1"


def test_a_write_needs_something_that_is_known_to_be_of_the_app(sim: Simulator) -> None:
    with sim.client(only_apps=[APP]) as client:
        build = sim.store.related(next(sim.store.all("apps")).ref, "builds")[0].id
        with pytest.raises(errors.NotPermitted, match="read it first"):
            client.api.builds.update(build, expired=True)
        assert client.api.builds.get(build, include=["app"])
        client.api.builds.update(build, expired=True)
        group = client.api.beta_groups.create(name="New", app=APP)
        client.api.beta_groups.update(group, name="Newer")
        with pytest.raises(errors.NotPermitted):
            client.api.beta_groups.create(name="New", app=OTHER)


def test_the_address_of_apples_host_is_no_way_around(sim: Simulator) -> None:
    with sim.client(only_apps=[APP]) as client:
        before = len(sim.requests)
        for target in (f"/v1/apps/{OTHER}", f"{sim.base_url}/v1/apps/{OTHER}"):
            body = {"data": {"type": "apps", "id": OTHER, "attributes": {}}}
            with pytest.raises(errors.NotPermitted, match=f"app {OTHER} is not one of"):
                client.send(Request("PATCH", target, json=body))
        assert len(sim.requests) == before


def test_what_apps_share_is_linked_and_not_changed(sim: Simulator) -> None:
    with sim.client(only_apps=[APP]) as client:
        groups = client.api.apps.list_beta_groups(APP).all()
        tester = client.api.beta_groups.list_beta_testers(groups[1]).all()[0]
        foreign = sim.store.related(list(sim.store.all("apps"))[1].ref, "betaGroups")[0].id
        client.api.beta_testers.add_beta_groups(tester, [groups[2]])
        with pytest.raises(errors.NotPermitted):
            client.api.beta_testers.add_beta_groups(tester, [foreign])
        with pytest.raises(errors.NotPermitted):
            client.api.beta_testers.delete(tester)


def test_the_environment_restricts_and_arguments_narrow_it(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASC_ONLY_APPS", f"{APP}, com.example.app2")
    with sim.client() as client, pytest.raises(errors.NotPermitted):
        client.api.apps.get("6440000003")
    with sim.client(only_apps=[APP]) as client, pytest.raises(errors.NotPermitted):
        client.api.apps.get(OTHER)
    with pytest.raises(errors.InvalidArgument, match="ASC_ONLY_APPS does not have"):
        sim.client(only_apps=["6440000003"])
    with pytest.raises(errors.InvalidArgument, match="give a list"):
        sim.client(only_apps=APP)


# keys=


def _with_id(key_id: str) -> ApiKey:
    return ApiKey(key_id=key_id, issuer_id=KEY.issuer_id, private_key=KEY.private_key)


def _takes(*key_ids: str) -> Any:
    def server(sent: Any) -> Any:
        from asc.auth.tokens import _key_id_of

        return OK if _key_id_of(sent.token) in key_ids else refusal(401, "NOT_AUTHORIZED")

    return server


def test_the_next_key_is_used_when_apple_refuses_one(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    stage = Stage(kind, [_takes("OLD")], key=None, keys=[_with_id("NEW"), _with_id("OLD")])
    stage.send(Request("PATCH", "/v1/apps/1", json={}))
    assert len(stage.sent) == 3, "twice with the new one"
    assert caplog.messages == ["Apple refuses key NEW; key OLD is used"]
    assert caplog.records[0].levelno == logging.WARNING
    assert stage.whoami().key_id == "OLD"
    assert len(stage.sent) == 4, "the old one is kept"


def test_when_apple_refuses_every_key_the_first_is_tried_again(kind: str) -> None:
    keys = [_with_id("NEW"), _with_id("OLD")]
    stage = Stage(kind, [_takes()], key=None, keys=keys)
    for number in (1, 2):
        with pytest.raises(errors.Unauthorized):
            stage.send(Request("GET", "/v1/apps"))
        assert len(stage.sent) == 3 * number


def test_keys_that_cannot_be_meant_are_refused() -> None:
    with pytest.raises(errors.InvalidArgument, match="not both"):
        Stage("sync", [OK], keys=[KEY])
    with pytest.raises(errors.InvalidArgument, match="the same key twice"):
        Stage("sync", [OK], key=None, keys=[KEY, KEY])


# audit=


def test_every_write_leaves_a_line_without_values(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI_JOB_URL", "https://ci.example.com/1")
    path = tmp_path / "audit.jsonl"
    played = [OK, answer(200, {"data": {"type": "apps", "id": "1"}}, x_apple_request_uuid="R1")]
    played += [refusal(409, "STATE_ERROR"), answer(503)]
    stage = Stage(kind, played, audit=path)
    stage.send(Request("GET", "/v1/apps"))
    body = {"data": {"attributes": {"name": "a secret"}, "relationships": {"app": {}}}}
    stage.send(Request("PATCH", "/v1/apps/1", json=body, operation="PATCH /v1/apps/{id}"))
    for kind_of_error in (errors.Conflict, errors.AmbiguousWrite):
        with pytest.raises(kind_of_error):
            stage.send(Request("POST", "/v1/apps", json=body))
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["outcome"] for line in lines] == ["done", "refused", "open"]
    assert lines[0] | {"time": ""} == {
        "time": "",
        "key": KEY.key_id,
        "operation": "PATCH /v1/apps/{id}",
        "target": "/v1/apps/1",
        "sent": ["app", "name"],
        "outcome": "done",
        "status": 200,
        "attempt": 1,
        "request_id": "R1",
        "job": "https://ci.example.com/1",
    }
    assert "secret" not in path.read_text()


def test_an_audit_that_cannot_be_kept_stops_the_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASC_AUDIT", str(tmp_path / "none" / "audit.jsonl"))
    with pytest.raises(errors.InvalidArgument, match=r"audit: .*can't be written"):
        Stage("sync", [OK])


def test_the_job_is_found_in_the_environment() -> None:
    github = {
        "GITHUB_SERVER_URL": "https://github.example",
        "GITHUB_REPOSITORY": "me/app",
        "GITHUB_RUN_ID": "7",
    }
    assert job(github) == "https://github.example/me/app/actions/runs/7"
    assert job({}) is None


# Roles


def test_a_403_names_the_roles_that_are_known(kind: str) -> None:
    stage = Stage(kind, [refusal(403, "FORBIDDEN_ERROR")])
    with pytest.raises(errors.Forbidden, match="ACCOUNT_HOLDER, ADMIN, APP_MANAGER "):
        stage.send(Request("POST", "/v1/reviewSubmissions", json={}))
    with pytest.raises(errors.Forbidden) as error:
        stage.send(Request("GET", "/v1/reviewSubmissions"))
    assert "role" not in str(error.value)


def test_the_table_of_roles_has_words_of_apples() -> None:
    from asc_api.document import load_document

    document = load_document()
    collections = {path.split("/")[2] for path in document["paths"]}
    for task in TASKS:
        assert all(role in ROLES for role in task.roles)
        assert task.writes | task.reads <= collections, task
    every = [name for task in TASKS for name in task.writes]
    assert len(every) == len(set(every)), "a resource belongs to one task"
    needed = needed_roles(tasks_of("PATCH", ["reviewSubmissions", "appStoreVersions"]))
    assert sorted(needed or ()) == ["ACCOUNT_HOLDER", "ADMIN", "APP_MANAGER"]
    assert needed_roles(tasks_of("PATCH", ["nonsense"])) is None


# rorkai's configuration


def test_keys_of_rorkais_asc_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import base64

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / ".asc"
    folder.mkdir()
    (folder / "k.p8").write_bytes(base64.b64decode(KEY.private_key.reveal()))
    (folder / "k.p8").chmod(0o600)
    keys = [
        {"name": "work", "key_id": "WORK", "issuer_id": "I", "private_key_path": "k.p8"},
        {"name": "mine", "key_id": "MINE", "issuer_id": "I", "private_key_path": "k.p8"},
    ]
    config = folder / "config.json"
    config.write_text(json.dumps({"default_key_name": "mine", "keys": keys}))
    before = config.read_bytes()
    found = ApiKey.find(environ={})
    assert (found.key_id, "rorkai" in found.source) == ("MINE", True)
    assert ApiKey.find(environ={"ASC_PROFILE": "work"}).key_id == "WORK"
    assert ApiKey.find(profile="work", environ={}).key_id == "WORK"
    with pytest.raises(errors.KeyNotFound, match=r"profiles\.toml"):
        ApiKey.find(profile="other", environ={})
    monkeypatch.chdir("/")
    assert ApiKey.find(environ={"ASC_CONFIG_PATH": str(config)}).key_id == "MINE"
    assert config.read_bytes() == before
    config.write_text("{")
    with pytest.raises(errors.InvalidKey, match="is not a JSON object"):
        ApiKey.find(environ={"ASC_CONFIG_PATH": str(config)})
