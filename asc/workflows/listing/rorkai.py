"""The tree of the command line tool of rorkai, which is read only.

    app-info/en-US.json        name, subtitle, privacyPolicyUrl ...
    version/2.0/en-US.json     description, keywords, whatsNew ...     (or versions/2.0)

Members have Apple's names; `default.json` is for languages without a member of their own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument, did_you_mean

from asc.flow.problems import Problem, Where

from .fields import Field, Key, Part, of_part
from .listing import Listing
from .native import read_text

_INFO, _VERSIONS, _DEFAULT = "app-info", ("version", "versions"), "default"


def is_rorkai(folder: Path) -> bool:
    """Whether the folder looks like one of that tool."""
    return any((folder / name).is_dir() for name in (_INFO, *_VERSIONS))


def read_rorkai(folder: Path, version: str = "") -> Listing:
    """What the tree says for a version; where it has one only, the version may be left out.

    Raises `InvalidArgument` for a version that it does not have.
    """
    listing = Listing()
    _read(listing, folder / _INFO, "info")
    inner = _version_folder(folder, version)
    if inner is not None:
        _read(listing, inner, "texts")
    return listing


def _version_folder(folder: Path, version: str) -> Path | None:
    found = {path.name: path for name in _VERSIONS for path in sorted((folder / name).glob("*/"))}
    if not found or version in found:
        return found.get(version)
    if version or len(found) > 1:
        there = ", ".join(sorted(found))
        raise InvalidArgument(f"version is {version!r}: {folder} has {there}")
    return next(iter(found.values()))


def _read(listing: Listing, folder: Path, part: Part) -> None:
    fields = {field.apple: field for field in of_part(part).values()}
    default = folder / f"{_DEFAULT}.json"
    common = dict(_members(listing, default, fields)) if default.is_file() else {}
    for path in sorted(folder.glob("*.json")):
        if path == default or not listing.put_locale(path.stem, Where(file=str(path))):
            continue
        own = dict(_members(listing, path, fields))
        for name in {**common, **own}:
            value, where = own.get(name) or common[name]
            listing.put(Key(part, fields[name].name, path.stem), value, where)


def _members(
    listing: Listing, path: Path, fields: Mapping[str, Field]
) -> Iterator[tuple[str, tuple[Any, Where]]]:
    """The known members of a file with their places."""
    text = read_text(listing, path)
    if text is None:
        return
    try:
        pairs = json.loads(text, object_pairs_hook=list)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        where = Where(file=str(path), line=line)
        listing.problems.append(Problem("json", f"it is not JSON: {error}", "error", where))
        return
    if not text.lstrip().startswith("{"):
        reason, cure = "it is not an object", 'one looks like {"name": "Weather"}'
        where = Where(file=str(path), line=1)
        listing.problems.append(Problem("json", reason, "error", where, cure=cure))
        return
    seen: set[str] = set()
    for name, value in pairs:
        where = Where(file=str(path), line=_line(text, name))
        if name in seen:
            listing.problems.append(Problem("duplicate-key", f"{name} is there twice", where=where))
        elif name in fields:
            yield name, (value, where)
        elif name != "locale":
            cure = did_you_mean(name, fields)
            reason = f"{name!r} is not known"
            listing.problems.append(Problem("unknown-key", reason, "error", where, cure=cure))
        seen.add(name)


def _line(text: str, name: str) -> int | None:
    """The line of a member's name."""
    found = text.find(json.dumps(name, ensure_ascii=False))
    return None if found < 0 else text.count("\n", 0, found) + 1
