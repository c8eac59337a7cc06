"""Which recorded answer a request gets."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Any

from .bindings import Bindings, Value
from .calls import NOTHING, Call, places
from .interaction import Interaction


class Player:
    """Plays each recorded answer once; answers to the same request in their order."""

    def __init__(self, interactions: Iterable[Interaction], fakes: Iterable[Value]) -> None:
        self.interactions = list(interactions)
        self.calls = [Call.of(one.method, one.uri, one.request) for one in self.interactions]
        self.bindings = Bindings(fakes)
        self.played: set[int] = set()
        self._exact: defaultdict[str, deque[int]] = defaultdict(deque)
        self._rough: defaultdict[tuple[object, ...], deque[int]] = defaultdict(deque)
        for index, call in enumerate(self.calls):
            self._exact[call.exactly].append(index)
            self._rough[call.roughly].append(index)

    def take(self, sent: Call) -> int | None:
        """The interaction that answers a request, which is thereby played; None where there is
        none.
        """
        found = self._exactly(sent)
        if found is None:
            found = self._bound(sent)
        if found is not None:
            self.played.add(found)
        return found

    def _exactly(self, sent: Call) -> int | None:
        waiting = self._exact.get(sent.exactly)
        while waiting:
            index = waiting.popleft()
            if index not in self.played:
                return index
        return None

    def _bound(self, sent: Call) -> int | None:
        waiting = self._rough[sent.roughly]
        while waiting and waiting[0] in self.played:
            waiting.popleft()
        for index in waiting:
            if (
                index not in self.played
                and (new := self.bindings.unify(self.calls[index], sent)) is not None
            ):
                self.bindings.learn(new)
                return index
        return None

    def unbound(self, sent: Call) -> Value | None:
        """A fake in a request that would go out for real."""
        return next(
            (value for _, _, value in places(sent, sent) if self.bindings.is_unbound(value)), None
        )

    @property
    def left(self) -> list[int]:
        """The interactions that nothing asked for."""
        return [index for index in range(len(self.calls)) if index not in self.played]

    def nearest(self, sent: Call) -> str:
        """The recorded request that is most like this one, and the difference."""
        if not self.calls:
            return "the cassette is empty"
        index = min(
            range(len(self.calls)),
            key=lambda i: (len(_differences(self.calls[i], sent)), i in self.played),
        )
        played = ", which was played already" if index in self.played else ""
        lines = [f"the nearest is number {index + 1}{played}: {self.calls[index]}"]
        for where, one, other in _differences(self.calls[index], sent)[:10]:
            lines.append(f"  {where}: recorded {_shown(one)}, sent {_shown(other)}")
        return "\n".join(lines)


def _differences(one: Call, other: Call) -> list[tuple[str, Any, Any]]:
    return [place for place in places(one, other) if place[1] != place[2]]


def _shown(value: Any) -> str:
    text = value if value == NOTHING else json.dumps(value, ensure_ascii=False)
    return text if len(text) < 120 else f"{text[:110]}..."
