"""One call of every operation, with nothing of `asc`: it builds its request and reads a sampled
answer.

`make upgrade` runs it on a new document: `python -m tests.generated.check_calls`. So it works where
hand-written code does not fit the document.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from asc_api.pager import Pager
from asc_api.request import Request
from asc_api.resources import NAMESPACES

from tests.generated.answer_checks import Reading
from tests.generated.document_samples import (
    Json,
    Sampler,
    accepted,
    load,
    operations,
    success,
)
from tests.generated.public_calls import Call, CallMaker, methods_of
from tests.generated.typed_values import same_json


class Sender:
    """Stands for a client: keeps the request, and reads the answer that it was given."""

    def __init__(self) -> None:
        self.body, self.sent = b"", Request[Any]("GET", "/v1/none")

    def send(self, request: Request[Any], /) -> Any:
        self.sent = request
        return request.read(self.body)


def problems() -> Iterator[str]:
    """What does not work, one line each."""
    document, sender = load(), Sender()
    api = SimpleNamespace(**{name: _namespace(name, sender) for name in NAMESPACES})
    methods, maker = methods_of(SimpleNamespace(api=api)), CallMaker(document, "full")
    for method, path, operation in operations(document):
        try:
            [(space, name)] = methods[f"{method} {path}"]
            function = getattr(getattr(api, space), name)
            call = maker.call(method, path, operation, function)
            found = list(_problems(document, operation, function, call, sender))
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        yield from (f"{method} {path}: {problem}" for problem in found)


def _namespace(name: str, sender: Sender) -> Any:
    return getattr(import_module(f"asc_api.resources.{name}"), NAMESPACES[name])(sender)


def _problems(
    document: Json, operation: Json, function: Any, call: Call, sender: Sender
) -> Iterator[str]:
    came, sender.body = sampled(document, operation)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        given = function(*call.positional, **call.keywords)
        result = next(given.pages()) if isinstance(given, Pager) else given
    sent = sender.sent
    pairs = {
        "method": (sent.method, call.method),
        "path": (sent.path, call.wire_path),
        "query": (dict(sent.query), call.query),
        "Accept": (sent.accept, accepted(operation)),
    }
    for what, (found, wanted) in pairs.items():
        if not same_json(found, wanted):
            yield f"{what} is {found!r:.200}, not {wanted!r:.200}"
    if (sent.json is None) != (call.body is None):
        yield "the body is missing, or one too many"
    annotation = function.__annotations__["return"]
    yield from Reading(document, operation, came).problems(result, annotation)


def sampled(document: Json, operation: Json) -> tuple[Any, bytes]:
    """An answer that has every member, and the bytes of it."""
    media, content = accepted(operation), success(operation)[1]
    if not content:
        return None, b""
    if "json" not in media:
        plain = "a,b\nü,1\n".encode() if media.startswith("text/") else b"\x1f\x8b\x00raw"
        return plain.decode() if media.startswith("text/") else plain, plain
    came = Sampler(document).value(content[media]["schema"])
    return came, json.dumps(came).encode()


def main() -> int:
    """Print what does not work, the count last."""
    found = list(problems())
    print("\n".join(found[:50]))
    if found:
        print(f"{len(found)} calls do not work, such as {found[0]}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
