"""Walks the statements of a project, pass after pass, until nothing new is learnt about its
functions and classes.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from asc.changes.compare.finding import Symbol

from .expressions import Expressions
from .members import CLIENTS, Members
from .state import Scope, State
from .words import CLIENT, UNKNOWN, Type, items, many, only

_PASSES: Final = 8
_MANAGERS: Final = frozenset({"contextmanager", "asynccontextmanager"})
_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Walker:
    """Reads all modules of a project into its state."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._expressions = Expressions(state)
        self._members = Members(state)
        self._waiting: list[Callable[[], None]] = []

    def run(self) -> None:
        """Read until nothing changes; what the last pass mentioned stays."""
        for _ in range(_PASSES):
            self._state.changed = False
            self._state.mentions.clear()
            self._state.notes.clear()
            for module in self._state.project.modules:
                scope = Scope(module)
                self._block(module.tree.body, scope)
                self._state.export(scope)
                while self._waiting:
                    self._waiting.pop(0)()
            if not self._state.changed:
                return

    def _block(self, body: Iterable[ast.stmt], scope: Scope) -> None:
        for statement in body:
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: Scope) -> None:
        of, bind = self._expressions.of, self._expressions.bind
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node, scope)
            case ast.ClassDef():
                self._class(node, scope)
            case ast.Import() | ast.ImportFrom():
                self._import(node, scope)
            case ast.Assign():
                types = of(node.value, scope)
                for target in node.targets:
                    bind(target, types, scope, node.value)
            case ast.AnnAssign():
                self._annotated(node, scope)
            case ast.For() | ast.AsyncFor():
                bind(node.target, items(of(node.iter, scope)), scope)
                self._branches(scope, node.body, node.orelse)
            case ast.With() | ast.AsyncWith():
                self._with(node, scope)
            case ast.Return(value=value):
                self._state.learn("returns", scope.function, of(value, scope))
            case ast.Expr(value=ast.Yield(value=value)):
                types = of(value, scope)
                managed = self._is_manager(scope.function)
                self._state.learn("returns", scope.function, types if managed else many(types))
            case ast.If() | ast.While():
                of(node.test, scope)
                self._branches(scope, node.body, node.orelse)
            case ast.Try() | ast.TryStar():
                self._branches(
                    scope, [*node.body, *node.orelse], *(one.body for one in node.handlers)
                )
                self._block(node.finalbody, scope)
            case ast.Match():
                self._match(node, scope)
            case ast.Global(names=names):
                scope.shared.update(names)
            case _:
                for one in ast.iter_child_nodes(node):
                    if isinstance(one, ast.expr):
                        of(one, scope)

    def _branches(self, scope: Scope, *bodies: Sequence[ast.stmt]) -> None:
        """Read bodies of which any may run; afterwards a name is what it may be after any of
        them.
        """
        before = dict(scope.types)
        after = dict(before)
        for body in bodies:
            scope.types = dict(before)
            self._block(body, scope)
            for name, types in scope.types.items():
                after[name] = (
                    after.get(name, UNKNOWN) | types
                    if types != before.get(name)
                    else after.get(name, types)
                )
        scope.types = after

    def _annotated(self, node: ast.AnnAssign, scope: Scope) -> None:
        types = self._expressions.annotated(node.annotation, scope) | self._expressions.of(
            node.value, scope
        )
        self._expressions.bind(node.target, types, scope, node.value)
        if isinstance(node.target, ast.Name) and scope.cls and not scope.function:
            self._state.learn("attribute", f"{scope.cls}.{node.target.id}", types)

    def _with(self, node: ast.With | ast.AsyncWith, scope: Scope) -> None:
        for one in node.items:
            types = self._expressions.of(one.context_expr, scope)
            entered = frozenset[Type]().union(*(self._entered(each) for each in types))
            if one.optional_vars is not None:
                self._expressions.bind(one.optional_vars, entered, scope)
        self._block(node.body, scope)

    def _entered(self, one: Type) -> frozenset[Type]:
        if one.kind != "instance":
            return only(one)
        found = self._state.known("returns", f"{one.name}.__enter__")
        return found | self._state.known("returns", f"{one.name}.__aenter__") or only(one)

    def _match(self, node: ast.Match, scope: Scope) -> None:
        self._expressions.of(node.subject, scope)
        for case in node.cases:
            parts = list(ast.walk(case.pattern))
            texts = [one.value for one in parts if isinstance(one, ast.MatchValue)]
            self._expressions.values(node.subject, texts, scope)
            for one in parts:
                if isinstance(one, ast.MatchClass):
                    self._pattern(one, scope)
            if case.guard is not None:
                self._expressions.of(case.guard, scope)
        self._branches(scope, *(case.body for case in node.cases))

    def _pattern(self, node: ast.MatchClass, scope: Scope) -> None:
        """``case AppInfo(state="READY")`` reads attributes of a model."""
        for one in self._expressions.annotated(node.cls, scope):
            for name, inner in zip(node.kwd_attrs, node.kwd_patterns, strict=True):
                self._members.of(one, name, inner, scope)

    def _import(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        for alias in node.names:
            if isinstance(node, ast.Import):
                name = alias.name if alias.asname else alias.name.partition(".")[0]
                scope.types[alias.asname or name] = only(Type("module", name))
                continue
            module = self._absolute(node, scope)
            types = self._members.exported(module, alias.name) if module else UNKNOWN
            name = alias.asname or alias.name
            scope.types[name] = types
            home = self._state.project.module(module)
            literal = (
                self._state.literals.get(f"{home.name}.{alias.name}") if home is not None else None
            )
            if literal is not None:
                scope.literals[name] = literal
            for one in types:
                if one.kind == "model class":
                    self._state.mention(scope, alias, Symbol("model", (one.name,)))

    @staticmethod
    def _absolute(node: ast.ImportFrom, scope: Scope) -> str:
        if not node.level:
            return node.module or ""
        package = scope.module.name.split(".")
        if not scope.module.file.endswith("__init__.py"):
            package = package[:-1]
        package = package[: len(package) - node.level + 1]
        return ".".join([*package, *([node.module] if node.module else [])])

    def _class(self, node: ast.ClassDef, scope: Scope) -> None:
        name = f"{scope.module.name}.{node.name}"
        self._state.classes[name] = node
        scope.types[node.name] = only(Type("class", name))
        for base in node.bases:
            found = self._expressions.of(base, scope)
            parents = frozenset(one for one in found if one.kind == "class")
            if any(one.kind == "asc" and one.name in CLIENTS for one in found):
                parents |= only(CLIENT)
            self._state.learn("parents", name, parents)
        inner = scope.child(cls=name)
        inner.function = ""
        self._block(node.body, inner)
        for attribute, types in inner.types.items():
            kept = frozenset(one for one in types if one.kind != "function")
            self._state.learn("attribute", f"{name}.{attribute}", kept)

    def _function(self, node: _Function, scope: Scope) -> None:
        owner = (
            scope.cls if scope.cls and not scope.function else scope.function or scope.module.name
        )
        key = f"{owner}.{node.name}"
        self._state.functions[key] = node
        for decorator in node.decorator_list:
            self._expressions.of(decorator, scope)
        scope.types[node.name] = only(Type("function", key))
        self._state.learn("returns", key, self._expressions.annotated(node.returns, scope))
        self._waiting.append(lambda: self._body(node, key, scope))

    def _body(self, node: _Function, key: str, scope: Scope) -> None:
        inner = scope.child(function=key)
        positional = [*node.args.posonlyargs, *node.args.args]
        arguments = [*positional, *node.args.kwonlyargs]
        defaults = [*node.args.defaults, *(one for one in node.args.kw_defaults if one is not None)]
        given = dict(zip(reversed(positional), reversed(node.args.defaults), strict=False))
        for default in defaults:
            self._expressions.of(default, scope)
        for argument in arguments:
            types = self._expressions.annotated(argument.annotation, scope)
            types |= self._expressions.of(given.get(argument), scope)
            inner.types[argument.arg] = types | self._state.known(
                "argument", f"{key}.{argument.arg}"
            )
        is_method = scope.cls and not scope.function and arguments
        if is_method and not any(
            isinstance(one, ast.Name) and one.id == "staticmethod" for one in node.decorator_list
        ):
            inner.types[arguments[0].arg] |= only(Type("instance", scope.cls))
        if scope.cls and not scope.function:
            inner.parent = scope.parent  # a method does not see the names of its class body
        self._block(node.body, inner)

    def _is_manager(self, function: str) -> bool:
        node = self._state.functions.get(function)
        names = (
            [ast.unparse(one).rpartition(".")[2] for one in node.decorator_list]
            if node is not None
            else []
        )
        return bool(_MANAGERS & set(names))
