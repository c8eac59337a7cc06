"""Resources: what the API is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .relationship import Many, Ref, Relationship, Source, linkage, read_ref
from .unset import ABSENT, UNSET
from .values import Struct, define

if TYPE_CHECKING:
    from .document import Document

_NOTHING: Mapping[str, Any] = {}


@define
class Resource(Struct):
    """A resource of the API; one of a type that the document does not know is a plain
    `Resource`.
    """

    id: str = ABSENT

    TYPE: ClassVar[str] = ""
    """Apple's name of the type; several models can share it (`inAppPurchases` is v1 and v2)."""
    PATH: ClassVar[str | None] = None
    """Where one of them is read by its id."""
    RELATIONSHIPS: ClassVar[Mapping[str, Relationship]] = {}
    """Apple's name of each relationship -> what the document says of it."""

    @classmethod
    def from_json(cls, json: Mapping[str, Any], document: Document | None = None) -> Any:
        """Read a resource object. It is kept, not copied: don't change it afterwards."""
        self = cls.__new__(cls)
        self.__dict__["_json"] = json
        self.__dict__["_document"] = document
        return self

    @classmethod
    def _wire_names(cls) -> dict[str, str]:
        names = cls.__dict__.get("_WIRE_NAMES")
        if names is None:
            names = {"id": "id", **{python: apple for apple, (python, _) in cls.ATTRIBUTES.items()}}
            names.update({about.name: apple for apple, about in cls.RELATIONSHIPS.items()})
            cls._WIRE_NAMES = names  # type: ignore[attr-defined]  # a cache, filled once a class
        return names

    @property
    def type(self) -> str:
        """Apple's name of the resource's type."""
        kind = self.json.get("type", self.TYPE)
        return kind if isinstance(kind, str) else self.TYPE

    @property
    def links(self) -> Mapping[str, Any]:
        """The resource's links as they came."""
        links = self.json.get("links")
        return links if isinstance(links, dict) else _NOTHING

    @property
    def included(self) -> list[Resource]:
        """Everything that was side-loaded with the answer that this was read from."""
        document: Document | None = self.__dict__.get("_document")
        return document.included if document is not None else []

    @property
    def ref(self) -> Ref[Any]:
        """A reference to this resource."""
        return Ref(self.type, self.id)

    def _part(self, name: str) -> Mapping[str, Any]:
        part = self.json.get(name)
        return part if isinstance(part, dict) else _NOTHING

    def _members(self) -> Mapping[str, Any]:
        members = self.__dict__.get("_json", _NOTHING).get("attributes")
        return members if isinstance(members, dict) else _NOTHING

    def _read(self, apple: str) -> Any:
        if apple in self.ATTRIBUTES:
            return super()._read(apple)
        about = self.RELATIONSHIPS.get(apple)
        return self.json.get("id") if about is None else self._relationship(apple, about)

    def _relationship(self, apple: str, about: Relationship) -> Any:
        json = self._part("relationships").get(apple)
        source = Source(
            type(self).__name__, self.json.get("id"), apple, about, self.__dict__.get("_document")
        )
        if about.many:
            return Many(json, source)
        data = json.get("data", UNSET) if isinstance(json, dict) else UNSET
        if data is None:
            return None
        return read_ref(data, source) if isinstance(data, dict) else Ref.not_loaded(source)

    @property
    def loaded(self) -> frozenset[str]:
        """The Python names of what is present, be it as null: tells null from absent."""
        if "_json" not in self.__dict__:
            return super().loaded
        relationships = self._part("relationships")
        present = {
            about.name for apple, about in self.RELATIONSHIPS.items() if apple in relationships
        }
        return super().loaded | present | ({"id"} if "id" in self.json else set())

    @property
    def extra_relationships(self) -> dict[str, Any]:
        """Relationships that the document does not know, as they came, by Apple's names."""
        return {
            name: json
            for name, json in self._part("relationships").items()
            if name not in self.RELATIONSHIPS
        }

    def to_json(self) -> dict[str, Any]:
        """The resource object, written from the typed values."""
        loaded = self.loaded
        relationships = {
            apple: _relationship_to_json(
                getattr(self, about.name), self._part("relationships").get(apple)
            )
            for apple, about in self.RELATIONSHIPS.items()
            if about.name in loaded
        }
        parts = {
            "attributes": super().to_json(),
            "relationships": {**relationships, **self.extra_relationships},
            "links": dict(self.links),
        }
        named = {"type": self.type, **({} if self.id is None else {"id": self.id})}
        return {**named, **{name: part for name, part in parts.items() if part}}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Resource) or type(other) is not type(self):
            return False
        mine, theirs = self.__dict__.get("_json"), other.__dict__.get("_json")
        return (mine is theirs and mine is not None) or self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((self.type, str(self.id)))


def _relationship_to_json(value: Any, came: Any) -> Any:
    """A relationship object with `data` written from the typed value; links and paging as they
    came.
    """
    if isinstance(value, (Ref, Many)) and not value.loaded:
        return came
    around = (
        {name: part for name, part in came.items() if name != "data"}
        if isinstance(came, dict)
        else {}
    )
    if value is None:
        return {**around, "data": None}
    if isinstance(value, (Ref, Resource)):
        return {**around, "data": linkage(value)}
    refs = value.refs if isinstance(value, Many) else value
    return {**around, "data": [linkage(ref) for ref in refs]}
