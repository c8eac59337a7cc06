"""`/v1/users`: requests, and the namespaces that send them."""

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
    from ..models import App, User
    from ..models.app import AppFields
    from ..models.user import UserFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
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
            "username": Text,
            "visibleApps": Text,
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields", {"apps": Sequence[AppFields], "users": Sequence[UserFields]}, total=False
    )
    ListInclude = Sequence[Literal["visibleApps"]]
    ListSort = Sequence[Literal["username", "-username", "lastName", "-lastName"]]
    ListLimits = TypedDict("ListLimits", {"visibleApps": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListVisibleAppsFields = TypedDict(
        "ListVisibleAppsFields", {"apps": Sequence[AppFields]}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/users",
    page("User"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[users]": FieldsOf("User"),
        "filter[roles]": (
            "ADMIN FINANCE ACCOUNT_HOLDER SALES MARKETING APP_MANAGER DEVELOPER ACCESS_TO_REPORTS "
            "CUSTOMER_SUPPORT CREATE_APPS CLOUD_MANAGED_DEVELOPER_ID CLOUD_MANAGED_APP_DISTRIBUTION "
            "GENERATE_INDIVIDUAL_KEYS"
        ),
        "filter[username]": None,
        "filter[visibleApps]": Ids,
        "include": "visibleApps",
        "limit": 200,
        "limit[visibleApps]": 50,
        "sort": "username -username lastName -lastName",
    },
)
_GET = Operation(
    "GET",
    "/v1/users/{id}",
    one("User"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[users]": FieldsOf("User"),
        "include": "visibleApps",
        "limit[visibleApps]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/users/{id}",
    one("User"),
    body=Body(
        "users", to_many={"visibleApps": "apps"}, null="allAppsVisible provisioningAllowed roles"
    ),
)
_DELETE = Operation("DELETE", "/v1/users/{id}")
_LIST_VISIBLE_APPS_LINKAGES = Operation(
    "GET", "/v1/users/{id}/relationships/visibleApps", page_of_refs("App"), query={"limit": 200}
)
_ADD_VISIBLE_APPS = Operation(
    "POST", "/v1/users/{id}/relationships/visibleApps", body=Body("", to_many={"data": "apps"})
)
_REPLACE_VISIBLE_APPS = Operation(
    "PATCH", "/v1/users/{id}/relationships/visibleApps", body=Body("", to_many={"data": "apps"})
)
_REMOVE_VISIBLE_APPS = Operation(
    "DELETE", "/v1/users/{id}/relationships/visibleApps", body=Body("", to_many={"data": "apps"})
)
_LIST_VISIBLE_APPS = Operation(
    "GET",
    "/v1/users/{id}/visibleApps",
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
) -> ListRequest[User]:
    """GET /v1/users (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def get(
    id: Id[User],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[User]:
    """GET /v1/users/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[User],
    *,
    all_apps_visible: bool | None | Unset = UNSET,
    provisioning_allowed: bool | None | Unset = UNSET,
    roles: Sequence[UserRole] | None | Unset = UNSET,
    visible_apps: Sequence[Id[App]] | Unset = UNSET,
) -> Request[User]:
    """PATCH /v1/users/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_
    """
    return _UPDATE.write(
        id,
        {
            "allAppsVisible": all_apps_visible,
            "provisioningAllowed": provisioning_allowed,
            "roles": roles,
        },
        {"visibleApps": visible_apps},
    )


def delete(id: Id[User]) -> Request[None]:
    """DELETE /v1/users/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_
    """
    return _DELETE(id)


def list_visible_apps_linkages(id: Id[User], *, limit: int | None = None) -> ListRequest[Ref[App]]:
    """GET /v1/users/{id}/relationships/visibleApps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-relationships-visibleapps
    """
    return _LIST_VISIBLE_APPS_LINKAGES.list(id, limit=limit)


def add_visible_apps(id: Id[User], visible_apps: Sequence[Id[App]]) -> Request[None]:
    """POST /v1/users/{id}/relationships/visibleApps
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-users-_id_-relationships-visibleapps
    """
    return _ADD_VISIBLE_APPS.link(id, visible_apps)


def replace_visible_apps(id: Id[User], visible_apps: Sequence[Id[App]]) -> Request[None]:
    """PATCH /v1/users/{id}/relationships/visibleApps
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-users-_id_-relationships-visibleapps
    """
    return _REPLACE_VISIBLE_APPS.link(id, visible_apps)


def remove_visible_apps(id: Id[User], visible_apps: Sequence[Id[App]]) -> Request[None]:
    """DELETE /v1/users/{id}/relationships/visibleApps
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-users-_id_-relationships-visibleapps
    """
    return _REMOVE_VISIBLE_APPS.link(id, visible_apps)


def list_visible_apps(
    id: Id[User], *, fields: ListVisibleAppsFields = {}, limit: int | None = None
) -> ListRequest[App]:
    """GET /v1/users/{id}/visibleApps (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-users-_id_-visibleapps
    """
    return _LIST_VISIBLE_APPS.list(id, fields=fields, limit=limit)


class Users(Namespace):
    """`/v1/users`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[User]:
        """GET /v1/users (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def get(
        self,
        id: Id[User],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> User:
        """GET /v1/users/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[User],
        *,
        all_apps_visible: bool | None | Unset = UNSET,
        provisioning_allowed: bool | None | Unset = UNSET,
        roles: Sequence[UserRole] | None | Unset = UNSET,
        visible_apps: Sequence[Id[App]] | Unset = UNSET,
    ) -> User:
        """PATCH /v1/users/{id}"""
        return self._send(
            update(
                id,
                all_apps_visible=all_apps_visible,
                provisioning_allowed=provisioning_allowed,
                roles=roles,
                visible_apps=visible_apps,
            )
        )

    def delete(self, id: Id[User]) -> None:
        """DELETE /v1/users/{id}"""
        return self._send(delete(id))

    def list_visible_apps_linkages(
        self, id: Id[User], *, limit: int | None = None
    ) -> Pager[Ref[App]]:
        """GET /v1/users/{id}/relationships/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps_linkages(id, limit=limit))

    def add_visible_apps(self, id: Id[User], visible_apps: Sequence[Id[App]]) -> None:
        """POST /v1/users/{id}/relationships/visibleApps"""
        return self._send(add_visible_apps(id, visible_apps))

    def replace_visible_apps(self, id: Id[User], visible_apps: Sequence[Id[App]]) -> None:
        """PATCH /v1/users/{id}/relationships/visibleApps"""
        return self._send(replace_visible_apps(id, visible_apps))

    def remove_visible_apps(self, id: Id[User], visible_apps: Sequence[Id[App]]) -> None:
        """DELETE /v1/users/{id}/relationships/visibleApps"""
        return self._send(remove_visible_apps(id, visible_apps))

    def list_visible_apps(
        self, id: Id[User], *, fields: ListVisibleAppsFields = {}, limit: int | None = None
    ) -> Pager[App]:
        """GET /v1/users/{id}/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps(id, fields=fields, limit=limit))


class AsyncUsers(AsyncNamespace):
    """`/v1/users`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[User]:
        """GET /v1/users (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def get(
        self,
        id: Id[User],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> User:
        """GET /v1/users/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[User],
        *,
        all_apps_visible: bool | None | Unset = UNSET,
        provisioning_allowed: bool | None | Unset = UNSET,
        roles: Sequence[UserRole] | None | Unset = UNSET,
        visible_apps: Sequence[Id[App]] | Unset = UNSET,
    ) -> User:
        """PATCH /v1/users/{id}"""
        return await self._send(
            update(
                id,
                all_apps_visible=all_apps_visible,
                provisioning_allowed=provisioning_allowed,
                roles=roles,
                visible_apps=visible_apps,
            )
        )

    async def delete(self, id: Id[User]) -> None:
        """DELETE /v1/users/{id}"""
        return await self._send(delete(id))

    def list_visible_apps_linkages(
        self, id: Id[User], *, limit: int | None = None
    ) -> AsyncPager[Ref[App]]:
        """GET /v1/users/{id}/relationships/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps_linkages(id, limit=limit))

    async def add_visible_apps(self, id: Id[User], visible_apps: Sequence[Id[App]]) -> None:
        """POST /v1/users/{id}/relationships/visibleApps"""
        return await self._send(add_visible_apps(id, visible_apps))

    async def replace_visible_apps(self, id: Id[User], visible_apps: Sequence[Id[App]]) -> None:
        """PATCH /v1/users/{id}/relationships/visibleApps"""
        return await self._send(replace_visible_apps(id, visible_apps))

    async def remove_visible_apps(self, id: Id[User], visible_apps: Sequence[Id[App]]) -> None:
        """DELETE /v1/users/{id}/relationships/visibleApps"""
        return await self._send(remove_visible_apps(id, visible_apps))

    def list_visible_apps(
        self, id: Id[User], *, fields: ListVisibleAppsFields = {}, limit: int | None = None
    ) -> AsyncPager[App]:
        """GET /v1/users/{id}/visibleApps (at most 200 a page)"""
        return self._pager(list_visible_apps(id, fields=fields, limit=limit))
