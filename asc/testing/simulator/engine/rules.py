"""How a behaviour is added: one small, named function, registered for what it watches.

    RULES = Rules()

    @RULES.check("create", "betaTesters", quirk=34)
    def takes_groups_or_builds(call: Call) -> None:
        raise conflict(...)

A rule that hangs on a resource, whichever way it is written (POST, inline in another request,
PATCH), judges each resource object of a body:

    @RULES.judge("appInfoLocalizations")
    def names_are_short(call: Call, entity: Entity) -> Iterator[Problem]:
        yield Problem(409, ...)

Actions are `create`, `update`, `delete` (with a type, or `ANY`) and `add`, `remove`, `replace`
(with `type.relationship`, by its oldest name). Steps are what `engine.plan(ref, "name")` makes
happen later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from asc.testing.simulator.store.store import Record, Ref

    from .call import Call
    from .deliveries import Change, Letter
    from .engine import Engine
    from .errors import Problem
    from .http import Outgoing
    from .validate import Entity

ANY = "*"
"""Watches every type."""
Check = Callable[["Call"], None]
Judge = Callable[["Call", "Entity"], "Iterable[Problem]"]
Answer = Callable[["Call"], "Outgoing | None"]
Listing = Callable[["Call"], Sequence["Record"]]
Fill = Callable[["Engine", "Record"], Mapping[str, object]]
Step = Callable[["Engine", "Ref"], None]
Watch = Callable[["Record | None", "Record"], "Change | None"]
Post = Callable[["Engine", Sequence["Change"]], "Iterable[Letter]"]
F = TypeVar("F", bound=Callable[..., object])


@dataclass(frozen=True)
class Entry:
    """A registered behaviour, for the table in the docs."""

    when: str
    name: str
    quirk: int | None
    says: str


@dataclass
class Rules:
    """Behaviours by what they watch."""

    checks: dict[tuple[str, str], list[Check]] = field(default_factory=dict)
    effects: dict[tuple[str, str], list[Check]] = field(default_factory=dict)
    judges: dict[str, list[Judge]] = field(default_factory=dict)
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)
    listings: dict[tuple[str, str], Listing] = field(default_factory=dict)
    fills: dict[str, list[Fill]] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    watches: list[Watch] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)

    def check(
        self, action: str, *watched: str, quirk: int | None = None
    ) -> Callable[[Check], Check]:
        """Runs before a write; refuses by raising a `Refusal`."""
        return self._register(self.checks, action, watched, quirk)

    def judge(self, *types: str, quirk: int | None = None) -> Callable[[Judge], Judge]:
        """Looks at each resource object of these types before it is written; yields what is wrong
        with it.
        """

        def register(function: Judge) -> Judge:
            for type_ in types:
                self.judges.setdefault(type_, []).append(function)
            return self._note(function, f"judge {', '.join(types)}", quirk)

        return register

    def effect(
        self, action: str, *watched: str, quirk: int | None = None
    ) -> Callable[[Check], Check]:
        """Runs after a write, before it is answered."""
        return self._register(self.effects, action, watched, quirk)

    def answer(
        self, method: str, *paths: str, quirk: int | None = None
    ) -> Callable[[Answer], Answer]:
        """Answers a path of the document in its own way; None leaves it to the engine."""

        def register(function: Answer) -> Answer:
            self.answers.update({(method.lower(), path): function for path in paths})
            return self._note(function, f"{method} {', '.join(paths)}", quirk)

        return register

    def listing(
        self, type_: str, relation: str, quirk: int | None = None
    ) -> Callable[[Listing], Listing]:
        """Computes what a relationship lists, instead of reading it from the store."""

        def register(function: Listing) -> Listing:
            self.listings[type_, relation] = function
            return self._note(function, f"list {type_}.{relation}", quirk)

        return register

    def fill(self, *types: str, quirk: int | None = None) -> Callable[[Fill], Fill]:
        """Attributes of a new record of a type, however it came into being; what is given wins."""

        def register(function: Fill) -> Fill:
            for type_ in types:
                self.fills.setdefault(type_, []).append(function)
            return self._note(function, f"new {', '.join(types)}", quirk)

        return register

    def step(self, name: str) -> Callable[[Step], Step]:
        """What happens when a planned step is due."""

        def register(function: Step) -> Step:
            self.steps[name] = function
            return function

        return register

    def watch(self, function: Watch) -> Watch:
        """Sees each write to the store; says what changed, where that may be an event."""
        self.watches.append(function)
        return function

    def post(self, function: Post) -> Post:
        """Makes the letters of what a request changed."""
        self.posts.append(function)
        return function

    def _register(
        self,
        rooms: dict[tuple[str, str], list[Check]],
        action: str,
        watched: Sequence[str],
        quirk: int | None,
    ) -> Callable[[Check], Check]:
        def register(function: Check) -> Check:
            for name in watched:
                rooms.setdefault((action, name), []).append(function)
            return self._note(function, f"{action} {', '.join(watched)}", quirk)

        return register

    def _note(self, function: F, when: str, quirk: int | None) -> F:
        says = (function.__doc__ or "").strip().partition("\n")[0]  # no docstrings under -OO
        self.entries.append(Entry(when, function.__name__, quirk, says))
        return function

    def checks_of(self, action: str, watched: str) -> Sequence[Check]:
        return [*self.checks.get((action, ANY), ()), *self.checks.get((action, watched), ())]

    def effects_of(self, action: str, watched: str) -> Sequence[Check]:
        return [*self.effects.get((action, ANY), ()), *self.effects.get((action, watched), ())]

    def judges_of(self, type_: str) -> Sequence[Judge]:
        return [*self.judges.get(ANY, ()), *self.judges.get(type_, ())]

    def filled(self, engine: Engine, record: Record) -> dict[str, object]:
        """What a new record lacks."""
        type_, given = record.ref.type, record.attributes
        found: dict[str, object] = {}
        for fill in (*self.fills.get(ANY, ()), *self.fills.get(type_, ())):
            found |= fill(engine, record)
        return {name: value for name, value in found.items() if name not in given}

    def changes_of(self, old: Record | None, new: Record) -> list[Change]:
        found = (watch(old, new) for watch in self.watches)
        return [change for change in found if change]

    def letters_of(self, engine: Engine, changes: Sequence[Change]) -> Iterator[Letter]:
        return chain.from_iterable(post(engine, changes) for post in self.posts)

    def table(self) -> Mapping[str, Entry]:
        """All behaviours by name."""
        return {entry.name: entry for entry in self.entries}
