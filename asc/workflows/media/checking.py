"""What Apple would refuse of a folder: every rule, with what it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from asc.flow.problems import Problem, Where

from .folder import MediaFile
from .headers import SUFFIXES
from .local import LocalFile
from .specs import Group, Spec, choose

_SIZES = "fastlane and rorkai: FAILED with IMAGE_INCORRECT_DIMENSIONS; reference data"
_ALPHA = "fastlane and rorkai: FAILED with IMAGE_ALPHA_NOT_ALLOWED"
_HELP = "Apple's Help, Screenshot and App preview specifications"

Slot = tuple[str, Group]
"""A locale, and a group."""


@attrs.frozen
class FileContent:
    """The bytes of a file, and what they are meant for."""

    local: LocalFile
    spec: Spec


@attrs.frozen
class Placed:
    """A file, and the group that it goes into."""

    file: MediaFile
    spec: Spec


def place(
    files: Iterable[MediaFile], specs: Sequence[Spec]
) -> tuple[dict[Slot, list[Placed]], list[Problem]]:
    """The files by locale and group, in order, and what Apple would refuse of them. Pure."""
    slots: dict[Slot, list[Placed]] = defaultdict(list)
    problems: list[Problem] = []
    for file in files:
        chosen = choose(file, specs)
        problems += _of_file(file, chosen)
        for spec in chosen:
            slots[file.locale, spec.group].append(Placed(file, spec))
    for (locale, group), placed in slots.items():
        problems += _of_slot(locale, group, placed)
    return dict(slots), problems


def _of_file(file: MediaFile, chosen: Sequence[Spec]) -> Iterator[Problem]:
    head, where = file.header, Where(file=str(file.path))
    if SUFFIXES[file.path.suffix.lower()] != head.kind:
        yield Problem("file-extension", f"its bytes are those of a {head.kind}", "error", where)
    if not head.complete:
        yield Problem("file-truncated", "the end of the file is missing", "error", where)
    if head.colours == 4:
        reason = "its colours are CMYK"
        yield Problem("picture-colour", reason, "error", where, _HELP, "save it as RGB")
    if not chosen:
        size = f"{head.width}x{head.height} pixels fit no screen of this platform"
        yield Problem("picture-size", size, "error", where, _SIZES)
    for spec in chosen:
        yield from _of_spec(file, spec, where)


def _of_spec(file: MediaFile, spec: Spec, where: Where) -> Iterator[Problem]:
    if file.header.alpha and not spec.alpha:
        reason = "it has an alpha channel"
        yield Problem("picture-alpha", reason, "error", where, _ALPHA, "save it without one")
    if file.path.suffix.lower() not in spec.suffixes:
        takes = ", ".join(spec.suffixes)
        yield Problem("file-extension", f"{spec.group} take {takes}", "error", where)
    if file.size > spec.largest:
        reason = f"{file.size} bytes, {spec.largest} allowed"
        yield Problem("file-too-large", reason, "error", where, _HELP)
    if spec.video:
        yield from _of_video(file, spec, where)


def _of_video(file: MediaFile, spec: Spec, where: Where) -> Iterator[Problem]:
    head = file.header
    if spec.seconds and not spec.seconds[0] <= round(head.seconds, 1) <= spec.seconds[1]:
        low, high = spec.seconds
        reason = f"{head.seconds:.1f} seconds long, {low:g} to {high:g} allowed"
        yield Problem("preview-length", reason, "error", where, _HELP)
    if spec.frames and not spec.frames[0] <= round(head.frames, 1) <= spec.frames[1]:
        reason = f"{head.frames:.1f} frames a second, at most {spec.frames[1]:g} allowed"
        yield Problem("preview-frames", reason, "error", where, _HELP)
    if spec.audio and not head.audio:
        yield Problem("preview-audio", "it has no sound track", "error", where, _HELP)


def _of_slot(locale: str, group: Group, placed: Sequence[Placed]) -> Iterator[Problem]:
    folder = Where(file=str(placed[0].file.path.parent), locale=locale)
    most = placed[0].spec.most
    if len(placed) > most:
        reason = f"{len(placed)} files for {group}, {most} allowed"
        yield Problem("too-many-files", reason, "error", folder, _HELP)


def check_twins(
    slots: Mapping[Slot, Sequence[Placed]], sums: Mapping[str, str]
) -> Iterator[Problem]:
    """The same picture twice in one group; `sums` are the files' by their paths."""
    for placed in slots.values():
        seen: dict[str, str] = {}
        for each in placed:
            first = seen.setdefault(sums[str(each.file.path)], each.file.name)
            if first != each.file.name:
                where = Where(file=str(each.file.path))
                yield Problem("duplicate-file", f"the same bytes as {first}", "error", where)


def check_locales(files: Iterable[MediaFile], known: Iterable[str]) -> Iterator[Problem]:
    """Locales that the version does not have: their pictures have no place."""
    there = sorted(known)
    for locale in sorted({file.locale for file in files} - set(there)):
        reason = f"the version has no texts in {locale!r}; it has {', '.join(there)}"
        cure = "add the language first"
        yield Problem("locale-missing", reason, "error", Where(locale=locale), "", cure)
