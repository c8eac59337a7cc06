"""What an expression of the scanned code holds, and what of the API it mentions on the way."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Final

from asc.changes.compare.finding import Symbol
from asc.openapi.names import model_name

from .bindings import Bindings
from .calls import Calls
from .guesses import Guesses
from .members import FIRST, Members, instance
from .nodes import arguments, inner_of, texts
from .state import Scope, State
from .words import CLIENT, UNKNOWN, Type, Types, items, many, only

_SAME: Final = frozenset(
    {
        "list",
        "tuple",
        "set",
        "sorted",
        "reversed",
        "iter",
        "aiter",
        "filter",
        "run",
        "cast",
        "enter_context",
    }
)
_TUPLES: Final = frozenset({"enumerate", "zip", "gather"})
_NO_CONTAINER: Final = frozenset({"Optional", "Annotated", "Final", "ClassVar", "Awaitable"})
_COMPARED: Final = (ast.Eq, ast.NotEq, ast.In, ast.NotIn)
_NAMED: Final = 2


class Expressions:
    """Evaluates expressions to types; mentions of the API are noted in the state."""

    def __init__(self, state: State) -> None:
        self._state, self._words = state, state.words
        self._calls, self._members = Calls(state), Members(state)
        self._guesses, self._bindings = Guesses(state), Bindings(state)
        self._by_node: dict[type[ast.expr], Callable[..., Types]] = {
            ast.Name: self._name,
            ast.Attribute: self._attribute,
            ast.Call: self._call,
            ast.Compare: self._compare,
            ast.Subscript: self._subscript,
            ast.Lambda: lambda node, scope: self._lambda(node, scope, UNKNOWN),
        }
        for kind in (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp):
            self._by_node[kind] = self._comprehension

    def of(self, node: ast.expr | None, scope: Scope) -> Types:
        """What `node` may be."""
        if node is None:
            return UNKNOWN
        known = self._by_node.get(type(node))
        if known is not None:
            return known(node, scope)
        return self._plain(node, [self.of(one, scope) for one in inner_of(node)], scope)

    def _plain(self, node: ast.expr, inner: list[Types], scope: Scope) -> Types:
        together: Types = frozenset().union(*inner)
        match node:
            case ast.Await() | ast.Starred() | ast.BoolOp() | ast.YieldFrom():
                return together
            case ast.IfExp():
                return inner[1] | inner[2]
            case ast.NamedExpr(target=target):
                self.bind(target, inner[1], scope, node.value)
                return inner[1]
            case ast.List() | ast.Tuple() | ast.Set():
                return many(together)
            case ast.Dict():
                return (
                    many(frozenset().union(*inner[len(node.keys) :]))
                    if None not in node.keys
                    else many(together)
                )
            case ast.BinOp(op=ast.Add()):
                return together
        return UNKNOWN

    def _name(self, node: ast.Name, scope: Scope) -> Types:
        found = scope.find(node.id) | self._state.known("shared", f"{scope.module.name}.{node.id}")
        self._imported_model(node, found, scope)
        return found

    def _imported_model(self, node: ast.AST, found: Types, scope: Scope) -> None:
        for one in found:
            if one.kind == "model class":
                self._state.mention(scope, node, Symbol("model", (one.name,)))

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Types:
        bases = self.of(node.value, scope)
        found: Types = frozenset().union(
            *(self._members.of(base, node.attr, node, scope) for base in bases)
        )
        if not bases:
            self._guesses.attribute(node, scope, of_client=self._of_client(node, scope))
        self._imported_model(node, found, scope)
        return found

    def _of_client(self, node: ast.Attribute, scope: Scope) -> bool:
        """Whether ``x.builds.list`` may be a client's: x is nothing known, which would be none."""
        inner = node.value
        return not (isinstance(inner, ast.Attribute) and self.of(inner.value, scope))

    def _wire(self, node: ast.expr, scope: Scope) -> None:
        """``build.json["attributes"]["uploadedDate"]``."""
        name = self._guesses.member(node, scope)
        if name is None:
            return
        models = [
            one for one in self.of(self._guesses.holder(node, scope), scope) if one.kind == "model"
        ]
        for model in models:
            self._members.of(model, name, node, scope)
        if not models:
            self._guesses.json(node, scope, name)

    def _call(self, node: ast.Call, scope: Scope) -> Types:
        called = self.of(node.func, scope)
        lambdas = [one for one in arguments(node) if isinstance(one, ast.Lambda)]
        given = {
            id(one): self.of(one, scope)
            for one in arguments(node)
            if not isinstance(one, ast.Lambda)
        }
        for one in lambdas:
            self._lambda(one, scope, frozenset().union(*map(items, given.values())) | items(called))
        self._wire(node, scope)
        if not called:
            self._guesses.call(node, scope)
            return self._builtin(node, list(given.values()), scope)
        return frozenset().union(*(self._called(one, node, given, scope) for one in called))

    def _called(self, what: Type, node: ast.Call, given: dict[int, Types], scope: Scope) -> Types:
        match what.kind:
            case "operation":
                self._calls.operation(node, scope, (what.name, what.method))
                return self._words.answer(what.name, what.method)
            case "asc" if what.name == "Request":
                self._calls.request(node, scope)
            case "asc":
                return only(CLIENT)
            case "client":
                return (
                    only(CLIENT)
                    if what.name in ("with_options", "")
                    else frozenset().union(*given.values())
                )
            case "model class":
                self._calls.construct(node, scope, what.name)
                return only(Type("model", self._words.models[what.name]))
            case "many" | "model":
                return only(what)
            case "class":
                self._bindings.arguments(f"{what.name}.__init__", node, given, skip=1)
                self._bindings.fields(what.name, node, given)
                return only(Type("instance", what.name))
            case "function":
                self._bindings.arguments(what.name, node, given, skip=1 if what.method else 0)
                return self._state.known("returns", what.name)
        return UNKNOWN

    def _builtin(self, node: ast.Call, given: list[Types], scope: Scope) -> Types:
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        together: Types = frozenset().union(*given)
        if name == "getattr" and len(node.args) >= _NAMED:
            return self._getattr(node, given[0], scope)
        if name in _TUPLES:
            return many(together)
        if name in FIRST:
            return items(together)
        if name in _SAME:
            return together
        return UNKNOWN

    def _getattr(self, node: ast.Call, bases: Types, scope: Scope) -> Types:
        name = scope.literal(node.args[1])
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            return frozenset().union(
                *(self._members.of(base, name.value, node, scope) for base in bases)
            )
        if any(base.kind in ("api", "client", "namespace", "model") for base in bases):
            self._state.note(scope, node, f"{ast.unparse(node)}: the name is computed")
        return UNKNOWN

    def _compare(self, node: ast.Compare, scope: Scope) -> Types:
        for one in (node.left, *node.comparators):
            self.of(one, scope)
        sides = [node.left, *node.comparators]
        for left, operator, right in zip(sides, node.ops, sides[1:], strict=False):
            if isinstance(operator, _COMPARED):
                self.values(left, [right], scope)
                self.values(right, [left], scope)
        return UNKNOWN

    def values(self, attribute: ast.expr, others: Iterable[ast.expr], scope: Scope) -> None:
        """Mention the strings that an attribute of a model is compared with."""
        if not isinstance(attribute, ast.Attribute):
            return
        models = [one.name for one in self.of(attribute.value, scope) if one.kind == "model"]
        for model in models:
            for text, where in texts(others, scope):
                self._state.mention(
                    scope, where, Symbol("value", (model_name(model), attribute.attr, text))
                )

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Types:
        base = self.of(node.value, scope)
        self.of(node.slice, scope)
        self._wire(node, scope)
        return base if isinstance(node.slice, ast.Slice) else items(base)

    def _lambda(self, node: ast.Lambda, scope: Scope, argument: Types) -> Types:
        inner = scope.child()
        for one in node.args.args:
            inner.types[one.arg] = argument
        return self.of(node.body, inner)

    def _comprehension(self, node: ast.expr, scope: Scope) -> Types:
        assert isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp))
        inner = scope.child()
        for part in node.generators:
            self.bind(part.target, items(self.of(part.iter, inner)), inner)
            for condition in part.ifs:
                self.of(condition, inner)
        if isinstance(node, ast.DictComp):
            self.of(node.key, inner)
            return many(self.of(node.value, inner))
        return many(self.of(node.elt, inner))

    def bind(
        self, target: ast.expr, types: Types, scope: Scope, value: ast.expr | None = None
    ) -> None:
        """Assign `types` to a target: a name, an attribute of ``self``, or several of them."""
        match target:
            case ast.Name(id=name):
                scope.types[name] = types
                if name in scope.shared:
                    self._state.learn("shared", f"{scope.module.name}.{name}", types)
                scope.literals.pop(name, None)
                if value is not None:
                    scope.literals[name] = value
            case ast.Attribute(attr=name):
                for base in self.of(target.value, scope):
                    if base.kind in ("instance", "class"):
                        self._state.learn("attribute", f"{base.name}.{name}", types)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                shown = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
                values = shown if len(shown) == len(parts) else [None] * len(parts)
                for part, one in zip(parts, values, strict=True):
                    self.bind(
                        part, self.of(one, scope) if one else types | items(types), scope, one
                    )
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant() as key) if (
                value is not None
            ):
                known = scope.literal(target.value)
                if isinstance(known, ast.Dict):  # fields["apps"] = [...]
                    scope.literals[name] = ast.Dict([*known.keys, key], [*known.values, value])
            case ast.Starred(value=inner):
                self.bind(inner, types, scope)
            case _:
                self.of(target, scope)

    def annotated(self, node: ast.expr | None, scope: Scope) -> Types:
        """What a name with this annotation holds."""
        match node:
            case ast.Constant(value=str(text)):
                try:
                    return self.annotated(ast.parse(text, mode="eval").body, scope)
                except SyntaxError:
                    return UNKNOWN
            case ast.BinOp(op=ast.BitOr()):
                return self.annotated(node.left, scope) | self.annotated(node.right, scope)
            case ast.Subscript():
                inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                together: Types = frozenset().union(*(self.annotated(one, scope) for one in inner))
                name = (
                    node.value.attr
                    if isinstance(node.value, ast.Attribute)
                    else getattr(node.value, "id", "")
                )
                return together if name in _NO_CONTAINER else many(together)
            case ast.Name() | ast.Attribute():
                found = (instance(one, self._words.models) for one in self.of(node, scope))
                return frozenset(one for one in found if one is not None)
        return UNKNOWN
