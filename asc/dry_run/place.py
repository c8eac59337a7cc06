"""What a path of the API names."""

from __future__ import annotations

from typing import Any

import attrs

from asc.base.known import collection, model_of


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
    def about(self) -> Any:
        """What the document says of the relationship; None where it is unknown."""
        owner = model_of(self.type)
        return owner.RELATIONSHIPS.get(self.relationship) if owner else None
