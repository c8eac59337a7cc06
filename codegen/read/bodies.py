"""Request bodies: the members of a resource, or one linkage."""

from __future__ import annotations

from codegen.problems import unknown

from .api import InlineCreate, Json, Linkage, Members, RequestBody
from .names import new_name
from .relate import Relations
from .schemas import follow, is_linkage, linked_types, ref_name, resource_type
from .values import Values


class Bodies:
    """Reads request bodies; collects the resources that are created inside others' requests."""

    def __init__(self, schemas: Json, values: Values, relations: Relations) -> None:
        self._schemas, self._values, self._relations = schemas, values, relations
        self.inline: dict[str, InlineCreate] = {}

    def read(self, where: str, operation: Json) -> RequestBody | None:
        content = operation.get("requestBody", {}).get("content")
        if content is None:
            return None
        if list(content) != ["application/json"]:
            raise unknown(
                where, f"a body of {', '.join(content)}", "application/json", "read_bodies.py"
            )
        schema = content["application/json"].get("schema", {})
        name = ref_name(schema) if "$ref" in schema else where
        parts = follow(self._schemas, schema).get("properties", {})
        data = follow(self._schemas, parts.get("data", {}))
        if set(parts) - {"data", "included"} or not data:
            raise unknown(
                where, f"a body of {', '.join(sorted(parts))}", "data, included", "read_bodies.py"
            )
        if is_linkage(data) or data.get("type") == "array":
            return RequestBody(name, None, self._linkage(f"{where}/data", parts["data"]))
        items = (
            follow(self._schemas, parts["included"]).get("items", {}) if "included" in parts else {}
        )
        inline = [
            self._inline_create(part) for part in (items.get("oneOf") or ([items] if items else []))
        ]
        return RequestBody(name, self._members(where, name, data), None, tuple(inline))

    def _members(self, where: str, owner: str, data: Json) -> Members:
        parts = data.get("properties", {})
        if odd := set(parts) - {"type", "id", "attributes", "relationships"}:
            raise unknown(
                where,
                f"a body with {sorted(odd)}",
                "type, id, attributes, relationships",
                "read_bodies.py",
            )
        attributes = follow(self._schemas, parts.get("attributes", {}))
        relationships = follow(self._schemas, parts.get("relationships", {}))
        linkages = {
            name: self._linkage(
                f"{where}/{name}",
                follow(self._schemas, value).get("properties", {}).get("data", {}),
            )
            for name, value in relationships.get("properties", {}).items()
        }
        marked = {**attributes.get("properties", {}), **relationships.get("properties", {})}
        return Members(
            type=resource_type(where, data),
            attributes=self._values.attributes(where, owner, attributes),
            relationships=linkages,
            required=tuple(
                name
                for part in (attributes, relationships)
                for name in part.get("required", ())
                if name in marked
            ),
            deprecated=tuple(member for member, value in marked.items() if value.get("deprecated")),
        )

    def _linkage(self, where: str, data: Json) -> Linkage:
        nullable, data = bool(data.get("nullable")), follow(self._schemas, data)
        many = data.get("type") == "array"
        item = follow(self._schemas, data.get("items", {})) if many else data
        if not is_linkage(item):
            raise unknown(
                where,
                "a relationship whose data is no linkage",
                "{type, id}, or a list of it",
                "read_bodies.py",
            )
        kinds = linked_types(where, item)
        targets = tuple(model for kind in kinds for model in self._relations.models(kind))
        return Linkage(" ".join(kinds), many, nullable or bool(data.get("nullable")), targets)

    def _inline_create(self, part: Json) -> InlineCreate:
        schema = ref_name(part)
        if schema not in self.inline:
            data = follow(self._schemas, part)
            members = self._members(f"components/schemas/{schema}", schema, data)
            self.inline[schema] = InlineCreate(new_name(schema), schema, members)
        return self.inline[schema]
