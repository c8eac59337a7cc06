"""What is to be done for a listing to be as files say. Pure: what is there + what is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from asc.flow.plain import mask
from asc.flow.plan import PlanStep
from asc.flow.problems import Problem, Problems, Where
from asc.flow.result import Outcome
from asc.rules.ages import unanswered
from asc.vocabulary import LOCALES

from .choosing import why_locked
from .fields import LOCALIZED, Key, in_order, of_part
from .listing import Listing
from .reading import Current

_FIRST = "the first version has no news (quirk 40)"
_BEFORE_REVIEW = ("name", "description", "keywords", "support_url")


def listing_steps(current: Current, listing: Listing, delete: Sequence[str]) -> list[PlanStep]:
    """The steps, one for each value that is not as wanted."""
    return [
        *_version_step(current),
        *_locale_steps(current, listing),
        *_field_steps(current, listing.values),
        *(_deletion(current, locale) for locale in delete),
    ]


def _version_step(current: Current) -> Iterator[PlanStep]:
    if current.version is None:
        why = "released by hand"
        what = version_name(current)
        yield PlanStep(what, "created", None, current.number, why, data={"is": "version"})


def version_name(current: Current) -> str:
    """`version 2.0 for IOS`."""
    return f"version {current.number} for {current.platform}"


def _locale_steps(current: Current, listing: Listing) -> Iterator[PlanStep]:
    """A new language, and what it needs before a review."""
    for locale in listing.locales:
        wanted = _wanted_of(listing, locale)
        if current.has(locale) or not wanted:
            continue
        needed = _BEFORE_REVIEW if current.first else (*_BEFORE_REVIEW, "whats_new")
        names = {key.name for key in wanted}
        lacking = [name for name in needed if name not in names]
        why = f"before a review it needs {', '.join(lacking)}" if lacking else ""
        locked = [why_locked(key, *_states(current)) for key in wanted]
        outcome: Outcome = "refused" if all(locked) else "created"
        why = locked[0] if all(locked) else why
        yield PlanStep(locale, outcome, None, _english(locale), why, data={"is": "locale"})


def _states(current: Current) -> tuple[str, str]:
    return current.version_state, current.info_state


def _wanted_of(listing: Listing, locale: str) -> list[Key]:
    """What the store listing gets in a language."""
    mine = [key for key in listing.values if key.locale == locale and key.part != "beta"]
    return [key for key in mine if listing.values[key] is not None]


def _english(locale: str) -> str:
    return LOCALES.get(locale) or locale


def _field_steps(current: Current, wanted: Mapping[Key, Any]) -> Iterator[PlanStep]:
    for key in in_order(wanted):
        found = value_now(current, key, wanted[key])
        if found != wanted[key] and not _unseen(current, key, wanted):
            yield _field_step(current, key, found, wanted[key])


def _field_step(current: Current, key: Key, found: Any, wanted: Any) -> PlanStep:
    outcome, why = _outcome(current, key, found, wanted)
    limit = key.field.limit.most if key.field.limit else None
    data = {"is": "field", "part": key.part, "name": key.name, "locale": key.locale}
    return PlanStep(str(key), outcome, found, wanted, why, limit=limit, data=data)


def _outcome(current: Current, key: Key, found: Any, wanted: Any) -> tuple[Outcome, str]:
    if key.name == "whats_new" and current.first:
        return "skipped", _FIRST
    if locked := why_locked(key, *_states(current)):
        return "refused", locked
    if wanted is None:
        return "removed", ""
    return ("created" if found is None else "updated"), ""


def value_now(current: Current, key: Key, wanted: Any) -> Any:
    """The value at Apple's, as a plan may hold it: a password is hidden, or `env:NAME` where it is
    the wanted one; territories have an order.
    """
    found = current.values.get(key)
    if key.name == "demo_password":
        return mask(found, wanted)
    if key.field.kind == "list" and isinstance(wanted, list) and found == sorted(wanted):
        return wanted
    return found


def _unseen(current: Current, key: Key, wanted: Mapping[Key, Any]) -> bool:
    """A password that Apple does not show is taken as written with its user."""
    if key.name != "demo_password" or wanted[key] is None or key in current.values:
        return False
    user = Key(key.part, "demo_user")
    there = current.values.get(user)
    return there is not None and wanted.get(user, there) == there


def _deletion(current: Current, locale: str) -> PlanStep:
    found = texts_of(current, locale)
    data = {"is": "deletion", "locale": locale}
    if not found:
        return PlanStep(f"{locale} deleted", "skipped", why="it is not there", data=data)
    keys = [Key(part, "name" if part == "info" else "description") for part in ("info", "texts")]
    locked = [why for key in keys if (why := why_locked(key, *_states(current)))]
    outcome: Outcome = "refused" if locked else "deleted"
    why = locked[0] if locked else "its screenshots go too"
    return PlanStep(f"{locale} deleted", outcome, found, None, why, irreversible=True, data=data)


def texts_of(current: Current, locale: str) -> dict[str, Any] | None:
    """All values of a language, TestFlight's included; None where it is not there."""
    if not any((part, locale) in current.found for part in LOCALIZED):
        return None
    keys = in_order(key for key in current.values if key.locale == locale)
    return {"locale": locale, **{str(key): current.values[key] for key in keys}}


