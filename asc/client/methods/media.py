"""Generated from asc/workflows/media by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from pathlib import Path

    from asc_api.models import App
    from asc_api.request import Id
    from asc_api.resource import Resource

    from asc.client.namespace import Listener
    from asc.flow.plan import Plan
    from asc.flow.polling import Polling
    from asc.flow.problems import Problems
    from asc.workflows.media.attaching import IfOther
    from asc.workflows.media.backend import Backend
    from asc.workflows.media.pull import Pulled
    from asc.workflows.media.result import Attached, Pushed
    from asc.workflows.media.stage import Prune


class Media(WorkflowNamespace):
    """Images, videos and other files: screenshots and previews, and files of single resources."""

    def attach(
        self,
        resource: Id[Resource],
        path: str | Path,
        *,
        kind: str | None = None,
        asset_type: str | None = None,
        if_exists: IfOther = "fail",
        wait: bool = True,
        at_once: int = 4,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Attached:
        """Attaches a file to a resource: an attachment to a review detail, a review screenshot to an
        in-app purchase or a subscription, an image to a Game Center localization, and so on.

        `kind`, named as in `client.api`, is needed where the resource takes several kinds, or is an id;
        `asset_type` says which one for an event ('EVENT_CARD', 'EVENT_DETAILS_PAGE') or an asset pack
        ('ASSET', 'MANIFEST'). Where another file is in its place, `if_exists` decides; the other one of
        several files is the one of the same name. With `wait`, it waits until Apple has processed the
        file; one that Apple refuses is deleted, and sent once more unless the picture is at fault.

        Run again, it finds the file by its MD5 and sends nothing; an upload that was cut off is gone on
        with. Where Apple keeps no checksum (Game Center, events, images of product versions), the name
        at Apple's gets the start of the file's SHA-256.

        Requests: one to look, then the reservation, the parts, the commit, and looks until it is
        processed. Events: `Progress` with every part, `PollEvent`, the `Step`s. Raises
        `ExistingDiffers`, `UploadRefused`, `WaitTimeout`. Source: Apple's "Uploading assets to App
        Store Connect"; quirks 5, 37, 44.
        """
        from asc.workflows.media.attach import attach

        return self._client.run(
            attach(
                resource,
                path,
                kind=kind,
                asset_type=asset_type,
                if_exists=if_exists,
                wait=wait,
                at_once=at_once,
                polling=polling,
            ),
            on_event=on_event,
        )

    def check(
        self, folder: str | Path, *, platform: str = "IOS", on_event: Listener | None = None
    ) -> Problems:
        """All that is wrong with a folder of screenshots and previews: pixel sizes, alpha, colours,
        durations, counts, duplicates, damaged files, unknown locales.

        No request: sizes are those of the older display types, which lack the newest screens; `push`
        goes by Apple's reference data.
        """
        from asc.workflows.media.check import check

        return self._client.run(check(folder, platform=platform), on_event=on_event)

    def plan(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str,
        platform: str | None = None,
        backend: Backend | None = None,
        prune: Prune = False,
        on_event: Listener | None = None,
    ) -> Plan:
        """What `push` would do, to be read, saved, approved and applied with `client.apply(plan)`.

        `plan.to_html(thumbnails("screenshots/"))` shows the pictures in order. Requests and errors are
        those of `push`; nothing is written.
        """
        from asc.workflows.media.push import plan

        return self._client.run(
            plan(app, folder, version=version, platform=platform, backend=backend, prune=prune),
            on_event=on_event,
        )

    def pull(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str,
        platform: str | None = None,
        backend: Backend | None = None,
        overwrite: bool = False,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> Pulled:
        """Writes a version's screenshots into a folder, as `<locale>/<group>/01-name.png`.

        Apple gives its own copies, of the same size and other bytes: they are for looking, and for a
        first folder; pushed, they are sent anew. Videos are skipped, since Apple streams them only. A
        file that is there with other bytes is `kept` unless `overwrite`. Run again, it writes nothing.

        Requests for L locales: L + 4 (on sets one more for each locale that has previews), and one for
        each picture, without a token. Events: the `Step`s. Raises `NotFoundByName`, `CannotPush`.
        """
        from asc.workflows.media.pull import pull

        return self._client.run(
            pull(
                app,
                folder,
                version=version,
                platform=platform,
                backend=backend,
                overwrite=overwrite,
                at_once=at_once,
            ),
            on_event=on_event,
        )

    def push(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str,
        platform: str | None = None,
        backend: Backend | None = None,
        prune: Prune = False,
        at_once: int = 4,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Pushed:
        """Makes a version's screenshots and previews those of a folder, in its order.

        The folder holds `<locale>/<anything>/NN-name.png`, `.jpg` or `.mp4`; the pixel size tells the
        device, and the name the order. `backend` is the App Asset Library where the app has one, else
        the older sets; what was used first is kept in the folder. Files of other tools stay, behind
        those of the folder; with `prune` they are deleted: `True` for all locales of the folder but the
        primary one, or a list of locales. Locales that the folder lacks are left alone.

        Images of the product page header and of search results (`header`, `search` in a path) are
        submitted as items of their own: `client.versions.submit(..., items=pushed.to_submit)`.

        Everything is checked before the first write, all problems at once. Run again, it writes
        nothing; killed anywhere and run again, it goes on.

        Requests for L locales: at most L + 5 when nothing changes (on sets one more for each locale
        that holds screenshots and previews). Events: `Problem`s that are warnings, `Progress`,
        `PollEvent`, the `Step`s. Raises `ProblemsFound`, `CannotPush`, `UploadRefused`,
        `NotFoundByName`. Sources: Apple's "Managing your app's media with the App Asset Library",
        quirks 5, 37, 44.
        """
        from asc.workflows.media.push import push

        return self._client.run(
            push(
                app,
                folder,
                version=version,
                platform=platform,
                backend=backend,
                prune=prune,
                at_once=at_once,
                polling=polling,
            ),
            on_event=on_event,
        )


class AsyncMedia(AsyncWorkflowNamespace):
    """Images, videos and other files: screenshots and previews, and files of single resources."""

    async def attach(
        self,
        resource: Id[Resource],
        path: str | Path,
        *,
        kind: str | None = None,
        asset_type: str | None = None,
        if_exists: IfOther = "fail",
        wait: bool = True,
        at_once: int = 4,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Attached:
        """Attaches a file to a resource: an attachment to a review detail, a review screenshot to an
        in-app purchase or a subscription, an image to a Game Center localization, and so on.

        `kind`, named as in `client.api`, is needed where the resource takes several kinds, or is an id;
        `asset_type` says which one for an event ('EVENT_CARD', 'EVENT_DETAILS_PAGE') or an asset pack
        ('ASSET', 'MANIFEST'). Where another file is in its place, `if_exists` decides; the other one of
        several files is the one of the same name. With `wait`, it waits until Apple has processed the
        file; one that Apple refuses is deleted, and sent once more unless the picture is at fault.

        Run again, it finds the file by its MD5 and sends nothing; an upload that was cut off is gone on
        with. Where Apple keeps no checksum (Game Center, events, images of product versions), the name
        at Apple's gets the start of the file's SHA-256.

        Requests: one to look, then the reservation, the parts, the commit, and looks until it is
        processed. Events: `Progress` with every part, `PollEvent`, the `Step`s. Raises
        `ExistingDiffers`, `UploadRefused`, `WaitTimeout`. Source: Apple's "Uploading assets to App
        Store Connect"; quirks 5, 37, 44.
        """
        from asc.workflows.media.attach import attach

        return await self._client.run(
            attach(
                resource,
                path,
                kind=kind,
                asset_type=asset_type,
                if_exists=if_exists,
                wait=wait,
                at_once=at_once,
                polling=polling,
            ),
            on_event=on_event,
        )

    async def check(
        self, folder: str | Path, *, platform: str = "IOS", on_event: Listener | None = None
    ) -> Problems:
        """All that is wrong with a folder of screenshots and previews: pixel sizes, alpha, colours,
        durations, counts, duplicates, damaged files, unknown locales.

        No request: sizes are those of the older display types, which lack the newest screens; `push`
        goes by Apple's reference data.
        """
        from asc.workflows.media.check import check

        return await self._client.run(check(folder, platform=platform), on_event=on_event)

    async def plan(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str,
        platform: str | None = None,
        backend: Backend | None = None,
        prune: Prune = False,
        on_event: Listener | None = None,
    ) -> Plan:
        """What `push` would do, to be read, saved, approved and applied with `client.apply(plan)`.

        `plan.to_html(thumbnails("screenshots/"))` shows the pictures in order. Requests and errors are
        those of `push`; nothing is written.
        """
        from asc.workflows.media.push import plan

        return await self._client.run(
            plan(app, folder, version=version, platform=platform, backend=backend, prune=prune),
            on_event=on_event,
        )

    async def pull(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str,
        platform: str | None = None,
        backend: Backend | None = None,
        overwrite: bool = False,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> Pulled:
        """Writes a version's screenshots into a folder, as `<locale>/<group>/01-name.png`.

        Apple gives its own copies, of the same size and other bytes: they are for looking, and for a
        first folder; pushed, they are sent anew. Videos are skipped, since Apple streams them only. A
        file that is there with other bytes is `kept` unless `overwrite`. Run again, it writes nothing.

        Requests for L locales: L + 4 (on sets one more for each locale that has previews), and one for
        each picture, without a token. Events: the `Step`s. Raises `NotFoundByName`, `CannotPush`.
        """
        from asc.workflows.media.pull import pull

        return await self._client.run(
            pull(
                app,
                folder,
                version=version,
                platform=platform,
                backend=backend,
                overwrite=overwrite,
                at_once=at_once,
            ),
            on_event=on_event,
        )

    async def push(
        self,
        app: Id[App],
        folder: str | Path,
        *,
        version: str,
        platform: str | None = None,
        backend: Backend | None = None,
        prune: Prune = False,
        at_once: int = 4,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Pushed:
        """Makes a version's screenshots and previews those of a folder, in its order.

        The folder holds `<locale>/<anything>/NN-name.png`, `.jpg` or `.mp4`; the pixel size tells the
        device, and the name the order. `backend` is the App Asset Library where the app has one, else
        the older sets; what was used first is kept in the folder. Files of other tools stay, behind
        those of the folder; with `prune` they are deleted: `True` for all locales of the folder but the
        primary one, or a list of locales. Locales that the folder lacks are left alone.

        Images of the product page header and of search results (`header`, `search` in a path) are
        submitted as items of their own: `client.versions.submit(..., items=pushed.to_submit)`.

        Everything is checked before the first write, all problems at once. Run again, it writes
        nothing; killed anywhere and run again, it goes on.

        Requests for L locales: at most L + 5 when nothing changes (on sets one more for each locale
        that holds screenshots and previews). Events: `Problem`s that are warnings, `Progress`,
        `PollEvent`, the `Step`s. Raises `ProblemsFound`, `CannotPush`, `UploadRefused`,
        `NotFoundByName`. Sources: Apple's "Managing your app's media with the App Asset Library",
        quirks 5, 37, 44.
        """
        from asc.workflows.media.push import push

        return await self._client.run(
            push(
                app,
                folder,
                version=version,
                platform=platform,
                backend=backend,
                prune=prune,
                at_once=at_once,
                polling=polling,
            ),
            on_event=on_event,
        )
