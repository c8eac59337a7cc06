"""Arguments that can't be meant are refused before anything is sent, with the value and the
cure.
"""

from __future__ import annotations

from typing import Any, get_args

from asc_api.errors import InvalidArgument, did_you_mean


def one_of(name: str, value: object, takes: Any) -> None:
    """Raises `InvalidArgument` unless the value is one of a `Literal`'s: a slip must not choose for
    the user.
    """
    words = get_args(takes)
    if value not in words:
        raise InvalidArgument(f"{name} is {value!r}: {did_you_mean(value, words)}")


def at_least(owner: str, least: float, **values: object) -> None:
    """Raises `InvalidArgument` unless the values are numbers of at least that size."""
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= least:
            raise InvalidArgument(
                f"{owner}: {name} is {value!r}: it takes a number of at least {least:g}"
            )
