"""App Store categories and subcategories."""

from __future__ import annotations

import attrs

from .words import Vocabulary

_CATEGORIES = [
    "BUSINESS",
    "SOCIAL_NETWORKING",
    "STICKERS",
    "GAMES",
    "MEDICAL",
    "FOOD_AND_DRINK",
    "EDUCATION",
    "BOOKS",
    "SPORTS",
    "FINANCE",
    "REFERENCE",
    "DEVELOPER_TOOLS",
    "GRAPHICS_AND_DESIGN",
    "HEALTH_AND_FITNESS",
    "MUSIC",
    "ENTERTAINMENT",
    "TRAVEL",
    "WEATHER",
    "LIFESTYLE",
    "MAGAZINES_AND_NEWSPAPERS",
    "UTILITIES",
    "SHOPPING",
    "NEWS",
    "PRODUCTIVITY",
    "NAVIGATION",
    "PHOTO_AND_VIDEO",
]

_SUBCATEGORIES = {
    "GAMES": [
        "ACTION",
        "STRATEGY",
        "SPORTS",
        "CASUAL",
        "TRIVIA",
        "PUZZLE",
        "CASINO",
        "FAMILY",
        "ADVENTURE",
        "BOARD",
        "RACING",
        "WORD",
        "MUSIC",
        "ROLE_PLAYING",
        "CARD",
        "SIMULATION",
    ],
    "STICKERS": [
        "EMOJI_AND_EXPRESSIONS",
        "CELEBRATIONS",
        "SPORTS_AND_ACTIVITIES",
        "EATING_AND_DRINKING",
        "CHARACTERS",
        "PLACES_AND_OBJECTS",
        "CELEBRITIES",
        "MOVIES_AND_TV",
        "ANIMALS",
        "ART",
        "FASHION",
        "GAMING",
        "KIDS_AND_FAMILY",
        "MUSIC",
        "PEOPLE",
    ],
}

_PLATFORMS = ("IOS", "MAC_OS", "TV_OS", "VISION_OS")


@attrs.frozen
class Category:
    """Where a category can be chosen."""

    parent: str = ""
    """Empty for a category; a subcategory belongs to one. An app takes two of each."""
    platforms: tuple[str, ...] = _PLATFORMS


def _categories() -> dict[str, Category]:
    found = {name: Category(platforms=_platforms(name)) for name in _CATEGORIES}
    for parent, names in _SUBCATEGORIES.items():
        for name in names:
            found[f"{parent}_{name}"] = Category(parent, _platforms(parent))
    return found


def _platforms(name: str) -> tuple[str, ...]:
    return ("IOS",) if name == "STICKERS" else _PLATFORMS


CATEGORIES: Vocabulary[Category] = Vocabulary(
    "category",
    _categories(),
    form=r"[A-Z][A-Z0-9_]*",
    example="PRODUCTIVITY",
    evidence="observed",
    source="the app categories of App Store Connect, copied by others in 2025-09",
)
