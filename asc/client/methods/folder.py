"""Generated from asc/workflows/folder by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from pathlib import Path

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.plan import Plans


class Folder(WorkflowNamespace):
    """Everything about an app that stands in one folder: listing, screenshots, prices."""

    def plan(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str | None = None,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Plans:
        """What the files of a folder would change, for `client.apply(plans)`. It reads only.

        The folder holds any of: `prices.csv` (the app's prices), `listing/` or `metadata/` (texts, as
        `client.listing` has them), and `screenshots/` or `media/` (as `client.media` has them); it may
        be a `fastlane` folder. `version` is needed for texts and screenshots; `platform` where the app
        has several of that number. Options of a single workflow are those of its own `plan`.

        `client.apply` does one plan after the other, and nothing where a step cannot be undone and
        that is not allowed. Requests are those of the plans. Raises `ProblemsFound` with all that is
        wrong in all files, and the errors of the workflows.
        """
        from asc.workflows.folder.planning import plan

        return self._client.run(
            plan(app, folder, version=version, platform=platform), on_event=on_event
        )


class AsyncFolder(AsyncWorkflowNamespace):
    """Everything about an app that stands in one folder: listing, screenshots, prices."""

    async def plan(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str | None = None,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Plans:
        """What the files of a folder would change, for `client.apply(plans)`. It reads only.

        The folder holds any of: `prices.csv` (the app's prices), `listing/` or `metadata/` (texts, as
        `client.listing` has them), and `screenshots/` or `media/` (as `client.media` has them); it may
        be a `fastlane` folder. `version` is needed for texts and screenshots; `platform` where the app
        has several of that number. Options of a single workflow are those of its own `plan`.

        `client.apply` does one plan after the other, and nothing where a step cannot be undone and
        that is not allowed. Requests are those of the plans. Raises `ProblemsFound` with all that is
        wrong in all files, and the errors of the workflows.
        """
        from asc.workflows.folder.planning import plan

        return await self._client.run(
            plan(app, folder, version=version, platform=platform), on_event=on_event
        )
