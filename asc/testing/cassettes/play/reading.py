"""The values of a cassette's file, checked: anybody may have written it, by hand too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import urlsplit

from .interaction import DESCRIBED, LARGEST, Body, Interaction, Recording

T = TypeVar("T")


def read_recording(found: Any) -> Recording:
    """What the file holds. Raises `ValueError`, which names the place."""
    whole = _take(found, "the file", dict)
    items = _take(whole.get("interactions"), "interactions", list)
    about = _take(whole.get("recorded") or {}, "recorded", dict)
    return Recording(
        about, tuple(_interaction(item, f"interaction {n}") for n, item in enumerate(items, 1))
    )


def _take(value: Any, place: str, kind: type[T]) -> T:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"{place} is {type(value).__name__}, where {kind.__name__} is expected")
    return value


def _interaction(item: Any, place: str) -> Interaction:
    whole = _take(item, place, dict)
    request = _take(whole.get("request"), f"the request of {place}", dict)
    answer = _take(whole.get("response"), f"the response of {place}", dict)
    status = _take(answer.get("status"), f"the status of {place}", dict)
    headers = _headers(answer.get("headers"), place)
    body = _take(answer.get("body") or {}, f"the body of {place}", dict)
    return Interaction(
        method=_take(request.get("method"), f"the method of {place}", str),
        uri=_uri(request.get("uri"), place),
        request=_body(request.get("body"), {}, "", place),
        request_headers=_headers(request.get("headers"), place),
        status=_status(status.get("code"), place),
        reason=_reason(status.get("message"), place),
        answer=_body(body.get("string"), body, headers.pop("Content-Encoding", ""), place),
        answer_headers=headers,
    )


def _uri(value: Any, place: str) -> str:
    uri = _take(value, f"the uri of {place}", str)
    if urlsplit(uri).port == 0:  # a port that can't be raises ValueError
        raise ValueError(f"the uri of {place} has the port 0")
    return uri


def _status(value: Any, place: str) -> int:
    status = _take(value, f"the status code of {place}", int)
    if not 100 <= status <= 599:
        raise ValueError(f"the status code of {place} is {status}, not within 100 to 599")
    return status


def _reason(value: Any, place: str) -> str:
    reason = _take(value or "", f"the status message of {place}", str)
    return reason if reason.isascii() else ""


def _headers(found: Any, place: str) -> dict[str, str]:
    headers = _take(found or {}, f"the headers of {place}", dict)
    return {_name(str(name)): str(_first(value)) for name, value in headers.items()}


def _name(name: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-"))


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _body(value: Any, about: Mapping[str, Any], encoding: str, place: str) -> Body:
    if isinstance(value, bytes):
        return Body.of(value, encoding)
    text = _take(value or "", f"the body of {place}", str)
    described = DESCRIBED.fullmatch(text)
    omitted = int(described[1]) if described else None
    if omitted is not None and omitted > LARGEST:
        raise ValueError(f"the body of {place} has {omitted} bytes: at most {LARGEST} are played")
    return Body(text, about.get("encoded") == "gzip", omitted)
