"""Named keys in one TOML file, whose private keys may be in files or in the keychain of the
operating system.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asc.base.secrets import shown
from asc.errors import InvalidArgument, InvalidKey, KeyNotFound

from .key_files import expanded, named_path, variable, warn_if_readable

_TAKES = {
    **dict.fromkeys(("key_id", "issuer_id", "private_key", "private_key_path", "role"), str),
    **dict.fromkeys(("enterprise", "keyring"), bool),
}
"""What a profile may say."""

_NAME = re.compile(r"[A-Za-z0-9_-]+")
"""What TOML takes as the name of a table without quotes."""


def profiles_file(environ: Mapping[str, str]) -> Path:
    """Where profiles are kept."""
    home = variable(environ, "XDG_CONFIG_HOME") or "~/.config"
    return expanded(variable(environ, "ASC_PROFILES") or f"{home}/asc/profiles.toml")


def read_profile(name: str, environ: Mapping[str, str], *, required: bool) -> dict[str, Any] | None:
    """What a profile says. Raises `KeyNotFound` where it is `required`, `InvalidKey` for what can't
    be meant.
    """
    file = profiles_file(environ)
    problem = f"{named_path(file)} does not exist"
    if os.path.exists(file):  # False too where the folder may not be read
        profiles = _read_profiles(file)
        found = profiles.get(name)
        if isinstance(found, dict):
            return _from_profile(name, found, file)
        known = ", ".join(sorted(profiles)) or "none"
        problem = f"{named_path(file)} has no profile {shown(name)}; it has {known}"
    if required:
        raise KeyNotFound(problem)
    return None


def list_profiles(environ: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """What the profiles say, by name, without private keys. Raises `InvalidKey`."""
    file = profiles_file(environ)
    profiles = _read_profiles(file) if os.path.exists(file) else {}
    return {
        name: _without_key(profile)
        for name, profile in profiles.items()
        if isinstance(profile, dict)
    }


def _without_key(profile: Mapping[str, Any]) -> dict[str, Any]:
    shown = ("key_id", "issuer_id", "private_key_path", "keyring", "enterprise", "role")
    return {word: profile[word] for word in shown if word in profile}


def add_profile(name: str, values: Mapping[str, str | bool], environ: Mapping[str, str]) -> Path:
    """Adds a profile to the file, which only its owner can read; gives the file.

    Raises `InvalidArgument` for a name that is there, and for what does not fit a profile, and
    `OSError`.
    """
    file = profiles_file(environ)
    if name in list_profiles(environ):
        raise InvalidArgument(f"{named_path(file)} has a profile {shown(name)}: take it out first")
    if not _NAME.fullmatch(name):
        raise InvalidArgument(f"a profile is called by letters, digits, - and _, not {shown(name)}")
    lines = [f"{word} = {json.dumps(value)}" for word, value in values.items()]
    file.parent.mkdir(parents=True, exist_ok=True)
    with open(file, "a", encoding="utf-8", opener=_private) as opened:
        opened.write("\n".join([f"\n[{name}]", *lines, ""]))
    return file


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _read_profiles(file: Path) -> dict[str, Any]:
    problem = "is not TOML"
    try:
        profiles = tomllib.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        problem = f"can't be read: {error.strerror}"
        profiles = None
    except (ValueError, RecursionError):
        profiles = None
    if profiles is None:
        raise InvalidKey(f"{named_path(file)} {problem}")
    if any(isinstance(profile, dict) and "private_key" in profile for profile in profiles.values()):
        warn_if_readable(file)
    return profiles


def _from_profile(name: str, profile: dict[str, Any], file: Path) -> dict[str, Any]:
    for word, value in profile.items():
        if not isinstance(value, _TAKES.get(word, object)):
            kind = "text" if _TAKES[word] is str else "true or false"
            raise InvalidKey(f"{named_path(file)}, profile {shown(name)}: {word} takes {kind}")
    taken = ("key_id", "issuer_id", "private_key", "enterprise")
    found: dict[str, Any] = {word: profile[word] for word in taken if word in profile}
    if path := profile.get("private_key_path"):
        found["path"] = file.parent / expanded(path)
    if profile.get("keyring"):
        found["private_key"] = _from_keyring(profile.get("key_id", ""))
    return found


def _from_keyring(key_id: str) -> str:
    try:
        import keyring  # type: ignore[import-not-found,unused-ignore]  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise KeyNotFound("a profile says keyring = true: install asc-client[keychain]") from None
    try:
        return str(keyring.get_password("asc", key_id) or "")
    except Exception as error:  # each keychain has errors of its own
        problem = type(error).__name__
    raise KeyNotFound(f"the keychain gave no key {shown(key_id)}: {problem}")
