"""Generated from asc/workflows/listing by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.plan import Plan
    from asc.workflows.listing.formats import Folder, Form
    from asc.workflows.listing.result import PulledListing, PushedListing
    from asc.workflows.listing.wishes import Names


class Listing(WorkflowNamespace):
    """The store listing as files: pulled, planned, pushed."""

    def plan(
        self,
        app: Id[App],
        folder: Folder,
        *,
        version: str,
        platform: str | None = None,
        only: Names = None,
        delete: Names = None,
        allow_empty: Names = None,
        ensure_version: bool = False,
        partial: bool = False,
        on_event: Listener | None = None,
    ) -> Plan:
        """What the files of a folder would change, for `client.apply(plan)`. It reads only.

        `version` is a number, or 'live'; `platform` is needed where the app has several of that
        number. `only` names fields (`promotional_text`) or parts (`review`, `age_rating`); `delete`
        names languages to delete, and languages of product pages (`Winter/de-DE`); `allow_empty` names
        fields that an empty text file clears. With `ensure_version` a missing version is made, to be
        released by hand. What is locked is a step that is `refused`, and nothing is applied then,
        unless `partial` applies the rest.

        Four requests for any number of languages, five where the app has a licence of its own; with
        custom product pages one more, and one for each page that the files have. Raises
        `ProblemsFound` with all that is wrong in the files, `NotFoundByName`, `ExistingDiffers`.
        Source: Apple's "Required, localizable and editable properties"; quirks 17 and 40 to 43.
        """
        from asc.workflows.listing.planning import plan

        return self._client.run(
            plan(
                app,
                folder,
                version=version,
                platform=platform,
                only=only,
                delete=delete,
                allow_empty=allow_empty,
                ensure_version=ensure_version,
                partial=partial,
            ),
            on_event=on_event,
        )

    def pull(
        self,
        app: Id[App],
        folder: Folder,
        *,
        version: str,
        platform: str | None = None,
        only: Names = None,
        form: Form | None = None,
        on_event: Listener | None = None,
    ) -> PulledListing:
        """Writes the listing of a version into files; comments and order of the files stay.

        `version` is a number, or 'live'. `form` is 'native' (store.yaml and texts beside it) or
        'deliver' (fastlane's tree); left out, it is that of the folder, or 'native'. `only` names
        fields or parts, as in `plan`. A password is never written. A text that differs becomes Apple's.
        What the files have and Apple has not, such as a language or a text that was not pushed yet,
        stays and is `kept`. A dry run writes no file.

        Four requests, five where the app has a licence of its own; one for the custom product pages,
        and one for each of them. Raises `NotFoundByName`, and
        `ProblemsFound` for files that can't be read.
        """
        from asc.workflows.listing.pulling import pull

        return self._client.run(
            pull(app, folder, version=version, platform=platform, only=only, form=form),
            on_event=on_event,
        )

    def push(
        self,
        app: Id[App],
        folder: Folder,
        *,
        version: str,
        platform: str | None = None,
        only: Names = None,
        delete: Names = None,
        allow_empty: Names = None,
        ensure_version: bool = False,
        partial: bool = False,
        on_event: Listener | None = None,
    ) -> PushedListing:
        """Makes the listing of a version what the files of a folder say; what they leave out is left.

        The arguments are those of `plan`. Run again, it writes nothing; killed, it goes on where it
        was. One request for each resource that changes, after the four or five of `plan`. Raises
        `ProblemsFound`, `CannotChange` where something is locked and `partial` is not given,
        `NotFoundByName`, `ExistingDiffers`.
        """
        from asc.workflows.listing.pushing import push

        return self._client.run(
            push(
                app,
                folder,
                version=version,
                platform=platform,
                only=only,
                delete=delete,
                allow_empty=allow_empty,
                ensure_version=ensure_version,
                partial=partial,
            ),
            on_event=on_event,
        )


class AsyncListing(AsyncWorkflowNamespace):
    """The store listing as files: pulled, planned, pushed."""

    async def plan(
        self,
        app: Id[App],
        folder: Folder,
        *,
        version: str,
        platform: str | None = None,
        only: Names = None,
        delete: Names = None,
        allow_empty: Names = None,
        ensure_version: bool = False,
        partial: bool = False,
        on_event: Listener | None = None,
    ) -> Plan:
        """What the files of a folder would change, for `client.apply(plan)`. It reads only.

        `version` is a number, or 'live'; `platform` is needed where the app has several of that
        number. `only` names fields (`promotional_text`) or parts (`review`, `age_rating`); `delete`
        names languages to delete, and languages of product pages (`Winter/de-DE`); `allow_empty` names
        fields that an empty text file clears. With `ensure_version` a missing version is made, to be
        released by hand. What is locked is a step that is `refused`, and nothing is applied then,
        unless `partial` applies the rest.

        Four requests for any number of languages, five where the app has a licence of its own; with
        custom product pages one more, and one for each page that the files have. Raises
        `ProblemsFound` with all that is wrong in the files, `NotFoundByName`, `ExistingDiffers`.
        Source: Apple's "Required, localizable and editable properties"; quirks 17 and 40 to 43.
        """
        from asc.workflows.listing.planning import plan

        return await self._client.run(
            plan(
                app,
                folder,
                version=version,
                platform=platform,
                only=only,
                delete=delete,
                allow_empty=allow_empty,
                ensure_version=ensure_version,
                partial=partial,
            ),
            on_event=on_event,
        )

    async def pull(
        self,
        app: Id[App],
        folder: Folder,
        *,
        version: str,
        platform: str | None = None,
        only: Names = None,
        form: Form | None = None,
        on_event: Listener | None = None,
    ) -> PulledListing:
        """Writes the listing of a version into files; comments and order of the files stay.

        `version` is a number, or 'live'. `form` is 'native' (store.yaml and texts beside it) or
        'deliver' (fastlane's tree); left out, it is that of the folder, or 'native'. `only` names
        fields or parts, as in `plan`. A password is never written. A text that differs becomes Apple's.
        What the files have and Apple has not, such as a language or a text that was not pushed yet,
        stays and is `kept`. A dry run writes no file.

        Four requests, five where the app has a licence of its own; one for the custom product pages,
        and one for each of them. Raises `NotFoundByName`, and
        `ProblemsFound` for files that can't be read.
        """
        from asc.workflows.listing.pulling import pull

        return await self._client.run(
            pull(app, folder, version=version, platform=platform, only=only, form=form),
            on_event=on_event,
        )

    async def push(
        self,
        app: Id[App],
        folder: Folder,
        *,
        version: str,
        platform: str | None = None,
        only: Names = None,
        delete: Names = None,
        allow_empty: Names = None,
        ensure_version: bool = False,
        partial: bool = False,
        on_event: Listener | None = None,
    ) -> PushedListing:
        """Makes the listing of a version what the files of a folder say; what they leave out is left.

        The arguments are those of `plan`. Run again, it writes nothing; killed, it goes on where it
        was. One request for each resource that changes, after the four or five of `plan`. Raises
        `ProblemsFound`, `CannotChange` where something is locked and `partial` is not given,
        `NotFoundByName`, `ExistingDiffers`.
        """
        from asc.workflows.listing.pushing import push

        return await self._client.run(
            push(
                app,
                folder,
                version=version,
                platform=platform,
                only=only,
                delete=delete,
                allow_empty=allow_empty,
                ensure_version=ensure_version,
                partial=partial,
            ),
            on_event=on_event,
        )
