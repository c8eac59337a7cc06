"""What a plan or a push is asked to do: its arguments, checked, and what the files say."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.checks import flags
from asc.base.secrets import shown
from asc.flow.plain import from_env
from asc.flow.problems import Problems
from asc.flow.steps import emit_each
from asc.flow.versions.reading import check_platform, check_version
from asc.vocabulary import LOCALES

from .checking import check_listing
from .fields import FIELDS
from .formats import Folder, check_folder, read_folder
from .listing import Listing, is_named
from .reading import LIVE

Names = str | Collection[str] | None
"""One name or several."""
_FIELDS = {f"beta.{name}" if part == "beta" else name for part, name in FIELDS}
_PARTS = {part for part, _ in FIELDS}


@attrs.frozen(kw_only=True)
class Wishes:
    """The arguments of a plan."""

    folder: Path
    version: str
    platform: str | None
    only: frozenset[str]
    delete: tuple[str, ...]
    allow_empty: frozenset[str]
    ensure_version: bool
    partial: bool

    def pages(self, listing: Listing) -> set[str]:
        """The product pages that are meant."""
        return {*listing.pages, *(page for page, _ in map(split_name, self.delete) if page)}


def check_wishes(
    folder: Folder,
    version: str,
    platform: str | None,
    only: Names,
    delete: Names,
    allow_empty: Names,
    ensure_version: bool,
    partial: bool,
) -> Wishes:
    """All arguments, checked. Raises `InvalidArgument`."""
    flags(ensure_version=ensure_version, partial=partial)
    number = check_which(version, platform)
    if ensure_version and number == LIVE:
        raise InvalidArgument("ensure_version makes a version with a number, as in version='2.0'")
    return Wishes(
        folder=check_folder(folder),
        version=number,
        platform=platform,
        only=check_only(only),
        delete=tuple(check_deletions(delete)),
        allow_empty=frozenset(check_names("allow_empty", allow_empty, _FIELDS)),
        ensure_version=ensure_version,
        partial=partial,
    )


def check_which(version: str, platform: str | None) -> str:
    """The number of a version, or `live`. Raises `InvalidArgument`."""
    check_platform(platform)
    return LIVE if version == LIVE else check_version(version)


def check_names(argument: str, names: Names, known: Collection[str]) -> list[str]:
    """The names. Raises `InvalidArgument` for one that is not known."""
    found = _listed(argument, names)
    for name in found:
        if name not in known:
            raise InvalidArgument(f"{argument}: {shown(name)}: {did_you_mean(name, known)}")
    return found


def check_only(names: Names) -> frozenset[str]:
    """Fields and parts; all are meant where nothing is given. Raises `InvalidArgument`, also for
    an empty list, which would mean all as well.
    """
    found = frozenset(check_names("only", names, _FIELDS | _PARTS))
    if names is not None and not found:
        raise InvalidArgument("only is empty: name fields or parts, or leave it out for all")
    return found


def check_deletions(names: Names) -> list[str]:
    """Languages, `de-DE`, and languages of product pages, `Winter/de-DE`. Raises
    `InvalidArgument`.
    """
    found = _listed("delete", names)
    LOCALES.check_all([_locale_of(name) for name in found], "delete")
    return list(dict.fromkeys(found))


def _locale_of(name: str) -> str:
    return split_name(name)[1] if isinstance(name, str) else name


def split_name(name: str) -> tuple[str, str]:
    """`Winter/de-DE`: the product page, empty where none is named, and the language."""
    page, _, locale = name.rpartition("/")
    return page, locale


def _listed(argument: str, names: Names) -> list[str]:
    if names is None:
        return []
    found = [names] if isinstance(names, str) else names
    if not isinstance(found, Iterable) or isinstance(found, bytes):
        raise InvalidArgument(f"{argument} is {shown(names)}: it takes a list of names")
    return list(found)


async def read_wanted(wishes: Wishes) -> Listing:
    """What the files say, of what is asked for; each warning is an event.

    Raises `ProblemsFound`, and `InvalidArgument` for a variable that is not set.
    """
    listing, problems = look_into(wishes)
    await emit_each(list(problems.raise_errors()))
    check_passwords(listing)
    return listing


def look_into(wishes: Wishes) -> tuple[Listing, Problems]:
    """What the files say, and what is wrong with it."""
    number = "" if wishes.version == LIVE else wishes.version
    listing = read_folder(wishes.folder, number).only(wishes.only)
    for key in listing.empty:
        if wishes.allow_empty and is_named(key, wishes.allow_empty):
            listing.values[key] = None
    return listing, check_listing(listing)


def check_passwords(listing: Listing) -> None:
    """Raises `InvalidArgument` for a password in a variable that is not set."""
    for key, value in listing.values.items():
        if key.name == "demo_password" and value is not None:
            from_env(value)
