"""What the templates of resource modules show: `Api` in Python's words."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .api import Api, Linkage, Members, Operation, Parameter
from .names import argument, class_name, module_name
from .opc import Type
from .prepare import body_name

Types = dict[str, dict[str, Type]]

_FAMILY_TYPES = {"filter": "Filter", "exists": "Exists", "fields": "Fields", "limits": "Limits"}
_ALIASED = ("include", "sort")
_ORDER = ["filter", "exists", "fields", "include", "sort", "limit", "limits"]


@dataclass(frozen=True)
class OperationView:
    """One operation, as a function and as a method of two classes."""

    name: str
    constant: str
    title: str
    doc: str
    deprecated: bool
    paged: bool
    answer: str
    result: str
    async_result: str
    signature: str
    table: str
    build: str
    call: str


@dataclass(frozen=True)
class ResourceModule:
    """The module of one namespace."""

    name: str
    class_name: str
    title: str
    imports: list[str]
    typing_imports: list[str]
    aliases: list[str]
    operations: list[OperationView]


def resource_modules(api: Api, types: Types) -> list[ResourceModule]:
    """The modules of all namespaces."""
    spaces: dict[str, list[Operation]] = {}
    for operation in api.operations:
        spaces.setdefault(operation.namespace, []).append(operation)
    return [_module(api, types, name, spaces[name]) for name in sorted(spaces)]


def _module(api: Api, types: Types, name: str, operations: list[Operation]) -> ResourceModule:
    writers = [_Writer(api, types, operation) for operation in operations]
    views = [writer.view() for writer in writers]
    names = {found for writer in writers for found in writer.names}
    path = operations[0].path.partition("/{")[0]
    return ResourceModule(
        name=name,
        class_name=space_class(api, name),
        title=f"`{path}`",
        imports=[
            "from collections.abc import Sequence",
            "from datetime import date, datetime",
            "from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict",
            "from ..body import Body",
            "from ..deprecation import deprecated",
            "from ..namespace import AsyncNamespace, Namespace",
            "from ..operation import FieldsOf, Operation",
            "from ..request import one, one_ref, page, page_of_refs, page_of_values, raw, text, value",
            "from ..unset import UNSET, Unset",
        ],
        typing_imports=[
            "from collections.abc import Mapping",
            "from ..pager import AsyncPager, Pager",
            "from ..request import Id, OneOrMore, Page, Request, Text",
            "from ..relationship import Ref",
            "from ..resource import Resource",
            *(f"from ..enums import {found}" for found in sorted(names & set(api.enums))),
            *(f"from ..models import {found}" for found in sorted(names & model_names(api))),
            *(
                f"from ..models.{module_name(found)} import {found}Fields"
                for found in sorted(resource for resource in api.resources if f"{resource}Fields" in names)
            ),
        ],
        aliases=_aliases(alias for writer in writers for alias in writer.aliases),
        operations=views,
    )


def _aliases(found: Iterable[tuple[str, str]]) -> list[str]:
    """The definitions of type aliases; one that says the same as an earlier one refers to it."""
    written: dict[str, str] = {}
    lines = []
    for name, definition in found:
        first = written.setdefault(definition.replace(f'"{name}"', ""), name)
        lines.append(f"{name} = {definition if first == name else first}")
    return lines


def space_class(api: Api, namespace: str) -> str:
    """The class of a namespace, which must not have a model's name."""
    name = class_name(namespace)
    return f"{name}Namespace" if name in model_names(api) else name


def model_names(api: Api) -> set[str]:
    """The names of all model classes."""
    return {*api.resources, *api.values, *(new.name for new in api.inline.values())}


