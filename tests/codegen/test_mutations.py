"""Documents that are not as OpenAPI has them: read, or stopped in one line; never a traceback."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from asc.changes import BadDocument, load_bytes, surface_of
from codegen.problems import CodegenError
from codegen.read.document import read
from codegen.spec import source
from codegen.spec.canonical import canonicalise
from codegen.spec.patches import load_patches
from codegen.write.prepare import prepare
from tests.codegen.shapes import every_shape

Json = dict[str, Any]

VALUES: list[Any] = [None, [], {}, "x", 5, True, [1], {"a": 1}, {"$ref": 5}, ["x", None]]
VALUES += [{"oneOf": []}, {"allOf": [{"type": "string"}]}, {"type": ["string", "null"]}]
VALUES += [{"$ref": "#/components/schemas/Nowhere"}, {"properties": []}, {"enum": {}}]


WHOLE = json.dumps(every_shape())


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every value in a document, as its holder and its key."""
    if isinstance(node, str | int | float | None):
        return
    for key, child in list(node.items() if isinstance(node, dict) else enumerate(node)):
        yield node, key
        yield from _places(child)


def _mutated(seed: int) -> Json:
    """A document in which one value is another one, is missing, or has another name."""
    choose = random.Random(seed)
    document: Json = json.loads(WHOLE)
    parts = (document["paths"], document["components"])
    holder, key = choose.choice([place for part in parts for place in _places(part)])
    value = holder.pop(key)
    match choose.choice(["replace", "replace", "rename", "remove"]):
        case "rename" if isinstance(holder, dict):
            holder[f"{key}X"] = value
        case "replace" if isinstance(holder, dict):
            holder[key] = copy.deepcopy(choose.choice(VALUES))
    return document


PATCHES = load_patches(source.SPEC / "patches")


def _problem(read_it: Callable[[Json], object], document: Json) -> str:
    """Why a document is not read; empty where it is."""
    try:
        read_it(load_bytes(json.dumps(document).encode()).document)
    except (BadDocument, CodegenError) as error:
        return str(error) or "?"
    return ""


def _generated(document: Json) -> object:
    return prepare(read(canonicalise(document, PATCHES)[0]))


@pytest.mark.parametrize("read_it", [_generated, surface_of])
def test_a_mutation_is_read_or_stops_in_one_line(read_it: Callable[[Json], object]) -> None:
    problems = [_problem(read_it, _mutated(seed)) for seed in range(200)]
    assert "" in problems
    assert len([problem for problem in problems if problem]) > 30
    for problem in filter(None, problems):
        assert "\n" not in problem
        assert len(problem) > 20
