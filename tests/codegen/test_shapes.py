"""Small documents with every shape generate, import and call; what can't be generated stops."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from asc.changes import diff_documents
from codegen.problems import CodegenError
from codegen.read.document import read
from codegen.spec.canonical import canonicalise
from codegen.write.generate import generate
from tests.codegen.shapes import (
    BINARY,
    NUMBER,
    TEXT,
    answers,
    every_shape,
    obj,
    query,
    ref,
    small,
    words,
)

Json = dict[str, Any]


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """Runs a line of Python with the generated package; gives what it evaluates to."""
    out = tmp_path_factory.mktemp("shapes")
    document, _ = canonicalise(every_shape(), [])
    generate(document, out)
    check = subprocess.Popen(
        [sys.executable, "-c", _LOOP],
        env={"PYTHONPATH": str(out)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def run(line: str) -> Any:
        assert check.stdin
        assert check.stdout
        check.stdin.write(line + "\n")
        check.stdin.flush()
        told = json.loads(check.stdout.readline())
        assert "error" not in told, told["error"]
        return told["value"]

    yield run
    check.communicate()


_LOOP = """
import json, sys
from importlib import import_module
from asc_api import models
from asc_api.errors import InvalidArgument
from asc_api.resources import NAMESPACES
api = {name: import_module(f"asc_api.resources.{name}") for name in NAMESPACES}
for line in sys.stdin:
    try:
        told = {"value": eval(line)}
    except InvalidArgument as error:
        told = {"value": str(error)}
    except BaseException as error:
        told = {"error": repr(error)}
    print(json.dumps(told, default=str), flush=True)
