"""Parts of syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .state import Scope


def arguments(node: ast.Call) -> list[ast.expr]:
    """The values that a call gives, positional ones first."""
    return [*node.args, *(one.value for one in node.keywords)]


def inner_of(node: ast.AST) -> list[ast.expr]:
    """The expressions right inside a node."""
    return [one for one in ast.iter_child_nodes(node) if isinstance(one, ast.expr)]


def texts(nodes: Iterable[ast.expr], scope: Scope) -> list[tuple[str, ast.expr]]:
    """The strings among expressions, and in the lists and tuples that they are."""
    found: list[tuple[str, ast.expr]] = []
    for node in nodes:
        plain = scope.literal(node) or node
        parts = plain.elts if isinstance(plain, (ast.Tuple, ast.List, ast.Set)) else [plain]
        found += [
            (one.value, one)
            for one in parts
            if isinstance(one, ast.Constant) and isinstance(one.value, str)
        ]
    return found
