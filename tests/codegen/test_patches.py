"""Patches tell needed, obsolete and unmatched apart, and stop at a contradiction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.problems import CodegenError
from codegen.spec.patches import apply_patches, load_patches

Json = dict[str, Any]

SIZE = ["components", "schemas", "Thing*", "properties", "size"]


def document(**size: Any) -> Json:
    return {
        "components": {"schemas": {"Thing": {"properties": {"size": size}, "required": ["size"]}}},
        "paths": {},
    }


def outcome(tmp_path: Path, found: Json, at: list[str], change: str) -> str:
    """What a patch with one change says that it did to the document."""
    text = f'id = "p"\nreason = "r"\nsource = "s"\n[[change]]\nat = {at!r}\n{change}\n'
    (tmp_path / "p.toml").write_text(text, encoding="utf-8")
    (report,) = apply_patches(found, load_patches(tmp_path))
    assert str(report).startswith(report.status)
    return report.status


@pytest.mark.parametrize(
    ("before", "change", "after", "status"),
    [
        ({"enum": ["S"]}, 'add_values = ["S", "M"]', {"enum": ["S", "M"]}, "needed"),
        ({"enum": ["S", "M"]}, 'add_values = ["M"]', {"enum": ["S", "M"]}, "obsolete"),
        ({"enum": ["S", "M"]}, 'remove_values = ["M"]', {"enum": ["S"]}, "needed"),
        ({"enum": ["S"]}, 'remove_values = ["M"]', {"enum": ["S"]}, "obsolete"),
        (
            {"type": "string"},
            "set = { nullable = true }",
            {"type": "string", "nullable": True},
            "needed",
        ),
        ({"nullable": False}, "set = { nullable = true }", {"nullable": True}, "needed"),
        ({"nullable": True}, "set = { nullable = true }", {"nullable": True}, "obsolete"),
        ({"format": "uri"}, 'drop = { format = "uri" }', {}, "needed"),
        ({}, 'drop = { format = "uri" }', {}, "obsolete"),
        ({}, 'add_members = { type = "string" }', {"type": "string"}, "needed"),
        ({"type": "string"}, 'add_members = { type = "string" }', {"type": "string"}, "obsolete"),
    ],
)
def test_needed_and_obsolete(
    tmp_path: Path, before: Json, change: str, after: Json, status: str
) -> None:
    found = document(**before)
    assert outcome(tmp_path, found, SIZE, change) == status
    assert found == document(**after)


def test_unmatched(tmp_path: Path) -> None:
    found = document(enum=["S"])
    assert (
        outcome(
            tmp_path,
            found,
            ["components", "schemas", "Other", "properties", "*"],
            'add_values = ["M"]',
        )
        == "unmatched"
    )
    assert outcome(tmp_path, found, ["**", "enum"], "delete_if = []") == "unmatched"
    assert found == document(enum=["S"])
    found = document(type="string")
    assert (
        outcome(tmp_path, found, SIZE, 'add_values = ["M"]') == "obsolete"
    )  # any text may stand there by now
    assert found == document(type="string")
    found = document(**{"$ref": "#/components/schemas/Sizes"})
    found["components"]["schemas"]["Sizes"] = {"type": "string", "enum": ["S"]}
    assert outcome(tmp_path, found, SIZE, 'add_values = ["M"]') == "needed"
    assert found["components"]["schemas"]["Sizes"]["enum"] == ["S", "M"]


def test_removal(tmp_path: Path) -> None:
    found = document(enum=[], type="string")
    assert outcome(tmp_path, found, ["**", "enum"], "delete_if = []") == "needed"
    assert found == document(type="string")
    found = {"get": {"parameters": [{"name": "limit"}, {"name": "sort"}]}}
    assert (
        outcome(tmp_path, found, ["get", "parameters", "name=limit"], "delete = true") == "needed"
    )
    assert found == {"get": {"parameters": [{"name": "sort"}]}}
    found = {"paths": {"/v1/a": {"parameters": []}, "/v1/b": {"get": {}}}}
    assert outcome(tmp_path, found, ["paths", "*"], 'delete_without = ["get"]') == "needed"
    assert found == {"paths": {"/v1/b": {"get": {}}}}
    found = document()
    assert (
        outcome(tmp_path, found, ["components", "schemas", "Thing"], 'optional = ["size"]')
        == "needed"
    )
    assert found["components"]["schemas"]["Thing"]["required"] == []


@pytest.mark.parametrize(
    ("before", "change"),
    [
        ({"type": "integer", "enum": [1]}, 'add_values = ["M"]'),
        ({"format": "date"}, 'drop = { format = "uri" }'),
        ({"nullable": "sometimes"}, "set = { nullable = true }"),
    ],
)
def test_a_contradiction_stops_and_names_the_place(
    tmp_path: Path, before: Json, change: str
) -> None:
    with pytest.raises(
        CodegenError,
        match=r"patch p contradicts the document at components/schemas/Thing/properties/size: ",
    ):
        outcome(tmp_path, document(**before), SIZE, change)


@pytest.mark.parametrize("change", ["", "rename = true", "set = {}\ndrop = {}"])
def test_a_file_that_is_no_patch_is_named(tmp_path: Path, change: str) -> None:
    with pytest.raises(CodegenError, match=r"^p\.toml: "):
        outcome(tmp_path, document(), SIZE, change)
