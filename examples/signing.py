"""Signing on a CI machine: `python examples/signing.py com.example.app1 IOS_APP_STORE`.

The key and the files are in the folder `signing`. Run it before every build: it makes what is
missing, and warns of what expires.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from _stage import stage

bundle_id, kind = sys.argv[1:3] if len(sys.argv) > 2 else ("com.example.fresh", "IOS_APP_STORE")

with stage() as client:
    real = os.environ.get("ASC_EXAMPLES") == "real"
    folder = Path("signing" if real else tempfile.mkdtemp())
    if not real:
        os.environ["P12_PASSWORD"] = "made up"
    for row in client.signing.status(days=30):
        print(f"{row.what} {row.name}: {row.state}, until {row.expires}")
    for _ in range(2):
        files = client.signing.fetch(
            bundle_id, kind, to=folder, key=folder / "key.pem", create=True
        )
        print(f"{files.profile}: {'made' if files.changed else 'nothing to do'}")
