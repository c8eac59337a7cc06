"""The webhooks of an app, and the one that is meant."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from asc_api.errors import InvalidArgument
from asc_api.models import App, Webhook
from asc_api.relationship import Ref
from asc_api.resources import apps

from asc.base.checks import text
from asc.errors import NotFoundByName


def check_url(url: str) -> str:
    """Raises `InvalidArgument` for what is not an absolute URL."""
    text("url", url, "https://ci.example.com/apple")
    try:
        parts = urlsplit(url)
        absolute = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        absolute = False
    if not absolute or set(url) & set(" \t\r\n"):
        raise InvalidArgument(f"url is {url!r}: one looks like 'https://ci.example.com/apple'")
    return url


async def webhooks_of(app: App | Ref[App]) -> list[Webhook]:
    """All webhooks of an app. One request: Apple allows a few."""
    return await apps.list_webhooks(app).all()


async def named_webhooks(app: App | Ref[App], url: str | None) -> list[Webhook]:
    """Those with that URL, or all of them. Raises `NotFoundByName`."""
    found = await webhooks_of(app)
    named = [each for each in found if url in (None, each.url)]
    if not named:
        raise NotFoundByName(
            f"the app has no webhook{f' for {url}' if url else ''}; {_known(found)}"
        )
    return named


async def one_webhook(app: App | Ref[App], url: str | None) -> Webhook:
    """The one with that URL, or the only one. Raises `NotFoundByName`, `InvalidArgument`."""
    found = await named_webhooks(app, url)
    if len(found) > 1 and url is None:
        raise InvalidArgument(f"url is not given, and there are several webhooks; {_known(found)}")
    return found[0]


def _known(webhooks: Sequence[Webhook]) -> str:
    urls = ", ".join(str(each.url) for each in webhooks)
    return f"there is {urls}" if urls else "client.webhooks.ensure makes one"
