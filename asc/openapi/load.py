"""Read one of Apple's documents from a file, trusting nothing: a zip as published, its JSON, or our
canonical form.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, Final, NoReturn

from .problems import BadDocument
from .schemas import at_pointer

__all__ = ["BadDocument", "Loaded", "check_document", "load_bytes", "load_document"]

JSON_LIMIT: Final = 64 * 2**20
"""Bytes of JSON that are read at most; Apple's document has 3 to 7 MB."""
ARCHIVE_LIMIT: Final = 64 * 2**20
"""Bytes of a file that are read at most."""

_HOST: Final = "api.appstoreconnect.apple.com"
_TITLE: Final = "App Store Connect API"
_VERSION: Final = re.compile(r"\d{1,4}(\.\d{1,4}){0,3}([-.]?[A-Za-z][A-Za-z0-9]{0,15})?")
_CHUNK: Final = 2**20


@dataclass(frozen=True)
class Loaded:
    """A checked document."""

    document: dict[str, Any]
    """The JSON as it came; every ``$ref`` in it resolves."""
    sha256: str
    """Of the JSON's bytes, also where they came in a zip."""
    archive_sha256: str | None
    """Of the zip's bytes, where it was one."""

    @property
    def version(self) -> str:
        """Apple's version of the document, such as ``4.4.1``; safe as a file's name."""
        return str(self.document["info"]["version"])


def load_document(path: Path) -> Loaded:
    """The document in a ``.json`` file or in a zip that holds exactly one. Raises BadDocument with
    one line.
    """
    try:
        if path.stat().st_size > ARCHIVE_LIMIT:
            _refuse(
                f"{path.name} has {path.stat().st_size:,} bytes; at most {ARCHIVE_LIMIT:,} are read"
            )
        data = path.read_bytes()
    except OSError as error:
        raise BadDocument(f"{path}: {error.strerror or error}") from None
    return load_bytes(data, path.name)


def load_bytes(data: bytes, name: str = "document") -> Loaded:
    """Like `load_document`, for bytes that are at hand. `name` is what messages call them. Raises
    BadDocument.
    """
    try:
        zipped = data.startswith(b"PK")
        text = _unzip(data) if zipped else data
        document = check_document(_parse(text))
    except BadDocument as error:
        raise BadDocument(f"{name}: {error}") from None
    archive = hashlib.sha256(data).hexdigest() if zipped else None
    return Loaded(document, hashlib.sha256(text).hexdigest(), archive)


def check_document(document: object) -> dict[str, Any]:
    """The document itself; raises BadDocument unless it is OpenAPI 3.0 of the App Store Connect API
    with references that resolve.
    """
    if not isinstance(document, dict):
        _refuse(f"the JSON is {_kind(document)}, not an object")
    if "swagger" in document:
        _refuse(f"OpenAPI 2 (swagger {document['swagger']!s:.20}); OpenAPI 3.0 is needed")
    openapi = document.get("openapi")
    if not isinstance(openapi, str):
        _refuse("not an OpenAPI document: it has no `openapi` member")
    if not openapi.startswith("3.0."):
        _refuse(f"OpenAPI {openapi:.20}; OpenAPI 3.0 is needed")
    _check_api(document)
    _check_parts(document)
    _check_references(document)
    return document


def _unzip(data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read_member(archive, _only_json(archive))
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        _refuse(f"a damaged zip ({error})")
    except RuntimeError as error:  # encrypted, or packed in a way Python lacks
        _refuse(f"a zip that can't be read ({error})")


def _only_json(archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    found = []
    for member in archive.infolist():
        parts = PurePosixPath(member.filename).parts
        if (
            "\\" in member.orig_filename
            or ".." in parts
            or member.filename.startswith("/")
            or ":" in member.filename
        ):
            _refuse(f"a zip with a member that leaves its folder: {member.filename!r:.100}")
        if parts and parts[0] != "__MACOSX" and member.filename.lower().endswith(".json"):
            found.append(member)
    if len(found) != 1:
        _refuse(f"a zip with {len(found)} .json members; exactly one is needed")
    return found[0]


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.file_size > JSON_LIMIT:
        _refuse(
            f"a zip whose JSON declares {member.file_size:,} bytes; at most {JSON_LIMIT:,} are read"
        )
    with archive.open(member) as stream:
        return _read_at_most(stream)


def _read_at_most(stream: IO[bytes]) -> bytes:
    # The declared size may lie, so what really comes is counted as well.
    chunks, total = [], 0
    while chunk := stream.read(_CHUNK):
        total += len(chunk)
        if total > JSON_LIMIT:
            _refuse(f"a zip whose JSON has more than {JSON_LIMIT:,} bytes")
        chunks.append(chunk)
    return b"".join(chunks)


def _parse(text: bytes) -> object:
    try:
        return json.loads(text.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        _refuse("not JSON: the bytes are not UTF-8")
    except json.JSONDecodeError as error:
        _refuse(f"not JSON: {error.msg} in line {error.lineno}, column {error.colno}")
    except RecursionError:
        _refuse("not a usable JSON: it is nested too deeply")
    except ValueError as error:  # a number of thousands of digits
        _refuse(f"not JSON: {error}")


def _no_constant(name: str) -> NoReturn:
    _refuse(f"not JSON: {name} is not a JSON value")


def _check_api(document: dict[str, Any]) -> None:
    info = document.get("info")
    title = info.get("title") if isinstance(info, dict) else None
    servers = document.get("servers")
    urls = (
        [s.get("url") for s in servers if isinstance(s, dict)] if isinstance(servers, list) else []
    )
    at_apple = any(isinstance(url, str) and re.match(rf"https://{_HOST}(/|$)", url) for url in urls)
    if not at_apple or (title is not None and title != _TITLE):
        _refuse(f"another API's document ({title!r:.80}); {_TITLE} at https://{_HOST}/ is needed")
    version = info.get("version") if isinstance(info, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        _refuse(f"`info.version` is {version!r:.40}, not a version such as '4.4.1'")


def _check_parts(document: dict[str, Any]) -> None:
    paths, components = document.get("paths"), document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for name, part in (("paths", paths), ("components.schemas", schemas)):
        if not isinstance(part, dict) or not part:
            _refuse(f"`{name}` is missing or empty")
        for key, value in part.items():
            if not isinstance(value, dict):
                _refuse(f"`{name}` holds {_kind(value)} at {key!r:.80}, not an object")


def _check_references(document: dict[str, Any]) -> None:
    for reference in sorted(_references(document)):
        seen = [reference]
        target = at_pointer(document, reference)
        while isinstance(target, dict) and isinstance(target.get("$ref"), str):
            following = target["$ref"]
            if following in seen:
                _refuse(
                    "a $ref chain that leads only to itself: "
                    f"{' -> '.join([*seen, following]):.300}"
                )
            seen.append(following)
            target = at_pointer(document, following)


def _references(document: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting: list[Any] = [document]
    while waiting:
        node = waiting.pop()
        children = node.values() if isinstance(node, dict) else node
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            found.add(node["$ref"])
        waiting.extend(child for child in children if isinstance(child, (dict, list)))
    return found


def _kind(value: object) -> str:
    names = {
        list: "an array",
        dict: "an object",
        str: "a string",
        bool: "a boolean",
        type(None): "null",
    }
    return names.get(type(value), "a number")


def _refuse(message: str) -> NoReturn:
    raise BadDocument(message)
