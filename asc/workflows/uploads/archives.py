"""What is inside an .ipa or a .pkg: bundle id, version, build number and platform, read from the
file itself.

An .ipa is a zip with `Payload/NAME.app/Info.plist`, a binary or an XML property list. A .pkg is a
XAR archive: a header, a table of contents in zlib-packed XML, and a heap; its `Distribution` (or
`PackageInfo`) names the bundle.
"""

from __future__ import annotations

import plistlib
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from xml.etree import ElementTree

import attrs

from asc.errors import AscError, NotAnArchive

from .xar import Xar

Platform = Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]
Uti = Literal["com.apple.ipa", "com.apple.pkg"]

_PLATFORMS: Mapping[str, Platform] = {
    "iPhoneOS": "IOS",
    "AppleTVOS": "TV_OS",
    "XROS": "VISION_OS",
    "MacOSX": "MAC_OS",
}
_KINDS: Mapping[bytes, Uti] = {b"PK\x03\x04": "com.apple.ipa", b"xar!": "com.apple.pkg"}
_INFO_PLIST = re.compile(r"Payload/[^/]+\.app/Info\.plist")
_LARGEST_PLIST = 16 << 20


@attrs.frozen
class Archive:
    """A file that holds a build."""

    path: Path
    bundle_id: str
    version: str
    """`CFBundleShortVersionString`, such as `1.4.0`."""
    build_number: str
    """`CFBundleVersion`, such as `27`."""
    platform: Platform
    size: int
    uti: Uti

    def __str__(self) -> str:
        return (
            f"{self.path.name}: {self.bundle_id} {self.version} ({self.build_number}) for "
            f"{self.platform}"
        )


def read_archive(path: str | Path) -> Archive:
    """Reads what an archive holds. Raises `NotAnArchive`, `OSError`."""
    path = Path(path)
    with path.open("rb") as file:
        magic = file.read(4)
    kind = _KINDS.get(magic)
    if kind is None:
        raise NotAnArchive(
            f"{path.name} is neither a zip (.ipa) nor a XAR archive (.pkg): it starts with "
            f"{magic!r}"
        )
    try:
        info = _ipa(path) if kind == "com.apple.ipa" else _pkg(path)
    except (AscError, OSError):
        raise
    except Exception as error:  # damaged archives and property lists raise a dozen kinds
        raise NotAnArchive(f"{path.name} can't be read: {error}") from error
    return Archive(
        path=path,
        bundle_id=_member(path, info, "CFBundleIdentifier"),
        version=_member(path, info, "CFBundleShortVersionString"),
        build_number=_member(path, info, "CFBundleVersion"),
        platform=_platform(path, _built_for(info)),
        size=path.stat().st_size,
        uti=kind,
    )


def _ipa(path: Path) -> Mapping[str, Any]:
    """The app's own Info.plist; those of extensions and frameworks lie deeper."""
    with zipfile.ZipFile(path) as archive:
        found = [entry for entry in archive.infolist() if _INFO_PLIST.fullmatch(entry.filename)]
        if len(found) != 1:
            raise NotAnArchive(
                f"{path.name} holds {len(found)} apps: an .ipa has one, as Payload/NAME.app"
            )
        if found[0].file_size > _LARGEST_PLIST:
            raise NotAnArchive(
                f"{path.name}: {found[0].filename} is {found[0].file_size} bytes large"
            )
        info = plistlib.loads(archive.read(found[0]))
    if not isinstance(info, dict):
        raise NotAnArchive(f"{path.name}: Info.plist is not a dictionary")
    return info


def _built_for(info: Mapping[str, Any]) -> str:
    names = info.get("CFBundleSupportedPlatforms")
    first = names[0] if isinstance(names, list) and names else info.get("DTPlatformName", "")
    return next((known for known in _PLATFORMS if known.lower() == str(first).lower()), str(first))


def _pkg(path: Path) -> Mapping[str, Any]:
    with Xar(path) as archive:
        names = [
            name
            for name in archive.files
            if name.rpartition("/")[2] in ("Distribution", "PackageInfo")
        ]
        for name in sorted(names, key=lambda name: (name.count("/"), name)):
            bundle = _bundle(ElementTree.fromstring(archive.read(name)))
            if bundle is not None:
                return bundle
    raise NotAnArchive(
        f"{path.name} names no app: its Distribution and PackageInfo hold no <bundle>"
    )


def _bundle(root: ElementTree.Element) -> Mapping[str, Any] | None:
    """The app among the bundles: the product's, else the first that is an .app."""
    bundles = [bundle for bundle in root.iter("bundle") if bundle.get("CFBundleVersion")]
    product = root.find("product")
    wanted = product.get("id") if product is not None else root.get("identifier")
    bundles.sort(
        key=lambda bundle: (
            bundle.get("id") != wanted,
            not str(bundle.get("path", "")).endswith(".app"),
        )
    )
    if not bundles:
        return None
    return {
        **bundles[0].attrib,
        "CFBundleIdentifier": bundles[0].get("id"),
        "DTPlatformName": "MacOSX",
    }


def _member(path: Path, info: Mapping[str, Any], name: str) -> str:
    value = info.get(name)
    if not isinstance(value, str) or not value.strip():
        raise NotAnArchive(f"{path.name} has no {name}, which App Store Connect needs")
    if name != "CFBundleIdentifier" and not re.fullmatch(r"\d+(\.\d+){0,3}", value.strip()):
        raise NotAnArchive(
            f"{path.name}: {name} is {value!r}: Apple takes numbers with dots between them, as in "
            "1.2.3"
        )
    return value.strip()


def _platform(path: Path, name: str) -> Platform:
    if name not in _PLATFORMS:
        raise NotAnArchive(
            f"{path.name} is built for {name or 'no platform that it names'}, which is not "
            "distributed"
        )
    return _PLATFORMS[name]
