"""Patches tell needed, fixed, unknown and unmatched apart; an essential one stops at
what it does not know.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.problems import CodegenError
from codegen.spec import source
from codegen.spec.patches import apply_patches, load_patches
from tests import shared_spec

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
        ({"enum": ["S", "M"]}, 'add_values = ["M"]', {"enum": ["S", "M"]}, "fixed"),
        ({"enum": ["S", "M"]}, 'remove_values = ["M"]', {"enum": ["S"]}, "needed"),
        ({"enum": ["S"]}, 'remove_values = ["M"]', {"enum": ["S"]}, "fixed"),
        (
            {"type": "string"},
            "set = { nullable = true }",
            {"type": "string", "nullable": True},
            "needed",
        ),
        ({"nullable": False}, "set = { nullable = true }", {"nullable": True}, "needed"),
        ({"nullable": True}, "set = { nullable = true }", {"nullable": True}, "fixed"),
        ({"format": "uri"}, 'drop = { format = "uri" }', {}, "needed"),
        ({}, 'drop = { format = "uri" }', {}, "fixed"),
        ({}, 'add_members = { type = "string" }', {"type": "string"}, "needed"),
        ({"type": "string"}, 'add_members = { type = "string" }', {"type": "string"}, "fixed"),
    ],
)
def test_needed_and_fixed(
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
        outcome(tmp_path, found, SIZE, 'add_values = ["M"]') == "fixed"
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


UNKNOWN = [
    ({"type": "integer", "enum": [1]}, 'add_values = ["M"]'),
    ({"format": "date"}, 'drop = { format = "uri" }'),
    ({"nullable": "sometimes"}, "set = { nullable = true }"),
    ({"$ref": "#/components/schemas/Size"}, 'set = { enum = ["S"] }'),
    ({"enum": "S"}, 'remove_values = ["S"]'),
]


@pytest.mark.parametrize(("before", "change"), UNKNOWN)
def test_what_is_unknown_is_reported_and_left_alone(
    tmp_path: Path, before: Json, change: str
) -> None:
    found = document(**before)
    assert outcome(tmp_path, found, SIZE, change) == "unknown"
    assert found == document(**before)


@pytest.mark.parametrize(("before", "change"), UNKNOWN)
def test_an_essential_patch_stops_and_names_the_place_and_the_cure(
    tmp_path: Path, before: Json, change: str
) -> None:
    text = f'id = "p"\nreason = "r"\nsource = "s"\nessential = true\n[[change]]\nat = {SIZE!r}\n'
    (tmp_path / "p.toml").write_text(text + change, encoding="utf-8")
    with pytest.raises(CodegenError) as raised:
        apply_patches(document(**before), load_patches(tmp_path))
    assert str(raised.value).startswith("components/schemas/Thing/properties/size: ")
    assert str(raised.value).endswith("or list the form in its `superseded_by`")


@pytest.mark.parametrize(
    ("before", "shapes", "status"),
    [
        ({"enum": ["A", "B", "C"]}, '[{ enum = "*" }]', "fixed"),
        ({"enum": ["A", "B", "C"]}, '[{ enum = ["A"] }, { enum = ["A", "B", "C"] }]', "fixed"),
        ({"enum": ["A", "B", "C"]}, '[{ enum = ["A"] }]', "unknown"),
        ({"type": "string"}, '[{ enum = "*" }]', "needed"),
        ({"$ref": "#/components/schemas/Sizes"}, '[{ enum = "*" }]', "fixed"),
    ],
)
def test_another_form_supersedes_a_patch(
    tmp_path: Path, before: Json, shapes: str, status: str
) -> None:
    found = document(**before)
    found["components"]["schemas"]["Sizes"] = {"type": "string", "enum": ["A", "B", "C"]}
    change = f'set = {{ enum = ["A", "B"] }}\nsuperseded_by = {shapes}'
    assert outcome(tmp_path, found, SIZE, change) == status


def _events(document: Json) -> list[Json]:
    """The attributes of events, in answers and in requests."""
    schemas = document["components"]["schemas"]
    requests = [schemas[f"AppEvent{kind}Request"] for kind in ("Create", "Update")]
    sent = [request["properties"]["data"] for request in requests]
    holders = [schemas["AppEvent"], *sent]
    return [one["properties"]["attributes"]["properties"] for one in holders]


@pytest.mark.parametrize("words", [3, 5])
def test_documents_that_list_the_purchase_requirements_keep_their_words(words: int) -> None:
    found = shared_spec.document("4.3")
    values = [f"WORD_{number}" for number in range(words)]
    for attributes in _events(found):
        attributes["purchaseRequirement"] = {"type": "string", "enum": values}
    reports = {one.id: one for one in apply_patches(found, load_patches(source.SPEC / "patches"))}
    assert reports["app-event-purchase-requirement"].status == "fixed"
    for attributes in _events(found):
        assert attributes["purchaseRequirement"]["enum"] == values


def test_a_deep_link_of_another_format_is_reported() -> None:
    found = shared_spec.document("4.3")
    for attributes in _events(found):
        attributes["deepLink"] = {"type": "string", "format": "uri-template"}
    reports = {one.id: one for one in apply_patches(found, load_patches(source.SPEC / "patches"))}
    report = reports["app-event-deep-link"]
    assert report.status == "unknown"
    assert "spec/patches/app-event-deep-link.toml: components/schemas/AppEvent/" in str(report)


@pytest.mark.parametrize("change", ["", "rename = true", "set = {}\ndrop = {}"])
def test_a_file_that_is_no_patch_is_named(tmp_path: Path, change: str) -> None:
    with pytest.raises(CodegenError, match=r"^p\.toml: "):
        outcome(tmp_path, document(), SIZE, change)