def values_now(current: Current, steps: Iterable[PlanStep]) -> dict[str, Any]:
    """What is there, by the steps' names: what a plan is compared with before it is applied."""
    return {step.what: _now(current, step) for step in steps}


def _now(current: Current, step: PlanStep) -> Any:
    locale = str(step.data.get("locale", ""))
    match step.data.get("is"):
        case "version":
            return current.number if current.version else None
        case "locale":
            return _english(step.what) if current.has(step.what) else None
        case "deletion":
            return texts_of(current, locale)
    return value_now(current, key_of(step), step.wanted)


def key_of(step: PlanStep) -> Key:
    """The value that a step is about."""
    return Key(step.data["part"], step.data["name"], step.data["locale"])


def check_against(current: Current, listing: Listing, delete: Sequence[str]) -> Problems:
    """What is wrong only with regard to what is there: a first declaration or contact that is not
    whole, a new language without a name.
    """
    return Problems(
        [
            *_check_names(current, listing),
            *_check_records(current, listing),
            *_check_deletions(current, listing, delete),
        ]
    )


def _check_names(current: Current, listing: Listing) -> Iterator[Problem]:
    for locale in listing.locales:
        mine = [key for key in listing.values if (key.part, key.locale) == ("info", locale)]
        name = Key("info", "name", locale)
        given = [key for key in mine if listing.values[key] is not None]
        if given and name not in listing.values and ("info", locale) not in current.found:
            where = listing.places[given[0]]
            reason = f"{locale} is new, and has no name"
            yield Problem("required", reason, "error", where, "Apple's document", "add the name")


_WHOLE: dict[str, tuple[str, ...]] = {
    "review": ("first_name", "phone"),
    "eula": ("text", "territories"),
}
"""What Apple asks for when the record is made, or changed."""


def _check_records(current: Current, listing: Listing) -> Iterator[Problem]:
    for part in ("age_rating", "review", "eula"):
        given = [key for key in in_order(listing.values) if key.part == part]
        changed = [key for key in given if _differs(current, listing, key)]
        if not changed:
            continue
        now = {name: current.values.get(Key(part, name)) for name in of_part(part)}
        after = {**now, **{key.name: listing.values[key] for key in given}}
        names = unanswered(after) if part == "age_rating" else _WHOLE[part]
        if lacking := [name for name in names if after.get(name) is None]:
            reason = f"{part} lacks {', '.join(lacking)}: Apple takes it whole"
            where = listing.places[changed[0]]
            yield Problem("required", reason, "error", where, "observed (quirk 43)", "add them")


def _differs(current: Current, listing: Listing, key: Key) -> bool:
    wanted = listing.values[key]
    return bool(value_now(current, key, wanted) != wanted)


def _check_deletions(
    current: Current, listing: Listing, delete: Sequence[str]
) -> Iterator[Problem]:
    for locale in delete:
        places = [where for key, where in listing.places.items() if key.locale == locale]
        if places:
            reason = f"{locale} is to be deleted, and the files have it"
            yield Problem("delete", reason, "error", places[0], cure="take it out of the files")
        if locale == current.app.primary_locale:
            where = Where(resource=f"apps/{current.app.id}", field="primaryLocale")
            reason = f"{locale} is the primary language"
            yield Problem("delete", reason, "error", where, "a guess", "choose another one first")