"""


def test_everything_imports(call: Callable[[str], Any]) -> None:
    assert call("[getattr(models, name).__name__ for name in models.__all__ if name != 'TYPES']")


@pytest.mark.parametrize("number", range(len(BINARY)))
def test_binary_answers_are_bytes(call: Callable[[str], Any], number: int) -> None:
    request = f"api['files{number}'].get()"
    assert call(f"{request}.accept") == BINARY[number]
    assert call(f"{request}.read(bytes([31, 0])) == bytes([31, 0])")


def test_composed_objects_keep_their_members(call: Callable[[str], Any]) -> None:
    assert call("list(models.Image.ATTRIBUTES)") == ["name", "state", "uploads", "size"]
    assert call("list(models.Image.RELATIONSHIPS)") == ["owner", "note", "page"]
    told = call("models.Image.__doc__")
    assert "`uploads`: where `state` is NEW." in told
    assert "`page`: in ImagePaged only." in told
    body = {"data": {"type": "images", "id": "1", "attributes": {"uploads": [{"url": "u"}]}}}
    read = f"api['images'].get('1').read({json.dumps(json.dumps(body))}.encode())"
    assert call(f"{read}.uploads[0].url") == "u"


def test_a_body_keeps_what_every_combination_requires(call: Callable[[str], Any]) -> None:
    assert call("api['images'].create(name='a').json")["data"]["attributes"] == {"name": "a"}
    assert "POST /v1/images needs name" in call("api['images']._CREATE.write(None, {}, {})")


def test_names_that_are_taken_get_an_underscore(call: Callable[[str], Any]) -> None:
    assert call("api['class_'].get('1').path") == "/v1/class/1"
    assert call("api['operation'].get('1', from_='x').query") == {"from": "x"}
    assert call("api['uploads'].get('1').path") == "/v1/uploads/1"
    body = {"data": {"type": "pages", "id": "1", "attributes": {"wrong": {"value": "v"}}}}
    read = f"api['class_'].get('1').read({json.dumps(json.dumps(body))}.encode())"
    assert call(f"type({read}).__name__") == "Page_"
    assert call(f"type({read}.wrong).__name__ + {read}.wrong.value") == "False_v"


def test_answers_in_other_wrappings(call: Callable[[str], Any]) -> None:
    body = {"data": [{"type": "notes", "id": "1", "attributes": {"title": "t"}}], "warnings": []}
    for namespace in ("rich", "usual", "shared", "far"):
        read = f"api[{namespace!r}].list().read({json.dumps(json.dumps(body))}.encode())"
        assert call(f"[note.title for note in {read}]") == ["t"], namespace
    fields = "api['rich'].list(fields={'notes': ['title', 'pages', 'owner']}).query"
    assert call(fields) == {"fields[notes]": "title,pages,owner"}


def test_other_paths_and_methods(call: Callable[[str], Any]) -> None:
    assert call("str(api['notes'].archive_now('7'))") == "POST /v1/notes/7/archiveNow"
    copied = call("api['notes'].copy('7', title='t').json")
    assert copied == {"data": {"type": "notes", "attributes": {"title": "t"}}}
    replaced = call("api['notes'].replace('7', title='t').json")
    assert replaced == {"data": {"type": "notes", "id": "7", "attributes": {"title": "t"}}}
    assert call("api['notes'].list_images('7').path") == "/v1/notes/7/images"


def test_the_differ_reads_it_too() -> None:
    found = diff_documents(small(), every_shape())
    assert found.findings
    assert not diff_documents(every_shape(), copy.deepcopy(every_shape())).findings


# What stops


def _operation(**operation: Any) -> Callable[[Json], None]:
    return lambda document: document["paths"].update({"/v1/odd": {"get": operation}})


def _schema(name: str, schema: Json) -> Callable[[Json], None]:
    return lambda document: document["components"]["schemas"].update({name: schema})


def _attributes(schema: Json) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        document["components"]["schemas"]["Note"]["properties"]["attributes"] = schema

    return change


def _all(*changes: Callable[[Json], None]) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        for each in changes:
            each(document)

    return change


TWO = (
    answers(ref("NoteResponse"))["responses"]
    | answers(ref("NotesResponse"), status="202")["responses"]
)
STOPS: dict[str, tuple[Callable[[Json], None], str]] = {
    "two bodies": (
        _operation(responses=TWO),
        "paths//v1/odd/get/responses/202: the answers 200 and 202 have different bodies",
    ),
    "no success": (
        _operation(responses={"404": {"description": ""}}),
        "paths//v1/odd/get/responses: no answer of success; known: an answer of 2xx",
    ),
    "header": (
        _operation(
            parameters=[{"name": "If-Match", "in": "header", "schema": TEXT}],
            **answers(ref("NotesResponse")),
        ),
        "paths//v1/odd/get: the parameter 'If-Match' in 'header'; known: ",
    ),
    "variants of two types": (
        _attributes({"oneOf": [obj(size=TEXT), obj(size=NUMBER)]}),
        "components/schemas/Note/attributes/size: variants with different type: ",
    ),
    "a choice of an object and a text": (
        _attributes({"properties": {"size": TEXT}, "oneOf": [obj(size=TEXT), TEXT]}),
        "components/schemas/Note/attributes: an object whose oneOf can't be merged",
    ),
    "attributes that are not an object": (
        _attributes({"oneOf": [TEXT, NUMBER]}),
        "components/schemas/Note/attributes: ",
    ),
    "parts of two types": (
        _attributes({"allOf": [obj(size=TEXT), obj(size=NUMBER)]}),
        "components/schemas/Note/attributes/size: parts with different type: ",
    ),
    "a parameter of two types": (
        _operation(
            parameters=[query("filter[a]", words("A")), query("filter[a]", NUMBER)],
            **answers(ref("NotesResponse")),
        ),
        "paths//v1/odd/filter[a]: variants with different type: ",
    ),
    "made of itself": (
        _schema("Note", {"allOf": [ref("Note"), obj(id=TEXT)]}),
        "components/schemas/Note: a $ref that leads to no schema",
    ),
}


@pytest.mark.parametrize("name", STOPS)
def test_what_cannot_be_generated_stops_in_one_line(name: str) -> None:
    change, message = STOPS[name]
    document = small()
    change(document)
    with pytest.raises(CodegenError) as raised:
        read(document)
    assert str(raised.value).startswith(message)
    assert "\n" not in str(raised.value)
