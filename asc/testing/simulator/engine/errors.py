"""Apple's errors: codes, titles and details as others recorded them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

TITLES: Mapping[str, str] = {
    "PARAMETER_ERROR.ILLEGAL": "A parameter is not allowed",
    "PARAMETER_ERROR.INVALID": "A parameter has an invalid value",
    "PARAMETER_ERROR.REQUIRED": "A required parameter is missing",
    "ENTITY_INVALID": "The request entity is not valid JSON",
    "ENTITY_UNPROCESSABLE": "The request entity could not be processed",
    "ENTITY_ERROR": "There is a problem with the request entity",
    "ENTITY_ERROR.ATTRIBUTE.REQUIRED": "The provided entity is missing a required attribute",
    "ENTITY_ERROR.ATTRIBUTE.UNKNOWN": "The provided entity includes an unknown attribute",
    "ENTITY_ERROR.ATTRIBUTE.INVALID": "The provided entity includes an attribute with an invalid "
    "value",
    "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE": (
        "The provided entity includes an attribute with a value that has already been used"
    ),
    "ENTITY_ERROR.RELATIONSHIP.REQUIRED": "The provided entity is missing a required relationship",
    "ENTITY_ERROR.RELATIONSHIP.UNKNOWN": "The provided entity includes an unknown relationship",
    "ENTITY_ERROR.RELATIONSHIP.INVALID": "The provided entity includes a relationship with an "
    "invalid value",
    "ENTITY_ERROR.INCLUDED.INVALID_ID": "The provided entity includes a resource with an invalid "
    "id",
    "ENTITY_ERROR.UNEXPECTED_ID": "The provided entity includes an unexpected id",
    "STATE_ERROR.ALREADY_EXISTS": "Resource already exists.",
    "STATE_ERROR": "The request cannot be fulfilled because of the state of another resource.",
    "NOT_FOUND": "The specified resource does not exist",
    "NOT_AUTHORIZED": "Authentication credentials are missing or invalid.",
    "FORBIDDEN_ERROR": "The given operation is not allowed",
    "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED": "A required agreement is missing or has "
    "expired.",
    "RATE_LIMIT_EXCEEDED": "The request rate limit has been reached.",
    "UNEXPECTED_ERROR": "An unexpected error occurred.",
    "SERVICE_UNAVAILABLE": "The service is temporarily unavailable.",
}


@dataclass(frozen=True)
class Problem:
    """One entry of an error answer."""

    status: int
    code: str
    detail: str
    """May be empty: some of Apple's have none."""
    pointer: str | None = None
    parameter: str | None = None
    title: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    links: Mapping[str, Any] = field(default_factory=dict)

    def moved(self, old: str, new: str) -> Problem:
        """The same problem below another pointer."""
        if self.pointer is None or not self.pointer.startswith(old):
            return self
        return replace(self, pointer=new + self.pointer.removeprefix(old))

    def render(self, ident: str) -> dict[str, Any]:
        """The JSON of this entry."""
        found: dict[str, Any] = {
            "id": ident,
            "status": str(self.status),
            "code": self.code,
            "title": self.title or title_of(self.code),
        }
        if self.detail:
            found["detail"] = self.detail
        if self.pointer is not None:
            found["source"] = {"pointer": self.pointer}
        elif self.parameter is not None:
            found["source"] = {"parameter": self.parameter}
        return found | {
            key: dict(value) for key, value in (("meta", self.meta), ("links", self.links)) if value
        }


class Refusal(Exception):
    """A request is refused; the first problem decides the status."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(problems[0].detail)
        self.problems = problems

    @property
    def status(self) -> int:
        return self.problems[0].status

    def moved(self, old: str, new: str) -> Refusal:
        """The same refusal of a resource that stands elsewhere in the body."""
        return Refusal(*(problem.moved(old, new) for problem in self.problems))


def title_of(code: str) -> str:
    """The title of a code, or of the nearest code above it."""
    while code not in TITLES and "." in code:
        code = code.rsplit(".", 1)[0]
    return TITLES.get(code, "The request was refused")


def not_found(type_: str, ident: str) -> Problem:
    """A 404. A price schedule that was never made is of type 'null' (quirk 54)."""
    shown = "null" if type_ == "appPriceSchedules" else type_
    return Problem(404, "NOT_FOUND", f"There is no resource of type '{shown}' with id '{ident}'")


def unexpected() -> Problem:
    """A 500: a mistake of the simulator's, in Apple's form."""
    detail = (
        "An unexpected error occurred on the server side. If this issue continues, contact us at "
        "https://developer.apple.com/contact/."
    )
    return Problem(500, "UNEXPECTED_ERROR", detail)


def conflict(code: str, detail: str, pointer: str | None = None, **more: Any) -> Refusal:
    """A 409."""
    return Refusal(Problem(409, code, detail, pointer=pointer, **more))


def unprocessable(code: str, detail: str, pointer: str | None = None) -> Refusal:
    """A 422."""
    return Refusal(Problem(422, code, detail, pointer=pointer))


def invalid_state(
    ref: tuple[str, str], detail: str, associated: Mapping[str, Any] | None = None
) -> Refusal:
    """A 409 about the state of a resource, with the errors of others below
    `meta.associatedErrors`.
    """
    title = f"{ref[0]} with id '{ref[1]}' is not in valid state."
    meta = {"associatedErrors": associated} if associated else {}
    return Refusal(Problem(409, "STATE_ERROR.ENTITY_STATE_INVALID", detail, title=title, meta=meta))
