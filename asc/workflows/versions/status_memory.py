"""`status(since=)`: the file that keeps what the last run saw."""

from __future__ import annotations

import json
from os import PathLike
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown


def check_since(since: object) -> None:
    """Raises `InvalidArgument` for what is not the path of a file in a folder that is there."""
    if since is None:
        return
    if not isinstance(since, (str, PathLike)) or not str(since):
        raise InvalidArgument(f"since is {shown(since)}: it takes the path of a file")
    path = Path(since)
    if path.is_dir():
        raise InvalidArgument(f"since: {path} is a folder: it takes the path of a file")
    if not path.parent.is_dir():
        raise InvalidArgument(f"since: there is no folder {path.parent}: make it first")


def read_memory(since: str | PathLike[str] | None) -> dict[str, Any]:
    """The rows of the last run, by their key. Raises `InvalidArgument` for another file."""
    if since is None or not Path(since).exists():
        return {}
    try:
        kept = json.loads(Path(since).read_text("utf-8"))
        return {str(key): dict(row) for key, row in kept["versions"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        raise InvalidArgument(
            f"since: {since} is not a file that client.versions.status wrote; name another one"
        ) from None


def write_memory(since: str | PathLike[str], rows: dict[str, Any]) -> None:
    """Written beside and moved, so that a kill leaves the file before or the new one."""
    path = Path(since)
    text = json.dumps({"versions": rows}, indent=1)
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text + "\n", "utf-8")
    beside.replace(path)
