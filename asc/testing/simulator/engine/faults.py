"""Faults on demand: what may go wrong between a client and Apple, as a schedule.

A fault is addressed by the count of all requests (`at`), by what it matches (`method`, `path`) and
its n-th match (`nth`), or by a seed (`RandomFaults`).
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Any, Literal, Protocol, get_args

from .errors import Problem
from .http import Incoming, Outgoing

Kind = Literal[
    "status",
    "unauthorized",
    "reset",
    "timeout",
    "truncate",
    "slow",
    "stale",
    "null_data",
    "cut_list",
    "unknown_enum",
    "unknown_attribute",
    "unknown_included",
]
KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True)
class Fault:
    """One fault. `Fault(status=500, after_effect=True, nth=3, path="/v1/betaGroups")`.

    Kinds: `status` answers with `status` (its body `json`, `html` or `empty`); `unauthorized` is a
    401; `reset` cuts the connection; `timeout` never answers; `truncate` stops after half of the
    body; `slow` sends it in pieces, `delay` seconds apart; `stale` answers a GET from before the
    last write; `null_data`, `cut_list`, `unknown_enum`, `unknown_attribute` and `unknown_included`
    change a success.
    """

    kind: Kind = "status"
    status: int = 500
    body: Literal["json", "html", "empty"] = "json"
    after_effect: bool = False
    """Handle the request first: it took effect, but the client doesn't learn so."""
    at: int | None = None
    """Only the request with this number (from 1, both origins)."""
    method: str | None = None
    path: str | None = None
    """A path with `*` as wildcard: `/v1/betaGroups/*`. Uploads have paths of their own:
    `/upload/*`.
    """
    nth: int | None = None
    """The n-th request that matches; None is any."""
    times: int | None = 1
    """How often it strikes; None is always."""
    retry_after: str | None = None
    code: str | None = None
    """The code of a JSON body, `UNEXPECTED_ERROR` or the usual one of the status by default."""
    detail: str = "An unexpected error occurred on the server side."
    delay: float = 0.01

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault kind {self.kind!r}: one of {', '.join(KINDS)}")

    def matches(self, request: Incoming, number: int) -> bool:
        if self.at is not None and number != self.at:
            return False
        if self.method is not None and request.method != self.method.upper():
            return False
        return self.path is None or fnmatchcase(request.path, self.path)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


class Source(Protocol):
    """Decides whether a request meets a fault."""

    def strike(self, request: Incoming, number: int, free: bool) -> Fault | None:
        """The fault of this request; None where it is not `free`, as another fault has it
        already.
        """
        ...


@dataclass
class OneFault:
    """A `Fault` and how often it matched and struck so far."""

    fault: Fault
    matched: int = 0
    struck: int = 0

    def strike(self, request: Incoming, number: int, free: bool) -> Fault | None:
        if not self.fault.matches(request, number):
            return None
        self.matched += 1
        late = self.fault.times is not None and self.struck >= self.fault.times
        early = self.fault.nth is not None and self.matched < self.fault.nth
        if not free or late or early:
            return None
        self.struck += 1
        return self.fault


@dataclass(frozen=True)
class RandomFaults:
    """Faults by chance, the same ones for the same seed and order of requests."""

    seed: int
    rate: float = 0.1
    faults: Sequence[Fault] = (
        Fault(status=500),
        Fault(status=500, after_effect=True),
        Fault(status=502, body="html"),
        Fault(status=503, body="empty", after_effect=True),
        Fault(status=429),
        Fault(kind="reset"),
        Fault(kind="reset", after_effect=True),
        Fault(kind="truncate"),
        Fault(kind="unauthorized"),
    )
    first: int = 1
    """The first request that may be struck."""
    last: int | None = None
    """The last one; None means no end."""

    def strike(self, request: Incoming, number: int, free: bool) -> Fault | None:
        if not free or number < self.first or (self.last is not None and number > self.last):
            return None
        chance = random.Random(f"{self.seed}:{number}")
        if chance.random() >= self.rate:
            return None
        fault = chance.choice(list(self.faults))
        return fault if fault.matches(request, number) else None


