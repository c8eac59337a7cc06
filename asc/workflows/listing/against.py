"""What is wrong with files only with regard to what is at Apple's. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asc_api.errors import did_you_mean

from asc.flow.problems import Problem, Problems, Where
from asc.rules.ages import unanswered

from .fields import Key, in_order, of_part
from .listing import Listing
from .reading import Current
from .steps import value_now
from .wishes import split_name


def check_against(current: Current, listing: Listing, delete: Sequence[str]) -> Problems:
    """What is wrong only with regard to what is there: a first declaration or contact that is not
    whole, a new language without a name.
    """
    return Problems(
        [
            *_check_names(current, listing),
            *_check_records(current, listing),
            *_check_pages(current, listing, delete),
            *_check_deletions(current, listing, delete),
        ]
    )


def _check_names(current: Current, listing: Listing) -> Iterator[Problem]:
    for locale in listing.locales:
        mine = [key for key in listing.values if (key.part, key.locale) == ("info", locale)]
        name = Key("info", "name", locale)
        given = [key for key in mine if listing.values[key] is not None]
        if given and name not in listing.values and ("info", locale, "") not in current.found:
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
        if part == "eula" and not any(after.values()):
            continue  # it is taken away
        names = unanswered(after) if part == "age_rating" else _WHOLE[part]
        if lacking := [name for name in names if after.get(name) is None]:
            reason = f"{part} lacks {', '.join(lacking)}: Apple takes it whole"
            where, cure = listing.places[changed[0]], "add them"
            cure += "; `eula: null` takes it away" if part == "eula" else ""
            yield Problem("required", reason, "error", where, "observed (quirk 43)", cure)


def _differs(current: Current, listing: Listing, key: Key) -> bool:
    wanted = listing.values[key]
    return bool(value_now(current, key, wanted) != wanted)


def _check_pages(current: Current, listing: Listing, delete: Sequence[str]) -> Iterator[Problem]:
    """Pages are made in App Store Connect: a name that is not there is a slip."""
    names, make = current.pages.names, "make it in App Store Connect"
    places = {key.page: listing.places[key] for key in listing.values if key.page}
    for page in {**dict.fromkeys(page for page, _ in map(split_name, delete) if page), **places}:
        if page not in names:
            where = places.get(page) or Where(resource=f"apps/{current.app.id}")
            reason = f"no product page is called {page!r}"
            cure = f"{did_you_mean(page, names)} or {make}" if names else make
            yield Problem("unknown-page", reason, "error", where, cure=cure)


def _check_deletions(
    current: Current, listing: Listing, delete: Sequence[str]
) -> Iterator[Problem]:
    for name in delete:
        page, locale = split_name(name)
        keys = [key for key in listing.places if (key.locale, key.page) == (locale, page)]
        if keys:
            reason = f"{name} is to be deleted, and the files have it"
            where = listing.places[keys[0]]
            yield Problem("delete", reason, "error", where, cure="take it out of the files")
        if not page and locale == current.app.primary_locale:
            where = Where(resource=f"apps/{current.app.id}", field="primaryLocale")
            reason = f"{locale} is the primary language"
            yield Problem("delete", reason, "error", where, "a guess", "choose another one first")
