"""What a path of the API names."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs
from asc_api.values import model

from asc.base.known import collection, model_of

from .links import Key


@attrs.frozen
class Place:
    """`/v1/betaGroups/ID/relationships/builds`, taken apart."""

    type: str
    id: str = ""
    relationship: str = ""
    linkage: bool = False

    @classmethod
    def of(cls, path: str) -> Place:
        """The parts of a path of the API."""
        base, type = collection(path)
        rest = [part for part in path.partition("?")[0].removeprefix(base).split("/") if part] + [
            "",
            "",
        ]
        linkage = rest[1] == "relationships"
        return cls(type, rest[0], rest[2] if linkage else rest[1], linkage)

    @property
    def key(self) -> Key:
        """Type and id of the resource."""
        return self.type, self.id

    @property
    def about(self) -> Any:
        """What the document says of the relationship; None where it is unknown."""
        owner = model_of(self.type)
        return owner.RELATIONSHIPS.get(self.relationship) if owner else None

    def inverse(self, type: str) -> str:
        """The relationship of that type that is the other end of this one; empty where the document
        does not settle it: each of the two types leads to the other by one relationship alone.
        """
        ours, theirs = _leading(self.type, type), _leading(type, self.type)
        return theirs[0] if ours == [self.relationship] and len(theirs) == 1 else ""


@cache
def _leading(type: str, target: str) -> list[str]:
    """The relationships of a type that lead to another."""
    owner, other = model_of(type), model_of(target)
    abouts = owner.RELATIONSHIPS.items() if owner and other else ()
    return [name for name, about in abouts if about.target and model(about.target) is other]
