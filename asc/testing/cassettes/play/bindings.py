"""Real values of the script <-> fakes of the cassette.

Each real value is bound to one fake, and each fake to one real value, when they are first seen in
the same place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from .calls import Call, places

Value = str | int | float


class Bindings:
    """Real values of the script <-> fakes of the cassette."""

    def __init__(self, fakes: Iterable[Value]) -> None:
        self._fakes = frozenset(fakes)
        self.real: dict[Value, Value] = {}
        """Fake -> real value."""
        self.fake: dict[Value, Value] = {}
        """Real value -> fake."""
        self._spellings: dict[str, str] = {}
        """A fake as JSON or a URL spells it -> the real value, in the same spelling."""

    def unify(self, recorded: Call, sent: Call) -> dict[Value, Value] | None:
        """The new bindings (fake -> real) that make both the same; None where nothing can."""
        new: dict[Value, Value] = {}
        return (
            new
            if all(self._same(one, other, new) for _, one, other in places(recorded, sent))
            else None
        )

    def is_unbound(self, value: Any) -> bool:
        """Whether it is a fake of which the real value is not known."""
        return (
            isinstance(value, str | int | float)
            and value in self._fakes
            and self.real.get(value, value) == value
        )

    def learn(self, new: Mapping[Value, Value]) -> None:
        """Keeps bindings."""
        self.real.update(new)
        self.fake.update({real: fake for fake, real in new.items()})
        for fake, real in new.items():
            if fake != real:
                self._spellings[_as_json(fake)] = _as_json(real)
                self._spellings.setdefault(_quoted(fake), _quoted(real))

    def offer(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Binds fakes that are still free to real values that are."""
        for fake, real in pairs:
            if fake in self._fakes and fake not in self.real and real not in self.fake:
                self.learn({fake: real})

    def unbound_in(self, text: str) -> list[str]:
        """The fakes in a text of which the real value is not known."""
        fakes = (fake for fake in self._fakes if isinstance(fake, str) and self.is_unbound(fake))
        return sorted(fake for fake in fakes if re.search(rf"(?<!\w){re.escape(fake)}(?!\w)", text))

    def _same(self, recorded: Any, sent: Any, new: dict[Value, Value]) -> bool:
        if isinstance(recorded, bool | None) or type(recorded) is not type(sent):
            return recorded is sent
        if recorded not in self._fakes:
            return bool(recorded == sent)
        real = self.real.get(recorded, new.get(recorded))
        if real is not None:
            return bool(real == sent)
        if recorded != sent and (sent in self.fake or sent in self._fakes or sent in new.values()):
            return False
        new[recorded] = sent
        return True

    def respell(self, recorded: str, real: str) -> None:
        """Has answers say something else than the cassette does, such as another host."""
        self._spellings[recorded] = real

    def restore(self, text: str) -> str:
        """An answer's text with the real values that the script is known to use."""
        present = [spelling for spelling in self._spellings if spelling in text]
        if not present:
            return text
        choices = "|".join(re.escape(fake) for fake in sorted(present, key=len, reverse=True))
        return re.sub(
            rf"(?<!\w)(?:{choices})(?!\w)", lambda found: self._spellings[found.group()], text
        )


def _quoted(value: Value) -> str:
    return quote(str(value), safe="")


def _as_json(real: Value) -> str:
    return json.dumps(real, ensure_ascii=False)[1:-1] if isinstance(real, str) else json.dumps(real)