class _Writer:
    """Writes one operation; collects the names and aliases that it needs."""

    def __init__(self, api: Api, types: Types, operation: Operation) -> None:
        self.api, self.operation = api, operation
        self.types = types.get(body_name(operation), {})
        self.names: set[str] = set()
        self.aliases: list[tuple[str, str]] = []
        self.prefix = class_name(operation.name)

    def view(self) -> OperationView:
        operation = self.operation
        paged = operation.answer.kind.startswith("page")
        answer, item = self.answer()
        arguments, signature = self.arguments()
        name = operation.name
        return OperationView(
            name=name,
            constant=f"_{name.upper()}",
            title=str(operation),
            doc=self.doc(),
            deprecated=operation.deprecated,
            paged=paged,
            answer=answer,
            result=f"Pager[{item}]" if paged else answer,
            async_result=f"AsyncPager[{item}]" if paged else answer,
            signature=signature,
            table=self.table(),
            build=self.build(arguments),
            call=f"{name}({self.call(arguments)})",
        )

    def doc(self) -> str:
        limit = next((p.schema.get("maximum") for p in self.operation.parameters if p.name == "limit"), None)
        text = f"{self.operation} (at most {limit} a page)" if limit else str(self.operation)
        return text if len(text) < 104 else "\n        {}\n        ".format(text.replace(" (", "\n        ("))

    def answer(self) -> tuple[str, str]:
        """The type of the answer, and of one item of it."""
        answer = self.operation.answer
        model = answer.model or "Resource"
        if answer.model:
            self.names.add(model)
        item = f"Ref[{model}]" if answer.kind in ("one_ref", "page_of_refs") else model
        if answer.kind.startswith("page"):
            return f"Page[{item}]", item
        if answer.kind == "one" and self.operation.method == "GET" and not self.operation.path.endswith("{id}"):
            return f"{item} | None", item
        plain = {"raw": "bytes", "text": "str", "nothing": "None", "one_ref": f"{item} | None"}
        return plain.get(answer.kind, item), item

    # Arguments: (name, annotation, default)

    def arguments(self) -> tuple[list[str], str]:
        positional = f"id: {self.id_type()}" if self.operation.has_id else ""
        keywords: list[tuple[str, str, str | None]] = []
        body = self.operation.body
        if body and body.members:
            keywords += self.member_arguments(body.members)
        if body and body.linkage:
            name = self.linkage_argument()
            positional += f", {name}: {self.linkage_type(body.linkage)}"
            positional = positional.removeprefix(", ")
        keywords += self.query_arguments()
        keywords.sort(key=lambda item: item[2] is not None)
        shown = [
            f"{name}: {_loose(name, kind)}" + (f" = {default}" if default else "") for name, kind, default in keywords
        ]
        parts = [part for part in (positional, f"*, {', '.join(shown)}" if shown else "") if part]
        return [name for name, _, _ in keywords], ", ".join(parts)

    def id_type(self) -> str:
        owner = self.operation.owner
        if owner is None:
            return "str"
        self.names.add(owner)
        return f"Id[{owner}]"

    def linkage_argument(self) -> str:
        name = self.operation.name.partition("_")[2]
        return f"{name}_" if name == "id" or keyword.iskeyword(name) else name

    def linkage_type(self, linkage: Linkage, inline: Iterable[str] = ()) -> str:
        targets = linkage.targets or ("Resource",)
        self.names.update(targets, inline)
        kinds = [*inline, *(f"Id[{target}]" for target in targets)]
        if linkage.many:
            return f"Sequence[{' | '.join(kinds)}]"
        return " | ".join([*kinds, *(["None"] if linkage.nullable else [])])

    def member_arguments(self, members: Members) -> list[tuple[str, str, str | None]]:
        assert self.operation.body
        inline = {new.members.type: new.name for new in self.operation.body.inline}
        found: list[tuple[str, str, str | None]] = []
        for apple in members.attributes:
            name = argument(apple)
            self.names |= self.types[name].names
            found.append(self.member(members, apple, name, self.types[name].send))
        for apple, linkage in members.relationships.items():
            new = [inline[linkage.type]] if linkage.type in inline else []
            found.append(self.member(members, apple, argument(apple), self.linkage_type(linkage, new)))
        return found

    def member(self, members: Members, apple: str, name: str, kind: str) -> tuple[str, str, str | None]:
        if apple in members.nullable and not kind.endswith("None"):
            kind += " | None"
        return (name, kind, None) if apple in members.required else (name, f"{kind} | Unset", "UNSET")

    def query_arguments(self) -> list[tuple[str, str, str | None]]:
        families: dict[str, list[Parameter]] = {}
        for parameter in self.operation.parameters:
            families.setdefault(parameter.family, []).append(parameter)
        found: list[tuple[str, str, str | None]] = []
        for family in sorted(families, key=lambda name: (_ORDER.index(name) if name in _ORDER else -1, name)):
            parameters = families[family]
            kind = self.family_type(family, parameters)
            required = any(parameter.required for parameter in parameters)
            found.append((family, kind, None) if required else (family, f"{kind} | None", "None"))
        return found

    def family_type(self, family: str, parameters: list[Parameter]) -> str:
        if family in _FAMILY_TYPES:
            alias = self.prefix + _FAMILY_TYPES[family]
            items = ", ".join(self.key_type(family, parameter) for parameter in parameters)
            total = "" if all(parameter.required for parameter in parameters) else ", total=False"
            self.aliases.append((alias, f'TypedDict("{alias}", {{{items}}}{total})'))
            return alias
        kind = self.value_type(parameters[0], strict=family in _ALIASED)
        if family in _ALIASED:
            alias = self.prefix + family.title()
            self.aliases.append((alias, kind))
            return alias
        return kind

    def key_type(self, family: str, parameter: Parameter) -> str:
        kind = self.fields_type(parameter) if family == "fields" else self.value_type(parameter)
        optional = not all(p.required for p in self.operation.parameters if p.family == family)
        return f'"{parameter.key}": ' + (f"Required[{kind}]" if parameter.required and optional else kind)

    def fields_type(self, parameter: Parameter) -> str:
        models = field_models(self.api, parameter)
        if not models:
            return self.value_type(parameter, strict=True)
        self.names.update(f"{model}Fields" for model in models)
        return f"Sequence[{' | '.join(f'{model}Fields' for model in models)}]"

    def value_type(self, parameter: Parameter, strict: bool = False) -> str:
        schema = parameter.schema
        values = schema.get("items", schema).get("enum")
        literal = f"Literal[{', '.join(map(repr, values))}]" if values else None
        if schema["type"] == "array":
            if strict:
                return f"Sequence[{literal or 'str'}]"
            return f"OneOrMore[{literal}]" if literal else "Text"
        plain = {"integer": "int", "number": "float", "boolean": "bool", "string": "Text" if parameter.key else "str"}
        return literal or plain[schema["type"]]

    # What the functions do

    def build(self, arguments: list[str]) -> str:
        operation = self.operation
        constant = f"_{operation.name.upper()}"
        body = operation.body
        own = "id" if operation.has_id else "None"
        apple = {parameter.family: parameter.name for parameter in operation.parameters if parameter.key is None}
        if body and body.linkage:
            return f"{constant}.link({own}, {self.linkage_argument()})"
        if body and body.members:
            members = body.members
            attributes = ", ".join(f'"{apple}": {_loose(apple, argument(apple))}' for apple in members.attributes)
            linkages = ", ".join(f'"{apple}": {_loose(apple, argument(apple))}' for apple in members.relationships)
            taken = {argument(apple) for apple in (*members.attributes, *members.relationships)}
            query = "".join(f", {apple.get(name, name)}={name}" for name in arguments if name not in taken)
            return f"{constant}.write({own}, {{{attributes}}}, {{{linkages}}}{query})"
        given = ", ".join(f"{apple.get(name, name)}={name}" for name in arguments)
        return f"{constant}({', '.join(part for part in ('id' if operation.has_id else '', given) if part)})"

    def call(self, arguments: list[str]) -> str:
        given = [_passed(name) for name in arguments]
        if self.operation.body and self.operation.body.linkage:
            given.insert(0, self.linkage_argument())
        if self.operation.has_id:
            given.insert(0, "id")
        return ", ".join(given)

    # The table

    def table(self) -> str:
        operation, answer = self.operation, self.operation.answer
        parts = [f'"{operation.method}"', f'"{operation.path}"']
        if answer.kind != "nothing":
            parts.append(_reader(answer.kind, answer.model, answer.types))
        if answer.accept != "application/json":
            parts.append(f'accept="{answer.accept}"')
        if operation.parameters:
            items = ", ".join(f'"{p.name}": {_takes(self.api, p)}' for p in operation.parameters)
            parts.append(f"query={{{items}}}")
        required = [parameter.name for parameter in operation.parameters if parameter.required]
        if required:
            parts.append(f"required=({', '.join(map(repr, required))},)")
        if operation.body:
            body = operation.body
            shape = body_table(body.members) if body.members else linkage_table(body.linkage)
            parts.append(f"body={shape}")
        return ", ".join(parts)


