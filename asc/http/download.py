"""Streaming to a file: under a temporary name, gone on with after a cut, put in its place when it
is whole.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from asc_api.errors import InvalidArgument, UnreadableAnswer
from asc_api.request import Request

from asc.base.answer import Answer

from .call import fetch
from .settings import Settings


class FileSink:
    """Takes the body of an answer; a replay asks for the rest alone where the server allows
    that.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._written = 0
        self._total = 0
        self._validator = ""

    def headers(self) -> Mapping[str, str]:
        """What the next try asks for."""
        rest = {"Range": f"bytes={self._written}-", "If-Range": self._validator}
        # Compressed on the way, a position in the file is none in the answer.
        return {"Accept-Encoding": "identity", **(rest if self._can_go_on() else {})}

    def _can_go_on(self) -> bool:
        return bool(self._validator) and 0 < self._written < self._total

    def begin(self, answer: Answer) -> None:
        """Goes on with a 206, starts anew with a 200."""
        if answer.status == 206:
            if (
                answer.headers.get("content-range")
                != f"bytes {self._written}-{self._total - 1}/{self._total}"
            ):
                self._validator = ""  # the next try takes the whole file
                raise UnreadableAnswer(
                    "the server sent another part of the file than was asked for"
                )
            return
        self._file.seek(0)
        self._file.truncate()
        self._written = 0
        self._total = _number(answer.headers.get("content-length"))
        tag = answer.headers.get("etag", "")
        ranges = (
            answer.headers.get("accept-ranges") == "bytes"
            and "content-encoding" not in answer.headers
        )
        self._validator = tag if ranges and tag.startswith('"') else ""

    def write(self, data: bytes) -> None:
        """The next piece."""
        self._file.write(data)
        self._written += len(data)


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 16 else 0


def saved(request: Request[Any], settings: Settings, path: Path) -> Generator[Any, Any, Path]:
    """Sends a request and puts the answer's body into the file `path`."""
    if not isinstance(request, Request):
        cure = "give a Request, as the functions of asc_api.resources make them"
        raise InvalidArgument(f"download was given {type(request).__name__}: {cure}")
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with partial.open("xb") as file:
            answer = yield from fetch(request, settings, FileSink(file))
            file.write(
                answer.content
            )  # of a planned answer, or a success with another status than 200
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path
