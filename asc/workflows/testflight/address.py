"""E-mail addresses as people paste them."""

from __future__ import annotations

import re
import unicodedata

_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[\w-]+(\.[\w-]+)+")
_UNSEEN = ("Z", "C")  # spaces and breaks; control and format characters, such as U+200B


def cleaned_address(text: str) -> str:
    """The address without what comes along when it is copied: spaces, also those without width,
    around it, and `mailto:` before it.
    """
    return _stripped(re.sub(r"(?i)^mailto:", "", _stripped(text)))


def _stripped(text: str) -> str:
    start, end = 0, len(text)
    while start < end and _is_unseen(text[start]):
        start += 1
    while end > start and _is_unseen(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character).startswith(_UNSEEN)


def is_address(text: str) -> bool:
    """Whether a text is one e-mail address: something before the `@`, a domain with a dot behind
    it, and nothing in it that can't be seen.
    """
    return bool(_ADDRESS.fullmatch(text)) and not any(map(_is_unseen, text))
