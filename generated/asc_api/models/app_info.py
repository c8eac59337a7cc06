"""AppInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import (
        AppInfoAustraliaAgeRating,
        AppInfoBrazilAgeRatingV2,
        AppInfoFranceAgeRating,
        AppInfoKoreaAgeRating,
        AppInfoState,
        AppStoreAgeRating,
        AppStoreVersionState,
        BrazilAgeRating,
        KidsAgeBand,
    )
    from . import AgeRatingDeclaration, App, AppCategory, AppInfoLocalization, TerritoryAgeRating


@define
class AppInfo(Resource):
    """`appInfos`.

    Deprecated by Apple: `app_store_age_rating`, `app_store_state`, `australia_age_rating`,
    `brazil_age_rating`, `brazil_age_rating_v2`, `france_age_rating`, `kids_age_band`,
    `korea_age_rating`.
    """

    app_store_age_rating: AppStoreAgeRating | str | None = ABSENT
    app_store_state: AppStoreVersionState | str | None = ABSENT
    australia_age_rating: AppInfoAustraliaAgeRating | str | None = ABSENT
    brazil_age_rating: BrazilAgeRating | str | None = ABSENT
    brazil_age_rating_v2: AppInfoBrazilAgeRatingV2 | str | None = ABSENT
    france_age_rating: AppInfoFranceAgeRating | str | None = ABSENT
    kids_age_band: KidsAgeBand | str | None = ABSENT
    korea_age_rating: AppInfoKoreaAgeRating | str | None = ABSENT
    state: AppInfoState | str | None = ABSENT
    age_rating_declaration: Ref[AgeRatingDeclaration] | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_info_localizations: Many[AppInfoLocalization] = ABSENT
    primary_category: Ref[AppCategory] | None = ABSENT
    primary_subcategory_one: Ref[AppCategory] | None = ABSENT
    primary_subcategory_two: Ref[AppCategory] | None = ABSENT
    secondary_category: Ref[AppCategory] | None = ABSENT
    secondary_subcategory_one: Ref[AppCategory] | None = ABSENT
    secondary_subcategory_two: Ref[AppCategory] | None = ABSENT
    territory_age_ratings: Many[TerritoryAgeRating] = ABSENT

    TYPE = "appInfos"
    PATH = "/v1/appInfos/{id}"
    ATTRIBUTES = {
        "appStoreAgeRating": ("app_store_age_rating", None),
        "appStoreState": ("app_store_state", None),
        "australiaAgeRating": ("australia_age_rating", None),
        "brazilAgeRating": ("brazil_age_rating", None),
        "brazilAgeRatingV2": ("brazil_age_rating_v2", None),
        "franceAgeRating": ("france_age_rating", None),
        "kidsAgeBand": ("kids_age_band", None),
        "koreaAgeRating": ("korea_age_rating", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "ageRatingDeclaration": to_one(
            "age_rating_declaration",
            "AgeRatingDeclaration",
            "/v1/appInfos/{id}/ageRatingDeclaration",
        ),
        "app": to_one("app", "App"),
        "appInfoLocalizations": to_many(
            "app_info_localizations",
            "AppInfoLocalization",
            "/v1/appInfos/{id}/appInfoLocalizations",
            200,
        ),
        "primaryCategory": to_one(
            "primary_category", "AppCategory", "/v1/appInfos/{id}/primaryCategory"
        ),
        "primarySubcategoryOne": to_one(
            "primary_subcategory_one", "AppCategory", "/v1/appInfos/{id}/primarySubcategoryOne"
        ),
        "primarySubcategoryTwo": to_one(
            "primary_subcategory_two", "AppCategory", "/v1/appInfos/{id}/primarySubcategoryTwo"
        ),
        "secondaryCategory": to_one(
            "secondary_category", "AppCategory", "/v1/appInfos/{id}/secondaryCategory"
        ),
        "secondarySubcategoryOne": to_one(
            "secondary_subcategory_one", "AppCategory", "/v1/appInfos/{id}/secondarySubcategoryOne"
        ),
        "secondarySubcategoryTwo": to_one(
            "secondary_subcategory_two", "AppCategory", "/v1/appInfos/{id}/secondarySubcategoryTwo"
        ),
        "territoryAgeRatings": to_many(
            "territory_age_ratings",
            "TerritoryAgeRating",
            "/v1/appInfos/{id}/territoryAgeRatings",
            200,
        ),
    }
