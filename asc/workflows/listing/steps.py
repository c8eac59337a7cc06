"""What is to be done for a listing to be as files say. Pure: what is there + what is wanted."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from asc.flow.plain import mask
from asc.flow.plan import Plan, PlanStep
from asc.flow.result import Outcome
from asc.vocabulary import LOCALES

from .choosing import why_locked
from .fields import LOCALIZED, Key, Place, in_order
from .listing import Listing
from .pages import why_page_locked
from .reading import Current
from .wishes import split_name

_FIRST = "the first version has no news (quirk 40)"
_BEFORE_REVIEW = ("name", "description", "keywords", "support_url")


def listing_steps(current: Current, listing: Listing, delete: Sequence[str]) -> list[PlanStep]:
    """The steps, one for each value that is not as wanted."""
    return [
        *_version_step(current),
        *_locale_steps(current, listing),
        *_field_steps(current, listing.values),
        *(_deletion(current, name) for name in delete),
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
        locked = [why_closed(current, key) for key in wanted]
        outcome: Outcome = "refused" if all(locked) else "created"
        why = locked[0] if all(locked) else why
        yield PlanStep(locale, outcome, None, _english(locale), why, data={"is": "locale"})


def why_closed(current: Current, key: Key) -> str:
    """Why a value can't be changed now; empty where it can be, or where only Apple knows."""
    if key.page:
        return why_page_locked(current.pages.state(key.page))
    return why_locked(key, current.version_state, current.info_state)


def _wanted_of(listing: Listing, locale: str) -> list[Key]:
    """What the store listing gets in a language."""
    keys = [key for key in listing.values if key.part in ("info", "texts")]
    mine = [key for key in keys if key.locale == locale]
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
    data: dict[str, Any] = {"is": "field", "part": key.part, "name": key.name, "locale": key.locale}
    data |= {"page": key.page} if key.page else {}
    data |= {} if key.place in current.found else {"new": True}
    return PlanStep(str(key), outcome, found, wanted, why, limit=limit, data=data)


def _outcome(current: Current, key: Key, found: Any, wanted: Any) -> tuple[Outcome, str]:
    if key.name == "whats_new" and current.first:
        return "skipped", _FIRST
    if locked := why_closed(current, key):
        return "refused", locked
    if wanted is None:
        return "removed", ""
    return ("created" if found is None else "updated"), ""


def value_now(current: Current, key: Key, wanted: Any) -> Any:
    """The value at Apple's, as a plan may hold it: a password is hidden, or `env:NAME` where it is
    the wanted one; territories have an order, and an accent is one character or two.
    """
    found = current.values.get(key)
    if key.name == "demo_password":
        return mask(found, wanted)
    if key.field.kind == "list" and isinstance(wanted, list) and found == sorted(wanted):
        return wanted
    return wanted if _look_alike(found, wanted) else found


def _look_alike(found: Any, wanted: Any) -> bool:
    """Whether two texts are the same to Unicode. Others type on another system, and Apple may
    compose what it is sent (a guess).
    """
    if not (isinstance(found, str) and isinstance(wanted, str)):
        return False
    return unicodedata.normalize("NFC", found) == unicodedata.normalize("NFC", wanted)


def _unseen(current: Current, key: Key, wanted: Mapping[Key, Any]) -> bool:
    """A password that Apple does not show is taken as written with its user."""
    if key.name != "demo_password" or wanted[key] is None or key in current.values:
        return False
    user = Key(key.part, "demo_user")
    there = current.values.get(user)
    return there is not None and wanted.get(user, there) == there


def _deletion(current: Current, name: str) -> PlanStep:
    page, locale = split_name(name)
    found = texts_of(current, locale, page)
    data = {"is": "deletion", "locale": locale, **({"page": page} if page else {})}
    if not found:
        return PlanStep(f"{name} deleted", "skipped", why="it is not there", data=data)
    locked = why_undeletable(current, locale, page)
    outcome: Outcome = "refused" if locked else "deleted"
    why = locked or "its screenshots go too"
    return PlanStep(f"{name} deleted", outcome, found, None, why, irreversible=True, data=data)


def why_undeletable(current: Current, locale: str, page: str) -> str:
    """Why a language can't be deleted now; empty where it can be."""
    if not page and locale == current.app.primary_locale:
        return f"{locale} is the primary language"
    names = {"info": "name", "texts": "description", "product_pages": "promotional_text"}
    there = [place for place in places_of(locale, page) if place in current.found]
    keys = [Key(part, names[part], *rest) for part, *rest in there if part in names]
    return next((why for key in keys if (why := why_closed(current, key))), "")


def languages_of(plan: Plan) -> set[str]:
    """Those that the version is to get, as its texts or its name are in them; also where that is
    refused, which the plan says by itself.
    """
    steps = [step for step in plan.steps if step.outcome != "skipped"]
    fields = [step.data for step in steps if step.data["is"] == "field"]
    return {data["locale"] for data in fields if data["part"] in ("info", "texts")}


def places_of(locale: str, page: str) -> list[Place]:
    """Where a language of the app is, or one of a product page."""
    if page:
        return [("product_pages", locale, page)]
    return [(part, locale, "") for part in LOCALIZED]


def texts_of(current: Current, locale: str, page: str = "") -> dict[str, Any] | None:
    """All values of a language, TestFlight's included; None where it is not there."""
    places = places_of(locale, page)
    if not any(place in current.found for place in places):
        return None
    keys = in_order(key for key in current.values if key.place in places)
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
            return _left_of(step.found, texts_of(current, locale, step.data.get("page", "")))
    return value_now(current, key_of(step), step.wanted)


def _left_of(found: Any, now: dict[str, Any] | None) -> Any:
    """What was found, where a part of it is gone: a deletion that was killed goes on."""
    if now is None or not isinstance(found, dict):
        return now
    return found if all(found.get(name) == value for name, value in now.items()) else now


def key_of(step: PlanStep) -> Key:
    """The value that a step is about."""
    data = step.data
    return Key(data["part"], data["name"], data["locale"], data.get("page", ""))
