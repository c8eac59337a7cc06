"""What the templates of model modules show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any, ClassVar

from asc.openapi.compose import VARIANTS
from codegen.read.api import Api, InlineCreate, Relationship, Resource
from codegen.read.names import argument, member_name, module_name

from .opc import Type
from .tables import body_table, field_models, literal, words
from .views import Types, model_names


@dataclass(frozen=True)
class Member:
    """A field of a class."""

    apple: str
    name: str
    type: Type
    annotation: str = ""
    required: bool = False
    table: str = ""


@dataclass
class ModelModule:
    """The module of a resource, with the values and new resources that belong to it."""

    name: str
    title: str
    structs: list[dict[str, Any]] = field(default_factory=list)
    resources: list[dict[str, Any]] = field(default_factory=list)
    news: list[dict[str, Any]] = field(default_factory=list)
    fields: list[dict[str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    classes: list[str] = field(default_factory=list)

    imports: ClassVar[list[str]] = [
        "from datetime import date, datetime",
        "from typing import TYPE_CHECKING, Any, Literal, TypeAlias",
        "from ..body import Body, New",
        "from ..relationship import Many, Ref, to_many, to_one",
        "from ..resource import Resource",
        "from ..unset import ABSENT",
        "from ..values import Struct, date_time, define, each, each_value, plain_date, struct",
    ]
    typing_imports: list[str] = field(
        default_factory=lambda: ["from collections.abc import Sequence", "from ..request import Id"]
    )


def model_modules(api: Api, types: Types) -> list[ModelModule]:
    """The modules of all models, each with what belongs to it."""
    modules: dict[str, ModelModule] = {}

    def module(owner: str) -> ModelModule:
        return modules.setdefault(owner, ModelModule(module_name(owner), owner))

    for name, schema in api.values.items():
        if "properties" in schema:
            home = module(_home(api, name))
            members = [_attribute(apple, types[name]) for apple in schema["properties"]]
            told = variant_lines(schema.get(VARIANTS, {}))
            home.structs.append({"name": name, "attributes": members, "variants": told})
            _note(home, name, members)
    fields = _fields(api)
    for name, resource in api.resources.items():
        home = module(name)
        attributes = [_attribute(apple, types[name]) for apple in resource.attributes]
        relationships = [_relationship(item, home) for item in resource.relationships.values()]
        home.resources.append(_resource(resource, attributes, relationships))
        if fields.get(name):
            values = ", ".join(f'"{value}"' for value in fields[name])
            home.fields.append({"name": f"{name}Fields", "type": resource.type, "values": values})
        _note(home, name, attributes)
    for new in api.inline.values():
        base = new.name.removeprefix("New")
        home = module(base if base in api.resources else new.name)
        home.news.append(_new(new, types, home))
        home.classes.append(new.name)
    for home in modules.values():
        _imports(api, home)
    return [modules[name] for name in sorted(modules)]


def _home(api: Api, name: str) -> str:
    """The owner that an inline object was named after; a component is its own."""
    if name in api.schemas:
        return name
    owners = [
        owner for owner in (*api.resources, *api.values) if name.startswith(owner) and owner != name
    ]
    roots = [owner for owner in owners if owner in api.resources or owner in api.schemas]
    return max(roots or [min(owners, key=len, default=name)], key=len)


def _attribute(apple: str, types: dict[str, Type]) -> Member:
    name = member_name(apple)
    return Member(apple, name, types[name])


def _note(home: ModelModule, name: str, members: Iterable[Member]) -> None:
    home.classes.append(name)
    for member in members:
        home.names |= member.type.names


def _relationship(item: Relationship, home: ModelModule) -> Member:
    target = item.target or "Resource"
    home.names.add(target)
    name = member_name(item.name)
    kind = f"Many[{target}]" if item.many else f"Ref[{target}] | None"
    parts = [f'"{name}"', f'"{item.target}"' if item.target else "None"]
    parts += [literal(item.path)] if item.path else []
    parts += [str(item.limit)] if item.limit and item.many else []
    table = f"{'to_many' if item.many else 'to_one'}({', '.join(parts)})"
    return Member(item.name, name, Type(kind, kind), kind, table=table)


def _resource(
    resource: Resource, attributes: list[Member], relationships: list[Member]
) -> dict[str, Any]:
    marked = [f"`{member_name(name)}`" for name in resource.deprecated_members]
    lines = (
        words(["Deprecated by Apple:", *(f"{name}," for name in marked)]).strip('()"')
        if marked
        else ""
    )
    return {
        "name": resource.name,
        "type": resource.type,
        "deprecated": resource.deprecated,
        "deprecated_members": lines.replace('" "', "\n    ").rstrip(",") + ("." if lines else ""),
        "variants": variant_lines(resource.variants),
        "provisional": _provisional(resource),
        "attributes": attributes,
        "relationships": relationships,
        "path": literal(resource.path) if resource.path else "None",
    }


def _provisional(resource: Resource) -> str:
    """What Apple's document at hand lacks of a model: all of it, or some members."""
    names = ", ".join(f"`{member_name(name)}`" for name in resource.provisional_members)
    told = resource.provisional or (f"Provisional: {names}." if names else "")
    return "\n    ".join(wrap(told, 92, break_on_hyphens=False, break_long_words=False))


def variant_lines(told: Mapping[str, str]) -> str:
    """The members that only some variants have, each with what tells these."""
    lines = []
    for apple, what in told.items():
        by, *values = what.split()
        where = f"where `{member_name(by)}` is {' or '.join(values)}"
        if not values:
            where = f"in {by} only"
        text = f"`{member_name(apple)}`: {where}."
        lines += wrap(text, 92, subsequent_indent="  ", break_long_words=False)
    return "\n    ".join(lines)


def _new(new: InlineCreate, types: Types, home: ModelModule) -> dict[str, Any]:
    members = new.members
    attributes, relationships = [], []
    for apple in members.attributes:
        kind = types[new.name][argument(apple)]
        home.names |= kind.names
        annotation = kind.send + (" | None" if apple in members.nullable else "")
        attributes.append(
            Member(apple, argument(apple), kind, annotation, apple in members.required)
        )
    for apple, linkage in members.relationships.items():
        targets = linkage.targets or ("Resource",)
        home.names.update(targets)
        kinds = " | ".join(["New", *(f"Id[{target}]" for target in targets)])
        annotation = f"{kinds} | None" if linkage.nullable else kinds
        if linkage.many:
            annotation = f"Sequence[{kinds}]"
        kind = Type(annotation, annotation)
        relationships.append(
            Member(apple, argument(apple), kind, annotation, apple in members.required)
        )
    return {
        "name": new.name,
        "type": members.type,
        "members": [*attributes, *relationships],
        "attributes": attributes,
        "relationships": relationships,
        "body": body_table(members),
    }


def _fields(api: Api) -> dict[str, list[str]]:
    """The words that `fields[...]` takes for a model, in the order of its members."""
    allowed: dict[str, set[str]] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.family == "fields":
                for model in field_models(api, parameter):
                    allowed.setdefault(model, set()).update(parameter.schema["items"]["enum"])
    return {
        name: [member for member in api.resources[name].members if member in values]
        for name, values in allowed.items()
    }


def _imports(api: Api, home: ModelModule) -> None:
    elsewhere = home.names - set(home.classes)
    home.typing_imports += [
        f"from ..enums import {name}" for name in sorted(elsewhere & set(api.enums))
    ]
    home.typing_imports += [
        f"from . import {name}" for name in sorted(elsewhere & model_names(api))
    ]
