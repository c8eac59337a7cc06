"""What is read from .ipa and .pkg files."""

from __future__ import annotations

import contextlib
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asc.errors import NotAnArchive
from asc.workflows.uploads.archives import read_archive

from .archives import make_ipa, make_pkg


@pytest.mark.parametrize("plist", ["binary", "xml"])
@pytest.mark.parametrize(
    ("platform", "wanted"),
    [("iPhoneOS", "IOS"), ("AppleTVOS", "TV_OS"), ("XROS", "VISION_OS"), ("MacOSX", "MAC_OS")],
)
def test_ipa(tmp_path: Path, plist: str, platform: str, wanted: str) -> None:
    path = make_ipa(
        tmp_path / "App.ipa", version="1.2", number="7.1", platform=platform, plist=plist
    )
    archive = read_archive(path)
    assert (archive.bundle_id, archive.version, archive.build_number) == (
        "com.example.app1",
        "1.2",
        "7.1",
    )
    assert (archive.platform, archive.size, archive.uti) == (
        wanted,
        path.stat().st_size,
        "com.apple.ipa",
    )


@pytest.mark.parametrize("packed", ["gzip", "bzip2", "octet-stream"])
@pytest.mark.parametrize("distribution", [True, False])
def test_pkg(tmp_path: Path, packed: str, distribution: bool) -> None:
    path = make_pkg(
        tmp_path / "App.pkg", version="3.0", number="30", packed=packed, distribution=distribution
    )
    archive = read_archive(path)
    assert str(archive) == "App.pkg: com.example.app1 3.0 (30) for MAC_OS"
    assert archive.uti == "com.apple.pkg"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"CFBundleVersion": None}, "has no CFBundleVersion"),
        ({"CFBundleShortVersionString": None}, "has no CFBundleShortVersionString"),
        ({"platform": "iPhoneSimulator"}, "built for iPhoneSimulator"),
    ],
)
def test_ipa_that_apple_would_refuse(tmp_path: Path, change: dict[str, Any], message: str) -> None:
    with pytest.raises(NotAnArchive, match=message):
        read_archive(make_ipa(tmp_path / "App.ipa", **change))


@pytest.mark.parametrize("number", ["1.x", "1a", "v2", "1..2", "1.2.3.4.5"])
def test_numbers_that_are_none(tmp_path: Path, number: str) -> None:
    with pytest.raises(NotAnArchive, match="CFBundleVersion"):
        read_archive(make_ipa(tmp_path / "App.ipa", number=number))


def test_zip_without_an_app(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.ipa", "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(NotAnArchive, match="holds 0 apps"):
        read_archive(tmp_path / "x.ipa")


def test_a_file_of_a_package_that_unpacks_to_more_than_it_says(tmp_path: Path) -> None:
    path = make_pkg(tmp_path / "App.pkg", packed="bzip2", more=bytes(1 << 20))
    assert read_archive(path).version == "1.1"


def test_a_table_of_contents_that_unpacks_to_more_than_it_says(tmp_path: Path) -> None:
    squeezed = zlib.compress(bytes(1 << 24))
    header = struct.pack(">4sHHQQI", b"xar!", 28, 1, len(squeezed), 1 << 50, 1)
    (tmp_path / "bomb.pkg").write_bytes(header + squeezed)
    with pytest.raises(NotAnArchive):
        read_archive(tmp_path / "bomb.pkg")


@pytest.mark.parametrize(
    "plist",
    [b"<?xml version='1.0'?><plist><dict>", b"<plist><date>x</date></plist>", b"bplist00\xff"],
)
def test_a_damaged_property_list(tmp_path: Path, plist: bytes) -> None:
    with zipfile.ZipFile(tmp_path / "App.ipa", "w") as archive:
        archive.writestr("Payload/App.app/Info.plist", plist)
    with pytest.raises(NotAnArchive, match=r"App\.ipa can't be read"):
        read_archive(tmp_path / "App.ipa")


@pytest.mark.parametrize("make", [make_ipa, make_pkg])
@settings(max_examples=60, deadline=None)
@given(cut=st.floats(0, 1), at=st.floats(0, 1), byte=st.integers(0, 255))
def test_broken_files_are_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, make: Any, cut: float, at: float, byte: int
) -> None:
    """Whatever is broken, no other error comes out."""
    path = make(tmp_path_factory.mktemp("broken") / "file")
    data = bytearray(path.read_bytes())
    data[int(at * (len(data) - 1))] = byte
    path.write_bytes(data[: max(4, int(cut * len(data)))])
    with contextlib.suppress(NotAnArchive):
        assert read_archive(path).bundle_id
