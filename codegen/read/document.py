"""The canonical document -> `Api`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from asc.openapi.document import Document
from asc.openapi.names import UnknownShape, operation_name
from asc.openapi.operation import Operation
from asc.openapi.problems import BadDocument
from asc.openapi.resources import ResourceSchema
from asc.openapi.schemas import Schema
from codegen.problems import CodegenError, unknown

from .answers import Answers
from .api import Api, Function, Json, Resource
from .bodies import Bodies
from .names import check_names
from .parameters import parameters
from .relate import Relations
from .values import Values

_MEMBERS = {"type", "id", "attributes", "relationships", "links"}
_METHODS = ("GET", "POST", "PATCH", "DELETE")


def read(document: Json) -> Api:
    """Everything that is generated from. Raises CodegenError with the place in the document."""
    with _told():
        return _Reader(Document(document)).read()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BadDocument as error:
        raise CodegenError(str(error)) from None


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.relations = Relations(document)
        self.values = Values(document)
        self.bodies = Bodies(document, self.values, self.relations)
        self.answers = Answers(document, self.values, self.relations)

    def read(self) -> Api:
        resources = {one.name: self.resource(one) for one in self.document.resources.values()}
        functions = tuple(
            self.function(operation) for operation in self.document.operations.values()
        )
        api = Api(
            version=self.document.version,
            schemas=dict(self.document.schemas),
            resources=resources,
            inline=self.bodies.inline,
            values=dict(sorted(self.values.values.items())),
            enums=dict(sorted(self.values.enums.items())),
            operations=functions,
        )
        check_names(api)
        return api

    def resource(self, schema: ResourceSchema) -> Resource:
        where = f"components/schemas/{schema.name}"
        if odd := schema.members - _MEMBERS:
            known = "type, id, attributes, relationships, links"
            raise unknown(
                where, f"a resource with {', '.join(sorted(odd))}", known, "read/document.py"
            )
        if len(schema.types) != 1:
            shown = f"a resource of the types {list(schema.types)}"
            raise unknown(where, shown, "one type", "read/document.py")
        marked = {**schema.attributes, **schema.relationships}
        return Resource(
            name=schema.name,
            type=schema.type,
            attributes=self.values.attributes(where, schema.name, schema.attributes),
            relationships=self.relations.of(schema.name),
            path=self.relations.path_of(schema.name),
            deprecated=schema.deprecated,
            deprecated_members=tuple(
                member for member, value in marked.items() if value.get("deprecated")
            ),
        )

    def function(self, operation: Operation[Schema]) -> Function:
        method, path = operation.method, operation.path
        where = f"paths/{path}/{method.lower()}"
        if method not in _METHODS:
            known = ", ".join(_METHODS)
            raise unknown(f"paths/{path}", f"the method {method}", known, "read/document.py")
        answer = self.answers.read(where, operation)
        body = self.bodies.read(where, operation)
        many = answer.kind.startswith("page") or bool(body and body.linkage and body.linkage.many)
        try:
            namespace, name = operation_name(method, path, many)
        except UnknownShape as error:
            raise CodegenError(
                f"{where}: {error}; this is decided in asc/openapi/names.py"
            ) from None
        return Function(
            method=method,
            path=self.one_id(where, path),
            namespace=namespace,
            name=name,
            parameters=parameters(self.document, where, operation),
            body=body,
            answer=answer,
            owner=self.relations.owner_of(path),
            deprecated=operation.deprecated,
        )

    def one_id(self, where: str, path: str) -> str:
        if re.findall(r"\{[^}]*\}", path) not in ([], ["{id}"]):
            raise unknown(where, "path parameters", "one", "read/document.py")
        return path