def field_models(api: Api, parameter: Parameter) -> list[str]:
    """The models whose members `fields[...]` takes, where that is what it takes."""
    values = set(parameter.schema["items"].get("enum", ()))
    if not values:
        return []
    models = api.types.get(str(parameter.key), [])
    exact = [name for name in models if set(api.resources[name].members) == values]
    every = {member for name in models for member in api.resources[name].members}
    return exact[:1] or (models if every == values else [])


def _passed(name: str) -> str:
    """An argument passed on."""
    return f"{name}={_loose(name, name)}"


def _loose(before: str, code: str) -> str:
    """In parentheses where the formatter has to break a line that would grow too long."""
    return code if len(before) + len(code) < 100 else f"({code})"


def _takes(api: Api, parameter: Parameter) -> str:
    schema = parameter.schema
    if parameter.family == "fields":
        models = field_models(api, parameter)
        if models:
            return f"FieldsOf({', '.join(map(_quoted, models))})"
    values = schema.get("items", schema).get("enum")
    if values:
        return words(values, 100 - len(parameter.name))
    if schema["type"] == "integer":
        return str(schema.get("maximum", 0))
    return "bool" if schema["type"] == "boolean" else "None"


def _reader(kind: str, model: str | None, types: dict[str, str]) -> str:
    if kind in ("raw", "text"):
        return kind
    arguments = [_quoted(model) if model else "None", *(f"{key}={_quoted(name)}" for key, name in types.items())]
    return f"{kind}({', '.join(arguments)})"


