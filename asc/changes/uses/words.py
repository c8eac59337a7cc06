"""What names mean in code that uses this client: namespaces, methods, models and their members, of
one or more versions of the API.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from asc.changes.surface.shape import Shape, ShapedOperation
from asc.changes.surface.surface import Surface
from asc.openapi.names import model_name, snake_case

Kind = Literal[
    "client",
    "api",
    "namespace",
    "operation",
    "model",
    "many",
    "module",
    "asc",
    "model class",
    "class",
    "instance",
    "function",
]


@dataclass(frozen=True, slots=True)
class Type:
    """What a value in the scanned code is known to be: a client, a bound operation, a model, many
    of something, ...
    """

    kind: Kind
    name: str = ""
    """The namespace, model, class or function."""
    method: str = ""
    inner: Type | None = None


Types = frozenset[Type]
"""All that a value may be; empty where nothing is known."""

UNKNOWN: Types = frozenset()
CLIENT = Type("client")


def only(*types: Type) -> Types:
    """The types of a value that is one of these."""
    return frozenset(types)


def many(types: Types) -> Types:
    """A list, page or pager of what `types` says."""
    return frozenset(Type("many", inner=one) for one in types)


def items(types: Types) -> Types:
    """What comes out of iterating over values of `types`."""
    return frozenset(one.inner for one in types if one.inner is not None)


class Words:
    """The vocabulary of several surfaces at once: code may be older or newer than the document."""

    def __init__(self, surfaces: Iterable[Surface]) -> None:
        self._surfaces = tuple(surfaces)

    @cached_property
    def calls(self) -> dict[tuple[str, str], list[tuple[Surface, ShapedOperation]]]:
        """(namespace, method) -> the operation, in each surface that has it."""
        found: dict[tuple[str, str], list[tuple[Surface, ShapedOperation]]] = {}
        for surface in self._surfaces:
            for key, call in surface.names.items():
                found.setdefault(call, []).append((surface, surface.operations[key]))
        return found

    @cached_property
    def namespaces(self) -> frozenset[str]:
        """The namespaces that hang off a client's `api`."""
        return frozenset(namespace for namespace, _ in self.calls)

    @cached_property
    def models(self) -> dict[str, str]:
        """Python class -> Apple's schema."""
        return {model_name(name): name for surface in self._surfaces for name in surface.schemas}

    @cached_property
    def _paths(self) -> list[tuple[str, re.Pattern[str], tuple[str, str]]]:
        return [
            (
                operation.method,
                re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(operation.path))),
                call,
            )
            for call, found in self.calls.items()
            for _, operation in found
        ]

    def call_at(self, method: str, path: str) -> tuple[str, str] | None:
        """The call that a hand-made request stands for; where Apple writes ``{id}`` the path may
        hold anything.
        """
        path = path.partition("?")[0]
        found = (
            call
            for verb, pattern, call in self._paths
            if verb == method.upper() and pattern.fullmatch(path)
        )
        return next(found, None)

    def answer(self, namespace: str, method: str) -> Types:
        """What a call gives back."""
        found: set[Type] = set()
        for surface, operation in self.calls.get((namespace, method), ()):
            model = surface.answer_model(operation)
            if model is not None:
                one = only(Type("model", model))
                found |= many(one) if method.startswith("list") else one
        return frozenset(found)

    def attribute(self, model: str, attribute: str) -> Types | None:
        """What an attribute of a model holds; None where the model has no such attribute."""
        found: set[Type] = set()
        known = False
        for surface in self._surfaces:
            for name, shape in _members(surface, model):
                if snake_case(name) == attribute:
                    known = True
                    found |= self._held(surface, shape)
        return frozenset(found) if known else None

    def _held(self, surface: Surface, shape: Shape) -> Types:
        if shape.ref:
            return only(Type("model", shape.ref))
        if shape.kind == "array" and shape.items is not None:
            return many(self._held(surface, shape.items))
        data = surface.resolve(shape.fields["data"]) if "data" in shape.fields else None
        if data is None:
            return UNKNOWN
        linked = data.items or data
        targets = only(
            *(
                Type("model", name)
                for name, kind in surface.models.items()
                if kind == linked.resource_type
            )
        )
        return many(targets) if data.items is not None else targets


def _members(surface: Surface, model: str) -> Iterator[tuple[str, Shape]]:
    shape = surface.schemas.get(model)
    if shape is None:
        return
    for section in ("attributes", "relationships"):
        if section in shape.fields:
            yield from surface.resolve(shape.fields[section]).fields.items()
    yield from (
        (name, one)
        for name, one in shape.fields.items()
        if name not in ("attributes", "relationships")
    )
