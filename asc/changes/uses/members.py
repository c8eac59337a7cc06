"""What the members of a value are: the namespaces of a client, the methods of a namespace, the
attributes of a model or of a class in the scanned code, and what a module exports.
"""

from __future__ import annotations

import ast
from typing import Final

from asc.changes.compare.finding import Symbol
from asc.openapi.names import model_name

from .state import Scope, State
from .words import CLIENT, UNKNOWN, Type, Types, many, only

CLIENTS: Final = frozenset({"Client", "AsyncClient"})
BUILDERS: Final = frozenset({"asc.api", "asc_api.resources"})
"""Modules whose namespaces hold the functions that return requests."""
FIRST: Final = frozenset({"first", "one", "next", "anext", "min", "max", "pop"})
"""Methods and functions that give one of many."""


class Members:
    """Looks members up."""

    def __init__(self, state: State) -> None:
        self._state, self._words = state, state.words

    def of(self, base: Type, name: str, node: ast.AST, scope: Scope) -> Types:
        """The attribute `name` of a value of type `base`."""
        match base.kind:
            case "client":
                is_layer = not base.name and name == "api"
                return only(Type("api")) if is_layer else only(Type("client", name))
            case "api":
                known = name in self._words.namespaces
                return only(Type("namespace", name)) if known else UNKNOWN
            case "namespace":
                self._state.mention(scope, node, Symbol("operation", (base.name, name)))
                return only(Type("operation", base.name, name))
            case "model":
                return self._model_attribute(base.name, name, node, scope)
            case "many":
                if name == "pages":
                    return many(only(base))
                return only(base.inner) if name in FIRST and base.inner else only(base)
            case "instance" | "class":
                return self._state.known("attribute", f"{base.name}.{name}") | self._method(
                    base, name, node, scope
                )
            case "module":
                return self.exported(base.name, name)
            case "asc":
                return only(base)  # a class method of Client, such as Client.from_env
        return UNKNOWN

    def _model_attribute(self, model: str, name: str, node: ast.AST, scope: Scope) -> Types:
        held = self._words.attribute(model, name)
        if held is None:
            return UNKNOWN
        self._state.mention(scope, node, Symbol("attribute", (model_name(model), name)))
        return held

    def _method(self, base: Type, name: str, node: ast.AST, scope: Scope) -> Types:
        key = f"{base.name}.{name}"
        if key in self._state.functions:
            function = self._state.functions[key]
            if any("property" in ast.unparse(one) for one in function.decorator_list):
                return self._state.known("returns", key)
            return only(Type("function", key, "self" if base.kind == "instance" else ""))
        found: Types = UNKNOWN
        for parent in self._state.known("parents", base.name) - {Type("class", base.name)}:
            inherited = parent if parent.kind == "client" else Type(base.kind, parent.name)
            found |= self.of(inherited, name, node, scope)
        return found

    def exported(self, module: str, name: str) -> Types:
        """What ``from module import name`` gives."""
        if module.partition(".")[0] in ("asc", "asc_api"):
            if name in CLIENTS or name == "Request":
                return only(Type("asc", name))
            if name in self._words.models:
                return only(Type("model class", name))
            if module in BUILDERS and name in self._words.namespaces:
                return only(Type("namespace", name))
            return only(Type("module", f"{module}.{name}"))
        known = self._state.project.module(module)
        if known is None:
            return UNKNOWN
        sub = self._state.project.module(f"{known.name}.{name}")
        here = self._state.known("global", f"{known.name}.{name}")
        return here or (only(Type("module", sub.name)) if sub is not None else UNKNOWN)


def instance(one: Type, models: dict[str, str]) -> Type | None:
    """What a class makes: the type of an annotation."""
    match one.kind:
        case "asc":
            return CLIENT if one.name in CLIENTS else None
        case "model class":
            return Type("model", models[one.name])
        case "class":
            return Type("instance", one.name)
    return None
