"""An HTTP answer as a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from .secrets import scrub


class Headers(Mapping[str, str]):
    """Headers of an answer; names in any case."""

    __slots__ = ("_values",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._values = {name.lower(): value for name, value in items}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self._values)}>"


@attrs.frozen(eq=False, repr=False)
class Answer:
    """An HTTP answer as it came."""

    status: int
    headers: Headers = attrs.field(factory=Headers)
    content: bytes = b""
    cut: str = ""
    """Why the body is not whole; empty when it is."""

    @property
    def request_id(self) -> str | None:
        """Apple's own name of the call, for its support."""
        named = self.headers.get("x-apple-request-uuid")
        return None if named is None else scrub(named)

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.content)} bytes{', cut' if self.cut else ''}>"
