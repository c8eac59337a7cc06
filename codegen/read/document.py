"""The canonical document -> `Api`."""

from __future__ import annotations

import re

from asc.openapi.names import UnknownShape, operation_name
from codegen.problems import CodegenError, unknown

from .answers import Answers
from .api import Api, Json, Operation, Resource
from .bodies import Bodies
from .names import check_names
from .parameters import parameters
from .references import inlined
from .relate import Relations
from .schemas import METHODS, follow, is_resource, resource_type
from .values import Values


def read(document: Json) -> Api:
    """Everything that is generated from. Raises CodegenError with the place in the document."""
    return _Reader(document).read()


class _Reader:
    def __init__(self, document: Json) -> None:
        self.document = inlined(document)
        self.schemas: Json = self.document["components"]["schemas"]
        self.found = {
            name: schema for name, schema in self.schemas.items() if is_resource(name, schema)
        }
        self.relations = Relations(self.document, self.found)
        self.values = Values(self.schemas)
        self.bodies = Bodies(self.schemas, self.values, self.relations)
        self.answers = Answers(self.schemas, self.values, self.relations)

    def read(self) -> Api:
        resources = {name: self.resource(name, schema) for name, schema in self.found.items()}
        operations = tuple(
            self.operation(method, path, item)
            for path, item in sorted(self.document["paths"].items())
            for method in self.methods(path, item)
        )
        api = Api(
            version=self.document["info"]["version"],
            schemas=self.schemas,
            resources=resources,
            inline=self.bodies.inline,
            values=dict(sorted(self.values.values.items())),
            enums=dict(sorted(self.values.enums.items())),
            operations=operations,
        )
        check_names(api)
        return api

    def resource(self, name: str, schema: Json) -> Resource:
        where = f"components/schemas/{name}"
        parts = schema["properties"]
        if odd := set(parts) - {"type", "id", "attributes", "relationships", "links"}:
            known = "type, id, attributes, relationships, links"
            raise unknown(where, f"a resource with {', '.join(sorted(odd))}", known, "read.py")
        attributes = self.values.attributes(
            where, name, follow(self.schemas, parts.get("attributes", {}))
        )
        relationships = self.relations.of(name)
        marked = {
            **attributes,
            **follow(self.schemas, parts.get("relationships", {})).get("properties", {}),
        }
        return Resource(
            name=name,
            type=resource_type(where, schema),
            attributes=attributes,
            relationships=relationships,
            path=self.relations.path_of(name),
            deprecated=bool(schema.get("deprecated")),
            deprecated_members=tuple(
                member for member, value in marked.items() if value.get("deprecated")
            ),
            provisional=schema.get("x-provisional", ""),
            provisional_members=tuple(schema.get("x-provisional-members", ())),
        )

    def operation(self, method: str, path: str, item: Json) -> Operation:
        where = f"paths/{path}/{method}"
        operation = item[method]
        answer = self.answers.read(where, operation)
        body = self.bodies.read(where, operation)
        many = answer.kind.startswith("page") or bool(body and body.linkage and body.linkage.many)
        try:
            namespace, name = operation_name(method, path, many)
        except UnknownShape as error:
            raise CodegenError(
                f"{where}: {error}; this is decided in asc/openapi/names.py"
            ) from None
        return Operation(
            method=method.upper(),
            path=self.one_id(where, path),
            namespace=namespace,
            name=name,
            parameters=parameters(
                self.schemas, where, item.get("parameters", []), operation.get("parameters", [])
            ),
            body=body,
            answer=answer,
            owner=self.relations.owner_of(path),
            deprecated=bool(operation.get("deprecated")),
            provisional=operation.get("x-provisional", ""),
        )

    def methods(self, path: str, item: Json) -> list[str]:
        ignored = {"parameters", "servers", "summary", "description"}
        if odd := {key for key in item if not key.startswith("x-")} - {*METHODS, *ignored}:
            raise unknown(
                f"paths/{path}", f"the methods {sorted(odd)}", ", ".join(METHODS), "read.py"
            )
        return [method for method in METHODS if method in item]

    def one_id(self, where: str, path: str) -> str:
        if re.findall(r"\{[^}]*\}", path) not in ([], ["{id}"]):
            raise unknown(where, "path parameters", "one, named {id}", "read.py")
        return path
