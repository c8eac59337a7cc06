"""Takes what is private out of requests and answers, by the document's own field names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .fakes import Fakes
from .prose import Prose
from .rules import MEMBER, Rules
from .tables import Tables
from .urls import Urls
from .values import Values

FIRST = ("type", "id")
OF_FILES = {"checksum": None, "sizeInBytes": None}
"""Of a file of an analytics report: redacted it has others, and would be taken for a damaged one.
"""


class Redactor:
    """The redaction of one cassette: what is met first is numbered first."""

    def __init__(
        self, rules: Rules, fakes: Fakes, origins: Iterable[tuple[str, str, int]] = ()
    ) -> None:
        self.values = Values(rules, fakes)
        self.urls = Urls(self.values, frozenset(origins))
        self.prose = Prose(self.values, self.urls)
        self.tables = Tables(self.values, self.prose)

    def leaf(self, name: str, value: str) -> str:
        """A text under a field's name."""
        if not value:
            return value
        nested = "" if self.values.rules.is_harmless(name, value) else self._nested(value)
        return nested or self.urls.text(name, value)

    def _nested(self, value: str) -> str:
        """JSON inside a text, as in a webhook's payload."""
        if value[0] not in "{[":
            return ""
        try:
            found = json.loads(value)
        except ValueError:
            return ""
        return (
            json.dumps(self.json(found), ensure_ascii=False)
            if isinstance(found, dict | list)
            else ""
        )

    def json(self, value: Any, name: str = "", *, in_error: bool = False) -> Any:
        """A JSON value under a field's name; members come sorted, type and id first."""
        if isinstance(value, dict):
            return self._object(value, name, in_error or name in ("errors", "associatedErrors"))
        if isinstance(value, list):
            return [self.json(item, name, in_error=in_error) for item in value]
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int | float):
            return (
                self.values.keep(name, value)
                if self.values.rules.is_harmless_number(name)
                else self.values.fakes.number(value)
            )
        return self.prose.of_error(name, value) if in_error else self.leaf(name, value)

    def _object(self, value: Mapping[str, Any], name: str, in_error: bool) -> dict[str, Any]:
        if name == "requestHeaders" and isinstance(value.get("name"), str):
            return {
                key: self._header(value["name"], key, item) for key, item in sorted(value.items())
            }
        if "checksum" in value:
            value = {**value, **OF_FILES}
        kind = value.get("type")
        return {
            self._member(key): self._typed(kind, key, item, in_error)
            for key, item in sorted(
                value.items(), key=lambda pair: (pair[0] not in FIRST, pair[0] != "type", pair[0])
            )
        }

    def _typed(self, kind: Any, key: str, item: Any, in_error: bool) -> Any:
        if isinstance(item, str) and not in_error:
            if key == "id":
                return self.values.id(kind, item)
            if key == "type" and item in self.values.rules.vocabulary:
                return item
        return self.json(item, key, in_error=in_error)

    def _member(self, key: str) -> str:
        if MEMBER.fullmatch(key):
            return key
        if key.startswith("/"):  # associatedErrors: a resource's path
            return self.urls.path(key)
        return self.values.fakes.text(key)

    def _header(self, header: str, key: str, item: Any) -> Any:
        """A header that an upload asks for."""
        known = header.lower() in ("content-type", "content-length", "content-md5")
        if key == "name":
            return (
                self.values.keep("requestHeaders", item)
                if known
                else self.values.fakes.text(header, "header").replace(" ", "-")
            )
        if isinstance(item, str) and known and header.lower() == "content-type":
            return self.leaf("mimeType", item)
        return self.json(item, key)
