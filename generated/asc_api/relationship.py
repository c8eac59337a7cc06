"""Relationships as answers hold them, and the references that they are made of.

A relationship is never fetched behind your back. What an answer side-loaded (`include=[...]`) is
reached through the reference; what it did not include raises `NotLoaded`, which says how to ask for
it.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import attrs

from .errors import NotLoaded

if TYPE_CHECKING:
    from .document import Document
    from .resource import Resource

R = TypeVar("R", bound="Resource", covariant=True)


@attrs.frozen(eq=False)
class Relationship:
    """What the document says of a relationship: its Python name, its target, and where all of it
    can be read.
    """

    name: str
    target: str | None
    many: bool
    path: str | None = None
    limit: int | None = None


def to_one(name: str, target: str | None, path: str | None = None) -> Relationship:
    """A to-one relationship."""
    return Relationship(name, target, False, path)


def to_many(
    name: str, target: str | None, path: str | None = None, limit: int | None = None
) -> Relationship:
    """A to-many relationship; `limit` is the largest page."""
    return Relationship(name, target, True, path, limit)


class Ref(Generic[R]):
    """A resource named by its type and id: `build.app.id`. Equal to any other reference to the same
    resource.
    """

    __slots__ = ("_id", "_type", "source")

    def __init__(self, type: str, id: str, *, source: Source | None = None) -> None:
        self._type: str | None = type
        self._id: str | None = id
        self.source = source or Source()
        """Where the reference was read: what `client.related` needs."""

    @classmethod
    def not_loaded(cls, source: Source) -> Ref[R]:
        """The reference that an answer did not include: whatever is asked of it raises
        `NotLoaded`.
        """
        ref = cls("", "", source=source)
        ref._type = ref._id = None
        return ref

    @property
    def loaded(self) -> bool:
        """Whether the answer said which resource this is."""
        return self._id is not None

    @property
    def type(self) -> str:
        """Apple's name of the resource's type, such as `apps`."""
        return self._type if self._type is not None else self.source.not_loaded()

    @property
    def id(self) -> str:
        """The resource's id. Raises `NotLoaded`."""
        return self._id if self._id is not None else self.source.not_loaded()

    @property
    def resource(self) -> R:
        """The resource itself, from what was side-loaded with it. Raises `NotLoaded`."""
        found = self.find()
        return found if found is not None else self.source.not_loaded(self)

    def find(self) -> R | None:
        """The resource, or None where it was not side-loaded."""
        document = self.source.document
        return (
            document.find(self.type, self.id, self.source.target) if document is not None else None
        )

    if not TYPE_CHECKING:  # a checker must not believe that every attribute exists

        def __getattr__(self, name: str) -> Any:
            cure = (
                f": it names a resource, which has it, as in .resource.{name}"
                if name[:1] != "_"
                else ""
            )
            raise AttributeError(f"'Ref' object has no attribute {name!r}{cure}")

    def __bool__(self) -> bool:
        """True: what there is not is None. Raises `NotLoaded` where the answer did not tell."""
        return isinstance(self.id, str)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Ref) or not self.loaded:
            return self is other
        return (self._type, self._id) == (other._type, other._id)

    def __hash__(self) -> int:
        return hash((self._type, self._id))

    def __repr__(self) -> str:
        return f"Ref({self._type!r}, {self._id!r})" if self.loaded else "Ref(<not loaded>)"


