"""URLs: the API's own lose the ids of people and private filters; any other is replaced as a
whole.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from asc.http.address import origin

from .rules import last_word
from .values import Values

API = "https://api.appstoreconnect.apple.com"
API_ORIGIN = ("https", "api.appstoreconnect.apple.com", 443)
_VERSION = re.compile(r"v\d{1,2}")
_NAME = re.compile(r"[a-z][A-Za-z]{1,60}")
_PARAMETER = re.compile(r"[a-z][A-Za-z]{1,30}(\[[A-Za-z][A-Za-z.]{1,80}\])?")
"""Names are the API's, also those that the document does not know."""
_LISTS = ("fields", "include", "sort", "groupBy", "exists")


class Urls:
    """The URLs of one cassette."""

    def __init__(self, values: Values, origins: frozenset[tuple[str, str, int]]) -> None:
        self._values = values
        self._origins = origins | {API_ORIGIN}

    def text(self, name: str, value: str) -> str:
        """A text under a field's name, which may be a URL."""
        if self._values.rules.is_harmless(name, value):
            return self._values.keep(name, value)
        if "://" in value and self.is_own(value):
            return self.url(value)
        return self._values.fakes.text(self.canonical(value), name)

    def is_own(self, url: str) -> bool:
        """Whether it leads to the API."""
        try:
            return origin(urlsplit(url)) in self._origins
        except ValueError:
            return False

    def canonical(self, text: str) -> str:
        """One spelling of a URL, so that what an answer named and what was asked are seen to be the
        same.
        """
        return unquote(text) if "://" in text else text

    def url(self, url: str) -> str:
        """A whole URL; the API's own get Apple's host, wherever they were recorded."""
        if not self.is_own(url):
            return self._values.fakes.text(self.canonical(url), "url")
        parts = urlsplit(url)
        query = self.query(parts.query, parts.path)
        return f"{API}{self.path(parts.path)}{'?' if query else ''}{query}"

    def path(self, path: str) -> str:
        """A path of the API."""
        parts = [unquote(part) for part in path.split("/")]
        collection = parts[2] if len(parts) > 2 else ""
        return "/".join(
            quote(self._segment(index, part, collection), safe="$~")
            for index, part in enumerate(parts)
        )

    def _segment(self, index: int, part: str, collection: str) -> str:
        values = self._values
        if not part or (index == 1 and _VERSION.fullmatch(part)):
            return part
        if index == 3:
            return values.id(collection, part)
        return part if _NAME.fullmatch(part) else values.fakes.text(part)

    def query(self, query: str, path: str = "") -> str:
        """A query."""
        collection = path.split("/")[2] if path.count("/") > 1 else ""
        pairs = [
            (self._name(name), self._value(name, value, collection))
            for name, value in parse_qsl(query, keep_blank_values=True)
        ]
        return urlencode(pairs, quote_via=quote, safe=",:[]$~")

    def _name(self, name: str) -> str:
        known = name in self._values.rules.parameters or _PARAMETER.fullmatch(name)
        return name if known else self._values.fakes.text(name)

    def _value(self, name: str, value: str, collection: str) -> str:
        return ",".join(self._item(name, item, collection) for item in value.split(","))

    def _item(self, name: str, item: str, collection: str) -> str:
        values, family, word = self._values, name.partition("[")[0], last_word(name)
        if (
            not item
            or (family == "limit" and item.isdecimal())
            or item in values.rules.words.get(word, ())
        ):
            return item
        if family in _LISTS and item.lstrip("-") in values.rules.vocabulary | {"true", "false"}:
            return item
        if family == "filter" and (word == "id" or values.rules.is_relation(word)):
            return values.id(collection if word == "id" else _relation(word), item)
        return self.text(word, item)


def _relation(word: str) -> str:
    """A type that has the same secrecy as what the relationship leads to."""
    return "betaTesters" if word in ("tester", "betaTester") else word
