"""Careful loading: what is read, and the one line for what is not."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from asc.changes import BadDocument, load_bytes, load_document, meaning_hash
from asc.changes.cli import main
from asc.openapi import load as loading

from .documents import Json, small


def packed(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def text(**changes: object) -> bytes:
    return json.dumps({**small(), **changes}).encode()


def with_schema(name: str, schema: Json) -> bytes:
    document = small()
    document["components"]["schemas"][name] = schema
    return json.dumps(document).encode()


def circle() -> bytes:
    document = small()
    schemas = document["components"]["schemas"]
    for one, other in ("AB", "BC", "CA"):
        schemas[one] = {"$ref": f"#/components/schemas/{other}"}
    schemas["App"]["properties"]["loop"] = {"$ref": "#/components/schemas/A"}
    return json.dumps(document).encode()


def lying_zip() -> bytes:
    """A zip whose directory says that its member is small."""
    data = bytearray(packed(("a.json", b" " * (3 * 2**20))))
    size = (3 * 2**20).to_bytes(4, "little")
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rindex(signature) + offset
        assert data[at : at + 4] == size
        data[at : at + 4] = (10).to_bytes(4, "little")
    return bytes(data)


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "not JSON": (lambda: b"<html>", "not JSON: Expecting value in line 1, column 1"),
    "not text": (lambda: b"\xff\xfe\x00", "not JSON: the bytes are not UTF-8"),
    "not a JSON value": (lambda: b'{"a": NaN}', "not JSON: NaN is not a JSON value"),
    "too deep": (lambda: b"[" * 100_000, "nested too deeply"),
    "not an object": (lambda: b"[]", "the JSON is an array, not an object"),
    "no OpenAPI": (lambda: b"{}", "it has no `openapi` member"),
    "OpenAPI 2": (lambda: b'{"swagger": "2.0"}', "OpenAPI 2 (swagger 2.0); OpenAPI 3.0 is needed"),
    "OpenAPI 3.1": (lambda: text(openapi="3.1.0"), "OpenAPI 3.1.0; OpenAPI 3.0 is needed"),
    "another API": (
        lambda: text(
            info={"title": "Petstore", "version": "1"},
            servers=[{"url": "https://petstore.example"}],
        ),
        "another API's document ('Petstore')",
    ),
    "a look-alike": (
        lambda: text(servers=[{"url": "https://api.appstoreconnect.apple.com.example/"}]),
        "another API's document",
    ),
    "a version that is a path": (
        lambda: text(info={"title": "App Store Connect API", "version": "../4"}),
        "`info.version` is '../4'",
    ),
    "no paths": (lambda: text(paths={}), "`paths` is missing or empty"),
    "a path that is none": (
        lambda: text(paths={"/v1/apps": []}),
        "`paths` holds an array at '/v1/apps'",
    ),
    "a ref to nothing": (
        lambda: with_schema("X", {"$ref": "#/components/schemas/Y"}),
        "a $ref to nothing: '#/components/schemas/Y'",
    ),
    "a ref elsewhere": (
        lambda: with_schema("X", {"$ref": "http://a.example/b"}),
        "a $ref that leaves the document",
    ),
    "a ref chain to itself": (
        circle,
        "a $ref chain that leads only to itself: #/components/schemas/A -> ",
    ),
    "a truncated zip": (lambda: packed(("a.json", text()))[:-40], "a damaged zip"),
    "a damaged zip": (
        lambda: packed(("a.json", text())).replace(b"\xed", b"\xee", 9),
        "a damaged zip",
    ),
    "a zip without JSON": (
        lambda: packed(("a.txt", b"")),
        "a zip with 0 .json members; exactly one is needed",
    ),
    "a zip with two": (
        lambda: packed(("a.json", text()), ("b.json", text())),
        "a zip with 2 .json members",
    ),
    "a zip that climbs": (
        lambda: packed(("../a.json", text())),
        "a zip with a member that leaves its folder",
    ),
    "a zip at the root": (
        lambda: packed(("/a.json", text())),
        "a zip with a member that leaves its folder",
    ),
    "a Windows path": (
        lambda: packed(("C:\\a.json", text())),
        "a zip with a member that leaves its folder",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_line_and_exit_3(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, message = BAD[name]
    path = tmp_path / "spec.bin.json"
    path.write_bytes(make())

    assert main(["--from", str(path)]) == 3

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert message in printed.err
    assert [one.name for one in tmp_path.iterdir()] == ["spec.bin.json"]


def bomb(declared: int) -> bytes:
    """A zip of 2 GB of blanks in a few kilobytes of nested runs: one deflated block, repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b" " * 2**20
    compressed = b"".join(packer.compress(block) for _ in range(256)) + packer.flush()
    name = b"a.json"
    sizes = len(compressed).to_bytes(4, "little") + declared.to_bytes(4, "little")
    common = (
        b"\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        + sizes
        + len(name).to_bytes(2, "little")
        + b"\x00\x00"
    )
    local = b"PK\x03\x04\x14\x00" + common + name + compressed
    central = b"PK\x01\x02\x14\x00\x14\x00" + common + b"\x00" * 14 + name
    end = b"PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00"
    return (
        local
        + central
        + end
        + len(central).to_bytes(4, "little")
        + len(local).to_bytes(4, "little")
        + b"\x00\x00"
    )


def test_a_bomb_is_refused_by_what_it_declares() -> None:
    with pytest.raises(BadDocument, match="declares 2,147,483,648 bytes"):
        load_bytes(bomb(declared=2**31))


def test_a_bomb_that_lies_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    # zipfile itself stops at the declared size, so that what comes is short of the truth and fails
    # its checksum.
    with pytest.raises(BadDocument, match="a damaged zip"):
        load_bytes(bomb(declared=10))
    monkeypatch.setattr(loading, "JSON_LIMIT", 2**20)
    with pytest.raises(BadDocument, match="more than 1,048,576 bytes"):
        loading._read_at_most(io.BytesIO(b" " * (2**20 + 1)))
    with pytest.raises(BadDocument, match="a damaged zip"):
        load_bytes(lying_zip())


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "spec.zip"
    with path.open("wb") as file:
        file.truncate(2**31)  # sparse: takes no space
    with pytest.raises(BadDocument, match=r"spec\.zip has 2,147,483,648 bytes; at most"):
        load_document(path)


def test_a_zip_is_its_json() -> None:
    data = text()
    plain = load_bytes(data)
    zipped = load_bytes(
        packed(
            ("__MACOSX/._openapi.json", b"x"), ("openapi.oas (2).json", data), ("readme.txt", b"")
        )
    )

    assert zipped.document == plain.document == small()
    assert zipped.sha256 == plain.sha256 == hashlib.sha256(data).hexdigest()
    assert meaning_hash(plain.document) == meaning_hash(small())
    assert plain.archive_sha256 is None
    assert zipped.archive_sha256 is not None


@pytest.mark.parametrize("part", ["responses", "parameters", "requestBody"])
def test_an_operation_out_of_shape_is_named(part: str) -> None:
    document = small()
    document["paths"]["/v1/apps"]["get"][part] = "nonsense"
    with pytest.raises(BadDocument, match="GET /v1/apps is not as OpenAPI has it"):
        meaning_hash(document)


def test_a_schema_made_of_itself_alone_is_refused() -> None:
    document = small()
    document["components"]["schemas"]["ImageAsset"] = {
        "allOf": [{"$ref": "#/components/schemas/ImageAsset"}]
    }
    with pytest.raises(BadDocument, match="ImageAsset is made of itself alone"):
        meaning_hash(document)
