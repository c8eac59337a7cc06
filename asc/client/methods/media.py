"""Generated from asc/workflows/media by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from pathlib import Path

    from asc_api.request import Id
    from asc_api.resource import Resource

    from asc.client.namespace import Listener
    from asc.flow.polling import Polling
    from asc.workflows.media.attaching import IfOther
    from asc.workflows.media.result import Attached


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