@dataclass
class Faults:
    """The schedule in force. The first source that strikes wins."""

    sources: list[Source] = field(default_factory=list)

    def add(self, *faults: Fault | RandomFaults) -> None:
        self.sources += [OneFault(fault) if isinstance(fault, Fault) else fault for fault in faults]

    def clear(self) -> None:
        self.sources.clear()

    def to_json(self) -> list[dict[str, Any]]:
        """What was ordered; a single fault also says how often it `struck`."""
        return [
            asdict(source.fault) | {"struck": source.struck}
            if isinstance(source, OneFault)
            else vars(source) | {"faults": [fault.to_json() for fault in source.faults]}
            for source in self.sources
            if isinstance(source, OneFault | RandomFaults)
        ]

    def strike(self, request: Incoming, number: int) -> Fault | None:
        found: Fault | None = None
        for source in self.sources:
            found = source.strike(request, number, found is None) or found
        return found


def from_json(raw: dict[str, Any]) -> Fault | RandomFaults:
    """A fault as `/_simulator/faults` takes it; a `seed` makes it a `RandomFaults`."""
    if "seed" not in raw:
        return Fault(**raw)
    given = dict(raw)
    if "faults" in given:
        given["faults"] = tuple(Fault(**fault) for fault in given["faults"])
    return RandomFaults(**given)


USUAL_CODES = {
    401: "NOT_AUTHORIZED",
    403: "FORBIDDEN_ERROR",
    404: "NOT_FOUND",
    409: "STATE_ERROR",
    429: "RATE_LIMIT_EXCEEDED",
    503: "SERVICE_UNAVAILABLE",
}


def problem_of(fault: Fault) -> Problem:
    """The error that the JSON body of a fault holds."""
    status = 401 if fault.kind == "unauthorized" else fault.status
    return Problem(status, fault.code or USUAL_CODES.get(status, "UNEXPECTED_ERROR"), fault.detail)


def answer_of(fault: Fault, errors: bytes) -> Outgoing:
    """The answer of a `status` or `unauthorized` fault; `errors` is the JSON body."""
    status = 401 if fault.kind == "unauthorized" else fault.status
    headers = {"retry-after": fault.retry_after} if fault.retry_after else {}
    if fault.body == "html":
        page = f"<html><body><h1>{status}</h1>Could not process this request</body></html>"
        return Outgoing(status, page.encode(), {"content-type": "text/html", **headers})
    if fault.body == "empty":
        return Outgoing(status, b"", headers)
    return Outgoing(status, errors, {"content-type": "application/json", **headers})


def spoil(fault: Fault, answer: Outgoing) -> Outgoing:
    """Changes a success as the fault says; refusals and other media types stay."""
    document = answer.document
    if document is None or "data" not in document:
        return answer
    document = json.loads(json.dumps(document))
    CHANGES[fault.kind](document)
    return replace(answer, document=document)


def _resources(document: dict[str, Any]) -> list[dict[str, Any]]:
    data = document["data"]
    if isinstance(data, list):
        return data
    return [data] if data else []


def _null_data(document: dict[str, Any]) -> None:
    document["data"] = None


def _cut_list(document: dict[str, Any]) -> None:
    """Half of a list goes, and nothing tells."""
    if isinstance(document["data"], list):
        document["data"] = document["data"][: len(document["data"]) // 2]


def _unknown_enum(document: dict[str, Any]) -> None:
    for resource in _resources(document):
        attributes = resource.get("attributes", {})
        for name, value in attributes.items():
            if isinstance(value, str) and value.isupper() and value.replace("_", "").isalpha():
                attributes[name] = "ADDED_BY_APPLE"


def _unknown_attribute(document: dict[str, Any]) -> None:
    for resource in _resources(document):
        resource.setdefault("attributes", {})["addedByApple"] = {"value": 1}


def _unknown_included(document: dict[str, Any]) -> None:
    new = {"type": "addedByApples", "id": "1", "attributes": {"name": "new"}}
    document.setdefault("included", []).append(new)


CHANGES = {
    "null_data": _null_data,
    "cut_list": _cut_list,
    "unknown_enum": _unknown_enum,
    "unknown_attribute": _unknown_attribute,
    "unknown_included": _unknown_included,
}
"""Kinds that change a success."""
