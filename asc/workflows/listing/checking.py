"""What is wrong with a listing, as far as that shows without asking Apple."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from asc.flow.problems import Problem, Problems, Where
from asc.rules import check_text, check_url, check_word
from asc.rules.ages import QUESTIONS, check_answers
from asc.rules.keywords import check_keywords
from asc.vocabulary import CATEGORIES, TERRITORIES

from .fields import RESOURCES, Key, in_order
from .listing import Listing

_PHONE = re.compile(r"\+?[0-9][0-9 ().-]{5,30}")
_SIGN = re.compile(r"©|\(c\)", re.IGNORECASE)


def check_listing(listing: Listing) -> Problems:
    """All problems, those that were found while the files were read included."""
    found = list(listing.problems)
    wrong = {str(problem.where) for problem in found if problem.severity == "error"}
    for key in in_order(listing.values):
        where, value = listing.places[key], listing.values[key]
        if value is not None and str(where) not in wrong:
            found += check_value(key, value, where)
    found += _check_ages(listing)
    found += _check_subcategories(listing)
    return Problems(found)


def check_value(key: Key, value: Any, where: Where) -> Iterator[Problem]:
    """One value of the right kind."""
    if key.part == "categories":
        yield from check_word(value, CATEGORIES, where)
    elif key.field.kind == "url":
        yield from check_url(value, where)
    elif key.field.kind == "list":
        for each in value:
            yield from check_word(each, TERRITORIES, where)
    elif key.field.kind == "text":
        yield from check_text(f"{RESOURCES[key.part]}.{key.field.apple}", value, where)
        yield from _check_form(key, value, where)


def _check_form(key: Key, value: str, where: Where) -> Iterator[Problem]:
    match key.name:
        case "keywords":
            yield from check_keywords(value, where)
        case "demo_password" if not value.startswith("env:"):
            cure = "put it into a variable of the environment, and write env:NAME"
            yield Problem("password", "a password stands in a file", "error", where, cure=cure)
        case "phone" if not _PHONE.fullmatch(value):
            source = "observed: an answer to a contact for App Review"
            cure = "begin with + and the country's code"
            yield Problem("phone", f"{value!r} is not a phone number", "error", where, source, cure)
        case "copyright" if _SIGN.match(value):
            source = "Apple's help: the sign is added by itself"
            yield Problem("copyright", "it begins with the sign", "warning", where, source)
        case "email" | "feedback_email" if "@" not in value:
            yield Problem("email", f"{value!r} is not an e-mail address", "warning", where)


def _check_ages(listing: Listing) -> Iterator[Problem]:
    answers = {key.name: value for key, value in listing.values.items() if key.part == "age_rating"}
    given = [Key("age_rating", name) for name in QUESTIONS if name in answers]
    if given:
        yield from check_answers(answers, listing.places[given[0]])


def _check_subcategories(listing: Listing) -> Iterator[Problem]:
    for key in in_order(listing.values):
        main = listing.values.get(Key("categories", key.name.partition("_")[0]))
        known = CATEGORIES.get(str(listing.values[key]))
        is_sub = key.part == "categories" and "_sub" in key.name
        if is_sub and known and main and known.parent != main:
            reason = f"{listing.values[key]} is a subcategory of {known.parent or 'nothing'}"
            where = listing.places[key]
            yield Problem("subcategory", reason, "warning", where, CATEGORIES.source)
