"""What a user sees of a workflow, as text that is the same each day and in either client.

`RESULTS=write python -m pytest tests/workflows/test_results.py -n 0` writes it to `results/` anew.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs

from asc import Result
from asc.flow.result import Step
from asc.testing import Simulator
from asc.testing.simulator.engine.clock import Clock
from asc.testing.simulator.engine.http import Received
from asc.testing.simulator.store.ids import unpacked

from .offers_stage import TODAY

WRITE = os.environ.get("RESULTS") == "write"
FOLDER = Path(__file__).parent / "results"
_UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
_PACKED = re.compile(r"\beyJ[\w-]{8,}")
_MOMENT = re.compile(r"\b(20\d\d-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?")
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
_PART = re.compile(r"/upload/[0-9a-f]{32}\?\S*")
_SERIAL = re.compile(r"\b[0-9A-F]{30,40}\b")
_SHOWN = {field.name for field in attrs.fields(Step)}


def frozen_clock() -> Clock:
    """Noon, when it is the same day everywhere that matters."""
    return Clock(datetime.combine(TODAY, time(12), UTC).timestamp())


@attrs.frozen
class Names:
    """What stands for ids, dates and addresses that differ by the run."""

    known: dict[str, str]
    sim: Simulator
    folder: Path

    @classmethod
    def of(cls, sim: Simulator, folder: Path) -> Names:
        """Names of the resources that are there before a workflow: their types, numbered."""
        known: dict[str, str] = {}
        for type_ in sim.store.types:
            for number, record in enumerate(sim.store.all(type_), 1):
                known[record.id] = f"({type_} {number})"
        return cls(known, sim, folder)

    def put_into(self, text: str) -> str:
        """The text with names."""
        text = _ADDRESS.sub("(server)", text.replace(str(self.folder), "(folder)"))
        text = _SERIAL.sub("(serial number)", _PART.sub("/upload/(part)", text))
        for ident, name in self._made():
            text = text.replace(ident, name)
        text = _PACKED.sub(lambda found: _parts(found[0]), text)
        text = _UUID.sub(lambda found: self.known.get(found[0], "(new id)"), text)
        return _MOMENT.sub(lambda found: _day(found[0], found[1]), text)

    def _made(self) -> Iterator[tuple[str, str]]:
        for record in chain.from_iterable(map(self.sim.store.all, self.sim.store.types)):
            if record.id not in self.known and not _PACKED.match(record.id):
                yield record.id, f"(new {record.ref.type})"


def _parts(ident: str) -> str:
    return "+".join(str(part) for part in unpacked(ident).values()) or "(token)"


def _day(whole: str, day: str) -> str:
    """A day within a year as its distance from today; any other is part of the stage."""
    days = (date.fromisoformat(day) - TODAY).days
    return f"(today{days:+})" if abs(days) < 400 else whole


def show(result: Result, requests: Iterable[Received], names: Names) -> str:
    """What a run gave; and what it sent, sorted, since some of it is sent at once."""
    fields = {name: value for name, value in result.to_dict().items() if name != "steps"}
    sent = [f"{one.method} {unquote(f'{one.path}?{one.query}').rstrip('?')}" for one in requests]
    lines = [str(result), "", *_flat(fields), *_of_steps(result), ""]
    return names.put_into("\n".join(lines)) + "\n".join(_counted(map(names.put_into, sent)))


def _of_steps(result: Result) -> Iterator[str]:
    """What steps hold beside what is shown of them."""
    for step in result.to_dict()["steps"]:
        more = {name: value for name, value in step.items() if name not in _SHOWN}
        if more:
            yield from _flat(more, step["what"])


def _flat(value: Any, place: str = "") -> Iterator[str]:
    """One line for each value in JSON values."""
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _flat(item, f"{place}.{name}".lstrip("."))
    elif isinstance(value, list) and value:
        for number, item in enumerate(value, 1):
            yield from _flat(item, f"{place}[{number}]")
    elif value is not None:
        yield f"{place} = {value!r}"


def compare(name: str, runs: dict[str, str]) -> None:
    """Asserts that the runs are those of the golden file, or writes it."""
    path = FOLDER / f"{name.replace(' ', '-')}.txt"
    text = "\n".join(f"== {title}\n{shown}\n" for title, shown in runs.items())
    if WRITE:
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    assert text.splitlines() == path.read_text("utf-8").splitlines()


def _counted(lines: Iterable[str]) -> Iterator[str]:
    """How often is told of writes alone: what waits for others looks as often as it has to."""
    for line, count in sorted(Counter(lines).items()):
        is_read = line.startswith("GET ")
        yield line if is_read or count == 1 else f"{line}  ({count} times)"
