"""The arguments of an operation's function, with their types."""

from __future__ import annotations

import keyword
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from asc.openapi.operation import Parameter
from asc.openapi.schemas import Schema
from codegen.read.api import Api, Function, Linkage, Members
from codegen.read.names import argument, class_name

from .opc import Type
from .tables import field_models, loose

_FAMILY_TYPES = {"filter": "Filter", "exists": "Exists", "fields": "Fields", "limits": "Limits"}
_ALIASED = ("include", "sort")
_ORDER = ["filter", "exists", "fields", "include", "sort", "limit", "limits"]


@dataclass(frozen=True)
class Argument:
    """An argument that is given by name; without a default it is required."""

    name: str
    type: str
    default: str | None

    def __str__(self) -> str:
        return f"{self.name}: {loose(self.name, self.type)}" + (
            f" = {self.default}" if self.default else ""
        )


class Arguments:
    """The arguments of one operation, and the names and aliases that their types need."""

    def __init__(self, api: Api, types: dict[str, Type], operation: Function) -> None:
        self._api, self._types, self._operation = api, types, operation
        self._prefix = class_name(operation.name)
        self.names: set[str] = set()
        self.aliases: list[tuple[str, str]] = []
        body = operation.body
        self.linkage = self._linkage_name() if body and body.linkage else None
        """The positional argument that a linkage is given as."""
        positional = [f"id: {self._id_type()}"] if operation.has_id else []
        if body and body.linkage:
            positional.append(f"{self.linkage}: {self._linkage_type(body.linkage)}")
        found = self._members(body.members) if body and body.members else []
        self.keywords = sorted(
            [*found, *self._query()], key=lambda argument: argument.default is not None
        )
        """The arguments by name, required ones first."""
        self.signature = ", ".join(
            [*positional, *(["*"] if self.keywords else []), *map(str, self.keywords)]
        )

    def _id_type(self) -> str:
        owner = self._operation.owner
        if owner is None:
            return "str"
        self.names.add(owner)
        return f"Id[{owner}]"

    def _linkage_name(self) -> str:
        name = self._operation.name.partition("_")[2] or "data"
        return f"{name}_" if name == "id" or keyword.iskeyword(name) else name

    def _linkage_type(self, linkage: Linkage, inline: Iterable[str] = ()) -> str:
        targets = linkage.targets or ("Resource",)
        self.names.update(targets, inline)
        # An id alone does not tell which of several types it is one of.
        several = " " in linkage.type
        kinds = [
            *inline,
            *(f"{target} | Ref[{target}]" if several else f"Id[{target}]" for target in targets),
        ]
        if linkage.many:
            return f"Sequence[{' | '.join(kinds)}]"
        return " | ".join([*kinds, *(["None"] if linkage.nullable else [])])

    # Members of a body

    def _members(self, members: Members) -> list[Argument]:
        assert self._operation.body
        inline: dict[str, list[str]] = {}
        for new in self._operation.body.inline:
            inline.setdefault(new.members.type, []).append(new.name)
        found = []
        for apple in members.attributes:
            kind = self._types[argument(apple)]
            self.names |= kind.names
            found.append(_member(members, apple, kind.send))
        for apple, linkage in members.relationships.items():
            names = list(chain.from_iterable(inline.get(kind, []) for kind in linkage.type.split()))
            found.append(_member(members, apple, self._linkage_type(linkage, names)))
        return found

    # Query parameters

    def _query(self) -> list[Argument]:
        families: dict[str, list[Parameter[Schema]]] = {}
        for parameter in self._operation.parameters:
            families.setdefault(parameter.family, []).append(parameter)
        found = []
        for family in sorted(
            families, key=lambda name: (_ORDER.index(name) if name in _ORDER else -1, name)
        ):
            kind = self._family_type(family, families[family])
            required = any(parameter.required for parameter in families[family])
            found.append(Argument(family, kind, None) if required else _optional(family, kind))
        return found

    def _family_type(self, family: str, parameters: list[Parameter[Schema]]) -> str:
        if family in _FAMILY_TYPES:
            alias = self._prefix + _FAMILY_TYPES[family]
            items = ", ".join(self._key_type(family, parameter) for parameter in parameters)
            total = "" if all(parameter.required for parameter in parameters) else ", total=False"
            self.aliases.append((alias, f'TypedDict("{alias}", {{{items}}}{total})'))
            return alias
        kind = _value_type(parameters[0], strict=family in _ALIASED)
        if family in _ALIASED:
            alias = self._prefix + family.title()
            self.aliases.append((alias, kind))
            return alias
        return kind

    def _key_type(self, family: str, parameter: Parameter[Schema]) -> str:
        kind = self._fields_type(parameter) if family == "fields" else _value_type(parameter)
        optional = not all(p.required for p in self._operation.parameters if p.family == family)
        return f'"{parameter.key}": ' + (
            f"Required[{kind}]" if parameter.required and optional else kind
        )

    def _fields_type(self, parameter: Parameter[Schema]) -> str:
        models = field_models(self._api, parameter)
        if not models:
            return _value_type(parameter, strict=True)
        self.names.update(f"{model}Fields" for model in models)
        return f"Sequence[{' | '.join(f'{model}Fields' for model in models)}]"


def _optional(family: str, kind: str) -> Argument:
    """A checker names a wrong key only where the type is the TypedDict alone, not a union."""
    if family in _FAMILY_TYPES:
        return Argument(family, kind, "{}")
    return Argument(family, f"{kind} | None", "None")


def _member(members: Members, apple: str, kind: str) -> Argument:
    if apple in members.nullable and not kind.endswith("None"):
        kind += " | None"
    name = argument(apple)
    return (
        Argument(name, kind, None)
        if apple in members.required
        else Argument(name, f"{kind} | Unset", "UNSET")
    )


def _value_type(parameter: Parameter[Schema], strict: bool = False) -> str:
    schema = parameter.schema
    values = schema.get("items", schema).get("enum")
    literal = f"Literal[{', '.join(map(repr, values))}]" if values else None
    if schema["type"] == "array":
        if strict:
            return f"Sequence[{literal or 'str'}]"
        return f"OneOrMore[{literal}]" if literal else "Text"
    plain = {
        "integer": "int",
        "number": "float",
        "boolean": "bool",
        "string": "Text" if parameter.key else "str",
    }
    return literal or plain[schema["type"]]
