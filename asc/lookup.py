"""From what a user names to a resource, by exact comparison: Apple's filters match substrings (quirk 22)."""

from __future__ import annotations

from asc_api.errors import AscError
from asc_api.models import App
from asc_api.request import Id
from asc_api.resource import Ref
from asc_api.resources import apps

from .steps import Flow


class NoSuch(AscError, LookupError):
    """Nothing has that name. The message lists what is there."""


def named_app(app: Id[App]) -> Flow[App | Ref[App]]:
    """The app with that id or bundle id (known by its dots). Raises `NoSuch`. At most one request."""
    if not isinstance(app, str):
        return app
    if "." not in app:
        return Ref("apps", app)
    found = [each for each in (yield apps.list(filter={"bundleId": app})) if each.bundle_id == app]
    if not found:
        raise NoSuch(
            f"no app has the bundle id {app!r}, or the key does not see it; apps are made on the web page only"
        )
    first: App = found[0]
    return first
