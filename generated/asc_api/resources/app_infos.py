"""`/v1/appInfos`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AgeRatingDeclaration,
        AppCategory,
        AppInfo,
        AppInfoLocalization,
        TerritoryAgeRating,
    )
    from ..models.age_rating_declaration import AgeRatingDeclarationFields
    from ..models.app import AppFields
    from ..models.app_category import AppCategoryFields
    from ..models.app_info_localization import AppInfoLocalizationFields
    from ..models.territory import TerritoryFields
    from ..models.territory_age_rating import TerritoryAgeRatingFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "ageRatingDeclarations": Sequence[AgeRatingDeclarationFields],
            "appCategories": Sequence[AppCategoryFields],
            "appInfoLocalizations": Sequence[AppInfoLocalizationFields],
            "appInfos": Sequence[
                Literal[
                    "appStoreState",
                    "state",
                    "appStoreAgeRating",
                    "australiaAgeRating",
                    "brazilAgeRating",
                    "brazilAgeRatingV2",
                    "franceAgeRating",
                    "koreaAgeRating",
                    "app",
                    "ageRatingDeclaration",
                    "appInfoLocalizations",
                    "primaryCategory",
                    "primarySubcategoryOne",
                    "primarySubcategoryTwo",
                    "secondaryCategory",
                    "secondarySubcategoryOne",
                    "secondarySubcategoryTwo",
                    "territoryAgeRatings",
                ]
            ],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "app",
            "ageRatingDeclaration",
            "appInfoLocalizations",
            "primaryCategory",
            "primarySubcategoryOne",
            "primarySubcategoryTwo",
            "secondaryCategory",
            "secondarySubcategoryOne",
            "secondarySubcategoryTwo",
        ]
    ]
    GetLimits = TypedDict("GetLimits", {"appInfoLocalizations": int}, total=False)
    GetAgeRatingDeclarationFields = TypedDict(
        "GetAgeRatingDeclarationFields",
        {"ageRatingDeclarations": Sequence[AgeRatingDeclarationFields]},
        total=False,
    )
    ListAppInfoLocalizationsFilter = TypedDict(
        "ListAppInfoLocalizationsFilter", {"locale": Text}, total=False
    )
    ListAppInfoLocalizationsFields = TypedDict(
        "ListAppInfoLocalizationsFields",
        {
            "appInfoLocalizations": Sequence[AppInfoLocalizationFields],
            "appInfos": Sequence[
                Literal[
                    "appStoreState",
                    "state",
                    "appStoreAgeRating",
                    "australiaAgeRating",
                    "brazilAgeRating",
                    "brazilAgeRatingV2",
                    "franceAgeRating",
                    "koreaAgeRating",
                    "app",
                    "ageRatingDeclaration",
                    "appInfoLocalizations",
                    "primaryCategory",
                    "primarySubcategoryOne",
                    "primarySubcategoryTwo",
                    "secondaryCategory",
                    "secondarySubcategoryOne",
                    "secondarySubcategoryTwo",
                    "territoryAgeRatings",
                ]
            ],
        },
        total=False,
    )
    ListAppInfoLocalizationsInclude = Sequence[Literal["appInfo"]]
    GetPrimaryCategoryFields = TypedDict(
        "GetPrimaryCategoryFields", {"appCategories": Sequence[AppCategoryFields]}, total=False
    )
    GetPrimaryCategoryInclude = Sequence[Literal["subcategories", "parent"]]
    GetPrimaryCategoryLimits = TypedDict(
        "GetPrimaryCategoryLimits", {"subcategories": int}, total=False
    )
    GetPrimarySubcategoryOneFields = GetPrimaryCategoryFields
    GetPrimarySubcategoryOneInclude = GetPrimaryCategoryInclude
    GetPrimarySubcategoryOneLimits = GetPrimaryCategoryLimits
    GetPrimarySubcategoryTwoFields = GetPrimaryCategoryFields
    GetPrimarySubcategoryTwoInclude = GetPrimaryCategoryInclude
    GetPrimarySubcategoryTwoLimits = GetPrimaryCategoryLimits
    GetSecondaryCategoryFields = GetPrimaryCategoryFields
    GetSecondaryCategoryInclude = GetPrimaryCategoryInclude
    GetSecondaryCategoryLimits = GetPrimaryCategoryLimits
    GetSecondarySubcategoryOneFields = GetPrimaryCategoryFields
    GetSecondarySubcategoryOneInclude = GetPrimaryCategoryInclude
    GetSecondarySubcategoryOneLimits = GetPrimaryCategoryLimits
    GetSecondarySubcategoryTwoFields = GetPrimaryCategoryFields
    GetSecondarySubcategoryTwoInclude = GetPrimaryCategoryInclude
    GetSecondarySubcategoryTwoLimits = GetPrimaryCategoryLimits
    ListTerritoryAgeRatingsFields = TypedDict(
        "ListTerritoryAgeRatingsFields",
        {
            "territories": Sequence[TerritoryFields],
            "territoryAgeRatings": Sequence[TerritoryAgeRatingFields],
        },
        total=False,
    )
    ListTerritoryAgeRatingsInclude = Sequence[Literal["territory"]]

_GET = Operation(
    "GET",
    "/v1/appInfos/{id}",
    one("AppInfo"),
    query={
        "fields[ageRatingDeclarations]": FieldsOf("AgeRatingDeclaration"),
        "fields[appCategories]": FieldsOf("AppCategory"),
        "fields[appInfoLocalizations]": FieldsOf("AppInfoLocalization"),
        "fields[appInfos]": (
            "appStoreState state appStoreAgeRating australiaAgeRating brazilAgeRating "
            "brazilAgeRatingV2 franceAgeRating koreaAgeRating app ageRatingDeclaration "
            "appInfoLocalizations primaryCategory primarySubcategoryOne primarySubcategoryTwo "
            "secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo "
            "territoryAgeRatings"
        ),
        "fields[apps]": FieldsOf("App"),
        "include": (
            "app ageRatingDeclaration appInfoLocalizations primaryCategory primarySubcategoryOne "
            "primarySubcategoryTwo secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo"
        ),
        "limit[appInfoLocalizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appInfos/{id}",
    one("AppInfo"),
    body=Body(
        "appInfos",
        to_one={
            "primaryCategory": "appCategories",
            "primarySubcategoryOne": "appCategories",
            "primarySubcategoryTwo": "appCategories",
            "secondaryCategory": "appCategories",
            "secondarySubcategoryOne": "appCategories",
            "secondarySubcategoryTwo": "appCategories",
        },
    ),
)
_GET_AGE_RATING_DECLARATION = Operation(
    "GET",
    "/v1/appInfos/{id}/ageRatingDeclaration",
    one("AgeRatingDeclaration"),
    query={"fields[ageRatingDeclarations]": FieldsOf("AgeRatingDeclaration")},
)
_LIST_APP_INFO_LOCALIZATIONS = Operation(
    "GET",
    "/v1/appInfos/{id}/appInfoLocalizations",
    page("AppInfoLocalization"),
    query={
        "fields[appInfoLocalizations]": FieldsOf("AppInfoLocalization"),
        "fields[appInfos]": (
            "appStoreState state appStoreAgeRating australiaAgeRating brazilAgeRating "
            "brazilAgeRatingV2 franceAgeRating koreaAgeRating app ageRatingDeclaration "
            "appInfoLocalizations primaryCategory primarySubcategoryOne primarySubcategoryTwo "
            "secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo "
            "territoryAgeRatings"
        ),
        "filter[locale]": None,
        "include": "appInfo",
        "limit": 200,
    },
)
_GET_PRIMARY_CATEGORY = Operation(
    "GET",
    "/v1/appInfos/{id}/primaryCategory",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_GET_PRIMARY_SUBCATEGORY_ONE = Operation(
    "GET",
    "/v1/appInfos/{id}/primarySubcategoryOne",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_GET_PRIMARY_SUBCATEGORY_TWO = Operation(
    "GET",
    "/v1/appInfos/{id}/primarySubcategoryTwo",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_GET_AGE_RATING_DECLARATION_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/ageRatingDeclaration", one_ref("AgeRatingDeclaration")
)
_LIST_APP_INFO_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/appInfos/{id}/relationships/appInfoLocalizations",
    page_of_refs("AppInfoLocalization"),
    query={"limit": 200},
)
_GET_PRIMARY_CATEGORY_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/primaryCategory", one_ref("AppCategory")
)
_GET_PRIMARY_SUBCATEGORY_ONE_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/primarySubcategoryOne", one_ref("AppCategory")
)
_GET_PRIMARY_SUBCATEGORY_TWO_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/primarySubcategoryTwo", one_ref("AppCategory")
)
_GET_SECONDARY_CATEGORY_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/secondaryCategory", one_ref("AppCategory")
)
_GET_SECONDARY_SUBCATEGORY_ONE_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/secondarySubcategoryOne", one_ref("AppCategory")
)
_GET_SECONDARY_SUBCATEGORY_TWO_LINKAGE = Operation(
    "GET", "/v1/appInfos/{id}/relationships/secondarySubcategoryTwo", one_ref("AppCategory")
)
_LIST_TERRITORY_AGE_RATINGS_LINKAGES = Operation(
    "GET",
    "/v1/appInfos/{id}/relationships/territoryAgeRatings",
    page_of_refs("TerritoryAgeRating"),
    query={"limit": 200},
)
_GET_SECONDARY_CATEGORY = Operation(
    "GET",
    "/v1/appInfos/{id}/secondaryCategory",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_GET_SECONDARY_SUBCATEGORY_ONE = Operation(
    "GET",
    "/v1/appInfos/{id}/secondarySubcategoryOne",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_GET_SECONDARY_SUBCATEGORY_TWO = Operation(
    "GET",
    "/v1/appInfos/{id}/secondarySubcategoryTwo",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_LIST_TERRITORY_AGE_RATINGS = Operation(
    "GET",
    "/v1/appInfos/{id}/territoryAgeRatings",
    page("TerritoryAgeRating"),
    query={
        "fields[territories]": FieldsOf("Territory"),
        "fields[territoryAgeRatings]": FieldsOf("TerritoryAgeRating"),
        "include": "territory",
        "limit": 200,
    },
)


def get(
    id: Id[AppInfo],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppInfo]:
    """GET /v1/appInfos/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppInfo],
    *,
    primary_category: Id[AppCategory] | Unset = UNSET,
    primary_subcategory_one: Id[AppCategory] | Unset = UNSET,
    primary_subcategory_two: Id[AppCategory] | Unset = UNSET,
    secondary_category: Id[AppCategory] | Unset = UNSET,
    secondary_subcategory_one: Id[AppCategory] | Unset = UNSET,
    secondary_subcategory_two: Id[AppCategory] | Unset = UNSET,
) -> Request[AppInfo]:
    """PATCH /v1/appInfos/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appinfos-_id_
    """
    return _UPDATE.write(
        id,
        {},
        {
            "primaryCategory": primary_category,
            "primarySubcategoryOne": primary_subcategory_one,
            "primarySubcategoryTwo": primary_subcategory_two,
            "secondaryCategory": secondary_category,
            "secondarySubcategoryOne": secondary_subcategory_one,
            "secondarySubcategoryTwo": secondary_subcategory_two,
        },
    )


