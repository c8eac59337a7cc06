"""Releasing an approved version: `release`."""

from __future__ import annotations

from typing import Any

from asc_api.models import App, AppStoreVersion
from asc_api.request import Id
from asc_api.resources import app_store_version_release_requests

from asc.base.checks import text
from asc.errors import CannotSubmit, ExistingDiffers
from asc.flow.ensure import create_or_find
from asc.flow.lookup import loaded, named_app
from asc.flow.result import Step
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    name_of,
    read_again,
    require_version,
    state_of,
)
from asc.flow.versions.states import ON_SALE

from .result import Submission, submission_of

RELEASED = (*ON_SALE, "PROCESSING_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_VERSION")


async def release(
    app: Id[App], version: str, *, expect_build: str | None = None, platform: str | None = None
) -> Submission:
    """Releases a version that waits for its developer: it reaches customers, and there is no way
    back.

    `expect_build` is compared with the build that Apple holds. Run again, it writes nothing. Raises
    `CannotSubmit` in any other state, `ExistingDiffers` for another build, `NotFoundByName`. Two
    requests. Source: Apple's "Manually Release an App Store Approved Version of Your App".
    """
    number = check_version(version)
    check_platform(platform)
    check_expected(expect_build)
    found = await require_version(await named_app(app), number, platform)
    compare_build(found, expect_build)
    if state_of(found) in RELEASED:
        return await submission_of(found, [Step(name_of(found), "unchanged", "is released")])
    if state_of(found) != "PENDING_DEVELOPER_RELEASE":
        raise CannotSubmit(
            f"{name_of(found)} is {state_of(found)}: only one that is PENDING_DEVELOPER_RELEASE "
            "can be released"
        )

    async def find() -> Any:
        now = await read_again(found)
        return now if state_of(now) in RELEASED else None

    request: Any = app_store_version_release_requests.create(app_store_version=found)
    _, made = await create_or_find(request, find)
    step = Step(name_of(found), "sent" if made else "unchanged", "released")
    return await submission_of(found, [step], state="PROCESSING_FOR_DISTRIBUTION")


def check_expected(expect_build: object) -> None:
    """Raises `InvalidArgument` for what is not a build number."""
    if expect_build is not None:
        text("expect_build", expect_build, "57")


def compare_build(version: AppStoreVersion, expect_build: str | None) -> None:
    """Raises `ExistingDiffers` where Apple holds another build than expected."""
    if expect_build is None:
        return
    build = loaded(version.build)
    if build is None or build.version != expect_build:
        there = build.version if build is not None else "none"
        raise ExistingDiffers(
            f"{name_of(version)} has the build {there}, and {expect_build} was expected: nothing "
            "was changed"
        )
