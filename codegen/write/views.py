"""What the templates of resource modules show: `Api` in Python's words."""

from __future__ import annotations

import keyword
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from textwrap import wrap

from asc.openapi.taken import class_name as taken_class
from codegen.read.api import Api, Function
from codegen.read.names import argument, class_name, module_name

from .arguments import Arguments
from .opc import Type
from .prepare import body_name
from .tables import loose, operation_table, words

Types = dict[str, dict[str, Type]]
_REPORT = """
        The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
        on a day without sales, Apple answers 404: `NotFound`.
        """


@dataclass(frozen=True)
class OperationView:
    """One operation, as a function and as a method of two classes."""

    name: str
    constant: str
    title: str
    doc: str
    linked_doc: str
    """The same, with a link to Apple's page."""
    deprecated: str
    paged: bool
    request: str
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
    spaces: dict[str, list[Function]] = {}
    for operation in api.operations:
        spaces.setdefault(operation.namespace, []).append(operation)
    return [_module(api, types, name, spaces[name]) for name in sorted(spaces)]


def _module(api: Api, types: Types, name: str, operations: list[Function]) -> ResourceModule:
    arguments = [
        Arguments(api, types.get(body_name(operation), {}), operation) for operation in operations
    ]
    answers = {operation.answer.model for operation in operations if operation.answer.model}
    names = answers.union(*(each.names for each in arguments))
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
            "from ..operation import FieldsOf, Ids, Operation",
            "from ..request import one, one_ref, page, page_of_refs, page_of_values, raw, text, "
            "value",
            "from ..unset import UNSET, Unset",
        ],
        typing_imports=[
            "from collections.abc import Mapping",
            "from ..list_request import ListRequest",
            "from ..pager import AsyncPager, Pager",
            "from ..request import Id, OneOrMore, Request, Text",
            "from ..relationship import Ref",
            "from ..resource import Resource",
            *(f"from ..enums import {found}" for found in sorted(names & set(api.enums))),
            *(f"from ..models import {found}" for found in sorted(names & model_names(api))),
            *(
                f"from ..models.{module_name(found)} import {found}Fields"
                for found in sorted(
                    resource for resource in api.resources if f"{resource}Fields" in names
                )
            ),
        ],
        aliases=_aliases(chain.from_iterable(each.aliases for each in arguments)),
        operations=[_view(api, *each) for each in zip(operations, arguments, strict=True)],
    )


def _view(api: Api, operation: Function, arguments: Arguments) -> OperationView:
    answer, item = _answer(operation)
    paged = operation.answer.kind.startswith("page")
    return OperationView(
        name=operation.name,
        constant=_constant(operation),
        title=str(operation),
        doc=_doc(operation),
        linked_doc=_linked(operation),
        deprecated=_deprecation(api, operation),
        paged=paged,
        request=f"ListRequest[{item}]" if paged else f"Request[{answer}]",
        result=f"Pager[{item}]" if paged else answer,
        async_result=f"AsyncPager[{item}]" if paged else answer,
        signature=arguments.signature,
        table=operation_table(api, operation),
        build=_build(operation, arguments),
        call=_call(operation, arguments),
    )


def _constant(operation: Function) -> str:
    return f"_{operation.name.upper()}"


def _deprecation(api: Api, operation: Function) -> str:
    """What the warning says, as a literal; empty where Apple does not deprecate the operation."""
    if not operation.deprecated:
        return ""
    later = _successor(api, operation)
    cure = f"; use {later.function} ({later})" if later else ""
    return words([f"Apple deprecated {operation}{cure}"], 84).strip("()")


def _successor(api: Api, operation: Function) -> Function | None:
    """The same operation in a later version of the API, or on the relationship of the same name
    that ends in V2, where there is one that is not deprecated itself.
    """
    later = [operation.path.replace("/v1/", f"/v{version}/", 1) for version in (2, 3)]
    wanted = [*later, f"{operation.path}V2"]
    found = [
        other
        for other in api.operations
        if other.method == operation.method and other.path in wanted and not other.deprecated
    ]
    return found[0] if found and operation.path.startswith("/v1/") else None


