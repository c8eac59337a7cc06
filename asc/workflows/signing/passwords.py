"""Passwords, which no message shows."""

from __future__ import annotations

from asc_api.errors import InvalidArgument

from asc.base.secrets import Secret
from asc.flow.plain import from_env


def check_password(name: str, given: object) -> str:
    """The text, `env:NAME` or a password. Raises `InvalidArgument`, without the value."""
    if not isinstance(given, str):
        raise InvalidArgument(
            f"{name} must be text, not {type(given).__name__}: write {_cure(name)}"
        )
    if not given.strip():
        raise InvalidArgument(f"{name} is empty: write {_cure(name)}")
    return given


def read_password(name: str, given: object) -> Secret:
    """The password that is meant. Raises `InvalidArgument` where the variable is missing or
    empty.
    """
    return Secret(check_password(name, from_env(check_password(name, given))))


def _cure(name: str) -> str:
    return f"'env:{'MATCH_PASSWORD' if name == 'password' else name.upper()}', its variable"
