"""Python names for what is generated, and the clashes that stop it. The rule itself is
`asc.openapi.names`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from itertools import chain

from asc.openapi.names import model_name, snake_case
from asc.openapi.taken import BUILTINS
from codegen.problems import CodegenError, unknown

from .api import Api

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*_?")
_MEMBER = re.compile(r"[A-Za-z_$][\w.$-]*")
_PARAMETER = re.compile(r"[A-Za-z]\w*(\[[\w.-]+\])?")
_WORD = re.compile(r"[^\s,\"\\]+")
_PATH = re.compile(r"/[\w./{}-]+")

_RESERVED_MEMBERS = frozenset(
    {
        *(
            "loaded",
            "extra",
            "extra_relationships",
            "from_json",
            "id",
            "included",
            "json",
            "links",
            "mro",
            "ref",
        ),
        *("self", "to_json", "type"),
        *("date_time", "define", "each", "each_value", "plain_date", "struct", "to_many", "to_one"),
        *("create", "delete", "get", "update"),
    }
)
"""What `Resource`, Python and generated modules keep for themselves: a member of such a name gets
an underscore.
"""


def member_name(name: str) -> str:
    """The Python name of an attribute or a relationship."""
    python = snake_case(name)
    taken = python in _RESERVED_MEMBERS or python in BUILTINS or keyword.iskeyword(python)
    return f"{python}_" if taken else python


def argument(name: str) -> str:
    """The Python name of an argument of a create or update."""
    return member_name(name)


def new_name(schema: str) -> str:
    """The class of a resource that is created inline."""
    return model_name(schema)


def module_name(name: str) -> str:
    """The module of a class."""
    python = snake_case(name)
    return f"{python}_" if keyword.iskeyword(python) else python


def class_name(namespace: str) -> str:
    """The class of a namespace: `in_app_purchases_v2` -> `InAppPurchasesV2`."""
    return "".join(part[:1].upper() + part[1:] for part in namespace.split("_"))


def check_names(api: Api) -> None:
    """Raise CodegenError where two things would get one name, or where a word can't stand in
    code.
    """
    _check_words(api)
    _unique(((operation.function, str(operation)) for operation in api.operations), "operation")
    for name, resource in api.resources.items():
        members = ((member_name(member), f"{name}.{member}") for member in resource.members)
        _unique(members, f"components/schemas/{name}: member")
    for name, schema in api.values.items():
        _unique(
            ((member_name(member), f"{name}.{member}") for member in schema.get("properties", {})),
            f"components/schemas/{name}: member",
        )
    models = [*api.resources, *(new.name for new in api.inline.values()), *api.values]
    _unique(((module_name(name), name) for name in models), "model")
    words = [f"{name}Fields" for name in api.resources]
    _unique(((name, name) for name in [*models, *api.enums, *dict.fromkeys(words)]), "class")
    for operation in api.operations:
        taken = [
            (word, f"the argument {word}")
            for word in ("self", *(["id"] if operation.has_id else []))
        ]
        taken.append((operation.name, "the function"))
        if operation.body and operation.body.members:
            body = operation.body.members
            taken += [(argument(name), name) for name in (*body.attributes, *body.relationships)]
        families = {
            (parameter.family, parameter.name)
            for parameter in operation.parameters
            if not parameter.key
        }
        _unique([*taken, *sorted(families)], str(operation))


def _check_words(api: Api) -> None:
    for name in [*api.resources, *api.values, *api.enums]:
        _word(_CLASS, name, f"components/schemas/{name}", "a class")
    for name, resource in api.resources.items():
        _word(_MEMBER, resource.type, f"components/schemas/{name}/type", "a type")
        _members(resource.members, f"components/schemas/{name}")
        _words(
            (item.type or "" for item in resource.relationships.values()),
            f"components/schemas/{name}",
        )
    for name, schema in api.values.items():
        _members(schema.get("properties", {}), f"components/schemas/{name}")
    for new in api.inline.values():
        _members(
            (*new.members.attributes, *new.members.relationships),
            f"components/schemas/{new.schema}",
        )
    for operation in api.operations:
        _word(_PATH, operation.path, f"paths/{operation.path}", "a path")
        for parameter in operation.parameters:
            where = f"paths/{operation.path}/{operation.method.lower()}/{parameter.name}"
            _word(_PARAMETER, parameter.name, where, "a parameter")
            if not parameter.family.isidentifier():
                what = "a parameter that Python can't take"
                raise unknown(where, what, "letters, digits and underscores", "read/names.py")
            _words(parameter.schema.get("items", parameter.schema).get("enum") or (), where)
        if operation.body and operation.body.members:
            body = operation.body.members
            _members(
                (*body.attributes, *body.relationships, *body.required), f"paths/{operation.path}"
            )
            _words(
                chain.from_iterable(
                    linkage.type.split() for linkage in body.relationships.values()
                ),
                f"paths/{operation.path}",
            )
            _words([body.type], f"paths/{operation.path}")


def _members(names: Iterable[str], where: str) -> None:
    for name in names:
        _word(_MEMBER, name, where, "a member")
        if not member_name(name).isidentifier():
            raise unknown(
                where, f"the member {name!r}", "names that Python can hold", "read/names.py"
            )


def _words(words: Iterable[object], where: str) -> None:
    for word in words:
        if word != "":
            _word(_WORD, str(word) if isinstance(word, int) else word, where, "a value")


def _word(pattern: re.Pattern[str], word: object, where: str, what: str) -> None:
    if not isinstance(word, str) or not pattern.fullmatch(word):
        raise unknown(
            where, f"{what} named {word!r:.60}", f"what matches {pattern.pattern}", "read/names.py"
        )


def _unique(named: Iterable[tuple[str, str]], what: str) -> None:
    seen: dict[str, str] = {}
    for name, origin in named:
        if name in seen:
            raise CodegenError(f"{what}: {origin} and {seen[name]} would both be {name}")
        seen[name] = origin
