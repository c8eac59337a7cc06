"""What has to be done for a file to belong to a resource: pure, from what is there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

import attrs
from asc_api.resource import Resource

from asc.errors import ExistingDiffers

from .assets import stage_of, state_of
from .kinds import FileKind
from .local import LocalFile, unmarked

IfOther = Literal["fail", "keep", "replace"]
"""What to do where another file is in the way: raise `ExistingDiffers`, leave it, or delete it."""


@attrs.frozen
class WantedFile:
    """A file, and the place it is meant for."""

    kind: FileKind
    file: LocalFile
    word: str | None = None
    """Which of the places that a parent has, such as `EVENT_CARD`."""

    @property
    def name(self) -> str:
        """Its name at Apple's."""
        return self.file.path.name if self.kind.md5 else self.file.marked_name

    def has_name_of(self, asset: Any) -> bool:
        """Whether a file at Apple's was called like this one, whatever its bytes."""
        name = str(asset.file_name)
        return (name if self.kind.md5 else unmarked(name)) == self.file.path.name


@attrs.frozen
class AttachDecision:
    """What to do."""

    asset: Any = None
    """The file, where it is there: to be sent, waited for, or left as it is."""
    dead: tuple[Any, ...] = ()
    """What is left of uploads of a file of this name that failed, or were given up."""
    others: tuple[Any, ...] = ()
    """Other files in its place, to be deleted."""
    kept: Any = None
    """Another file that is left in its place."""


def decide(
    existing: Iterable[Any], wanted: WantedFile, if_exists: IfOther, to: str
) -> AttachDecision:
    """What to do. Raises `ExistingDiffers`."""
    there = [asset for asset in existing if _is_in_place(asset, wanted)]
    same = [asset for asset in there if is_same(asset, wanted)]
    alive = sorted((each for each in same if stage_of(each) != "failed"), key=_is_awaiting)
    dead = tuple(each for each in there if each not in alive and _is_dead(each, wanted))
    left = [each for each in there if each not in same and each not in dead]
    others = tuple(each for each in left if _is_in_the_way(each, wanted))
    if others and if_exists == "fail":
        raise ExistingDiffers(_why_not(others, wanted, to))
    if others and if_exists == "keep":
        return AttachDecision(kept=others[0])
    return AttachDecision(alive[0] if alive else None, dead, others)


def _is_awaiting(asset: Any) -> bool:
    return stage_of(asset) == "awaiting"


def _is_dead(asset: Any, wanted: WantedFile) -> bool:
    return stage_of(asset) in ("failed", "awaiting") and wanted.has_name_of(asset)


def _is_in_place(asset: Any, wanted: WantedFile) -> bool:
    by = wanted.kind.sorted_by
    return not by or getattr(asset, by) == wanted.word


def is_same(asset: Any, wanted: WantedFile) -> bool:
    """Whether a file at Apple's is this one: by its MD5; before that is there, or where Apple keeps
    none, by name and size.
    """
    alike = (asset.file_name, asset.file_size) == (wanted.name, wanted.file.size)
    if not wanted.kind.md5:
        return alike
    if asset.source_file_checksum:
        return bool(asset.source_file_checksum.lower() == wanted.file.md5)
    return alike and stage_of(asset) != "done"


def _is_in_the_way(asset: Any, wanted: WantedFile) -> bool:
    return not wanted.kind.several or wanted.has_name_of(asset)


def _why_not(others: Sequence[Any], wanted: WantedFile, to: str) -> str:
    other: Resource = others[0]
    size = getattr(other, "file_size", None)
    return (
        f"{to} has another file, {getattr(other, 'file_name', other.id)!r} of {size} bytes, "
        f"{state_of(other)}; wanted is {wanted.file.path.name} of {wanted.file.size} bytes: "
        "if_exists='replace' deletes it, if_exists='keep' leaves it"
    )
