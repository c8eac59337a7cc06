"""Generated from asc/workflows/versions by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from os import PathLike
    from pathlib import Path

    from asc_api.models import App, Build
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.polling import Polling
    from asc.flow.problems import Problems
    from asc.flow.table import Table
    from asc.workflows.listing.formats import Folder
    from asc.workflows.media.backend import Backend
    from asc.workflows.media.stage import Prune
    from asc.workflows.uploads.upload import IfOther
    from asc.workflows.versions.app_status import AppStatus
    from asc.workflows.versions.contact import ReviewContact
    from asc.workflows.versions.encryption import EncryptionDeclaration
    from asc.workflows.versions.items import Item
    from asc.workflows.versions.phased_release import PhasedAction
    from asc.workflows.versions.published import Published
    from asc.workflows.versions.release_type import Release
    from asc.workflows.versions.result import EnsuredVersion, Submission


class Versions(WorkflowNamespace):
    """App Store versions, from their making to their release."""

    def cancel(
        self,
        app: Id[App],
        version: str,
        *,
        platform: str | None = None,
        cancel_other_items: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Takes a version back from review, or back after its approval; it can be edited again then.

        A submission that also holds other things is left, unless `cancel_other_items`: Apple cancels
        all of it. Waits until Apple has done it, some seconds. Run again, it writes nothing. Raises
        `CannotSubmit`, `NotFoundByName`, `WaitTimeout`. Source: Apple's "Remove a submission from
        review"; quirk 46.
        """
        from asc.workflows.versions.cancel import cancel

        return self._client.run(
            cancel(
                app,
                version,
                platform=platform,
                cancel_other_items=cancel_other_items,
                polling=polling,
            ),
            on_event=on_event,
        )

    def ensure(
        self,
        app: Id[App],
        version: str,
        *,
        release: Release,
        platform: str | None = None,
        copyright: str | None = None,
        rename: bool = False,
        on_event: Listener | None = None,
    ) -> EnsuredVersion:
        """The version of that number in preparation, made if it is missing.

        `app` is an app, its id or its bundle id. `release` is 'manual', 'after_approval' or a datetime;
        `copyright` is left as it is unless it is given. `platform` is needed where the app has several.
        Apple takes one version in the making for a platform: another one is renamed with `rename=True`,
        if it is in preparation and the only one. Run again, it finds the version and writes nothing.

        Two requests, one more for a bundle id; one when nothing changes. Raises `ExistingDiffers`,
        `NotFoundByName`. Source: Apple's "Create an App Store Version"; quirk 39.
        """
        from asc.workflows.versions.ensure import ensure

        return self._client.run(
            ensure(
                app, version, release=release, platform=platform, copyright=copyright, rename=rename
            ),
            on_event=on_event,
        )

    def publish(
        self,
        path: str | Path,
        *,
        app: Id[App] | None = None,
        version: str | None = None,
        platform: str | None = None,
        listing: Folder | None = None,
        media: str | Path | None = None,
        submit: bool = False,
        release: Release | None = None,
        review: ReviewContact | None = None,
        items: Sequence[Item] = (),
        phased: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        encryption: EncryptionDeclaration | None = None,
        submit_other_items: bool = False,
        validate: bool = True,
        backend: Backend | None = None,
        prune: Prune = False,
        if_exists: IfOther = "fail",
        at_once: int = 4,
        polling: Polling | None = None,
        state: str | Path | None = None,
        bundle_id: str | None = None,
        build_number: str | None = None,
        on_event: Listener | None = None,
    ) -> Published:
        """Uploads an .ipa or .pkg, makes its version, writes texts and pictures, attaches the build,
        and with `submit` sends all of it to review.

        What `uploads.upload`, `versions.ensure`, `listing.push`, `media.push` and `versions.submit` do,
        and their arguments: `listing` and `media` are folders, `review` is the contact. App, version
        and platform are those of the archive; what is given of them is compared with it. A version that
        is missing is made, to be released as `release` says (by hand, where it says nothing); `submit`
        needs `release`. Images of `media` that are reviewed by themselves, and were not, are submitted
        with the version.

        Archive, texts, pictures and, with `submit` and `validate`, the rules of a review are checked
        before the first byte is sent, against what will be there then: all problems at once. Apple
        processes the build while texts and pictures are written. Run again, it writes nothing; killed
        anywhere and run again, it does what is missing.

        Events: a `PublishPart` as each part begins, and the events of the parts. Errors are those of
        the parts.
        """
        from asc.workflows.versions.publish import publish

        return self._client.run(
            publish(
                path,
                app=app,
                version=version,
                platform=platform,
                listing=listing,
                media=media,
                submit=submit,
                release=release,
                review=review,
                items=items,
                phased=phased,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                encryption=encryption,
                submit_other_items=submit_other_items,
                validate=validate,
                backend=backend,
                prune=prune,
                if_exists=if_exists,
                at_once=at_once,
                polling=polling,
                state=state,
                bundle_id=bundle_id,
                build_number=build_number,
            ),
            on_event=on_event,
        )

    def release(
        self,
        app: Id[App],
        version: str,
        *,
        expect_build: str | None = None,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Releases a version that waits for its developer: it reaches customers, and there is no way
        back.

        `expect_build` is compared with the build that Apple holds. Run again, it writes nothing. Raises
        `CannotSubmit` in any other state, `ExistingDiffers` for another build, `NotFoundByName`. Two
        requests. Source: Apple's "Manually Release an App Store Approved Version of Your App".
        """
        from asc.workflows.versions.release import release

        return self._client.run(
            release(app, version, expect_build=expect_build, platform=platform), on_event=on_event
        )

    def reopen(
        self,
        app: Id[App],
        version: str,
        *,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Takes a version out of its draft, so that all of it can be edited; other items stay.

        Run again, it writes nothing. Raises `CannotSubmit` for a version that was submitted: `cancel`
        takes that back. Three requests.
        """
        from asc.workflows.versions.cancel import reopen

        return self._client.run(reopen(app, version, platform=platform), on_event=on_event)

    def set_phased_release(
        self,
        app: Id[App],
        version: str,
        action: PhasedAction,
        *,
        platform: str | None = None,
        expect_build: str | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Starts, pauses, resumes or completes the phased release of a version.

        'start' makes one before the version is released; it begins with the release. 'complete' gives
        the version to all at once, and there is no way back: `expect_build` is compared first. Run
        again, it writes nothing. Raises `CannotSubmit`, `ExistingDiffers`, `NotFoundByName`. Two
        requests.
        """
        from asc.workflows.versions.phased_release import set_phased_release

        return self._client.run(
            set_phased_release(app, version, action, platform=platform, expect_build=expect_build),
            on_event=on_event,
        )

    def status(
        self,
        app: Id[App] | Sequence[Id[App]] | None = None,
        *,
        since: str | PathLike[str] | None = None,
        on_event: Listener | None = None,
    ) -> Table[AppStatus]:
        """The versions of apps that matter now: what is on sale, and what is on its way; with what was
        rejected, the newest build, how it stands in TestFlight, and the phased release.

        `app` is one app or several; None takes all that the key sees. `since` names a file that keeps
        what the last run saw: only what changed is given then, nothing where nothing changed. What the
        key may not see is `unknown`.

        Two requests for 200 apps, and at most two for each app with a version or a submission on its
        way, or with a version that was made lately and may go out in phases. Two more for each app that
        is named.
        """
        from asc.workflows.versions.status import status

        return self._client.run(status(app, since=since), on_event=on_event)

    def submit(
        self,
        app: Id[App],
        version: str,
        *,
        release: Release,
        platform: str | None = None,
        build: str | Build | None = None,
        review: ReviewContact | None = None,
        items: Sequence[Item] = (),
        phased: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        encryption: EncryptionDeclaration | None = None,
        submit_other_items: bool = False,
        validate: bool = True,
        wait_for_build: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Sends a version to review, with other things that are named in `items`.

        `release` says what happens on approval: 'manual', 'after_approval' (it goes live by itself) or
        a datetime. `build` is a number or a build; None takes the highest one of this version and
        platform, and stops where a higher one was uploaded and does not show yet, or was refused.
        `items` are events, product pages, products and the like, as resources or Refs. `phased`
        releases over seven days. `validate` looks for what Apple would refuse before anything is
        changed; warnings are events. `wait_for_build` waits before that until Apple has processed the
        build: for None, the highest one that was uploaded. `encryption` is declared for a build that
        uses non-exempt encryption: a declaration that says the same is found or made, with its
        document, and assigned to the build. The version waits for export compliance until Apple has
        approved it.

        Run again, it finds its own submission, also one that was rejected (the items stay, are marked
        as resolved, and go out again), and writes nothing where it is in review: what differs from what
        is wanted is a step that was `kept`. A version that Apple has accepted while something that was
        submitted with it was rejected keeps its build and all the rest, and only that goes out again. A
        submission that also holds what was not named stops it, unless `submit_other_items`. Raises
        `CannotSubmit`, `ProblemsFound`, `NotFoundByName`, `WaitTimeout`.

        Nine requests for a version that has its build, eight where `build` names it, three when it is
        in review already; validation reads some more, and so do attachments and declarations. Source:
        Apple's "Submit an App"; quirks 27 and 45 to 48.
        """
        from asc.workflows.versions.submit import submit

        return self._client.run(
            submit(
                app,
                version,
                release=release,
                platform=platform,
                build=build,
                review=review,
                items=items,
                phased=phased,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                encryption=encryption,
                submit_other_items=submit_other_items,
                validate=validate,
                wait_for_build=wait_for_build,
                polling=polling,
            ),
            on_event=on_event,
        )

    def validate(
        self,
        app: Id[App],
        version: str,
        *,
        platform: str | None = None,
        build: str | None = None,
        items: Sequence[Item] = (),
        ask_apple: bool = False,
        on_event: Listener | None = None,
    ) -> Problems:
        """What keeps a version from review, as far as the API shows it; nothing is changed.

        Some things only Apple's web page knows (privacy labels, agreements, trader status); a problem
        of that kind shows when the version is submitted. With `ask_apple`, Apple says it now: the
        version goes into a new draft, all that Apple answers is read, and the version is taken out and
        the draft cancelled again. Drafts of others are not touched, and a version that is in one is not
        asked about, which is a warning. Apple judges what is attached: `build` is for our own rules.
        `items` are what would be submitted with it: that they are there, and what products of them
        lack.

        Eleven requests, ten where the build is named, one for each of the items, up to five more to ask
        Apple. Raises `NotFoundByName`. Source: Apple's "Required, localizable and editable properties",
        and what Apple answered others.
        """
        from asc.workflows.versions.validate import validate

        return self._client.run(
            validate(
                app, version, platform=platform, build=build, items=items, ask_apple=ask_apple
            ),
            on_event=on_event,
        )

    def wait_for_state(
        self,
        app: Id[App],
        version: str,
        state: str | Collection[str],
        *,
        platform: str | None = None,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> str:
        """Waits until a version is in a state (or in one of several); gives the state.

        Every look is an event. A rejection ends the wait for any other state. The usual `polling` lasts
        an hour; a review takes a day or two: `Polling(timeout=48 * 3600, longest=600)`. Raises
        `ReviewEnded`, `WaitTimeout`, `NotFoundByName`.
        """
        from asc.workflows.versions.waiting import wait_for_state

        return self._client.run(
            wait_for_state(app, version, state, platform=platform, polling=polling),
            on_event=on_event,
        )


class AsyncVersions(AsyncWorkflowNamespace):
    """App Store versions, from their making to their release."""

    async def cancel(
        self,
        app: Id[App],
        version: str,
        *,
        platform: str | None = None,
        cancel_other_items: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Takes a version back from review, or back after its approval; it can be edited again then.

        A submission that also holds other things is left, unless `cancel_other_items`: Apple cancels
        all of it. Waits until Apple has done it, some seconds. Run again, it writes nothing. Raises
        `CannotSubmit`, `NotFoundByName`, `WaitTimeout`. Source: Apple's "Remove a submission from
        review"; quirk 46.
        """
        from asc.workflows.versions.cancel import cancel

        return await self._client.run(
            cancel(
                app,
                version,
                platform=platform,
                cancel_other_items=cancel_other_items,
                polling=polling,
            ),
            on_event=on_event,
        )

    async def ensure(
        self,
        app: Id[App],
        version: str,
        *,
        release: Release,
        platform: str | None = None,
        copyright: str | None = None,
        rename: bool = False,
        on_event: Listener | None = None,
    ) -> EnsuredVersion:
        """The version of that number in preparation, made if it is missing.

        `app` is an app, its id or its bundle id. `release` is 'manual', 'after_approval' or a datetime;
        `copyright` is left as it is unless it is given. `platform` is needed where the app has several.
        Apple takes one version in the making for a platform: another one is renamed with `rename=True`,
        if it is in preparation and the only one. Run again, it finds the version and writes nothing.

        Two requests, one more for a bundle id; one when nothing changes. Raises `ExistingDiffers`,
        `NotFoundByName`. Source: Apple's "Create an App Store Version"; quirk 39.
        """
        from asc.workflows.versions.ensure import ensure

        return await self._client.run(
            ensure(
                app, version, release=release, platform=platform, copyright=copyright, rename=rename
            ),
            on_event=on_event,
        )

    async def publish(
        self,
        path: str | Path,
        *,
        app: Id[App] | None = None,
        version: str | None = None,
        platform: str | None = None,
        listing: Folder | None = None,
        media: str | Path | None = None,
        submit: bool = False,
        release: Release | None = None,
        review: ReviewContact | None = None,
        items: Sequence[Item] = (),
        phased: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        encryption: EncryptionDeclaration | None = None,
        submit_other_items: bool = False,
        validate: bool = True,
        backend: Backend | None = None,
        prune: Prune = False,
        if_exists: IfOther = "fail",
        at_once: int = 4,
        polling: Polling | None = None,
        state: str | Path | None = None,
        bundle_id: str | None = None,
        build_number: str | None = None,
        on_event: Listener | None = None,
    ) -> Published:
        """Uploads an .ipa or .pkg, makes its version, writes texts and pictures, attaches the build,
        and with `submit` sends all of it to review.

        What `uploads.upload`, `versions.ensure`, `listing.push`, `media.push` and `versions.submit` do,
        and their arguments: `listing` and `media` are folders, `review` is the contact. App, version
        and platform are those of the archive; what is given of them is compared with it. A version that
        is missing is made, to be released as `release` says (by hand, where it says nothing); `submit`
        needs `release`. Images of `media` that are reviewed by themselves, and were not, are submitted
        with the version.

        Archive, texts, pictures and, with `submit` and `validate`, the rules of a review are checked
        before the first byte is sent, against what will be there then: all problems at once. Apple
        processes the build while texts and pictures are written. Run again, it writes nothing; killed
        anywhere and run again, it does what is missing.

        Events: a `PublishPart` as each part begins, and the events of the parts. Errors are those of
        the parts.
        """
        from asc.workflows.versions.publish import publish

        return await self._client.run(
            publish(
                path,
                app=app,
                version=version,
                platform=platform,
                listing=listing,
                media=media,
                submit=submit,
                release=release,
                review=review,
                items=items,
                phased=phased,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                encryption=encryption,
                submit_other_items=submit_other_items,
                validate=validate,
                backend=backend,
                prune=prune,
                if_exists=if_exists,
                at_once=at_once,
                polling=polling,
                state=state,
                bundle_id=bundle_id,
                build_number=build_number,
            ),
            on_event=on_event,
        )

    async def release(
        self,
        app: Id[App],
        version: str,
        *,
        expect_build: str | None = None,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Releases a version that waits for its developer: it reaches customers, and there is no way
        back.

        `expect_build` is compared with the build that Apple holds. Run again, it writes nothing. Raises
        `CannotSubmit` in any other state, `ExistingDiffers` for another build, `NotFoundByName`. Two
        requests. Source: Apple's "Manually Release an App Store Approved Version of Your App".
        """
        from asc.workflows.versions.release import release

        return await self._client.run(
            release(app, version, expect_build=expect_build, platform=platform), on_event=on_event
        )

    async def reopen(
        self,
        app: Id[App],
        version: str,
        *,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Takes a version out of its draft, so that all of it can be edited; other items stay.

        Run again, it writes nothing. Raises `CannotSubmit` for a version that was submitted: `cancel`
        takes that back. Three requests.
        """
        from asc.workflows.versions.cancel import reopen

        return await self._client.run(reopen(app, version, platform=platform), on_event=on_event)

    async def set_phased_release(
        self,
        app: Id[App],
        version: str,
        action: PhasedAction,
        *,
        platform: str | None = None,
        expect_build: str | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Starts, pauses, resumes or completes the phased release of a version.

        'start' makes one before the version is released; it begins with the release. 'complete' gives
        the version to all at once, and there is no way back: `expect_build` is compared first. Run
        again, it writes nothing. Raises `CannotSubmit`, `ExistingDiffers`, `NotFoundByName`. Two
        requests.
        """
        from asc.workflows.versions.phased_release import set_phased_release

        return await self._client.run(
            set_phased_release(app, version, action, platform=platform, expect_build=expect_build),
            on_event=on_event,
        )

    async def status(
        self,
        app: Id[App] | Sequence[Id[App]] | None = None,
        *,
        since: str | PathLike[str] | None = None,
        on_event: Listener | None = None,
    ) -> Table[AppStatus]:
        """The versions of apps that matter now: what is on sale, and what is on its way; with what was
        rejected, the newest build, how it stands in TestFlight, and the phased release.

        `app` is one app or several; None takes all that the key sees. `since` names a file that keeps
        what the last run saw: only what changed is given then, nothing where nothing changed. What the
        key may not see is `unknown`.

        Two requests for 200 apps, and at most two for each app with a version or a submission on its
        way, or with a version that was made lately and may go out in phases. Two more for each app that
        is named.
        """
        from asc.workflows.versions.status import status

        return await self._client.run(status(app, since=since), on_event=on_event)

    async def submit(
        self,
        app: Id[App],
        version: str,
        *,
        release: Release,
        platform: str | None = None,
        build: str | Build | None = None,
        review: ReviewContact | None = None,
        items: Sequence[Item] = (),
        phased: bool = False,
        uses_non_exempt_encryption: bool | None = None,
        encryption: EncryptionDeclaration | None = None,
        submit_other_items: bool = False,
        validate: bool = True,
        wait_for_build: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Submission:
        """Sends a version to review, with other things that are named in `items`.

        `release` says what happens on approval: 'manual', 'after_approval' (it goes live by itself) or
        a datetime. `build` is a number or a build; None takes the highest one of this version and
        platform, and stops where a higher one was uploaded and does not show yet, or was refused.
        `items` are events, product pages, products and the like, as resources or Refs. `phased`
        releases over seven days. `validate` looks for what Apple would refuse before anything is
        changed; warnings are events. `wait_for_build` waits before that until Apple has processed the
        build: for None, the highest one that was uploaded. `encryption` is declared for a build that
        uses non-exempt encryption: a declaration that says the same is found or made, with its
        document, and assigned to the build. The version waits for export compliance until Apple has
        approved it.

        Run again, it finds its own submission, also one that was rejected (the items stay, are marked
        as resolved, and go out again), and writes nothing where it is in review: what differs from what
        is wanted is a step that was `kept`. A version that Apple has accepted while something that was
        submitted with it was rejected keeps its build and all the rest, and only that goes out again. A
        submission that also holds what was not named stops it, unless `submit_other_items`. Raises
        `CannotSubmit`, `ProblemsFound`, `NotFoundByName`, `WaitTimeout`.

        Nine requests for a version that has its build, eight where `build` names it, three when it is
        in review already; validation reads some more, and so do attachments and declarations. Source:
        Apple's "Submit an App"; quirks 27 and 45 to 48.
        """
        from asc.workflows.versions.submit import submit

        return await self._client.run(
            submit(
                app,
                version,
                release=release,
                platform=platform,
                build=build,
                review=review,
                items=items,
                phased=phased,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                encryption=encryption,
                submit_other_items=submit_other_items,
                validate=validate,
                wait_for_build=wait_for_build,
                polling=polling,
            ),
            on_event=on_event,
        )

    async def validate(
        self,
        app: Id[App],
        version: str,
        *,
        platform: str | None = None,
        build: str | None = None,
        items: Sequence[Item] = (),
        ask_apple: bool = False,
        on_event: Listener | None = None,
    ) -> Problems:
        """What keeps a version from review, as far as the API shows it; nothing is changed.

        Some things only Apple's web page knows (privacy labels, agreements, trader status); a problem
        of that kind shows when the version is submitted. With `ask_apple`, Apple says it now: the
        version goes into a new draft, all that Apple answers is read, and the version is taken out and
        the draft cancelled again. Drafts of others are not touched, and a version that is in one is not
        asked about, which is a warning. Apple judges what is attached: `build` is for our own rules.
        `items` are what would be submitted with it: that they are there, and what products of them
        lack.

        Eleven requests, ten where the build is named, one for each of the items, up to five more to ask
        Apple. Raises `NotFoundByName`. Source: Apple's "Required, localizable and editable properties",
        and what Apple answered others.
        """
        from asc.workflows.versions.validate import validate

        return await self._client.run(
            validate(
                app, version, platform=platform, build=build, items=items, ask_apple=ask_apple
            ),
            on_event=on_event,
        )

    async def wait_for_state(
        self,
        app: Id[App],
        version: str,
        state: str | Collection[str],
        *,
        platform: str | None = None,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> str:
        """Waits until a version is in a state (or in one of several); gives the state.

        Every look is an event. A rejection ends the wait for any other state. The usual `polling` lasts
        an hour; a review takes a day or two: `Polling(timeout=48 * 3600, longest=600)`. Raises
        `ReviewEnded`, `WaitTimeout`, `NotFoundByName`.
        """
        from asc.workflows.versions.waiting import wait_for_state

        return await self._client.run(
            wait_for_state(app, version, state, platform=platform, polling=polling),
            on_event=on_event,
        )
