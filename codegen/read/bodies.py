"""Request bodies: the members of a resource, or one linkage."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from asc.openapi.document import Document
from asc.openapi.operation import JSON, Operation
from asc.openapi.schemas import Schema, is_array, is_linkage, ref_name
from codegen.problems import unknown

from .api import InlineCreate, Linkage, Members, RequestBody
from .names import new_name
from .relate import Relations
from .schemas import linked_types, named, one_type
from .values import Values

_MEMBERS = {"type", "id", "attributes", "relationships"}


class Bodies:
    """Reads request bodies; collects the resources that are created inside others' requests."""

    def __init__(self, document: Document, values: Values, relations: Relations) -> None:
        self._document, self._values, self._relations = document, values, relations
        self.inline: dict[str, InlineCreate] = {}

    def read(self, where: str, operation: Operation[Schema]) -> RequestBody | None:
        if operation.request is None:
            return None
        media = operation.request.media
        if list(media) != [JSON]:
            raise unknown(where, f"a body of {', '.join(media)}", JSON, "read/bodies.py")
        schema = media[JSON]
        name = ref_name(schema) or where
        parts = self._document.members(schema, where)
        data = self._document.resolve(parts.get("data", {}), where)
        if set(parts) - {"data", "included"} or not data:
            shown = f"a body of {', '.join(sorted(parts))}"
            raise unknown(where, shown, "data, included", "read/bodies.py")
        if is_linkage(data) or is_array(data):
            return RequestBody(name, None, self._linkage(f"{where}/data", parts["data"]))
        if operation.method == "POST" and "id" in data.get("required", ()):
            known = "one that gets its id from Apple"
            raise unknown(where, "a POST whose body needs an id", known, "read/bodies.py")
        inline = tuple(self._inline_create(where, part) for part in self._included(parts))
        return RequestBody(name, self._members(where, name, data), None, inline)

    def _included(self, parts: Mapping[str, Schema]) -> list[Schema]:
        """What may be created within the same request."""
        included = self._document.resolve(parts.get("included", {}))
        items = included.get("items", {})
        return self._document.options(items) if items else []

    def _members(self, where: str, owner: str, data: Schema) -> Members:
        parts = data.get("properties", {})
        if odd := set(parts) - _MEMBERS:
            shown = f"a body with {sorted(odd)}"
            raise unknown(where, shown, "type, id, attributes, relationships", "read/bodies.py")
        own = [(parts.get(key, {}), f"{where}/{key}") for key in ("attributes", "relationships")]
        attributes, linked = (self._document.members(part, place) for part, place in own)
        needed = list(chain.from_iterable(self._required(part) for part, _ in own))
        marked = {**attributes, **linked}
        return Members(
            type=one_type(self._document, where, data),
            attributes=self._values.attributes(where, owner, attributes),
            relationships={
                name: self._relationship(f"{where}/{name}", value) for name, value in linked.items()
            },
            required=tuple(name for name in needed if name in marked),
            deprecated=tuple(member for member, value in marked.items() if value.get("deprecated")),
        )

    def _required(self, part: Schema) -> list[str]:
        found: list[str] = self._document.resolve(part).get("required", [])
        return found

    def _relationship(self, where: str, schema: Schema) -> Linkage:
        return self._linkage(where, self._document.members(schema, where).get("data", {}))

    def _linkage(self, where: str, data: Schema) -> Linkage:
        data = self._document.resolve(data, where)
        item = self._document.resolve(data.get("items", {}), where) if is_array(data) else data
        kinds = tuple(
            chain.from_iterable(
                self._kinds(where, option) for option in self._document.options(item)
            )
        )
        targets = tuple(chain.from_iterable(self._relations.models(kind) for kind in kinds))
        return Linkage(" ".join(kinds), is_array(data), bool(data.get("nullable")), targets)

    def _kinds(self, where: str, option: Schema) -> tuple[str, ...]:
        """The types that one form of a linkage takes."""
        option = self._document.resolve(option, where)
        if not is_linkage(option):
            what = "a relationship whose data is not a linkage"
            raise unknown(where, what, "{type, id}, or a list of it", "read/bodies.py")
        return linked_types(self._document, where, option)

    def _inline_create(self, where: str, part: Schema) -> InlineCreate:
        schema = named(where, part)
        if schema not in self.inline:
            data = self._document.resolve(part)
            members = self._members(f"components/schemas/{schema}", schema, data)
            self.inline[schema] = InlineCreate(new_name(schema), schema, members)
        return self.inline[schema]
