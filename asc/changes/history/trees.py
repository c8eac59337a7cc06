"""Surfaces as plain JSON values and back, short where the API repeats itself.

==========================  =============================================================
``"string:date-time?!"``    a plain type: its format, ``?`` nullable, ``!`` deprecated
``"@App"``                  a named object
``"=apps"``, ``"&apps"``    the only value of a string; an object of ``type`` and ``id``
``["string"]``              an array
``{"of": {"name*": ...}}``  an object; ``*`` marks what is required
``{"is": "string", ...}``   anything else, member by member as in `Shape`
==========================  =============================================================

A parameter in the query that is sent as Apple sends nearly all of them is its shape alone, and so
is a body that comes as JSON only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from asc.changes.surface.shape import Shape, ShapedContent, ShapedOperation, ShapedParameter
from asc.openapi.operation import JSON, Content, Extra, Operation, Parameter

_WORD: Final = re.compile(r"(@?)([^:?!@=&~]+)(?::([^?!]+))?(\??)(!?)")
_ID: Final = frozenset({"type", "id"})

Plain = Callable[[Any], Any]
"""Gives the value for a name that `packing` put in the place of a repeated part."""


def operation_tree(operation: ShapedOperation) -> dict[str, Any]:
    """An operation's contents; its method and path are its key."""
    return _set(
        deprecated=operation.deprecated,
        parameters={
            _parameter_key(one): _parameter_tree(one) for one in operation.parameters.values()
        },
        request=None
        if operation.request is None
        else _content_tree(operation.request, required=True),
        answers={
            status: _content_tree(one, required=False) for status, one in operation.answers.items()
        },
        extra=_pairs(operation.extra),
    )


def shape_tree(shape: Shape) -> Any:
    """A shape in the shortest of the forms above that loses nothing."""
    for short in (_word(shape), _constant(shape), _linkage(shape)):
        if short is not None:
            return short
    if shape.items is not None and shape == Shape("array", items=shape.items):
        return [shape_tree(shape.items)]
    if shape == Shape("object", fields=shape.fields, required=shape.required) and _starrable(shape):
        marked = (
            (f"{name}*" if name in shape.required else name, one)
            for name, one in shape.fields.items()
        )
        return {"of": {name: shape_tree(one) for name, one in marked}}
    return _whole(shape)


class TreeReader:
    """Reads what the functions above wrote; equal parts become one object."""

    def __init__(self, plain: Plain) -> None:
        self._plain = plain
        self._known: dict[tuple[str, str], Any] = {}

    def operation(self, key: str, tree: Any) -> ShapedOperation:
        """The operation of a key such as ``GET /v1/apps``."""
        method, _, path = key.partition(" ")
        tree = self._plain(tree)
        parameters = [
            self._parameter(*item) for item in self._plain(tree.get("parameters", {})).items()
        ]
        request = tree.get("request")
        return Operation(
            method=method,
            path=path,
            deprecated=tree.get("deprecated", False),
            parameters=dict(sorted((f"{one.where} {one.name}", one) for one in parameters)),
            request=None if request is None else self._content(request, required=True),
            answers={
                status: self._content(one, required=False)
                for status, one in self._plain(tree.get("answers", {})).items()
            },
            extra=self._extra(tree),
        )

    def shape(self, tree: Any) -> Shape:
        """The shape of a tree."""
        if not isinstance(tree, str):
            return self._shape(tree)
        if ("shape", tree) not in self._known:
            plain = self._plain(tree)
            self._known["shape", tree] = (
                _from_word(plain) if isinstance(plain, str) else self._shape(plain)
            )
        found: Shape = self._known["shape", tree]
        return found

    def _shape(self, tree: Any) -> Shape:
        if isinstance(tree, list):
            return Shape("array", items=self.shape(tree[0]))
        if "of" in tree:
            fields = self._plain(tree["of"])
            required = frozenset(name[:-1] for name in fields if name.endswith("*"))
            return Shape("object", fields=self._fields(fields, "*"), required=required)
        values, items, others = tree.get("values"), tree.get("items"), tree.get("others")
        return Shape(
            kind=tree["is"],
            ref=tree.get("ref", ""),
            format=tree.get("format", ""),
            nullable=tree.get("nullable", False),
            deprecated=tree.get("deprecated", False),
            values=None if values is None else tuple(self._plain(values)),
            fields=self._fields(self._plain(tree.get("fields", {}))),
            required=frozenset(self._plain(tree.get("required", []))),
            items=None if items is None else self.shape(items),
            others=None if others is None else self.shape(others),
            options=tuple(self.shape(one) for one in self._plain(tree.get("options", []))),
            extra=self._extra(tree),
        )

    def _fields(self, trees: Mapping[str, Any], mark: str = "") -> dict[str, Shape]:
        return {name.removesuffix(mark): self.shape(one) for name, one in trees.items()}

    def _parameter(self, key: str, tree: Any) -> ShapedParameter:
        where, _, name = key.rpartition(" ")
        plain = self._plain(tree)
        if not isinstance(plain, dict) or "shape" not in plain:
            shape = self.shape(tree)
            return Parameter(name, where or "query", shape, extra=_usual(shape))
        flags = (plain.get("required", False), plain.get("deprecated", False))
        shape = self.shape(plain["shape"])
        return Parameter(name, where or "query", shape, *flags, self._extra(plain) or _usual(shape))

    def _content(self, tree: Any, required: bool) -> ShapedContent:
        key = (f"content {required}", tree if isinstance(tree, str) else "")
        if not key[1] or key not in self._known:
            plain = self._plain(tree)
            if not isinstance(plain, dict) or "is" in plain or "of" in plain:
                self._known[key] = Content({JSON: self.shape(tree)}, required)
            else:
                media = {
                    name: self.shape(one)
                    for name, one in self._plain(plain.get("media", {})).items()
                }
                self._known[key] = Content(media, plain.get("required", False), self._extra(plain))
        found: ShapedContent = self._known[key]
        return found

    def _extra(self, tree: Any) -> Extra:
        return tuple(
            (pair[0], pair[1]) for pair in map(self._plain, self._plain(tree.get("extra", [])))
        )


