"""`/v1/betaAppLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, BetaAppLocalization
    from ..models.app import AppFields
    from ..models.beta_app_localization import BetaAppLocalizationFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"app": Text, "locale": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {"apps": Sequence[AppFields], "betaAppLocalizations": Sequence[BetaAppLocalizationFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["app"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/betaAppLocalizations",
    page("BetaAppLocalization"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppLocalizations]": FieldsOf("BetaAppLocalization"),
        "filter[app]": Ids,
        "filter[locale]": None,
        "include": "app",
        "limit": 200,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/betaAppLocalizations",
    one("BetaAppLocalization"),
    body=Body(
        "betaAppLocalizations",
        to_one={"app": "apps"},
        null="description feedbackEmail marketingUrl privacyPolicyUrl tvOsPrivacyPolicy",
        required="locale app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/betaAppLocalizations/{id}",
    one("BetaAppLocalization"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppLocalizations]": FieldsOf("BetaAppLocalization"),
        "include": "app",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaAppLocalizations/{id}",
    one("BetaAppLocalization"),
    body=Body(
        "betaAppLocalizations",
        null="description feedbackEmail marketingUrl privacyPolicyUrl tvOsPrivacyPolicy",
    ),
)
_DELETE = Operation("DELETE", "/v1/betaAppLocalizations/{id}")
_GET_APP = Operation(
    "GET", "/v1/betaAppLocalizations/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_GET_APP_LINKAGE = Operation(
    "GET", "/v1/betaAppLocalizations/{id}/relationships/app", one_ref("App")
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[BetaAppLocalization]:
    """GET /v1/betaAppLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def create(
    *,
    locale: str,
    app: Id[App],
    description: str | None | Unset = UNSET,
    feedback_email: str | None | Unset = UNSET,
    marketing_url: str | None | Unset = UNSET,
    privacy_policy_url: str | None | Unset = UNSET,
    tv_os_privacy_policy: str | None | Unset = UNSET,
) -> Request[BetaAppLocalization]:
    """POST /v1/betaAppLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaapplocalizations
    """
    return _CREATE.write(
        None,
        {
            "description": description,
            "feedbackEmail": feedback_email,
            "locale": locale,
            "marketingUrl": marketing_url,
            "privacyPolicyUrl": privacy_policy_url,
            "tvOsPrivacyPolicy": tv_os_privacy_policy,
        },
        {"app": app},
    )


def get(
    id: Id[BetaAppLocalization], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BetaAppLocalization]:
    """GET /v1/betaAppLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[BetaAppLocalization],
    *,
    description: str | None | Unset = UNSET,
    feedback_email: str | None | Unset = UNSET,
    marketing_url: str | None | Unset = UNSET,
    privacy_policy_url: str | None | Unset = UNSET,
    tv_os_privacy_policy: str | None | Unset = UNSET,
) -> Request[BetaAppLocalization]:
    """PATCH /v1/betaAppLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaapplocalizations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "description": description,
            "feedbackEmail": feedback_email,
            "marketingUrl": marketing_url,
            "privacyPolicyUrl": privacy_policy_url,
            "tvOsPrivacyPolicy": tv_os_privacy_policy,
        },
        {},
    )


def delete(id: Id[BetaAppLocalization]) -> Request[None]:
    """DELETE /v1/betaAppLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaapplocalizations-_id_
    """
    return _DELETE(id)


def get_app(id: Id[BetaAppLocalization], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/betaAppLocalizations/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations-_id_-app
    """
    return _GET_APP(id, fields=fields)


def get_app_linkage(id: Id[BetaAppLocalization]) -> Request[Ref[App] | None]:
    """GET /v1/betaAppLocalizations/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaapplocalizations-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


class BetaAppLocalizations(Namespace):
    """`/v1/betaAppLocalizations`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[BetaAppLocalization]:
        """GET /v1/betaAppLocalizations (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def create(
        self,
        *,
        locale: str,
        app: Id[App],
        description: str | None | Unset = UNSET,
        feedback_email: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        tv_os_privacy_policy: str | None | Unset = UNSET,
    ) -> BetaAppLocalization:
        """POST /v1/betaAppLocalizations"""
        return self._send(
            create(
                locale=locale,
                app=app,
                description=description,
                feedback_email=feedback_email,
                marketing_url=marketing_url,
                privacy_policy_url=privacy_policy_url,
                tv_os_privacy_policy=tv_os_privacy_policy,
            )
        )

    def get(
        self,
        id: Id[BetaAppLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaAppLocalization:
        """GET /v1/betaAppLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[BetaAppLocalization],
        *,
        description: str | None | Unset = UNSET,
        feedback_email: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        tv_os_privacy_policy: str | None | Unset = UNSET,
    ) -> BetaAppLocalization:
        """PATCH /v1/betaAppLocalizations/{id}"""
        return self._send(
            update(
                id,
                description=description,
                feedback_email=feedback_email,
                marketing_url=marketing_url,
                privacy_policy_url=privacy_policy_url,
                tv_os_privacy_policy=tv_os_privacy_policy,
            )
        )

    def delete(self, id: Id[BetaAppLocalization]) -> None:
        """DELETE /v1/betaAppLocalizations/{id}"""
        return self._send(delete(id))

    def get_app(self, id: Id[BetaAppLocalization], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/betaAppLocalizations/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def get_app_linkage(self, id: Id[BetaAppLocalization]) -> Ref[App] | None:
        """GET /v1/betaAppLocalizations/{id}/relationships/app"""
        return self._send(get_app_linkage(id))


class AsyncBetaAppLocalizations(AsyncNamespace):
    """`/v1/betaAppLocalizations`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaAppLocalization]:
        """GET /v1/betaAppLocalizations (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def create(
        self,
        *,
        locale: str,
        app: Id[App],
        description: str | None | Unset = UNSET,
        feedback_email: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        tv_os_privacy_policy: str | None | Unset = UNSET,
    ) -> BetaAppLocalization:
        """POST /v1/betaAppLocalizations"""
        return await self._send(
            create(
                locale=locale,
                app=app,
                description=description,
                feedback_email=feedback_email,
                marketing_url=marketing_url,
                privacy_policy_url=privacy_policy_url,
                tv_os_privacy_policy=tv_os_privacy_policy,
            )
        )

    async def get(
        self,
        id: Id[BetaAppLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaAppLocalization:
        """GET /v1/betaAppLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[BetaAppLocalization],
        *,
        description: str | None | Unset = UNSET,
        feedback_email: str | None | Unset = UNSET,
        marketing_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        tv_os_privacy_policy: str | None | Unset = UNSET,
    ) -> BetaAppLocalization:
        """PATCH /v1/betaAppLocalizations/{id}"""
        return await self._send(
            update(
                id,
                description=description,
                feedback_email=feedback_email,
                marketing_url=marketing_url,
                privacy_policy_url=privacy_policy_url,
                tv_os_privacy_policy=tv_os_privacy_policy,
            )
        )

    async def delete(self, id: Id[BetaAppLocalization]) -> None:
        """DELETE /v1/betaAppLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_app(
        self, id: Id[BetaAppLocalization], *, fields: GetAppFields = {}
    ) -> App | None:
        """GET /v1/betaAppLocalizations/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    async def get_app_linkage(self, id: Id[BetaAppLocalization]) -> Ref[App] | None:
        """GET /v1/betaAppLocalizations/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))
