"""From the bytes of a delivery to its event."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from asc_api.values import date_time

from asc.errors import UnreadableEvent

from .events import EVENTS, Event, Instance, UnknownEvent
from .signature import Headers, Secrets, check_signature


def verify(body: bytes, headers: Headers, secrets: Secrets) -> Event:
    """The event of a delivery, when it is signed with one of the secrets.

    `body` is the request's body byte for byte. Several secrets serve while one replaces another.
    Raises `InvalidSignature`, and `UnreadableEvent` for a signed body that is not JSON of an event.
    """
    check_signature(body, headers, secrets)
    return read_event(body)


def read_event(body: bytes | str) -> Event:
    """The event of a body that is trusted already, such as one of `client.webhooks.deliveries`.

    New kinds, members and values raise nothing. Raises `UnreadableEvent` where there is no JSON
    object with a `data` object in it.
    """
    raw = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    payload = _read_json(raw)
    data = payload.get("data") if isinstance(payload, Mapping) else None
    if not isinstance(data, Mapping):
        raise UnreadableEvent("the body is not an event: it has no object `data`")
    kind = _text(data.get("type"))
    attributes = data.get("attributes")
    values: Mapping[str, Any] = attributes if isinstance(attributes, Mapping) else {}
    return EVENTS.get(kind, UnknownEvent)(
        id=_writable(_text(data.get("id"))) or f"sha256:{hashlib.sha256(raw).hexdigest()}",
        type=kind,
        timestamp=_read_moment(values.get("timestamp")),
        instance=_read_instance(data.get("relationships")),
        attributes=values,
        payload=payload,
    )


def _read_json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise UnreadableEvent("the body is not JSON") from None


def _writable(ident: str) -> str:
    """Half a surrogate pair has no UTF-8, and no store would keep it."""
    return ident.encode("utf-8", "backslashreplace").decode()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _read_moment(value: object) -> datetime | None:
    moment = date_time(value) if isinstance(value, str) else None
    return moment if isinstance(moment, datetime) else None


def _read_instance(relationships: object) -> Instance | None:
    """Apple's examples have type and id below `instance.data`, and for background assets below
    `instance`.
    """
    holder = relationships.get("instance") if isinstance(relationships, Mapping) else None
    if not isinstance(holder, Mapping):
        return None
    data = holder.get("data")
    named: Mapping[str, Any] = data if isinstance(data, Mapping) else holder
    links = holder.get("links")
    url = _text(links.get("self")) if isinstance(links, Mapping) else ""
    type_, ident = _text(named.get("type")), _text(named.get("id"))
    return Instance(type_, ident, url) if type_ and ident else None
