"""Profiles and roles, for `ascx auth`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from asc.auth.keys import ApiKey
from asc.auth.profiles import add_profile, list_profiles
from asc.auth.roles import SOURCE, Task, needed_roles, tasks_of
from asc.errors import InvalidArgument
from asc.flow.extras import load_extra
from asc.flow.table import Column, Table
from asc.vocabulary import ROLES

from .exits import OTHER
from .frame import Command
from .shown import Shown
from .tree import find_command


def add_key(
    name: str, key_id: str, issuer_id: str | None, path: Path, role: str | None, keychain: bool
) -> Shown:
    """Adds a profile, once the key has been read. Raises `AscError`, `OSError`."""
    key = ApiKey.from_file(path, key_id=key_id, issuer_id=issuer_id)
    if role is not None:
        ROLES.check(role, "--role")
    place: dict[str, str | bool] = {"private_key_path": str(path.resolve())}
    if keychain:
        keyring = load_extra("keyring", "--keychain", "asc-client[keychain]")
        keyring.set_password("asc", key.key_id, path.read_text("utf-8"))
        place = {"keyring": True}
    said = {"key_id": key.key_id, "issuer_id": issuer_id, "role": role}
    values = {**{word: value for word, value in said.items() if value}, **place}
    file = add_profile(name, values, os.environ)
    document = {"profile": name, "key_id": key.key_id, "file": str(file)}
    return Shown(f"profile {name}: key {key.key_id}, in {file}", document, [document])


def list_keys() -> Table[Any]:
    """The profiles. Raises `InvalidKey`."""
    names = ("profile", "key_id", "role", "private_key", "enterprise")
    rows = [_row(name, profile) for name, profile in list_profiles(os.environ).items()]
    return Table.of([Column(name) for name in names], rows)


def _row(name: str, profile: dict[str, Any]) -> dict[str, Any]:
    place = "keychain" if profile.get("keyring") else profile.get("private_key_path", "")
    return {
        "profile": name,
        "key_id": profile.get("key_id"),
        "role": profile.get("role"),
        "private_key": place,
        "enterprise": "yes" if profile.get("enterprise") else "",
    }


def roles_for(words: Sequence[str]) -> Shown:
    """The roles that may run a command. Raises `InvalidArgument`."""
    name, command = find_command(words)
    known = _tasks(command)
    roles, tasks = sorted(needed_roles(known) or ()), [str(task) for task in known]
    document = {"command": name, "roles": roles, "tasks": tasks, "source": SOURCE}
    if not roles:
        return Shown(f"{name}: Apple's pages name no roles for it", document, [document])
    lines = [f"{name}: {', '.join(roles)}", *(f"  {task}" for task in tasks), f"source: {SOURCE}"]
    return Shown("\n".join(lines), document, [document])


def may_run(words: Sequence[str], role: str | None, profile: str) -> Shown:
    """Whether a role may. Raises `InvalidArgument`."""
    name, command = find_command(words)
    role = role or list_profiles(os.environ).get(profile, {}).get("role")
    if role is None:
        raise InvalidArgument(
            f"profile {profile!r} does not say its role, and Apple's API does not tell it: "
            "give --role, or add the key with --role"
        )
    ROLES.check(role, "role")
    needed = needed_roles(_tasks(command))
    can = needed is None or role in needed
    why = "Apple's pages name no roles for it" if needed is None else f"it takes {_all(needed)}"
    document = {"command": name, "role": role, "can": can, "why": why}
    text = f"{role} {'may' if can else 'may not'} run {name}: {why}"
    return Shown(text, document, [document], code=0 if can else OTHER)


def _tasks(command: Command) -> list[Task]:
    return tasks_of("GET" if command.about.kind == "read" else "PATCH", command.about.needs)


def _all(roles: frozenset[str]) -> str:
    return ", ".join(sorted(roles))
