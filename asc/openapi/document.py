"""The one reader of the OpenAPI document: its operations, its resources, its schemas.

The generator, the differ, the simulator and the cassettes all ask here, so that they find the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any, Final

from .compose import WORDS, Composer, is_object
from .form import METHODS
from .operation import Content, Operation, Parameter, successes
from .problems import BadDocument
from .reading import read_content, read_operation, read_parameters
from .resources import ResourceSchema, read_resource
from .routes import Routes
from .schemas import COMPONENT, Schema, at_pointer, enum_of, ref_name

_ID: Final = re.compile(r"\{[^}]*\}")
Key = tuple[str, str]
"""A method in capitals, and a path."""


class Document:
    """A document that `load_document` accepted, or its canonical form. Nothing is read before it is
    asked for. Raises BadDocument where a part is not as OpenAPI has it.
    """

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw
        self.schemas: Mapping[str, Schema] = raw["components"]["schemas"]
        self._composer = Composer(self.resolve)
        self._components: dict[str, Schema] = {}
        self._inline: dict[int, tuple[Schema, Schema]] = {}
        self._open: set[str] = set()

    @property
    def version(self) -> str:
        """Apple's version of the document, such as ``4.4.1``."""
        return str(self.raw["info"]["version"])

    # Operations

    @cached_property
    def nodes(self) -> Mapping[Key, tuple[Schema, Schema]]:
        """Each operation's path item and own JSON, by path and method. A path's only parameter is
        called ``{id}``, whatever the document calls it.
        """
        found = {}
        for path, item in sorted(self.raw["paths"].items()):
            with _located(f"paths/{path}"):
                item = self.target(item)
            names = _ID.findall(path)
            path = path.replace(names[0], "{id}") if len(names) == 1 else path
            for method in METHODS:
                if method in item:
                    found[method.upper(), path] = item, item[method]
        return found

    @cached_property
    def operations(self) -> Mapping[Key, Operation[Schema]]:
        """Every operation, by path and method."""
        return {key: self.operation(*key) for key in self.nodes}

    def operation(self, method: str, path: str) -> Operation[Schema]:
        """One operation, read anew."""
        with _located(f"{method} {path}"):
            return read_operation(self, method, path, *self.nodes[method, path])

    def parameters(self, method: str, path: str) -> Mapping[str, Parameter[Schema]]:
        """The parameters of an operation, without the rest of it."""
        return read_parameters(self, path, *self.nodes[method, path])

    def request(self, method: str, path: str) -> Content[Schema] | None:
        """The body of an operation, without the rest of it."""
        body = self.nodes[method, path][1].get("requestBody")
        return None if body is None else read_content(self.target(body))

    def successes(self, method: str, path: str) -> dict[str, Content[Schema]]:
        """The answers to requests that worked, by status, without the rest of the operation."""
        answers = self.nodes[method, path][1].get("responses", {})
        return {one: read_content(self.target(answers[one])) for one in successes(answers)}

    @cached_property
    def routes(self) -> Routes:
        """Which path of the document a request's path is."""
        return Routes(path for _, path in self.nodes)

    # Schemas

    @cached_property
    def resources(self) -> Mapping[str, ResourceSchema]:
        """Every resource, by the name of its component."""
        found = {name: self._resource(name) for name in sorted(self.schemas)}
        return {name: resource for name, resource in found.items() if resource}

    def _resource(self, name: str) -> ResourceSchema | None:
        with _located(f"components/schemas/{name}"):
            return read_resource(self, name)

    def target(self, node: Any) -> Any:
        """What a `$ref` outside of schemas leads to; anything else as it is."""
        if "$ref" not in node:
            return node
        seen = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if reference in seen:
                raise BadDocument(f"{reference}: a $ref that leads only to itself")
            seen.add(reference)
            node = at_pointer(self.raw, reference)
        return node

    def resolve(self, schema: Schema, where: str = "a schema") -> Schema:
        """The schema behind `$ref`, with composed objects merged into one; `nullable` and
        `deprecated` beside a `$ref` stay.
        """
        if "$ref" in schema:
            return self._referred(schema)
        if any(word in schema for word in WORDS):
            known = self._inline.get(id(schema))
            if known is None:
                known = self._inline[id(schema)] = schema, self._composer.compose(schema, where)
            return known[1]
        return schema

    def _referred(self, schema: Schema) -> Schema:
        reference = schema["$ref"]
        if not isinstance(reference, str) or not reference.startswith(COMPONENT):
            raise BadDocument(f"a $ref that leads to no schema: {reference!r:.120}")
        target = self._component(reference.removeprefix(COMPONENT))
        beside = {key: True for key in ("nullable", "deprecated") if schema.get(key)}
        return {**target, **beside} if beside else target

    def _component(self, name: str) -> Schema:
        if name not in self._components:
            where = f"components/schemas/{name}"
            if name in self._open or name not in self.schemas:
                raise BadDocument(f"{where}: a $ref that leads to no schema")
            self._open.add(name)
            try:
                self._components[name] = self.resolve(self.schemas[name], where)
            finally:
                self._open.discard(name)
        return self._components[name]

    def members(self, schema: Schema, where: str = "a schema") -> Mapping[str, Schema]:
        """The members of an object. Raises BadDocument for a choice that is not one object."""
        found = self.resolve(schema, where)
        if not is_object(found) and any(word in found for word in WORDS):
            raise BadDocument(f"{where}: a choice that can't be merged into one object")
        properties: Mapping[str, Schema] = found.get("properties", {})
        return properties

    def types_of(self, schema: Schema) -> tuple[str, ...]:
        """The values of `type` in a resource or linkage, which may be a choice of several."""
        schema = self.resolve(schema)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return tuple(self._types_of_options(schema[word]))
        return tuple(map(str, enum_of(self.resolve(schema.get("properties", {}).get("type", {})))))

    def _types_of_options(self, options: list[Schema]) -> Iterator[str]:
        for option in options:
            yield from self.types_of(option)

    def options(self, schema: Schema) -> list[Schema]:
        """The alternatives of a choice; the schema alone where it is none."""
        found = self.resolve(schema)
        return list(found.get("oneOf") or found.get("anyOf") or [schema])

    def resource_of(self, schema: Schema) -> ResourceSchema | None:
        """The resource that a `$ref` names; None for what is not a resource."""
        return self.resources.get(ref_name(schema))


@contextmanager
def _located(where: str) -> Iterator[None]:
    """What has another form than OpenAPI gives it becomes a BadDocument that names the place."""
    try:
        yield
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        what = f"{type(error).__name__}: {error!s:.80}"
        raise BadDocument(f"{where} is not as OpenAPI has it ({what})") from error
