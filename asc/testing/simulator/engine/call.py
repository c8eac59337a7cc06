"""One write or read as behaviours see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from asc.testing.simulator.document.index import Endpoint
from asc.testing.simulator.store.store import Record, Ref, Store

from .engine import Engine
from .http import Incoming
from .parameters import Query
from .validate import Body


@dataclass
class Call:
    """What is asked for, already checked against the document."""

    engine: Engine
    request: Incoming
    operation: Endpoint
    ident: str
    query: Query
    body: Body = field(default_factory=Body)
    record: Record | None = None
    """The resource of the path; after a create, the new one."""

    @property
    def store(self) -> Store:
        return self.engine.store

    @property
    def ref(self) -> Ref:
        assert self.record
        return self.record.ref

    @property
    def type(self) -> str:
        """The type of the resource that is made or changed."""
        return self.body.data.type if self.body.data else self.operation.owner

    @property
    def attributes(self) -> dict[str, Any]:
        """The attributes sent."""
        return self.body.data.attributes if self.body.data else {}

    def sent(self, name: str) -> tuple[Ref, ...]:
        """The links sent for a relationship."""
        return self.body.data.relationships.get(name, ()) if self.body.data else ()

    def target(self, name: str) -> Record | None:
        """The resource that was sent for a to-one relationship."""
        links = self.sent(name)
        return self.store.one(links[0]) if links else None

    def set(self, **attributes: Any) -> None:
        """Changes the call's resource."""
        self.record = self.store.update(self.ref, attributes)
