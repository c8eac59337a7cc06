"""What must not be seen: a wrapper for secret text, and a net for text that others wrote."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import NoReturn, ParamSpec, TypeVar, cast

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
    """For functions, async ones too, that hold secrets as text: their errors carry no frames, whose
    locals would show the text.
    """
    if iscoroutinefunction(function):
        return cast("Callable[P, T]", _strip_async(function))

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            problem = _without_frames(error)
        del args, kwargs
        raise problem

    return call


def _strip_async(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await function(*args, **kwargs)
        except Exception as error:
            problem = _without_frames(error)
        del args, kwargs
        raise problem

    return call


def _without_frames(error: Exception) -> Exception:
    """The error, whose causes have no frames either."""
    cause: BaseException | None = error
    while cause is not None and (cause.__traceback__ or cause.__context__):
        cause.__traceback__ = None
        cause.__context__, cause = None, cause.__cause__
    return error