def body_table(members: Members) -> str:
    """The `Body` that says how members are written."""
    to_one = {name: linkage.type for name, linkage in members.relationships.items() if not linkage.many}
    to_many = {name: linkage.type for name, linkage in members.relationships.items() if linkage.many}
    parts = [
        _quoted(members.type),
        f"to_one={to_one!r}" if to_one else "",
        f"to_many={to_many!r}" if to_many else "",
        f"null={words(members.nullable)}" if members.nullable else "",
        f"required={words(members.required)}" if members.required else "",
    ]
    return f"Body({', '.join(part for part in parts if part)})"


def linkage_table(linkage: Linkage | None) -> str:
    """The `Body` of a request that is one linkage."""
    assert linkage
    null = ', null="data"' if linkage.nullable else ""
    return f'Body("", {"to_many" if linkage.many else "to_one"}={{"data": {_quoted(linkage.type)}}}{null})'


def words(values: Iterable[Any], width: int = 96) -> str:
    """A string literal of words; a long one in several lines."""
    lines = textwrap.wrap(" ".join(values), max(width, 40), break_long_words=False, break_on_hyphens=False)
    if len(lines) < 2:
        return _quoted(" ".join(lines))
    return "(" + " ".join(_quoted(line + (" " if line is not lines[-1] else "")) for line in lines) + ")"


def _quoted(text: str) -> str:
    return f'"{text}"'
