"""AppClipAdvancedExperience."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from ..enums import (
        AppClipAction,
        AppClipAdvancedExperienceBusinessCategory,
        AppClipAdvancedExperienceLanguage,
        AppClipAdvancedExperiencePlaceDisplayPointSource,
        AppClipAdvancedExperiencePlaceMapAction,
        AppClipAdvancedExperiencePlacePhoneNumberType,
        AppClipAdvancedExperiencePlaceRelationship,
        AppClipAdvancedExperiencePlaceStatus,
        AppClipAdvancedExperienceStatus,
    )
    from . import AppClip, AppClipAdvancedExperienceImage, AppClipAdvancedExperienceLocalization

    AppClipAdvancedExperienceFields: TypeAlias = Literal[
        "action",
        "businessCategory",
        "defaultLanguage",
        "isPoweredBy",
        "link",
        "place",
        "placeStatus",
        "status",
        "version",
        "appClip",
        "headerImage",
        "localizations",
    ]
    """What `fields[appClipAdvancedExperiences]` takes."""


@define
class AppClipAdvancedExperiencePlace(Struct):
    """A part of an answer or of a request."""

    categories: list[str] | None = ABSENT
    display_point: AppClipAdvancedExperiencePlaceDisplayPoint | None = ABSENT
    home_page: str | None = ABSENT
    main_address: AppClipAdvancedExperiencePlaceMainAddress | None = ABSENT
    map_action: AppClipAdvancedExperiencePlaceMapAction | str | None = ABSENT
    names: list[str] | None = ABSENT
    phone_number: AppClipAdvancedExperiencePlacePhoneNumber | None = ABSENT
    place_id: str | None = ABSENT
    relationship: AppClipAdvancedExperiencePlaceRelationship | str | None = ABSENT

    ATTRIBUTES = {
        "categories": ("categories", None),
        "displayPoint": ("display_point", struct("AppClipAdvancedExperiencePlaceDisplayPoint")),
        "homePage": ("home_page", None),
        "mainAddress": ("main_address", struct("AppClipAdvancedExperiencePlaceMainAddress")),
        "mapAction": ("map_action", None),
        "names": ("names", None),
        "phoneNumber": ("phone_number", struct("AppClipAdvancedExperiencePlacePhoneNumber")),
        "placeId": ("place_id", None),
        "relationship": ("relationship", None),
    }


@define
class AppClipAdvancedExperiencePlaceDisplayPoint(Struct):
    """A part of an answer or of a request."""

    coordinates: AppClipAdvancedExperiencePlaceDisplayPointCoordinates | None = ABSENT
    source: AppClipAdvancedExperiencePlaceDisplayPointSource | str | None = ABSENT

    ATTRIBUTES = {
        "coordinates": (
            "coordinates",
            struct("AppClipAdvancedExperiencePlaceDisplayPointCoordinates"),
        ),
        "source": ("source", None),
    }


@define
class AppClipAdvancedExperiencePlaceDisplayPointCoordinates(Struct):
    """A part of an answer or of a request."""

    latitude: float | None = ABSENT
    longitude: float | None = ABSENT

    ATTRIBUTES = {
        "latitude": ("latitude", None),
        "longitude": ("longitude", None),
    }


@define
class AppClipAdvancedExperiencePlaceMainAddress(Struct):
    """A part of an answer or of a request."""

    full_address: str | None = ABSENT
    structured_address: AppClipAdvancedExperiencePlaceMainAddressStructuredAddress | None = ABSENT

    ATTRIBUTES = {
        "fullAddress": ("full_address", None),
        "structuredAddress": (
            "structured_address",
            struct("AppClipAdvancedExperiencePlaceMainAddressStructuredAddress"),
        ),
    }


@define
class AppClipAdvancedExperiencePlaceMainAddressStructuredAddress(Struct):
    """A part of an answer or of a request."""

    country_code: str | None = ABSENT
    floor: str | None = ABSENT
    locality: str | None = ABSENT
    neighborhood: str | None = ABSENT
    postal_code: str | None = ABSENT
    state_province: str | None = ABSENT
    street_address: list[str] | None = ABSENT

    ATTRIBUTES = {
        "countryCode": ("country_code", None),
        "floor": ("floor", None),
        "locality": ("locality", None),
        "neighborhood": ("neighborhood", None),
        "postalCode": ("postal_code", None),
        "stateProvince": ("state_province", None),
        "streetAddress": ("street_address", None),
    }


@define
class AppClipAdvancedExperiencePlacePhoneNumber(Struct):
    """A part of an answer or of a request."""

    intent: str | None = ABSENT
    number: str | None = ABSENT
    type_: AppClipAdvancedExperiencePlacePhoneNumberType | str | None = ABSENT

    ATTRIBUTES = {
        "intent": ("intent", None),
        "number": ("number", None),
        "type": ("type_", None),
    }


@define
class AppClipAdvancedExperience(Resource):
    """`appClipAdvancedExperiences`."""

    action: AppClipAction | str | None = ABSENT
    business_category: AppClipAdvancedExperienceBusinessCategory | str | None = ABSENT
    default_language: AppClipAdvancedExperienceLanguage | str | None = ABSENT
    is_powered_by: bool | None = ABSENT
    link: str | None = ABSENT
    place: AppClipAdvancedExperiencePlace | None = ABSENT
    place_status: AppClipAdvancedExperiencePlaceStatus | str | None = ABSENT
    status: AppClipAdvancedExperienceStatus | str | None = ABSENT
    version: int | None = ABSENT
    app_clip: Ref[AppClip] | None = ABSENT
    header_image: Ref[AppClipAdvancedExperienceImage] | None = ABSENT
    localizations: Many[AppClipAdvancedExperienceLocalization] = ABSENT

    TYPE = "appClipAdvancedExperiences"
    PATH = "/v1/appClipAdvancedExperiences/{id}"
    ATTRIBUTES = {
        "action": ("action", None),
        "businessCategory": ("business_category", None),
        "defaultLanguage": ("default_language", None),
        "isPoweredBy": ("is_powered_by", None),
        "link": ("link", None),
        "place": ("place", struct("AppClipAdvancedExperiencePlace")),
        "placeStatus": ("place_status", None),
        "status": ("status", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "appClip": to_one("app_clip", "AppClip"),
        "headerImage": to_one("header_image", "AppClipAdvancedExperienceImage"),
        "localizations": to_many("localizations", "AppClipAdvancedExperienceLocalization"),
    }
