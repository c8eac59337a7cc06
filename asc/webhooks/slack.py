"""Posting texts to a Slack-compatible URL, which is a secret: whoever has it can post.

Slack, Mattermost and Rocket.Chat take `{"text": "..."}`. Source: Slack's page on incoming webhooks.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from asc_api.errors import InvalidArgument

from asc.base.checks import at_least
from asc.base.secrets import Secret, strip_locals
from asc.base.slack import escape
from asc.errors import NotificationFailed

from .events import Event

_LOCAL = ("127.0.0.1", "::1", "localhost")
Say = Callable[[Any], str]
"""From an event to the text about it."""


def slack_handler(
    url: str | Secret, *, say: Say = str, timeout: float = 10.0
) -> Callable[[Event], None]:
    """A handler that posts a text about each event. `say` makes the text; an empty one is not
    posted.

    Raises `InvalidArgument`; the handler raises `NotificationFailed`, so that a receiver tries
    again. Neither shows the URL.
    """
    return _SlackHandler(secret_url(url), say, timeout)


class _SlackHandler:
    """Its `repr` does not show the URL."""

    def __init__(self, url: Secret, say: Say, timeout: float) -> None:
        at_least("slack_handler", 0.1, timeout=timeout)
        if not callable(say):
            raise InvalidArgument(f"slack_handler: say is {say!r}: it takes a function")
        self._url, self._say, self._timeout = url, say, timeout

    def __call__(self, event: Event) -> None:
        text = self._say(event)
        if text:
            post_text(self._url, escape(text), timeout=self._timeout)

    def __repr__(self) -> str:
        return "<Slack handler>"


def post_text(url: str | Secret, text: str, *, timeout: float = 10.0) -> None:
    """Posts a text that has Slack's marks already, such as `result.to_slack()`. It follows no
    redirect. Raises `NotificationFailed`.
    """
    problem = _post(secret_url(url), json.dumps({"text": text}).encode(), timeout)
    if problem:
        raise NotificationFailed(f"the text was not posted: {problem}")


def secret_url(url: str | Secret) -> Secret:
    """A URL that can be posted to. Raises `InvalidArgument`, without the URL."""
    secret = Secret(url) if isinstance(url, str) else url
    if not isinstance(secret, Secret) or not _is_safe(secret):
        raise InvalidArgument("the URL to post to must begin with https:// and name a host")
    return secret


def _is_safe(url: Secret) -> bool:
    try:
        scheme, host = urlsplit(url.reveal()).scheme, urlsplit(url.reveal()).hostname
    except ValueError:
        return False
    return bool(host) and (scheme == "https" or (scheme == "http" and host in _LOCAL))


class _NoRedirect(HTTPRedirectHandler):
    """A redirect is an error: the text is for the one host alone."""

    def http_error_302(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> None:
        """None leaves the answer to what raises `HTTPError`."""

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


@strip_locals
def _post(url: Secret, body: bytes, timeout: float) -> str:
    """What went wrong; empty where nothing did."""
    headers = {"content-type": "application/json"}
    try:
        request = Request(url.reveal(), body, headers, method="POST")
        with build_opener(_NoRedirect).open(request, timeout=timeout):
            return ""
    except HTTPError as error:
        error.close()
        return f"the answer was {error.code}"
    except (OSError, HTTPException, ValueError) as error:
        return f"no answer came ({type(error).__name__})"
