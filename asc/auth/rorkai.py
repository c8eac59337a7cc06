"""The keys that the command line `asc` of rorkai has in its `config.json`. They are read, and
nothing is ever written there.

Its keychain entries are not read: where a key has no file there, the usual folders are looked in.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asc.errors import InvalidKey

from .key_files import expanded, named_path, variable

_NAMES = {"key_id": "key_id", "issuer_id": "issuer_id", "private_key_path": "path"}
"""Member there -> what it is called here."""


def config_file(environ: Mapping[str, str]) -> Path | None:
    """The file that it would use, if there is one."""
    named = variable(environ, "ASC_CONFIG_PATH")
    places = [named] if named else ["./.asc/config.json", "~/.asc/config.json"]
    return next((path for path in map(expanded, places) if os.path.isfile(path)), None)


def read_config(name: str | None, environ: Mapping[str, str]) -> dict[str, Any] | None:
    """What it says of the key of that name, or of the default one. Raises `InvalidKey` for a file
    that is not JSON.
    """
    file = config_file(environ)
    if file is None:
        return None
    config = _read(file)
    name = name or str(config.get("default_key_name") or "")
    keys = [key for key in config.get("keys") or [] if isinstance(key, dict)]
    chosen = [key for key in keys if key.get("name") == name]
    if not chosen and not name:
        chosen = [config]
    found = _from_key(chosen[0], file) if chosen else {}
    return found if "key_id" in found else None


def _from_key(key: Mapping[str, Any], file: Path) -> dict[str, Any]:
    said = {word: key.get(name) for name, word in _NAMES.items()}
    found: dict[str, Any] = {word: value for word, value in said.items() if isinstance(value, str)}
    if "path" in found:
        found["path"] = file.parent / expanded(found["path"])
    return {word: value for word, value in found.items() if value}


def _read(file: Path) -> dict[str, Any]:
    try:
        config = json.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise InvalidKey(f"{named_path(file)} can't be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        config = None
    if not isinstance(config, dict):
        raise InvalidKey(f"{named_path(file)} is not a JSON object")
    return config