def get_age_rating_declaration(
    id: Id[AppInfo], *, fields: GetAgeRatingDeclarationFields = {}
) -> Request[AgeRatingDeclaration | None]:
    """GET /v1/appInfos/{id}/ageRatingDeclaration
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-ageratingdeclaration
    """
    return _GET_AGE_RATING_DECLARATION(id, fields=fields)


def list_app_info_localizations(
    id: Id[AppInfo],
    *,
    filter: ListAppInfoLocalizationsFilter = {},
    fields: ListAppInfoLocalizationsFields = {},
    include: ListAppInfoLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppInfoLocalization]:
    """GET /v1/appInfos/{id}/appInfoLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-appinfolocalizations
    """
    return _LIST_APP_INFO_LOCALIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit
    )


def get_primary_category(
    id: Id[AppInfo],
    *,
    fields: GetPrimaryCategoryFields = {},
    include: GetPrimaryCategoryInclude | None = None,
    limits: GetPrimaryCategoryLimits = {},
) -> Request[AppCategory | None]:
    """GET /v1/appInfos/{id}/primaryCategory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-primarycategory
    """
    return _GET_PRIMARY_CATEGORY(id, fields=fields, include=include, limits=limits)


def get_primary_subcategory_one(
    id: Id[AppInfo],
    *,
    fields: GetPrimarySubcategoryOneFields = {},
    include: GetPrimarySubcategoryOneInclude | None = None,
    limits: GetPrimarySubcategoryOneLimits = {},
) -> Request[AppCategory | None]:
    """GET /v1/appInfos/{id}/primarySubcategoryOne
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-primarysubcategoryone
    """
    return _GET_PRIMARY_SUBCATEGORY_ONE(id, fields=fields, include=include, limits=limits)


