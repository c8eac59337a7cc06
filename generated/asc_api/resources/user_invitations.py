"""`/v1/userInvitations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import UserRole
    from ..list_request import ListRequest
    from ..models import App, UserInvitation
    from ..models.app import AppFields
    from ..models.user_invitation import UserInvitationFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "email": Text,
            "roles": OneOrMore[
                Literal[
                    "ADMIN",
                    "FINANCE",
                    "ACCOUNT_HOLDER",
                    "SALES",
                    "MARKETING",
                    "APP_MANAGER",
                    "DEVELOPER",
                    "ACCESS_TO_REPORTS",
                    "CUSTOMER_SUPPORT",
                    "CREATE_APPS",
                    "CLOUD_MANAGED_DEVELOPER_ID",
                    "CLOUD_MANAGED_APP_DISTRIBUTION",
                    "GENERATE_INDIVIDUAL_KEYS",
                ]
            ],
            "visibleApps": Text,
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {"apps": Sequence[AppFields], "userInvitations": Sequence[UserInvitationFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["visibleApps"]]
    ListSort = Sequence[Literal["email", "-email", "lastName", "-lastName"]]
    ListLimits = TypedDict("ListLimits", {"visibleApps": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListVisibleAppsFields = TypedDict(
        "ListVisibleAppsFields", {"apps": Sequence[AppFields]}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/userInvitations",
    page("UserInvitation"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[userInvitations]": FieldsOf("UserInvitation"),
        "filter[email]": None,
        "filter[roles]": (
            "ADMIN FINANCE ACCOUNT_HOLDER SALES MARKETING APP_MANAGER DEVELOPER ACCESS_TO_REPORTS "
            "CUSTOMER_SUPPORT CREATE_APPS CLOUD_MANAGED_DEVELOPER_ID CLOUD_MANAGED_APP_DISTRIBUTION "
            "GENERATE_INDIVIDUAL_KEYS"
        ),
        "filter[visibleApps]": Ids,
        "include": "visibleApps",
        "limit": 200,
        "limit[visibleApps]": 50,
        "sort": "email -email lastName -lastName",
    },
)
_CREATE = Operation(
    "POST",
    "/v1/userInvitations",
    one("UserInvitation"),
    body=Body(
        "userInvitations",
        to_many={"visibleApps": "apps"},
        null="allAppsVisible provisioningAllowed",
        required="firstName lastName roles email",
    ),
)
_GET = Operation(
    "GET",
    "/v1/userInvitations/{id}",
    one("UserInvitation"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[userInvitations]": FieldsOf("UserInvitation"),
        "include": "visibleApps",
        "limit[visibleApps]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/userInvitations/{id}")
_LIST_VISIBLE_APPS_LINKAGES = Operation(
    "GET",
    "/v1/userInvitations/{id}/relationships/visibleApps",
    page_of_refs("App"),
    query={"limit": 200},
)
_LIST_VISIBLE_APPS = Operation(
    "GET",
    "/v1/userInvitations/{id}/visibleApps",
    page("App"),
    query={"fields[apps]": FieldsOf("App"), "limit": 200},
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[UserInvitation]:
    """GET /v1/userInvitations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(
    *,
    email: str,
    first_name: str,
    last_name: str,
    roles: Sequence[UserRole],
    all_apps_visible: bool | None | Unset = UNSET,
    provisioning_allowed: bool | None | Unset = UNSET,
    visible_apps: Sequence[Id[App]] | Unset = UNSET,
) -> Request[UserInvitation]:
    """POST /v1/userInvitations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-userinvitations
    """
    return _CREATE.write(
        None,
        {
            "allAppsVisible": all_apps_visible,
            "email": email,
            "firstName": first_name,
            "lastName": last_name,
            "provisioningAllowed": provisioning_allowed,
            "roles": roles,
        },
        {"visibleApps": visible_apps},
    )


