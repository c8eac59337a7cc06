"""Reading plan files: strictly, as what stands there is going to be done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, get_args

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.flow.result import Outcome

from .step import VERSION, Basis, PlanStep

_TEXT, _FLAG = "a text", "true or false"


def read_json(content: bytes) -> Any:
    """The JSON value of a file. Raises `InvalidArgument`."""
    try:
        return json.loads(content)
    except ValueError as error:
        raise InvalidArgument(f"not JSON: {error}") from None


def save_json(path: str | PathLike[str], values: Mapping[str, Any]) -> None:
    """Writes a file that `read_json` reads; the same bytes for the same values."""
    text = json.dumps(values, indent=2, ensure_ascii=False)
    Path(path).write_text(text + "\n", encoding="utf-8")


def read_plan(values: Any) -> dict[str, Any]:
    """The parts of a plan."""
    if isinstance(values, dict) and "asc_joined_plan" in values:
        raise InvalidArgument("it holds a joined plan: JoinedPlan.load(path) reads it")
    plan = members_of(values, "the plan", {"asc_plan", "kind", "steps", "basis"})
    if plan["asc_plan"] != VERSION:
        raise InvalidArgument(
            f"asc_plan is {plan['asc_plan']!r}, and this version reads {VERSION}: make the plan "
            "anew"
        )
    steps = plan["steps"]
    if not isinstance(steps, list):
        raise InvalidArgument(f"steps is {steps!r}: it takes a list")
    return {
        "kind": _text(plan, "kind", "the plan"),
        "steps": [_step(step, f"step {number}") for number, step in enumerate(steps, 1)],
        "basis": _basis(plan["basis"]),
    }


def _basis(values: Any) -> Basis:
    basis = members_of(values, "basis", _names(Basis))
    for name in ("app", "platform", "team"):
        if basis[name] is not None:
            _text(basis, name, "basis")
    return Basis(**{**basis, "options": _mapping(basis, "options", "basis")})


def _step(values: Any, place: str) -> PlanStep:
    step = members_of(values, place, _names(PlanStep))
    place = f"{place} ({_text(step, 'what', place)})"
    _text(step, "why", place)
    if step["outcome"] not in get_args(Outcome):
        cure = did_you_mean(step["outcome"], get_args(Outcome))
        raise InvalidArgument(f"{place}: outcome is {step['outcome']!r}: {cure}")
    if not isinstance(step["irreversible"], bool):
        raise _wrong(step, "irreversible", place, _FLAG)
    limit = step["limit"]
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int)):
        raise _wrong(step, "limit", place, "a whole number or null")
    return PlanStep(**{**step, "data": _mapping(step, "data", place)})


def members_of(values: Any, place: str, names: set[str]) -> dict[str, Any]:
    """The members of a mapping that has these names, all and no others."""
    if not isinstance(values, Mapping):
        raise InvalidArgument(f"{place} is {values!r}: it takes a mapping")
    for name in values:
        if name not in names:
            raise InvalidArgument(f"{place}: {name!r} is not known: {did_you_mean(name, names)}")
    for name in sorted(names):
        if name not in values:
            raise InvalidArgument(f"{place}: {name} is missing")
    return dict(values)


def _names(kind: type[Any]) -> set[str]:
    return {field.name for field in attrs.fields(kind)}


def _text(values: dict[str, Any], name: str, place: str) -> str:
    text = values[name]
    if not isinstance(text, str):
        raise _wrong(values, name, place, _TEXT)
    return text


def _mapping(values: dict[str, Any], name: str, place: str) -> dict[str, Any]:
    if not isinstance(values[name], dict):
        raise _wrong(values, name, place, "a mapping")
    return dict(values[name])


def _wrong(values: dict[str, Any], name: str, place: str, takes: str) -> InvalidArgument:
    return InvalidArgument(f"{place}: {name} is {values[name]!r}: it takes {takes}")
