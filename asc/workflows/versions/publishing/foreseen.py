"""What a version will be when texts and pictures are written, for the rules that judge it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import attrs
from asc_api.models import (
    AgeRatingDeclaration,
    AppInfoLocalization,
    AppStoreReviewDetail,
    AppStoreVersionLocalization,
)
from asc_api.resource import Resource

from asc.rules.versions import Facts
from asc.workflows.listing.fields import Key, Part, of_part
from asc.workflows.listing.listing import Listing
from asc.workflows.listing.reading import Current
from asc.workflows.media.specs import PREVIEW
from asc.workflows.media.stage import Stage
from asc.workflows.versions.facts import display_type

R = TypeVar("R", bound=Resource)
_FRESH = {"appVersionState": "PREPARE_FOR_SUBMISSION"}


def foresee(
    facts: Facts, current: Current, listing: Listing | None, pictures: Stage | None
) -> Facts:
    """The facts as they will be. Those of a version that is missing are the facts of the one
    before, which Apple copies but for its news.
    """
    values = {**current.values, **(listing.values if listing else {})}
    made = {"versionString": current.number, **_FRESH} if current.version is None else {}
    primary = str(current.app.primary_locale)
    return attrs.evolve(
        facts,
        app=_changed(facts.app, _values(values, "app")),
        version=_changed(facts.version, {**made, **_values(values, "version")}),
        is_first=current.first,
        texts=_texts(AppStoreVersionLocalization, "texts", values, facts.texts),
        info_texts=_texts(AppInfoLocalization, "info", values, facts.info_texts),
        contact=_one(AppStoreReviewDetail, facts.contact, _values(values, "review")),
        has_category=values.get(Key("categories", "primary")) is not None,
        age_rating=_one(AgeRatingDeclaration, facts.age_rating, _values(values, "age_rating")),
        screenshots={**facts.screenshots, **_screenshots(pictures, primary)},
    )


def _values(values: Mapping[Key, Any], part: Part, locale: str = "") -> dict[str, Any]:
    """The attributes of one resource, by Apple's names: those that are known."""
    mine = {key: value for key, value in values.items() if key.place == (part, locale, "")}
    return {key.field.apple: value for key, value in mine.items()}


def _texts(model: type[R], part: Part, values: Mapping[Key, Any], found: Sequence[Any]) -> list[R]:
    """The texts of all languages that are there, or get one."""
    keys = [key for key, value in values.items() if key.part == part and value is not None]
    locales = {key.locale for key in keys} | {str(text.locale) for text in found}
    empty = {field.apple: None for field in of_part(part).values()}
    return [
        _new(model, {**empty, **_values(values, part, locale), "locale": locale})
        for locale in sorted(locales)
    ]


def _new(model: type[R], attributes: Mapping[str, Any]) -> R:
    made: R = model.from_json({"type": model.TYPE, "id": "", "attributes": dict(attributes)})
    return made


def _one(model: type[R], found: R | None, attributes: Mapping[str, Any]) -> R | None:
    if found is not None:
        return _changed(found, attributes)
    given = [value for value in attributes.values() if value is not None]
    return _new(model, attributes) if given else None


def _changed(found: R, attributes: Mapping[str, Any]) -> R:
    """The resource with these attributes; what it includes is not kept, which no rule reads."""
    before = found.json.get("attributes") or {}
    json = {**found.json, "attributes": {**before, **attributes}}
    changed: R = type(found).from_json(json)
    return changed


def _screenshots(pictures: Stage | None, primary: str) -> dict[str, list[str]]:
    """Of the primary language, by display type: what will be there is complete by then."""
    if pictures is None:
        return {}
    found = {}
    for (locale, group), plan in pictures.plans.items():
        if locale == primary and group.kind != PREVIEW:
            found[display_type(group.name)] = ["COMPLETE"] * len(plan.final)
    return found
