"""Generated from asc/workflows/xcode_cloud by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike

    from asc_api.models import App, CiBuildRun, CiWorkflow
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.polling import Polling
    from asc.flow.table import Table
    from asc.workflows.xcode_cloud.download import ArtifactType
    from asc.workflows.xcode_cloud.result import CloudDownload, CloudRun
    from asc.workflows.xcode_cloud.status import WorkflowStatus


class XcodeCloud(WorkflowNamespace):
    """Xcode Cloud: starting runs, waiting for them, and their issues, tests and artifacts."""

    def download(
        self,
        run: CloudRun | Id[CiBuildRun],
        *,
        to: str | PathLike[str],
        types: Collection[ArtifactType] | None = None,
        overwrite: bool = False,
        on_event: Listener | None = None,
    ) -> CloudDownload:
        """Streams the artifacts of a run into the folder `to`, under Apple's names.

        `types` takes some kinds alone. Apple's URLs live some minutes: each is asked for just before
        its file, and no token goes to where it leads. A file appears when it is whole. Run again, it
        fetches what is missing; a file of another size raises `ExistingDiffers`, unless `overwrite`.
        Where Apple does not say the size, a file that is there is `kept`, unless `overwrite`.

        One request and one download for each file, more for a run that is not a `CloudRun` (see
        `wait_for_run`). Raises `NotFoundByName` where there is no such artifact, `OSError`. Source:
        quirk 72.
        """
        from asc.workflows.xcode_cloud.download import download

        return self._client.run(
            download(run, to=to, types=types, overwrite=overwrite), on_event=on_event
        )

    def latest(
        self,
        workflow: Id[CiWorkflow],
        *,
        app: Id[App] | None = None,
        on_event: Listener | None = None,
    ) -> CloudRun:
        """The newest run of a workflow as it is now, with actions, issues, tests and artifacts.

        `workflow` is a CiWorkflow or its id, or with `app` its name. It raises nothing for a run that
        failed: see `status`. Four requests, and one to three for each action; a name costs one more, a
        bundle id another one. Raises `NotFoundByName` where the workflow has no run.
        """
        from asc.workflows.xcode_cloud.latest import latest

        return self._client.run(latest(workflow, app=app), on_event=on_event)

    def run(
        self,
        workflow: Id[CiWorkflow],
        *,
        app: Id[App] | None = None,
        branch: str | None = None,
        tag: str | None = None,
        pull_request: int | None = None,
        commit: str | None = None,
        clean: bool = False,
        wait: bool = True,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> CloudRun:
        """Starts a workflow of Xcode Cloud for a branch, a tag or a pull request, and waits for its
        end.

        `workflow` is a CiWorkflow or its id, or with `app` its name. One call starts at most one run:
        where the answer to the start gets lost, the runs are read for a minute and a half, and the
        start is never sent again. Every call starts a run of its own, unless `commit` says what the
        newest commit is: then a run of that commit that goes on or has succeeded is taken instead, so
        that a killed call can be run again. `wait=False` returns when the run is there; `polling` is
        three hours by default. Apple offers no way to cancel a run.

        Four requests to start, one for each look, one for the actions, one to three for each action; a
        name costs one more, a bundle id another one. Raises `AmbiguousWrite`, `BuildFailed`,
        `CannotStart`, `ExistingDiffers` where another commit was built, `NotFoundByName`,
        `WaitTimeout`. Source: Apple's "Start a Build"; quirk 72.
        """
        from asc.workflows.xcode_cloud.run import run

        return self._client.run(
            run(
                workflow,
                app=app,
                branch=branch,
                tag=tag,
                pull_request=pull_request,
                commit=commit,
                clean=clean,
                wait=wait,
                polling=polling,
            ),
            on_event=on_event,
        )

    def status(self, app: Id[App], *, on_event: Listener | None = None) -> Table[WorkflowStatus]:
        """The workflows of an app, each with its newest run.

        Three requests, one more for a bundle id, and one for each workflow without a run among the 200
        newest ones. Raises `NotFoundByName` where the app is not set up for Xcode Cloud.
        """
        from asc.workflows.xcode_cloud.status import status

        return self._client.run(status(app), on_event=on_event)

    def wait_for_run(
        self,
        run: CloudRun | Id[CiBuildRun],
        *,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> CloudRun:
        """Waits until a run is over, and reads its actions, issues, tests and artifacts.

        For a run that was started elsewhere, or with `wait=False`. Every look is an event. The usual
        `polling` lasts three hours. One request for each look, one for the actions, one to three for
        each action. Raises `BuildFailed`, `NotFound`, `WaitTimeout`. Source: Apple's "Xcode Cloud
        Workflows and Builds".
        """
        from asc.workflows.xcode_cloud.waiting import wait_for_run

        return self._client.run(wait_for_run(run, polling=polling), on_event=on_event)


class AsyncXcodeCloud(AsyncWorkflowNamespace):
    """Xcode Cloud: starting runs, waiting for them, and their issues, tests and artifacts."""

    async def download(
        self,
        run: CloudRun | Id[CiBuildRun],
        *,
        to: str | PathLike[str],
        types: Collection[ArtifactType] | None = None,
        overwrite: bool = False,
        on_event: Listener | None = None,
    ) -> CloudDownload:
        """Streams the artifacts of a run into the folder `to`, under Apple's names.

        `types` takes some kinds alone. Apple's URLs live some minutes: each is asked for just before
        its file, and no token goes to where it leads. A file appears when it is whole. Run again, it
        fetches what is missing; a file of another size raises `ExistingDiffers`, unless `overwrite`.
        Where Apple does not say the size, a file that is there is `kept`, unless `overwrite`.

        One request and one download for each file, more for a run that is not a `CloudRun` (see
        `wait_for_run`). Raises `NotFoundByName` where there is no such artifact, `OSError`. Source:
        quirk 72.
        """
        from asc.workflows.xcode_cloud.download import download

        return await self._client.run(
            download(run, to=to, types=types, overwrite=overwrite), on_event=on_event
        )

    async def latest(
        self,
        workflow: Id[CiWorkflow],
        *,
        app: Id[App] | None = None,
        on_event: Listener | None = None,
    ) -> CloudRun:
        """The newest run of a workflow as it is now, with actions, issues, tests and artifacts.

        `workflow` is a CiWorkflow or its id, or with `app` its name. It raises nothing for a run that
        failed: see `status`. Four requests, and one to three for each action; a name costs one more, a
        bundle id another one. Raises `NotFoundByName` where the workflow has no run.
        """
        from asc.workflows.xcode_cloud.latest import latest

        return await self._client.run(latest(workflow, app=app), on_event=on_event)

    async def run(
        self,
        workflow: Id[CiWorkflow],
        *,
        app: Id[App] | None = None,
        branch: str | None = None,
        tag: str | None = None,
        pull_request: int | None = None,
        commit: str | None = None,
        clean: bool = False,
        wait: bool = True,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> CloudRun:
        """Starts a workflow of Xcode Cloud for a branch, a tag or a pull request, and waits for its
        end.

        `workflow` is a CiWorkflow or its id, or with `app` its name. One call starts at most one run:
        where the answer to the start gets lost, the runs are read for a minute and a half, and the
        start is never sent again. Every call starts a run of its own, unless `commit` says what the
        newest commit is: then a run of that commit that goes on or has succeeded is taken instead, so
        that a killed call can be run again. `wait=False` returns when the run is there; `polling` is
        three hours by default. Apple offers no way to cancel a run.

        Four requests to start, one for each look, one for the actions, one to three for each action; a
        name costs one more, a bundle id another one. Raises `AmbiguousWrite`, `BuildFailed`,
        `CannotStart`, `ExistingDiffers` where another commit was built, `NotFoundByName`,
        `WaitTimeout`. Source: Apple's "Start a Build"; quirk 72.
        """
        from asc.workflows.xcode_cloud.run import run

        return await self._client.run(
            run(
                workflow,
                app=app,
                branch=branch,
                tag=tag,
                pull_request=pull_request,
                commit=commit,
                clean=clean,
                wait=wait,
                polling=polling,
            ),
            on_event=on_event,
        )

    async def status(
        self, app: Id[App], *, on_event: Listener | None = None
    ) -> Table[WorkflowStatus]:
        """The workflows of an app, each with its newest run.

        Three requests, one more for a bundle id, and one for each workflow without a run among the 200
        newest ones. Raises `NotFoundByName` where the app is not set up for Xcode Cloud.
        """
        from asc.workflows.xcode_cloud.status import status

        return await self._client.run(status(app), on_event=on_event)

    async def wait_for_run(
        self,
        run: CloudRun | Id[CiBuildRun],
        *,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> CloudRun:
        """Waits until a run is over, and reads its actions, issues, tests and artifacts.

        For a run that was started elsewhere, or with `wait=False`. Every look is an event. The usual
        `polling` lasts three hours. One request for each look, one for the actions, one to three for
        each action. Raises `BuildFailed`, `NotFound`, `WaitTimeout`. Source: Apple's "Xcode Cloud
        Workflows and Builds".
        """
        from asc.workflows.xcode_cloud.waiting import wait_for_run

        return await self._client.run(wait_for_run(run, polling=polling), on_event=on_event)
