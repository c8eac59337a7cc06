"""Plain JSON values and the Python values they stand for.

Reading never raises: a value that is not what the document declares is kept as it came. Apple's
answers break Apple's own schemas often enough (nulls, new enum values, offsets without a colon) for
this to be the rule (quirks 15, 18, 24).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

import attrs

from .errors import did_you_mean
from .unset import UNSET

Decoder = Callable[[Any], Any]
T = TypeVar("T")

_NOTHING: Mapping[str, Any] = {}


def is_unicode(text: str) -> bool:
    """Whether all of it can be sent: half a surrogate pair is not a character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def date_time(value: Any) -> Any:
    """A `datetime`; a `date` where Apple sent a plain date; anything else as it came."""
    if type(value) is str and value[4:5] == value[7:8] == "-":
        try:
            if len(value) == 10:
                return date.fromisoformat(value)
            if value[10:11] in ("T", "t", " "):
                return datetime.fromisoformat(value)
        except ValueError:
            pass
    return value


def plain_date(value: Any) -> Any:
    """A `date`; a `datetime` where Apple sent a time with it; anything else as it came."""
    return date_time(value)


def each(decoder: Decoder) -> Decoder:
    """The decoder of a list whose items `decoder` reads; what is not a list is kept as it came."""
    return lambda value: [decoder(item) for item in value] if isinstance(value, list) else value


def each_value(decoder: Decoder) -> Decoder:
    """The decoder of a map whose values `decoder` reads; what is not a map is kept as it came."""
    return lambda value: (
        {key: decoder(item) for key, item in value.items()} if isinstance(value, dict) else value
    )


def struct(name: str) -> Decoder:
    """The decoder of the JSON object that the model `name` stands for; the model is imported at
    first use.
    """

    def read(value: Any) -> Any:
        return model(name).from_json(value) if isinstance(value, dict) else value

    return read


def model(name: str) -> Any:
    """The model class of that name, imported at first use."""
    found = _MODELS.get(name)
    if found is None:
        found = _MODELS[name] = getattr(import_module(f"{__package__}.models"), name)
    return found


_MODELS: dict[str, Any] = {}


def encode(value: Any) -> Any:
    """The JSON that stands for a Python value: the inverse of reading."""
    if isinstance(value, Struct):
        return value.to_json()
    if isinstance(value, (datetime, date)):
        text = value.isoformat()
        return f"{text[:-6]}Z" if text.endswith("+00:00") else text
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [encode(item) for item in value]
    return value.value if isinstance(value, Enum) else value


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(attrs.field,))
def define(cls: type[T]) -> type[T]:
    """A frozen attrs class; what attrs would compile for each class and `Struct` has once is left
    out.
    """
    return attrs.define(cls, frozen=True, kw_only=True, slots=False, repr=False, eq=False)


class Struct:
    """A JSON object with known members.

    Read ones keep the JSON object and decode a member when it is first looked at. Hand-made ones
    hold what they were given; what they were not given is absent: it reads as None and is not sent.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

    ATTRIBUTES: ClassVar[Mapping[str, tuple[str, Decoder | None]]] = {}
    """Apple's name of each member -> the Python name, and how to read it where that is not as it
    came.
    """

    def __attrs_post_init__(self) -> None:
        for name in [name for name, value in self.__dict__.items() if value is UNSET]:
            del self.__dict__[name]

    @classmethod
    def from_json(cls, json: Mapping[str, Any]) -> Self:
        """Read a JSON object. It is kept, not copied: don't change it afterwards."""
        self = cls.__new__(cls)
        self.__dict__["_json"] = json
        return self

    @classmethod
    def _wire_names(cls) -> dict[str, str]:
        names = cls.__dict__.get("_WIRE_NAMES")
        if names is None:
            names = {python: apple for apple, (python, _) in cls.ATTRIBUTES.items()}
            cls._WIRE_NAMES = names  # type: ignore[attr-defined]  # a cache, filled once a class
        return names

    if not TYPE_CHECKING:  # a checker must not believe that every attribute exists

        def __getattr__(self, name: str) -> Any:
            apple = None if name.startswith("_") else self._wire_names().get(name)
            if apple is None:
                hint = "" if name.startswith("_") else f": {did_you_mean(name, self._wire_names())}"
                raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}{hint}")
            value = self._read(apple)
            if "_json" in self.__dict__:
                self.__dict__[name] = value
            return value

    def _read(self, apple: str) -> Any:
        value, decoder = self._members().get(apple), self.ATTRIBUTES[apple][1]
        return value if decoder is None or value is None else decoder(value)

    def _members(self) -> Mapping[str, Any]:
        """The JSON object that holds the attributes."""
        return self.json

    @property
    def json(self) -> Mapping[str, Any]:
        """The JSON object as it came; empty for a hand-made one."""
        json: Mapping[str, Any] = self.__dict__.get("_json", _NOTHING)
        return json

    @property
    def loaded(self) -> frozenset[str]:
        """The Python names of the members that are present, be it as null: tells null from
        absent.
        """
        if "_json" in self.__dict__:
            members = self._members()
            return frozenset(
                python for apple, (python, _) in self.ATTRIBUTES.items() if apple in members
            )
        return frozenset(name for name in self.__dict__ if name in type(self)._wire_names())

    @property
    def extra(self) -> dict[str, Any]:
        """Members that the document does not know, as they came, by Apple's names."""
        return {
            name: value for name, value in self._members().items() if name not in self.ATTRIBUTES
        }

    def to_json(self) -> dict[str, Any]:
        """The JSON object, written from the typed values."""
        loaded = self.loaded
        known = {
            apple: encode(getattr(self, python))
            for apple, (python, _) in self.ATTRIBUTES.items()
            if python in loaded
        }
        return {**known, **self.extra}

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((type(self), *sorted(self.loaded)))

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._wire_names()})

    def __repr__(self) -> str:
        shown = (f"{name}={text}" for name, text in self._told().items())
        return f"{type(self).__name__}({', '.join(shown)})"

    def _told(self) -> dict[str, str]:
        """What there is to show: name -> text. None says no more than absence does."""
        loaded = self.loaded
        values = {name: getattr(self, name) for name in self._wire_names() if name in loaded}
        return {
            name: _shown(value)
            for name, value in values.items()
            if value is not None and getattr(value, "loaded", None) is not False
        }


def _shown(value: Any) -> str:
    """`repr`, without the query of a URL: presigned URLs carry their permission there."""
    if isinstance(value, str) and "://" in value and "?" in value:
        return repr(value.partition("?")[0] + "?...")
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    return repr(value)
