"""What is played back is what was recorded, for any answer that the document allows and some that it does not."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import asc
from asc import Client, Request, Resource
from asc.testing import cassette
from asc.testing.cassettes import layout
from asc.testing.cassettes.fakes import Fakes
from asc.testing.cassettes.record import redacted
from asc.testing.cassettes.redact import Redactor
from asc.testing.cassettes.rules import packaged_rules
from asc.testing.document import Document
from asc_api.document import load_document

DOCUMENT = Document(load_document())
OPERATIONS = {
    "/v1/betaTesters": lambda client, sent: client.beta_testers.create(**sent),
    "/v1/apps": lambda client, _: list(client.apps.list(include=["betaGroups"])),
    "/v1/devices": lambda client, _: list(client.devices.list(filter={"udid": "x"})),
    "/v1/users": lambda client, _: list(client.users.list()),
    "/v1/webhookDeliveries": lambda client, _: list(client.customer_reviews.get("1").__dict__.values())[:0],
}


class Answers(ThreadingHTTPServer):
    """Answers each request with the next of `bodies`."""

    def __init__(self) -> None:
        self.bodies: list[tuple[int, str, bytes]] = []
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        assert isinstance(self.server, Answers)
        status, kind, body = self.server.bodies.pop(0)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = _answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Says nothing."""
