"""The questions of the age rating, and what the answers have to do with one another.

Questions and words: Apple's document. Which are required: what Apple answered others (quirk 43).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asc.flow.problems import Problem, Where

_OFTEN = ("NONE", "INFREQUENT", "FREQUENT", "INFREQUENT_OR_MILD", "FREQUENT_OR_INTENSE")
_AGES = ("NONE", "NINE_PLUS", "THIRTEEN_PLUS", "SIXTEEN_PLUS")

FREQUENCIES: dict[str, tuple[str, ...]] = dict.fromkeys(
    (
        "alcohol_tobacco_or_drug_use_or_references",
        "contests",
        "gambling_simulated",
        "guns_or_other_weapons",
        "horror_or_fear_themes",
        "mature_or_suggestive_themes",
        "medical_or_treatment_information",
        "profanity_or_crude_humor",
        "sexual_content_graphic_and_nudity",
        "sexual_content_or_nudity",
        "violence_cartoon_or_fantasy",
        "violence_realistic",
        "violence_realistic_prolonged_graphic_or_sadistic",
    ),
    _OFTEN,
)
"""Questions that are answered by how often; the last two words are older ones."""
FLAGS = (
    "advertising",
    "age_assurance",
    "gambling",
    "health_or_wellness_topics",
    "loot_box",
    "messaging_and_chat",
    "parental_controls",
    "social_media",
    "social_media_age_restricted",
    "unrestricted_web_access",
    "user_generated_content",
)
"""Questions that are answered by yes or no."""
QUESTIONS = (*FREQUENCIES, *FLAGS)
"""Each of them needs an answer."""
OVERRIDES: dict[str, tuple[str, ...]] = {
    "age_rating_override": (*_AGES, "SEVENTEEN_PLUS", "UNRATED"),
    "age_rating_override_v2": (*_AGES, "EIGHTEEN_PLUS", "UNRATED"),
    "kids_age_band": ("FIVE_AND_UNDER", "SIX_TO_EIGHT", "NINE_TO_ELEVEN"),
    "korea_age_rating_override": (
        "NONE",
        "ALL",
        "TWELVE_PLUS",
        "FIFTEEN_PLUS",
        "NINETEEN_PLUS",
    ),
}
"""What can be said beside them."""

_NEEDS = {
    "social_media": ("user_generated_content",),
    "social_media_age_restricted": ("age_assurance", "social_media"),
}
"""A yes to the first needs a yes to the others."""


def unanswered(answers: Mapping[str, object]) -> list[str]:
    """The questions without an answer."""
    return [name for name in QUESTIONS if answers.get(name) is None]


def check_answers(answers: Mapping[str, object], where: Where) -> Iterator[Problem]:
    """Questions that are left out, and answers that don't go together. Warnings: a later change
    may leave out what was answered before, and the rest is others' code.
    """
    if missing := unanswered(answers):
        reason = f"no answer to {', '.join(missing)}"
        source = "observed: the first declaration has to answer all questions"
        yield Problem("age-rating", reason, "warning", where, source)
    for name, needed in _NEEDS.items():
        lacking = [each for each in needed if answers.get(each) is False]
        if answers.get(name) is True and lacking:
            reason = f"{name} is true, and {' and '.join(lacking)} is not"
            yield Problem("age-rating", reason, "warning", where, "others' code")
