"""Takes what is private out of requests and answers, by the document's own field names."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from .fakes import Fakes
from .prose import Prose
from .rules import MEMBER, Rules
from .tables import Tables
from .urls import Urls

T = TypeVar("T")
FIRST = ("type", "id")


class Redactor:
    """The redaction of one cassette: what is met first is numbered first."""

    def __init__(
        self, rules: Rules, fakes: Fakes, origins: Iterable[tuple[str, str, int]] = ()
    ) -> None:
        self.rules, self.fakes = rules, fakes
        self.kept: Counter[str] = Counter()
        """The names of the fields whose values stay, and how many did."""
        self.urls = Urls(self, frozenset(origins))
        self.prose = Prose(self)
        self.tables = Tables(self)
        self.ids: set[str] = set()
        """Ids that were kept."""

    def keep(self, name: str, value: T) -> T:
        """Notes that a value stays."""
        self.kept[name] += 1
        return value

    def leaf(self, name: str, value: str) -> str:
        """A text under a field's name."""
        if not value:
            return value
        if self.rules.is_harmless(name, value):
            return self.keep(name, value)
        if "://" in value and self.urls.is_own(value):
            return self.urls.url(value)
        return self._nested(value) or self.fakes.text(self.urls.canonical(value), name)

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

    def id(self, kind: object, value: str) -> str:
        """The id of a resource of that type."""
        if self.rules.keeps_id(kind, value) and value not in self.fakes.given:
            self.ids.add(value)
            return self.keep("id", value)
        return self.fakes.text(value, "id")

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
                self.keep(name, value)
                if self.rules.is_harmless_number(name)
                else self.fakes.number(value)
            )
        return self.prose.of_error(name, value) if in_error else self.leaf(name, value)

    def _object(self, value: Mapping[str, Any], name: str, in_error: bool) -> dict[str, Any]:
        if name == "requestHeaders" and isinstance(value.get("name"), str):
            return {
                key: self._header(value["name"], key, item) for key, item in sorted(value.items())
            }
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
                return self.id(kind, item)
            if key == "type" and item in self.rules.vocabulary:
                return item
        return self.json(item, key, in_error=in_error)

    def _member(self, key: str) -> str:
        if MEMBER.fullmatch(key):
            return key
        if key.startswith("/"):  # associatedErrors: a resource's path
            return self.urls.path(key)
        return self.fakes.text(key)

    def _header(self, header: str, key: str, item: Any) -> Any:
        """A header that an upload asks for."""
        known = header.lower() in ("content-type", "content-length", "content-md5")
        if key == "name":
            return (
                self.keep("requestHeaders", item)
                if known
                else self.fakes.text(header, "header").replace(" ", "-")
            )
        if isinstance(item, str) and known and header.lower() == "content-type":
            return self.leaf("mimeType", item)
        return self.json(item, key)
