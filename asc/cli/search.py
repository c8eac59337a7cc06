"""Finding commands and operations by words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from asc_api.document import load_document

from asc.flow.table import Column, Table
from asc.openapi.names import namespace_name

from .operations import name_of
from .tree import every_command

Row = dict[str, str]


def search(words: Sequence[str], limit: int) -> Table[Any]:
    """Commands first, then operations of Apple's document."""
    wanted = [word.lower() for text in words for word in text.split()]
    found = islice(_every(wanted), limit)
    return Table.of([Column("kind"), Column("call"), Column("help")], list(found))


def _every(words: Sequence[str]) -> Iterator[Row]:
    for name, command in every_command():
        text = command.get_short_help_str(200)
        if _has(f"{name} {text}", words):
            yield {"kind": "command", "call": f"ascx {name}", "help": text}
    for path, item in sorted(load_document()["paths"].items()):
        if _has(_split(path), words):
            yield from _operations(path, item)


def _operations(path: str, item: Any) -> Iterator[Row]:
    for method in ("get", "post", "patch", "delete"):
        if method in item:
            resource = namespace_name(path)
            name = name_of(method.upper(), path, resource)
            call = f"ascx api {resource} {name}"
            yield {"kind": "operation", "call": call, "help": f"{method.upper()} {path}"}


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in text.lower() for word in words)


def _split(path: str) -> str:
    """`/v1/betaGroups` -> `/v1/beta Groups /v1/betaGroups`: found by one word or by both."""
    spaced = re.sub("([a-z])([A-Z])", r"\1 \2", path)
    return f"{spaced} {path}"
