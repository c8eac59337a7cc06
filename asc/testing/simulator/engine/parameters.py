"""Query parameters: parsed and checked against the operation."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from asc.testing.simulator.document.index import Endpoint, ParameterRule

from .errors import Problem, Refusal

LIVE_REFUSES: frozenset[tuple[str, str, str]] = frozenset(
    {
        ("", "fields[appInfos]", "kidsAgeBand"),
        ("/v1/passTypeIds/{id}/certificates", "include", "passTypeId"),
    }
)
"""What some documents allow and the live API refuses (quirks 20 and 21): path (or any), parameter,
value.
"""


@dataclass
class Query:
    """The parameters of one request, split by family."""

    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    exists: dict[str, bool] = field(default_factory=dict)
    sort: tuple[str, ...] = ()
    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)
    include: tuple[str, ...] = ()
    limit: int | None = None
    limits: dict[str, int] = field(default_factory=dict)
    offset: int = 0
    last: str = ""
    following: str = ""
    """The ids of the rows before and after the start of a page."""
    other: dict[str, str] = field(default_factory=dict)
    pairs: Sequence[tuple[str, str]] = ()


def parse(operation: Endpoint, text: str) -> Query:
    """The checked query; raises all problems at once."""
    pairs = parse_qsl(text, keep_blank_values=True)
    query, problems, seen = Query(pairs=pairs), [], set()
    for name, value in pairs:
        if name in seen:
            detail = f"The parameter '{name}' can not be used more than once"
            problems.append(Problem(400, "PARAMETER_ERROR.ILLEGAL", detail, parameter=name))
            continue
        seen.add(name)
        problem = _take(operation, query, name, value)
        if problem:
            problems.append(problem)
    problems += _missing(operation, dict(pairs))
    if problems:
        raise Refusal(*problems)
    return query


def _take(operation: Endpoint, query: Query, name: str, value: str) -> Problem | None:
    if name == "cursor" and operation.many:
        return _take_cursor(query, value)
    parameter = operation.parameters.get(name)
    if parameter is None:
        return _unknown(operation, name)
    values = tuple(value.split(",")) if parameter.many else (value,)
    values = () if values == ("",) and parameter.many else values
    problem = _refused(operation, parameter, values)
    if problem is None:
        _keep(query, parameter, values)
    return problem


def _unknown(operation: Endpoint, name: str) -> Problem:
    family, _, member = name.partition("[")
    has_family = any(known.startswith(f"{family}[") for known in operation.parameters)
    if family in ("filter", "fields") and member and has_family:
        what = "filter type" if family == "filter" else "resource type"
        return _invalid(name, f"'{member[:-1]}' is not a valid {what}")
    detail = f"The parameter '{name}' can not be used with this request"
    return Problem(400, "PARAMETER_ERROR.ILLEGAL", detail, parameter=name)


def _invalid(name: str, detail: str) -> Problem:
    return Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter=name)


def _refused(
    operation: Endpoint, parameter: ParameterRule, values: tuple[str, ...]
) -> Problem | None:
    """The first value that the document, or the live API against it, doesn't take."""
    for value in values:
        known = not parameter.values or value in parameter.values
        if not known or _refused_live(operation, parameter.name, value):
            return _invalid(parameter.name, f"'{value}' is not a valid {_word(parameter.name)}")
    if parameter.kind == "integer":
        return _check_integer(parameter, values)
    if parameter.kind == "boolean" and values not in (("true",), ("false",)):
        return _invalid(parameter.name, f"'{','.join(values)}' is not a valid boolean value")
    return None


def _refused_live(operation: Endpoint, name: str, value: str) -> bool:
    return ("", name, value) in LIVE_REFUSES or (operation.path, name, value) in LIVE_REFUSES


def _word(name: str) -> str:
    family = name.partition("[")[0]
    words = {"fields": "field name", "include": "relationship name", "sort": "sort expression"}
    return words.get(family, f"value for the parameter '{name}'")


def _check_integer(parameter: ParameterRule, values: tuple[str, ...]) -> Problem | None:
    text = values[0]
    # A line break or Unicode digits are not a number for a server, though Python's int() would take
    # them.
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
    if number < 0:
        return _invalid(
            parameter.name, f"'{text}' is not a valid value for the parameter '{parameter.name}'"
        )
    if parameter.maximum is not None and number > parameter.maximum:
        return _invalid(parameter.name, f"'{text}' exceeds the maximum of {parameter.maximum}")
    return None


def _keep(query: Query, parameter: ParameterRule, values: tuple[str, ...]) -> None:
    family, _, member = parameter.name.partition("[")
    member = member[:-1]
    if family == "filter":
        query.filters[member] = values
    elif family == "exists":
        query.exists[member] = values == ("true",)
    elif family == "fields":
        query.fields[member] = values
    elif family == "sort":
        query.sort = values
    elif family == "include":
        query.include = tuple(dict.fromkeys(values))
    elif family == "limit" and member:
        query.limits[member] = int(values[0])
    elif family == "limit":
        query.limit = int(values[0])
    else:
        query.other[parameter.name] = ",".join(values)


def _missing(operation: Endpoint, given: Mapping[str, str]) -> list[Problem]:
    absent = [
        name
        for name, known in operation.parameters.items()
        if known.required and not given.get(name)
    ]
    detail = "The parameter '{}' is required but was not provided"
    return [
        Problem(400, "PARAMETER_ERROR.REQUIRED", detail.format(name), parameter=name)
        for name in absent
    ]


def cursor(offset: int, last: str, following: str) -> str:
    """`AQ.AAAAMg`: a version-like prefix, a dot and a token, as Apple's look. It names the rows on
    both sides, so that the next page begins where this one ended whatever is deleted meanwhile.
    """
    token = "\0".join((str(offset), last, following)).encode()
    return "AQ." + base64.urlsafe_b64encode(token).decode().rstrip("=")


def _take_cursor(query: Query, value: str) -> Problem | None:
    try:
        if not value.startswith("AQ."):
            raise ValueError(value)
        token = value[3:]
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        offset, query.last, query.following = text.split("\0")
        query.offset = max(0, int(offset[:9]))
    except ValueError:
        return _invalid("cursor", f"'{value}' is not a valid cursor")
    return None
