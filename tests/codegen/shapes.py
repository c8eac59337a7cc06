"""A small document with every shape that Apple uses, or may come to use."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def linkage(kind: str) -> Json:
    fields = {"type": {"type": "string", "enum": [kind]}, "id": TEXT}
    return {"type": "object", "properties": fields, "required": ["type", "id"]}


def obj(*required: str, **properties: Json) -> Json:
    found = {"type": "object", "properties": properties}
    return {**found, "required": list(required)} if required else found


def resource(kind: str, attributes: Json, relationships: Json | None = None) -> Json:
    whole = linkage(kind)
    whole["properties"] |= {"attributes": attributes}
    if relationships:
        whole["properties"]["relationships"] = relationships
    whole["properties"]["links"] = {"type": "object"}
    return whole


def envelope(data: Json, **more: Json) -> Json:
    return obj("data", data=data, **more)


def many(name: str) -> Json:
    return {"type": "array", "items": ref(name)}


def content(schema: Json, media: str = "application/json") -> Json:
    return {"content": {media: {"schema": schema}}}


def answers(schema: Json, media: str = "application/json", status: str = "200") -> Json:
    return {"responses": {status: {"description": "", **content(schema, media)}}}


def query(name: str, schema: Json) -> Json:
    return {"name": name, "in": "query", "schema": schema, "style": "form", "explode": False}


def words(*values: str) -> Json:
    return {"type": "array", "items": {"type": "string", "enum": list(values)}}


def sent(schema: Json) -> Json:
    return {"requestBody": {"required": True, **content(schema)}}


def variants(**mapping: str) -> Json:
    """A choice that `state` tells."""
    targets = {word: ref(name)["$ref"] for word, name in mapping.items()}
    options = [ref(name) for name in dict.fromkeys(mapping.values())]
    return {"oneOf": options, "discriminator": {"propertyName": "state", "mapping": targets}}


def to_one(kind: str) -> Json:
    return obj(data=linkage(kind))


def small() -> Json:
    """Notes, with the operations that every resource of Apple's has."""
    note = resource("notes", obj(title=TEXT, pages=NUMBER), obj(owner=to_one("notes")))
    attributes = obj("title", title=TEXT, pages=NUMBER)
    data = obj("type", "attributes", type={"type": "string", "enum": ["notes"]})
    data["properties"]["attributes"] = attributes
    return {
        "openapi": "3.0.1",
        "info": {"title": "App Store Connect API", "version": "9.9"},
        "servers": [{"url": "https://api.appstoreconnect.apple.com/"}],
        "paths": {
            "/v1/notes": {
                "get": {
                    "parameters": [query("limit", {**NUMBER, "maximum": 200})],
                    **answers(ref("NotesResponse")),
                },
                "post": {
                    **sent(ref("NoteCreateRequest")),
                    **answers(ref("NoteResponse"), status="201"),
                },
            },
            "/v1/notes/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
                "get": answers(ref("NoteResponse")),
            },
        },
        "components": {
            "schemas": {
                "Note": note,
                "NoteResponse": envelope(ref("Note")),
                "NotesResponse": envelope(many("Note")),
                "NoteCreateRequest": envelope(data),
            }
        },
    }


def every_shape() -> Json:
    """All of them in one document."""
    document = small()
    for add in (_binary, _composed, _combinations, _names, _answers, _paths):
        add(document["paths"], document["components"])
    return document


BINARY: tuple[str, ...] = (
    "application/gzip",
    "application/a-gzip",
    "application/zip",
    "application/x-protobuf",
)
BINARY += ("application/octet-stream", "application/vnd.apple.report+gzip")


def _binary(paths: Json, _: Json) -> None:
    for number, media in enumerate(BINARY):
        paths[f"/v1/files{number}"] = {"get": answers({**TEXT, "format": "binary"}, media)}


