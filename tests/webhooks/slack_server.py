"""A server on loopback that takes what is posted to Slack."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

PATH = "/services/T0/B0/hush"


class _Slack(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.posted.append((self.path, json.loads(body)))  # type: ignore[attr-defined]
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.send_header("location", "/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *_: object) -> None:
        """Quiet."""


@contextmanager
def slack_server() -> Iterator[Any]:
    """It has the `url` to post to, what was `posted`, and the `status` that it answers."""
    server: Any = HTTPServer(("127.0.0.1", 0), _Slack)
    server.posted, server.status = [], 200
    server.url = f"http://127.0.0.1:{server.server_port}{PATH}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
