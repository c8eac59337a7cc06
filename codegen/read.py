"""The canonical document -> `Api`."""

from __future__ import annotations

import re
from typing import Any

from asc.changes.names import UnknownShape, argument_name, operation_name

from . import relate
from .api import Answer, Api, InlineCreate, Json, Linkage, Members, Operation, Parameter, RequestBody, Resource
from .canonical import enum_name
from .names import check_names, new_name
from .problems import CodegenError, unknown
from .references import inlined

METHODS = ("get", "post", "patch", "delete")
_FAMILIES = ("filter", "exists", "fields", "limit")
_PLAIN = ("string", "integer", "number", "boolean")
_BINARY = "application/a-gzip"
_PLAIN_JSON = re.compile(r"application/[\w.+-]+\+json")


def read(document: Json) -> Api:
    """Everything that is generated from. Raises CodegenError with the place in the document."""
    return _Reader(document).read()


class _Reader:
    def __init__(self, document: Json) -> None:
        self.document = inlined(document)
        self.schemas: Json = self.document["components"]["schemas"]
        self.resources: dict[str, Resource] = {}
        self.inline: dict[str, InlineCreate] = {}
        self.values: dict[str, Json] = {}
        self.enums: dict[str, list[str]] = {}

    def read(self) -> Api:
        resources = {name: schema for name, schema in self.schemas.items() if is_resource(name, schema)}
        self.relations = relate.Relations(self.document, resources)
        for name, schema in resources.items():
            self.resources[name] = self.resource(name, schema)
        operations = tuple(
            self.operation(method, path, item)
            for path, item in sorted(self.document["paths"].items())
            for method in METHODS
            if method in item
        )
        for path, item in self.document["paths"].items():
            ignored = {"parameters", "servers", "summary", "description"}
            if odd := {key for key in item if not key.startswith("x-")} - {*METHODS, *ignored}:
                raise unknown(f"paths/{path}", f"the methods {sorted(odd)}", ", ".join(METHODS), "read.py")
        version = self.document["info"]["version"]
        schemas, enums = self.schemas, dict(sorted(self.enums.items()))
        api = Api(version, schemas, self.resources, self.inline, dict(sorted(self.values.items())), enums, operations)
        check_names(api)
        return api

    def follow(self, schema: Json) -> Json:
        """The schema that a `$ref` leads to."""
        seen = set()
        while "$ref" in schema:
            name = ref_name(schema)
            if name in seen or name not in self.schemas:
                raise CodegenError(f"components/schemas/{name}: a $ref that leads to no schema")
            seen.add(name)
            schema = self.schemas[name]
        return schema

    # Resources

    def resource(self, name: str, schema: Json) -> Resource:
        where = f"components/schemas/{name}"
        parts = schema["properties"]
        if odd := set(parts) - {"type", "id", "attributes", "relationships", "links"}:
            known = "type, id, attributes, relationships, links"
            raise unknown(where, f"a resource with {', '.join(sorted(odd))}", known, "read.py")
        attributes = self.attributes(where, name, self.follow(parts.get("attributes", {})))
        relationships = self.relations.of(name)
        marked = {**attributes, **self.follow(parts.get("relationships", {})).get("properties", {})}
        return Resource(
            name=name,
            type=resource_type(schema),
            attributes=attributes,
            relationships=relationships,
            path=self.relations.path_of(name),
            deprecated=bool(schema.get("deprecated")),
            deprecated_members=tuple(member for member, value in marked.items() if value.get("deprecated")),
        )

    def attributes(self, where: str, owner: str, schema: Json) -> Json:
        """The attributes, each a schema whose enums and objects have names."""
        found = schema.get("properties", {})
        return {name: self.value(f"{where}/{name}", owner, name, value) for name, value in found.items()}

    def value(self, where: str, owner: str, name: str, schema: Json) -> Json:
        """A value's schema in the few forms that are generated: inline enums and objects become components."""
        around = {key: schema[key] for key in ("nullable", "deprecated") if schema.get(key)}
        if "$ref" in schema:
            self.named(ref_name(schema))
            return {"$ref": schema["$ref"], **around}
        if len(schema.get("allOf", ())) == 1:
            return {**self.value(where, owner, name, schema["allOf"][0]), **around}
        if "allOf" in schema:
            raise unknown(where, "a value that is allOf", "a type, a $ref, oneOf, anyOf", "read.py")
        if "oneOf" in schema or "anyOf" in schema:
            return around  # one of several: it is kept as it came
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind == "array":
            return {"type": "array", "items": self.value(where, owner, name, schema.get("items", {})), **around}
        if kind == "object" and "properties" in schema:
            return {**self.part(where, _candidates(owner, name), schema), **around}
        if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
            inner = self.value(where, owner, f"{name}Item", schema["additionalProperties"])
            return {"type": "object", "additionalProperties": inner, **around}
        words = [word for word in schema.get("enum", ()) if word is not None]
        if kind == "string" and words:
            return {**self.enum(where, _candidates(owner, name), words), **around}
        if kind not in ("string", "integer", "number", "boolean", "object", None):
            raise unknown(where, f"the type {kind!r}", "string, integer, number, boolean, object, array", "read.py")
        return {key: schema[key] for key in ("type", "format") if key in schema} | around

    def enum(self, where: str, candidates: tuple[str, ...], values: list[str]) -> Json:
        """A reference to an enum of these values, under the first name that no other one has."""
        for candidate in candidates:
            taken = self.enums.get(candidate) or self.schemas.get(candidate, {}).get("enum")
            if (candidate not in self.schemas and taken is None) or taken == values:
                self.enums[candidate] = values
                return {"$ref": f"#/components/schemas/{candidate}"}
        raise CodegenError(f"{where}: the names {', '.join(candidates)} are taken by other enums than {values[:4]}")

    def part(self, where: str, candidates: tuple[str, ...], schema: Json) -> Json:
        """A reference to an inline object, under the first name that no other one has."""
        for name in candidates:
            members = schema["properties"].items()
            found = {key: self.value(f"{where}/{key}", name, key, value) for key, value in members}
            whole = {"type": "object", "properties": found}
            if name not in self.schemas and self.values.setdefault(name, whole) == whole:
                return {"$ref": f"#/components/schemas/{name}"}
        raise CodegenError(f"{where}: the names {', '.join(candidates)} are taken by other objects")

    def structure(self, where: str, name: str, schema: Json) -> Json:
        """A reference to a plain object with members."""
        if name not in self.values:
            self.values[name] = {}  # before its members, which may lead back to it
            members = schema.get("properties", {})
            properties = {key: self.value(f"{where}/{key}", name, key, value) for key, value in members.items()}
            self.values[name] = {"type": "object", "properties": properties}
        return {"$ref": f"#/components/schemas/{name}"}

    def named(self, name: str) -> None:
        """Take in a component that a value refers to."""
        schema = self.follow({"$ref": f"#/components/schemas/{name}"})
        where = f"components/schemas/{name}"
        if "enum" in schema:
            self.enums[name] = [word for word in schema["enum"] if word is not None]
        elif is_resource(name, schema):
            raise unknown(where, "a resource as the value of an attribute", "enums and plain objects", "read.py")
        elif "properties" in schema:
            self.structure(where, name, schema)
        else:
            self.values.setdefault(name, self.value(where, name, "Value", schema))

    # Operations

    def operation(self, method: str, path: str, item: Json) -> Operation:
        where = f"paths/{path}/{method}"
        operation = item[method]
        answer = self.answer(where, operation)
        body = self.body(where, operation)
        many = answer.kind.startswith("page") or bool(body and body.linkage and body.linkage.many)
        try:
            namespace, name = operation_name(method, path, many)
        except UnknownShape as error:
            raise CodegenError(f"{where}: {error}; this is decided in asc/changes/names.py") from None
        return Operation(
            method=method.upper(),
            path=self.one_id(where, path),
            namespace=namespace,
            name=name,
            parameters=self.parameters(where, item.get("parameters", []), operation.get("parameters", [])),
            body=body,
            answer=answer,
            owner=self.relations.owner_of(path),
            deprecated=bool(operation.get("deprecated")),
        )

    def one_id(self, where: str, path: str) -> str:
        if re.findall(r"\{[^}]*\}", path) not in ([], ["{id}"]):
            raise unknown(where, "path parameters", "one, named {id}", "read.py")
        return path

    def parameters(self, where: str, shared: list[Json], own: list[Json]) -> tuple[Parameter, ...]:
        """The query parameters; an operation's own go before those of its path."""
        query: dict[str, Parameter] = {}
        names = {parameter.get("name") for parameter in own}
        found = [*own, *(parameter for parameter in shared if parameter.get("name") not in names)]
        for parameter in found:
            name, place = parameter.get("name"), parameter.get("in")
            if place == "path" and name == "id":
                continue
            if place != "query" or not name:
                raise unknown(where, f"the parameter {name!r} in {place!r}", "query parameters, and id", "read.py")
            read = self.parameter(f"{where}/{name}", parameter)
            if name in query and query[name] != read:
                raise CodegenError(f"{where}: {name} stands there twice and differs")
            query[name] = read
        return tuple(query[name] for name in sorted(query))

    def parameter(self, where: str, parameter: Json) -> Parameter:
        name, schema = parameter["name"], self.follow(parameter.get("schema", {}))
        family, _, rest = name.partition("[")
        if rest and family not in _FAMILIES:
            raise unknown(where, f"a parameter of the family {family!r}", ", ".join(_FAMILIES), "read.py")
        if schema.get("type") == "array":
            items = self.follow(schema.get("items", {}))
            schema = {"type": "array", "items": items}
            if items.get("type") not in _PLAIN:
                raise unknown(where, f"an array of {items.get('type')!r}", "an array of strings", "read.py")
        elif schema.get("type") not in _PLAIN:
            raise unknown(where, f"the type {schema.get('type')!r}", f"{', '.join(_PLAIN)}, array", "read.py")
        if parameter.get("explode") and schema["type"] == "array":
            raise unknown(where, "an exploded array", "comma-joined arrays", "codegen/runtime/request.py")
        return Parameter(name, argument_name(name)[0], rest[:-1] or None, schema, bool(parameter.get("required")))

    # Bodies

    def body(self, where: str, operation: Json) -> RequestBody | None:
        content = operation.get("requestBody", {}).get("content")
        if content is None:
            return None
        if list(content) != ["application/json"]:
            raise unknown(where, f"a body of {', '.join(content)}", "application/json", "read.py")
        schema = content["application/json"].get("schema", {})
        name = ref_name(schema) if "$ref" in schema else where
        parts = self.follow(schema).get("properties", {})
        data = self.follow(parts.get("data", {}))
        if set(parts) - {"data", "included"} or not data:
            raise unknown(where, f"a body of {', '.join(sorted(parts))}", "data, included", "read.py")
        if is_linkage(data) or data.get("type") == "array":
            return RequestBody(name, None, self.linkage(f"{where}/data", data))
        items = self.follow(parts["included"]).get("items", {}) if "included" in parts else {}
        inline = [self.inline_create(part) for part in (items.get("oneOf") or ([items] if items else []))]
        return RequestBody(name, self.members(where, name, data), None, tuple(inline))

    def members(self, where: str, owner: str, data: Json) -> Members:
        parts = data.get("properties", {})
        if odd := set(parts) - {"type", "id", "attributes", "relationships"}:
            raise unknown(where, f"a body with {sorted(odd)}", "type, id, attributes, relationships", "read.py")
        attributes = self.follow(parts.get("attributes", {}))
        relationships = self.follow(parts.get("relationships", {}))
        linkages = {
            name: self.linkage(f"{where}/{name}", self.follow(value).get("properties", {}).get("data", {}))
            for name, value in relationships.get("properties", {}).items()
        }
        marked = {**attributes.get("properties", {}), **relationships.get("properties", {})}
        return Members(
            type=resource_type(data),
            attributes=self.attributes(where, owner, attributes),
            relationships=linkages,
            required=(*attributes.get("required", ()), *relationships.get("required", ())),
            deprecated=tuple(member for member, value in marked.items() if value.get("deprecated")),
        )

    def linkage(self, where: str, data: Json) -> Linkage:
        nullable, data = bool(data.get("nullable")), self.follow(data)
        many = data.get("type") == "array"
        item = self.follow(data.get("items", {})) if many else data
        if not is_linkage(item):
            raise unknown(where, "a relationship whose data is no linkage", "{type, id}, or a list of it", "read.py")
        kinds = linked_types(item)
        targets = tuple(model for kind in kinds for model in self.relations.models(kind))
        return Linkage(" ".join(kinds), many, nullable or bool(data.get("nullable")), targets)

    def inline_create(self, part: Json) -> InlineCreate:
        schema = ref_name(part)
        if schema not in self.inline:
            data = self.follow(part)
            members = self.members(f"components/schemas/{schema}", schema, data)
            self.inline[schema] = InlineCreate(new_name(schema), schema, members)
        return self.inline[schema]

    # Answers

    def answer(self, where: str, operation: Json) -> Answer:
        found: Json = {}
        for status, response in operation.get("responses", {}).items():
            if status.startswith("2"):
                found.update(response.get("content", {}))
        if not found:
            return Answer("nothing")
        if "application/json" in found:
            return self.envelope(where, found["application/json"].get("schema", {}))
        (media, content), *others = found.items()
        if others:
            raise unknown(where, f"answers of {', '.join(found)}", "one media type, or JSON and another", "read.py")
        if media == "text/csv":
            return Answer("text", accept=media)
        if media == _BINARY:
            return Answer("raw", accept=media)
        if _PLAIN_JSON.fullmatch(media):
            return Answer("value", self.plain(where, content.get("schema", {})), accept=media)
        known = f"application/json, application/*+json, {_BINARY}, text/csv"
        raise unknown(where, f"an answer of {media}", known, "read.py")

    def plain(self, where: str, schema: Json) -> str:
        """The name of a plain JSON answer's structure."""
        name = _pascal(ref_name(schema)) if "$ref" in schema else _pascal(re.split(r"[/]", where)[-2]) + "Answer"
        self.structure(where, name, self.follow(schema))
        return name

    def envelope(self, where: str, schema: Json) -> Answer:
        name = ref_name(schema) if "$ref" in schema else ""
        parts = self.follow(schema).get("properties", {})
        if "data" not in parts or set(parts) - {"data", "included", "links", "meta"}:
            raise unknown(where, f"an envelope of {', '.join(sorted(parts))}", "data, included, links, meta", "read.py")
        data = parts["data"]
        many = self.follow(data).get("type") == "array"
        item = self.follow(data).get("items", {}) if many else data
        model = ref_name(item) if "$ref" in item else None
        shape = self.follow(item)
        types = self.relations.included(self.follow(parts.get("included", {})))
        if model is not None and is_resource(model, shape):
            return Answer("page" if many else "one", model, types)
        if is_linkage(shape):
            kinds = linked_types(shape)
            target = self.relations.model(kinds[0], where) if len(kinds) == 1 else None
            return Answer("page_of_refs" if many else "one_ref", target)
        if shape.get("oneOf") and all(
            "$ref" in part and is_resource(ref_name(part), self.follow(part)) for part in shape["oneOf"]
        ):
            return Answer("page" if many else "one", None, types)
        if many and "properties" in shape:
            value = model or f"{name.removesuffix('Response')}Row"
            self.structure(where, value, shape)
            return Answer("page_of_values", value)
        raise unknown(f"{where}/{name}/data", "data of another shape", "a resource, a linkage, metrics", "read.py")


