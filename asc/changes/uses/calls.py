"""What a call of an operation mentions: the operation, its arguments, and Apple's words inside
them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Protocol

from asc.changes.compare.finding import Symbol
from asc.openapi.names import argument_name, snake_case

from .state import ANY_VALUE, Scope
from .words import Words

_MAPPINGS = frozenset({"filter", "fields", "limits", "exists"})


class Listener(Protocol):
    """Who is told what a call mentions: the state."""

    @property
    def words(self) -> Words: ...
    def mention(self, scope: Scope, node: ast.AST, symbol: Symbol) -> None: ...
    def note(
        self, scope: Scope, node: ast.AST, text: str, symbol: Symbol | None = None
    ) -> None: ...


class Calls:
    """Takes calls apart."""

    def __init__(self, state: Listener) -> None:
        self._state = state

    def operation(self, node: ast.Call, scope: Scope, call: tuple[str, str]) -> None:
        """A call through a namespace of a client."""
        self._state.mention(scope, node, Symbol("operation", call))
        self.arguments(node, scope, call)

    def arguments(self, node: ast.Call, scope: Scope, call: tuple[str, str]) -> None:
        """What the arguments of a call mention."""
        for keyword in node.keywords:
            value = scope.literal(keyword.value)
            if keyword.arg is None:
                self._spread(value, scope, call, keyword.value)
            else:
                self._argument(keyword.arg, value, scope, call, keyword.value)

    def construct(self, node: ast.Call, scope: Scope, cls: str) -> None:
        """A new resource as a value, such as ``NewTerritory(...)``."""
        self._state.mention(scope, node, Symbol("construct", (cls,)))
        for keyword in node.keywords:
            if keyword.arg is not None:
                self._state.mention(scope, keyword.value, Symbol("keyword", (cls, keyword.arg)))

    def request(self, node: ast.Call, scope: Scope) -> None:
        """A hand-made ``Request(method, path, query=..., json=...)``."""
        given = dict(zip(("method", "path"), node.args, strict=False))
        given |= {one.arg: one.value for one in node.keywords if one.arg is not None}
        method, path = (
            _pattern(scope.literal(given.get(name)), scope) for name in ("method", "path")
        )
        if method is None or path is None:
            self._state.note(scope, node, "a Request whose method or path is computed")
            return
        call = self._state.words.call_at(method, path)
        if call is None:
            return
        self._state.mention(scope, node, Symbol("operation", call))
        self._query(scope.literal(given.get("query")), scope, call)
        self._body(scope.literal(given.get("json")), scope, call)

    def _spread(
        self, value: ast.expr | None, scope: Scope, call: tuple[str, str], at: ast.AST
    ) -> None:
        members = _members(value, scope)
        if members is None:
            self._state.note(
                scope,
                at,
                f"the ** arguments of client.api.{'.'.join(call)}",
                Symbol("argument", (*call, "", "", "")),
            )
            return
        for name, inner in members:
            self._argument(name, scope.literal(inner), scope, call, inner)

    def _argument(
        self, name: str, value: ast.expr | None, scope: Scope, call: tuple[str, str], at: ast.AST
    ) -> None:
        if name not in _MAPPINGS:
            self._values(value, scope, (*call, name, ""), at)
            return
        members = _members(value, scope)
        if members is None:
            text = f"{name}= of client.api.{'.'.join(call)} is computed"
            self._state.note(scope, at, text, Symbol("argument", (*call, name, "", "")))
            return
        for key, inner in members:
            self._values(scope.literal(inner), scope, (*call, name, key), inner)

    def _values(
        self, value: ast.expr | None, scope: Scope, argument: tuple[str, ...], at: ast.AST
    ) -> None:
        """Mention an argument, and every string in its value."""
        self._state.mention(scope, at, Symbol("argument", (*argument, "")))
        strings = list(_strings(value, scope))
        for text, where in strings:
            self._state.mention(scope, where, Symbol("argument", (*argument, text)))
        if not strings and not isinstance(value, ast.Constant):
            text = (
                f"the value of {argument[3] or argument[2]!r} for "
                f"client.api.{argument[0]}.{argument[1]} is computed"
            )
            self._state.note(scope, at, text, Symbol("argument", (*argument, ANY_VALUE)))

    def _query(self, value: ast.expr | None, scope: Scope, call: tuple[str, str]) -> None:
        for name, inner in _members(value, scope) or ():
            argument, key = argument_name(name)
            self._state.mention(scope, inner, Symbol("argument", (*call, argument, key or "", "")))
            for text, where in _strings(scope.literal(inner), scope):
                for part in text.split(","):
                    self._state.mention(
                        scope, where, Symbol("argument", (*call, argument, key or "", part))
                    )

    def _body(self, value: ast.expr | None, scope: Scope, call: tuple[str, str]) -> None:
        data = dict(_members(value, scope) or ()).get("data")
        sections = dict(_members(scope.literal(data), scope) or ())
        for section in ("attributes", "relationships"):
            for name, inner in _members(scope.literal(sections.get(section)), scope) or ():
                symbol = Symbol("argument", (*call, snake_case(name), "", ""))
                self._state.mention(scope, inner, symbol)
                for text, where in _strings(inner, scope) if section == "attributes" else ():
                    self._state.mention(
                        scope, where, Symbol("argument", (*call, snake_case(name), "", text))
                    )


def _members(value: ast.expr | None, scope: Scope) -> list[tuple[str, ast.expr]] | None:
    """The members of a dict display or ``dict(...)`` call; None where they are not in plain
    sight.
    """
    if (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id == "dict"
        and not value.args
    ):
        return [(one.arg, one.value) for one in value.keywords if one.arg is not None]
    if not isinstance(value, ast.Dict):
        return None
    found: list[tuple[str, ast.expr]] = []
    for key, one in zip(value.keys, value.values, strict=True):
        if key is None:  # {**others}
            found += _members(scope.literal(one), scope) or []
        elif isinstance(key, ast.Constant) and isinstance(key.value, str):
            found.append((key.value, one))
    return found


def _strings(value: ast.expr | None, scope: Scope) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value, value
    elif isinstance(value, (ast.List, ast.Tuple, ast.Set)):
        for one in value.elts:
            yield from _strings(scope.literal(one), scope)
    elif isinstance(value, ast.IfExp):
        for one in (value.body, value.orelse):
            yield from _strings(scope.literal(one), scope)


def _pattern(value: ast.expr | None, scope: Scope) -> str | None:
    """The text of a string; what an f-string fills in stands as ``{id}``."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    if isinstance(value, ast.JoinedStr):
        return "".join(
            str(one.value) if isinstance(one, ast.Constant) else "{id}" for one in value.values
        )
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        parts = [_pattern(scope.literal(one), scope) or "{id}" for one in (value.left, value.right)]
        return "".join(parts)
    return None
