"""A folder of media: `<locale>/<anything>/NN-name.png`, as fastlane and others lay it out.

The first folder is the locale, below `imessage` or `appletv` the second (fastlane). What stands
between is free: the pixel size tells the device. Order is by name, `2.png` before `10.png`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from asc.flow.problems import Problem, Where
from asc.rules.words import check_word
from asc.vocabulary import LOCALES

from .headers import SUFFIXES, Header, UnreadableFile, read_header

RECORD = ".asc-media.json"
_ABOVE = ("imessage", "appletv")
"""fastlane puts locales below these."""


@attrs.frozen
class MediaFile:
    """One file of the folder."""

    path: Path
    name: str
    """Its path within the folder."""
    locale: str
    header: Header
    size: int

    @property
    def words(self) -> str:
        """What its path says, for comparing: `EN_US_IPHONE_69_01`."""
        return spelled(self.name.rpartition(".")[0])


def spelled(text: str) -> str:
    """Capitals, with one `_` for whatever is neither letter nor digit."""
    return re.sub(r"[^A-Z0-9]+", "_", text.upper())


def read_folder(folder: Path) -> tuple[list[MediaFile], list[Problem]]:
    """The files in order, and what is wrong with them by themselves. Reads heads only."""
    files: list[MediaFile] = []
    problems: list[Problem] = []
    locales: dict[str, list[Problem]] = {}
    for path in sorted(_paths(folder), key=lambda path: _natural(str(path.relative_to(folder)))):
        name = path.relative_to(folder).as_posix()
        where, locale = Where(file=str(path)), _locale(name)
        if path.suffix.lower() not in SUFFIXES:
            if locale:
                problems.append(_ignored(where))
            continue
        if locale is None:
            problems.append(Problem("no-locale", _NO_LOCALE, "error", where))
            continue
        locales.setdefault(locale, list(check_word(locale, LOCALES, Where(file=str(path.parent)))))
        try:
            header = read_header(path)
        except UnreadableFile as error:
            problems.append(Problem("unreadable-file", str(error), "error", where))
            continue
        files.append(MediaFile(path, name, locale, header, path.stat().st_size))
    for found in locales.values():
        problems += found
    if not files and not problems:
        problems.append(Problem("no-files", _NO_FILES, "error", Where(file=str(folder))))
    return files, problems


_NO_FILES = "it holds no images and videos"
_NO_LOCALE = "it is in no locale's folder, such as en-US/01.png"


def _ignored(where: Where) -> Problem:
    return Problem("ignored-file", "it is neither an image nor a video", "warning", where)


def _paths(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith(".") for part in parts):
            yield path


def _locale(name: str) -> str | None:
    parts = name.split("/")[:-1]
    if parts and parts[0].lower() in _ABOVE:
        parts = parts[1:]
    return parts[0] if parts else None


def _natural(text: str) -> list[tuple[int, str]]:
    """Numbers by size: `2` before `10`."""
    pieces = re.split(r"(\d+)", text.lower())
    return [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces]
