"""One resource, its name and its links, as the store keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol


class Ref(NamedTuple):
    """A resource named by type and id."""

    type: str
    id: str


@dataclass(frozen=True)
class Record:
    """One resource: what answers show, and in `private` what only the simulator knows."""

    ref: Ref
    attributes: Mapping[str, Any]
    private: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.ref.id

    def __getitem__(self, name: str) -> Any:
        return self.attributes.get(name)


Links = tuple[Ref, ...]


class Virtual(Protocol):
    """Resources that are computed when they are asked for, because there are too many to keep
    (price points).
    """

    def get(self, ident: str) -> Record | None: ...

    def refs(self, ref: Ref, name: str) -> Links: ...
