"""Profiles, roles, restrictions and secrets."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from asc_api.document import load_document

from asc import ApiKey
from asc.testing import Simulator

from .conftest import Ascx
from .stage import make_files
from .walk import EVERY

KEY_FILE = "AuthKey_2X9R4HXF34.p8"
APP = ("--app", "com.example.app1")


def _add(sim: Simulator, ascx: Ascx, name: str, *more: str, key_id: str = "2X9R4HXF34") -> int:
    given = ("--key-id", key_id, "--issuer-id", sim.issuer_id, "--private-key-path", KEY_FILE)
    return ascx("auth", "add", name, *given, *more).code


def test_a_profile_is_added_found_and_listed_without_its_key(
    sim: Simulator, ascx: Ascx, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    make_files(sim, tmp_path)
    monkeypatch.delenv("ASC_KEY_ID")
    assert _add(sim, ascx, "release", "--role", "APP_MANAGER") == 0
    file = tmp_path / ".config/asc/profiles.toml"
    assert file.stat().st_mode & 0o077 == 0
    monkeypatch.chdir("/")  # the path of the key was made absolute
    assert ascx("apps", "list", "--profile", "release").code == 0
    assert ApiKey.find(profile="release").key_id == "2X9R4HXF34"
    (row,) = json.loads(ascx("auth", "list").out)
    assert (row["profile"], row["role"]) == ("release", "APP_MANAGER")
    assert sim.issuer_id not in ascx("auth", "list").out


def test_a_profile_that_cannot_be_meant_is_not_added(
    sim: Simulator, ascx: Ascx, tmp_path: Path
) -> None:
    make_files(sim, tmp_path)
    assert _add(sim, ascx, "one") == 0
    before = (tmp_path / ".config/asc/profiles.toml").read_text()
    assert _add(sim, ascx, "one") == 2
    assert _add(sim, ascx, "two words") == 2
    assert _add(sim, ascx, "two", "--role", "app manager") == 2
    assert _add(sim, ascx, "three", key_id="not an id") == 2
    Path(KEY_FILE).write_text("nonsense")
    assert _add(sim, ascx, "four") == 3
    assert (tmp_path / ".config/asc/profiles.toml").read_text().startswith(before)


def test_a_role_may_or_may_not_run_a_command(sim: Simulator, ascx: Ascx, tmp_path: Path) -> None:
    make_files(sim, tmp_path)
    assert _add(sim, ascx, "reports", "--role", "SALES") == 0
    assert ascx("auth", "can", "versions", "submit", "--profile", "reports").code == 1
    assert ascx("auth", "can", "versions submit", "--role", "ADMIN").code == 0
    assert ascx("auth", "can", "reports", "sales", "--profile", "reports").code == 0
    assert ascx("auth", "can", "reports", "finance", "--profile", "reports").code == 1
    unknown = ascx("auth", "can", "versions", "submit", "--profile", "nothing")
    assert (unknown.code, "Apple's API does not tell it" in unknown.err) == (2, True)
    assert ascx("auth", "needs", "versions", "submitt").code == 2


def test_a_second_profile_stands_in_for_a_key_that_is_refused(
    sim: Simulator, ascx: Ascx, tmp_path: Path
) -> None:
    make_files(sim, tmp_path)
    assert _add(sim, ascx, "new", key_id="UNKNOWN123") == 0
    assert _add(sim, ascx, "old") == 0
    assert ascx("apps", "list", "--profile", "new").code == 3
    assert ascx("apps", "list", "--profile", "new", "--profile", "old").code == 0
    shown = json.loads(ascx("auth", "doctor", "--profile", "new", "--profile", "old").out)
    assert "2X9R4HXF34" in shown["checks"][0]["detail"]


def test_doctor_says_what_is_wrong(
    sim: Simulator, ascx: Ascx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hunter2@proxy.example.com")
    assert "hunter2" not in ascx("auth", "doctor").out
    sim.options.agreements_missing = True
    ran = ascx("auth", "doctor")
    assert ran.code == 3
    assert "agreement" in ran.out


def test_a_restricted_environment_holds_for_commands(
    sim: Simulator, ascx: Ascx, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure = ("testflight", "groups", "ensure", "Fans", *APP)
    monkeypatch.setenv("ASC_READ_ONLY", "1")
    refused = ascx(*ensure)
    assert (refused.code, "not sent, as the client is read_only" in refused.err) == (3, True)
    assert ascx(*ensure, "--dry-run").code == 0
    monkeypatch.setenv("ASC_READ_ONLY", "0")
    monkeypatch.setenv("ASC_ONLY_APPS", "com.example.app2")
    assert ascx(*ensure).code == 3
    assert all(request.method == "GET" for request in sim.requests)


def test_no_output_shows_a_password_or_the_key(sim: Simulator, ascx: Ascx) -> None:
    app = next(sim.store.all("apps"))
    version = sim.store.related(app.ref, "appStoreVersions")[0]
    (detail,) = sim.store.related(version.ref, "appStoreReviewDetail")
    sim.store.update(detail.ref, {"demoAccountPassword": "hunter2"})
    body = {"type": "appStoreReviewDetails", "id": detail.id}
    body["attributes"] = {"demoAccountPassword": "hunter2"}  # type: ignore[assignment]
    path = f"/v1/appStoreReviewDetails/{detail.id}"
    given = ("request", "PATCH", path, "--json", json.dumps({"data": body}), "--dry-run")
    shown = [
        *[ascx(*given, "-o", form) for form in ("json", "table", "csv")],
        ascx("request", "GET", f"/v1/appStoreReviewDetails/{detail.id}", "--verbose"),
        ascx("api", "app_store_review_details", "get", detail.id, "--verbose"),
        ascx("api", "app_store_review_details", "get", detail.id, "-o", "csv"),
    ]
    for ran in shown:
        assert ran.code == 0, ran.err
        assert detail.id in ran.out
        for secret in ("hunter2", os.environ["ASC_PRIVATE_KEY"][40:80], sim.issuer_id):
            assert secret not in ran.out + ran.err


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("app", "list"), 2, "did you mean 'apps'?"),
        (("apps", "lst", "--yes"), 2, "did you mean 'list'?"),
        (("apps", "get"), 2, "needs id"),
        (("apps", "get", "1", "2"), 2, "takes 1 ids, not 2"),
        (("apps", "list", "--filter", "bundle=x"), 2, "did you mean 'bundleId'?"),
        (("apps", "list", "--filter", "bundleId"), 2, "it takes NAME=VALUE"),
        (("beta_groups", "create", "--set", "nam=x", "--yes"), 2, "did you mean 'name'?"),
        (("betaGroups", "list", "--limit", "1"), 0, ""),
        (("beta-groups", "list", "--fields", "betaGroups=name", "--limit", "1"), 0, ""),
    ],
)
def test_an_operation_is_called_as_it_is_named(
    ascx: Ascx, arguments: tuple[str, ...], code: int, told: str
) -> None:
    ran = ascx("api", *arguments)
    assert (ran.code, told in ran.err) == (code, True), ran.err


def test_members_have_the_types_that_the_operation_takes(sim: Simulator, ascx: Ascx) -> None:
    app = next(sim.store.all("apps"))
    given = ("--set", "name=7", "--set", f"app={app.id}", "--set", "publicLinkLimit=5", "--yes")
    ran = ascx("api", "beta_groups", "create", *given)
    assert ran.code == 0, ran.err
    made = json.loads(ran.out)
    assert (made["name"], made["publicLinkLimit"]) == ("7", 5)
    build = sim.store.related(app.ref, "builds")[0].id
    assert ascx("api", "beta_groups", "add-builds", made["id"], build, "--yes").code == 0
    group = next(each for each in sim.store.all("betaGroups") if each.id == made["id"])
    assert [each.id for each in sim.store.related(group.ref, "builds")] == [build]


def test_what_a_command_needs_is_a_resource_of_apples() -> None:
    collections = {path.split("/")[2] for path in load_document()["paths"]}
    for path, command in EVERY.items():
        assert set(command.about.needs) <= collections, path
