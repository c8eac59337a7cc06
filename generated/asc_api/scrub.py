"""What may be shown of text that others wrote: answers, arguments, the environment.

`AscError` passes every message through `scrub`. `shown` is for a value of a user or the environment
that a message names: it is stricter, as a private key may stand where its path or its id is meant.

Both take time in proportion to the length of the text, and give text of bounded length.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any
from urllib.parse import unquote

LONGEST = 20_000
"""Characters of a text that are looked at, and shown."""
_SHOWN = 200

_TOKEN = re.compile(r"eyJ[\w-]{8,}(?:\.[\w-]*){0,2}")
_PEM = re.compile(r"-----BEGIN[^-]*PRIVATE[^-]*KEY-----.*?(?:-----END[^-]*-----|\Z)", re.DOTALL)
_BASE64 = r"[\w+/=%-]"
_DER = re.compile(
    # SEQUENCE and INTEGER 0 or 1 in base64, as every private key begins; or base64 of "-----BEGIN".
    r"(?:M(?:I[GH].AgE[AB]|[A-H].CAQ[AE]|II..[AQgw]IBA)"
    r"|LS0tLS1CRUdJ|0tLS0tQkVHSU|tLS0tLUJFR0lO)"
    # The lines after the first, with any kind of line end.
    rf"{_BASE64}*(?:(?:\s|\\+[nr])+{_BASE64}{{20,}})*"
)
_WORD = re.compile(r"[^\s\"'<>`]+")
_SCHEME = re.compile(r"[A-Za-z0-9]{3}:/+")  # one slash is left where a URL was taken for a path
_SECRET_NAME = re.compile(
    r"\bsig$|signature|credential|token|policy|secret|hmac|access_?key|api_?key|\bauth$"
    "|authorization|passw|pwd|jwt",
    re.IGNORECASE,
)
_PUBLIC_HOSTS = ("developer.apple.com", "appstoreconnect.apple.com")
"""Pages for people: their queries say which page it is."""
_RUN = re.compile(r"[A-Za-z0-9+]{24,}")


def scrub(text: str) -> str:
    """The text without private keys, tokens, passwords and queries of URLs."""
    cut = "" if len(text) <= LONGEST else f"... ({len(text) - LONGEST} characters more)"
    text = _PEM.sub("<private key>", text[:LONGEST])
    text = _TOKEN.sub("<token>", _DER.sub("<private key>", text))
    return _WORD.sub(_scrub_word, text) + cut


def scrub_json(value: Any, depth: int = 20) -> Any:
    """A JSON value whose texts, the names of members too, are scrubbed."""
    if isinstance(value, str):
        return scrub(value)
    if depth and isinstance(value, dict):
        return {scrub(str(name)): scrub_json(item, depth - 1) for name, item in value.items()}
    if depth and isinstance(value, list):
        return [scrub_json(item, depth - 1) for item in value]
    return None if isinstance(value, (dict, list)) else value


def shown(value: object) -> str:
    """A value as a message names it: like `repr`, short, and nothing of it where it may be part of
    a key.
    """
    text = scrub(value if isinstance(value, str) else repr(value))
    if any(looks_random(run) for run in _RUN.findall(text)):
        return "<secret>"
    short = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    return repr(short) if isinstance(value, str) else short


def looks_random(text: str) -> bool:
    """Whether it reads like base64: words and names change less often between capitals, small
    letters and digits; a hash has no capitals.
    """
    kinds = [(char.isupper(), char.isdigit()) for char in text]
    changes = sum(one != other for one, other in pairwise(kinds))
    return changes > 0.4 * len(text) and text.upper() != text != text.lower()


def holds_key(text: str) -> bool:
    """Whether a private key, or the end of one, stands in the text, in any form in which keys are
    passed on.
    """
    head = text[:LONGEST]
    return "PRIVATE KEY-----" in head or bool(_DER.search(head))


def _scrub_word(found: re.Match[str]) -> str:
    word = found[0]
    if begun := _SCHEME.search(word):
        return word[: begun.end()] + _scrub_url(word[begun.end() :])
    return _scrub_pairs(word) if "=" in word else word


def _scrub_url(rest: str) -> str:
    """What follows `://`: no user and password, no query but those of Apple's pages."""
    authority, slash, path = rest.partition("/")
    if "@" in authority or "@" in path.partition("?")[0]:
        authority, slash, path = _without_user(rest)
    host = authority.partition("?")[0].partition(":")[0]
    whole = f"{authority}{slash}{path}"
    if host in _PUBLIC_HOSTS:
        return _scrub_pairs(whole)
    bare, mark, _ = whole.partition("?")
    return f"{bare}?..." if mark else _scrub_pairs(bare)


def _without_user(rest: str) -> tuple[str, str, str]:
    """A password may hold slashes; a path seldom holds an `@`."""
    before, mark, after = rest.partition("?")
    host, slash, path = before.rpartition("@")[2].partition("/")
    return f"...@{host}", slash, path + mark + after


def _scrub_pairs(word: str) -> str:
    """`name=value` pairs whose name says that the value is secret."""
    parts = re.split(r"([&?;,#])", word)
    return "".join(_scrub_pair(part) for part in parts)


def _scrub_pair(part: str) -> str:
    name, equals, value = part.partition("=")
    secret = equals and value and _SECRET_NAME.search(unquote(name[-80:]))
    return f"{name}=..." if secret else part
