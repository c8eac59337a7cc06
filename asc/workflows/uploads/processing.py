"""From an upload that is complete to a build that can be tested: what Apple does by itself, and
what can go wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App, Build, BuildUpload, StateDetail
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import build_uploads, builds

from asc.base.checks import text
from asc.errors import BuildInvalid, UploadRefused
from asc.flow.lookup import loaded, named_app
from asc.flow.polling import Polling, check_polling, until
from asc.flow.steps import assume_created

from .archives import Platform
from .numbers import check_numbers, check_platform, comparable, spellings

_UNTESTED = {
    "autoNotifyEnabled": False,
    "internalBuildState": "READY_FOR_BETA_TESTING",
    "externalBuildState": "READY_FOR_BETA_SUBMISSION",
}
"""TestFlight's side of a fresh build, for dry runs."""


async def wait_for_upload(
    upload: Id[BuildUpload], polling: Polling, *, at_once: bool = True
) -> BuildUpload:
    """Waits until Apple has taken an upload; a refused one fails at once (quirk 28).

    Raises `UploadRefused`, `WaitTimeout`.
    """

    async def look() -> BuildUpload:
        return await build_uploads.get(upload)

    what = f"upload {upload if isinstance(upload, str) else upload.id}"
    return await until(
        look, _is_taken, what=what, state=upload_state, polling=polling, at_once=at_once
    )


def _is_taken(upload: BuildUpload) -> bool:
    if upload.state is not None and upload.state.state == "FAILED":
        raise UploadRefused(upload.id, texts(upload.state.errors))
    return upload_state(upload) == "COMPLETE"


def upload_state(upload: BuildUpload) -> str:
    """Apple's word for how far an upload is."""
    return str(upload.state.state) if upload.state else "unknown"


def texts(entries: Iterable[StateDetail] | None) -> tuple[str, ...]:
    """Apple's remarks on an upload, one line each."""
    return tuple(f"{entry.code or 'no code'}: {entry.description or ''}" for entry in entries or ())


async def wait_for_build(
    app: Id[App],
    version: str,
    build_number: str,
    *,
    platform: Platform | None = None,
    polling: Polling | None = None,
) -> Build:
    """Waits until a build is processed and TestFlight knows it; in a dry run a build that is not
    there is assumed.

    A build shows up minutes after its upload (quirk 27), and TestFlight's side of it later still
    (quirk 29). Raises `BuildInvalid`, `WaitTimeout`, and `InvalidArgument` where builds of several
    platforms have that number and `platform` is not given.
    """
    text("version", version, "1.2")
    text("build_number", build_number, "27")
    check_numbers(version=version, build_number=build_number)
    check_platform(platform)
    polling = check_polling(polling)
    found = await named_app(app)
    return await wait_until_usable(found, version, build_number, platform, polling)


async def wait_until_usable(
    app: App | Ref[App],
    version: str | None,
    build_number: str,
    platform: Platform | None,
    polling: Polling,
) -> Build:
    """The same for an app that is known, and for any version."""

    async def look() -> Build | None:
        return await find_build(app, version, build_number, platform)

    what = f"build {version} ({build_number})" if version else f"build {build_number}"
    found = await until(look, is_usable, what=what, state=build_state, polling=polling)
    if found is not None:
        return found
    return await assume_build(app, version, build_number, platform)


async def assume_build(
    app: App | Ref[App], version: str | None, build_number: str, platform: Platform | None
) -> Build:
    """The build that comes of an upload, in a dry run."""
    document = _processed(app, version, build_number, platform)
    assumed: Build = Build.from_json(await assume_created(document))
    return assumed


def _processed(
    app: App | Ref[App], version: str | None, build_number: str, platform: Platform | None
) -> dict[str, Any]:
    """As far as it can be known."""
    detail = {"type": "buildBetaDetails", "id": "${detail}", "attributes": _UNTESTED}
    train = {
        "type": "preReleaseVersions",
        "id": "${train}",
        "attributes": {"version": version, "platform": platform},
    }
    relationships = {
        "app": {"data": {"type": "apps", "id": app.id}},
        "buildBetaDetail": {"data": {"type": "buildBetaDetails", "id": "${detail}"}},
        "preReleaseVersion": {"data": {"type": "preReleaseVersions", "id": "${train}"}},
        "betaAppReviewSubmission": {"data": None},
    }
    attributes = {"version": build_number, "processingState": "VALID", "expired": False}
    data = {"type": "builds", "attributes": attributes, "relationships": relationships}
    return {"data": data, "included": [detail, train]}


async def find_build(
    app: App | Ref[App], version: str | None, build_number: str, platform: Platform | None
) -> Build | None:
    """The build with exactly that number, with its `build_beta_detail`; None where it does not show
    (yet). Raises `InvalidArgument` where there are several, and names them.
    """
    filter: builds.ListFilter = {"app": app, "version": spellings(build_number)}
    if version:
        filter["preReleaseVersion.version"] = spellings(version)
    if platform:
        filter["preReleaseVersion.platform"] = platform
    listed = builds.list(filter=filter, include=["buildBetaDetail", "preReleaseVersion"])
    found = [build async for build in listed if _is(build, version, build_number, platform)]
    trains = {_train(build) for build in found}
    if len(trains) > 1:
        raise InvalidArgument(
            f"build {build_number} is there several times: {', '.join(sorted(trains))}: "
            "say which by platform= and version="
        )
    return found[0] if found else None


def _is(build: Build, version: str | None, build_number: str, platform: Platform | None) -> bool:
    """Compared here too: Apple's filters match more than they say (quirk 22)."""
    of = loaded(build.pre_release_version)
    if comparable(build.version or "") != comparable(build_number):
        return False
    if of is None:
        return True
    is_version = version is None or comparable(of.version or "") == comparable(version)
    return is_version and platform in (None, of.platform)


def _train(build: Build) -> str:
    """The version and platform of a build."""
    of = loaded(build.pre_release_version)
    return f"{of.version} for {of.platform}" if of else "an unknown version"


def is_usable(build: Build | None) -> bool:
    """Whether a build is processed and has its TestFlight state. Raises `BuildInvalid`."""
    if build is not None and build.processing_state in ("FAILED", "INVALID"):
        raise BuildInvalid(
            f"build {build.version} ({build.id}) is {build.processing_state}: see Apple's e-mail"
        )
    if build is not None and "PROCESSING_EXCEPTION" in _testflight_states(build):
        raise BuildInvalid(
            f"build {build.version} ({build.id}) is PROCESSING_EXCEPTION in TestFlight: upload it "
            "again, with a higher number"
        )
    return build_state(build) not in (
        "not there yet",
        "PROCESSING",
        "VALID, but not ready for TestFlight",
    )


def build_state(build: Build | None) -> str:
    """How far a build is."""
    if build is None:
        return "not there yet"
    if build.processing_state != "VALID":
        return str(build.processing_state)
    states = _testflight_states(build)
    lags = not states or "PROCESSING" in states
    return "VALID, but not ready for TestFlight" if lags else "VALID"


def _testflight_states(build: Build) -> tuple[object, ...]:
    """For testers in the team, and for others; nothing where TestFlight does not know it yet."""
    detail = loaded(build.build_beta_detail)
    return (detail.internal_build_state, detail.external_build_state) if detail else ()
