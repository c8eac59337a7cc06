"""The canonical document says what Apple's says, but for the listed patches. Compared by this
file's own code.
"""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tests import shared_spec

Json = dict[str, Any]
At = tuple[str, ...]

SPEC = Path(__file__).parents[2] / "spec"
PATCHES = [
    tomllib.loads(file.read_text(encoding="utf-8"))
    for file in sorted((SPEC / "patches").glob("*.toml"))
]
PROSE = {"title", "summary", "description", "example", "examples", "externalDocs"}
NAMED = {"properties", "schemas", "paths", "mapping", "responses", "content", "securitySchemes"}
GONE = "(nothing)"
ADDED = {"AssociatedError"}
"""Components that a patch adds."""

NEEDED = {
    "app-event-deep-link": 3,
    "app-event-purchase-requirement": 3,
    "bundle-id-platform-services": 3,
    "capabilities-limit": 2,
    "clear-linkage-with-null": 17,
    "device-status-processing": 1,
    "error-associated-errors": 2,
    "error-detail-optional": 1,
    "error-links-see": 1,
    "pass-type-certificates": 2,
    "win-back-offer-price-relationships": 1,
}
"""What 4.4 needs of the patches, and in how many places."""
KNOWN = {
    "4.3": {**NEEDED, "kids-age-band-field": 6},
    "4.4": NEEDED,
    "4.4.1": {**NEEDED, "kids-age-band-field": 7},
}


def leaves(node: Any, hoisted: Json, at: At = (), named: bool = False) -> Iterator[tuple[At, Any]]:
    """Each thing that is said, and where: without prose and order, parameters by their names,
    hoisted enums inline.

    `named`: the keys here are names, not words of OpenAPI.
    """
    if isinstance(node, dict) and str(node.get("$ref", "")).rpartition("/")[2] in hoisted:
        node = {
            **hoisted[node["$ref"].rpartition("/")[2]],
            **{key: node[key] for key in node if key != "$ref"},
        }
    if at[-1:] == ("parameters",):
        node, named = {f"name={item['name']}": item for item in node}, True
    if isinstance(node, dict) and (node or at[-1:] == ("parameters",)):
        for key, value in node.items():
            if named or key not in PROSE:
                yield from leaves(value, hoisted, (*at, key), not named and key in NAMED)
    else:
        yield at, node


def place(pattern: list[str], at: At) -> At | None:
    """The part of a path that a patch's pattern stands for."""
    if pattern[0] == "**":
        return next(
            (found for n in range(len(at)) if (found := place(pattern[1:], at[n:])) is not None),
            None,
        )
    fits = len(pattern) <= len(at) and all(
        word == key or fnmatchcase(key, word) for word, key in zip(pattern, at, strict=False)
    )
    return at[: len(pattern)] if fits else None


def says(kind: str, value: Any, rest: At, before: Any, after: Any) -> bool:
    """Whether a patch makes this difference, at `rest` below its place."""
    match kind:
        case "set":
            return len(rest) == 1 and rest[0] in value and after == value[rest[0]]
        case "drop":
            return len(rest) == 1 and rest[0] in value and (before, after) == (value[rest[0]], GONE)
        case "add_values":
            return rest == ("enum",) and after == [*before, *value]
        case "remove_values" | "optional":
            said_in = ("enum",) if kind == "remove_values" else ("required",)
            return rest == said_in and after == [item for item in before if item not in value]
        case "add_members":
            return bool(before == GONE and dict(leaves(value, {})).get(rest) == after)
        case "delete_if":
            return rest == () and (before, after) == (value, GONE)
        case _:
            return bool(after == GONE)


def test_the_canonical_document_differs_from_apples_by_the_patches_alone() -> None:
    apple = shared_spec.document(shared_spec.CURRENT)
    ours = json.loads((SPEC / "app-store-connect.json").read_text(encoding="utf-8"))
    schemas = ours["components"]["schemas"]
    hoisted = {
        name: schemas.pop(name)
        for name in schemas.keys() - apple["components"]["schemas"].keys() - ADDED
    }
    assert hoisted
    assert all(
        set(schema) == {"type", "enum"} and len(schema["enum"]) > 1 for schema in hoisted.values()
    )
    del apple["info"]["x-platforms"]  # a name for people

    before, after = dict(leaves(apple, {})), dict(leaves(ours, hoisted))
    assert len(before) > 50_000
    done: dict[str, set[At]] = defaultdict(set)
    for at in before.keys() | after.keys():
        was, became = before.get(at, GONE), after.get(at, GONE)
        if was != became:
            patch, where = next(
                _reasons(at, was, became), (f"no patch says this: {was!r} -> {became!r}", at)
            )
            done[patch].add(where)
    needed = {name: len(places) for name, places in done.items()}
    assert set(needed) <= {patch["id"] for patch in PATCHES}
    assert needed == KNOWN.get(shared_spec.CURRENT, needed)


def _reasons(at: At, before: Any, after: Any) -> Iterator[tuple[str, At]]:
    for patch in PATCHES:
        for change in patch["change"]:
            told = {key: value for key, value in change.items() if key != "superseded_by"}
            ((kind, value),) = [(key, value) for key, value in told.items() if key != "at"]
            found = place(change["at"], at)
            if found is not None and says(kind, value, at[len(found) :], before, after):
                yield patch["id"], found
