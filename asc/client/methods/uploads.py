"""Generated from asc/workflows/uploads by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from pathlib import Path

    from asc_api.models import App, Build
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.polling import Polling
    from asc.workflows.uploads.archives import Platform
    from asc.workflows.uploads.numbers import NextBuildNumber
    from asc.workflows.uploads.result import Uploaded
    from asc.workflows.uploads.upload import IfOther


class Uploads(WorkflowNamespace):
    """Uploading builds, waiting until they are usable, finding the next build number."""

    def next_build_number(
        self,
        app: Id[App],
        *,
        version: str | None = None,
        platform: Platform | None = None,
        on_event: Listener | None = None,
    ) -> NextBuildNumber:
        """The build number after the highest one of an app; of one `version` or `platform` alone, if
        given.

        `app` is an app, its id or its bundle id. Builds that Apple still processes count, and those
        that it has refused. Numbers are compared as numbers: 1.9 is before 1.10. For the Mac they rise
        over all versions, so those of other versions count there, and without a `platform` too. Two
        requests (four with a version and no platform), one more for a bundle id, and more where there
        are above 200 builds.
        """
        from asc.workflows.uploads.numbers import next_build_number

        return self._client.run(
            next_build_number(app, version=version, platform=platform), on_event=on_event
        )

    def upload(
        self,
        path: str | Path,
        *,
        app: Id[App] | None = None,
        wait: bool = True,
        if_exists: IfOther = "fail",
        at_once: int = 4,
        polling: Polling | None = None,
        state: str | Path | None = None,
        bundle_id: str | None = None,
        version: str | None = None,
        build_number: str | None = None,
        on_event: Listener | None = None,
    ) -> Uploaded:
        """Uploads an .ipa or .pkg and, with `wait`, waits until the build is usable.

        Bundle id, version, build number and platform come from the archive; `bundle_id`, `version` and
        `build_number` say what a .pkg does not say itself. `app` is looked for by the bundle id unless
        it is given. Killed and run again, it goes on where it was: parts that were sent are noted in a
        file beside the archive (or in `state`), which is removed in the end. Run again after that, it
        finds the build and sends nothing; where a build with this number holds other bytes, `if_exists`
        decides. `at_once` parts are under way at a time. While another process uploads the same
        archive, it waits for that.

        Events: the `Archive`, `Progress` with every part, `PollEvent` while waiting. Raises
        `NotAnArchive`, `NotFoundByName`, `ExistingDiffers`, `UploadRefused`, `BuildInvalid`,
        `WaitTimeout`. Source: Apple's documentation of build uploads.
        """
        from asc.workflows.uploads.upload import upload

        return self._client.run(
            upload(
                path,
                app=app,
                wait=wait,
                if_exists=if_exists,
                at_once=at_once,
                polling=polling,
                state=state,
                bundle_id=bundle_id,
                version=version,
                build_number=build_number,
            ),
            on_event=on_event,
        )

    def wait_for_build(
        self,
        app: Id[App],
        version: str,
        build_number: str,
        *,
        platform: Platform | None = None,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Build:
        """Waits until a build is processed and TestFlight knows it; in a dry run a build that is not
        there is assumed.

        A build shows up minutes after its upload (quirk 27), and TestFlight's side of it later still
        (quirk 29). Raises `BuildInvalid`, `WaitTimeout`, and `InvalidArgument` where builds of several
        platforms have that number and `platform` is not given.
        """
        from asc.workflows.uploads.processing import wait_for_build

        return self._client.run(
            wait_for_build(app, version, build_number, platform=platform, polling=polling),
            on_event=on_event,
        )


class AsyncUploads(AsyncWorkflowNamespace):
    """Uploading builds, waiting until they are usable, finding the next build number."""

    async def next_build_number(
        self,
        app: Id[App],
        *,
        version: str | None = None,
        platform: Platform | None = None,
        on_event: Listener | None = None,
    ) -> NextBuildNumber:
        """The build number after the highest one of an app; of one `version` or `platform` alone, if
        given.

        `app` is an app, its id or its bundle id. Builds that Apple still processes count, and those
        that it has refused. Numbers are compared as numbers: 1.9 is before 1.10. For the Mac they rise
        over all versions, so those of other versions count there, and without a `platform` too. Two
        requests (four with a version and no platform), one more for a bundle id, and more where there
        are above 200 builds.
        """
        from asc.workflows.uploads.numbers import next_build_number

        return await self._client.run(
            next_build_number(app, version=version, platform=platform), on_event=on_event
        )

    async def upload(
        self,
        path: str | Path,
        *,
        app: Id[App] | None = None,
        wait: bool = True,
        if_exists: IfOther = "fail",
        at_once: int = 4,
        polling: Polling | None = None,
        state: str | Path | None = None,
        bundle_id: str | None = None,
        version: str | None = None,
        build_number: str | None = None,
        on_event: Listener | None = None,
    ) -> Uploaded:
        """Uploads an .ipa or .pkg and, with `wait`, waits until the build is usable.

        Bundle id, version, build number and platform come from the archive; `bundle_id`, `version` and
        `build_number` say what a .pkg does not say itself. `app` is looked for by the bundle id unless
        it is given. Killed and run again, it goes on where it was: parts that were sent are noted in a
        file beside the archive (or in `state`), which is removed in the end. Run again after that, it
        finds the build and sends nothing; where a build with this number holds other bytes, `if_exists`
        decides. `at_once` parts are under way at a time. While another process uploads the same
        archive, it waits for that.

        Events: the `Archive`, `Progress` with every part, `PollEvent` while waiting. Raises
        `NotAnArchive`, `NotFoundByName`, `ExistingDiffers`, `UploadRefused`, `BuildInvalid`,
        `WaitTimeout`. Source: Apple's documentation of build uploads.
        """
        from asc.workflows.uploads.upload import upload

        return await self._client.run(
            upload(
                path,
                app=app,
                wait=wait,
                if_exists=if_exists,
                at_once=at_once,
                polling=polling,
                state=state,
                bundle_id=bundle_id,
                version=version,
                build_number=build_number,
            ),
            on_event=on_event,
        )

    async def wait_for_build(
        self,
        app: Id[App],
        version: str,
        build_number: str,
        *,
        platform: Platform | None = None,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Build:
        """Waits until a build is processed and TestFlight knows it; in a dry run a build that is not
        there is assumed.

        A build shows up minutes after its upload (quirk 27), and TestFlight's side of it later still
        (quirk 29). Raises `BuildInvalid`, `WaitTimeout`, and `InvalidArgument` where builds of several
        platforms have that number and `platform` is not given.
        """
        from asc.workflows.uploads.processing import wait_for_build

        return await self._client.run(
            wait_for_build(app, version, build_number, platform=platform, polling=polling),
            on_event=on_event,
        )
