"""What code may mention though the type of a value is not known: listed as unresolved, for the
findings that it would touch.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import chain

from asc.changes.compare.finding import Symbol
from asc.openapi.names import snake_case

from .calls import Calls
from .state import Scope, State
from .words import Words

_SECTIONS = frozenset({"attributes", "relationships"})


class Guesses:
    """Notes of what unknown values may be."""

    def __init__(self, state: State) -> None:
        self._state = state

    def attribute(self, node: ast.Attribute, scope: Scope, *, of_client: bool) -> None:
        """``x.name`` of an unknown x; `of_client`: what it hangs off may be a client."""
        call = called(node)
        if call is not None and call in self._state.words.calls:
            if not of_client:
                return
            text = f"{ast.unparse(node)}: not known to be a client's"
            self._state.note(scope, node, text, Symbol("operation", call))
        self._unknown(node, scope, node.attr)

    def call(self, node: ast.Call, scope: Scope) -> None:
        """``x.builds.list(filter={...})`` of an unknown x: what its arguments name."""
        call = called(node.func)
        if call is not None and call in self._state.words.calls:
            guessed = _Guessed(self._state, ast.unparse(node.func))
            Calls(guessed).arguments(node, scope, call)
        if _name(node.func) == "attrgetter":
            self._getter(node, scope)

    def _getter(self, node: ast.Call, scope: Scope) -> None:
        """``attrgetter("name", "app.name")``."""
        texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
        for name in chain.from_iterable(str(text).split(".") for text in texts):
            self._unknown(node, scope, name)

    def member(self, node: ast.expr, scope: Scope) -> str | None:
        """The name in ``x["attributes"]["uploadedDate"]`` as Python has it, or in ``.get(...)``."""
        outer = _looked_up(node)
        inner = _looked_up(scope.literal(outer[0])) if outer else None
        return snake_case(outer[1]) if outer and inner and inner[1] in _SECTIONS else None

    def holder(self, node: ast.expr, scope: Scope) -> ast.expr | None:
        """The x of ``x.json["attributes"]["uploadedDate"]``."""
        outer = _looked_up(node)
        inner = _looked_up(scope.literal(outer[0])) if outer else None
        whole = scope.literal(inner[0]) if inner else None
        return whole.value if isinstance(whole, ast.Attribute) and whole.attr == "json" else None

    def json(self, node: ast.expr, scope: Scope, name: str) -> None:
        """A member of JSON of which nothing is known."""
        self._unknown(node, scope, name)

    def _unknown(self, node: ast.expr, scope: Scope, name: str) -> None:
        text = f"{ast.unparse(node)}: of an unknown type"
        self._state.note(scope, node, text, Symbol("attribute", ("", name)))


@dataclass(frozen=True)
class _Guessed:
    """Takes what a call mentions, and notes it: the call may be another's."""

    state: State
    call: str

    @property
    def words(self) -> Words:
        return self.state.words

    def mention(self, scope: Scope, node: ast.AST, symbol: Symbol) -> None:
        words = " ".join(part for part in symbol.parts[2:] if part)
        text = f"{self.call}: not known to be a client's, with {words}"
        self.state.note(scope, node, text, symbol, exact=True)

    def note(self, scope: Scope, node: ast.AST, text: str, symbol: Symbol | None = None) -> None:
        self.state.note(scope, node, text, symbol)


def called(node: ast.expr) -> tuple[str, str] | None:
    """The last two names of ``client.api.builds.list``: a namespace and a method, perhaps."""
    inner = node.value if isinstance(node, ast.Attribute) else None
    if isinstance(node, ast.Attribute) and isinstance(inner, ast.Attribute):
        return inner.attr, node.attr
    return None


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _looked_up(node: ast.expr | None) -> tuple[ast.expr, str] | None:
    """``x["name"]`` and ``x.get("name")`` as x and name."""
    match node:
        case ast.Subscript(value=inner, slice=ast.Constant(value=str(name))):
            return inner, name
        case ast.Call(
            func=ast.Attribute(value=inner, attr="get"), args=[ast.Constant(value=str(name)), *_]
        ):
            return inner, name
    return None
