"""What the generator does not know stops it, with the place in the document, and nothing is
written.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.problems import CodegenError
from codegen.spec import source
from codegen.write.generate import generate

Json = dict[str, Any]


def _broken(change: Callable[[Json], object]) -> Json:
    document = source.read_canonical()
    change(document)
    return document


def _get(document: Json, path: str) -> Json:
    found: Json = document["paths"][path]["get"]
    return found


def _attributes(document: Json) -> Json:
    found: Json = document["components"]["schemas"]["App"]["properties"]["attributes"]["properties"]
    return found


def _answers(media: str) -> Callable[[Json], object]:
    return lambda document: _get(document, "/v1/salesReports")["responses"]["200"].update(
        content={media: {"schema": {}}}
    )


def _attribute(name: str, schema: Json) -> Callable[[Json], object]:
    return lambda document: _attributes(document).update({name: schema})


def _parameter(name: str, schema: Json, **others: Any) -> Callable[[Json], object]:
    parameter = {"name": name, "in": "query", "schema": schema, **others}
    return lambda document: _get(document, "/v1/apps")["parameters"].append(parameter)


def _path(path: str, method: str = "get") -> Callable[[Json], object]:
    """The list of apps, under another path or method."""
    return lambda document: (
        document["paths"].setdefault(path, {}).update({method: _get(document, "/v1/apps")})
    )


def _envelope(document: Json) -> None:
    document["components"]["schemas"]["AppResponse"]["properties"]["secrets"] = {"type": "string"}


def _circle(document: Json) -> None:
    reference = "#/components/schemas/"
    document["components"]["schemas"]["One"] = {"$ref": f"{reference}Other"}
    document["components"]["schemas"]["Other"] = {"$ref": f"{reference}One"}
    _attributes(document)["circle"] = {"$ref": f"{reference}One"}


def _body(media: str) -> Callable[[Json], object]:
    def change(document: Json) -> None:
        body = document["paths"]["/v1/betaGroups"]["post"]["requestBody"]
        body["content"] = {media: body["content"]["application/json"]}

    return change


def _resource_member(document: Json) -> None:
    document["components"]["schemas"]["App"]["properties"]["meta"] = {"type": "object"}


def _two_types(document: Json) -> None:
    document["components"]["schemas"]["App"]["properties"]["type"]["enum"].append("newApps")


def _no_linkage(document: Json) -> None:
    body = document["components"]["schemas"]["BetaGroupCreateRequest"]["properties"]["data"]
    body["properties"]["relationships"]["properties"]["app"]["properties"]["data"] = {
        "type": "string"
    }


TEXT = {"type": "string"}
BROKEN: dict[str, tuple[Callable[[Json], object], str]] = {
    "media type": (
        _answers("application/pdf"),
        "paths//v1/salesReports/get: an answer of application/pdf; known: ",
    ),
    "envelope": (
        _envelope,
        "paths//v1/apps/{id}/get: an envelope of data, included, links, secrets; known: ",
    ),
    "family": (
        _parameter("sum[price]", TEXT),
        "paths//v1/apps/get/sum[price]: a parameter of the family 'sum'; known: ",
    ),
    "parameter type": (
        _parameter("near", {"type": "object"}),
        "paths//v1/apps/get/near: the type 'object'; known: ",
    ),
    "exploded": (
        _parameter("words", {"type": "array", "items": TEXT}, explode=True),
        "paths//v1/apps/get/words: an exploded array; known: comma-joined arrays",
    ),
    "header": (
        _parameter("If-Match", TEXT, **{"in": "header"}),
        "paths//v1/apps/get: the parameter 'If-Match' in 'header'; known: ",
    ),
    "parameter twice": (
        _parameter("limit", {"type": "string"}),
        "paths//v1/apps/limit: variants with different type: integer and string",
    ),
    "attribute": (
        _attribute("mixed", {"allOf": [TEXT, {"type": "integer"}]}),
        "components/schemas/App/mixed: parts with different type: ",
    ),
    "type": (
        _attribute("price", {"type": "decimal"}),
        "components/schemas/App/price: the type 'decimal'; known: ",
    ),
    "reference": (
        _attribute("far", {"$ref": "#/components/examples/Far"}),
        "components/schemas/App: a $ref that leads to no schema: '#/components/examples/Far'",
    ),
    "circle": (_circle, "components/schemas/One: a $ref that leads to no schema"),
    "nowhere": (
        _attribute("gone", {"$ref": "#/components/schemas/Gone"}),
        "components/schemas/Gone: a $ref that leads to no schema",
    ),
    "two ids": (
        _path("/v1/apps/{id}/builds/{buildId}"),
        "paths//v1/apps/{id}/builds/{buildId}/get: ",
    ),
    "path": (_path("/apps"), "paths//apps/get: "),
    "method": (_path("/v1/apps/{id}", "head"), "paths//v1/apps/{id}: the method HEAD; known: "),
    "method here": (_path("/v1/apps/{id}/builds", "patch"), "paths//v1/apps/{id}/builds/patch: "),
    "member clash": (
        _attribute("bundleID", TEXT),
        "components/schemas/App: member: App.bundleID and App.bundleId would both be bundle_id",
    ),
    "operation clash": (
        _path("/v1/Apps"),
        "operation: GET /v1/apps and GET /v1/Apps would both be apps.list",
    ),
    "body": (
        _body("multipart/form-data"),
        "paths//v1/betaGroups/post: a body of multipart/form-data; known: ",
    ),
    "resource": (_resource_member, "components/schemas/App: a resource with meta; known: "),
    "types": (
        _two_types,
        "components/schemas/App: a resource of the types ['apps', 'newApps']; known: one type",
    ),
    "no linkage": (
        _no_linkage,
        "paths//v1/betaGroups/post/app: a relationship whose data is not a linkage; known: ",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_the_generator_does_not_know_stops_it_and_names_the_place(
    name: str, tmp_path: Path
) -> None:
    change, message = BROKEN[name]
    with pytest.raises(CodegenError) as raised:
        generate(_broken(change), tmp_path)
    assert str(raised.value).startswith(message)
    assert list(tmp_path.iterdir()) == [], "nothing is written"


def test_a_file_that_is_no_document_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in ("{}", "[1]", "not JSON"):
        file = tmp_path / "spec.json"
        file.write_text(text, encoding="utf-8")
        assert main(["generate", "--spec", str(file), "--out", str(tmp_path / "out")]) != 0
        assert "spec.json" in capsys.readouterr().err
        assert not (tmp_path / "out").exists()
