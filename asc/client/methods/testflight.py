"""Generated from asc/workflows/testflight by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from asc_api.models import App, Build
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.ensure import IfExists
    from asc.flow.plan import Plan
    from asc.flow.polling import Polling
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.workflows.testflight.apps import Apps
    from asc.workflows.testflight.groups import GroupName, GroupNames
    from asc.workflows.testflight.listing import TesterState
    from asc.workflows.testflight.result import Distribution, EnsuredGroup, TesterReport
    from asc.workflows.testflight.review import IfInReview
    from asc.workflows.testflight.tester import Testers
    from asc.workflows.testflight.upload_and_distribute import UploadedAndDistributed
    from asc.workflows.uploads.archives import Platform
    from asc.workflows.uploads.result import Uploaded
    from asc.workflows.uploads.upload import IfOther


class Testflight(WorkflowNamespace):
    """TestFlight: giving builds to testers, groups and testers themselves."""

    def add_testers(
        self,
        app: Apps,
        testers: Testers,
        *,
        groups: GroupNames = (),
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Puts testers into groups of an app, or of several apps.

        `testers` are addresses, `Tester`s, or the `Path` of a CSV file. Who has a record in the app is
        put into a group together with up to 99 others, by one request; who has none is made there, by
        one request each. Run again, it finds them all. Raises `NotFoundByName` for a group that is not
        there, before anything is changed; what Apple refuses for a single tester is in the report.
        """
        from asc.workflows.testflight.adding import add_testers

        return self._client.run(
            add_testers(app, testers, groups=groups, at_once=at_once), on_event=on_event
        )

    def distribute(
        self,
        build: Id[Build] | Uploaded,
        *,
        app: Id[App] | None = None,
        version: str | None = None,
        platform: Platform | None = None,
        groups: GroupNames = (),
        notes: Mapping[str, str] | None = None,
        uses_non_exempt_encryption: bool | None = None,
        review: bool = True,
        if_in_review: IfInReview = "fail",
        notify: bool = True,
        if_exists: IfExists = "update",
        clean_notes: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Distribution:
        """Gives a build to groups of testers, with what's new by locale, and submits it to beta review
        where that is due.

        `build` may be what `upload` gave back, or with `app` a build number; `version` and `platform`
        say which where several have it. Waits first until it is processed. What can be checked is
        checked before anything is changed.

        - `groups`: groups or their exact names; one that has access to all builds is left alone.
        - `uses_non_exempt_encryption`: answers the export question, once and for all. With True, Apple
          wants a declaration before a beta review, which is not made here: it is refused without one.
        - `review`: ask for a beta review if a group is external and none was asked for. `if_in_review`
          says what happens while another build of the version is in review: `fail`, `wait`, or `expire`
          that one; this cannot be undone.
        - `notify`: let Apple tell testers when they can test.
        - `if_exists`: for notes that differ. `clean_notes` takes out what Apple refuses (quirk 36); a
          text of which nothing is left is skipped.

        Run again, it does what is missing, and nothing twice. Events: `PollEvent`, and each step, a
        `Step`. Raises `CannotDistribute`, `NotFoundByName`, `UnfitNotes`, `BuildInvalid`,
        `WaitTimeout`, `ApiError`.
        """
        from asc.workflows.testflight.distribute import distribute

        return self._client.run(
            distribute(
                build,
                app=app,
                version=version,
                platform=platform,
                groups=groups,
                notes=notes,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                review=review,
                if_in_review=if_in_review,
                notify=notify,
                if_exists=if_exists,
                clean_notes=clean_notes,
                polling=polling,
            ),
            on_event=on_event,
        )

    def ensure_group(
        self,
        app: Id[App],
        name: str,
        *,
        internal: bool = False,
        all_builds: bool | None = None,
        feedback: bool | None = None,
        public_link: bool | None = None,
        public_link_limit: int | None = None,
        if_exists: IfExists = "update",
        on_event: Listener | None = None,
    ) -> EnsuredGroup:
        """The group of that name, made if it is missing, and with these settings; None leaves a setting
        as it is.

        Run again, it finds the group. `if_exists` decides where settings differ; whether a group is
        internal, and whether it has access to all builds, can't be changed. Raises `ExistingDiffers`,
        and `NotFoundByName` where several groups have the name.
        """
        from asc.workflows.testflight.ensure_group import ensure_group

        return self._client.run(
            ensure_group(
                app,
                name,
                internal=internal,
                all_builds=all_builds,
                feedback=feedback,
                public_link=public_link,
                public_link_limit=public_link_limit,
                if_exists=if_exists,
            ),
            on_event=on_event,
        )

    def invite_testers(
        self,
        app: Apps,
        testers: Testers,
        *,
        again: bool = False,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Invites testers of an app who were not invited yet, or whose invitation was withdrawn.

        With `again`, those who have not answered get another message: each run sends one. Where it
        stays open whether one went out, the report says so, and none is sent. Testers get an invitation
        only when there is a build (quirk 35).
        """
        from asc.workflows.testflight.invitations import invite_testers

        return self._client.run(
            invite_testers(app, testers, again=again, at_once=at_once), on_event=on_event
        )

    def move_testers(
        self,
        app: Apps,
        testers: Testers,
        *,
        source: GroupName,
        target: GroupName,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Moves testers from one group to another: into the new one first, so that no one is ever in
        neither.

        Run again, it finishes what is half done. Who is not in `source` stays where he is. Raises
        `NotFoundByName`.
        """
        from asc.workflows.testflight.leaving import move_testers

        return self._client.run(
            move_testers(app, testers, source=source, target=target), on_event=on_event
        )

    def notify(self, build: Id[Build], *, on_event: Listener | None = None) -> Result:
        """Sends the testers of a build a message, now. Each run sends one.

        Where Apple tells testers by itself (`distribute(..., notify=True)`), nothing is sent. Raises
        `AmbiguousWrite` where it is open whether a message went out, as nothing shows it.
        """
        from asc.workflows.testflight.distribute import notify

        return self._client.run(notify(build), on_event=on_event)

    def plan_group(
        self,
        app: Id[App],
        name: str,
        *,
        internal: bool = False,
        all_builds: bool | None = None,
        feedback: bool | None = None,
        public_link: bool | None = None,
        public_link_limit: int | None = None,
        if_exists: IfExists = "update",
        on_event: Listener | None = None,
    ) -> Plan:
        """What `ensure_group` would do with these arguments, for `client.apply(plan)`. It reads only.

        Raises `ExistingDiffers`, as `ensure_group` does.
        """
        from asc.workflows.testflight.ensure_group import plan_group

        return self._client.run(
            plan_group(
                app,
                name,
                internal=internal,
                all_builds=all_builds,
                feedback=feedback,
                public_link=public_link,
                public_link_limit=public_link_limit,
                if_exists=if_exists,
            ),
            on_event=on_event,
        )

    def remove_testers(
        self,
        testers: Testers,
        *,
        app: Apps | None = None,
        groups: GroupNames = (),
        everywhere: bool = False,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Removes testers: from `groups` of an app, from an app (or several), or, with
        `everywhere=True`, from all apps.

        Without `groups`, testers who name groups of their own (`Tester.groups`, or that column of a
        file) leave those alone; then each of them has to name some. Run again, nothing is left to do.
        Raises `NotFoundByName`, and `InvalidArgument` where neither an app nor `everywhere` is given.
        """
        from asc.workflows.testflight.leaving import remove_testers

        return self._client.run(
            remove_testers(testers, app=app, groups=groups, everywhere=everywhere),
            on_event=on_event,
        )

    def testers(self, app: Id[App], *, on_event: Listener | None = None) -> Table[TesterState]:
        """Everyone who tests an app: e-mail, name, state and groups.

        The table prints, and `save("testers.csv")` writes what `read_testers` reads, but for testers
        without an address, whose rows have to be taken out first. One request for
        200 testers, and one more for each who is in more than 50 groups. Raises `NotFoundByName`.
        """
        from asc.workflows.testflight.listing import testers

        return self._client.run(testers(app), on_event=on_event)

    def upload_and_distribute(
        self,
        path: str | Path,
        *,
        groups: GroupNames,
        notes: Mapping[str, str] | None = None,
        app: Id[App] | None = None,
        uses_non_exempt_encryption: bool | None = None,
        review: bool = True,
        if_in_review: IfInReview = "fail",
        notify: bool = True,
        if_exists: IfOther = "fail",
        if_notes_exist: IfExists = "update",
        clean_notes: bool = False,
        at_once: int = 4,
        polling: Polling | None = None,
        state: str | Path | None = None,
        bundle_id: str | None = None,
        version: str | None = None,
        build_number: str | None = None,
        on_event: Listener | None = None,
    ) -> UploadedAndDistributed:
        """Uploads an .ipa or .pkg, waits until the build is usable, and gives it to groups of testers.

        What `upload` and `distribute` do, one after the other; arguments, archive, app, groups and the
        answer to the export question are checked before the first byte is sent. That answer comes from
        `uses_non_exempt_encryption`, or from `ITSAppUsesNonExemptEncryption` in an .ipa. Whether an
        encrypted build has the declaration that a beta review takes is seen when it is there.
        `if_exists` is for a build that holds other bytes, `if_notes_exist` for notes that differ. Run
        again, it does what is missing. Events and errors are those of the two.
        """
        from asc.workflows.testflight.upload_and_distribute import upload_and_distribute

        return self._client.run(
            upload_and_distribute(
                path,
                groups=groups,
                notes=notes,
                app=app,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                review=review,
                if_in_review=if_in_review,
                notify=notify,
                if_exists=if_exists,
                if_notes_exist=if_notes_exist,
                clean_notes=clean_notes,
                at_once=at_once,
                polling=polling,
                state=state,
                bundle_id=bundle_id,
                version=version,
                build_number=build_number,
            ),
            on_event=on_event,
        )


class AsyncTestflight(AsyncWorkflowNamespace):
    """TestFlight: giving builds to testers, groups and testers themselves."""

    async def add_testers(
        self,
        app: Apps,
        testers: Testers,
        *,
        groups: GroupNames = (),
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Puts testers into groups of an app, or of several apps.

        `testers` are addresses, `Tester`s, or the `Path` of a CSV file. Who has a record in the app is
        put into a group together with up to 99 others, by one request; who has none is made there, by
        one request each. Run again, it finds them all. Raises `NotFoundByName` for a group that is not
        there, before anything is changed; what Apple refuses for a single tester is in the report.
        """
        from asc.workflows.testflight.adding import add_testers

        return await self._client.run(
            add_testers(app, testers, groups=groups, at_once=at_once), on_event=on_event
        )

    async def distribute(
        self,
        build: Id[Build] | Uploaded,
        *,
        app: Id[App] | None = None,
        version: str | None = None,
        platform: Platform | None = None,
        groups: GroupNames = (),
        notes: Mapping[str, str] | None = None,
        uses_non_exempt_encryption: bool | None = None,
        review: bool = True,
        if_in_review: IfInReview = "fail",
        notify: bool = True,
        if_exists: IfExists = "update",
        clean_notes: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Distribution:
        """Gives a build to groups of testers, with what's new by locale, and submits it to beta review
        where that is due.

        `build` may be what `upload` gave back, or with `app` a build number; `version` and `platform`
        say which where several have it. Waits first until it is processed. What can be checked is
        checked before anything is changed.

        - `groups`: groups or their exact names; one that has access to all builds is left alone.
        - `uses_non_exempt_encryption`: answers the export question, once and for all. With True, Apple
          wants a declaration before a beta review, which is not made here: it is refused without one.
        - `review`: ask for a beta review if a group is external and none was asked for. `if_in_review`
          says what happens while another build of the version is in review: `fail`, `wait`, or `expire`
          that one; this cannot be undone.
        - `notify`: let Apple tell testers when they can test.
        - `if_exists`: for notes that differ. `clean_notes` takes out what Apple refuses (quirk 36); a
          text of which nothing is left is skipped.

        Run again, it does what is missing, and nothing twice. Events: `PollEvent`, and each step, a
        `Step`. Raises `CannotDistribute`, `NotFoundByName`, `UnfitNotes`, `BuildInvalid`,
        `WaitTimeout`, `ApiError`.
        """
        from asc.workflows.testflight.distribute import distribute

        return await self._client.run(
            distribute(
                build,
                app=app,
                version=version,
                platform=platform,
                groups=groups,
                notes=notes,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                review=review,
                if_in_review=if_in_review,
                notify=notify,
                if_exists=if_exists,
                clean_notes=clean_notes,
                polling=polling,
            ),
            on_event=on_event,
        )

    async def ensure_group(
        self,
        app: Id[App],
        name: str,
        *,
        internal: bool = False,
        all_builds: bool | None = None,
        feedback: bool | None = None,
        public_link: bool | None = None,
        public_link_limit: int | None = None,
        if_exists: IfExists = "update",
        on_event: Listener | None = None,
    ) -> EnsuredGroup:
        """The group of that name, made if it is missing, and with these settings; None leaves a setting
        as it is.

        Run again, it finds the group. `if_exists` decides where settings differ; whether a group is
        internal, and whether it has access to all builds, can't be changed. Raises `ExistingDiffers`,
        and `NotFoundByName` where several groups have the name.
        """
        from asc.workflows.testflight.ensure_group import ensure_group

        return await self._client.run(
            ensure_group(
                app,
                name,
                internal=internal,
                all_builds=all_builds,
                feedback=feedback,
                public_link=public_link,
                public_link_limit=public_link_limit,
                if_exists=if_exists,
            ),
            on_event=on_event,
        )

    async def invite_testers(
        self,
        app: Apps,
        testers: Testers,
        *,
        again: bool = False,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Invites testers of an app who were not invited yet, or whose invitation was withdrawn.

        With `again`, those who have not answered get another message: each run sends one. Where it
        stays open whether one went out, the report says so, and none is sent. Testers get an invitation
        only when there is a build (quirk 35).
        """
        from asc.workflows.testflight.invitations import invite_testers

        return await self._client.run(
            invite_testers(app, testers, again=again, at_once=at_once), on_event=on_event
        )

    async def move_testers(
        self,
        app: Apps,
        testers: Testers,
        *,
        source: GroupName,
        target: GroupName,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Moves testers from one group to another: into the new one first, so that no one is ever in
        neither.

        Run again, it finishes what is half done. Who is not in `source` stays where he is. Raises
        `NotFoundByName`.
        """
        from asc.workflows.testflight.leaving import move_testers

        return await self._client.run(
            move_testers(app, testers, source=source, target=target), on_event=on_event
        )

    async def notify(self, build: Id[Build], *, on_event: Listener | None = None) -> Result:
        """Sends the testers of a build a message, now. Each run sends one.

        Where Apple tells testers by itself (`distribute(..., notify=True)`), nothing is sent. Raises
        `AmbiguousWrite` where it is open whether a message went out, as nothing shows it.
        """
        from asc.workflows.testflight.distribute import notify

        return await self._client.run(notify(build), on_event=on_event)

    async def plan_group(
        self,
        app: Id[App],
        name: str,
        *,
        internal: bool = False,
        all_builds: bool | None = None,
        feedback: bool | None = None,
        public_link: bool | None = None,
        public_link_limit: int | None = None,
        if_exists: IfExists = "update",
        on_event: Listener | None = None,
    ) -> Plan:
        """What `ensure_group` would do with these arguments, for `client.apply(plan)`. It reads only.

        Raises `ExistingDiffers`, as `ensure_group` does.
        """
        from asc.workflows.testflight.ensure_group import plan_group

        return await self._client.run(
            plan_group(
                app,
                name,
                internal=internal,
                all_builds=all_builds,
                feedback=feedback,
                public_link=public_link,
                public_link_limit=public_link_limit,
                if_exists=if_exists,
            ),
            on_event=on_event,
        )

    async def remove_testers(
        self,
        testers: Testers,
        *,
        app: Apps | None = None,
        groups: GroupNames = (),
        everywhere: bool = False,
        on_event: Listener | None = None,
    ) -> TesterReport:
        """Removes testers: from `groups` of an app, from an app (or several), or, with
        `everywhere=True`, from all apps.

        Without `groups`, testers who name groups of their own (`Tester.groups`, or that column of a
        file) leave those alone; then each of them has to name some. Run again, nothing is left to do.
        Raises `NotFoundByName`, and `InvalidArgument` where neither an app nor `everywhere` is given.
        """
        from asc.workflows.testflight.leaving import remove_testers

        return await self._client.run(
            remove_testers(testers, app=app, groups=groups, everywhere=everywhere),
            on_event=on_event,
        )

    async def testers(
        self, app: Id[App], *, on_event: Listener | None = None
    ) -> Table[TesterState]:
        """Everyone who tests an app: e-mail, name, state and groups.

        The table prints, and `save("testers.csv")` writes what `read_testers` reads, but for testers
        without an address, whose rows have to be taken out first. One request for
        200 testers, and one more for each who is in more than 50 groups. Raises `NotFoundByName`.
        """
        from asc.workflows.testflight.listing import testers

        return await self._client.run(testers(app), on_event=on_event)

    async def upload_and_distribute(
        self,
        path: str | Path,
        *,
        groups: GroupNames,
        notes: Mapping[str, str] | None = None,
        app: Id[App] | None = None,
        uses_non_exempt_encryption: bool | None = None,
        review: bool = True,
        if_in_review: IfInReview = "fail",
        notify: bool = True,
        if_exists: IfOther = "fail",
        if_notes_exist: IfExists = "update",
        clean_notes: bool = False,
        at_once: int = 4,
        polling: Polling | None = None,
        state: str | Path | None = None,
        bundle_id: str | None = None,
        version: str | None = None,
        build_number: str | None = None,
        on_event: Listener | None = None,
    ) -> UploadedAndDistributed:
        """Uploads an .ipa or .pkg, waits until the build is usable, and gives it to groups of testers.

        What `upload` and `distribute` do, one after the other; arguments, archive, app, groups and the
        answer to the export question are checked before the first byte is sent. That answer comes from
        `uses_non_exempt_encryption`, or from `ITSAppUsesNonExemptEncryption` in an .ipa. Whether an
        encrypted build has the declaration that a beta review takes is seen when it is there.
        `if_exists` is for a build that holds other bytes, `if_notes_exist` for notes that differ. Run
        again, it does what is missing. Events and errors are those of the two.
        """
        from asc.workflows.testflight.upload_and_distribute import upload_and_distribute

        return await self._client.run(
            upload_and_distribute(
                path,
                groups=groups,
                notes=notes,
                app=app,
                uses_non_exempt_encryption=uses_non_exempt_encryption,
                review=review,
                if_in_review=if_in_review,
                notify=notify,
                if_exists=if_exists,
                if_notes_exist=if_notes_exist,
                clean_notes=clean_notes,
                at_once=at_once,
                polling=polling,
                state=state,
                bundle_id=bundle_id,
                version=version,
                build_number=build_number,
            ),
            on_event=on_event,
        )
