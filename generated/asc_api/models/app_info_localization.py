"""AppInfoLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppInfo

    AppInfoLocalizationFields: TypeAlias = Literal[
        "locale",
        "name",
        "privacyChoicesUrl",
        "privacyPolicyText",
        "privacyPolicyUrl",
        "subtitle",
        "appInfo",
    ]
    """What `fields[appInfoLocalizations]` takes."""


@define
class AppInfoLocalization(Resource):
    """`appInfoLocalizations`."""

    locale: str | None = ABSENT
    name: str | None = ABSENT
    privacy_choices_url: str | None = ABSENT
    privacy_policy_text: str | None = ABSENT
    privacy_policy_url: str | None = ABSENT
    subtitle: str | None = ABSENT
    app_info: Ref[AppInfo] | None = ABSENT

    TYPE = "appInfoLocalizations"
    PATH = "/v1/appInfoLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "name": ("name", None),
        "privacyChoicesUrl": ("privacy_choices_url", None),
        "privacyPolicyText": ("privacy_policy_text", None),
        "privacyPolicyUrl": ("privacy_policy_url", None),
        "subtitle": ("subtitle", None),
    }

    RELATIONSHIPS = {
        "appInfo": to_one("app_info", "AppInfo"),
    }
