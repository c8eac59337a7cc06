"""What a version needs before it can be reviewed.

The rows are what Apple answered others when a version was added to a review submission (associated
errors), and the required properties on Apple's help pages; each rule says which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs
from asc_api.models import AppStoreVersion, Build

from asc.flow.problems import Problem, Where

from .texts import check_text

_OBSERVED = "observed: an associated error when a version is added to a submission"
_HELP = "Apple's help: required, localizable and editable properties"
_LISTING = "client.listing.push(...)"
_MEDIA = "client.media.push(...)"
_TEXTS = ("description", "keywords", "support_url")
_CONTACT = ("contact_first_name", "contact_last_name", "contact_phone", "contact_email")
_OPTIONAL_ANSWERS = frozenset(
    {
        "ageRatingOverride",
        "ageRatingOverrideV2",
        "developerAgeRatingInfoUrl",
        "kidsAgeBand",
        "koreaAgeRatingOverride",
    }
)
"""Of an age rating declaration, what is not a question."""
_DISPLAYS = {
    "IOS": ("APP_IPHONE_67", "APP_IPHONE_65"),
    "MAC_OS": ("APP_DESKTOP",),
    "TV_OS": ("APP_APPLE_TV",),
    "VISION_OS": ("APP_APPLE_VISION_PRO",),
}
"""By platform, the display types of which Apple asks for one."""
_UNFINISHED = ("AWAITING_UPLOAD", "UPLOAD_COMPLETE", "PROCESSING")


@attrs.frozen(kw_only=True)
class Facts:
    """What is at Apple's about a version, as these rules read it."""

    app: Any
    version: AppStoreVersion
    is_first: bool
    texts: Sequence[Any]
    screenshots: Mapping[str, Sequence[str]]
    """In the app's primary language, by display type, the states of the screenshots."""
    contact: Any
    info: Any
    info_texts: Sequence[Any]
    has_category: bool
    age_rating: Any
    is_priced: bool
    is_available: bool
    last_news: Mapping[str, str] = attrs.field(factory=dict)
    """By language, what the version on sale says is new."""
    moment: float = 0.0
    """Seconds since 1970."""
    unseen: Sequence[str] = ()
    """What the key may not see: it is not judged."""


def missing_build(version: AppStoreVersion, reason: str) -> Problem:
    """The problem of a version without a build that could be attached."""
    where = Where(resource=f"appStoreVersions/{version.id}", field="build")
    return Problem("build", reason, "error", where, _HELP)


def open_export_question(build: Build) -> Problem:
    """The problem of a build whose export question has no answer."""
    where = Where(resource=f"builds/{build.id}", field="usesNonExemptEncryption")
    reason = f"build {build.version} has no answer to the export question"
    cure = "give uses_non_exempt_encryption="
    return Problem("export-compliance", reason, "error", where, _OBSERVED, cure)


def missing_declaration(build: Build) -> Problem:
    """The problem of a build that uses non-exempt encryption, and has no declaration."""
    where = Where(resource=f"builds/{build.id}", field="appEncryptionDeclaration")
    reason = (
        f"build {build.version} uses non-exempt encryption and has no declaration: the version "
        "may wait for export compliance"
    )
    cure = "client.versions.submit(..., encryption=EncryptionDeclaration(...))"
    source = "Apple's page: App Encryption Declarations"
    return Problem("encryption-declaration", reason, "warning", where, source, cure)


