"""JSON:API bodies from flat arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar

import attrs

from .errors import InvalidArgument
from .relationship import Many, Ref, linkage
from .resource import Resource
from .unset import UNSET
from .values import Struct, date_time, define, encode, model, plain_date


@attrs.frozen(eq=False)
class Body:
    """What the document says of a request body."""

    type: str = ""
    to_one: Mapping[str, str] = attrs.field(factory=dict, kw_only=True)
    """The to-one relationships, by Apple's name, and the type that each takes."""
    to_many: Mapping[str, str] = attrs.field(factory=dict, kw_only=True)
    null: str = attrs.field(default="", kw_only=True)
    """The members that may be null."""
    required: str = attrs.field(default="", kw_only=True)

    def write(
        self,
        operation: str,
        id: str | None,
        attributes: Mapping[str, Any],
        relationships: Mapping[str, Any],
    ) -> dict[str, Any]:
        """The document that creates or updates a resource. Raises `InvalidArgument`."""
        inline = _Inline(operation)
        data: dict[str, Any] = {"type": self.type}
        if id is not None:
            data["id"] = id
        data.update(write_members(operation, self, attributes, relationships, inline))
        return {"data": data, "included": inline.included} if inline.included else {"data": data}


@define
class New(Struct):
    """A resource that is created inside the request that creates or updates another: give it as a
    relationship.
    """

    TYPE: ClassVar[str] = ""
    RELATIONSHIPS: ClassVar[Mapping[str, str]] = {}
    """Apple's name of each relationship -> its Python name."""
    BODY: ClassVar[Body] = Body()

    @classmethod
    def _wire_names(cls) -> dict[str, str]:
        return {
            **super()._wire_names(),
            **{python: apple for apple, python in cls.RELATIONSHIPS.items()},
        }

    def _read(self, apple: str) -> Any:
        return None if apple in self.RELATIONSHIPS else super()._read(apple)

    def __eq__(self, other: object) -> bool:
        return self is other  # two that are alike are still two

    __hash__ = object.__hash__


class _Inline:
    """The new resources of one request, under local ids: Apple takes `${...}` alone (quirk 25)."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._ids: dict[int, str] = {}
        self._kept: list[New] = []
        self.included: list[dict[str, Any]] = []

    def linkage(self, new: New) -> dict[str, str]:
        if id(new) not in self._ids:
            self._ids[id(new)] = f"${{new-{new.TYPE}-{len(self._ids) + 1}}}"
            self._kept.append(new)
            json: dict[str, Any] = {"type": new.TYPE, "id": self._ids[id(new)]}
            self.included.append(json)
            values = new.__dict__
            attributes = {
                apple: values.get(python, UNSET) for apple, (python, _) in new.ATTRIBUTES.items()
            }
            relationships = {
                apple: values.get(python, UNSET) for apple, python in new.RELATIONSHIPS.items()
            }
            where = f"{self._operation}, {type(new).__name__}"
            json.update(write_members(where, new.BODY, attributes, relationships, self))
        return {"type": new.TYPE, "id": self._ids[id(new)]}


def write_members(
    operation: str,
    body: Body,
    attributes: Mapping[str, Any],
    relationships: Mapping[str, Any],
    inline: _Inline,
) -> dict[str, Any]:
    """`attributes` and `relationships` as the document has them; what is UNSET is left out."""
    nullable = body.null.split()
    for name, value in (*attributes.items(), *relationships.items()):
        if value is None and name not in nullable:
            raise InvalidArgument(
                f"{operation}: {name} may not be null: leave it out to keep it as it is"
            )
        if isinstance(value, date):
            _check_time(operation, body, name, value)
    missing = [
        name
        for name in body.required.split()
        if attributes.get(name, relationships.get(name, UNSET)) is UNSET
    ]
    if missing:
        raise InvalidArgument(f"{operation} needs {' and '.join(missing)}")
    parts = {
        "attributes": {
            name: encode(value) for name, value in attributes.items() if value is not UNSET
        },
        "relationships": {
            name: {"data": write_linkage(operation, body, name, value, inline)}
            for name, value in relationships.items()
            if value is not UNSET
        },
    }
    return {name: part for name, part in parts.items() if part}


def _check_time(operation: str, body: Body, name: str, value: date) -> None:
    """Raises `InvalidArgument` for a day in the place of a moment, and the other way round."""
    from .models import TYPES  # only times need it

    known = model(TYPES[body.type]).ATTRIBUTES if body.type in TYPES else {}
    _, decoder = known.get(name, ("", None))
    if isinstance(value, datetime) and value.tzinfo is None:
        cure = "which has no time zone: add tzinfo=UTC or another"
    elif isinstance(value, datetime) and decoder is plain_date:
        cure = "and the document says a day: give a date"
    elif not isinstance(value, datetime) and decoder is date_time:
        cure = "and the document says a moment: give a datetime with tzinfo=UTC or another"
    else:
        return
    raise InvalidArgument(f"{operation}: {name} is {value!r}, {cure}")


def write_linkage(
    operation: str, body: Body, name: str, value: Any, inline: _Inline | None = None
) -> Any:
    """The `data` of a relationship. Raises `InvalidArgument` for a resource of another type."""
    kind = body.to_many.get(name)
    if kind is None:
        kind = body.to_one[name]
        if value is None and name not in body.null.split():
            raise InvalidArgument(f"{operation}: {name} may not be null")
        return None if value is None else _linkage(operation, name, kind, value, inline)
    return [
        _linkage(operation, name, kind, item, inline) for item in _several(operation, name, value)
    ]


def _several(operation: str, name: str, value: Any) -> Iterator[Any]:
    if isinstance(value, Many):
        return iter(value.refs)
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise InvalidArgument(f"{operation}: {name} is {value!r}: it takes a list, even of one")
    return iter(value)


def _linkage(
    operation: str, name: str, kind: str, value: Any, inline: _Inline | None
) -> dict[str, str]:
    kinds = kind.split()  # a relationship may lead to several types
    if isinstance(value, New) and inline is not None and value.TYPE in kinds:
        return inline.linkage(value)
    if isinstance(value, str) and value.strip() and len(kinds) == 1:
        return {"type": kind, "id": value}
    if (
        isinstance(value, (Resource, Ref))
        and value.type in kinds
        and isinstance(value.id, str)
        and value.id.strip()
    ):
        return linkage(value)
    takes = f"a resource of type {' or '.join(map(repr, kinds))}, or a Ref to one"
    raise InvalidArgument(
        f"{operation}: {name} is {value!r}: it takes "
        f"{takes}{', or an id' if len(kinds) == 1 else ''}"
    )
