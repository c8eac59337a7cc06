"""From what a user names to a resource, by exact comparison: Apple's filters match substrings
(quirk 22).
"""

from __future__ import annotations

from typing import TypeVar

from asc_api.errors import AscError
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resource import Resource
from asc_api.resources import apps

from .steps import Flow

R = TypeVar("R", bound=Resource)


class NoSuch(AscError, LookupError):
    """Nothing has that name. The message lists what is there."""


def named_app(app: Id[App]) -> Flow[App | Ref[App]]:
    """The app with that id or bundle id (known by its dots). Raises `NoSuch`. At most one
    request.
    """
    if not isinstance(app, str):
        return app
    if "." not in app:
        return Ref("apps", app)
    found = [each for each in (yield apps.list(filter={"bundleId": app})) if each.bundle_id == app]
    if not found:
        raise NoSuch(
            f"no app has the bundle id {app!r}, or the key does not see it; apps are made on the "
            "web page only"
        )
    first: App = found[0]
    return first


def loaded(ref: Ref[R] | None) -> R | None:
    """The resource on the other side, where the answer has it; None where it has none, or does not
    say.
    """
    return ref.find() if ref is not None and ref.carried else None