def _doc(operation: Function) -> str:
    if operation.answer.kind == "raw":
        return f"{operation}\n{_REPORT}"
    limit = next((p.schema.get("maximum") for p in operation.parameters if p.name == "limit"), None)
    parts = [str(operation), *([f"(at most {limit} a page)"] if limit else [])]
    return _wrapped(parts) + _provisional(operation.provisional)


def apple_page(method: str, path: str) -> str:
    """Apple's page of an operation. The rule was held against a dozen of Apple's own links: method
    and path in lower case, with hyphens for slashes and `_id_` for `{id}`.
    """
    place = path.strip("/").replace("/", "-").replace("{", "_").replace("}", "_")
    return f"https://developer.apple.com/documentation/appstoreconnectapi/{method}-{place}".lower()


def _linked(operation: Function) -> str:
    """The docstring of a function, with the link to Apple's page at its end."""
    said = _doc(operation).rstrip()
    return f"{said}\n        {apple_page(operation.method, operation.path)}\n        "


def _provisional(told: str) -> str:
    """A paragraph of its own for what Apple's document at hand lacks."""
    lines = wrap(told, 90, break_on_hyphens=False, break_long_words=False)
    return "".join(f"\n        {line}" for line in ["", *lines]) + "\n        " if told else ""


def _wrapped(parts: list[str]) -> str:
    if len(" ".join(parts)) < 104:
        return " ".join(parts)
    if len(parts[0]) > 110:
        method, path = parts[0].split(" ")
        middle = path.rfind("/")
        parts[:1] = [f"{method} {path[:middle]}", path[middle:]]
    return "".join(f"\n        {part}" for part in parts) + "\n        "


def _answer(operation: Function) -> tuple[str, str]:
    """The type of the answer, and of one item of it."""
    answer = operation.answer
    model = answer.model or "Resource"
    item = f"Ref[{model}]" if answer.kind in ("one_ref", "page_of_refs") else model
    if answer.kind.startswith("page"):
        return f"Page[{item}]", item
    if answer.kind == "one" and operation.method == "GET" and not operation.path.endswith("{id}"):
        return f"{item} | None", item
    plain = {"raw": "bytes", "text": "str", "nothing": "None", "one_ref": f"{item} | None"}
    return plain.get(answer.kind, item), item


def _build(operation: Function, arguments: Arguments) -> str:
    """What the function does: the request, from its arguments."""
    constant, body = _constant(operation), operation.body
    if body and body.linkage:
        return f"{constant}.link({'id' if operation.has_id else 'None'}, {arguments.linkage})"
    apple = {
        parameter.family: parameter.name
        for parameter in operation.parameters
        if parameter.key is None
    }
    members = body.members if body else None
    taken = (
        {argument(name) for name in (*members.attributes, *members.relationships)}
        if members
        else set()
    )
    query = [
        _passed(apple.get(each.name, each.name), each.name)
        for each in arguments.keywords
        if each.name not in taken
    ]
    own = ["id"] if operation.has_id else []
    if members:
        written = [_written(members.attributes), _written(members.relationships)]
        return f"{constant}.write({', '.join([*(own or ['None']), *written, *query])})"
    paged = operation.answer.kind.startswith("page")
    called = f"{constant}.list" if paged else constant
    return f"{called}({', '.join([*own, *query])})"


def _passed(apple: str, name: str) -> str:
    """A query argument under Apple's name, which may be a word of Python's."""
    return f'**{{"{apple}": {name}}}' if keyword.iskeyword(apple) else f"{apple}={name}"


def _written(members: Iterable[str]) -> str:
    return "{" + ", ".join(f'"{apple}": {loose(apple, argument(apple))}' for apple in members) + "}"


def _call(operation: Function, arguments: Arguments) -> str:
    """The call of the function from a method."""
    own = ["id"] if operation.has_id else []
    linkage = [arguments.linkage] if arguments.linkage else []
    named = (f"{each.name}={loose(each.name, each.name)}" for each in arguments.keywords)
    return f"{operation.name}({', '.join([*own, *linkage, *named])})"


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
    taken = name in model_names(api) or taken_class(name) != name
    return f"{name}Namespace" if taken else name


def model_names(api: Api) -> set[str]:
    """The names of all model classes."""
    return {*api.resources, *api.values, *(new.name for new in api.inline.values())}
