"""The simulator delivers for real: which changes are events, signed, to loopback addresses."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, get_args

import pytest
from asc_api.enums import WebhookEventType

from asc import Client
from asc.errors import BadRequest
from asc.testing import Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.testing.simulator.store.store import Ref
from asc.webhooks import Event, StateUpdated, verify

from .calling import SECRET

APP = Ref("apps", "6440000001")
TYPES: Any = get_args(WebhookEventType)


class _Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server: Any = self.server
        body = self.rfile.read(int(self.headers["content-length"]))
        server.events.append(verify(body, self.headers.items(), SECRET))
        self.send_response(server.status)
        self.send_header("content-length", "4")
        self.end_headers()
        self.wfile.write(b"told")

    def log_message(self, format: str, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def hook() -> Iterator[Any]:
    """A receiver without a queue: what it verified, and what it answers."""
    server: Any = HTTPServer(("127.0.0.1", 0), _Receiver)
    server.events, server.status = [], 200
    server.url = f"http://127.0.0.1:{server.server_port}/hook?team=1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def _simulator() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def sim(_simulator: Simulator) -> Simulator:
    _simulator.reset()
    return _simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Client]:
    with sim.client() as client:
        yield client


def register(client: Client, hook: Any, **options: Any) -> str:
    settings = {"name": "CI", "event_types": TYPES, "enabled": True, "url": hook.url, **options}
    return client.api.webhooks.create(app=APP.id, secret=SECRET, **settings).id


def touch(client: Client) -> None:
    """Any request: what was changed behind the API's back is told with it."""
    client.api.apps.list(limit=1).first()


def deliveries(client: Client, sim: Simulator, webhook: str) -> list[Any]:
    since = datetime.fromtimestamp(sim.clock.now(), UTC) - timedelta(days=1)
    bound: Any = {"createdDateGreaterThanOrEqualTo": since.isoformat(timespec="seconds")}
    return client.api.webhooks.list_deliveries(webhook, filter=bound, include=["event"]).all()


def test_a_change_of_each_kind(sim: Simulator, client: Client, hook: Any) -> None:
    register(client, hook)
    store, app = sim.store, {"app": APP}
    upload = store.add("buildUploads", {"state": {"state": "PROCESSING"}}, app)
    version = store.related(APP, "appStoreVersions")[0]
    build = store.related(APP, "builds")[0]
    asset = store.add("backgroundAssets", {}, app)
    pack = store.add(
        "backgroundAssetVersions", {"state": "PROCESSING"}, {"backgroundAsset": asset.ref}
    )
    of_pack = {"backgroundAssetVersion": pack.ref}
    outside, sold = (
        store.add(f"backgroundAssetVersion{kind}", {"state": "IN_REVIEW"}, of_pack)
        for kind in ("ExternalBetaReleases", "AppStoreReleases")
    )
    touch(client)
    hook.events.clear()

    store.update(upload.ref, {"state": {"state": "COMPLETE"}})
    set_version_state(store, version.ref, "REJECTED")
    detail = store.first(build.ref, "buildBetaDetail")
    assert detail is not None
    store.update(detail.ref, {"externalBuildState": "BETA_APPROVED"})
    for kind in ("Crash", "Screenshot"):
        store.add(f"betaFeedback{kind}Submissions", {}, {"build": build.ref})
    store.update(pack.ref, {"state": "FAILED"})
    store.add("backgroundAssetVersionInternalBetaReleases", {}, of_pack)
    for release in (outside, sold):
        store.update(release.ref, {"state": "WAITING_FOR_REVIEW"})  # Apple tells nothing of it
        store.update(release.ref, {"state": "REJECTED"})
    package = store.add("alternativeDistributionPackages", {}, {"appStoreVersion": version.ref})
    links = {"alternativeDistributionPackage": package.ref}
    store.add("alternativeDistributionPackageVersions", {}, links)
    touch(client)

    told = {event.event_type: event for event in hook.events}
    missing = {
        "ALTERNATIVE_DISTRIBUTION_PACKAGE_AVAILABLE_UPDATED",
        "ALTERNATIVE_DISTRIBUTION_TERRITORY_AVAILABILITY_UPDATED",
    }
    assert told.keys() == set(TYPES) - missing
    assert len(hook.events) == len(told)
    assert all(event.instance and event.timestamp for event in hook.events)
    states = {event.new for event in hook.events if isinstance(event, StateUpdated)}
    assert states == {"COMPLETE", "REJECTED", "BETA_APPROVED", "FAILED"}


