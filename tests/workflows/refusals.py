"""What the refusal of an argument tells: which one, what was given, and what it takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from asc.base.secrets import shown
from asc.flow.problems import Problem

CURE = re.compile(
    r"\b(takes?|give|such as|did you mean|looks? like|leave|name|write|needs?|say|at most|"
    r"earliest|requires|begin)\b"
)
"""How the part of a refusal begins that says what to give instead."""
LONGEST = 1000
EMPTY = re.compile(r"  | ,|::|: :|^[ :,;]|[:,;(]$|\bNone|such as$")
"""Parts with nothing in them; None where a name or an example should be."""
BLANK = re.compile(r"''|\"\"|\[\]|\{\}|\(\)")
SECRET = "eyJhbGciOiJFUzI1NiJ9.eyJzZWNyZXQiOjF9.c2VjcmV0"


class Unfit:
    """No argument takes it. Its `repr` is too long for a message, and holds a secret."""

    def __repr__(self) -> str:
        return f"<Unfit {SECRET} {'x' * 3000}>"


def check_refusal(message: str, name: str, value: Any) -> None:
    """Fails unless the message helps someone who gave the argument that value."""
    unquoted = re.sub(r"'[^']*'", "''", message)
    assert re.search(rf"(?<![\w.]){name}(?!\w)", unquoted), "names no argument"
    assert any(tells(message, one) for one in parts(value)), "does not show the value"
    assert CURE.search(message.partition(name)[2]), "says no cure"
    assert len(message) <= LONGEST, "is too long"
    assert SECRET not in message
    assert {*re.findall(r"@([\w.]+)", message)} <= {"example.com", "example"}, "a real domain?"
    own = [re.escape(form) for one in parts(value) for form in forms(one)]
    rest = re.sub("|".join(own), "_", message)
    assert not EMPTY.search(rest), rest
    assert not BLANK.search(rest), rest


def tells(message: str, value: Any) -> bool:
    """Whether a value is in a message: as `repr` shows it or as it is; of a secret its type."""
    return any(re.search(rf"(?<![\w']){re.escape(form)}(?![\w])", message) for form in forms(value))


def forms(value: Any) -> list[str]:
    """How a message may show a value."""
    if not value and isinstance(value, (str, bytes, list, tuple, dict)):
        return [repr(value), "is empty", "an empty list"]
    if isinstance(value, str) and not value.strip():
        return [repr(value), "is empty"]
    return [shown(value), str(value)[:200], type(value).__name__]


def parts(value: Any) -> Iterator[Any]:
    """A value, and what is in it."""
    yield value
    if isinstance(value, Mapping):
        yield from parts(list(value.keys()))
        yield from parts(list(value.values()))
    elif isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
        for one in value:
            yield from parts(one)


def check_problem(problem: Problem) -> None:
    """Fails unless a problem of a file has no part that says nothing."""
    where = problem.where
    for text in (problem.reason, problem.cure, problem.source, where.locale, where.field):
        assert isinstance(text, str)
        assert not EMPTY.search(text), text
    assert len(problem.reason.split()) > 2
    assert re.fullmatch(r"[a-z-]+", problem.rule)
    assert problem.severity in ("error", "warning")
