"""Texts: how long they are, and characters that Apple refuses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

import attrs

from asc.flow.problems import Problem, Severity, Where

from .evidence import severity_of
from .limits import LIMITS, Limit

_EMOJI = (
    "\u231a\u231b\u23e9-\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab"
    "\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b"
    "\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
    "\ufe0f\U0001f000-\U0001faff"
)
"""What is shown as an emoji by itself, and the selector that makes one of another character."""

_VERSION = re.compile(f"[{_EMOJI}]|</?[A-Za-z][^<>]*>")

_TESTFLIGHT = re.compile(
    "[<"
    "\u0300-\u036f"  # marks that have no composed form; others were composed before
    "\u20d0-\u20ff\u2400-\u245f"  # marks around symbols, pictures of control characters
    "\u2500-\u259f\u2600-\u27ef\u2800-\u28ff\u2980-\u2bff"  # boxes, dingbats, Braille, arrows
    "\ue000-\uf8ff\ufe00-\ufe0f\ufffd"  # private use, variation selectors
    "\U00010000-\U0010ffff]"  # all emoji
)

TextKind = Literal["version", "testflight"]


@attrs.frozen
class _Refused:
    pattern: re.Pattern[str]
    source: str


_REFUSED: dict[TextKind, _Refused] = {
    "version": _Refused(_VERSION, "INVALID_CHARACTERS was answered to emoji and to <tags>"),
    "testflight": _Refused(_TESTFLIGHT, "others tried one character after another in 2026-09"),
}

_KINDS: dict[str, TextKind] = {
    "appStoreVersionLocalizations.description": "version",
    "appStoreVersionLocalizations.whatsNew": "version",
    "appInfoLocalizations.name": "version",
    "betaAppLocalizations.description": "testflight",
    "betaBuildLocalizations.whatsNew": "testflight",
}

# One author saw a description with an emoji accepted.
_WARNED = ("appStoreVersionLocalizations.description",)


def check_text(field: str, text: str, where: Where) -> Iterator[Problem]:
    """Length and characters of an attribute: `appInfoLocalizations.name`."""
    if field in LIMITS:
        yield from check_length(text, LIMITS[field], where)
    if field in _KINDS:
        severity: Severity = "warning" if field in _WARNED else "error"
        yield from check_characters(text, _KINDS[field], where, severity)


def check_length(text: str, limit: Limit, where: Where) -> Iterator[Problem]:
    """An error or a warning, by what the limit rests on, for a text that is too long or short."""
    severity, length, size = severity_of(limit.evidence), len(text), len(text.encode())
    if severity and length > limit.most:
        reason = f"{length} characters long, {limit.most} at most"
        cure = _cure(text, limit.most)
        yield Problem("text-too-long", reason, severity, where, limit.source, cure)
    elif limit.advised is not None and length > limit.advised:
        reason = f"{length} characters long, {limit.advised} advised"
        yield Problem("text-long", reason, "warning", where, limit.source)
    elif limit.advised_bytes is not None and size > limit.advised_bytes:
        reason = f"{size} bytes long in UTF-8, {limit.advised_bytes} advised"
        yield Problem("text-long", reason, "warning", where, limit.source)
    if text and length < limit.least:
        reason = f"{length} characters long, {limit.least} at least"
        yield Problem("text-too-short", reason, "warning", where, limit.source)


def _cure(text: str, most: int) -> str:
    return "take out the line feed at its end" if len(text.rstrip("\n")) <= most else ""


def check_characters(
    text: str, kind: TextKind, where: Where, severity: Severity = "error"
) -> Iterator[Problem]:
    """A problem for the characters that Apple refuses, all of them in one."""
    if found := refused_characters(text, kind):
        shown = " ".join(map(_shown, found))
        reason = f"Apple refuses {shown}"
        yield Problem("characters", reason, severity, where, _REFUSED[kind].source, "take it out")


def refused_characters(text: str, kind: TextKind) -> list[str]:
    """What is refused in a text, each once: characters, and in texts of a version `<tags>`."""
    composed = unicodedata.normalize("NFC", text)
    return sorted(set(_REFUSED[kind].pattern.findall(composed)))


def without_refused(text: str, kind: TextKind) -> str:
    """The text without what is refused in it."""
    return _REFUSED[kind].pattern.sub("", unicodedata.normalize("NFC", text))


def _shown(found: str) -> str:
    return f"{found!r} (U+{ord(found):04X})" if len(found) == 1 else repr(found)


def check_required(value: object, where: Where, source: str, cure: str = "") -> Iterator[Problem]:
    """An error for what is missing: None, an empty text, one of spaces alone, an empty list."""
    blank = isinstance(value, str) and not value.strip()
    if blank or value is None or value == [] or value == ():
        yield Problem("required", "it is required", "error", where, source, cure)
