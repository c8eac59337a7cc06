"""BetaAppLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App

    BetaAppLocalizationFields: TypeAlias = Literal[
        "description",
        "feedbackEmail",
        "locale",
        "marketingUrl",
        "privacyPolicyUrl",
        "tvOsPrivacyPolicy",
        "app",
    ]
    """What `fields[betaAppLocalizations]` takes."""


@define
class BetaAppLocalization(Resource):
    """`betaAppLocalizations`."""

    description: str | None = ABSENT
    feedback_email: str | None = ABSENT
    locale: str | None = ABSENT
    marketing_url: str | None = ABSENT
    privacy_policy_url: str | None = ABSENT
    tv_os_privacy_policy: str | None = ABSENT
    app: Ref[App] | None = ABSENT

    TYPE = "betaAppLocalizations"
    PATH = "/v1/betaAppLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "feedbackEmail": ("feedback_email", None),
        "locale": ("locale", None),
        "marketingUrl": ("marketing_url", None),
        "privacyPolicyUrl": ("privacy_policy_url", None),
        "tvOsPrivacyPolicy": ("tv_os_privacy_policy", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/betaAppLocalizations/{id}/app"),
    }