def _pascal(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+", text))


def _candidates(owner: str, name: str) -> tuple[str, ...]:
    """Names for what stands inline: the resource's, the request's where it differs, and one for when both are taken."""
    short = enum_name(owner, name)
    others = (f"{short}Value{number}" for number in range(2, 10))
    return short, owner + _pascal(name), f"{short}Value", *others


def ref_name(schema: Json) -> str:
    """The component that a `$ref` names."""
    if "$ref" not in schema:
        raise unknown("included", f"a schema without a name: {schema!s:.80}", "$ref", "read.py")
    reference: str = schema["$ref"]
    if not reference.startswith("#/components/schemas/"):
        raise unknown(reference, "a $ref elsewhere", "#/components/schemas/...", "read.py")
    return reference.rpartition("/")[2]


def resource_type(schema: Json) -> str:
    """The one value of a resource's `type`."""
    values: list[Any] = schema.get("properties", {}).get("type", {}).get("enum", [])
    if len(values) != 1:
        raise unknown("type", f"a resource whose type is one of {values}", "a single type", "read.py")
    return str(values[0])


def linked_types(schema: Json) -> list[str]:
    """The types that a linkage may name."""
    values: list[str] = schema.get("properties", {}).get("type", {}).get("enum", [])
    if not values:
        raise unknown("type", "a linkage without a type", "a type, or several", "read.py")
    return values


def is_resource(name: str, schema: Json) -> bool:
    """Whether a component is a resource as answers hold it."""
    parts = schema.get("properties", {})
    return "type" in parts and "id" in parts and "enum" in parts["type"] and not name.endswith("InlineCreate")


def is_linkage(schema: Json) -> bool:
    """Whether a schema is `{type, id}` alone."""
    return set(schema.get("properties", {})) == {"type", "id"}
