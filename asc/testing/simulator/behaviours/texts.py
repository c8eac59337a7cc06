"""Locales, and the characters that a store's texts refuse.

Locales: those of `asc.types`; Game Center has a list of its own, which was not published.
Characters: `INVALID_CHARACTERS` was captured for names and `whatsNew`; whether a description takes
an emoji is disputed, so it does here. That the texts of the primary language stay is a guess:
others say that the deletion is refused, and the answer was never captured.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, conflict
from asc.vocabulary.locales import LOCALES

from .registry import ANY, RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
BETA = frozenset({"betaAppLocalizations", "betaBuildLocalizations"})
KNOWN = frozenset(locale.lower() for locale in LOCALES)
"""The API compares locales without case (rorkai#2712)."""
OTHER_LOCALES = frozenset(
    {"appClipAdvancedExperienceLocalizations", "betaAppClipInvocationLocalizations"}
)
"""Types whose locales are words of the document, or languages."""
PLAIN: dict[tuple[str, str], str] = {
    ("appInfoLocalizations", "name"): "name",
    ("appInfoLocalizations", "subtitle"): "subtitle",
    ("appStoreVersionLocalizations", "whatsNew"): "What's New in This Version",
}
"""Fields without emoji and markup, by the name that a refusal gives them."""
BOXES = range(0x2500, 0x2580)
TAG = re.compile(r"<[A-Za-z/!][^<>]*>")


@RULES.judge(ANY, quirk=41)
def locales_are_known(_: Call, entity: Entity) -> Iterator[Problem]:
    """A locale that the store doesn't have is invalid; case is not looked at."""
    locale = entity.attributes.get("locale")
    others = entity.type in OTHER_LOCALES or entity.type.startswith("gameCenter")
    if not isinstance(locale, str) or others:
        return
    if entity.type.endswith("Localizations") and locale.lower() not in KNOWN:
        detail = (
            "The 'locale' value is invalid."
            if entity.type in BETA
            else f"'{locale}' is not a valid locale"
        )
        yield Problem(409, INVALID, detail, pointer=f"{entity.pointer}/attributes/locale")


OWNERS = {"appInfoLocalizations": "appInfo", "appStoreVersionLocalizations": "appStoreVersion"}


@RULES.check("delete", *OWNERS)
def texts_of_the_primary_language_stay(call: Call) -> None:
    """Another language has to be made the primary one before."""
    owner = call.store.first(call.ref, OWNERS[call.ref.type])
    app = call.store.first(owner.ref, "app") if owner else None
    text = call.store.one(call.ref)
    if app and text and text["locale"] == app["primaryLocale"]:
        raise conflict("STATE_ERROR", "The primary locale can not be deleted")


@RULES.judge(*dict.fromkeys(type_ for type_, _ in PLAIN))
def store_texts_are_plain(_: Call, entity: Entity) -> Iterator[Problem]:
    """Names and news hold neither emoji nor markup; the refusal lists the characters."""
    for name, value in entity.attributes.items():
        label = PLAIN.get((entity.type, name))
        found = refused_characters(value) if label and isinstance(value, str) else []
        if found:
            detail = f"{label} can't contain the following character(s): {', '.join(found)}"
            pointer = f"{entity.pointer}/attributes/{name}"
            yield Problem(409, f"{INVALID}.INVALID_CHARACTERS", detail, pointer=pointer)


def refused_characters(text: str) -> list[str]:
    """Emoji, box drawing, control characters, and markup."""
    found = [character for character in text if _is_refused(character)]
    return list(dict.fromkeys([*found, *TAG.findall(text)]))


def _is_refused(character: str) -> bool:
    if character in "\n\r\t":
        return False
    return (
        ord(character) > 0xFFFF
        or ord(character) in BOXES
        or unicodedata.category(character) in ("Cc", "Co", "Cs")
    )
