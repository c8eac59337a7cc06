"""The build that is meant: by its id, by what an upload gave back, or by its number."""

from __future__ import annotations

import re

from asc_api.errors import InvalidArgument
from asc_api.models import App, Build
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.base.secrets import shown
from asc.flow.lookup import check_app, named_app
from asc.flow.polling import Polling
from asc.workflows.uploads.archives import Platform
from asc.workflows.uploads.numbers import check_numbers, check_platform
from asc.workflows.uploads.processing import wait_until_usable
from asc.workflows.uploads.result import Uploaded

_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)*")


def check_build(
    build: object, app: object | None, version: object | None, platform: object | None
) -> None:
    """Raises `InvalidArgument` for what can't name a build."""
    check_numbers(version=version)
    check_platform(platform)
    is_number = isinstance(build, str) and _NUMBER.fullmatch(build) is not None
    if app is not None:
        check_app(app)
        if not is_number:
            raise InvalidArgument(
                f"build is {shown(build)}: with app= it takes a build number, as text"
            )
        return
    if version is not None or platform is not None:
        raise InvalidArgument("version and platform are for a build number: give app= too")
    if is_number:
        raise InvalidArgument(f"build is {shown(build)}, a build number: give app= too, or the id")
    known = isinstance(build, (Uploaded, Build)) or (isinstance(build, Ref) and build.id)
    if not known and not (isinstance(build, str) and build.strip()):
        raise InvalidArgument(
            f"build is {shown(build)}: give a build, its id, what upload gave back, or its number "
            "and app="
        )


async def find_meant(
    build: Id[Build] | Uploaded,
    app: Id[App] | None,
    version: str | None,
    platform: Platform | None,
    polling: Polling,
) -> Id[Build]:
    """The build; one that is named by its number is waited for. Raises `NotFoundByName`,
    `WaitTimeout`, and `InvalidArgument` where several have the number.
    """
    if isinstance(build, Uploaded):
        return build.usable
    if app is None:
        return build
    owner = await named_app(app)
    return await wait_until_usable(owner, version, str(build), platform, polling)
