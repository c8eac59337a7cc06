"""Apple's error texts: the words that Apple uses stay, every other word goes, since it may be
anyone's.
"""

from __future__ import annotations

import re

from .urls import Urls
from .values import Values
from .words import KNOWN

_CODE = re.compile(r"[A-Z]+([._][A-Z0-9]+)*")
_TOKEN = re.compile(r"[^\s'\"“”‘’`(),;<>=\[\]{}|]+")
_HARMLESS = re.compile(
    r"\d{1,4}|\d{1,4}([._]\d{1,4})+|\d{4}-\d\d-\d\d|[^\w]+|v?\d{1,3}|YYYY(-MM)?(-DD)?"
)
_APPLE = re.compile(r"https://developer\.apple\.com/[a-z/-]{0,80}(\?id=[a-z-]{1,60})?")


class Prose:
    """The texts of one cassette."""

    def __init__(self, values: Values, urls: Urls) -> None:
        self._values, self._urls = values, urls

    def of_error(self, name: str, value: str) -> str:
        """A member of an error object."""
        values = self._values
        if name in ("code", "status", "method") and (
            _CODE.fullmatch(value) or re.fullmatch(r"\d{3}", value)
        ):
            return values.keep(f"errors.{name}", value)
        if name in ("title", "detail"):
            return values.keep(f"errors.{name}", self.text(value))
        if name in ("pointer", "parameter") or value.startswith("/"):
            return self._place(value)
        return self._urls.text("", value)

    def _place(self, value: str) -> str:
        """A JSON Pointer or the name of a parameter."""
        return re.sub(r"[^/\[\].]+", lambda word: self._word(word.group()), value)

    def text(self, value: str) -> str:
        """A text for people."""
        fakes = self._values.fakes
        whole = {
            **fakes.given,
            **{text: text for text in (*fakes.known, *fakes.keep) if isinstance(text, str)},
        }
        for real, fake in whole.items():
            if (" " in real or len(real) > 24) and real in value:
                return fake.join(self.text(part) for part in value.split(real))
        return _TOKEN.sub(lambda token: self._token(token.group()), value)

    def _token(self, token: str) -> str:
        word = token.rstrip(".,:!?")
        return self._word(word) + token[len(word) :]

    def _word(self, word: str) -> str:
        values = self._values
        if self._is_harmless(word):
            return word
        if word.startswith("/v") and word.count("/") > 1:
            return self._urls.path(word)
        if "://" in word:
            return self._urls.url(word)
        return values.fakes.text(word)

    def _is_harmless(self, word: str) -> bool:
        if (
            word.lower() in KNOWN
            or word in self._values.rules.vocabulary
            or _HARMLESS.fullmatch(word)
        ):
            return True
        return word in self._values.ids or bool(_APPLE.fullmatch(word))