def _usual(shape: Shape) -> Extra:
    """How Apple sends nearly every parameter of a kind."""
    return (("explode", "false" if shape.kind == "array" else "true"), ("style", "form"))


def _parameter_key(one: ShapedParameter) -> str:
    return one.name if one.where == "query" else f"{one.where} {one.name}"


def _parameter_tree(one: ShapedParameter) -> Any:
    extra = () if one.extra == _usual(one.schema) else one.extra
    members = _set(required=one.required, deprecated=one.deprecated, extra=_pairs(extra))
    shape = shape_tree(one.schema)
    return {"shape": shape, **members} if members else shape


def _content_tree(one: ShapedContent, required: bool) -> Any:
    if one.media.keys() == {JSON} and one.required == required and not one.extra:
        return shape_tree(one.media[JSON])
    media = {name: shape_tree(shape) for name, shape in one.media.items()}
    return _set(required=one.required, media=media, extra=_pairs(one.extra))


def _word(shape: Shape) -> str | None:
    ref = "@" if shape.kind == "ref" else ""
    form = f":{shape.format}" if shape.format else ""
    text = f"{ref}{shape.ref or shape.kind}{form}{'?' * shape.nullable}{'!' * shape.deprecated}"
    return text if _WORD.fullmatch(text) and _from_word(text) == shape else None


def _constant(shape: Shape) -> str | None:
    value = shape.constant
    return f"={value}" if value is not None and shape == Shape("string", values=(value,)) else None


def _linkage(shape: Shape) -> str | None:
    text = f"&{shape.resource_type}"
    return text if shape.fields.keys() == _ID and _from_word(text) == shape else None


def _from_word(text: str) -> Shape:
    if text.startswith("="):
        return Shape("string", values=(text[1:],))
    if text.startswith("&"):
        return Shape(
            "object",
            fields={"id": Shape("string"), "type": _from_word(f"={text[1:]}")},
            required=_ID,
        )
    match = _WORD.fullmatch(text)
    if match is None:
        raise ValueError(f"not a shape: {text!r}")
    named, word, form, nullable, deprecated = match.groups()
    kind, ref = ("ref", word) if named else (word, "")
    return Shape(
        kind, ref=ref, format=form or "", nullable=bool(nullable), deprecated=bool(deprecated)
    )


def _starrable(shape: Shape) -> bool:
    return shape.required <= shape.fields.keys() and not any(
        name.endswith("*") for name in shape.fields
    )


def _whole(shape: Shape) -> dict[str, Any]:
    values = {} if shape.values is None else {"values": list(shape.values)}
    members = _set(
        ref=shape.ref,
        format=shape.format,
        nullable=shape.nullable,
        deprecated=shape.deprecated,
        fields={name: shape_tree(one) for name, one in shape.fields.items()},
        required=sorted(shape.required),
        items=None if shape.items is None else shape_tree(shape.items),
        others=None if shape.others is None else shape_tree(shape.others),
        options=[shape_tree(one) for one in shape.options],
        extra=_pairs(shape.extra),
    )
    return {"is": shape.kind, **values, **members}


def _pairs(extra: Extra) -> list[list[str]]:
    return [list(pair) for pair in extra]


def _set(**members: Any) -> dict[str, Any]:
    """The members that say something. (A body may be an empty object, so None alone stands for no
    body.)
    """
    return {
        name: value
        for name, value in members.items()
        if value or (name == "request" and value is not None)
    }
