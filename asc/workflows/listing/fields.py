"""The fields of a listing: what they are called in files, and where they are at Apple's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import attrs

from asc.rules import LIMITS, Limit
from asc.rules.ages import FLAGS, FREQUENCIES, OVERRIDES
from asc.rules.versions import apple_name

Part = Literal[
    "app", "version", "categories", "age_rating", "review", "beta_review", "eula", "info", "texts",
    "beta", "product_pages",
]  # fmt: skip
"""What a field belongs to; the last four have languages."""
Kind = Literal["text", "url", "word", "flag", "list"]
LOCALIZED: tuple[Part, ...] = ("info", "texts", "beta")
RESOURCES: dict[Part, str] = {
    "app": "apps",
    "version": "appStoreVersions",
    "categories": "appInfos",
    "age_rating": "ageRatingDeclarations",
    "review": "appStoreReviewDetails",
    "beta_review": "betaAppReviewDetails",
    "eula": "endUserLicenseAgreements",
    "info": "appInfoLocalizations",
    "texts": "appStoreVersionLocalizations",
    "beta": "betaAppLocalizations",
    "product_pages": "appCustomProductPageLocalizations",
}
Place = tuple[Part, str, str]
"""Names a resource: its part, its language, its custom product page; empty where it has none."""


@attrs.frozen(order=True)
class Key:
    """Names one value of a listing."""

    part: Part
    name: str
    locale: str = ""
    page: str = ""
    """The name of a custom product page."""

    @property
    def field(self) -> Field:
        """What is known of the field."""
        return FIELDS[self.part, self.name]

    @property
    def place(self) -> Place:
        """The resource that has the value."""
        return self.part, self.locale, self.page

    def __str__(self) -> str:
        """`en-US subtitle`, `age_rating advertising`, `copyright`."""
        part = "" if self.part in ("app", "version", "info", "texts") else self.part
        page = f"product page {self.page!r}" if self.page else ""
        return " ".join(
            each for each in (page, self.locale, "" if page else part, self.name) if each
        )


@attrs.frozen
class Field:
    """One field."""

    part: Part
    name: str
    attribute: str
    """The Python name of Apple's attribute or relationship."""
    kind: Kind = "text"
    file: str = ""
    """A long text stands in a file of its own: `description` in `en-US/description.md`."""
    words: tuple[str, ...] = ()
    clears: bool = True
    """Whether Apple takes null for it."""

    @property
    def apple(self) -> str:
        """`supportUrl`."""
        return apple_name(self.attribute)

    @property
    def limit(self) -> Limit | None:
        """How long it may be."""
        return LIMITS.get(f"{RESOURCES[self.part]}.{self.apple}")


def _contact(part: Part) -> list[Field]:
    names = ("first_name", "last_name", "phone", "email")
    return [
        *(Field(part, name, f"contact_{name}") for name in names),
        Field(part, "demo_required", "demo_account_required", "flag"),
        Field(part, "demo_user", "demo_account_name"),
        Field(part, "demo_password", "demo_account_password"),
        Field(part, "notes", "notes"),
    ]


def _category(name: str) -> Field:
    one = "category" if "_" not in name else ""
    return Field("categories", name, f"{name}_{one}".strip("_"), "word", clears=False)


_ALL = [
    Field("version", "copyright", "copyright"),
    Field(
        "app",
        "content_rights",
        "content_rights_declaration",
        "word",
        words=("DOES_NOT_USE_THIRD_PARTY_CONTENT", "USES_THIRD_PARTY_CONTENT"),
        clears=False,
    ),
    _category("primary"),
    _category("primary_subcategory_one"),
    _category("primary_subcategory_two"),
    _category("secondary"),
    _category("secondary_subcategory_one"),
    _category("secondary_subcategory_two"),
    *(Field("age_rating", name, name, "word", words=words) for name, words in FREQUENCIES.items()),
    *(Field("age_rating", name, name, "flag") for name in FLAGS),
    *(Field("age_rating", name, name, "word", words=words) for name, words in OVERRIDES.items()),
    Field("age_rating", "developer_age_rating_info_url", "developer_age_rating_info_url", "url"),
    *_contact("review"),
    *_contact("beta_review"),
    Field("eula", "text", "agreement_text", file="eula"),
    Field("eula", "territories", "territories", "list"),
    Field("info", "name", "name", clears=False),
    Field("info", "subtitle", "subtitle"),
    Field("info", "privacy_policy_url", "privacy_policy_url", "url"),
    Field("info", "privacy_choices_url", "privacy_choices_url", "url"),
    Field("info", "privacy_policy_text", "privacy_policy_text", file="privacy_policy_text"),
    Field("texts", "keywords", "keywords"),
    Field("texts", "support_url", "support_url", "url"),
    Field("texts", "marketing_url", "marketing_url", "url"),
    Field("texts", "description", "description", file="description"),
    Field("texts", "promotional_text", "promotional_text", file="promotional_text"),
    Field("texts", "whats_new", "whats_new", file="whats_new"),
    Field("beta", "feedback_email", "feedback_email"),
    Field("beta", "marketing_url", "marketing_url", "url"),
    Field("beta", "privacy_policy_url", "privacy_policy_url", "url"),
    Field("beta", "description", "description", file="beta_description"),
    Field("beta", "tv_os_privacy_policy", "tv_os_privacy_policy", file="beta_privacy_policy"),
    Field("product_pages", "promotional_text", "promotional_text"),
]

FIELDS: dict[tuple[Part, str], Field] = {(field.part, field.name): field for field in _ALL}
"""Every field, in the order in which files have them."""

ORDER = {place: number for number, place in enumerate(FIELDS)}


def of_part(*parts: Part) -> dict[str, Field]:
    """The fields of some parts, by name."""
    return {field.name: field for field in _ALL if field.part in parts}


def in_order(keys: Iterable[Key]) -> list[Key]:
    """What has no language first, then product pages, then languages by name; their fields as files
    have them.
    """

    def place(key: Key) -> tuple[bool, str, str, int]:
        last = bool(key.locale) and not key.page
        return last, key.page, key.locale, ORDER[key.part, key.name]

    return sorted(keys, key=place)


def clean(value: object) -> object:
    """A text as it is compared: lines end alike, the last one with no space; None if it is empty.

    Files end with a line feed that is not part of the text, and Apple counts one (`LIMITS`).
    """
    if not isinstance(value, str):
        return value
    return value.replace("\r\n", "\n").replace("\r", "\n").rstrip() or None
