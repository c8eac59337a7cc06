"""The apps that a workflow is given: one or several, looked up before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.flow.lookup import check_app, named_app

Apps = Id[App] | Sequence[Id[App]]
"""One app or several: an app, its id, or its bundle id."""


def check_apps(app: Apps) -> list[Id[App]]:
    """The apps, as a list. Raises `InvalidArgument`."""
    several = list(app) if isinstance(app, (list, tuple)) else [app]
    if not several:
        raise InvalidArgument("app is an empty list: give at least one app")
    for each in several:
        check_app(each)
    return several  # type: ignore[return-value]


async def named_apps(apps: Sequence[Id[App]]) -> list[App | Ref[App]]:
    """The apps; at most one request each. Raises `NotFoundByName`."""
    return [await named_app(each) for each in apps]
