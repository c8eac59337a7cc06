"""Upload a build and wait until it is usable: `python examples/upload.py App.ipa`.

Without a file, a small .ipa is made. Run it again, or kill it half-way and run it again: nothing is
sent twice.
"""

from __future__ import annotations

import plistlib
import sys
import tempfile
import zipfile
from pathlib import Path

from _stage import stage

from asc import AscError


def small_ipa(folder: str) -> Path:
    path = Path(folder) / "App.ipa"
    info = {
        "CFBundleIdentifier": "com.example.app1",
        "CFBundleShortVersionString": "1.1",
        "CFBundleVersion": "13",
        "CFBundlePackageType": "APPL",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
    }
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Payload/App.app/Info.plist", plistlib.dumps(info))
        archive.writestr("Payload/App.app/App", bytes(8_000_000))
    return path


with stage() as client, tempfile.TemporaryDirectory() as folder:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else small_ipa(folder)
    try:
        # The events: what was read, parts, looks.
        uploaded = client.uploads.upload(path, on_event=print)
    except AscError as error:
        sys.exit(str(error))
    print(uploaded)
    print(client.uploads.upload(path))  # a second run finds the build
