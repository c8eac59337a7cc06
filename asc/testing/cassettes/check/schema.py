"""A recorded JSON value against a schema: what is new, gone, renamed or unknown. Null and absent
are not drift.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from asc.openapi.document import Document

Difference = tuple[str, str]
_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,), "boolean": (bool,), "integer": (int,), "number": (int, float),
    "array": (list,), "object": (dict,),
}  # fmt: skip


def differences(
    document: Document,
    schema: Mapping[str, Any],
    value: Any,
    fakes: frozenset[str],
    *,
    required: bool = False,
) -> list[Difference]:
    """Pairs of place and what differs there; `required` also looks for members that must be there
    now.
    """
    return list(_Comparison(document, fakes, required).of(schema, value, ""))


class _Comparison:
    def __init__(self, document: Document, fakes: frozenset[str], required: bool) -> None:
        self._document, self._fakes, self._required = document, fakes, required

    def of(self, schema: Mapping[str, Any], value: Any, where: str) -> Iterator[Difference]:
        schema = self._document.resolve(schema)
        if value is None or not schema or str(value) in self._fakes:
            return
        if "oneOf" in schema or "anyOf" in schema:
            yield from self._of_union(self._document.options(schema), value, where)
        elif (kind := schema.get("type")) and not _is(kind, value):
            yield where, f"the document says {kind}"
        elif isinstance(value, dict):
            yield from self._of_object(schema, value, where)
        elif isinstance(value, list):
            for item in value:
                yield from self.of(schema.get("items", {}), item, f"{where}/*")
        elif "enum" in schema and value not in schema["enum"]:
            yield (
                where,
                f"{value!r} is an unknown value{near(str(value), map(str, schema['enum']))}",
            )

    def _of_union(
        self, options: list[Mapping[str, Any]], value: Any, where: str
    ) -> Iterator[Difference]:
        kind = value.get("type") if isinstance(value, dict) else None
        if kind is not None:
            options = [option for option in options if kind in self._document.types_of(option)]
            if not options:
                yield where, f"the type {kind!r} is no longer in the document"
                return
        yield from min((list(self.of(option, value, where)) for option in options), key=len)

    def _of_object(
        self, schema: Mapping[str, Any], value: Mapping[str, Any], where: str
    ) -> Iterator[Difference]:
        properties = schema.get("properties", {})
        for name in schema.get("required", ()) if self._required else ():
            if name not in value:
                yield f"{where}/{name}", "is required now"
        for name, item in value.items():
            if name == "links":  # Apple gives more of them than the document names
                continue
            if name in properties:
                yield from self.of(properties[name], item, f"{where}/{name}")
            elif properties and not schema.get("additionalProperties"):
                yield (
                    f"{where}/{name}",
                    f"is no longer in the document{near(name, properties.keys() - value.keys())}",
                )


def _is(kind: str, value: Any) -> bool:
    return isinstance(value, _KINDS[kind]) and (isinstance(value, bool) == (kind == "boolean"))


def near(word: str, known: Iterable[str]) -> str:
    """The end of a finding: what the word may be called now."""
    found = get_close_matches(word, list(known), n=1, cutoff=0.7)
    return f"; renamed to {found[0]!r}?" if found else ""
