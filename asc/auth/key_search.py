"""Finding the key: `ApiKey.find()`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from asc.base.secrets import shown
from asc.errors import KeyNotFound

from .key_files import (
    Fields,
    check_path,
    expanded,
    find_file,
    named_path,
    read_key_file,
    refuse_key,
    tells_its_id,
    variable,
)
from .key_id import check_key_id
from .profiles import profiles_file, read_profile
from .rorkai import read_config

Found = dict[str, Any]
"""`key_id`, `issuer_id`, `private_key`, `path`, `enterprise`: what a place knows."""


def find_fields(
    *,
    key_id: str | None = None,
    issuer_id: str | None = None,
    private_key: str | bytes | None = None,
    private_key_path: str | Path | None = None,
    profile: str | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Fields:
    """The first key found, in this order:

    1. the arguments
    2. `profile=`, or the profile that `ASC_PROFILE` names, in the profiles file: `ASC_PROFILES`, or
       `~/.config/asc/profiles.toml` (under `XDG_CONFIG_HOME`): tables with `key_id`, `issuer_id`
       and `private_key`, `private_key_path` or `keyring = true` (service `asc`, user name the key
       id; extra `keyring`), and `enterprise`
    3. `ASC_KEY_ID`, `ASC_ISSUER_ID`, `ASC_PRIVATE_KEY`, `ASC_PRIVATE_KEY_B64`,
       `ASC_PRIVATE_KEY_PATH`
    4. fastlane's: `APP_STORE_CONNECT_API_KEY_PATH` (its JSON), `APP_STORE_CONNECT_API_KEY_*`,
       `SPACESHIP_CONNECT_API_*`
    5. codemagic's: `APP_STORE_CONNECT_KEY_IDENTIFIER`, `APP_STORE_CONNECT_ISSUER_ID`,
       `APP_STORE_CONNECT_PRIVATE_KEY`
    6. the profile `default` of the profiles file
    7. the default key of rorkai's `asc`: `ASC_CONFIG_PATH`, `./.asc/config.json`,
       `~/.asc/config.json`; its other keys by their names, where the profiles file has no such
       profile

    A place that names a key id and no private key takes it from `AuthKey_<key id>.p8` (team) or
    `ApiKey_<key id>.p8` (individual) in `API_PRIVATE_KEYS_DIR`, `./private_keys`, `~/private_keys`,
    `~/.private_keys` or `~/.appstoreconnect/private_keys`. `ApiKey.source` says what was used.
    Raises `KeyNotFound`, which lists where it was looked for, and `InvalidKey`.
    """
    given = {
        "key_id": key_id,
        "issuer_id": issuer_id,
        "private_key": private_key,
        "path": private_key_path,
    }
    if private_key_path:
        check_path("private_key_path", private_key_path)
    for name, value in {"key_id": key_id, "profile": profile}.items():
        refuse_key(name, value, "give it as private_key=")
    looked: list[str] = []
    for source, read in _places(
        {name: value for name, value in given.items() if value}, profile, environ
    ):
        found = read()
        if found and "source" in found:
            return found
        if found and (key := _complete(found, source, environ, looked)):
            return key
        if not found:
            looked.append(f"{source}: nothing")
        elif source == "arguments" or (
            source.startswith("profile ") and (profile or variable(environ, "ASC_PROFILE"))
        ):
            break  # what was asked for by name is not replaced by another key
    raise KeyNotFound(
        "no API key was found. Looked at:\n" + "\n".join(f"  {line}" for line in looked)
    )


def _places(
    given: Found, profile: str | None, environ: Mapping[str, str]
) -> Iterator[tuple[str, Callable[[], Found | None]]]:
    yield "arguments", lambda: given
    named = profile or variable(environ, "ASC_PROFILE")
    if named:
        yield f"profile {shown(named)}", lambda: _named(named, environ)
    yield "environment ASC_*", lambda: _asc(environ)
    yield "environment APP_STORE_CONNECT_API_KEY_PATH", lambda: _fastlane_file(environ)
    for prefix in ("APP_STORE_CONNECT_API_KEY_", "SPACESHIP_CONNECT_API_"):
        yield f"environment {prefix}*", lambda prefix=prefix: _fastlane(environ, prefix)  # type: ignore[misc]
    yield "environment APP_STORE_CONNECT_KEY_IDENTIFIER (codemagic)", lambda: _codemagic(environ)
    if not named:
        yield (
            f"profile 'default' in {named_path(profiles_file(environ))}",
            lambda: read_profile("default", environ, required=False),
        )
        yield "rorkai's asc, .asc/config.json", lambda: read_config(None, environ)


def _named(name: str, environ: Mapping[str, str]) -> Found:
    """A profile of ours, or a key of rorkai's of that name. Raises `KeyNotFound`."""
    found = read_profile(name, environ, required=False) or read_config(name, environ)
    return found or read_profile(name, environ, required=True) or {}