def get(
    id: Id[UserInvitation],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[UserInvitation]:
    """GET /v1/userInvitations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[UserInvitation]) -> Request[None]:
    """DELETE /v1/userInvitations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-userinvitations-_id_
    """
    return _DELETE(id)


def list_visible_apps_linkages(
    id: Id[UserInvitation], *, limit: int | None = None
) -> ListRequest[Ref[App]]:
    """GET /v1/userInvitations/{id}/relationships/visibleApps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations-_id_-relationships-visibleapps
    """
    return _LIST_VISIBLE_APPS_LINKAGES.list(id, limit=limit)


def list_visible_apps(
    id: Id[UserInvitation], *, fields: ListVisibleAppsFields = {}, limit: int | None = None
) -> ListRequest[App]:
    """GET /v1/userInvitations/{id}/visibleApps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-userinvitations-_id_-visibleapps
    """
    return _LIST_VISIBLE_APPS.list(id, fields=fields, limit=limit)


class UserInvitations(Namespace):
    """`/v1/userInvitations`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[UserInvitation]:
        """GET /v1/userInvitations (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        roles: Sequence[UserRole],
        all_apps_visible: bool | None | Unset = UNSET,
        provisioning_allowed: bool | None | Unset = UNSET,
        visible_apps: Sequence[Id[App]] | Unset = UNSET,
    ) -> UserInvitation:
        """POST /v1/userInvitations"""
        return self._send(
            create(
                email=email,
                first_name=first_name,
                last_name=last_name,
                roles=roles,
                all_apps_visible=all_apps_visible,
                provisioning_allowed=provisioning_allowed,
                visible_apps=visible_apps,
            )
        )

    def get(
        self,
        id: Id[UserInvitation],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> UserInvitation:
        """GET /v1/userInvitations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[UserInvitation]) -> None:
        """DELETE /v1/userInvitations/{id}"""
        return self._send(delete(id))

    def list_visible_apps_linkages(
        self, id: Id[UserInvitation], *, limit: int | None = None
    ) -> Pager[Ref[App]]:
        """GET /v1/userInvitations/{id}/relationships/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps_linkages(id, limit=limit))

    def list_visible_apps(
        self,
        id: Id[UserInvitation],
        *,
        fields: ListVisibleAppsFields = {},
        limit: int | None = None,
    ) -> Pager[App]:
        """GET /v1/userInvitations/{id}/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps(id, fields=fields, limit=limit))


class AsyncUserInvitations(AsyncNamespace):
    """`/v1/userInvitations`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[UserInvitation]:
        """GET /v1/userInvitations (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        roles: Sequence[UserRole],
        all_apps_visible: bool | None | Unset = UNSET,
        provisioning_allowed: bool | None | Unset = UNSET,
        visible_apps: Sequence[Id[App]] | Unset = UNSET,
    ) -> UserInvitation:
        """POST /v1/userInvitations"""
        return await self._send(
            create(
                email=email,
                first_name=first_name,
                last_name=last_name,
                roles=roles,
                all_apps_visible=all_apps_visible,
                provisioning_allowed=provisioning_allowed,
                visible_apps=visible_apps,
            )
        )

    async def get(
        self,
        id: Id[UserInvitation],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> UserInvitation:
        """GET /v1/userInvitations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[UserInvitation]) -> None:
        """DELETE /v1/userInvitations/{id}"""
        return await self._send(delete(id))

    def list_visible_apps_linkages(
        self, id: Id[UserInvitation], *, limit: int | None = None
    ) -> AsyncPager[Ref[App]]:
        """GET /v1/userInvitations/{id}/relationships/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps_linkages(id, limit=limit))

    def list_visible_apps(
        self,
        id: Id[UserInvitation],
        *,
        fields: ListVisibleAppsFields = {},
        limit: int | None = None,
    ) -> AsyncPager[App]:
        """GET /v1/userInvitations/{id}/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps(id, fields=fields, limit=limit))