@attrs.frozen(eq=False)
class Source:
    """Where a relationship was read: on which resource, under which name, in which answer.

    It names the resource and does not hold it: an answer is freed when it is not used any more.
    """

    owner: str = ""
    """The Python name of the resource's model."""
    id: Any = None
    """The resource's id."""
    name: str = ""
    about: Relationship | None = None
    document: Document | None = None

    @property
    def target(self) -> str | None:
        return self.about.target if self.about else None

    def not_loaded(self, ref: Ref[Any] | None = None) -> Any:
        """Raise `NotLoaded` with what to do."""
        where = f"{self.owner}({self.id!r}).{self.about.name}" if self.owner and self.about else ""
        if not where:
            raise NotLoaded(
                f"{ref!r} was not read from an answer, so nothing was side-loaded with it: get it "
                "by its id"
            )
        missing = (
            f"{where} is {ref!r}, which was not side-loaded"
            if ref
            else f"The answer did not include {where}"
        )
        if self.about and self.about.path and not self.target:
            raise NotLoaded(
                f"{missing}: it leads to no resources; use the method that sends GET "
                f"{self.about.path}"
            )
        python = where.rpartition(".")[2]
        raise NotLoaded(
            f"{missing}: ask for it with include=[{self.name!r}] (and keep {self.name!r} in "
            "fields=, if you give it),"
            f" or read it with client.related(the_resource.{python})"
        )


class Many(Sequence[R]):
    """A to-many relationship as one answer loaded it; Apple cuts side-loads at 10, or at
    `limits={...}` up to 50.

    Iterating gives the side-loaded resources. `complete` tells whether that is all of them;
    `client.related(app.builds)` gives all of them in any case.
    """

    __slots__ = ("_json", "_refs", "source")

    def __init__(self, json: Any, source: Source) -> None:
        self._json, self.source = json, source
        data = json.get("data") if isinstance(json, dict) else None
        self._refs: tuple[Ref[R], ...] | None = None
        if isinstance(data, list) and all(
            isinstance(item, dict) and isinstance(item.get("id"), str) for item in data
        ):
            self._refs = tuple(read_ref(item, source) for item in data)

    @property
    def loaded(self) -> bool:
        """Whether the answer said which resources these are."""
        return self._refs is not None

    @property
    def refs(self) -> tuple[Ref[R], ...]:
        """The references that the answer loaded. Raises `NotLoaded`."""
        return self._refs if self._refs is not None else self.source.not_loaded()

    @property
    def total(self) -> int | None:
        """How many there are according to Apple, which does not always say."""
        return paging(self._json).get("total")

    @property
    def complete(self) -> bool:
        """Whether the answer loaded all of them. Raises `NotLoaded`."""
        loaded, said = len(self.refs), paging(self._json)
        total, limit = said.get("total"), said.get("limit", 10)
        if isinstance(total, int):
            return total <= loaded
        return "nextCursor" not in said and isinstance(limit, int) and loaded < limit

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
                f"{self.source.name!r} holds {len(self)}{of}: Apple cuts side-loads short. "
                "client.related(...) gives "
                f"all; limits={{{self.source.name!r}: 50}} raises the cut, and says that you know "
                "of it",
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
        if not isinstance(other, Many) or not self.loaded:
            return self is other
        return (self._refs, self.total) == (other._refs, other.total)

    def __hash__(self) -> int:
        return hash(self._refs)

    def __repr__(self) -> str:
        if self._refs is None:
            return "Many(<not loaded>)"
        return (
            f"Many({len(self._refs)}{'' if self.complete else ' of ' + str(self.total or 'more')})"
        )


def paging(json: Any) -> Mapping[str, Any]:
    """What an answer, or a relationship in it, says of its pages."""
    meta = json.get("meta") if isinstance(json, dict) else None
    found = meta.get("paging") if isinstance(meta, dict) else None
    return found if isinstance(found, dict) else {}


def read_ref(json: Mapping[str, Any], source: Source) -> Ref[Any]:
    """The reference that a linkage object (`{"type", "id"}`) stands for."""
    kind, id = json.get("type"), json.get("id")
    if not isinstance(id, str):
        return Ref.not_loaded(source)
    return Ref(kind if isinstance(kind, str) else "", id, source=source)


def linkage(value: Ref[Any] | Resource) -> dict[str, str]:
    """The linkage object that names a resource."""
    return {"type": value.type, "id": value.id}
