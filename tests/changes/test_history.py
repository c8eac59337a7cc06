"""The history that ships: complete, small, independent of the order it was written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from asc.changes import UnknownVersion, surface_for, surface_of, versions, write_surface
from asc.changes.history.packing import pack, unpack
from asc.changes.history.versions import FOLDER

from .documents import Json, small


def numbered(version: str, *attributes: str) -> Json:
    document = small()
    document["info"]["version"] = version
    fields = document["components"]["schemas"]["App"]["properties"]["attributes"]["properties"]
    fields |= {name: {"type": "string"} for name in attributes}
    return document


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(folder.iterdir())}


def test_a_surface_survives_packing() -> None:
    surface = surface_of(small(), published="ab" * 32)
    again = unpack(pack(surface))
    assert again == surface
    assert again.meaning == surface.meaning


def test_the_order_of_writing_makes_no_difference(tmp_path: Path) -> None:
    documents = [numbered("1.9"), numbered("1.10", "sku"), numbered("2.0", "sku", "color")]
    for document in documents:
        write_surface(document, tmp_path / "up")
    for document in reversed(documents):
        write_surface(document, tmp_path / "down")

    assert texts(tmp_path / "up") == texts(tmp_path / "down")
    assert versions(tmp_path / "up") == ["1.9", "1.10", "2.0"]


def test_a_later_version_keeps_its_meaning_when_an_earlier_one_is_rewritten(tmp_path: Path) -> None:
    write_surface(numbered("1.0"), tmp_path)
    later = write_surface(numbered("1.1", "sku"), tmp_path)
    write_surface(numbered("1.0", "color"), tmp_path)
    assert surface_for("1.1", tmp_path).meaning == later.meaning


def test_a_version_is_written_as_what_it_changes(tmp_path: Path) -> None:
    write_surface(numbered("1.0"), tmp_path)
    write_surface(numbered("1.1", "sku"), tmp_path)
    assert '"App": ' in texts(tmp_path)["1.1.json"]
    assert '"Build": ' not in texts(tmp_path)["1.1.json"]


def test_an_unknown_version_names_the_known_ones() -> None:
    with pytest.raises(UnknownVersion, match=r"version 9\.9 is not known; known are .*4\.3, 4\.4"):
        surface_for("9.9")


def test_a_further_version_is_a_small_file() -> None:
    assert (FOLDER / "4.4.json").stat().st_size < 200_000
