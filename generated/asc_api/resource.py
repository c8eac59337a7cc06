"""Resources, and the references between them.

A relationship is never fetched behind your back. What an answer side-loaded (`include=[...]`) is reached through the
reference; what it did not carry raises `NotCarried`, which says how to ask for it.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

import attrs

from .errors import NotCarried
from .unset import ABSENT, UNSET
from .values import Struct, define

if TYPE_CHECKING:
    from .document import Document

R = TypeVar("R", bound="Resource", covariant=True)

_NOTHING: Mapping[str, Any] = {}


@attrs.frozen
class Relationship:
    """What the document says of a relationship: its Python name, its target, and where all of it can be read."""

    name: str
    target: str | None
    many: bool
    path: str | None = None
    limit: int | None = None


def to_one(name: str, target: str | None, path: str | None = None) -> Relationship:
    """A to-one relationship."""
    return Relationship(name, target, False, path)


def to_many(name: str, target: str | None, path: str | None = None, limit: int | None = None) -> Relationship:
    """A to-many relationship; `limit` is the largest page."""
    return Relationship(name, target, True, path, limit)


class Ref(Generic[R]):
    """A resource named by its type and id: `build.app.id`. Equal to any other reference to the same resource."""

    __slots__ = ("_id", "_type", "source")

    def __init__(self, type: str, id: str, *, source: Source | None = None) -> None:
        self._type: str | None = type
        self._id: str | None = id
        self.source = source or Source()
        """Where the reference was read: what `client.related` needs."""

    @classmethod
    def not_carried(cls, source: Source) -> Ref[R]:
        """The reference that an answer did not carry: whatever is asked of it raises `NotCarried`."""
        ref = cls("", "", source=source)
        ref._type = ref._id = None
        return ref

    @property
    def carried(self) -> bool:
        """Whether the answer said which resource this is."""
        return self._id is not None

    @property
    def type(self) -> str:
        """Apple's name of the resource's type, such as `apps`."""
        return self._type if self._type is not None else self.source.not_carried()

    @property
    def id(self) -> str:
        """The resource's id. Raises `NotCarried`."""
        return self._id if self._id is not None else self.source.not_carried()

    @property
    def resource(self) -> R:
        """The resource itself, from what was side-loaded with it. Raises `NotCarried`."""
        found = self.find()
        return found if found is not None else self.source.not_carried(self)

    def find(self) -> R | None:
        """The resource, or None where it was not side-loaded."""
        document = self.source.document
        return document.find(self.type, self.id, self.source.target) if document is not None else None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Ref) or not self.carried:
            return self is other
        return (self._type, self._id) == (other._type, other._id)

    def __hash__(self) -> int:
        return hash((self._type, self._id))

    def __repr__(self) -> str:
        return f"Ref({self._type!r}, {self._id!r})" if self.carried else "Ref(<not carried>)"


@attrs.frozen
class Source:
    """Where a relationship was read: on which resource, under which name, in which answer."""

    owner: Resource | None = None
    name: str = ""
    about: Relationship | None = None
    document: Document | None = None

    @property
    def target(self) -> str | None:
        return self.about.target if self.about else None

    def not_carried(self, ref: Ref[Any] | None = None) -> Any:
        """Raise `NotCarried` with what to do."""
        where = f"{type(self.owner).__name__}({self.owner.id!r}).{self.about.name}" if self.owner and self.about else ""
        if not where:
            raise NotCarried(
                f"{ref!r} was not read from an answer, so nothing was side-loaded with it: get it by its id"
            )
        missing = f"{where} is {ref!r}, which was not side-loaded" if ref else f"The answer did not carry {where}"
        python = where.rpartition(".")[2]
        raise NotCarried(
            f"{missing}: ask for it with include=[{self.name!r}] (and keep {self.name!r} in fields=, if you give it),"
            f" or read it with client.related(the_resource.{python})"
        )


