"""What a call gives to the parameters of a function or the fields of a class of the project."""

from __future__ import annotations

import ast

from .state import State
from .words import UNKNOWN, Types


class Bindings:
    """Learns what parameters and fields hold."""

    def __init__(self, state: State) -> None:
        self._state = state

    def arguments(self, function: str, node: ast.Call, given: dict[int, Types], skip: int) -> None:
        """A call of a function of the project: its parameters hold what is given."""
        known = self._state.functions.get(function)
        if known is None:
            return
        names = [one.arg for one in [*known.args.posonlyargs, *known.args.args]][skip:]
        for name, value in zip(names, node.args, strict=False):
            self._state.learn("argument", f"{function}.{name}", given.get(id(value), UNKNOWN))
        self._keywords("argument", function, node, given)

    def fields(self, cls: str, node: ast.Call, given: dict[int, Types]) -> None:
        """A dataclass: its fields, in order, are the arguments."""
        body = self._state.classes[cls].body
        if f"{cls}.__init__" in self._state.functions:
            return
        names = [
            one.target.id
            for one in body
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        ]
        for name, value in zip(names, node.args, strict=False):
            self._state.learn("attribute", f"{cls}.{name}", given.get(id(value), UNKNOWN))
        self._keywords("attribute", cls, node, given)

    def _keywords(self, table: str, owner: str, node: ast.Call, given: dict[int, Types]) -> None:
        for keyword in node.keywords:
            if keyword.arg is not None:
                self._state.learn(
                    table, f"{owner}.{keyword.arg}", given.get(id(keyword.value), UNKNOWN)
                )
