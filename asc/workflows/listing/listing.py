"""A listing: values by key, as files of any form have it, or as it is at Apple's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from asc.flow.problems import Problem, Where
from asc.rules import check_word
from asc.vocabulary import LOCALES, Vocabulary

from .fields import RESOURCES, Field, Key, clean


@attrs.define
class Listing:
    """What files say. None clears a value; what is left out is left alone."""

    values: dict[Key, Any] = attrs.field(factory=dict)
    places: dict[Key, Where] = attrs.field(factory=dict)
    empty: set[Key] = attrs.field(factory=set)
    """Text files without a text."""
    problems: list[Problem] = attrs.field(factory=list)

    @property
    def locales(self) -> list[str]:
        """The languages that it has, product pages apart."""
        keys = [key for key in [*self.values, *self.empty] if not key.page]
        return sorted({key.locale for key in keys if key.locale})

    @property
    def pages(self) -> list[str]:
        """The custom product pages that it has."""
        return sorted({key.page for key in self.values if key.page})

    def put(self, key: Key, value: Any, where: Where) -> None:
        """Takes a value; a problem where it is there already, or of another kind."""
        where = attrs.evolve(where, locale=key.locale, field=key.name)
        if key in self.places:
            reason = f"it stands in {self.places[key]} already"
            self.problems.append(Problem("twice", reason, "error", where, cure="keep one"))
            return
        self.places[key] = where
        self.problems += check_kind(key.field, value, where)
        self.values[key] = clean(value)

    def put_file(self, key: Key, text: str, where: Where) -> None:
        """Takes the text of a file of its own; an empty one says nothing."""
        if clean(text) is None:
            self.places.setdefault(key, where)
            self.empty.add(key)
        else:
            self.put(key, text, where)

    def put_locale(self, locale: str, where: Where) -> bool:
        """Whether it is a language; a problem where it is not."""
        found = list(check_word(locale, LOCALES, where))
        self.problems += found
        return not any(problem.severity == "error" for problem in found)

    def only(self, names: frozenset[str]) -> Listing:
        """The part of it that is named: fields, or parts such as `review`."""
        kept = {key: value for key, value in self.values.items() if is_named(key, names)}
        empty = {key for key in self.empty if is_named(key, names)}
        return Listing(kept, self.places, empty, self.problems)


def is_named(key: Key, names: frozenset[str]) -> bool:
    """Whether a field is meant; all are where no name is given."""
    named: set[str] = {key.name, key.part}
    if key.part in ("beta", "product_pages"):
        named = {f"beta.{key.name}", "beta"} if key.part == "beta" else {key.part}
    return not names or bool(named & names)


def check_kind(field: Field, value: Any, where: Where) -> Iterator[Problem]:
    """A value of another kind: a number that should be a text, a word that is not known."""
    if value is None:
        if not field.clears:
            reason = f"{field.name} can't be cleared"
            yield Problem("null", reason, "error", where, "Apple's document", "take it out")
        return
    if not _fits(field, value):
        cures = {"flag": "it takes true or false", "list": "it takes a list of texts"}
        cure = cures.get(field.kind, "it takes text; put it in quotes")
        secret = field.name == "demo_password"
        found = f"of the type {type(value).__name__}" if secret else repr(value)
        yield Problem("kind", f"{field.name} is {found}", "error", where, cure=cure)
    elif clean(value) is None or value == []:
        cure = "write null to clear it, or take the line out"
        yield Problem("empty-value", f"{field.name} is empty", "error", where, cure=cure)
    elif _has_surrogates(value):
        reason = f"{field.name} has half of a character, which is not text"
        yield Problem("encoding", reason, "error", where, cure="write the character itself")
    elif field.words and value not in field.words:
        known = dict.fromkeys(field.words)
        source = f"{RESOURCES[field.part]} in Apple's document"
        vocabulary = Vocabulary(
            field.name, known, form="[A-Z][A-Z0-9_]*", example=field.words[0],
            evidence="document", source=source,
        )  # fmt: skip
        yield from check_word(value, vocabulary, where)


def _has_surrogates(value: Any) -> bool:
    r"""JSON and YAML can say `\ud800`, which has no form in UTF-8."""
    return any("\ud800" <= character <= "\udfff" for character in str(value))


def _fits(field: Field, value: Any) -> bool:
    if field.kind == "flag":
        return isinstance(value, bool)
    if field.kind == "list":
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return isinstance(value, str)


def differing(found: Mapping[Key, Any], other: Mapping[Key, Any]) -> list[Key]:
    """The keys under which two listings say different things; None and nothing are alike."""
    return [key for key in {**found, **other} if found.get(key) != other.get(key)]
