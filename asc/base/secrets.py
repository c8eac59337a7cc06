"""What must not be seen: a wrapper for secret text, and a net for text that others wrote."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import NoReturn, ParamSpec, TypeVar

from asc_api.scrub import holds_key, looks_random, scrub, scrub_json, shown

__all__ = ["Secret", "holds_key", "looks_random", "scrub", "scrub_json", "shown", "strip_locals"]

P = ParamSpec("P")
T = TypeVar("T")


class Secret:
    """Text that shows in no `repr`, log, traceback or pickle."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The text itself. Use the result in the same expression; don't bind it to a name."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "<secret>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def strip_locals(function: Callable[P, T]) -> Callable[P, T]:
    """For functions that hold secrets as text: their errors carry no frames, whose locals would
    show the text.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            problem = error.with_traceback(None)
        del args, kwargs
        problem.__context__ = None
        raise problem

    return call