def get_primary_subcategory_two(
    id: Id[AppInfo],
    *,
    fields: GetPrimarySubcategoryTwoFields = {},
    include: GetPrimarySubcategoryTwoInclude | None = None,
    limits: GetPrimarySubcategoryTwoLimits = {},
) -> Request[AppCategory | None]:
    """GET /v1/appInfos/{id}/primarySubcategoryTwo
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-primarysubcategorytwo
    """
    return _GET_PRIMARY_SUBCATEGORY_TWO(id, fields=fields, include=include, limits=limits)


def get_age_rating_declaration_linkage(
    id: Id[AppInfo],
) -> Request[Ref[AgeRatingDeclaration] | None]:
    """GET /v1/appInfos/{id}/relationships/ageRatingDeclaration
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-ageratingdeclaration
    """
    return _GET_AGE_RATING_DECLARATION_LINKAGE(id)


def list_app_info_localizations_linkages(
    id: Id[AppInfo], *, limit: int | None = None
) -> ListRequest[Ref[AppInfoLocalization]]:
    """GET /v1/appInfos/{id}/relationships/appInfoLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-appinfolocalizations
    """
    return _LIST_APP_INFO_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def get_primary_category_linkage(id: Id[AppInfo]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appInfos/{id}/relationships/primaryCategory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-primarycategory
    """
    return _GET_PRIMARY_CATEGORY_LINKAGE(id)


def get_primary_subcategory_one_linkage(id: Id[AppInfo]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appInfos/{id}/relationships/primarySubcategoryOne
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-primarysubcategoryone
    """
    return _GET_PRIMARY_SUBCATEGORY_ONE_LINKAGE(id)


def get_primary_subcategory_two_linkage(id: Id[AppInfo]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appInfos/{id}/relationships/primarySubcategoryTwo
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-primarysubcategorytwo
    """
    return _GET_PRIMARY_SUBCATEGORY_TWO_LINKAGE(id)


def get_secondary_category_linkage(id: Id[AppInfo]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appInfos/{id}/relationships/secondaryCategory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-secondarycategory
    """
    return _GET_SECONDARY_CATEGORY_LINKAGE(id)


def get_secondary_subcategory_one_linkage(id: Id[AppInfo]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appInfos/{id}/relationships/secondarySubcategoryOne
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-secondarysubcategoryone
    """
    return _GET_SECONDARY_SUBCATEGORY_ONE_LINKAGE(id)


def get_secondary_subcategory_two_linkage(id: Id[AppInfo]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appInfos/{id}/relationships/secondarySubcategoryTwo
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-secondarysubcategorytwo
    """
    return _GET_SECONDARY_SUBCATEGORY_TWO_LINKAGE(id)


def list_territory_age_ratings_linkages(
    id: Id[AppInfo], *, limit: int | None = None
) -> ListRequest[Ref[TerritoryAgeRating]]:
    """GET /v1/appInfos/{id}/relationships/territoryAgeRatings (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-relationships-territoryageratings
    """
    return _LIST_TERRITORY_AGE_RATINGS_LINKAGES.list(id, limit=limit)


def get_secondary_category(
    id: Id[AppInfo],
    *,
    fields: GetSecondaryCategoryFields = {},
    include: GetSecondaryCategoryInclude | None = None,
    limits: GetSecondaryCategoryLimits = {},
) -> Request[AppCategory | None]:
    """GET /v1/appInfos/{id}/secondaryCategory
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-secondarycategory
    """
    return _GET_SECONDARY_CATEGORY(id, fields=fields, include=include, limits=limits)


def get_secondary_subcategory_one(
    id: Id[AppInfo],
    *,
    fields: GetSecondarySubcategoryOneFields = {},
    include: GetSecondarySubcategoryOneInclude | None = None,
    limits: GetSecondarySubcategoryOneLimits = {},
) -> Request[AppCategory | None]:
    """GET /v1/appInfos/{id}/secondarySubcategoryOne
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-secondarysubcategoryone
    """
    return _GET_SECONDARY_SUBCATEGORY_ONE(id, fields=fields, include=include, limits=limits)


def get_secondary_subcategory_two(
    id: Id[AppInfo],
    *,
    fields: GetSecondarySubcategoryTwoFields = {},
    include: GetSecondarySubcategoryTwoInclude | None = None,
    limits: GetSecondarySubcategoryTwoLimits = {},
) -> Request[AppCategory | None]:
    """GET /v1/appInfos/{id}/secondarySubcategoryTwo
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-secondarysubcategorytwo
    """
    return _GET_SECONDARY_SUBCATEGORY_TWO(id, fields=fields, include=include, limits=limits)


def list_territory_age_ratings(
    id: Id[AppInfo],
    *,
    fields: ListTerritoryAgeRatingsFields = {},
    include: ListTerritoryAgeRatingsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[TerritoryAgeRating]:
    """GET /v1/appInfos/{id}/territoryAgeRatings (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfos-_id_-territoryageratings
    """
    return _LIST_TERRITORY_AGE_RATINGS.list(id, fields=fields, include=include, limit=limit)


class AppInfos(Namespace):
    """`/v1/appInfos`."""

    def get(
        self,
        id: Id[AppInfo],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppInfo:
        """GET /v1/appInfos/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppInfo],
        *,
        primary_category: Id[AppCategory] | Unset = UNSET,
        primary_subcategory_one: Id[AppCategory] | Unset = UNSET,
        primary_subcategory_two: Id[AppCategory] | Unset = UNSET,
        secondary_category: Id[AppCategory] | Unset = UNSET,
        secondary_subcategory_one: Id[AppCategory] | Unset = UNSET,
        secondary_subcategory_two: Id[AppCategory] | Unset = UNSET,
    ) -> AppInfo:
        """PATCH /v1/appInfos/{id}"""
        return self._send(
            update(
                id,
                primary_category=primary_category,
                primary_subcategory_one=primary_subcategory_one,
                primary_subcategory_two=primary_subcategory_two,
                secondary_category=secondary_category,
                secondary_subcategory_one=secondary_subcategory_one,
                secondary_subcategory_two=secondary_subcategory_two,
            )
        )

    def get_age_rating_declaration(
        self, id: Id[AppInfo], *, fields: GetAgeRatingDeclarationFields = {}
    ) -> AgeRatingDeclaration | None:
        """GET /v1/appInfos/{id}/ageRatingDeclaration"""
        return self._send(get_age_rating_declaration(id, fields=fields))

    def list_app_info_localizations(
        self,
        id: Id[AppInfo],
        *,
        filter: ListAppInfoLocalizationsFilter = {},
        fields: ListAppInfoLocalizationsFields = {},
        include: ListAppInfoLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppInfoLocalization]:
        """GET /v1/appInfos/{id}/appInfoLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_info_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    def get_primary_category(
        self,
        id: Id[AppInfo],
        *,
        fields: GetPrimaryCategoryFields = {},
        include: GetPrimaryCategoryInclude | None = None,
        limits: GetPrimaryCategoryLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/primaryCategory"""
        return self._send(get_primary_category(id, fields=fields, include=include, limits=limits))

    def get_primary_subcategory_one(
        self,
        id: Id[AppInfo],
        *,
        fields: GetPrimarySubcategoryOneFields = {},
        include: GetPrimarySubcategoryOneInclude | None = None,
        limits: GetPrimarySubcategoryOneLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/primarySubcategoryOne"""
        return self._send(
            get_primary_subcategory_one(id, fields=fields, include=include, limits=limits)
        )

    def get_primary_subcategory_two(
        self,
        id: Id[AppInfo],
        *,
        fields: GetPrimarySubcategoryTwoFields = {},
        include: GetPrimarySubcategoryTwoInclude | None = None,
        limits: GetPrimarySubcategoryTwoLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/primarySubcategoryTwo"""
        return self._send(
            get_primary_subcategory_two(id, fields=fields, include=include, limits=limits)
        )

    def get_age_rating_declaration_linkage(
        self, id: Id[AppInfo]
    ) -> Ref[AgeRatingDeclaration] | None:
        """GET /v1/appInfos/{id}/relationships/ageRatingDeclaration"""
        return self._send(get_age_rating_declaration_linkage(id))

    def list_app_info_localizations_linkages(
        self, id: Id[AppInfo], *, limit: int | None = None
    ) -> Pager[Ref[AppInfoLocalization]]:
        """GET /v1/appInfos/{id}/relationships/appInfoLocalizations (at most 200 a page)"""
        return self._pager(list_app_info_localizations_linkages(id, limit=limit))

    def get_primary_category_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/primaryCategory"""
        return self._send(get_primary_category_linkage(id))

    def get_primary_subcategory_one_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/primarySubcategoryOne"""
        return self._send(get_primary_subcategory_one_linkage(id))

    def get_primary_subcategory_two_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/primarySubcategoryTwo"""
        return self._send(get_primary_subcategory_two_linkage(id))

    def get_secondary_category_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/secondaryCategory"""
        return self._send(get_secondary_category_linkage(id))

    def get_secondary_subcategory_one_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/secondarySubcategoryOne"""
        return self._send(get_secondary_subcategory_one_linkage(id))

    def get_secondary_subcategory_two_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/secondarySubcategoryTwo"""
        return self._send(get_secondary_subcategory_two_linkage(id))

    def list_territory_age_ratings_linkages(
        self, id: Id[AppInfo], *, limit: int | None = None
    ) -> Pager[Ref[TerritoryAgeRating]]:
        """GET /v1/appInfos/{id}/relationships/territoryAgeRatings (at most 200 a page)"""
        return self._pager(list_territory_age_ratings_linkages(id, limit=limit))

    def get_secondary_category(
        self,
        id: Id[AppInfo],
        *,
        fields: GetSecondaryCategoryFields = {},
        include: GetSecondaryCategoryInclude | None = None,
        limits: GetSecondaryCategoryLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/secondaryCategory"""
        return self._send(get_secondary_category(id, fields=fields, include=include, limits=limits))

    def get_secondary_subcategory_one(
        self,
        id: Id[AppInfo],
        *,
        fields: GetSecondarySubcategoryOneFields = {},
        include: GetSecondarySubcategoryOneInclude | None = None,
        limits: GetSecondarySubcategoryOneLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/secondarySubcategoryOne"""
        return self._send(
            get_secondary_subcategory_one(id, fields=fields, include=include, limits=limits)
        )

    def get_secondary_subcategory_two(
        self,
        id: Id[AppInfo],
        *,
        fields: GetSecondarySubcategoryTwoFields = {},
        include: GetSecondarySubcategoryTwoInclude | None = None,
        limits: GetSecondarySubcategoryTwoLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/secondarySubcategoryTwo"""
        return self._send(
            get_secondary_subcategory_two(id, fields=fields, include=include, limits=limits)
        )

    def list_territory_age_ratings(
        self,
        id: Id[AppInfo],
        *,
        fields: ListTerritoryAgeRatingsFields = {},
        include: ListTerritoryAgeRatingsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[TerritoryAgeRating]:
        """GET /v1/appInfos/{id}/territoryAgeRatings (at most 200 a page)"""
        return self._pager(
            list_territory_age_ratings(id, fields=fields, include=include, limit=limit)
        )


class AsyncAppInfos(AsyncNamespace):
    """`/v1/appInfos`, for asyncio."""

    async def get(
        self,
        id: Id[AppInfo],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppInfo:
        """GET /v1/appInfos/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppInfo],
        *,
        primary_category: Id[AppCategory] | Unset = UNSET,
        primary_subcategory_one: Id[AppCategory] | Unset = UNSET,
        primary_subcategory_two: Id[AppCategory] | Unset = UNSET,
        secondary_category: Id[AppCategory] | Unset = UNSET,
        secondary_subcategory_one: Id[AppCategory] | Unset = UNSET,
        secondary_subcategory_two: Id[AppCategory] | Unset = UNSET,
    ) -> AppInfo:
        """PATCH /v1/appInfos/{id}"""
        return await self._send(
            update(
                id,
                primary_category=primary_category,
                primary_subcategory_one=primary_subcategory_one,
                primary_subcategory_two=primary_subcategory_two,
                secondary_category=secondary_category,
                secondary_subcategory_one=secondary_subcategory_one,
                secondary_subcategory_two=secondary_subcategory_two,
            )
        )

    async def get_age_rating_declaration(
        self, id: Id[AppInfo], *, fields: GetAgeRatingDeclarationFields = {}
    ) -> AgeRatingDeclaration | None:
        """GET /v1/appInfos/{id}/ageRatingDeclaration"""
        return await self._send(get_age_rating_declaration(id, fields=fields))

    def list_app_info_localizations(
        self,
        id: Id[AppInfo],
        *,
        filter: ListAppInfoLocalizationsFilter = {},
        fields: ListAppInfoLocalizationsFields = {},
        include: ListAppInfoLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppInfoLocalization]:
        """GET /v1/appInfos/{id}/appInfoLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_info_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit
            )
        )

    async def get_primary_category(
        self,
        id: Id[AppInfo],
        *,
        fields: GetPrimaryCategoryFields = {},
        include: GetPrimaryCategoryInclude | None = None,
        limits: GetPrimaryCategoryLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/primaryCategory"""
        return await self._send(
            get_primary_category(id, fields=fields, include=include, limits=limits)
        )

    async def get_primary_subcategory_one(
        self,
        id: Id[AppInfo],
        *,
        fields: GetPrimarySubcategoryOneFields = {},
        include: GetPrimarySubcategoryOneInclude | None = None,
        limits: GetPrimarySubcategoryOneLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/primarySubcategoryOne"""
        return await self._send(
            get_primary_subcategory_one(id, fields=fields, include=include, limits=limits)
        )

    async def get_primary_subcategory_two(
        self,
        id: Id[AppInfo],
        *,
        fields: GetPrimarySubcategoryTwoFields = {},
        include: GetPrimarySubcategoryTwoInclude | None = None,
        limits: GetPrimarySubcategoryTwoLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/primarySubcategoryTwo"""
        return await self._send(
            get_primary_subcategory_two(id, fields=fields, include=include, limits=limits)
        )

    async def get_age_rating_declaration_linkage(
        self, id: Id[AppInfo]
    ) -> Ref[AgeRatingDeclaration] | None:
        """GET /v1/appInfos/{id}/relationships/ageRatingDeclaration"""
        return await self._send(get_age_rating_declaration_linkage(id))

    def list_app_info_localizations_linkages(
        self, id: Id[AppInfo], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppInfoLocalization]]:
        """GET /v1/appInfos/{id}/relationships/appInfoLocalizations (at most 200 a page)"""
        return self._pager(list_app_info_localizations_linkages(id, limit=limit))

    async def get_primary_category_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/primaryCategory"""
        return await self._send(get_primary_category_linkage(id))

    async def get_primary_subcategory_one_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/primarySubcategoryOne"""
        return await self._send(get_primary_subcategory_one_linkage(id))

    async def get_primary_subcategory_two_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/primarySubcategoryTwo"""
        return await self._send(get_primary_subcategory_two_linkage(id))

    async def get_secondary_category_linkage(self, id: Id[AppInfo]) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/secondaryCategory"""
        return await self._send(get_secondary_category_linkage(id))

    async def get_secondary_subcategory_one_linkage(
        self, id: Id[AppInfo]
    ) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/secondarySubcategoryOne"""
        return await self._send(get_secondary_subcategory_one_linkage(id))

    async def get_secondary_subcategory_two_linkage(
        self, id: Id[AppInfo]
    ) -> Ref[AppCategory] | None:
        """GET /v1/appInfos/{id}/relationships/secondarySubcategoryTwo"""
        return await self._send(get_secondary_subcategory_two_linkage(id))

    def list_territory_age_ratings_linkages(
        self, id: Id[AppInfo], *, limit: int | None = None
    ) -> AsyncPager[Ref[TerritoryAgeRating]]:
        """GET /v1/appInfos/{id}/relationships/territoryAgeRatings (at most 200 a page)"""
        return self._pager(list_territory_age_ratings_linkages(id, limit=limit))

    async def get_secondary_category(
        self,
        id: Id[AppInfo],
        *,
        fields: GetSecondaryCategoryFields = {},
        include: GetSecondaryCategoryInclude | None = None,
        limits: GetSecondaryCategoryLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/secondaryCategory"""
        return await self._send(
            get_secondary_category(id, fields=fields, include=include, limits=limits)
        )

    async def get_secondary_subcategory_one(
        self,
        id: Id[AppInfo],
        *,
        fields: GetSecondarySubcategoryOneFields = {},
        include: GetSecondarySubcategoryOneInclude | None = None,
        limits: GetSecondarySubcategoryOneLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/secondarySubcategoryOne"""
        return await self._send(
            get_secondary_subcategory_one(id, fields=fields, include=include, limits=limits)
        )

    async def get_secondary_subcategory_two(
        self,
        id: Id[AppInfo],
        *,
        fields: GetSecondarySubcategoryTwoFields = {},
        include: GetSecondarySubcategoryTwoInclude | None = None,
        limits: GetSecondarySubcategoryTwoLimits = {},
    ) -> AppCategory | None:
        """GET /v1/appInfos/{id}/secondarySubcategoryTwo"""
        return await self._send(
            get_secondary_subcategory_two(id, fields=fields, include=include, limits=limits)
        )

    def list_territory_age_ratings(
        self,
        id: Id[AppInfo],
        *,
        fields: ListTerritoryAgeRatingsFields = {},
        include: ListTerritoryAgeRatingsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[TerritoryAgeRating]:
        """GET /v1/appInfos/{id}/territoryAgeRatings (at most 200 a page)"""
        return self._pager(
            list_territory_age_ratings(id, fields=fields, include=include, limit=limit)
        )
