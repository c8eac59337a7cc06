"""Rehearsal: reads go out, writes are listed in a `Plan` and answered with what they would have made."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import attrs

from .overlay import Overlay
from .steps import Flow, Wait
from .wire import Answer

T = TypeVar("T")


@attrs.frozen
class Planned:
    """One thing that would have been done."""

    kind: str
    """`write`, `upload` or `wait`."""
    method: str = ""
    url: str = ""
    """Without the query, which permits an upload; the API's writes have none."""
    json: Any = None
    """The body, exactly."""
    size: int | None = None
    """Bytes of an upload."""
    seconds: float = 0.0
    reason: str = ""
    """Why a wait would have been."""

    def __str__(self) -> str:
        if self.kind == "wait":
            return f"wait {self.seconds:g} s{f': {self.reason}' if self.reason else ''}"
        body = f" {json.dumps(self.json, ensure_ascii=False)}" if self.json is not None else ""
        return f"{self.method} {self.url}{body}{f' ({self.size} bytes)' if self.size is not None else ''}"

    def to_json(self) -> dict[str, Any]:
        """The members that say something."""
        said = {name: value for name, value in attrs.asdict(self, recurse=False).items() if value not in ("", 0.0)}
        return {name: value for name, value in said.items() if value is not None}


class Plan(Sequence[Planned]):
    """What a client with `dry_run=True` would have done, in order. `print(client.plan)` shows it."""

    def __init__(self) -> None:
        self._entries: list[Planned] = []
        self.overlay = Overlay()
        """What there would be by now; reads are answered from it too."""

    def add(self, entry: Planned) -> None:
        """Notes what would have been done."""
        self._entries.append(entry)

    @property
    def writes(self) -> list[Planned]:
        """The calls of the API alone."""
        return [entry for entry in self._entries if entry.kind == "write"]

    def to_json(self) -> list[dict[str, Any]]:
        """The plan as JSON values."""
        return [entry.to_json() for entry in self._entries]

    def __getitem__(self, index: Any) -> Any:
        return self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Planned]:
        return iter(self._entries)

    def __str__(self) -> str:
        return "\n".join(f"{number}. {entry}" for number, entry in enumerate(self._entries, 1)) or "nothing to do"


def rehearsed(flow: Flow[T], plan: Plan | None) -> Flow[T]:
    """The flow; in a rehearsal its waits are listed, not waited."""
    return flow if plan is None else _without_waits(flow, plan)


def _without_waits(flow: Flow[T], plan: Plan) -> Flow[T]:
    resume: Callable[[Any], Any] = flow.send
    given: Any = None
    try:
        while True:
            try:
                step = resume(given)
            except StopIteration as stop:
                result: T = stop.value
                return result
            resume = flow.send
            if isinstance(step, Wait):
                plan.add(Planned("wait", seconds=step.seconds, reason=step.reason))
                given = False
                continue
            try:
                given = yield step
            except Exception as error:
                resume, given = flow.throw, error
    finally:
        flow.close()


def planned_answer(json_: Any, status: int = 200) -> Answer:
    """An answer that was never on the wire."""
    return Answer(status, content=b"" if json_ is None else json.dumps(json_).encode())
