"""Files that hold private keys: Apple's .p8, fastlane's JSON, and where they usually lie."""

from __future__ import annotations

import os
import re
import stat
import warnings
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from asc.errors import InvalidKey, KeyNotFound

from .keys import ApiKey

FOLDERS = ("./private_keys", "~/private_keys", "~/.private_keys", "~/.appstoreconnect/private_keys")
_NAME = re.compile(r"(?:AuthKey|ApiKey)_([A-Za-z0-9]+)\.p8")


def key_from_file(
    path: Path,
    key_id: str | None,
    issuer_id: str | None,
    source: str | None = None,
    *,
    enterprise: bool = False,
) -> ApiKey:
    """A key from a .p8 file or fastlane's JSON. Raises `KeyNotFound`, `InvalidKey`."""
    path = expanded(path)
    source = source or str(path)
    content = _read(path)
    if path.suffix == ".json" or _is_json(content):
        return ApiKey.from_fastlane(content.decode("utf-8-sig", errors="replace"), source=source)
    named = _NAME.fullmatch(path.name)
    key_id = key_id or (named[1] if named else None)
    if not key_id:
        raise InvalidKey(f"{path}: its name is not AuthKey_<key id>.p8: give key_id")
    return ApiKey(
        key_id=key_id,
        issuer_id=issuer_id,
        private_key=content,
        enterprise=enterprise,
        source=source,
    )


def tells_its_id(path: Path) -> bool:
    """Whether a file says which key it holds: by its name, or as fastlane's JSON."""
    with suppress(OSError):
        return (
            bool(_NAME.fullmatch(path.name))
            or path.suffix == ".json"
            or _is_json(path.read_bytes())
        )
    return False


def _is_json(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def find_file(key_id: str, environ: Mapping[str, str]) -> tuple[Path | None, list[str]]:
    """The file of a key in the usual folders, and the folders."""
    folders = [folder for folder in (environ.get("API_PRIVATE_KEYS_DIR"), *FOLDERS) if folder]
    for folder in folders:
        for prefix in ("AuthKey", "ApiKey"):
            path = expanded(folder) / f"{prefix}_{key_id}.p8"
            if os.path.isfile(path):  # False too where the folder may not be read
                return path, folders
    return None, folders


def expanded(path: str | Path) -> Path:
    """The path with `~` resolved, where there is a home: users without one are common in
    containers.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def _read(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise KeyNotFound(f"{path}: {error.strerror}") from None
    warn_if_readable(path)
    return content


def warn_if_readable(path: Path) -> None:
    """Warns when others can read a file that holds a private key."""
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        warnings.warn(
            f"{path} holds a private key, and others can read it: chmod 600", stacklevel=2
        )
