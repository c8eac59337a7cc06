"""Files that hold private keys: Apple's .p8, fastlane's JSON, and where they usually lie."""

from __future__ import annotations

import json
import os
import re
import stat
import warnings
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from asc.base.secrets import holds_key, shown
from asc.errors import InvalidArgument, InvalidKey, KeyNotFound

from .key_id import check_key_id
from .pem import read_key

FOLDERS = ("./private_keys", "~/private_keys", "~/.private_keys", "~/.appstoreconnect/private_keys")
_LARGEST = 1 << 16
"""Bytes that are read of a file; keys have some hundreds."""
Fields = dict[str, Any]
"""What `ApiKey` takes."""
_NAME = re.compile(r"(?:AuthKey|ApiKey)_([A-Za-z0-9]+)\.p8")


def read_key_file(
    path: Path,
    key_id: str | None,
    issuer_id: str | None,
    source: str | None = None,
    *,
    enterprise: bool = False,
) -> Fields:
    """What is in a .p8 file or in fastlane's JSON. Raises `KeyNotFound`, `InvalidKey`."""
    path = expanded(path)
    source = source or str(path)
    content = _read(path)
    if path.suffix == ".json" or _is_json(content):
        return read_fastlane(content.decode("utf-8-sig", errors="replace"), source)
    named = _NAME.fullmatch(path.name)
    key_id = key_id or (named[1] if named else None)
    if not key_id:
        raise InvalidKey(f"{named_path(path)}: its name is not AuthKey_<key id>.p8: give key_id")
    return {
        "key_id": key_id,
        "issuer_id": issuer_id,
        "private_key": content,
        "enterprise": enterprise,
        "source": source,
    }


def read_fastlane(document: Mapping[str, Any] | str, source: str) -> Fields:
    """What is in fastlane's JSON. Raises `InvalidKey`, which names the source."""
    try:
        found = json.loads(document) if isinstance(document, str) else document
        key = found["key"]
        _, what = read_key(key.encode(errors="replace"))
        if not what:
            return {
                "key_id": check_key_id(found["key_id"]),
                "issuer_id": found.get("issuer_id"),
                "private_key": key,
                "enterprise": bool(found.get("in_house")),
                "source": source,
            }
        problem = f"the private key is {what}"
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = str(error) if isinstance(error, InvalidKey) else "it needs key_id and key"
    raise InvalidKey(f"{source}: {problem}")


def tells_its_id(path: Path) -> bool:
    """Whether a file says which key it holds: by its name, or as fastlane's JSON."""
    if _NAME.fullmatch(path.name) or path.suffix == ".json":
        return True
    with suppress(OSError, ValueError):
        return _is_json(_head(path))
    return False


def _is_json(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def find_file(key_id: str, environ: Mapping[str, str]) -> tuple[Path | None, list[str]]:
    """The file of a key in the usual folders, and the folders."""
    folders = [folder for folder in (variable(environ, "API_PRIVATE_KEYS_DIR"), *FOLDERS) if folder]
    for folder in folders:
        for prefix in ("AuthKey", "ApiKey"):
            path = expanded(folder) / f"{prefix}_{key_id}.p8"
            if os.path.isfile(path):  # False too where the folder may not be read
                return path, folders
    return None, folders


def variable(environ: Mapping[str, str], name: str) -> str:
    """A variable that must not contain a private key. Raises `InvalidKey` if it does."""
    value = environ.get(name, "").strip()
    refuse_key(name, value, "it belongs into ASC_PRIVATE_KEY")
    return value


def refuse_key(name: str, value: object, cure: str) -> None:
    """Raises `InvalidKey` for a private key where its path, its id or a folder is meant."""
    if isinstance(value, (str, os.PathLike)) and holds_key(os.fspath(value)):
        raise InvalidKey(f"{name} holds a private key itself: {cure}")


def check_path(name: str, path: object) -> Path:
    """An argument that names a file. Raises `InvalidArgument`, and `InvalidKey` for the key."""
    if not isinstance(path, (str, os.PathLike)) or isinstance(os.fspath(path), bytes):
        raise InvalidArgument(f"{name} is {type(path).__name__}: it takes the path of a file")
    refuse_key(name, path, "give it as private_key=")
    return Path(path)


def expanded(path: str | Path) -> Path:
    """The path with `~` resolved, where there is a home: users without one are common in
    containers.
    """
    try:
        return Path(path).expanduser()
    except (RuntimeError, ValueError):
        return Path(path)


def _read(path: Path) -> bytes:
    try:
        content = _head(path)
    except (OSError, ValueError) as error:  # a ValueError: characters that no path has
        reason = getattr(error, "strerror", None) or "not a path"
    else:
        warn_if_readable(path)
        return content
    raise KeyNotFound(f"{named_path(path)}: {reason}")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST)


def named_path(path: str | Path) -> str:
    """A path as a message names it."""
    return shown(str(path)).strip("'\"")


def warn_if_readable(path: Path) -> None:
    """Warns when others can read a file that holds a private key."""
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        warnings.warn(
            f"{named_path(path)} holds a private key, and others can read it: chmod 600",
            stacklevel=2,
        )
