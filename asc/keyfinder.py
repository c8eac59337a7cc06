"""Finding the key: `ApiKey.find()`."""

from __future__ import annotations

import os
import re
import stat
import tomllib
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .errors import InvalidKey, KeyNotFound
from .keys import ApiKey

FOLDERS = ("./private_keys", "~/private_keys", "~/.private_keys", "~/.appstoreconnect/private_keys")
_NAME = re.compile(r"(?:AuthKey|ApiKey)_([A-Za-z0-9]+)\.p8")
Found = dict[str, Any]
"""`key_id`, `issuer_id`, `private_key`, `path`, `enterprise`: what a place knows."""


def find_key(
    *,
    key_id: str | None = None,
    issuer_id: str | None = None,
    private_key: str | bytes | None = None,
    private_key_path: str | Path | None = None,
    profile: str | None = None,
    environ: Mapping[str, str] = os.environ,
) -> ApiKey:
    """The first key found, in this order:

    1. the arguments
    2. `profile=`, or the profile that `ASC_PROFILE` names, in the profiles file: `ASC_PROFILES`, or
       `~/.config/asc/profiles.toml` (under `XDG_CONFIG_HOME`): tables with `key_id`, `issuer_id` and `private_key`,
       `private_key_path` or `keyring = true` (service `asc`, user name the key id; extra `keyring`), and `enterprise`
    3. `ASC_KEY_ID`, `ASC_ISSUER_ID`, `ASC_PRIVATE_KEY`, `ASC_PRIVATE_KEY_B64`, `ASC_PRIVATE_KEY_PATH`
    4. fastlane's: `APP_STORE_CONNECT_API_KEY_PATH` (its JSON), `APP_STORE_CONNECT_API_KEY_*`,
       `SPACESHIP_CONNECT_API_*`
    5. codemagic's: `APP_STORE_CONNECT_KEY_IDENTIFIER`, `APP_STORE_CONNECT_ISSUER_ID`, `APP_STORE_CONNECT_PRIVATE_KEY`
    6. the profile `default` of the profiles file

    A place that names a key id and no private key takes it from `AuthKey_<key id>.p8` (team) or `ApiKey_<key id>.p8`
    (individual) in `API_PRIVATE_KEYS_DIR`, `./private_keys`, `~/private_keys`, `~/.private_keys` or
    `~/.appstoreconnect/private_keys`. `ApiKey.source` says what was used. Raises `KeyNotFound`, which lists where it
    was looked for, and `InvalidKey`.
    """
    given = {"key_id": key_id, "issuer_id": issuer_id, "private_key": private_key, "path": private_key_path}
    looked: list[str] = []
    for source, read in _places({name: value for name, value in given.items() if value}, profile, environ):
        found = read()
        if isinstance(found, ApiKey):
            return found
        if found and (key := _complete(found, source, environ, looked)):
            return key
        if not found:
            looked.append(f"{source}: nothing")
        elif source == "arguments" or (source.startswith("profile ") and (profile or environ.get("ASC_PROFILE"))):
            break  # what was asked for by name is not replaced by another key
    raise KeyNotFound("no API key was found. Looked at:\n" + "\n".join(f"  {line}" for line in looked))


def _places(
    given: Found, profile: str | None, environ: Mapping[str, str]
) -> Iterator[tuple[str, Callable[[], Found | ApiKey | None]]]:
    named = profile or environ.get("ASC_PROFILE")
    yield "arguments", lambda: given
    if named:
        yield f"profile {named!r}", lambda: _profile(named, environ, required=True)
    yield "environment ASC_*", lambda: _asc(environ)
    yield "environment APP_STORE_CONNECT_API_KEY_PATH", lambda: _fastlane_file(environ)
    for prefix in ("APP_STORE_CONNECT_API_KEY_", "SPACESHIP_CONNECT_API_"):
        yield f"environment {prefix}*", lambda prefix=prefix: _fastlane(environ, prefix)  # type: ignore[misc]
    yield "environment APP_STORE_CONNECT_KEY_IDENTIFIER (codemagic)", lambda: _codemagic(environ)
    if not named:
        yield f"profile 'default' in {profiles_file(environ)}", lambda: _profile("default", environ, required=False)


def _said(environ: Mapping[str, str], **names: str) -> Found:
    return {name: environ[variable] for name, variable in names.items() if environ.get(variable, "").strip()}


def _asc(environ: Mapping[str, str]) -> Found:
    found = _said(environ, private_key="ASC_PRIVATE_KEY_B64")
    names = {"key_id": "ASC_KEY_ID", "issuer_id": "ASC_ISSUER_ID", "path": "ASC_PRIVATE_KEY_PATH"}
    return {**found, **_said(environ, private_key="ASC_PRIVATE_KEY", **names)}


