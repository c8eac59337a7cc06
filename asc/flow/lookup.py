"""From what a user names to a resource, by exact comparison: Apple's filters match substrings
(quirk 22).
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TypeVar

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resource import Resource
from asc_api.resources import apps

from asc.base.secrets import shown
from asc.errors import NotFoundByName

R = TypeVar("R", bound=Resource)


async def find_app(bundle_id: str) -> App:
    """The one app with exactly that bundle id. Raises `NotFoundByName`, which names near misses.

    One request, and one more for the near misses.
    """
    if not isinstance(bundle_id, str) or not bundle_id.strip():
        raise InvalidArgument(
            f"find_app takes a bundle id, such as 'com.example.app', not {bundle_id!r}"
        )
    async for app in apps.list(filter={"bundleId": bundle_id}):
        if app.bundle_id == bundle_id:
            return app
    known = [app.bundle_id async for app in apps.list(fields={"apps": ["bundleId"]})]
    near = get_close_matches(bundle_id, [each for each in known if each], n=3)
    hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
    raise NotFoundByName(
        f"no app has the bundle id {bundle_id!r}, or the key does not see it (apps are made on the "
        f"web page only){hint}"
    )


async def named_app(app: Id[App]) -> App | Ref[App]:
    """The app that an App, a Ref, a numeric id or a bundle id names. Raises `InvalidArgument`,
    `NotFoundByName`. At most one request where it is found.
    """
    check_app(app)
    if isinstance(app, (App, Ref)):
        return app
    if app.isdecimal():
        return Ref("apps", app)
    return await find_app(app)


def check_app(app: object, name: str = "app") -> None:
    """Raises `InvalidArgument` for what can't name an app."""
    if isinstance(app, str) and app.strip():
        return
    if not isinstance(app, (App, Ref)) or app.type not in ("apps", ""):
        raise InvalidArgument(
            f"{name} is {shown(app)}: give an App, its id, or its bundle id, such as "
            "'com.example.app'"
        )


def loaded(ref: Ref[R] | None) -> R | None:
    """The resource on the other side, where the answer has it; None where it has none, or does not
    say.
    """
    return ref.find() if ref is not None and ref.loaded else None
