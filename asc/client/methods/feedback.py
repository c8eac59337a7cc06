"""Generated from asc/workflows/feedback by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from os import PathLike

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.moments import Moment
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.workflows.feedback.delete import FeedbackIds
    from asc.workflows.feedback.fetch import OnNew
    from asc.workflows.feedback.result import FetchedFeedback
    from asc.workflows.feedback.submission import BetaFeedback, Kind


class Feedback(WorkflowNamespace):
    """What testers sent by TestFlight: crashes and screenshots."""

    def delete(
        self, app: Id[App], feedback: FeedbackIds, *, on_event: Listener | None = None
    ) -> Result:
        """Deletes the named submissions of an app at Apple's, for good; saved files stay. One that is
        not there is `unchanged`. Run again, it writes nothing.

        One request for each kind and 200 submissions, and one for each that is deleted. Raises
        `InvalidArgument`, `NotFoundByName`. Source: Apple's pages on
        `DELETE /v1/betaFeedbackCrashSubmissions/{id}` and
        `DELETE /v1/betaFeedbackScreenshotSubmissions/{id}`.
        """
        from asc.workflows.feedback.delete import delete

        return self._client.run(delete(app, feedback), on_event=on_event)

    def fetch(
        self,
        app: Id[App],
        folder: str | PathLike[str],
        *,
        since: Moment | None = None,
        on_new: OnNew | None = None,
        on_event: Listener | None = None,
    ) -> FetchedFeedback:
        """Saves what testers sent since the last run: JSON, and beside it crash logs and images.

        `on_new` is called with each new submission when its files are there, in a thread, the oldest
        first; then it is noted in `cursor.json`. So a run that is killed loses nothing, and the next
        one saves nothing twice; what was in `on_new` at that moment is given to it again. What it
        raises ends the run. `since` leaves out what is older. Images are streamed, without a token; one
        that Apple has no longer is noted in the JSON. One run works on a folder at a time. A dry run
        saves nothing.

        One request for each kind and 200 submissions, one for each crash log and image. Raises
        `InvalidArgument`, `NotFoundByName`, `OSError`. Source: as `list`.
        """
        from asc.workflows.feedback.fetch import fetch

        return self._client.run(fetch(app, folder, since=since, on_new=on_new), on_event=on_event)

    def list(
        self,
        app: Id[App],
        *,
        kind: Kind | None = None,
        since: Moment | None = None,
        until: Moment | None = None,
        build: str | None = None,
        on_event: Listener | None = None,
    ) -> Table[BetaFeedback]:
        """What testers sent, the newest first, each with its build, device and tester.

        `kind` takes crashes or screenshots alone, `build` those of a build's number. `fetch` saves
        crash logs and images. One request for each kind and 200 submissions. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's pages on `GET /v1/apps/{id}/betaFeedbackCrashSubmissions` and
        `GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions`.
        """
        from asc.workflows.feedback.listing import list

        return self._client.run(
            list(app, kind=kind, since=since, until=until, build=build), on_event=on_event
        )


class AsyncFeedback(AsyncWorkflowNamespace):
    """What testers sent by TestFlight: crashes and screenshots."""

    async def delete(
        self, app: Id[App], feedback: FeedbackIds, *, on_event: Listener | None = None
    ) -> Result:
        """Deletes the named submissions of an app at Apple's, for good; saved files stay. One that is
        not there is `unchanged`. Run again, it writes nothing.

        One request for each kind and 200 submissions, and one for each that is deleted. Raises
        `InvalidArgument`, `NotFoundByName`. Source: Apple's pages on
        `DELETE /v1/betaFeedbackCrashSubmissions/{id}` and
        `DELETE /v1/betaFeedbackScreenshotSubmissions/{id}`.
        """
        from asc.workflows.feedback.delete import delete

        return await self._client.run(delete(app, feedback), on_event=on_event)

    async def fetch(
        self,
        app: Id[App],
        folder: str | PathLike[str],
        *,
        since: Moment | None = None,
        on_new: OnNew | None = None,
        on_event: Listener | None = None,
    ) -> FetchedFeedback:
        """Saves what testers sent since the last run: JSON, and beside it crash logs and images.

        `on_new` is called with each new submission when its files are there, in a thread, the oldest
        first; then it is noted in `cursor.json`. So a run that is killed loses nothing, and the next
        one saves nothing twice; what was in `on_new` at that moment is given to it again. What it
        raises ends the run. `since` leaves out what is older. Images are streamed, without a token; one
        that Apple has no longer is noted in the JSON. One run works on a folder at a time. A dry run
        saves nothing.

        One request for each kind and 200 submissions, one for each crash log and image. Raises
        `InvalidArgument`, `NotFoundByName`, `OSError`. Source: as `list`.
        """
        from asc.workflows.feedback.fetch import fetch

        return await self._client.run(
            fetch(app, folder, since=since, on_new=on_new), on_event=on_event
        )

    async def list(
        self,
        app: Id[App],
        *,
        kind: Kind | None = None,
        since: Moment | None = None,
        until: Moment | None = None,
        build: str | None = None,
        on_event: Listener | None = None,
    ) -> Table[BetaFeedback]:
        """What testers sent, the newest first, each with its build, device and tester.

        `kind` takes crashes or screenshots alone, `build` those of a build's number. `fetch` saves
        crash logs and images. One request for each kind and 200 submissions. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's pages on `GET /v1/apps/{id}/betaFeedbackCrashSubmissions` and
        `GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions`.
        """
        from asc.workflows.feedback.listing import list

        return await self._client.run(
            list(app, kind=kind, since=since, until=until, build=build), on_event=on_event
        )
