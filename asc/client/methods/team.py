"""Generated from asc/workflows/team by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike
    from typing import Any, Literal

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.plan import Plan
    from asc.flow.result import Result
    from asc.workflows.team.result import PulledTeam


class Team(WorkflowNamespace):
    """Members of the team: their roles and apps, invitations, and a file that says who they are."""

    def apply(
        self,
        source: str | PathLike[str] | Mapping[str, Any],
        *,
        prune: bool = False,
        remove_at_most: int = 5,
        on_event: Listener | None = None,
    ) -> Result:
        """Brings the team to what a file says: invites, changes roles and apps, and with `prune=True`
        removes, at most `remove_at_most` people.

        It does what `plan` shows with the same arguments. New admins come first and removals last, so
        that there is an admin at every moment. Run again, it writes nothing; killed, it goes on.

        The requests of `plan`, one for each invitation, change or removal, and one more for an
        invitation that is sent anew. Raises `CannotChange`, and what `plan` raises.
        """
        from asc.workflows.team.apply import apply

        return self._client.run(
            apply(source, prune=prune, remove_at_most=remove_at_most), on_event=on_event
        )

    def invite(
        self,
        email: str,
        *,
        first_name: str,
        last_name: str,
        roles: Iterable[str],
        apps: Literal["all"] | Iterable[Id[App]],
        provisioning: bool | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Invites somebody to the team, with roles and apps; Apple sends a message.

        `apps` is `all`, or apps, ids or bundle ids; some roles see all apps. Members stay as they
        are: a step that was `kept`, where roles or apps differ. An invitation that waits with the
        same roles and apps is `unchanged`; one with others is withdrawn and sent anew; one that has
        expired (after three days) is sent again. Run again, it writes nothing.

        Three requests, and one where apps are named. Raises `CannotChange`, `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Add and edit users".
        """
        from asc.workflows.team.inviting import invite

        return self._client.run(
            invite(
                email,
                first_name=first_name,
                last_name=last_name,
                roles=roles,
                apps=apps,
                provisioning=provisioning,
            ),
            on_event=on_event,
        )

    def plan(
        self,
        source: str | PathLike[str] | Mapping[str, Any],
        *,
        prune: bool = False,
        remove_at_most: int = 5,
        on_event: Listener | None = None,
    ) -> Plan:
        """What `apply` would do to bring the team to what a file says, for `client.apply(plan)`. It
        reads only.

        `source` is a file such as team.yaml, or a mapping of that form; `client.team.pull` writes one.
        Who is not in it is kept; `prune=True` removes members and withdraws invitations, at most
        `remove_at_most` of them. The account holder and the last admin are never touched: such a step
        is `refused`. An expired invitation is sent again; one that waits with other roles is withdrawn
        and sent anew.

        Two requests for 200 members and 200 invitations, and one where apps are named. Raises
        `InvalidArgument`, `NotFoundByName`, `ProblemsFound`; the extra `files` reads YAML. Source:
        Apple's "Add and edit users".
        """
        from asc.workflows.team.planning import plan

        return self._client.run(
            plan(source, prune=prune, remove_at_most=remove_at_most), on_event=on_event
        )

    def pull(
        self, to: str | PathLike[str] | None = None, *, on_event: Listener | None = None
    ) -> PulledTeam:
        """Who is in the team, and who is invited; `to` names a YAML file that is brought up to date.

        Comments and order of the file stay. Who is in the file and not in the team stays there, as a
        step that was `kept`: it may be somebody to invite. Two requests for 200 members and 200
        invitations. Raises `InvalidArgument`, `MissingExtra`, `ProblemsFound`; the extra `files` writes
        YAML.
        """
        from asc.workflows.team.pulling import pull

        return self._client.run(pull(to), on_event=on_event)

    def remove(
        self,
        people: str | Iterable[str],
        *,
        remove_at_most: int = 5,
        on_event: Listener | None = None,
    ) -> Result:
        """Removes members from the team, and withdraws invitations.

        `people` is an address or several; more than `remove_at_most` are refused. The account holder
        and the last admin are never removed: nothing is changed then. Who is not there is `unchanged`.
        Run again, it writes nothing.

        Two requests, and one for each person. Raises `CannotChange`, `InvalidArgument`. Source:
        Apple's "Add and edit users".
        """
        from asc.workflows.team.removing import remove

        return self._client.run(remove(people, remove_at_most=remove_at_most), on_event=on_event)

    def set_roles(
        self,
        email: str,
        roles: Iterable[str],
        *,
        apps: Literal["all"] | Iterable[Id[App]] | None = None,
        provisioning: bool | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Gives a member these roles, and these apps, in one request; None leaves something as it is.

        `email` is the member's username, as `client.team.pull` shows it. `apps` is `all`, or apps, ids
        or bundle ids; some roles see all apps. Run again, it writes nothing. The account holder's
        roles are not changed, and the last admin stays one.

        Three requests, and one where apps are named. Raises `CannotChange`, `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Add and edit users".
        """
        from asc.workflows.team.roles import set_roles

        return self._client.run(
            set_roles(email, roles, apps=apps, provisioning=provisioning), on_event=on_event
        )


class AsyncTeam(AsyncWorkflowNamespace):
    """Members of the team: their roles and apps, invitations, and a file that says who they are."""

    async def apply(
        self,
        source: str | PathLike[str] | Mapping[str, Any],
        *,
        prune: bool = False,
        remove_at_most: int = 5,
        on_event: Listener | None = None,
    ) -> Result:
        """Brings the team to what a file says: invites, changes roles and apps, and with `prune=True`
        removes, at most `remove_at_most` people.

        It does what `plan` shows with the same arguments. New admins come first and removals last, so
        that there is an admin at every moment. Run again, it writes nothing; killed, it goes on.

        The requests of `plan`, one for each invitation, change or removal, and one more for an
        invitation that is sent anew. Raises `CannotChange`, and what `plan` raises.
        """
        from asc.workflows.team.apply import apply

        return await self._client.run(
            apply(source, prune=prune, remove_at_most=remove_at_most), on_event=on_event
        )

    async def invite(
        self,
        email: str,
        *,
        first_name: str,
        last_name: str,
        roles: Iterable[str],
        apps: Literal["all"] | Iterable[Id[App]],
        provisioning: bool | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Invites somebody to the team, with roles and apps; Apple sends a message.

        `apps` is `all`, or apps, ids or bundle ids; some roles see all apps. Members stay as they
        are: a step that was `kept`, where roles or apps differ. An invitation that waits with the
        same roles and apps is `unchanged`; one with others is withdrawn and sent anew; one that has
        expired (after three days) is sent again. Run again, it writes nothing.

        Three requests, and one where apps are named. Raises `CannotChange`, `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Add and edit users".
        """
        from asc.workflows.team.inviting import invite

        return await self._client.run(
            invite(
                email,
                first_name=first_name,
                last_name=last_name,
                roles=roles,
                apps=apps,
                provisioning=provisioning,
            ),
            on_event=on_event,
        )

    async def plan(
        self,
        source: str | PathLike[str] | Mapping[str, Any],
        *,
        prune: bool = False,
        remove_at_most: int = 5,
        on_event: Listener | None = None,
    ) -> Plan:
        """What `apply` would do to bring the team to what a file says, for `client.apply(plan)`. It
        reads only.

        `source` is a file such as team.yaml, or a mapping of that form; `client.team.pull` writes one.
        Who is not in it is kept; `prune=True` removes members and withdraws invitations, at most
        `remove_at_most` of them. The account holder and the last admin are never touched: such a step
        is `refused`. An expired invitation is sent again; one that waits with other roles is withdrawn
        and sent anew.

        Two requests for 200 members and 200 invitations, and one where apps are named. Raises
        `InvalidArgument`, `NotFoundByName`, `ProblemsFound`; the extra `files` reads YAML. Source:
        Apple's "Add and edit users".
        """
        from asc.workflows.team.planning import plan

        return await self._client.run(
            plan(source, prune=prune, remove_at_most=remove_at_most), on_event=on_event
        )

    async def pull(
        self, to: str | PathLike[str] | None = None, *, on_event: Listener | None = None
    ) -> PulledTeam:
        """Who is in the team, and who is invited; `to` names a YAML file that is brought up to date.

        Comments and order of the file stay. Who is in the file and not in the team stays there, as a
        step that was `kept`: it may be somebody to invite. Two requests for 200 members and 200
        invitations. Raises `InvalidArgument`, `MissingExtra`, `ProblemsFound`; the extra `files` writes
        YAML.
        """
        from asc.workflows.team.pulling import pull

        return await self._client.run(pull(to), on_event=on_event)

    async def remove(
        self,
        people: str | Iterable[str],
        *,
        remove_at_most: int = 5,
        on_event: Listener | None = None,
    ) -> Result:
        """Removes members from the team, and withdraws invitations.

        `people` is an address or several; more than `remove_at_most` are refused. The account holder
        and the last admin are never removed: nothing is changed then. Who is not there is `unchanged`.
        Run again, it writes nothing.

        Two requests, and one for each person. Raises `CannotChange`, `InvalidArgument`. Source:
        Apple's "Add and edit users".
        """
        from asc.workflows.team.removing import remove

        return await self._client.run(
            remove(people, remove_at_most=remove_at_most), on_event=on_event
        )

    async def set_roles(
        self,
        email: str,
        roles: Iterable[str],
        *,
        apps: Literal["all"] | Iterable[Id[App]] | None = None,
        provisioning: bool | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Gives a member these roles, and these apps, in one request; None leaves something as it is.

        `email` is the member's username, as `client.team.pull` shows it. `apps` is `all`, or apps, ids
        or bundle ids; some roles see all apps. Run again, it writes nothing. The account holder's
        roles are not changed, and the last admin stays one.

        Three requests, and one where apps are named. Raises `CannotChange`, `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Add and edit users".
        """
        from asc.workflows.team.roles import set_roles

        return await self._client.run(
            set_roles(email, roles, apps=apps, provisioning=provisioning), on_event=on_event
        )
