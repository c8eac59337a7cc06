"""Our own form: `store.yaml` with short values, and long texts beside it.

    store.yaml              copyright, categories, age_rating, review, locales ...
                            product_pages: promotional texts by page and language
    eula.md
    en-US/description.md    also promotional_text, whats_new, privacy_policy_text,
                            beta_description, beta_privacy_policy

A long text may stand in store.yaml too, which is how one is cleared: `whats_new: null`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import did_you_mean

from asc.flow.files import YamlFile, read_yaml, save_text
from asc.flow.problems import Problem, Problems, Where
from asc.vocabulary import LOCALES

from .fields import FIELDS, Key, Part, clean, in_order, of_part
from .listing import Listing

NAME = "store.yaml"
_ROOT: dict[str, Part] = {"copyright": "version", "content_rights": "app"}
_PAGES: Part = "product_pages"
_SECTIONS: tuple[Part, ...] = ("categories", "age_rating", "review", "beta_review", "eula")
_FILES = {field.file: field for field in FIELDS.values() if field.file}
_HEAD = """\
# The listing in App Store Connect. What is left out is left alone; null takes a value away.
# Long texts stand beside this file: en-US/description.md
"""


def read_native(folder: Path) -> Listing:
    """What store.yaml and the texts beside it say. Raises `ProblemsFound` for what is not YAML."""
    listing, file = Listing(), read_yaml(folder / NAME)
    values = file.values
    listing.problems += file.check_keys([*_ROOT, *_SECTIONS, "locales", _PAGES])
    for name, part in _ROOT.items():
        if name in values:
            listing.put(Key(part, name), values[name], file.where(name))
    for part in _SECTIONS:
        if part == "eula" and values.get(part, 1) is None:
            _take_licence_away(listing, file.where(part))
        else:
            _put_members(listing, file, (part,), part)
    for locale in _mapping(listing, file, ("locales",)):
        if listing.put_locale(locale, file.where("locales", locale)):
            _put_members(listing, file, ("locales", locale), "info", "texts", locale=locale)
            _put_members(listing, file, ("locales", locale, "beta"), "beta", locale=locale)
    for page in _mapping(listing, file, (_PAGES,)):
        for locale in _mapping(listing, file, (_PAGES, page)):
            place = (_PAGES, page, locale)
            if listing.put_locale(locale, file.where(*place)):
                _put_members(listing, file, place, _PAGES, locale=locale, page=page)
    _read_texts(listing, folder)
    return listing


def _take_licence_away(listing: Listing, where: Where) -> None:
    """`eula: null`."""
    for name in of_part("eula"):
        listing.put(Key("eula", name), None, where)


def _put_members(
    listing: Listing,
    file: YamlFile,
    path: tuple[str, ...],
    *parts: Part,
    locale: str = "",
    page: str = "",
) -> None:
    fields = of_part(*parts)
    members = _mapping(listing, file, path)
    nested = ["beta"] if len(path) == 2 else []
    listing.problems += file.check_keys([*fields, *nested], *path) if members else ()
    for name, value in members.items():
        if name in fields:
            key = Key(fields[name].part, name, locale, page)
            listing.put(key, value, file.where(*path, name))


def _mapping(listing: Listing, file: YamlFile, path: tuple[str, ...]) -> Mapping[str, Any]:
    """The members there; none where the file has none."""
    found: Mapping[str, Any] = file.values
    for name in path:
        found = found.get(name, {})
        if not isinstance(found, Mapping):
            kind = f"of the type {type(found).__name__}"
            reason = f"{name} is {kind if name == 'review' else repr(found)}"  # it has a password
            cure = "it takes members, each on a line of its own"
            problem = Problem("kind", reason, "error", file.where(*path), cure=cure)
            if problem not in listing.problems:
                listing.problems.append(problem)
            return {}
    return found


def _read_texts(listing: Listing, folder: Path) -> None:
    for path in sorted([*folder.glob("*.md"), *folder.glob("*/*.md")]):
        locale = path.parent.name if path.parent != folder else ""
        if path.stem not in _names(locale):
            listing.problems += _unknown(path, locale)
        elif not locale or listing.put_locale(locale, Where(file=str(path.parent))):
            field = _FILES[path.stem]
            put_text(listing, Key(field.part, field.name, locale), path)


def put_text(listing: Listing, key: Key, path: Path) -> None:
    """The text of a file; a problem where it can't be read."""
    text = read_text(listing, path)
    if text is not None:
        listing.put_file(key, text, Where(file=str(path), line=1))


def read_text(listing: Listing, path: Path) -> str | None:
    """What a file holds; None, and a problem, where that is not text in UTF-8: a folder, a link
    that leads nowhere.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        reason = "it is not text in UTF-8"
    except OSError as error:
        reason = f"it can't be read: {error.strerror}"
    listing.problems.append(Problem("unreadable", reason, "error", Where(file=str(path))))
    return None


def _names(locale: str) -> list[str]:
    """The names of texts that can stand in the folder, or in one of a language."""
    return [name for name in _FILES if bool(locale) != (name == "eula")]


def _unknown(path: Path, locale: str) -> Iterator[Problem]:
    """Other texts may stand in the folder, a README for one, but not in one of a language."""
    if locale in LOCALES:
        reason, cure = f"{path.name} is not a text of a listing", did_you_mean(path.stem, _FILES)
        yield Problem("unknown-file", reason, "error", Where(file=str(path)), cure=cure)


def write_native(folder: Path, values: Mapping[Key, Any], *, dry: bool = False) -> list[Path]:
    """Writes what differs, and says which files it wrote, or would in a dry run. Comments and order
    stay, and so does what `values` does not name. Raises `ProblemsFound` for files that can't be
    read.
    """
    file = _Writer(folder, read_yaml(folder / NAME, missing_ok=True), dry).begun()
    written = [path for key in in_order(values) for path in file.write(key, values[key])]
    if file.yaml.save(dry=dry):
        written.append(folder / NAME)
    return written


@attrs.define
class _Writer:
    folder: Path
    yaml: YamlFile
    dry: bool
    there: Listing = attrs.field(factory=Listing)

    def begun(self) -> _Writer:
        if self.yaml.path.exists():
            self.there = read_native(self.folder)
            Problems(self.there.problems).raise_errors()
        else:
            self.yaml = YamlFile(self.yaml.path, _HEAD)
        return self

    def write(self, key: Key, value: Any) -> list[Path]:
        """Writes one value, unless it is there; gives the file of its own that it wrote."""
        if key in self.there.values and self.there.values[key] == value:
            return []
        place = self.there.places.get(key)
        inline = place is not None and place.file == str(self.yaml.path)
        beside = bool(key.field.file) and not inline
        if value is None or not beside:
            self.yaml.set(_path(key), value)
        return _write_text(self._file(key), value, dry=self.dry) if beside else []

    def _file(self, key: Key) -> Path:
        return self.folder / key.locale / f"{key.field.file}.md"


def _write_text(path: Path, value: str | None, *, dry: bool) -> list[Path]:
    if value is not None:
        return [path] if save_text(path, f"{value}\n", dry=dry) else []
    if not path.exists() or clean(path.read_text("utf-8-sig")) is None:
        return []
    path.unlink()
    return [path]


def _path(key: Key) -> tuple[str, ...]:
    """Where a value stands in store.yaml."""
    if key.part in _SECTIONS:
        return key.part, key.name
    if not key.locale:
        return (key.name,)
    if key.page:
        return _PAGES, key.page, key.locale, key.name
    beta = ("beta",) if key.part == "beta" else ()
    return "locales", key.locale, *beta, key.name
