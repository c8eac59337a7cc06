"""Deliveries of webhooks: real requests, signed, to receivers on loopback."""

from __future__ import annotations

import hmac
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit

from .deliveries import Letter, is_reached
from .engine import Engine

TIMEOUT = 5.0
"""Seconds that a receiver may take; Apple names none (a guess)."""
SHOWN = 1000
"""Characters of a receiver's answer that the history keeps (a guess)."""


def send_all(engine: Engine) -> None:
    """Sends what the last requests caused, and notes what came of it. Not in the engine's lock: a
    receiver may ask the simulator while it answers.
    """
    while letter := engine.next_letter():
        outcome = _send(letter)
        with engine.lock:
            record = engine.store.one(letter.delivery)
            if record and record.private.get("mark") == letter.mark:
                engine.store.update(letter.delivery, {**outcome, "sentDate": engine.clock.utc()})


def _send(letter: Letter) -> dict[str, Any]:
    url = urlsplit(letter.url)
    if not is_reached(letter.url) or url.hostname is None:
        return _failed("The simulator delivers to http and loopback addresses only")
    digest = hmac.digest(letter.secret.encode(), letter.body, "sha256").hex()
    headers = {"content-type": "application/json", "x-apple-signature": f"hmacsha256={digest}"}
    target = f"{url.path or '/'}{f'?{url.query}' if url.query else ''}"
    connection = HTTPConnection(url.hostname, url.port, timeout=TIMEOUT)
    try:
        connection.request("POST", target, letter.body, headers)
        answer = connection.getresponse()
        return _answered(answer.status, answer.read(SHOWN))
    except (OSError, HTTPException) as error:
        return _failed(f"The receiver did not answer: {type(error).__name__}")
    finally:
        connection.close()


def _answered(status: int, body: bytes) -> dict[str, Any]:
    response = {"httpStatusCode": status, "body": body.decode("utf-8", "replace")}
    if 200 <= status < 300:
        return {"deliveryState": "SUCCEEDED", "response": response, "errorMessage": None}
    return {**_failed(f"The receiver answered {status}"), "response": response}


def _failed(message: str) -> dict[str, Any]:
    return {"deliveryState": "FAILED", "errorMessage": message}
