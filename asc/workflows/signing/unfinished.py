"""What a renewal was about, for the run after a kill between deleting and making a profile.

The certificates of others are seen in the old profile alone: without a note they would be lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from asc.flow.steps import is_dry_run

from .certificates import is_valid, read_certificates, read_clock
from .files import safe_name, write_file
from .kinds import ProfileKind


def note_of(folder: Path, name: str) -> Path:
    """The file of the note, in the folder of replaced profiles."""
    return folder / f".{safe_name(name)}.renewing"


async def note_certificates(note: Path, ids: tuple[str, ...]) -> None:
    """Writes down the certificates of a profile that is renewed."""
    if not await is_dry_run():
        write_file(note, "\n".join(ids).encode())


async def still_valid(note: Path, old: Iterable[str], kind: ProfileKind) -> tuple[str, ...]:
    """Those of the old profile, and of a renewal that was cut off, which are still valid. One
    request where there are any.
    """
    held, moment = {*_read(note), *old}, await read_clock()
    if not held:
        return ()
    there = await read_certificates(kind.certificates)
    return tuple(each.id for each in there if each.id in held and is_valid(each, moment))


def _read(note: Path) -> list[str]:
    return note.read_text().split() if note.is_file() else []


async def forget(note: Path) -> None:
    """Removes the note of a renewal that is done."""
    if not await is_dry_run():
        _remove(note)


def _remove(note: Path) -> None:
    note.unlink(missing_ok=True)
