"""Generated from asc/workflows/folder by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from os import PathLike

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.plan import JoinedPlan
    from asc.workflows.pricing.wanted import Day, Match


class Folder(WorkflowNamespace):
    """Everything about an app in one folder: texts, pictures, products and prices."""

    def plan(
        self,
        app: Id[App],
        folder: str | PathLike[str],
        *,
        version: str | None = None,
        platform: str | None = None,
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        match: Match = "exact",
        on_event: Listener | None = None,
    ) -> JoinedPlan:
        """What the files of a folder would change, for `client.apply(plan)`. It reads only.

        The folder has any of: `store.yaml` with the texts beside it, or a folder `listing` or
        `metadata` (as for `client.listing`); `screenshots` or `media` (`client.media`); `catalog.yaml`
        (`client.catalog`); `prices.csv`, the app's own prices (`client.pricing`). What is absent is
        left alone, and nothing is deleted that the folder lacks. fastlane's folder will do.

        `version` is needed for texts and pictures, and `platform` where the app has several of that
        number. `max_change` and `match` are for prices, those of products too; `start` and
        `preserve_current` for those of subscriptions, as in `client.catalog.plan`: `prices.csv` has the
        days of the app's. The parts are planned as by their own `plan`, pictures with
        the languages that the texts bring.

        Requests: the app by its bundle id, once, and those of the parts. Raises `ProblemsFound` with
        what is wrong in all parts, and what their `plan` raises.
        """
        from asc.workflows.folder.planning import plan

        return self._client.run(
            plan(
                app,
                folder,
                version=version,
                platform=platform,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                match=match,
            ),
            on_event=on_event,
        )


class AsyncFolder(AsyncWorkflowNamespace):
    """Everything about an app in one folder: texts, pictures, products and prices."""

    async def plan(
        self,
        app: Id[App],
        folder: str | PathLike[str],
        *,
        version: str | None = None,
        platform: str | None = None,
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        match: Match = "exact",
        on_event: Listener | None = None,
    ) -> JoinedPlan:
        """What the files of a folder would change, for `client.apply(plan)`. It reads only.

        The folder has any of: `store.yaml` with the texts beside it, or a folder `listing` or
        `metadata` (as for `client.listing`); `screenshots` or `media` (`client.media`); `catalog.yaml`
        (`client.catalog`); `prices.csv`, the app's own prices (`client.pricing`). What is absent is
        left alone, and nothing is deleted that the folder lacks. fastlane's folder will do.

        `version` is needed for texts and pictures, and `platform` where the app has several of that
        number. `max_change` and `match` are for prices, those of products too; `start` and
        `preserve_current` for those of subscriptions, as in `client.catalog.plan`: `prices.csv` has the
        days of the app's. The parts are planned as by their own `plan`, pictures with
        the languages that the texts bring.

        Requests: the app by its bundle id, once, and those of the parts. Raises `ProblemsFound` with
        what is wrong in all parts, and what their `plan` raises.
        """
        from asc.workflows.folder.planning import plan

        return await self._client.run(
            plan(
                app,
                folder,
                version=version,
                platform=platform,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                match=match,
            ),
            on_event=on_event,
        )
