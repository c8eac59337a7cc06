"""What must not be seen: a wrapper for secret text, and a net for text that others wrote."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import NoReturn, ParamSpec, TypeVar

_TOKEN = re.compile(r"eyJ[\w-]{8,}(?:\.[\w-]*){0,2}")
_KEY = re.compile(r"-----BEGIN[^-]*PRIVATE KEY-----.*?(-----END[^-]*-----|\Z)", re.DOTALL)
_NAMES = "sig|credential|token|policy|secret"
_PRESIGNED = re.compile(  # the query of a URL that has a parameter of such a name
    rf"([a-z]+://[^\s?\"'<>]+)\?(?=(?:[^\s\"'<>]*&)?[^=&\s\"'<>]*(?:{_NAMES})[^=&\s\"'<>]*=)[^\s\"'<>]*",
    re.IGNORECASE,
)

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


def scrub(text: str) -> str:
    """The text without tokens, private keys and the queries of presigned URLs."""
    return _PRESIGNED.sub(r"\1?...", _KEY.sub("<private key>", _TOKEN.sub("<token>", text)))


def forgetful(function: Callable[P, T]) -> Callable[P, T]:
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