def apple_name(name: str) -> str:
    """`supportUrl` of `support_url`."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def check_facts(facts: Facts, *, has_contact: bool = False) -> Iterator[Problem]:
    """Everything that is known to keep a version from review."""
    yield from _check_version(facts)
    yield from check_version_texts(facts.texts, facts.is_first)
    yield from check_news(facts.texts, facts.last_news)
    yield from _check_screenshots(facts)
    if not has_contact and "contact" not in facts.unseen:
        yield from check_contact(facts.contact, facts.version)
    yield from _check_app(facts)
    if facts.info is not None:
        yield from _check_info(facts)
        yield from check_age_rating(facts.age_rating)
    for name in facts.unseen:
        where = Where(resource=f"apps/{facts.app.id}", field=name)
        reason = f"the {name} was not judged: the key may not see it"
        yield Problem("not-seen", reason, "warning", where)


def _check_version(facts: Facts) -> Iterator[Problem]:
    if not facts.version.copyright:
        where = Where(resource=f"appStoreVersions/{facts.version.id}", field="copyright")
        cure = "client.versions.ensure(..., copyright='2026 Your Company')"
        yield Problem("required", "copyright is missing", "error", where, _OBSERVED, cure)
    yield from _check_date(facts.version, facts.moment)


def _check_date(version: AppStoreVersion, moment: float) -> Iterator[Problem]:
    date = version.earliest_release_date
    if version.release_type != "SCHEDULED" or not isinstance(date, datetime):
        return
    if date.timestamp() < moment:
        where = Where(resource=f"appStoreVersions/{version.id}", field="earliestReleaseDate")
        reason = f"its release date, {date}, has passed: it goes live on approval"
        source = "Apple's help: Select an App Store version release option"
        yield Problem("release-date", reason, "warning", where, source)


def check_news(texts: Iterable[Any], last: Mapping[str, str]) -> Iterator[Problem]:
    """A warning where a version says the same as the one on sale: the news were forgotten."""
    for text in texts:
        if text.whats_new and text.whats_new == last.get(str(text.locale)):
            where = Where(
                resource="appStoreVersionLocalizations", locale=str(text.locale), field="whatsNew"
            )
            reason = "whatsNew is that of the version on sale"
            yield Problem("same-news", reason, "warning", where, "a likely slip")


def check_version_texts(texts: Iterable[Any], is_first: bool) -> Iterator[Problem]:
    """Texts of a version in all its languages: `whatsNew` is required after the first version
    (quirk 40).
    """
    names = _TEXTS if is_first else (*_TEXTS, "whats_new")
    for text in texts:
        for name in names:
            apple = apple_name(name)
            where = Where(
                resource="appStoreVersionLocalizations", locale=str(text.locale), field=apple
            )
            value = getattr(text, name)
            if not value:
                reason = f"{apple} is missing"
                yield Problem("required", reason, "error", where, _OBSERVED, _LISTING)
            else:
                yield from check_text(f"appStoreVersionLocalizations.{apple}", str(value), where)


def _check_screenshots(facts: Facts) -> Iterator[Problem]:
    """Which sizes are asked for depends on the devices of the build, which only Apple knows: where
    there are others, a missing one is a warning.
    """
    where = Where(resource="appScreenshotSets", locale=str(facts.app.primary_locale))
    there = {name for name, states in facts.screenshots.items() if states}
    wanted = _DISPLAYS.get(str(facts.version.platform), ())
    if not there:
        reason = "no screenshots in the primary language"
        yield Problem("screenshots", reason, "error", where, _OBSERVED, _MEDIA)
    elif wanted and not there.intersection(wanted):
        reason = f"no screenshots for {' or '.join(wanted)} in the primary language"
        yield Problem("screenshots", reason, "warning", where, _HELP, _MEDIA)
    for name, states in facts.screenshots.items():
        if set(states).intersection(_UNFINISHED):
            reason = f"screenshots for {name} are still being uploaded or processed"
            yield Problem("screenshots", reason, "error", where, _OBSERVED)


def check_contact(contact: Any, version: AppStoreVersion) -> Iterator[Problem]:
    """The contact for App Review."""
    where = Where(resource=f"appStoreVersions/{version.id}", field="appStoreReviewDetail")
    cure = "give review=ReviewContact(...)"
    if contact is None:
        reason = "no contact for App Review"
        yield Problem("required", reason, "error", where, _OBSERVED, cure)
        return
    names = (*_CONTACT, "demo_account_name") if contact.demo_account_required else _CONTACT
    for name in names:
        if not getattr(contact, name):
            place = attrs.evolve(where, field=apple_name(name))
            yield Problem("required", f"{place.field} is missing", "error", place, _OBSERVED, cure)
    if contact.demo_account_required and not contact.demo_account_password:
        place = attrs.evolve(where, field="demoAccountPassword")
        reason = "demoAccountPassword is missing, or the key does not see it"
        yield Problem("required", reason, "warning", place, _HELP, cure)


def _check_app(facts: Facts) -> Iterator[Problem]:
    where = Where(resource=f"apps/{facts.app.id}")
    if not facts.app.content_rights_declaration:
        place = attrs.evolve(where, field="contentRightsDeclaration")
        reason = "content rights are not declared"
        yield Problem("required", reason, "error", place, _OBSERVED, _LISTING)
    if not facts.is_priced:
        reason = "the app has no price; a free app needs the price 0"
        source = "observed: APP_PRICING_REQUIRED"
        yield Problem("price", reason, "error", where, source, "client.pricing.plan(...)")
    if not facts.is_available:
        reason = "it is not set where the app is available"
        cure = "client.pricing.plan_availability(...)"
        yield Problem("availability", reason, "error", where, _HELP, cure)


def _check_info(facts: Facts) -> Iterator[Problem]:
    where = Where(resource=f"appInfos/{facts.info.id}", field="primaryCategory")
    if not facts.has_category:
        yield Problem("required", "no primary category", "error", where, _OBSERVED, _LISTING)
    is_tv = facts.version.platform == "TV_OS"
    policy = "privacy_policy_text" if is_tv else "privacy_policy_url"
    for text in facts.info_texts:
        for name in ("name", policy):
            if not getattr(text, name):
                place = Where(
                    resource="appInfoLocalizations", locale=str(text.locale), field=apple_name(name)
                )
                reason = f"{place.field} is missing"
                yield Problem("required", reason, "error", place, _HELP, _LISTING)


def check_age_rating(declaration: Any) -> Iterator[Problem]:
    """Every question of the age rating needs an answer (quirk 43)."""
    if declaration is None:
        where = Where(resource="ageRatingDeclarations")
        reason = "the age rating is not answered"
        yield Problem("required", reason, "error", where, _OBSERVED, _LISTING)
        return
    answers = declaration.json.get("attributes") or {}
    for name, value in answers.items():
        if value is None and name not in _OPTIONAL_ANSWERS:
            where = Where(resource=f"ageRatingDeclarations/{declaration.id}", field=name)
            yield Problem("required", f"{name} has no answer", "error", where, _OBSERVED, _LISTING)
