"""Where the document comes from, and the files under `spec/` that keep it."""

from __future__ import annotations

import datetime
import json
import tempfile
import tomllib
from pathlib import Path

from asc.changes import meaning_hash
from asc.openapi.load import BadDocument, Loaded, load_bytes, load_document
from codegen.problems import CodegenError
from codegen.read.api import Json

from .additions import Report as Added
from .additions import load_additions, with_additions
from .canonical import canonicalise, write
from .fetch import fetch as fetch_bytes
from .patches import Report, load_patches

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
CANONICAL = SPEC / "app-store-connect.json"
SOURCE = SPEC / "source.toml"
APPLE = "https://developer.apple.com/sample-code/app-store-connect/app-store-connect-openapi-specification.zip"


def load(path: Path) -> Loaded:
    """A document as Apple publishes it: its JSON or its zip. Raises CodegenError."""
    try:
        return load_document(path)
    except BadDocument as error:
        raise CodegenError(str(error)) from None


def fetch() -> Loaded:
    """The newest document from Apple's site. Raises CodegenError."""
    name = APPLE.rpartition("/")[2]
    data = fetch_bytes(APPLE, Path(tempfile.gettempdir()) / name)
    try:
        return load_bytes(data, name)
    except BadDocument as error:
        raise CodegenError(str(error)) from None


def canonical(loaded: Loaded) -> tuple[Json, list[Report]]:
    """The corrected document, and what each patch did."""
    return canonicalise(loaded.document, load_patches(SPEC / "patches"))


def read_canonical(folder: Path = SPEC) -> Json:
    """The canonical document of this repository, or that of another folder."""
    document: Json = json.loads((folder / CANONICAL.name).read_text(encoding="utf-8"))
    return document


def add_since(document: Json, folder: Path = SPEC) -> tuple[Json, list[Added]]:
    """A canonical document with what Apple documented since; what each file of additions did."""
    return with_additions(document, load_additions(folder / "additions"))


def write_spec(loaded: Loaded, origin: str, folder: Path = SPEC) -> list[Report]:
    """Write the canonical document and `source.toml`; a document of the same bytes changes
    nothing.
    """
    document, reports = canonical(loaded)
    text, kept = write(document), folder / CANONICAL.name
    if not kept.exists() or kept.read_text(encoding="utf-8") != text:
        kept.write_text(text, encoding="utf-8")
    if read_source(folder).get("sha256") != loaded.sha256:
        (folder / SOURCE.name).write_text(_source(loaded, origin), encoding="utf-8")
    return reports


def read_source(folder: Path = SPEC) -> dict[str, str]:
    """What `source.toml` says; empty where there is none yet."""
    path = folder / SOURCE.name
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _source(loaded: Loaded, origin: str) -> str:
    lines = {
        "version": loaded.version,
        "origin": origin,
        "sha256": loaded.sha256,
        "archive_sha256": loaded.archive_sha256 or "",
        "meaning": meaning_hash(loaded.document),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }
    about = (
        "# What the canonical document was made from: sha256 is of its bytes as they came, "
        "meaning is before patches."
    )
    return (
        "\n".join([about, *(f'{key} = "{value}"' for key, value in lines.items() if value)]) + "\n"
    )