def _said(environ: Mapping[str, str], **names: str) -> Found:
    """What variables say. Raises `InvalidKey` for a private key in the place of something else."""
    read = {
        name: environ.get(name_there, "").strip()
        if name == "private_key"
        else variable(environ, name_there)
        for name, name_there in names.items()
    }
    return {name: value for name, value in read.items() if value}


def _asc(environ: Mapping[str, str]) -> Found:
    found = _said(environ, private_key="ASC_PRIVATE_KEY_B64")
    names = {"key_id": "ASC_KEY_ID", "issuer_id": "ASC_ISSUER_ID", "path": "ASC_PRIVATE_KEY_PATH"}
    return {**found, **_said(environ, private_key="ASC_PRIVATE_KEY", **names)}


def _fastlane_file(environ: Mapping[str, str]) -> Fields | None:
    path = variable(environ, "APP_STORE_CONNECT_API_KEY_PATH")
    if not path:
        return None
    return read_key_file(Path(path), None, None, f"{path} (APP_STORE_CONNECT_API_KEY_PATH)")


def _fastlane(environ: Mapping[str, str], prefix: str) -> Found:
    found = _said(
        environ,
        key_id=prefix + "KEY_ID",
        issuer_id=prefix + "ISSUER_ID",
        private_key=prefix + "KEY",
        path=prefix + "KEY_FILEPATH",
    )
    if found and environ.get(prefix + "IN_HOUSE", "").strip().lower() in ("1", "true", "yes"):
        found["enterprise"] = True
    return found


def _codemagic(environ: Mapping[str, str]) -> Found:
    found = _said(
        environ,
        key_id="APP_STORE_CONNECT_KEY_IDENTIFIER",
        issuer_id="APP_STORE_CONNECT_ISSUER_ID",
        private_key="APP_STORE_CONNECT_PRIVATE_KEY",
    )
    kind, _, rest = str(found.get("private_key", "")).partition(":")
    if kind == "@env":
        found["private_key"] = environ.get(rest, "")
    elif kind == "@file":
        refuse_key("APP_STORE_CONNECT_PRIVATE_KEY", rest, "leave out @file:")
        found["path"] = rest
        del found["private_key"]
    return found if "key_id" in found else {}


def _complete(
    found: Found, source: str, environ: Mapping[str, str], looked: list[str]
) -> Fields | None:
    """The key that a place describes; its private key may be elsewhere."""
    key_id, issuer_id, enterprise = (
        found.get("key_id"),
        found.get("issuer_id"),
        bool(found.get("enterprise")),
    )
    if key_id:
        key_id = check_key_id(key_id)
    if found.get("private_key") and key_id:
        return {
            "key_id": key_id,
            "issuer_id": issuer_id,
            "private_key": found["private_key"],
            "enterprise": enterprise,
            "source": source,
        }
    path = expanded(found["path"]) if found.get("path") and not found.get("private_key") else None
    if not path and key_id:
        path, folders = find_file(key_id, environ)
        if not path:
            places = ", ".join(named_path(folder) for folder in folders)
            sought = f"no AuthKey_{key_id}.p8 or ApiKey_{key_id}.p8 in {places}"
            looked.append(f"{source}: key id {key_id}, no private key, and {sought}")
            return None
    if not path or not (key_id or tells_its_id(path)):
        looked.append(f"{source}: no key id")
        return None
    if path.name.startswith("ApiKey_"):  # an individual key, whatever is said of an issuer
        issuer_id = None
    return read_key_file(path, key_id, issuer_id, f"{source}, {path}", enterprise=enterprise)
