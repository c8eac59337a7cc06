"""The tree of fastlane's deliver: a text file for each value.

    en-US/name.txt  en-US/description.txt ...     default/... for languages without one of their own
    copyright.txt  primary_category.txt ...  review_information/first_name.txt ...

Source: fastlane's page on deliver. A password in a file is not taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asc_api.errors import did_you_mean

from asc.flow.files import save_text
from asc.flow.problems import Problem, Problems, Where
from asc.vocabulary import LOCALES

from .fields import Key, Part, clean, in_order
from .listing import Listing
from .native import put_text, read_text

_LOCALIZED: dict[str, tuple[Part, str]] = {
    "name": ("info", "name"),
    "subtitle": ("info", "subtitle"),
    "privacy_url": ("info", "privacy_policy_url"),
    "apple_tv_privacy_policy": ("info", "privacy_policy_text"),
    "description": ("texts", "description"),
    "keywords": ("texts", "keywords"),
    "promotional_text": ("texts", "promotional_text"),
    "release_notes": ("texts", "whats_new"),
    "support_url": ("texts", "support_url"),
    "marketing_url": ("texts", "marketing_url"),
}
ROOT: dict[str, tuple[Part, str]] = {
    "copyright": ("version", "copyright"),
    "primary_category": ("categories", "primary"),
    "secondary_category": ("categories", "secondary"),
    "primary_first_sub_category": ("categories", "primary_subcategory_one"),
    "primary_second_sub_category": ("categories", "primary_subcategory_two"),
    "secondary_first_sub_category": ("categories", "secondary_subcategory_one"),
    "secondary_second_sub_category": ("categories", "secondary_subcategory_two"),
}
"""The files beside the folders of languages."""
_REVIEW: dict[str, tuple[Part, str]] = {
    "first_name": ("review", "first_name"),
    "last_name": ("review", "last_name"),
    "phone_number": ("review", "phone"),
    "email_address": ("review", "email"),
    "demo_user": ("review", "demo_user"),
    "demo_password": ("review", "demo_password"),
    "notes": ("review", "notes"),
}
_CONTACTS, _DEFAULT = "review_information", "default"
_PLACES = {
    **{place: ("", name) for name, place in ROOT.items()},
    **{place: (_CONTACTS, name) for name, place in _REVIEW.items()},
    **{place: (None, name) for name, place in _LOCALIZED.items()},
}
"""Part and name of a field -> its folder (None: that of the language), and the file's name."""


def is_deliver(folder: Path) -> bool:
    """Whether the folder looks like one of deliver."""
    roots = any(path.stem in ROOT for path in folder.glob("*.txt"))
    contacts = any(path.stem in _REVIEW for path in (folder / _CONTACTS).glob("*.txt"))
    return roots or contacts or any(path.stem in _LOCALIZED for path in folder.glob("*/*.txt"))


def read_deliver(folder: Path) -> Listing:
    """What a tree of deliver says. An empty file says nothing."""
    listing = Listing()
    for path in _known(listing, folder, ROOT):
        put_text(listing, Key(*ROOT[path.stem]), path)
    for path in _known(listing, folder / _CONTACTS, _REVIEW):
        _put_contact(listing, Key(*_REVIEW[path.stem]), path)
    _known(listing, folder / _DEFAULT, _LOCALIZED)
    for inner in _folders(folder):
        if listing.put_locale(inner.name, Where(file=str(inner))):
            _known(listing, inner, _LOCALIZED)
            _read_locale(listing, inner, folder / _DEFAULT)
    return listing


def _known(listing: Listing, folder: Path, names: Mapping[str, Any]) -> list[Path]:
    """The files of deliver in a folder; a warning for each other one, which it leaves out too."""
    paths = sorted(folder.glob("*.txt"))
    for path in paths:
        if path.stem not in names:
            reason, cure = f"{path.name} is not read", did_you_mean(path.stem, names)
            where = Where(file=str(path))
            listing.problems.append(Problem("unknown-file", reason, "warning", where, cure=cure))
    return [path for path in paths if path.stem in names]


def _folders(folder: Path) -> list[Path]:
    """The folders of languages: all that hold a text of a listing."""
    inner = {
        path.parent
        for name in _LOCALIZED
        for path in folder.glob(f"*/{name}.txt")
    }  # fmt: skip
    others = [path for path in folder.iterdir() if path.is_dir() and path.name in LOCALES]
    return sorted(path for path in {*inner, *others} if path.name not in (_DEFAULT, _CONTACTS))


def _read_locale(listing: Listing, inner: Path, default: Path) -> None:
    for name, place in _LOCALIZED.items():
        own, common = inner / f"{name}.txt", default / f"{name}.txt"
        path = common if not _is_there(own) and _is_there(common) else own
        if _is_there(path):
            put_text(listing, Key(*place, inner.name), path)


def _is_there(path: Path) -> bool:
    """A link that leads nowhere is there, and a problem."""
    return path.exists() or path.is_symlink()


def _put_contact(listing: Listing, key: Key, path: Path) -> None:
    """A password is not taken: what names a variable is."""
    if key.name == "demo_password":
        text = read_text(listing, path)
        if text is None:
            return
        text = text.strip()
        if text and not text.startswith("env:"):
            reason = "it holds a password, which is not taken"
            cure = "put it into a variable of the environment, and write env:NAME"
            listing.problems.append(
                Problem("password", reason, "warning", Where(file=str(path)), cure=cure)
            )
            return
    put_text(listing, key, path)


def write_deliver(folder: Path, values: Mapping[Key, Any], *, dry: bool = False) -> list[Path]:
    """Writes what the tree can say, and gives the files that it wrote, or would in a dry run;
    `unsaid` is the rest.

    Raises `ProblemsFound` for files that can't be read.
    """
    there = read_deliver(folder) if folder.is_dir() else Listing()
    Problems(there.problems).raise_errors()
    written = []
    for key in in_order(values):
        place = _PLACES.get((key.part, key.name))
        if place is None or (key in there.values and there.values[key] == values[key]):
            continue
        inner, name = place
        path = folder / (key.locale if inner is None else inner) / f"{name}.txt"
        if values[key] is None and (
            not path.exists() or clean(path.read_text("utf-8-sig")) is None
        ):
            continue
        if save_text(path, f"{values[key] or ''}\n", dry=dry):
            written.append(path)
    return written


def unsaid(values: Mapping[Key, Any]) -> list[Key]:
    """The values that a tree of deliver has no file for, or no way to clear."""
    return [
        key
        for key in in_order(values)
        if (key.part, key.name) not in _PLACES or values[key] is None
    ]