def _fastlane_file(environ: Mapping[str, str]) -> ApiKey | None:
    path = environ.get("APP_STORE_CONNECT_API_KEY_PATH", "").strip()
    return key_from_file(Path(path), None, None, f"{path} (APP_STORE_CONNECT_API_KEY_PATH)") if path else None


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
        found["path"] = rest
        del found["private_key"]
    return found if "key_id" in found else {}


def profiles_file(environ: Mapping[str, str]) -> Path:
    """Where profiles are kept."""
    home = environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(environ.get("ASC_PROFILES") or f"{home}/asc/profiles.toml").expanduser()


def _profile(name: str, environ: Mapping[str, str], *, required: bool) -> Found | None:
    file = profiles_file(environ)
    problem = f"{file} does not exist"
    if file.exists():
        profiles = _read_profiles(file)
        found = profiles.get(name)
        if isinstance(found, dict):
            return _from_profile(found, file)
        problem = f"{file} has no profile {name!r}; it has {', '.join(sorted(profiles)) or 'none'}"
    if required:
        raise KeyNotFound(problem)
    return None


def _read_profiles(file: Path) -> dict[str, Any]:
    try:
        profiles = tomllib.loads(file.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        profiles = None
    if profiles is None:
        raise InvalidKey(f"{file} is not TOML")
    if any(isinstance(profile, dict) and "private_key" in profile for profile in profiles.values()):
        warn_if_readable(file)
    return profiles


def _from_profile(profile: Found, file: Path) -> Found:
    names = ("key_id", "issuer_id", "private_key", "enterprise")
    found: Found = {name: profile[name] for name in names if name in profile}
    if path := profile.get("private_key_path"):
        found["path"] = file.parent / Path(path).expanduser()
    if profile.get("keyring"):
        found["private_key"] = _from_keyring(str(profile.get("key_id", "")))
    return found


def _from_keyring(key_id: str) -> str:
    try:
        import keyring  # type: ignore[import-not-found,unused-ignore]  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise KeyNotFound("a profile says keyring = true: install asc-client[keychain]") from None
    return str(keyring.get_password("asc", key_id) or "")


def _complete(found: Found, source: str, environ: Mapping[str, str], looked: list[str]) -> ApiKey | None:
    """The key that a place describes; its private key may be elsewhere."""
    path = Path(found["path"]).expanduser() if found.get("path") and not found.get("private_key") else None
    if path and path.suffix == ".json":
        return key_from_file(path, found.get("key_id"), found.get("issuer_id"), f"{path} ({source})")
    key_id = found.get("key_id") or (_id_in(path) if path else None)
    if not key_id:
        looked.append(f"{source}: no key id")
        return None
    if not path and not found.get("private_key"):
        path = _in_folders(key_id, environ, f"{source}: key id {key_id}, no private key", looked)
        if path is None:
            return None
    where = f"{source}, {path}" if path else source
    return ApiKey(
        key_id=key_id,
        issuer_id=None if path and path.name.startswith("ApiKey_") else found.get("issuer_id"),
        private_key=_read(path) if path else found["private_key"],
        enterprise=bool(found.get("enterprise")),
        source=where,
    )


def _in_folders(key_id: str, environ: Mapping[str, str], what: str, looked: list[str]) -> Path | None:
    folders = [folder for folder in (environ.get("API_PRIVATE_KEYS_DIR"), *FOLDERS) if folder]
    for folder in folders:
        for prefix in ("AuthKey", "ApiKey"):
            path = Path(folder).expanduser() / f"{prefix}_{key_id}.p8"
            if path.is_file():
                return path
    looked.append(f"{what}, and no AuthKey_{key_id}.p8 or ApiKey_{key_id}.p8 in {', '.join(folders)}")
    return None


def _id_in(path: Path) -> str | None:
    found = _NAME.fullmatch(path.name)
    return found[1] if found else None


def _read(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise KeyNotFound(f"{path}: {error.strerror}") from None
    warn_if_readable(path)
    return content


def key_from_file(path: Path, key_id: str | None, issuer_id: str | None, source: str | None = None) -> ApiKey:
    """A key from a .p8 file or fastlane's JSON. Raises `KeyNotFound`, `InvalidKey`."""
    path = path.expanduser()
    source = source or str(path)
    if path.suffix == ".json":
        return ApiKey.from_fastlane(_read(path).decode("utf-8-sig", errors="replace"), source=source)
    key_id = key_id or _id_in(path)
    if not key_id:
        raise InvalidKey(f"{path}: its name is not AuthKey_<key id>.p8: give key_id")
    return ApiKey(key_id=key_id, issuer_id=issuer_id, private_key=_read(path), source=source)


def warn_if_readable(path: Path) -> None:
    """Warns when others can read a file that holds a private key."""
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        warnings.warn(f"{path} holds a private key, and others can read it: chmod 600", stacklevel=2)
