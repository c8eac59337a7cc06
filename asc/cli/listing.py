"""Resources as rows, for commands that list them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from asc_api.models import App
from asc_api.request import Id
from asc_api.resource import Resource

from asc.client import Client
from asc.flow.lookup import named_app as look_up
from asc.flow.plain import to_plain
from asc.flow.table import Column, Table


def table_of_resources(
    resources: Iterable[Resource], columns: Sequence[str], limit: int | None = None
) -> Table[Any]:
    """The first resources, with these attributes, by their Python names."""
    rows = [_row(resource, columns) for resource in islice(resources, limit)]
    return Table.of([Column(name) for name in columns], rows)


def _row(resource: Resource, columns: Sequence[str]) -> dict[str, Any]:
    """Only text and numbers: what is not loaded, or not known, is None."""
    return {name: to_plain(getattr(resource, name)) for name in columns}


def named_app(client: Client, app: str) -> Id[App]:
    """The app of a bundle id or id. Raises `NotFoundByName`."""
    return client.run(look_up(app))
