"""Python values against their annotations, and hand-made copies of them."""

from __future__ import annotations

import collections.abc
import inspect
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin

import asc_api.enums
import asc_api.models
import asc_api.pager
import asc_api.relationship
import asc_api.request
import asc_api.resource
from asc_api.body import New
from asc_api.relationship import Many, Ref
from asc_api.resource import Resource
from asc_api.unset import Unset
from asc_api.values import Struct


class _Names(dict[str, Any]):
    """What the modules import for type checkers alone."""

    def __missing__(self, name: str) -> Any:
        for module in (
            asc_api.models,
            asc_api.enums,
            asc_api.request,
            asc_api.pager,
            asc_api.relationship,
            asc_api.resource,
        ):
            if hasattr(module, name):
                return getattr(module, name)
        for module in (collections.abc, typing):
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)


_NAMES = _Names(Unset=Unset, New=New, date=date, datetime=datetime)


def evaluated(annotation: str) -> Any:
    """The type that an annotation of generated code stands for."""
    return eval(annotation, {}, _NAMES)


@cache
def members(model: type) -> dict[str, Any]:
    """The members of a model, as annotated."""
    return {
        name: evaluated(text)
        for owner in reversed(model.__mro__)
        if owner.__module__.startswith("asc_api.models.")
        for name, text in inspect.get_annotations(owner).items()
    }


def alternatives(annotation: Any) -> tuple[Any, ...]:
    """The members of a union."""
    return (
        get_args(annotation)
        if get_origin(annotation) in (Union, types.UnionType)
        else (annotation,)
    )


def fits(value: Any, annotation: Any) -> bool:
    """Whether a value is what its annotation says; text that may be a word of an enum has to be
    one.
    """
    choices = alternatives(annotation)
    literals = [
        word for choice in choices if get_origin(choice) is Literal for word in get_args(choice)
    ]
    if literals and isinstance(value, str):
        return value in literals
    return any(_fits(value, choice) for choice in choices)


def _fits(value: Any, kind: Any) -> bool:
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any:
        return True
    if kind is None or kind is type(None):
        return value is None
    if origin is list:
        return type(value) is list and all(fits(item, inner[0]) for item in value)
    if origin is dict:
        return type(value) is dict and all(
            type(key) is str and fits(item, inner[1]) for key, item in value.items()
        )
    if origin is Many:
        return isinstance(value, Many) and all(
            _leads_to(ref, inner[0]) for ref in (value.refs if value.loaded else ())
        )
    if origin is Ref:
        return isinstance(value, Ref) and _leads_to(value, inner[0])
    return type(value) is kind or (kind is float and type(value) is int)


def _leads_to(ref: Ref[Any], model: Any) -> bool:
    """Whether a reference names a resource of the model, and finds one where it was side-loaded."""
    if not ref.loaded:
        return True
    found = ref.find()
    return (model is Resource or ref.type == model.TYPE) and (
        found is None or type(found) is model or model is Resource
    )


def hand_made(value: Any) -> Any:
    """A copy that was made by constructors from typed values, and knows nothing of any JSON."""
    if isinstance(value, Struct):
        typed = {name: getattr(value, name) for name in value.loaded}
        return type(value)(
            **{
                name: hand_made(part)
                for name, part in typed.items()
                if getattr(part, "loaded", True)
            }
        )
    if isinstance(value, Ref):
        return Ref(value.type, value.id)
    if isinstance(value, Many):
        return [Ref(ref.type, ref.id) for ref in value.refs]
    if isinstance(value, list):
        return [hand_made(item) for item in value]
    if isinstance(value, dict):
        return {key: hand_made(item) for key, item in value.items()}
    return value


def from_json(json: Any, annotation: Any) -> Any:
    """The value that a user would give for this JSON, by the annotation of the argument."""
    choices = alternatives(annotation)
    if isinstance(json, dict):
        model = next(
            (kind for kind in choices if isinstance(kind, type) and issubclass(kind, Struct)), None
        )
        return (
            made(model, json)
            if model
            else {key: from_json(item, _inner(choices, Mapping)) for key, item in json.items()}
        )
    if isinstance(json, list):
        return [from_json(item, _inner(choices, Sequence)) for item in json]
    if isinstance(json, str) and datetime in choices:
        return datetime.fromisoformat(json)
    if isinstance(json, str) and date in choices:
        return date.fromisoformat(json)
    return json


def made(model: type, json: Mapping[str, Any], **others: Any) -> Any:
    """A hand-made instance of a model; its members are found by their names without underscores."""
    hints = members(model)
    names = {squashed(name): name for name in hints}
    return model(
        **{
            names[squashed(key)]: from_json(item, hints[names[squashed(key)]])
            for key, item in json.items()
        },
        **others,
    )


def _inner(choices: tuple[Any, ...], kind: type) -> Any:
    found = next(
        choice
        for choice in choices
        if isinstance(get_origin(choice), type) and issubclass(get_origin(choice), kind)
    )
    return get_args(found)[-1]


def squashed(name: str) -> str:
    """A name without what Apple's and Python's spelling differ in."""
    return name.replace("_", "").lower()


def same_json(one: Any, other: Any) -> bool:
    """Equality of JSON, with times compared as instants and offsets."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            same_json(value, other[key]) for key, value in one.items()
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    if not isinstance(one, str) or not isinstance(other, str):
        return type(one) is type(other) and bool(one == other)
    return one == other or (_moment(one) is not None and _moment(one) == _moment(other))


def _moment(text: str) -> Any:
    """A time of day, as instant and offset."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found, found.utcoffset()) if len(text) > 10 else None
