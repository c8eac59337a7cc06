"""Texts of products: what would change, and in which version."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.secrets import shown
from asc.errors import CannotChange
from asc.flow.problems import Problems, Where
from asc.flow.result import Outcome
from asc.rules import check_text
from asc.vocabulary import LOCALES

from .kinds import Kind

Localizations: TypeAlias = "Mapping[str, Mapping[str, str]]"
"""Texts by locale: `{"en-US": {"name": "Coins", "description": "A bag of them"}}`."""
EDITABLE = ("PREPARE_FOR_SUBMISSION", "DEVELOPER_REJECTED", "REJECTED")
"""States of a version whose texts can be changed (observed: READY_FOR_REVIEW is refused)."""
SETTLED = ("APPROVED", "ACCEPTED", "REPLACED_WITH_NEW_VERSION")
"""States after which another version takes the changes."""
API_NAMES = {
    "custom_app_name": "customAppName",
    "reference_name": "referenceName",
    "review_note": "reviewNote",
}


@attrs.frozen
class CurrentTexts:
    """The texts of the newest version; without a version, those of before 4.4.1."""

    version: str | None = None
    state: str = ""
    texts: Mapping[str, Any] = attrs.field(factory=dict)
    """The resource of each locale."""
    images: tuple[Any, ...] = ()
    """Where they were asked for."""


@attrs.frozen
class TextChange:
    """What one locale comes to."""

    locale: str
    outcome: Outcome
    values: Mapping[str, str]
    """The fields that differ; of a new text, all."""


def check_texts(kind: Kind, argument: str, texts: Any) -> dict[str, dict[str, str]]:
    """The texts by locale. Raises `InvalidArgument`, and `ProblemsFound` for what is too long."""
    if not isinstance(texts, Mapping):
        example = "{'en-US': {'name': 'Coins'}}"
        raise InvalidArgument(
            f"{argument} is {shown(texts)}: it takes texts by locale, as {example}"
        )
    checked = {locale: _check_one(kind, argument, locale, text) for locale, text in texts.items()}
    problems = Problems()
    for locale, values in checked.items():
        for name, value in values.items():
            field = f"{kind.text_type}.{API_NAMES.get(name, name)}"
            if kind.fields[1] != "custom_app_name" or name in kind.fields:
                problems += check_text(
                    field, value, Where(resource=argument, locale=locale, field=name)
                )
    problems.raise_errors()
    return checked


def _check_one(kind: Kind, argument: str, locale: Any, text: Any) -> dict[str, str]:
    if not isinstance(locale, str):
        raise InvalidArgument(
            f"{argument}: {shown(locale)} is not a locale: one looks like 'en-US'"
        )
    LOCALES.check(locale, argument)
    if not isinstance(text, Mapping):
        raise InvalidArgument(f"{argument}: {locale} is {shown(text)}: it takes {{'name': ...}}")
    for name, value in text.items():
        if name not in kind.fields:
            hint = did_you_mean(str(name), kind.fields)
            raise InvalidArgument(f"{argument}: {locale} has {shown(name)}: {hint}")
        if not isinstance(value, str):
            raise InvalidArgument(f"{argument}: the {name} of {locale} is {shown(value)}: not text")
        if name != "description":
            check_line(f"{argument}: the {name} of {locale}", value)
    if not text.get("name", "").strip():
        raise InvalidArgument(f"{argument}: {locale} has no name, which Apple needs")
    return dict(text)


def check_line(what: str, value: str) -> None:
    """Raises `InvalidArgument` for a name with line feeds or other control characters."""
    if any(unicodedata.category(each) == "Cc" for each in value):
        raise InvalidArgument(f"{what} is {shown(value)}: it takes one line of text")


def doubts(type_: str, values: Mapping[str, Any]) -> str:
    """What pages of Apple's or other tools say against these texts: a plan shows it, and Apple
    decides. Empty where nothing is.
    """
    found = [
        f"{name} is {each.reason}"
        for name, value in values.items()
        for each in check_text(f"{type_}.{API_NAMES.get(name, name)}", str(value), Where())
    ]
    return "; ".join(found)


def plan_texts(
    current: Mapping[str, Any], wanted: Mapping[str, Mapping[str, str]]
) -> list[TextChange]:
    """What each wanted locale comes to; other locales stay. Pure."""
    return [_plan_one(locale, current.get(locale), values) for locale, values in wanted.items()]


def _plan_one(locale: str, found: Any, values: Mapping[str, str]) -> TextChange:
    if found is None:
        return TextChange(locale, "created", values)
    differing = {
        name: value for name, value in values.items() if (getattr(found, name) or "") != value
    }
    return TextChange(locale, "updated" if differing else "unchanged", differing)


def check_editable(what: str, current: CurrentTexts, changes: list[TextChange]) -> None:
    """Raises `CannotChange` where the texts differ, and the version is with Apple."""
    differ = [change.locale for change in changes if change.outcome != "unchanged"]
    if differ and current.version and current.state not in (*EDITABLE, *SETTLED):
        raise CannotChange(
            f"{what}: the texts in {', '.join(differ)} differ, and its version is {current.state}: "
            "wait until the review is over, or take it out of its submission"
        )
