"""What each kind of change does to a caller, and why: the one table of the differ's judgement.

Sent and received differ: what is asked of callers may grow no stricter, what they are given may
hold no surprise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .finding import Level, Way


@dataclass(frozen=True, slots=True)
class Verdict:
    """A level and the reason for it."""

    level: Level
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """How one kind of change reads and what it means on either way."""

    verb: str
    """What follows the name of the changed thing; may use ``{old}`` and ``{new}``."""
    request: Verdict
    answer: Verdict
    sent: str = ""
    """The verb for what is sent, where that reads differently."""

    def reads(self, way: Way) -> str:
        """The verb for a change that travels `way`."""
        return self.sent if self.sent and way == "request" else self.verb

    def verdict(self, way: Way) -> Verdict:
        """The verdict for a change that travels `way`."""
        return self.answer if way == "answer" else self.request


def safe(reason: str) -> Verdict:
    """Code that works goes on working."""
    return Verdict(Level.SAFE, reason)


def risky(reason: str) -> Verdict:
    """Code may go on working, or meet what it never met."""
    return Verdict(Level.RISKY, reason)


def breaking(reason: str) -> Verdict:
    """Code that uses it stops working."""
    return Verdict(Level.BREAKING, reason)


def _both(verb: str, verdict: Verdict) -> Rule:
    return Rule(verb, verdict, verdict)


_NEW = safe("nothing that exists changes")
_GONE = breaking("calls to it are refused")
_UNREAD = breaking("answers no longer carry it; reading it fails")
_REFUSED = breaking("requests that send it are refused")
_OPTIONAL_ARGUMENT = safe("calls without it stay valid")
_NEEDED = breaking("calls without it are refused")
_EXTRA_ANSWER = safe("answers carry more; code that doesn't ask for it isn't touched")
_LATER = risky("it still works; Apple announces its removal this way")
_UNKNOWN = risky("the document says something else here; what it does to calls has to be read")

RULES: Final[dict[str, Rule]] = {
    "operation-added": _both("comes", _NEW),
    "operation-removed": _both("goes", _GONE),
    "operation-renamed": _both(
        "moves", breaking("the method has another name, and the old path is refused")
    ),
    "method-renamed": _both(
        "takes the place of `client.api.{old}`", breaking("the method has another name")
    ),
    "operation-deprecated": _both("is deprecated", _LATER),
    "operation-undeprecated": _both("is no longer deprecated", safe("it stays")),
    "operation-changed": _both("changes from `{old}` to `{new}`", _UNKNOWN),
    "parameter-added": _both("comes", _OPTIONAL_ARGUMENT),
    "parameter-added-required": _both("comes and is required", _NEEDED),
    "parameter-removed": _both("goes", _REFUSED),
    "parameter-required": _both("is now required", _NEEDED),
    "parameter-optional": _both("may now be left out", safe("calls with it stay valid")),
    "parameter-deprecated": _both("is deprecated", _LATER),
    "parameter-undeprecated": _both("is no longer deprecated", safe("it stays")),
    "parameter-changed": _both("changes from `{old}` to `{new}`", _UNKNOWN),
    "body-added": _both("takes a body", _OPTIONAL_ARGUMENT),
    "body-added-required": _both("takes a body and requires it", _NEEDED),
    "body-removed": _both("no longer takes a body", _REFUSED),
    "body-required": _both("requires its body", _NEEDED),
    "body-optional": _both("works without a body", safe("calls with it stay valid")),
    "body-changed": _both("changes from `{old}` to `{new}`", _UNKNOWN),
    "content-added": Rule(
        "may answer with `{new}`",
        safe("what was sent before stays valid"),
        safe("what was asked for before still comes"),
        sent="takes a body of `{new}`",
    ),
    "content-removed": Rule(
        "no longer answers with `{old}`",
        breaking("bodies of this type are refused"),
        breaking("answers have another type"),
        sent="no longer takes a body of `{old}`",
    ),
    "success-added": _both("may answer {new}", risky("a success that code never met")),
    "success-removed": _both(
        "no longer answers {old}", breaking("the answer that code reads no longer comes")
    ),
    "error-added": _both(
        "may answer {new}", safe("an error answer raises ApiError, whatever its status")
    ),
    "error-removed": _both(
        "no longer documents {old}", safe("errors that no longer come need no care")
    ),
    "model-added": _both("comes", _NEW),
    "model-removed": _both("goes", breaking("importing it fails")),
    "model-changed": _both(
        "holds `{new}` in place of `{old}`", breaking("code gets another class with other members")
    ),
    "document-changed": _both("changes from `{old}` to `{new}`", _UNKNOWN),
    "attribute-added": Rule("comes", _OPTIONAL_ARGUMENT, _EXTRA_ANSWER),
    "attribute-added-required": Rule("comes and is required", _NEEDED, _EXTRA_ANSWER),
    "attribute-removed": Rule("goes", _REFUSED, _UNREAD),
    "type-changed": Rule(
        "changes from `{old}` to `{new}`",
        breaking("values of the old type are refused"),
        breaking("code reads another type"),
    ),
    "format-changed": Rule(
        "changes from `{old}` to `{new}`",
        risky("values that were accepted may be refused"),
        risky("values may be read as another Python type"),
    ),
    "nullable": Rule(
        "may now be null", safe("values stay valid"), risky("code may meet null where it never did")
    ),
    "not-nullable": Rule(
        "may no longer be null", breaking("null is refused"), safe("null does not occur any more")
    ),
    "required": Rule("is now required", _NEEDED, safe("answers always carry it")),
    "optional": Rule(
        "may now be left out",
        safe("calls with it stay valid"),
        risky("answers may come without it"),
    ),
    "deprecated": _both("is deprecated", _LATER),
    "undeprecated": _both("is no longer deprecated", safe("it stays")),
    "value-added": Rule(
        "may now be `{new}`",
        safe("a further choice"),
        risky("a match over all values meets one it doesn't know"),
        sent="takes `{new}` too",
    ),
    "value-removed": Rule(
        "is no longer `{old}`",
        breaking("requests with this value are refused"),
        safe("a value that no longer comes"),
        sent="no longer takes `{old}`",
    ),
    "values-restricted": Rule(
        "takes `{new}` only, no longer any {old}",
        breaking("other values are refused"),
        safe("answers hold fewer values than code expects"),
    ),
    "values-freed": Rule(
        "takes any {new}, not just `{old}`",
        safe("the old values stay valid"),
        risky("a match over all values meets some it doesn't know"),
    ),
    "constant-changed": _both(
        "changes from `{old}` to `{new}`", breaking("the value that code sends or expects is gone")
    ),
    "limit-tightened": Rule(
        "changes from `{old}` to `{new}`",
        breaking("values beyond it are refused"),
        safe("answers stay within what code expects"),
    ),
    "limit-loosened": Rule(
        "changes from `{old}` to `{new}`",
        safe("the old values stay valid"),
        risky("values may exceed what code expects"),
    ),
    "keyword-changed": _both("changes from `{old}` to `{new}`", _UNKNOWN),
    "others-changed": _both(
        "changes from {old} to {new} in members that it doesn't name", _UNKNOWN
    ),
    "option-added": Rule(
        "may now be `{new}` too",
        safe("the old choices stay valid"),
        risky("code meets a kind it doesn't know"),
    ),
    "option-removed": Rule(
        "may no longer be `{old}`",
        breaking("requests with it are refused"),
        safe("a kind that no longer comes"),
    ),
    "include-added": _both(
        "may side-load `{new}`", safe("it comes only where `include=` asks for it")
    ),
    "include-removed": _both(
        "no longer side-loads `{old}`", breaking("what `include=` brought no longer comes")
    ),
}
for _word in ("relationship", "field"):
    for _end in ("added", "added-required", "removed"):
        RULES[f"{_word}-{_end}"] = RULES[f"attribute-{_end}"]
