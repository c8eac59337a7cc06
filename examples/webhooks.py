"""A receiver, and a webhook that tells it of a release: `python examples/webhooks.py`.

In production the receiver is a process of its own: `python -m asc.webhooks serve`.
"""

from __future__ import annotations

import threading
import time
from tempfile import mkdtemp

import uvicorn
from _stage import stage

from asc.webhooks import Event, receiver

SECRET = "the secret of the webhook"
TYPES = ["BUILD_UPLOAD_STATE_UPDATED", "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"]
handled: list[str] = []


def handle(event: Event) -> None:
    """What is done with an event; it may come twice."""
    handled.append(str(event))


app = receiver(SECRET, handle, store=f"{mkdtemp()}/webhooks.sqlite3")
server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="on", ws="none"))
thread = threading.Thread(target=server.run)
thread.start()
while not server.started:
    time.sleep(0.01)
url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/apple"

try:
    with stage() as client:  # Apple itself delivers to https alone, and to no loopback address
        client.webhooks.ensure("com.example.app1", url, name="CI", events=TYPES, secret=SECRET)
        print(client.webhooks.ping("com.example.app1", url))
        for delivery in client.webhooks.deliveries("com.example.app1", url=url):
            print(delivery.state, delivery.status)
finally:
    server.should_exit = True  # what is in a handler ends first
    thread.join()
print(*handled, sep="\n")