def test_the_history_shows_what_came_of_it(sim: Simulator, client: Client, hook: Any) -> None:
    webhook = register(client, hook)
    client.api.webhook_pings.create(webhook=webhook)
    hook.status = 500
    client.api.webhook_pings.create(webhook=webhook)
    good, bad = sorted(deliveries(client, sim, webhook), key=lambda each: each.delivery_state)[::-1]
    assert (good.delivery_state, good.response.http_status_code) == ("SUCCEEDED", 200)
    assert (good.response.body, good.request.url) == ("told", hook.url)
    assert good.event.resource.ping is True
    assert (bad.delivery_state, bad.error_message) == ("FAILED", "The receiver answered 500")
    hook.status = 200
    again = client.api.webhook_deliveries.create(template=bad)
    shown = {each.id: each for each in deliveries(client, sim, webhook)}
    assert (shown[again.id].delivery_state, shown[again.id].redelivery) == ("SUCCEEDED", True)
    assert hook.events[1].id == hook.events[2].id == shown[again.id].event.id


def test_nothing_is_told_of_what_was_undone(sim: Simulator, client: Client, hook: Any) -> None:
    register(client, hook)
    set_version_state(sim.store, sim.store.related(APP, "appStoreVersions")[0].ref, "REJECTED")
    sim.seed({"apps": [{"id": "1", "name": "One"}]})
    touch(client)
    sim.reset()
    register(client, hook, enabled=False)
    register(client, hook, event_types=["BUILD_UPLOAD_STATE_UPDATED"])
    set_version_state(sim.store, sim.store.related(APP, "appStoreVersions")[0].ref, "REJECTED")
    touch(client)
    assert hook.events == []


@pytest.mark.parametrize("url", ["https://example.com/hook", "http://127.0.0.1:1/hook"])
def test_where_nobody_answers(sim: Simulator, client: Client, hook: Any, url: str) -> None:
    webhook = register(client, hook, url=url)
    client.api.webhook_pings.create(webhook=webhook)
    (delivery,) = deliveries(client, sim, webhook)
    assert delivery.delivery_state == "FAILED"
    assert delivery.error_message
    assert delivery.response is None


def test_a_secret_is_never_shown(sim: Simulator, client: Client, hook: Any) -> None:
    webhook = register(client, hook)
    client.api.webhooks.update(webhook, secret="another secret")
    shown = client.api.webhooks.get(webhook).json
    assert "secret" not in str(shown)
    assert sim.http().get(f"/v1/webhooks/{webhook}").text.count("secret") == 0
    (record,) = [each for each in sim.store.all("webhooks") if each.id == webhook]
    assert record.private["secret"] == "another secret"


@pytest.mark.parametrize(
    "bounds",
    [
        {},
        {"createdDateGreaterThanOrEqualTo": "2026-01-01", "createdDateLessThan": "2026-01-02"},
        {"createdDateGreaterThanOrEqualTo": "2020-01-01T00:00:00Z"},
        {"createdDateGreaterThanOrEqualTo": "yesterday"},
        {"createdDateLessThan": "2099-01-01T00:00:00Z"},
    ],
)
def test_a_history_has_one_bound(sim: Simulator, client: Client, bounds: Any) -> None:
    webhook = next(sim.store.all("webhooks")).id
    with pytest.raises(BadRequest):
        client.api.webhooks.list_deliveries(webhook, filter=bounds).all()


def test_the_history_goes_with_its_webhook(sim: Simulator, client: Client) -> None:
    webhook = next(sim.store.all("webhooks"))
    client.api.webhooks.delete(webhook.id)
    assert sim.store.count("webhookDeliveries") == 0


class _Asking(list[Event]):
    """Asks the simulator before it notes an event."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client

    def append(self, event: Event, /) -> None:
        touch(self._client)
        super().append(event)


def test_a_receiver_may_ask_the_simulator(sim: Simulator, hook: Any) -> None:
    """The request that caused the event is still open then."""
    with sim.client() as client, sim.client() as other:
        webhook = register(client, hook)
        hook.events = _Asking(other)
        client.api.webhook_pings.create(webhook=webhook)
    assert len(hook.events) == 1
