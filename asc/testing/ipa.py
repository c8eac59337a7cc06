"""A small .ipa to upload to the simulator."""

from __future__ import annotations

import os
import plistlib
import zipfile
from pathlib import Path

__all__ = ["sample_ipa"]


def sample_ipa(
    path: str | os.PathLike[str] = "App.ipa",
    *,
    bundle_id: str = "com.example.app1",
    version: str = "1.1",
    build_number: str = "13",
) -> Path:
    """Writes an .ipa that holds an Info.plist and no code, and returns its path.

    As it stands it is the next build of the first app of a new `Simulator`. It is for uploads that
    are tried out: no device runs it, and Apple refuses it.
    """
    info = {
        "CFBundleIdentifier": bundle_id,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": build_number,
        "CFBundlePackageType": "APPL",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
    }
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Payload/App.app/Info.plist", plistlib.dumps(info))
    return Path(path)
