"""Bodies on their way: parts of files that are sent, and what comes back."""

from __future__ import annotations

from asc_api.request import FileSlice

from asc.base.answer import Answer, Headers
from asc.base.secrets import shown
from asc.errors import AnswerTooLarge, FileChanged

from .decode import Packed, Plain, decoder
from .wire import Outgoing

_PIECE = 1 << 16


class FilePart:
    """A part of a file, read in pieces. Raises `FileChanged` when it is not there any more."""

    def __init__(self, part: FileSlice) -> None:
        self._part, self._sent = part, 0
        try:
            self._file = part.path.open("rb")
        except OSError as error:
            problem = error.strerror or type(error).__name__
        else:
            return
        raise FileChanged(f"{shown(str(part.path))} can't be read: {problem}")

    def read(self) -> bytes:
        """The next piece; empty at the end of the part."""
        left = self._part.length - self._sent
        try:
            self._file.seek(self._part.offset + self._sent)
            piece, problem = self._file.read(min(_PIECE, left)), "it got shorter"
        except OSError as error:
            piece, problem = b"", error.strerror or type(error).__name__
        self._sent += len(piece)
        if not piece and left:
            raise FileChanged(
                f"{shown(str(self._part.path))} changed while it was sent: {problem}. Build it, "
                "leave it alone, and upload it again"
            )
        return piece

    def close(self) -> None:
        self._file.close()


class Body:
    """Where the body of an answer goes: to the sink when there is one and the answer is a success,
    else into memory. What is kept, and what was packed on the way, is bounded by `max_body`.
    """

    def __init__(self, status: int, headers: Headers, outgoing: Outgoing) -> None:
        self._status, self._headers, self._outgoing = status, headers, outgoing
        self._kept = bytearray()
        self._size = 0
        self._decoder: Plain | Packed = Plain()
        self._sink = outgoing.sink if status in (200, 206) else None

    def begin(self) -> None:
        """The headers have come. Raises `UnreadableAnswer`."""
        self._decoder = decoder(self._headers.get("content-encoding", ""))
        if self._sink is not None:
            self._sink.begin(self.answer())

    def take(self, data: bytes) -> None:
        """The next piece, as it came. Raises `AnswerTooLarge`, `UnreadableAnswer`."""
        for piece in self._decoder.pieces(data):
            self._size += len(piece)
            bounded = self._sink is None or self._decoder.packed
            if bounded and self._size > self._outgoing.max_body:
                raise AnswerTooLarge(
                    f"{self._outgoing!r}: the answer is longer than "
                    f"max_body={self._outgoing.max_body} bytes"
                )
            if self._sink is not None:
                self._sink.write(piece)
            else:
                self._kept.extend(piece)

    def end(self) -> None:
        """The body is over. Raises `UnreadableAnswer` if it was cut."""
        self._decoder.end()

    def answer(self, cut: str = "") -> Answer:
        """The answer, so far; `cut` says why no more came."""
        return Answer(self._status, self._headers, bytes(self._kept), cut or self._missing())

    def _missing(self) -> str:
        """An answer that ends with the connection and is empty may be one that was cut:
        nothing else tells.
        """
        if self._status != 200 or self._outgoing.method != "GET" or self._outgoing.sink:
            return ""
        framed = "content-length" in self._headers or "transfer-encoding" in self._headers
        json = "json" in self._headers.get("content-type", "")
        return "nothing came after the headers" if json and not framed and not self._kept else ""
