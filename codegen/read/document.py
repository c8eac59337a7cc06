"""The canonical document -> `Api`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from asc.openapi.document import Document
from asc.openapi.form import check_form
from asc.openapi.names import UnknownShape, operation_name
from asc.openapi.operation import Operation
from asc.openapi.problems import BadDocument
from asc.openapi.resources import ResourceSchema
from asc.openapi.schemas import Schema
from codegen.problems import CodegenError, unknown

from .answers import Answers
from .api import Api, Function, Json, Resource
from .bodies import Bodies
from .components import renamed
from .names import check_names
from .parameters import parameters
from .relate import Relations
from .values import Values

_MEMBERS = {"type", "id", "attributes", "relationships", "links"}
METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")


def read(document: Json) -> Api:
    """Everything that is generated from. Raises CodegenError with the place in the document."""
    with _told("the document"):
        check_form(document)
        reader = _Reader(Document(renamed(document)))
    return reader.read()


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Whatever can't be read becomes a CodegenError that names the place."""
    try:
        yield
    except BadDocument as error:
        message = str(error)
        placed = message.startswith(("paths/", "components/", "GET ", "POST ", "PATCH ", "DELETE "))
        raise CodegenError(message if placed else f"{where}: {message}") from None
    except (KeyError, TypeError, AttributeError, ValueError, IndexError, RecursionError) as error:
        what = f"{type(error).__name__}: {error!s:.80}"
        raise CodegenError(
            f"{where}: not as OpenAPI has it ({what}); correct it with a patch in spec/patches/"
        ) from error


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.relations = Relations(document)
        self.values = Values(document)
        self.bodies = Bodies(document, self.values, self.relations)
        self.answers = Answers(document, self.values, self.relations)

    def read(self) -> Api:
        resources, functions = {}, []
        for schema in self.document.resources.values():
            with _told(f"components/schemas/{schema.name}"):
                resources[schema.name] = self.resource(schema)
        for operation in self.document.operations.values():
            with _told(f"paths/{operation.path}/{operation.method.lower()}"):
                functions.append(self.function(operation))
        api = Api(
            version=self.document.version,
            schemas=dict(self.document.schemas),
            resources=resources,
            inline=self.bodies.inline,
            values=dict(sorted(self.values.values.items())),
            enums=dict(sorted(self.values.enums.items())),
            operations=tuple(functions),
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
        whole = self.document.schemas[schema.name]
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
            variants=dict(schema.variants),
            provisional=whole.get("x-provisional", ""),
            provisional_members=tuple(whole.get("x-provisional-members", ())),
        )

    def function(self, operation: Operation[Schema]) -> Function:
        method, path = operation.method, operation.path
        where = f"paths/{path}/{method.lower()}"
        if method not in METHODS:
            known = ", ".join(METHODS)
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
            provisional=self.document.nodes[method, path][1].get("x-provisional", ""),
        )

    def one_id(self, where: str, path: str) -> str:
        if re.findall(r"\{[^}]*\}", path) not in ([], ["{id}"]):
            raise unknown(where, "path parameters", "one", "read/document.py")
        return path