class Many(Sequence[R]):
    """A to-many relationship as one answer carried it; Apple cuts side-loads at 10, or at `limits={...}` up to 50.

    Iterating gives the side-loaded resources. `complete` tells whether that is all of them;
    `client.related(app.builds)` gives all of them in any case.
    """

    __slots__ = ("_json", "_refs", "source")

    def __init__(self, json: Any, source: Source) -> None:
        self._json, self.source = json, source
        data = json.get("data") if isinstance(json, dict) else None
        self._refs: tuple[Ref[R], ...] | None = None
        if isinstance(data, list) and all(isinstance(item, dict) and isinstance(item.get("id"), str) for item in data):
            self._refs = tuple(read_ref(item, source) for item in data)

    @property
    def carried(self) -> bool:
        """Whether the answer said which resources these are."""
        return self._refs is not None

    @property
    def refs(self) -> tuple[Ref[R], ...]:
        """The references that the answer carried. Raises `NotCarried`."""
        return self._refs if self._refs is not None else self.source.not_carried()

    @property
    def total(self) -> int | None:
        """How many there are according to Apple, which does not always say."""
        return _paging(self._json).get("total")

    @property
    def complete(self) -> bool:
        """Whether the answer carried all of them. Raises `NotCarried`."""
        carried, paging = len(self.refs), _paging(self._json)
        total, limit = paging.get("total"), paging.get("limit", 10)
        if isinstance(total, int):
            return total <= carried
        return "nextCursor" not in paging and isinstance(limit, int) and carried < limit

    @property
    def json(self) -> Any:
        """The relationship object as it came."""
        return self._json

    def __iter__(self) -> Iterator[R]:
        refs = self.refs
        if not self.complete:
            self._warn_of_cut()
        for ref in refs:
            yield ref.resource

    def _warn_of_cut(self) -> None:
        document = self.source.document
        if document is None or f"limit[{self.source.name}]" not in document.self_link:
            of = f" of {self.total}" if self.total else ""
            warnings.warn(
                f"{self.source.name!r} holds {len(self)}{of}: Apple cuts side-loads short. client.related(...) gives "
                f"all; limits={{{self.source.name!r}: 50}} raises the cut, and says that you know of it",
                stacklevel=3,
            )

    def __len__(self) -> int:
        return len(self.refs)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[R]: ...
    def __getitem__(self, index: int | slice) -> R | Sequence[R]:
        if isinstance(index, slice):
            return [ref.resource for ref in self.refs[index]]
        return self.refs[index].resource

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Many) or not self.carried:
            return self is other
        return (self._refs, self.total) == (other._refs, other.total)

    def __hash__(self) -> int:
        return hash(self._refs)

    def __repr__(self) -> str:
        if self._refs is None:
            return "Many(<not carried>)"
        return f"Many({len(self._refs)}{'' if self.complete else ' of ' + str(self.total or 'more')})"


def _paging(json: Any) -> Mapping[str, Any]:
    meta = json.get("meta") if isinstance(json, dict) else None
    paging = meta.get("paging") if isinstance(meta, dict) else None
    return paging if isinstance(paging, dict) else _NOTHING


def read_ref(json: Mapping[str, Any], source: Source) -> Ref[Any]:
    """The reference that a linkage object (`{"type", "id"}`) stands for."""
    kind, id = json.get("type"), json.get("id")
    if not isinstance(id, str):
        return Ref.not_carried(source)
    return Ref(kind if isinstance(kind, str) else "", id, source=source)


@define
class Resource(Struct):
    """A resource of the API; one of a type that the document does not know is a plain `Resource`."""

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
        source = Source(self, apple, about, self.__dict__.get("_document"))
        if about.many:
            return Many(json, source)
        data = json.get("data", UNSET) if isinstance(json, dict) else UNSET
        if data is None:
            return None
        return read_ref(data, source) if isinstance(data, dict) else Ref.not_carried(source)

    @property
    def carried(self) -> frozenset[str]:
        """The Python names of what is present, be it as null: tells null from absent."""
        if "_json" not in self.__dict__:
            return super().carried
        relationships = self._part("relationships")
        present = {about.name for apple, about in self.RELATIONSHIPS.items() if apple in relationships}
        return super().carried | present | ({"id"} if "id" in self.json else set())

    @property
    def extra_relationships(self) -> dict[str, Any]:
        """Relationships that the document does not know, as they came, by Apple's names."""
        return {name: json for name, json in self._part("relationships").items() if name not in self.RELATIONSHIPS}

    def to_json(self) -> dict[str, Any]:
        """The resource object, written from the typed values."""
        carried = self.carried
        relationships = {
            apple: _relationship_to_json(getattr(self, about.name), self._part("relationships").get(apple))
            for apple, about in self.RELATIONSHIPS.items()
            if about.name in carried
        }
        parts = {
            "attributes": super().to_json(),
            "relationships": {**relationships, **self.extra_relationships},
            "links": dict(self.links),
        }
        return {"type": self.type, "id": self.id, **{name: part for name, part in parts.items() if part}}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Resource) and type(other) is type(self) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((self.type, str(self.id)))


def _relationship_to_json(value: Any, came: Any) -> Any:
    """A relationship object with `data` written from the typed value; links and paging as they came."""
    if isinstance(value, (Ref, Many)) and not value.carried:
        return came
    around = {name: part for name, part in came.items() if name != "data"} if isinstance(came, dict) else {}
    if value is None:
        return {**around, "data": None}
    if isinstance(value, (Ref, Resource)):
        return {**around, "data": linkage(value)}
    refs = value.refs if isinstance(value, Many) else value
    return {**around, "data": [linkage(ref) for ref in refs]}


def linkage(value: Ref[Any] | Resource) -> dict[str, str]:
    """The linkage object that names a resource."""
    return {"type": value.type, "id": value.id}
