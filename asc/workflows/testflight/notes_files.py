"""What's new, from the files that fastlane keeps."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from asc.errors import InvalidArgument
from asc.vocabulary import LOCALES
from asc.workflows.listing.deliver import ROOT

_DEFAULT = "default"


def read_notes(folder: str | Path, *, locales: Iterable[str] = ()) -> dict[str, str]:
    """The texts of a folder by locale, for `distribute(notes=...)`.

    The folder holds `LOCALE.txt` or `changelogs/LOCALE.txt`, or is fastlane's metadata, with
    `LOCALE/release_notes.txt` (also under `metadata/`), whose other files are left alone. The text
    called `default` is for those of `locales` that have none of their own. A file of nothing but
    space is left out. Raises `InvalidArgument`, for a name that is not a locale too, and `OSError`.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise InvalidArgument(f"{folder} is not a folder: give the one that holds the notes")
    wanted = LOCALES.check_all(locales, "locales")
    files = _files(folder)
    if not files:
        raise InvalidArgument(
            f"{folder} holds no notes: they are changelogs/LOCALE.txt or LOCALE/release_notes.txt"
        )
    texts = {name: _text(file) for name, file in files.items()}
    default = texts.pop(_DEFAULT, "")
    if default and not wanted and not any(texts.values()):
        raise InvalidArgument(
            f"{files[_DEFAULT]} is for locales without a text of their own: name them by locales="
        )
    every = {
        **dict.fromkeys(wanted, default),
        **{name: text for name, text in texts.items() if text},
    }
    return {name: text for name, text in every.items() if text}


def _files(folder: Path) -> dict[str, Path]:
    """Locale (or `default`) -> its file. Raises `InvalidArgument`."""
    beside = [path for path in folder.glob("*.txt") if path.stem not in ROOT]
    plain = [*beside, *folder.glob("changelogs/*.txt")]
    nested = [
        *folder.glob("*/release_notes.txt"),
        *folder.glob("metadata/*/release_notes.txt"),
    ]
    named = [(path.stem, path) for path in plain] + [(path.parent.name, path) for path in nested]
    found: dict[str, Path] = {}
    for name, path in sorted(named):
        if name != _DEFAULT:
            LOCALES.check(name, str(path))
        if name in found:
            raise InvalidArgument(f"{found[name]} and {path} are both for {name}: keep one")
        found[name] = path
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise InvalidArgument(f"{path} is not UTF-8: save it so") from error
