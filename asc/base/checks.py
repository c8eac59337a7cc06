"""Arguments that can't be meant are refused before anything is sent, with the value and the
cure.
"""

from __future__ import annotations

from typing import Any, get_args

from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.secrets import shown


def one_of(name: str, value: object, takes: Any) -> None:
    """Raises `InvalidArgument` unless the value is one of a `Literal`'s: a slip must not choose for
    the user.
    """
    words = get_args(takes)
    if value not in words:
        raise InvalidArgument(f"{name} is {shown(value)}: {did_you_mean(value, words)}")


def at_least(owner: str, least: float, **values: object) -> None:
    """Raises `InvalidArgument` unless the values are numbers of at least that size."""
    for name, value in values.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= least:
            raise InvalidArgument(
                f"{owner}: {name} is {shown(value)}: it takes a number of at least {least:g}"
            )


def whole(owner: str, least: int, most: int | None = None, **values: object) -> None:
    """Raises `InvalidArgument` unless the values are whole numbers between these."""
    range = f"of at least {least}" if most is None else f"from {least} to {most}"
    for name, value in values.items():
        fits = isinstance(value, int) and not isinstance(value, bool)
        if not fits or value < least or (most is not None and value > most):  # type: ignore[operator]
            raise InvalidArgument(
                f"{owner}: {name} is {shown(value)}: it takes a whole number {range}"
            )


def flags(**values: object) -> None:
    """Raises `InvalidArgument` unless the values are True or False: texts such as "no" are true."""
    for name, value in values.items():
        if not isinstance(value, bool):
            raise InvalidArgument(f"{name} is {shown(value)}: it takes True or False")


def text(name: str, value: object, example: str) -> None:
    """Raises `InvalidArgument` unless the value is text that is not empty."""
    if not isinstance(value, str):
        raise InvalidArgument(f"{name} is {shown(value)}: it takes text, such as {example!r}")
    if not value.strip():
        raise InvalidArgument(f"{name} is empty: it takes text, such as {example!r}")


def given(**values: object) -> dict[str, object]:
    """Those that are not None: what is left out is not checked."""
    return {name: value for name, value in values.items() if value is not None}
