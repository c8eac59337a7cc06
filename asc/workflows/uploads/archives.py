"""What is inside an .ipa or a .pkg: bundle id, version, build number and platform, read from the
file itself.

An .ipa is a zip with `Payload/NAME.app/Info.plist`, a binary or an XML property list. A .pkg is a
XAR archive: a header, a table of contents in zlib-packed XML, and a heap; its `Distribution` and
`PackageInfo` files name the bundles.
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

from . import info_plist
from .bundles import find_app, product_ids, read_bundles
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
_PKG_FILES = ("Distribution", "PackageInfo")
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
    uses_non_exempt_encryption: bool | None = None
    """The answer to the export question in Info.plist; None where it is not there, as in a .pkg."""

    def __str__(self) -> str:
        return (
            f"{self.path.name}: {self.bundle_id} {self.version} ({self.build_number}) for "
            f"{self.platform}"
        )


def read_archive(
    path: str | Path,
    *,
    bundle_id: str | None = None,
    version: str | None = None,
    build_number: str | None = None,
) -> Archive:
    """Reads what an archive holds; the arguments say what it does not say itself (some .pkg).

    Raises `NotAnArchive`, `OSError`, and `InvalidArgument` where an argument is another value than
    the archive's.
    """
    path = Path(path)
    kind = _kind(path)
    try:
        info = _ipa(path) if kind == "com.apple.ipa" else _pkg(path, bundle_id)
    except (AscError, OSError):
        raise
    except Exception as error:  # damaged archives and property lists raise a dozen kinds
        raise NotAnArchive(f"{path.name} can't be read: {error}") from error
    arguments: dict[str, tuple[str, object]] = {
        info_plist.ID: ("bundle_id", bundle_id),
        info_plist.VERSION: ("version", version),
        info_plist.BUILD: ("build_number", build_number),
    }
    info = info_plist.with_arguments(path.name, info, arguments)
    texts = {
        argument: info_plist.read_text(path.name, info, name, f": say it by {argument}=")
        for name, (argument, _) in arguments.items()
    }
    encrypted = info.get("ITSAppUsesNonExemptEncryption")
    return Archive(
        path=path,
        bundle_id=texts["bundle_id"],
        version=texts["version"],
        build_number=texts["build_number"],
        platform=_platform(path, _built_for(info)),
        size=path.stat().st_size,
        uti=kind,
        uses_non_exempt_encryption=encrypted if isinstance(encrypted, bool) else None,
    )


def _kind(path: Path) -> Uti:
    if path.is_dir():
        raise NotAnArchive(f"{path.name} is a folder: export it as an .ipa or .pkg first")
    with path.open("rb") as file:
        magic = file.read(4)
    kind = _KINDS.get(magic)
    if kind is None:
        raise NotAnArchive(
            f"{path.name} is neither a zip (.ipa) nor a XAR archive (.pkg): it starts with "
            f"{magic!r}"
        )
    return kind


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
    info_plist.check_package_type(path.name, info)
    for name in (info_plist.ID, info_plist.VERSION, info_plist.BUILD):
        info_plist.read_text(path.name, info, name)
    return info


def _built_for(info: Mapping[str, Any]) -> str:
    names = info.get("CFBundleSupportedPlatforms")
    first = names[0] if isinstance(names, list) and names else info.get("DTPlatformName", "")
    return next((known for known in _PLATFORMS if known.lower() == str(first).lower()), str(first))


def _pkg(path: Path, bundle_id: str | None) -> Mapping[str, Any]:
    with Xar(path) as archive:
        names = [name for name in archive.files if name.rpartition("/")[2] in _PKG_FILES]
        names.sort(key=lambda name: (name.count("/"), name))
        roots = [ElementTree.fromstring(archive.read(name)) for name in names]
    bundles = [bundle for root in roots for bundle in read_bundles(root)]
    app = find_app(path.name, bundles, product_ids(roots), bundle_id)
    return {
        info_plist.ID: app.id,
        info_plist.VERSION: app.version,
        info_plist.BUILD: app.build_number,
        "DTPlatformName": "MacOSX",
    }


def _platform(path: Path, name: str) -> Platform:
    if name not in _PLATFORMS:
        raise NotAnArchive(
            f"{path.name} is built for {name or 'a platform that it does not name'}, which is not "
            "distributed"
        )
    return _PLATFORMS[name]
