"""Fetching what a run left: `download`."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Collection, Iterable
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import Literal, get_args

from asc_api.errors import InvalidArgument
from asc_api.models import CiBuildRun
from asc_api.request import Id, Request, raw
from asc_api.resources import ci_artifacts

from asc.base.checks import flags
from asc.base.secrets import shown
from asc.errors import ApiError, ExistingDiffers, NotFoundByName
from asc.flow.result import Outcome, Step
from asc.flow.steps import download as save
from asc.flow.steps import emit

from .reading import read_actions
from .result import CloudDownload, CloudRun
from .values import Artifact
from .waiting import check_run

ArtifactType = Literal[
    "ARCHIVE",
    "ARCHIVE_EXPORT",
    "LOG_BUNDLE",
    "RESULT_BUNDLE",
    "TEST_PRODUCTS",
    "XCODEBUILD_PRODUCTS",
    "STAPLED_NOTARIZED_ARCHIVE",
]
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
"""And halves of surrogate pairs, which no file name has."""
_LONGEST_NAME, _LONGEST_SUFFIX = 200, 20
"""Bytes and characters: file systems take 255 bytes, of which a file under way needs some."""


async def download(
    run: CloudRun | Id[CiBuildRun],
    *,
    to: str | PathLike[str],
    types: Collection[ArtifactType] | None = None,
    overwrite: bool = False,
) -> CloudDownload:
    """Streams the artifacts of a run into the folder `to`, under Apple's names.

    `types` takes some kinds alone. Apple's URLs live some minutes: each is asked for just before
    its file, and no token goes to where it leads. A file appears when it is whole. Run again, it
    fetches what is missing; a file of another size raises `ExistingDiffers`, unless `overwrite`.
    Where Apple does not say the size, a file that is there is `kept`, unless `overwrite`.

    One request and one download for each file, more for a run that is not a `CloudRun` (see
    `wait_for_run`). Raises `NotFoundByName` where there is no such artifact, `OSError`. Source:
    quirk 72.
    """
    check_run(run)
    flags(overwrite=overwrite)
    folder, wanted = _check_folder(to), _check_types(types)
    found = await _artifacts_of(run)
    places = [(each, folder / name) for each, name in name_files(found)]
    chosen = [(each, path) for each, path in places if each.type in wanted or types is None]
    if not chosen:
        there = ", ".join(sorted({each.type for each in found})) or "none"
        raise NotFoundByName(f"the run has no such artifact; there is {there}")
    _check_existing(chosen, overwrite)
    folder.mkdir(parents=True, exist_ok=True)
    steps = [await _fetch(each, path, overwrite) for each, path in chosen]
    return CloudDownload(steps=steps, files=tuple(path for _, path in chosen))


def _check_folder(to: object) -> Path:
    if not isinstance(to, (str, PathLike)) or not str(to).strip():
        raise InvalidArgument(f"to is {shown(to)}: it takes the path of a folder")
    path = Path(to)
    if os.path.lexists(path) and not path.is_dir():
        raise InvalidArgument(f"to is {shown(str(path))}, which is not a folder")
    return path


def _check_types(types: object) -> list[str]:
    known = get_args(ArtifactType)
    given = [] if types is None else types
    if isinstance(given, (str, bytes)) or not isinstance(given, Collection):
        raise InvalidArgument(f"types is {shown(types)}: it takes a list of {', '.join(known)}")
    for each in given:
        if each not in known:
            raise InvalidArgument(f"types: {shown(each)}: it takes {', '.join(known)}")
    if types is not None and not given:
        raise InvalidArgument("types is empty: leave it out to fetch all artifacts")
    return [str(each) for each in given]


async def _artifacts_of(run: CloudRun | Id[CiBuildRun]) -> list[Artifact]:
    """Those of a result that is over; of a run that was going on they are read now."""
    if isinstance(run, CloudRun) and run.state == "COMPLETE":
        return run.artifacts
    actions = await read_actions(run.id if isinstance(run, CloudRun) else run)
    return [artifact for action in actions for artifact in action.artifacts]


def name_files(artifacts: Iterable[Artifact]) -> list[tuple[Artifact, str]]:
    """A file name for each artifact: Apple's, without folders; its id before it where two have the
    same.
    """
    named = [(each, safe_name(each)) for each in artifacts]
    counts = Counter(name.casefold() for _, name in named)
    return [
        (each, f"{each.id} {name}" if counts[name.casefold()] > 1 else name) for each, name in named
    ]


def safe_name(artifact: Artifact) -> str:
    """The last part of Apple's name, as file systems take it; the id where nothing is left."""
    name = PurePosixPath(artifact.name.replace("\\", "/").replace(":", "_")).name
    name = _shorten(_CONTROL.sub("", name).strip().lstrip(". "))
    return name or artifact.id


def _shorten(name: str) -> str:
    """At most so many bytes, with the suffix."""
    suffix = PurePosixPath(name).suffix[:_LONGEST_SUFFIX]
    whole = name.encode()
    if len(whole) <= _LONGEST_NAME:
        return name
    room = _LONGEST_NAME - len(suffix.encode())
    return whole[:room].decode(errors="ignore") + suffix


def _check_existing(chosen: list[tuple[Artifact, Path]], overwrite: bool) -> None:
    differing = [str(path) for each, path in chosen if path.exists() and _differs(each, path)]
    if differing and not overwrite:
        raise ExistingDiffers(
            f"{', '.join(differing)}: another file is there; take another folder, or overwrite=True"
        )


def _is_there(artifact: Artifact, path: Path) -> bool:
    return path.is_file() and path.stat().st_size == artifact.size


def _differs(artifact: Artifact, path: Path) -> bool:
    """Whether it is surely not that artifact."""
    return not path.is_file() or (artifact.size is not None and not _is_there(artifact, path))


async def _fetch(artifact: Artifact, path: Path, overwrite: bool) -> Step:
    outcome = _outcome(artifact, path, overwrite)
    if outcome in ("created", "updated"):
        await _stream(artifact, path)
    why = "Apple does not say its size; overwrite=True fetches it again"
    step = Step(path.name, outcome, why if outcome == "kept" else "")
    await emit(step)
    return step


def _outcome(artifact: Artifact, path: Path, overwrite: bool) -> Outcome:
    if not path.exists():
        return "created"
    if _is_there(artifact, path):
        return "unchanged"
    return "updated" if overwrite else "kept"


async def _stream(artifact: Artifact, path: Path) -> None:
    """Streams one file; where its URL has died meanwhile, it is asked for once more."""
    try:
        await save(await _request(artifact), path)
    except ApiError:
        await save(await _request(artifact), path)


async def _request(artifact: Artifact) -> Request[bytes]:
    found = await ci_artifacts.get(artifact.id)
    if not found.download_url:
        raise NotFoundByName(f"{artifact.name} has no URL: Apple keeps it no longer")
    return Request("GET", found.download_url, authorize=False, reader=raw)
