"""The generator, the differ, the simulator and the cassettes see the same document."""

from __future__ import annotations

from typing import Any

import pytest

from asc.changes import Surface, surface_of
from asc.changes.surface.shape import Shape
from asc.openapi.document import Document
from asc.openapi.names import model_name
from asc.testing.cassettes.redact.rules import Rules
from asc.testing.simulator.document.index import Index
from codegen.read.api import Api
from codegen.read.document import read
from codegen.spec import source
from tests.codegen.shapes import every_shape

Json = dict[str, Any]
Resources = dict[str, tuple[str, list[str], list[str]]]
Operations = dict[str, dict[str, list[str]]]


@pytest.fixture(scope="module", params=["apple", "shapes"])
def raw(request: pytest.FixtureRequest) -> Json:
    return source.read_canonical() if request.param == "apple" else every_shape()


@pytest.fixture(scope="module")
def document(raw: Json) -> Document:
    return Document(raw)


@pytest.fixture(scope="module")
def resources(document: Document) -> Resources:
    """Each resource: its type, attributes and relationships."""
    return {
        model_name(name): (one.type, sorted(one.attributes), sorted(one.relationships))
        for name, one in document.resources.items()
    }


@pytest.fixture(scope="module")
def operations(document: Document) -> Operations:
    """Each operation: its query parameters, with the words that they take."""
    found: Operations = {}
    for operation in document.operations.values():
        found[operation.key] = {}
        for parameter in operation.query:
            schema = document.resolve(parameter.schema)
            items = document.resolve(schema.get("items", schema))
            found[operation.key][parameter.name] = sorted(map(str, items.get("enum", ())))
    return found


def test_the_document_is_read(resources: Resources, operations: Operations) -> None:
    raw, shapes = Document(source.read_canonical()), Document(every_shape())
    assert len(raw.resources) > 200
    assert len(raw.operations) > 1200
    assert list(shapes.resources["Image"].relationships) == ["owner", "note", "page"]
    assert len(resources) in (len(raw.resources), len(shapes.resources))
    assert len(operations) in (len(raw.operations), len(shapes.operations))


def test_the_generator_sees_it(raw: Json, resources: Resources, operations: Operations) -> None:
    api: Api = read(raw)
    assert resources == {
        name: (one.type, sorted(one.attributes), sorted(one.relationships))
        for name, one in api.resources.items()
    }
    seen = {}
    for function in api.operations:
        words = {one.name: one.schema.get("items", one.schema) for one in function.parameters}
        seen[str(function)] = {
            name: sorted(map(str, schema.get("enum", ()))) for name, schema in words.items()
        }
    assert seen == operations


def test_the_differ_sees_it(raw: Json, resources: Resources, operations: Operations) -> None:
    surface = surface_of(raw)
    seen = {model_name(name): _shown(surface, name) for name in surface.models}
    assert seen == resources
    queries: Operations = {}
    for key, operation in surface.operations.items():
        queries[key] = {}
        for one in operation.query:
            shape = one.schema.items or one.schema
            queries[key][one.name] = sorted(shape.values or ())
    assert queries == operations


def _shown(surface: Surface, name: str) -> tuple[str, list[str], list[str]]:
    fields = surface.schemas[name].fields
    attributes, relationships = (fields.get(part) for part in ("attributes", "relationships"))
    return surface.models[name], _members(surface, attributes), _members(surface, relationships)


def _members(surface: Surface, shape: Shape | None) -> list[str]:
    """The members of an object, and of its variants, which the differ keeps apart."""
    whole = surface.resolve(shape) if shape else Shape()
    found = set(whole.fields)
    for option in whole.options:
        found.update(_members(surface, option))
    return sorted(found)


def test_the_simulator_sees_it(raw: Json, resources: Resources, operations: Operations) -> None:
    index = Index(raw)
    seen = {
        model_name(name): (model.type, sorted(model.attributes), sorted(model.relations))
        for name, model in index.models.items()
    }
    assert seen == resources
    queries = {
        f"{one.method.upper()} {one.path}": {
            name: sorted(map(str, rule.values)) for name, rule in one.parameters.items()
        }
        for one in index.endpoints.values()
    }
    assert queries == operations


def test_the_cassettes_see_it(raw: Json, resources: Resources, operations: Operations) -> None:
    rules = Rules(raw)
    assert rules.parameters == {name for query in operations.values() for name in query}
    for _, attributes, relationships in resources.values():
        assert {*attributes, *relationships} <= rules.kinds.keys()
    assert {type for type, _, _ in resources.values()} <= rules.vocabulary
