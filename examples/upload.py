"""Upload a build and wait until it is usable: `python examples/upload.py App.ipa`.

Without a file, a small .ipa is made. Run it again, or kill it half-way and run it again: nothing is
sent twice.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from _stage import stage

from asc import AscError
from asc.testing import sample_ipa

with stage() as client, tempfile.TemporaryDirectory() as folder:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else sample_ipa(Path(folder) / "App.ipa")
    try:
        # The events: what was read, parts, looks.
        uploaded = client.uploads.upload(path, on_event=print)
    except AscError as error:
        sys.exit(str(error))
    print(uploaded)
    print(client.uploads.upload(path))  # a second run finds the build
