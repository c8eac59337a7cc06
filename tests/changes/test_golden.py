"""One edit of a small document per kind of finding: what is found, how it is classed, what it is
called.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from asc.changes import Level, diff_documents
from asc.changes.compare.rules import RULES
from asc.openapi.form import METHODS
from asc.openapi.load import check_document

from .documents import Json, body, operation, query, ref, small, words

Expected = list[tuple[str, str, str]]
"""Kind, level and title of every finding."""


def op(document: Json, key: str) -> Json:
    method, path = key.split()
    found: Json = document["paths"][path][method.lower()]
    return found


def apps(document: Json) -> Json:
    return op(document, "GET /v1/apps")


def parameter(document: Json, name: str) -> Json:
    return next(one for one in apps(document)["parameters"] if one["name"] == name)


def schema(document: Json, name: str) -> Json:
    found: Json = document["components"]["schemas"][name]
    return found


def answer(document: Json, model: str = "App", section: str = "attributes") -> Json:
    found: Json = schema(document, model)["properties"][section]["properties"]
    return found


def sent(document: Json, section: str = "attributes") -> Json:
    """A section of the body that creates a beta group."""
    found: Json = schema(document, "BetaGroupCreateRequest")["properties"]["data"]["properties"][
        section
    ]
    return found


def put(target: Any, key: Any, value: Any) -> Any:
    target[key] = value
    return target


def move(target: Json, old: str, new: str) -> Json:
    target[new] = target.pop(old)
    return target


CREATE = "`client.api.beta_groups.create`"
LIST = "`client.api.apps.list`"
B, R, S = "breaking", "risky", "safe"

CASES: dict[str, tuple[Callable[[Json], Any], Expected]] = {
    "operation added": (
        lambda d: put(d["paths"], "/v2/apps", {"post": operation(body("AppResponse"))}),
        [("operation-added", S, "`client.api.apps_v2.create` comes")],
    ),
    "operation removed": (
        lambda d: d["paths"].pop("/v1/salesReports"),
        [("operation-removed", B, "`client.api.sales_reports.get` goes")],
    ),
    "path renamed": (
        lambda d: move(d["paths"], "/v1/salesReports", "/v1/incomeReports"),
        [
            (
                "operation-renamed",
                B,
                "`client.api.sales_reports.get`, now `client.api.income_reports.get` at `GET "
                "/v1/incomeReports`, moves",
            )
        ],
    ),
    "a list where there was one": (
        lambda d: put(
            op(d, "GET /v1/apps/{id}/builds")["responses"],
            "200",
            {**body("AppResponse"), "description": ""},
        ),
        [
            (
                "type-changed",
                B,
                "`data` of `client.api.apps.get_builds` changes from `list of Build` to `App`",
            ),
            (
                "method-renamed",
                B,
                "`client.api.apps.get_builds` takes the place of `client.api.apps.list_builds`",
            ),
            ("field-added", S, "`included` of `client.api.apps.get_builds` comes"),
        ],
    ),
    "operation deprecated": (
        lambda d: put(apps(d), "deprecated", True),
        [("operation-deprecated", R, f"{LIST} is deprecated")],
    ),
    "operation no longer deprecated": (
        lambda d: op(d, "GET /v1/apps/{id}/builds").pop("deprecated"),
        [("operation-undeprecated", S, "`client.api.apps.list_builds` is no longer deprecated")],
    ),
    "operation's own server": (
        lambda d: put(apps(d), "servers", []),
        [("operation-changed", R, f"{LIST} changes from `servers none` to `servers []`")],
    ),
    "parameter added": (
        lambda d: apps(d)["parameters"].append(query("filter[sku]", {"type": "string"})),
        [("parameter-added", S, f'`filter={{"sku": ...}}` of {LIST} comes')],
    ),
    "required parameter added": (
        lambda d: apps(d)["parameters"].append(query("groupBy", {"type": "string"}, required=True)),
        [("parameter-added-required", B, f"`group_by=` of {LIST} comes and is required")],
    ),
    "parameter removed": (
        lambda d: apps(d)["parameters"].pop(0),
        [("parameter-removed", B, f'`filter={{"name": ...}}` of {LIST} goes')],
    ),
    "parameter required": (
        lambda d: put(parameter(d, "limit"), "required", True),
        [("parameter-required", B, f"`limit=` of {LIST} is now required")],
    ),
    "parameter deprecated": (
        lambda d: put(parameter(d, "filter[name]"), "deprecated", True),
        [("parameter-deprecated", R, f'`filter={{"name": ...}}` of {LIST} is deprecated')],
    ),
    "parameter sent otherwise": (
        lambda d: put(parameter(d, "filter[name]"), "explode", True),
        [
            (
                "parameter-changed",
                R,
                f'`filter={{"name": ...}}` of {LIST} changes from `explode false` to `explode '
                "true`",
            )
        ],
    ),
    "parameter of another type": (
        lambda d: put(parameter(d, "limit"), "schema", {"type": "string"}),
        [("type-changed", B, f"`limit=` of {LIST} changes from `integer` to `string`")],
    ),
    "parameter's limit lowered": (
        lambda d: put(parameter(d, "limit")["schema"], "maximum", 100),
        [("limit-tightened", B, f"`limit=` of {LIST} changes from `maximum 200` to `maximum 100`")],
    ),
    "parameter's limit gone": (
        lambda d: parameter(d, "limit")["schema"].pop("maximum"),
        [("limit-loosened", S, f"`limit=` of {LIST} changes from `maximum 200` to `maximum none`")],
    ),
    "parameter's value added": (
        lambda d: put(parameter(d, "filter[state]"), "schema", words("READY", "WAITING", "GONE")),
        [("value-added", S, f'`filter={{"state": ...}}` of {LIST} takes `GONE` too')],
    ),
    "parameter's value removed": (
        lambda d: put(parameter(d, "include"), "schema", words("builds")),
        [("value-removed", B, f"`include=` of {LIST} no longer takes `groups`")],
    ),
    "parameter's values listed": (
        lambda d: put(parameter(d, "filter[name]"), "schema", words("A", "B")),
        [
            (
                "values-restricted",
                B,
                f'`filter={{"name": ...}}` of {LIST} takes `A | B` only, no longer any string',
            )
        ],
    ),
    "body taken": (
        lambda d: put(
            op(d, "DELETE /v1/betaGroups/{id}"), "requestBody", body("BetaGroupCreateRequest")
        ),
        [("body-added", S, "`client.api.beta_groups.delete` takes a body")],
    ),
    "body required at once": (
        lambda d: put(
            op(d, "DELETE /v1/betaGroups/{id}"),
            "requestBody",
            {**body("BetaGroupResponse"), "required": True},
        ),
        [
            (
                "body-added-required",
                B,
                "`client.api.beta_groups.delete` takes a body and requires it",
            )
        ],
    ),
    "body gone": (
        lambda d: op(d, "POST /v1/betaGroups").pop("requestBody"),
        [("body-removed", B, f"{CREATE} no longer takes a body")],
    ),
    "body optional": (
        lambda d: op(d, "POST /v1/betaGroups")["requestBody"].pop("required"),
        [("body-optional", S, f"{CREATE} works without a body")],
    ),
    "answer with headers": (
        lambda d: put(apps(d)["responses"]["200"], "headers", {}),
        [("body-changed", R, f"{LIST} changes from `headers none` to `headers {{}}`")],
    ),
    "content type added": (
        lambda d: put(apps(d)["responses"]["200"]["content"], "text/csv", {}),
        [("content-added", S, f"{LIST} may answer with `text/csv`")],
    ),
    "content type exchanged in a request": (
        lambda d: move(
            op(d, "POST /v1/betaGroups")["requestBody"]["content"], "application/json", "text/csv"
        ),
        [
            ("content-removed", B, f"{CREATE} no longer takes a body of `application/json`"),
            ("content-added", S, f"{CREATE} takes a body of `text/csv`"),
        ],
    ),
    "another success": (
        lambda d: put(op(d, "POST /v1/betaGroups")["responses"], "202", {"description": ""}),
        [("success-added", R, f"{CREATE} may answer 202")],
    ),
    "success gone": (
        lambda d: move(op(d, "DELETE /v1/betaGroups/{id}")["responses"], "204", "202"),
        [
            ("success-removed", B, "`client.api.beta_groups.delete` no longer answers 204"),
            ("success-added", R, "`client.api.beta_groups.delete` may answer 202"),
        ],
    ),
    "other errors": (
        lambda d: move(apps(d)["responses"], "403", "409"),
        [
            ("error-added", S, f"{LIST} may answer 409"),
            ("error-removed", S, f"{LIST} no longer documents 403"),
        ],
    ),
    "resource renamed": (
        lambda d: (
            move(d["components"]["schemas"], "BetaGroup", "TestGroup"),
            replace_refs(d, "BetaGroup", "TestGroup"),
        ),
        [
            ("model-removed", B, "`BetaGroup` goes"),
            (
                "model-changed",
                B,
                f"{LIST} (and 2 more like it) holds `TestGroup` in place of `BetaGroup`",
            ),
            ("model-added", S, "`TestGroup` comes"),
        ],
    ),
    "another server": (
        lambda d: put(d["servers"], 0, {"url": "https://api.appstoreconnect.apple.com/eu"}),
        [
            (
                "document-changed",
                R,
                '`servers` of the document changes from `[{"url": '
                '"https://api.appstoreconnect.apple.com/"}]` to '
                '`[{"url": "https://api.appstoreconnect.apple.com/eu"}]`',
            )
        ],
    ),
    "attribute added": (
        lambda d: put(answer(d), "planType", {"type": "string"}),
        [("attribute-added", S, "`App.plan_type` comes")],
    ),
    "attribute removed": (
        lambda d: answer(d).pop("name"),
        [("attribute-removed", B, "`App.name` goes")],
    ),
    "attribute of another type": (
        lambda d: put(answer(d), "rank", {"type": "string"}),
        [("type-changed", B, "`App.rank` changes from `integer` to `string`")],
    ),
    "attribute of another format": (
        lambda d: put(answer(d)["createdDate"], "format", "date"),
        [("format-changed", R, "`App.created_date` changes from `date-time` to `date`")],
    ),
    "attribute nullable": (
        lambda d: put(answer(d)["name"], "nullable", True),
        [("nullable", R, "`App.name` may now be null")],
    ),
    "attribute always there": (
        lambda d: put(schema(d, "App")["properties"]["attributes"], "required", ["name"]),
        [("required", S, "`App.name` is now required")],
    ),
    "id not always there": (
        lambda d: put(schema(d, "App"), "required", ["type"]),
        [("optional", R, "`App.id` may now be left out")],
    ),
    "attribute deprecated": (
        lambda d: put(answer(d)["name"], "deprecated", True),
        [("deprecated", R, "`App.name` is deprecated")],
    ),
    "attribute no longer deprecated": (
        lambda d: answer(d)["oldName"].pop("deprecated"),
        [("undeprecated", S, "`App.old_name` is no longer deprecated")],
    ),
    "attribute's value added": (
        lambda d: put(answer(d)["state"], "enum", ["READY", "WAITING", "GONE"]),
        [("value-added", R, "`App.state` may now be `GONE`")],
    ),
    "value added to an enum of two models": (
        lambda d: [
            put(answer(d, one)["state"], "enum", ["READY", "WAITING", "GONE"])
            for one in ("App", "Build")
        ],
        [("value-added", R, "`App.state` (and 1 more like it) may now be `GONE`")],
    ),
    "attribute's value removed": (
        lambda d: put(answer(d)["state"], "enum", ["READY"]),
        [("value-removed", S, "`App.state` is no longer `WAITING`")],
    ),
    "attribute's values free": (
        lambda d: answer(d)["state"].pop("enum"),
        [("values-freed", R, "`App.state` takes any string, not just `READY | WAITING`")],
    ),
    "attribute's limit raised": (
        lambda d: put(answer(d)["rank"], "maximum", 99),
        [("limit-loosened", R, "`App.rank` changes from `maximum 9` to `maximum 99`")],
    ),
    "attribute's pattern": (
        lambda d: put(answer(d)["name"], "pattern", "a+"),
        [("keyword-changed", R, "`App.name` changes from `pattern none` to `pattern a+`")],
    ),
    "members of a shared object": (
        lambda d: put(schema(d, "ImageAsset")["properties"], "height", {"type": "integer"}),
        [("field-added", S, "`ImageAsset.height` comes")],
    ),
    "a shared object loses a member": (
        lambda d: schema(d, "ImageAsset")["properties"].pop("width"),
        [("field-removed", B, "`ImageAsset.width` goes")],
    ),
    "a shared object opens": (
        lambda d: put(schema(d, "ImageAsset"), "additionalProperties", {"type": "string"}),
        [
            (
                "others-changed",
                R,
                "`ImageAsset` changes from anything to string in members that it doesn't name",
            )
        ],
    ),
    "relationship added": (
        lambda d: put(answer(d, section="relationships"), "tags", {"type": "object"}),
        [("relationship-added", S, "`App.tags` comes")],
    ),
    "relationship removed": (
        lambda d: answer(d, section="relationships").pop("builds"),
        [("relationship-removed", B, "`App.builds` goes")],
    ),
    "relationship leads elsewhere": (
        lambda d: put(
            answer(d, section="relationships")["owner"]["properties"]["data"]["properties"]["type"],
            "enum",
            ["users"],
        ),
        [("constant-changed", B, "`App.owner.type` changes from `actors` to `users`")],
    ),
    "include added": (
        lambda d: schema(d, "AppsResponse")["properties"]["included"]["items"]["oneOf"].append(
            ref("App")
        ),
        [("include-added", S, f"{LIST} may side-load `App`")],
    ),
    "include removed": (
        lambda d: schema(d, "AppsResponse")["properties"]["included"]["items"]["oneOf"].pop(),
        [("include-removed", B, f"{LIST} no longer side-loads `BetaGroup`")],
    ),
    "argument added": (
        lambda d: put(sent(d)["properties"], "size", {"type": "integer"}),
        [("attribute-added", S, f"`size=` of {CREATE} comes")],
    ),
    "required argument added": (
        lambda d: (
            put(sent(d)["properties"], "size", {"type": "integer"}),
            sent(d)["required"].append("size"),
        ),
        [("attribute-added-required", B, f"`size=` of {CREATE} comes and is required")],
    ),
    "argument removed": (
        lambda d: sent(d)["properties"].pop("note"),
        [("attribute-removed", B, f"`note=` of {CREATE} goes")],
    ),
    "argument required": (
        lambda d: sent(d)["required"].append("kind"),
        [("required", B, f"`kind=` of {CREATE} is now required")],
    ),
    "argument optional": (
        lambda d: sent(d, "relationships").pop("required"),
        [("optional", S, f"`app=` of {CREATE} may now be left out")],
    ),
    "argument not nullable": (
        lambda d: sent(d)["properties"]["note"].pop("nullable"),
        [("not-nullable", B, f"`note=` of {CREATE} may no longer be null")],
    ),
    "argument's value removed": (
        lambda d: put(sent(d)["properties"]["kind"], "enum", ["OPEN"]),
        [("value-removed", B, f"`kind=` of {CREATE} no longer takes `CLOSED`")],
    ),
    "argument's length": (
        lambda d: put(sent(d)["properties"]["name"], "maxLength", 20),
        [
            (
                "limit-tightened",
                B,
                f"`name=` of {CREATE} changes from `maxLength 50` to `maxLength 20`",
            )
        ],
    ),
    "argument's format": (
        lambda d: put(sent(d)["properties"]["opensOn"], "format", "date"),
        [("format-changed", R, f"`opens_on=` of {CREATE} changes from `no format` to `date`")],
    ),
    "relationship to send added": (
        lambda d: put(sent(d, "relationships")["properties"], "builds", {"type": "object"}),
        [("relationship-added", S, f"`builds=` of {CREATE} comes")],
    ),
    "required relationship to send added": (
        lambda d: (
            put(sent(d, "relationships")["properties"], "owner", {"type": "object"}),
            sent(d, "relationships")["required"].append("owner"),
        ),
        [("relationship-added-required", B, f"`owner=` of {CREATE} comes and is required")],
    ),
    "a shared object gains what is always there": (
        lambda d: (
            put(schema(d, "ImageAsset")["properties"], "height", {"type": "integer"}),
            put(schema(d, "ImageAsset"), "required", ["height"]),
        ),
        [("field-added-required", S, "`ImageAsset.height` comes and is required")],
    ),
    "inline resource's argument nullable": (
        lambda d: put(answer(d, "TesterInlineCreate")["email"], "nullable", True),
        [("nullable", S, "`NewTester.email` may now be null")],
    ),
    "inline resource added": (
        lambda d: schema(d, "BetaGroupCreateRequest")["properties"]["included"]["items"][
            "oneOf"
        ].append({"type": "string"}),
        [("option-added", S, f"`included` of {CREATE} may now be `string` too")],
    ),
    "inline resource of another kind": (
        lambda d: schema(d, "BetaGroupCreateRequest")["properties"]["included"]["items"][
            "oneOf"
        ].pop(),
        [("option-removed", B, f"`included` of {CREATE} may no longer be `BuildInlineCreate`")],
    ),
}


def replace_refs(node: Any, old: str, new: str) -> Any:
    """Point every reference at another name."""
    for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
        if value == f"#/components/schemas/{old}":
            node[key] = f"#/components/schemas/{new}"
        elif isinstance(value, (dict, list)):
            replace_refs(value, old, new)
    return node


@pytest.mark.parametrize("name", CASES)
def test_an_edit_is_found_classed_and_named(name: str) -> None:
    edit, expected = CASES[name]
    old, new = small(), small()
    edit(new)
    check_document(new)

    findings = diff_documents(old, new).findings

    assert sorted((one.kind, one.level.word, one.title) for one in findings) == sorted(expected)


@pytest.mark.parametrize("name", CASES)
def test_the_way_back_is_found_as_well(name: str) -> None:
    edit, _ = CASES[name]
    edited = small()
    edit(edited)

    assert diff_documents(edited, small()).findings


def test_every_rule_is_reached_by_some_edit() -> None:
    found = set()
    for edit, _ in CASES.values():
        old, new = small(), small()
        edit(new)
        for pair in ((old, new), (new, old)):
            found |= {one.kind for one in diff_documents(*pair).findings}

    assert found == set(RULES)


def test_a_schema_that_many_operations_share_is_one_finding() -> None:
    old, new = small(), small()
    answer(new)["sku"] = {"type": "string"}

    (finding,) = diff_documents(old, new).findings

    assert finding.operations == ("GET /v1/apps", "GET /v1/apps/{id}")
    assert finding.python == ("App.sku",)


def test_the_same_version_with_another_meaning_is_a_silent_republish() -> None:
    old, new = small(), small()
    assert not diff_documents(old, new).republished
    answer(new)["sku"] = {"type": "string"}
    assert diff_documents(old, new).republished
    new["info"]["version"] = "1.1"
    assert not diff_documents(old, new).republished


def test_deprecation_of_a_schema_is_said_once_by_its_own_name() -> None:
    old, new = small(), small()
    schema(new, "Build")["deprecated"] = True

    found = [(one.level, one.title) for one in diff_documents(old, new).findings]

    assert found == [(Level.RISKY, "`Build` is deprecated")]


def test_prose_is_no_change() -> None:
    old, new = small(), small()
    for path in new["paths"].values():
        for method in METHODS:
            if method in path:
                path[method] |= {
                    "description": "A story",
                    "tags": ["Other"],
                    "operationId": "other_id",
                    "summary": "s",
                }
    answer(new)["name"] |= {"description": "The name", "title": "Name", "example": "x"}
    assert diff_documents(old, new).findings == ()
    assert old != copy.deepcopy(new)
