"""What a scan learns on its way: the types of names, and the places where the API is mentioned."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from asc.changes.compare.finding import Symbol

from .project import Module, Project
from .words import UNKNOWN, Types, Words

ANY_VALUE: Final = "*"
"""In the symbol of a note: some value, which is not known."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of the scanned code."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A name of the API at a place."""

    place: Place
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Note:
    """Something at a place that could not be resolved. `symbol` says what it may mean, if that is
    known.
    """

    place: Place
    text: str
    symbol: Symbol | None = None
    exact: bool = False
    """Whether the symbol has to be that of a finding; else "" in it stands for anything."""


@dataclass
class Scope:
    """The names of a function or module, with those around it."""

    module: Module
    parent: Scope | None = None
    types: dict[str, Types] = field(default_factory=dict)
    literals: dict[str, ast.expr] = field(default_factory=dict)
    function: str = ""
    shared: set[str] = field(default_factory=set)
    """Names that a ``global`` statement gives to the module."""
    cls: str = ""
    """The class whose body or method this is."""

    def child(self, function: str = "", cls: str = "") -> Scope:
        """A scope inside this one."""
        return Scope(self.module, self, function=function or self.function, cls=cls or self.cls)

    def find(self, name: str) -> Types:
        """The types of a name, here or around."""
        for scope in self._outward():
            if name in scope.types:
                return scope.types[name]
        return UNKNOWN

    def literal(self, node: ast.expr | None) -> ast.expr | None:
        """The expression that a name was set to, or the node itself if it is not a name."""
        if isinstance(node, ast.Name):
            return next(
                (scope.literals[node.id] for scope in self._outward() if node.id in scope.literals),
                node,
            )
        return node

    def _outward(self) -> Iterator[Scope]:
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent


@dataclass
class State:
    """Everything learnt so far. What one pass learns about functions and classes, the next one
    uses.
    """

    project: Project
    words: Words
    tables: dict[tuple[str, str], Types] = field(default_factory=dict)
    """("returns", function), ("global", module.name), ("argument", function.name), ("attribute",
    class.name).
    """
    functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = field(default_factory=dict)
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)
    mentions: set[Mention] = field(default_factory=set)
    notes: set[Note] = field(default_factory=set)
    changed: bool = False
    literals: dict[str, ast.expr] = field(default_factory=dict)
    """module.name -> the literal that a module sets it to, for those who import it."""
    _homes: dict[int, tuple[ast.AST, str]] = field(
        default_factory=dict
    )  # the node keeps its id its own

    def export(self, scope: Scope) -> None:
        """Keep what a module's names are, for the modules that import them."""
        for name, types in scope.types.items():
            self.learn("global", f"{scope.module.name}.{name}", types)
        for name, node in scope.literals.items():
            self.literals[f"{scope.module.name}.{name}"] = node
            for part in ast.walk(node):
                self._homes.setdefault(id(part), (part, scope.module.file))

    def learn(self, table: str, key: str, types: Types) -> None:
        """Add to what is known."""
        known = self.tables.get((table, key), UNKNOWN)
        if types - known:
            self.tables[table, key] = known | types
            self.changed = True

    def known(self, table: str, key: str) -> Types:
        """What is known."""
        return self.tables.get((table, key), UNKNOWN)

    def mention(self, scope: Scope, node: ast.AST, symbol: Symbol) -> None:
        """Note down that the code names something of the API."""
        self.mentions.add(Mention(self.place(scope, node), symbol))

    def note(
        self,
        scope: Scope,
        node: ast.AST,
        text: str,
        symbol: Symbol | None = None,
        *,
        exact: bool = False,
    ) -> None:
        """Note down that something could not be resolved."""
        self.notes.add(Note(self.place(scope, node), text, symbol, exact))

    def place(self, scope: Scope, node: ast.AST) -> Place:
        """Where a node stands; a literal may come from another module."""
        _, file = self._homes.get(id(node), (node, scope.module.file))
        return Place(file, getattr(node, "lineno", 1))
