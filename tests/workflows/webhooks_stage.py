"""Webhooks of the first app, and a receiver that takes everything."""

from __future__ import annotations

import json
import threading
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

URL = "https://ci.example.com/apple"
SECRET = "correct horse battery staple"
TYPES = ["BUILD_UPLOAD_STATE_UPDATED", "BETA_FEEDBACK_CRASH_SUBMISSION_CREATED"]


class _Yes(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *_: object) -> None:
        """Quiet."""


@cache
def yes_url() -> str:
    """The URL of a receiver on loopback that answers every delivery with 200."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Yes)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/hook"


def webhooks(sim: Simulator) -> list[Record]:
    return list(sim.store.all("webhooks"))


def ensure(client: Any, **options: Any) -> Any:
    settings = {"name": "CI", "events": TYPES, "secret": SECRET, **options}
    return client.webhooks.ensure("com.example.app1", settings.pop("url", URL), **settings)


def switched_off(sim: Simulator) -> None:
    """One for that URL that is disabled, and has other events."""
    app = next(sim.store.all("apps"))
    settings = {"name": "Old", "url": URL, "enabled": False, "eventTypes": TYPES[:1]}
    sim.store.add("webhooks", settings, {"app": app.ref}, private={"secret": "old"})


def reached(sim: Simulator) -> Record:
    """The webhook, which the receiver on loopback takes."""
    (webhook,) = webhooks(sim)
    sim.store.update(webhook.ref, {"url": yes_url()})
    return webhook


def failed(sim: Simulator) -> None:
    """Three events of a webhook that is reached now: the first and the third were not delivered."""
    webhook = reached(sim)
    for delivery in sim.store.related(webhook.ref, "deliveries"):
        sim.store.delete(delivery.ref)
    for number, states in enumerate((["FAILED"], ["FAILED", "SUCCEEDED"], ["FAILED", "FAILED"])):
        event = add_event(sim, f"event-{number}")
        for place, state in enumerate(states):
            moment = sim.clock.utc(-3600 + 60 * number + place)
            history = {"createdDate": moment, "deliveryState": state, "redelivery": place > 0}
            made = sim.store.add("webhookDeliveries", history, {"event": event.ref})
            sim.store.link(webhook.ref, "deliveries", [made.ref])


def add_event(sim: Simulator, ident: str) -> Record:
    data = {"type": "buildUploadStateUpdated", "id": ident, "attributes": {"newState": "COMPLETE"}}
    attributes = {
        "eventType": "BUILD_UPLOAD_STATE_UPDATED",
        "ping": False,
        "payload": json.dumps({"data": data}),
    }
    return sim.store.add("webhookEvents", attributes, ident=ident)
