"""A dry run: reads go out, writes are planned exactly and answered from an overlay."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asc import Client, FileSlice, Request, errors
from asc.testing import Simulator
from asc.workflow import is_dry_run, sleep


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator(seed="small") as simulator:
        yield simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Client]:
    sim.reset()
    with sim.client(dry_run=True) as client:
        yield client
    assert {request.method for request in sim.requests} <= {"GET"}


def names(items: Any) -> set[str]:
    return {item.name for item in items}


def test_writes_are_recorded_exactly(sim: Simulator, client: Client) -> None:
    app = client.api.apps.list().first()
    assert app
    group = client.api.beta_groups.create(name="Friends of ours", app=app, public_link_enabled=None)
    client.api.beta_groups.update(group, name="Renamed")
    client.api.beta_groups.delete("some-id")
    plan = client.planned
    assert plan is not None
    assert [(entry.method, entry.url) for entry in plan] == [
        ("POST", f"{sim.base_url}/v1/betaGroups"),
        ("PATCH", f"{sim.base_url}/v1/betaGroups/planned-betaGroups-1"),
        ("DELETE", f"{sim.base_url}/v1/betaGroups/some-id"),
    ]
    assert plan[0].json == {
        "data": {
            "type": "betaGroups",
            "attributes": {"name": "Friends of ours", "publicLinkEnabled": None},
            "relationships": {"app": {"data": {"type": "apps", "id": app.id}}},
        }
    }
    assert json.loads(json.dumps(plan.to_json()))[1]["json"]["data"]["attributes"] == {
        "name": "Renamed"
    }
    assert str(plan).startswith("1. POST http://127.0.0.1")


def test_what_was_made_can_be_read_listed_changed_and_deleted(client: Client) -> None:
    app = client.api.apps.list().first()
    assert app
    group = client.api.beta_groups.create(name="New", app=app)
    assert group.id == "planned-betaGroups-1"
    assert client.api.beta_groups.get(group.id) == group
    assert group.app == app.ref
    for pager in (
        client.api.beta_groups.list(),
        client.api.beta_groups.list(filter={"app": app.id, "name": "new"}),
        client.api.beta_groups.list(limit=2),
        client.api.apps.list_beta_groups(app),
        client.related(app.beta_groups),
    ):
        assert "New" in names(pager)
    assert "New" not in names(client.api.beta_groups.list(filter={"name": "Team"}))
    assert "New" not in names(client.api.beta_groups.list(filter={"app": "other"}))

    assert client.api.beta_groups.update(group, name="Newer").name == "Newer"
    assert client.api.beta_groups.get(group.id).name == "Newer"
    client.api.beta_groups.delete(group)
    assert "Newer" not in names(client.api.beta_groups.list())
    with pytest.raises(errors.NotFound):
        client.api.beta_groups.get(group.id)


def test_live_resources_change_and_go(client: Client) -> None:
    group, other, *_ = client.api.beta_groups.list()
    changed = client.api.beta_groups.update(group, feedback_enabled=False, name="Changed")
    assert (changed.name, changed.feedback_enabled, changed.is_internal_group) == (
        "Changed", False, group.is_internal_group,
    )  # fmt: skip
    assert client.api.beta_groups.get(group.id).name == "Changed"
    assert "Changed" in names(client.api.beta_groups.list())
    assert "Changed" in names(
        item
        for app in client.api.apps.list(include=["betaGroups"])
        for item in app.beta_groups
        if item.id == group.id
    )
    client.api.beta_groups.delete(other)
    assert other.id not in {item.id for item in client.api.beta_groups.list()}
    with pytest.raises(errors.NotFound):
        client.api.beta_groups.get(other.id)


def test_linkages(client: Client) -> None:
    app = client.api.apps.list().first()
    assert app
    group = client.api.beta_groups.create(name="New", app=app)
    builds = client.api.builds.list().all()[:2]
    client.api.beta_groups.add_builds(group, builds)
    assert {build.id for build in client.api.beta_groups.list_builds(group)} == {
        build.id for build in builds
    }
    assert next(iter(client.api.beta_groups.list_builds(group))).version in {
        build.version for build in builds
    }
    client.api.beta_groups.remove_builds(group, builds[:1])
    assert [ref.id for ref in client.api.beta_groups.list_builds_linkages(group)] == [builds[1].id]

    tester = client.api.beta_testers.create(
        email="a@example.com", first_name="A", beta_groups=[group]
    )
    assert [found.email for found in client.api.beta_groups.list_beta_testers(group)] == [
        "a@example.com"
    ]
    live = next(
        group for group in client.api.beta_groups.list() if not group.id.startswith("planned")
    )
    client.api.beta_groups.add_beta_testers(live, [tester])
    assert "a@example.com" in {
        found.email for found in client.api.beta_groups.list_beta_testers(live)
    }


def test_a_to_one_relative_that_was_made(client: Client) -> None:
    app = client.api.apps.list().first()
    assert app
    version = next(iter(client.related(app.app_store_versions)))
    detail = client.api.app_store_review_details.create(
        app_store_version=version, contact_email="a@example.com"
    )
    assert client.api.app_store_versions.get_app_store_review_detail(version.id) == detail


def test_uploads_and_waits_count_as_done_and_are_listed(client: Client, tmp_path: Path) -> None:
    part = FileSlice(tmp_path / "never-read.png", 0, 1234)

    async def workflow() -> bool:
        reserved = await Request[Any](
            "POST",
            "/v1/appScreenshots",
            json={
                "data": {
                    "type": "appScreenshots",
                    "attributes": {"fileName": "a.png", "fileSize": 1234},
                }
            },
        )
        operations = reserved["data"]["attributes"]["uploadOperations"]
        for operation in operations:
            await Request[Any]("PUT", operation["url"], content=part, authorize=False)
        await sleep(60, "until it is processed")
        return await is_dry_run()

    assert client.run(workflow()) is True
    assert client.planned is not None
    assert [entry.kind for entry in client.planned] == ["write", "upload", "wait"]
    assert [str(entry) for entry in client.planned][1:] == [
        "PUT https://planned.invalid/planned-appScreenshots-1 (1234 bytes)",
        "wait 60 s: until it is processed",
    ]
    assert len(client.planned.writes) == 1


def test_what_is_created_inside_a_request_gets_an_id(client: Client) -> None:
    body = {
        "data": {
            "type": "subscriptions",
            "attributes": {"name": "Gold"},
            "relationships": {"prices": {"data": [{"type": "subscriptionPrices", "id": "${p}"}]}},
        },
        "included": [
            {"type": "subscriptionPrices", "id": "${p}", "attributes": {"startDate": None}}
        ],
    }
    made = client.send(Request("POST", "/v1/subscriptions", json=body))
    assert made["data"]["relationships"]["prices"]["data"] == [
        {"type": "subscriptionPrices", "id": "planned-subscriptionPrices-1"}
    ]


def test_an_asyncio_client_plans_too(sim: Simulator) -> None:
    async def main() -> tuple[set[str], int]:
        async with sim.async_client(dry_run=True) as client:
            app = await client.api.apps.list().first()
            assert app
            await client.api.beta_groups.create(name="Async", app=app)
            return {group.name or "" async for group in client.api.beta_groups.list()}, len(
                client.planned or ()
            )

    sim.reset()
    found, planned = asyncio.run(main())
    assert "Async" in found
    assert planned == 1


@pytest.mark.parametrize(
    "request_",
    [
        Request("POST", "https://elsewhere.example/v1/apps", json={}),
        Request("PUT", "http://elsewhere.example/part", content=b"x", authorize=False),
        Request("POST", "/v1/apps", json={"data": {"type": object()}}),
        Request("PATCH", "v1/apps/1", json={}),
    ],
)
def test_what_would_not_be_sent_is_not_planned(client: Client, request_: Request[Any]) -> None:
    with pytest.raises((errors.ForeignHost, errors.InvalidArgument)):
        client.send(request_)
    assert not list(client.planned or ())


def test_a_client_without_dry_run_has_no_plan(sim: Simulator) -> None:
    assert sim.client().planned is None