def _composed(paths: Json, components: Json) -> None:
    """Variants by state, each made of what all have and more; a pair of relationships."""
    uploading = {"allOf": [ref("ImageCommon"), obj(uploads=many("UploadStep"))]}
    owner, page = to_one("notes"), to_one("pages")
    components["schemas"] |= {
        "UploadStep": obj(url=TEXT),
        "ImageCommon": obj("name", name=TEXT, state={**TEXT, "enum": ["NEW", "DONE", "LIVE"]}),
        "ImageNew": uploading,
        "ImageDone": {"allOf": [ref("ImageCommon"), obj(size=NUMBER)]},
        "ImageOwned": {"allOf": [obj(owner=owner), obj(note=owner)]},
        "ImagePaged": {"allOf": [obj(owner=owner), obj(page=page)]},
        "Image": resource(
            "images",
            variants(NEW="ImageNew", DONE="ImageDone", LIVE="ImageCommon"),
            {"anyOf": [ref("ImageOwned"), ref("ImagePaged")]},
        ),
        "ImageResponse": envelope(ref("Image")),
    }
    paths["/v1/images/{id}"] = {"get": answers(ref("ImageResponse"))}


def _combinations(paths: Json, components: Json) -> None:
    """A body whose parts are required in combinations."""
    data = obj("type", type={"type": "string", "enum": ["images"]})
    data["properties"] |= {
        "attributes": obj(name=TEXT, size=NUMBER),
        "relationships": obj(owner=to_one("notes"), page=to_one("pages")),
    }
    data["anyOf"] = [
        {
            "properties": {
                "attributes": {"required": ["name", *more]},
                "relationships": {"required": [relationship]},
            },
            "required": ["attributes", "relationships"],
        }
        for relationship, more in (("owner", []), ("page", ["size"]))
    ]
    components["schemas"]["ImageCreateRequest"] = envelope(data)
    paths["/v1/images"] = {
        "post": {**sent(ref("ImageCreateRequest")), **answers(ref("ImageResponse"), status="201")}
    }


def _names(paths: Json, components: Json) -> None:
    """What Python, or a generated module, has names of its own for."""
    schemas = components["schemas"]
    schemas |= {
        "False": obj(value=TEXT),
        "Page": resource("pages", obj(kind=ref("Literal"), wrong=ref("False"))),
        "Literal": {**TEXT, "enum": ["A", "B"]},
        "PageResponse": envelope(ref("Page")),
    }
    paths["/v1/class/{id}"] = {"get": answers(ref("PageResponse"))}
    paths["/v1/uploads/{id}"] = {"get": answers(ref("PageResponse"))}
    paths["/v1/operation/{id}"] = {
        "get": {"parameters": [query("from", TEXT)], **answers(ref("PageResponse"))}
    }


def _answers(paths: Json, components: Json) -> None:
    """One parameter twice; success under `default`; an envelope with more; JSON with a charset."""
    more = envelope(many("Note"), meta=obj(), jsonapi=obj(), warnings=many("False"))
    components["schemas"]["RichResponse"] = more
    paths["/v1/rich"] = {
        "get": {
            "parameters": [
                query("fields[notes]", words("title")),
                query("fields[notes]", words("pages", "owner")),
            ],
            **answers(ref("RichResponse"), "application/json; charset=utf-8"),
        }
    }
    paths["/v1/usual"] = {"get": answers(ref("NotesResponse"), status="default")}
    components["responses"] = {"Notes": {"description": "", **content(ref("NotesResponse"))}}
    paths["/v1/shared"] = {"get": {"responses": {"200": {"$ref": "#/components/responses/Notes"}}}}


def _paths(paths: Json, components: Json) -> None:
    """A path item behind a reference, an action, PUT, another name for the id."""
    components["pathItems"] = {"Far": {"get": answers(ref("NotesResponse"))}}
    paths["/v1/far"] = {"$ref": "#/components/pathItems/Far"}
    paths["/v1/notes/{id}/archiveNow"] = {"post": {"responses": {"204": {"description": ""}}}}
    paths["/v1/notes/{id}/copy"] = {
        "post": {**sent(ref("NoteCreateRequest")), **answers(ref("NoteResponse"), status="201")}
    }
    data = obj("type", "id", type={"type": "string", "enum": ["notes"]}, id=TEXT)
    data["properties"]["attributes"] = obj(title=TEXT)
    components["schemas"]["NoteReplaceRequest"] = envelope(data)
    paths["/v1/notes/{id}"]["put"] = {
        **sent(ref("NoteReplaceRequest")),
        **answers(ref("NoteResponse")),
    }
    paths["/v1/notes/{noteId}/images"] = {"get": answers(ref("NotesResponse"))}
