"""What to read after a write with an open outcome, and what it tells."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from asc import AmbiguousWrite, Client, Request
from asc.flow.read_back import read_back
from asc.http.look import look
from asc.testing import Fault, Simulator


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator(seed="small") as simulator:
        yield simulator


def create(
    path: str, type: str, relationships: dict[str, tuple[str, str]], **attributes: Any
) -> Request[Any]:
    links = {name: {"data": {"type": kind, "id": id}} for name, (kind, id) in relationships.items()}
    return Request(
        "POST",
        path,
        json={"data": {"type": type, "attributes": attributes, "relationships": links}},
    )


@pytest.mark.parametrize(
    ("request_", "path", "query"),
    [
        (
            create(
                "/v1/betaGroups",
                "betaGroups",
                {"app": ("apps", "7")},
                name="N",
                feedbackEnabled=True,
            ),
            "/v1/betaGroups",
            {"filter[name]": "N", "filter[app]": "7", "limit": "200"},
        ),
        (
            create("/v1/bundleIds", "bundleIds", {}, identifier="a.b", name="N"),
            "/v1/bundleIds",
            {"filter[identifier]": "a.b", "filter[name]": "N", "limit": "200"},
        ),
        (
            create(
                "/v1/appStoreVersions",
                "appStoreVersions",
                {"app": ("apps", "7")},
                versionString="1.0",
            ),
            "/v1/apps/7/appStoreVersions",
            {},
        ),
        (
            create(
                "/v1/appScreenshots",
                "appScreenshots",
                {"appScreenshotSet": ("appScreenshotSets", "s")},
                fileName="a",
            ),
            "/v1/appScreenshotSets/s/appScreenshots",
            {},
        ),
        (
            create(
                "/v1/appStoreReviewDetails",
                "appStoreReviewDetails",
                {"appStoreVersion": ("appStoreVersions", "v")},
            ),
            "/v1/appStoreVersions/v/appStoreReviewDetail",
            {},
        ),
        (
            create("/v1/userInvitations", "userInvitations", {}, email="a@b.c"),
            "/v1/userInvitations",
            {"filter[email]": "a@b.c", "limit": "200"},
        ),
        (
            create("/v2/inAppPurchases", "inAppPurchases", {"app": ("apps", "7")}, name="N"),
            "/v1/apps/7/inAppPurchasesV2",
            {},
        ),
        (Request("PATCH", "/v1/apps/7", json={"data": {}}), "/v1/apps/7", {}),
        (Request("DELETE", "/v1/betaGroups/7"), "/v1/betaGroups/7", {}),
        (
            Request("POST", "/v1/betaGroups/7/relationships/builds", json={"data": []}),
            "/v1/betaGroups/7/relationships/builds",
            {},
        ),
    ],
)
def test_where_to_look(request_: Request[Any], path: str, query: dict[str, str]) -> None:
    found = look(request_)
    assert found
    assert (found.method, found.path, dict(found.query)) == ("GET", path, query)
    assert found.operation.startswith("GET /v")


@pytest.mark.parametrize(
    "request_",
    [
        Request("POST", "/v1/webhookPings", json={"data": {"type": "webhookPings"}}),
        Request("POST", "/v9/news", json={"data": {"type": "news"}}),
        Request("PUT", "https://upload.example/x"),
    ],
)
def test_where_there_is_nothing_to_look_at(request_: Request[Any]) -> None:
    assert look(request_) is None
    error = AmbiguousWrite(request_, "reset", look=look(request_))
    assert "look before you send it again" in str(error)


@pytest.mark.parametrize("after_effect", [True, False])
@pytest.mark.parametrize("write", ["create", "update", "add", "update another"])
def test_the_read_back_tells_the_truth(sim: Simulator, write: str, after_effect: bool) -> None:
    sim.reset()
    with sim.client() as client:
        app = client.api.apps.list().first()
        group = client.api.beta_groups.list().first()
        build = client.api.builds.list().all()[-1]
        sim.faults(Fault(status=500, after_effect=after_effect, nth=1, method="POST"))
        sim.faults(Fault(status=500, after_effect=after_effect, nth=1, method="PATCH"))
        assert app
        assert group
        with pytest.raises(AmbiguousWrite) as caught:
            _write(client, write, app, group, build)
        done = client.run(read_back(caught.value))
        assert done.took_effect is after_effect
        copy = pickle.loads(pickle.dumps(caught.value))
        assert (str(copy), copy.status, str(copy.look)) == (
            str(caught.value),
            500,
            str(caught.value.look),
        )


def _write(client: Client, write: str, app: Any, group: Any, build: Any) -> None:
    if write == "create":
        client.api.beta_groups.create(name="A group of its own", app=app)
    elif write == "update":
        client.api.beta_groups.update(group, name="Renamed", public_link_enabled=None)
    elif write == "add":
        new = client.api.beta_groups.list().all()[-1]
        client.api.beta_groups.remove_builds(new, [build])
        client.api.beta_groups.add_builds(new, [build])
    else:
        client.api.apps.update(app, primary_locale="de-DE")
