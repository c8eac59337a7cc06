"""A small document in Apple's style, for tests to edit."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]

SPEC = Path(__file__).parents[3] / "shared" / "spec"


@cache
def _apple(version: str) -> str:
    path = SPEC / f"{version}.json"
    if not path.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"Apple's document {version} is not at ../shared/spec")
        pytest.skip(f"Apple's document {version} is not at ../shared/spec")
    return path.read_text("utf-8")


def apple(version: str) -> Json:
    """Apple's own document of a version, fresh for every caller."""
    document: Json = json.loads(_apple(version))
    return document


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def linkage(kind: str) -> Json:
    fields = {"type": {"type": "string", "enum": [kind]}, "id": {"type": "string"}}
    return {"type": "object", "properties": fields, "required": ["id", "type"]}


def resource(kind: str, attributes: Json, **relationships: Json) -> Json:
    related = {
        name: {"type": "object", "properties": {"data": data}}
        for name, data in relationships.items()
    }
    fields = {
        **linkage(kind)["properties"],
        "attributes": {"type": "object", "properties": attributes},
        "relationships": {"type": "object", "properties": related},
    }
    return {"type": "object", "properties": fields, "required": ["id", "type"]}


def envelope(data: Json, *included: str) -> Json:
    fields: Json = {"data": data}
    if included:
        fields["included"] = {"type": "array", "items": {"oneOf": [ref(name) for name in included]}}
    return {"type": "object", "properties": fields, "required": ["data"]}


def body(name: str) -> Json:
    return {"content": {"application/json": {"schema": ref(name)}}}


def operation(answer: Json, *parameters: Json, status: str = "200", **more: Any) -> Json:
    responses = {
        status: {"description": "Fine", **answer},
        "403": {"description": "No", **body("ErrorResponse")},
    }
    return {"operationId": "x", "parameters": list(parameters), "responses": responses, **more}


def query(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, "style": "form", **more}


def words(*values: str) -> Json:
    return {"type": "array", "items": {"type": "string", "enum": list(values)}}


_STATE = {"type": "string", "enum": ["READY", "WAITING"]}

_DOCUMENT: Json = {
    "openapi": "3.0.1",
    "info": {"title": "App Store Connect API", "version": "1.0"},
    "servers": [{"url": "https://api.appstoreconnect.apple.com/"}],
    "security": [{"itc-bearer-token": []}],
    "paths": {
        "/v1/apps": {
            "get": operation(
                body("AppsResponse"),
                query(
                    "filter[name]", {"type": "array", "items": {"type": "string"}}, explode=False
                ),
                query("filter[state]", words("READY", "WAITING"), explode=False),
                query("include", words("builds", "groups"), explode=False),
                query("limit", {"type": "integer", "maximum": 200}),
            ),
        },
        "/v1/apps/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": operation(body("AppResponse")),
        },
        "/v1/apps/{id}/builds": {"get": operation(body("BuildsResponse"), deprecated=True)},
        "/v1/betaGroups": {
            "post": operation(
                body("BetaGroupResponse"),
                status="201",
                requestBody={"required": True, **body("BetaGroupCreateRequest")},
            ),
        },
        "/v1/betaGroups/{id}": {
            "delete": {"operationId": "y", "responses": {"204": {"description": "Gone"}}}
        },
        "/v1/salesReports": {
            "get": operation(
                {
                    "content": {
                        "application/a-gzip": {"schema": {"type": "string", "format": "binary"}}
                    }
                }
            ),
        },
    },
    "components": {
        "schemas": {
            "App": resource(
                "apps",
                {
                    "name": {"type": "string"},
                    "state": _STATE,
                    "createdDate": {"type": "string", "format": "date-time"},
                    "rank": {"type": "integer", "maximum": 9},
                    "icon": ref("ImageAsset"),
                    "oldName": {"type": "string", "deprecated": True},
                },
                builds={"type": "array", "items": linkage("builds")},
                owner=linkage("actors"),
            ),
            "Build": resource("builds", {"version": {"type": "string"}, "state": _STATE}),
            "BetaGroup": resource("betaGroups", {"name": {"type": "string"}}),
            "ImageAsset": {"type": "object", "properties": {"width": {"type": "integer"}}},
            "AppsResponse": envelope({"type": "array", "items": ref("App")}, "Build", "BetaGroup"),
            "AppResponse": envelope(ref("App"), "Build", "BetaGroup"),
            "BuildsResponse": envelope({"type": "array", "items": ref("Build")}),
            "BetaGroupResponse": envelope(ref("BetaGroup")),
            "ErrorResponse": {"type": "object", "properties": {"code": {"type": "string"}}},
            "BetaGroupCreateRequest": {
                "type": "object",
                "properties": {
                    "data": {
                        "type": "object",
                        "properties": {
                            "type": {"type": "string", "enum": ["betaGroups"]},
                            "attributes": {
                                "type": "object",
                                "properties": {
                                    "name": {"type": "string", "maxLength": 50},
                                    "kind": {"type": "string", "enum": ["OPEN", "CLOSED"]},
                                    "note": {"type": "string", "nullable": True},
                                    "opensOn": {"type": "string"},
                                },
                                "required": ["name"],
                            },
                            "relationships": {
                                "type": "object",
                                "properties": {
                                    "app": {
                                        "type": "object",
                                        "properties": {"data": linkage("apps")},
                                    }
                                },
                                "required": ["app"],
                            },
                        },
                        "required": ["type", "attributes", "relationships"],
                    },
                    "included": {
                        "type": "array",
                        "items": {"oneOf": [ref("TesterInlineCreate"), ref("BuildInlineCreate")]},
                    },
                },
                "required": ["data"],
            },
            "BuildInlineCreate": resource("builds", {"version": {"type": "string"}}),
            "TesterInlineCreate": resource("testers", {"email": {"type": "string"}}),
        },
        "securitySchemes": {"itc-bearer-token": {"type": "http", "scheme": "bearer"}},
    },
}


def small() -> Json:
    """A fresh small document."""
    document: Json = json.loads(json.dumps(_DOCUMENT))
    return document
