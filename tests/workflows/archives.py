"""Archives to upload, made by hand: .ipa and .pkg as Apple's tools lay them out, as far as they are
read.
"""

from __future__ import annotations

import bz2
import plistlib
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

FORMATS = {"binary": plistlib.FMT_BINARY, "xml": plistlib.FMT_XML}


def make_ipa(
    path: Path,
    *,
    bundle_id: str = "com.example.app1",
    version: str = "1.1",
    number: str = "13",
    platform: str = "iPhoneOS",
    plist: str = "binary",
    padding: int = 0,
    **more: Any,
) -> Path:
    """An .ipa with an app and an extension; `padding` bytes that zip can't make smaller."""
    info = {
        "CFBundleIdentifier": bundle_id,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": number,
        "CFBundlePackageType": "APPL",
        "CFBundleSupportedPlatforms": [platform],
        **more,
    }
    kept = {name: value for name, value in info.items() if value is not None}
    extension = {**kept, "CFBundleIdentifier": f"{bundle_id}.widget"}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "Payload/App.app/PlugIns/Widget.appex/Info.plist", plistlib.dumps(extension)
        )
        archive.writestr("Payload/App.app/Info.plist", plistlib.dumps(kept, fmt=FORMATS[plist]))
        archive.writestr("Payload/App.app/App", bytes(range(256)) * (padding // 256))
    return path


DISTRIBUTION = """<?xml version="1.0" encoding="utf-8"?>
<installer-gui-script minSpecVersion="2">
  <pkg-ref id="{id}"><bundle-version>
    <bundle CFBundleShortVersionString="9" CFBundleVersion="9" id="{id}.helper"
      path="App.app/Contents/Helper.xpc"/>
    <bundle CFBundleShortVersionString="{version}" CFBundleVersion="{number}"
      id="{id}" path="App.app"/>
  </bundle-version></pkg-ref>
  <product id="{id}" version="{version}"/>
</installer-gui-script>"""

PACKAGE_INFO = """<pkg-info identifier="{id}" version="{version}">
  <bundle CFBundleShortVersionString="{version}" CFBundleVersion="{number}"
    id="{id}" path="./App.app"/>
</pkg-info>"""


def make_pkg(
    path: Path,
    *,
    bundle_id: str = "com.example.app1",
    version: str = "1.1",
    number: str = "13",
    packed: str = "gzip",
    more: bytes = b"",
    distribution: bool = True,
) -> Path:
    """A .pkg as productbuild makes it; without `distribution`, as pkgbuild does: PackageInfo
    alone. `more` follows what the file says of its length.
    """
    template = DISTRIBUTION if distribution else PACKAGE_INFO
    text = template.format(id=bundle_id, version=version, number=number)
    name = "Distribution" if distribution else "PackageInfo"
    return make_package(path, packed=packed, more=more, **{name: text})


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": zlib.compress,
    "bzip2": bz2.compress,
    "octet-stream": bytes,
}
"""By the names of the format; its gzip is a zlib stream."""


def make_package(path: Path, *, packed: str = "gzip", more: bytes = b"", **files: str) -> Path:
    """A XAR archive of these files: path -> text."""
    entries, heap = "", bytes(20)
    for number, (name, text) in enumerate(files.items(), 1):
        data = PACKERS[packed](text.encode() + more)
        entry = _entry(number, name.split("/"), len(heap), len(data), len(text.encode()), packed)
        entries, heap = entries + entry, heap + data
    toc = f"<?xml version='1.0'?><xar><toc>{entries}</toc></xar>".encode()
    squeezed = zlib.compress(toc)
    header = struct.pack(">4sHHQQI", b"xar!", 28, 1, len(squeezed), len(toc), 1)
    path.write_bytes(header + squeezed + heap)
    return path


def _entry(number: int, names: list[str], offset: int, length: int, size: int, packed: str) -> str:
    """The file in the table of contents, within its folders."""
    style = f"application/{packed}" if packed == "octet-stream" else f"application/x-{packed}"
    entry = (
        f"<data><length>{length}</length><offset>{offset}</offset><size>{size}</size>"
        f"<encoding style='{style}'/></data>"
    )
    for name in reversed(names):
        entry = f"<file id='{number}'><name>{name}</name><type>file</type>{entry}</file>"
    return entry
