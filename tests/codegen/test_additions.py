"""`spec/additions/`: what Apple documented since, and what becomes of it when a document has it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.problems import CodegenError
from codegen.spec import source
from codegen.spec.additions import (
    Additions,
    differences,
    is_stated,
    load_additions,
    with_additions,
)
from codegen.spec.additions.notation import value

Json = dict[str, Any]

FOLDER = source.SPEC / "additions"
APPLE = source.read_canonical()
ADDITIONS = load_additions(FOLDER)


@pytest.fixture
def later() -> Json:
    """A document of Apple's that states all of the additions."""
    document, _ = with_additions(APPLE, ADDITIONS)
    document["info"]["version"] = "4.6.1"
    stated: Json = without_marks(document)
    return stated


def without_marks(node: Any) -> Any:
    if isinstance(node, list):
        return [without_marks(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_marks(item)
        for key, item in node.items()
        if not key.startswith("x-provisional")
    }


def test_each_operation_and_model_says_where_it_comes_from() -> None:
    document, reports = with_additions(APPLE, ADDITIONS)
    assert [report.missing for report in reports] == [[]] * len(reports)
    calls = [call for each in ADDITIONS for call in each.operations()]
    assert sum(report.added + report.stated for report in reports) == len(calls) > 50
    for written in calls:
        method, path = written["call"].split()
        assert "Provisional, since 4." in document["paths"][path][method.lower()]["x-provisional"]
    for name in [name for each in ADDITIONS for name in each.named("models")]:
        assert "Provisional, since 4." in document["components"]["schemas"][name]["x-provisional"]


def test_nothing_of_apples_is_lost_or_changed_for_callers() -> None:
    from asc.changes import Level, diff, surface_of

    document, _ = with_additions(APPLE, ADDITIONS)
    found = diff(surface_of(APPLE), surface_of(document)).findings
    assert [one.title for one in found if one.level is Level.BREAKING] == []
    assert {one.title for one in found if one.level is Level.RISKY} == {
        "`AgeRatingDeclaration.korea_age_rating_override` may now be `ALL`",
        "`AgeRatingDeclaration.korea_age_rating_override` may now be `TWELVE_PLUS`",
    }


def test_documents_before_the_base_get_none() -> None:
    older = {**APPLE, "info": {**APPLE["info"], "version": "4.4"}}
    assert with_additions(older, ADDITIONS) == (older, [])
    assert differences(APPLE, older, ADDITIONS) == []
    assert not any(is_stated(each, older) for each in ADDITIONS)


def test_what_apple_states_is_dropped(later: Json) -> None:
    document, reports = with_additions(later, ADDITIONS)
    assert document == later
    assert sum(report.added for report in reports) == 0
    assert all(is_stated(each, later) for each in ADDITIONS)
    assert differences(APPLE, later, ADDITIONS) == []


def attribute(document: Json, model: str, name: str) -> Json:
    schema = document["components"]["schemas"][model]["properties"]["attributes"]
    found: Json = schema["properties"][name]
    return found


def another_format(document: Json) -> None:
    attribute(document, "AppAssetLibraryVideo", "videoAsset").pop("format")


def a_further_state(document: Json) -> None:
    document["components"]["schemas"]["AppAssetLibraryPlacementState"]["enum"].append("ACTIVE")


def a_smaller_page(document: Json) -> None:
    operation = document["paths"]["/v1/retentionMessages/{id}/versions"]["get"]
    limit = next(each for each in operation["parameters"] if each["name"] == "limit")
    limit["schema"]["maximum"] = 50


def a_required_member(document: Json) -> None:
    body = document["components"]["schemas"]["RetentionMessageCreateRequest"]
    relationships = body["properties"]["data"]["properties"]["relationships"]
    relationships["properties"]["subscription"] = relationships["properties"]["app"]
    relationships["required"].append("subscription")


def other_words(document: Json) -> None:
    attribute(document, "Subscription", "multiSeatStatus")["enum"] = ["ON", "OFF"]


CHANGES: dict[Callable[[Json], None], str] = {
    another_format: "AppAssetLibraryVideo.video_asset",
    a_further_state: "`ACTIVE`",
    a_smaller_page: "client.api.retention_messages.list_versions",
    a_required_member: "client.api.retention_messages.create",
    other_words: "Subscription.multi_seat_status",
}
"""Five ways in which Apple may have it otherwise, and what is said of each."""


def test_each_difference_is_reported_and_apples_word_taken(later: Json) -> None:
    for change in CHANGES:
        change(later)
    attribute(later, "App", "name")["format"] = "uri"  # not of the additions: not reported
    document, _ = with_additions(later, ADDITIONS)
    assert document == later
    titles = [one.title for one in differences(APPLE, later, ADDITIONS)]
    for words in CHANGES.values():
        assert any(words in title for title in titles), words
    assert [
        title for title in titles if not any(words in title for words in CHANGES.values())
    ] == []


def test_a_document_without_any_of_it_keeps_every_file() -> None:
    assert not any(is_stated(each, APPLE) for each in ADDITIONS)


def test_a_document_with_a_part_of_it_gets_the_rest(later: Json) -> None:
    path = "/v1/appAssetLibraryRefData/{id}"
    del later["paths"][path]
    document, _ = with_additions(later, ADDITIONS)
    assert document["paths"][path]["get"]["x-provisional"]
    [partly] = [each for each in ADDITIONS if not is_stated(each, later)]
    assert partly.id == "asset-reference-data"


def test_what_is_extended_and_gone_is_told(later: Json) -> None:
    del later["components"]["schemas"]["AgeRatingDeclarationUpdateRequest"]
    _, reports = with_additions(later, ADDITIONS)
    [told] = [str(report) for report in reports if report.missing]
    assert told.endswith("; the document has no AgeRatingDeclarationUpdateRequest")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id = ", "x.toml: not a file of additions"),
        ('id = "x"\nbase = "4.4.1"\nsince = "4.5"', "it needs id, base, since, source, sources"),
        ("[models.Thing]\nkind = 'things'", "x.toml: models holds kind; known: type, "),
        ("[[operations]]\nfilter = 1", "x.toml: operations holds filter; known: call, "),
    ],
)
def test_a_file_that_is_none_is_told(tmp_path: Path, text: str, said: str) -> None:
    head = 'id = "x"\nbase = "4.4.1"\nsince = "4.5"\nsource = "a"\nsources = {a = "b"}\n'
    whole = text if text.startswith("id") else head + text
    (tmp_path / "x.toml").write_text(whole)
    with pytest.raises(CodegenError, match=re.escape(said)):
        load_additions(tmp_path)


def test_values_as_they_are_written() -> None:
    words = {"type": "string", "enum": ["A", "B"]}
    assert value("A | B?") == {**words, "nullable": True}
    assert value("(A | B)[]") == {"type": "array", "items": words}
    assert value([{"size": "int64!"}]) == {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"size": {"type": "integer", "format": "int64"}},
            "required": ["size"],
        },
    }
    with pytest.raises(CodegenError, match="'strng' is not a value"):
        value("strng")


def test_files_are_named_after_their_features() -> None:
    assert [each.id for each in ADDITIONS] == sorted(path.stem for path in FOLDER.glob("*.toml"))
    assert all(isinstance(each, Additions) and json.dumps(each.data) for each in ADDITIONS)
