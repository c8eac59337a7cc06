"""Making a version, or renaming the one that is in preparation: `ensure`."""

from __future__ import annotations

from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, text
from asc.flow.lookup import named_app
from asc.flow.versions.making import make_version
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    platform_for,
    read_versions,
    state_of,
)

from .release_type import Release, check_release
from .result import EnsuredVersion


async def ensure(
    app: Id[App],
    version: str,
    *,
    release: Release,
    platform: str | None = None,
    copyright: str | None = None,
    rename: bool = False,
) -> EnsuredVersion:
    """The version of that number in preparation, made if it is missing.

    `app` is an app, its id or its bundle id. `release` is 'manual', 'after_approval' or a datetime;
    `copyright` is left as it is unless it is given. `platform` is needed where the app has several.
    Apple takes one version in the making for a platform: another one is renamed with `rename=True`,
    if it is in preparation and the only one. Run again, it finds the version and writes nothing.

    Two requests, one more for a bundle id; one when nothing changes. Raises `ExistingDiffers`,
    `NotFoundByName`. Source: Apple's "Create an App Store Version"; quirk 39.
    """
    number = check_version(version)
    check_platform(platform)
    flags(rename=rename)
    wanted = check_release(release)
    if copyright is not None:
        text("copyright", copyright, "2026 Your Company")
        wanted["copyright"] = copyright
    owner = await named_app(app)
    versions = await read_versions(owner, platform)
    place = platform_for(versions, platform)
    made, step = await make_version(owner, versions, number, place, wanted, rename=rename)
    return EnsuredVersion(
        steps=[step], id=made.id, version=number, platform=place, state=state_of(made)
    )
