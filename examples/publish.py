"""From an archive and a folder of texts to a version in review: `python examples/publish.py`.

Run it as often as you like, also after a failure: what is done is not done again.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

from asc.errors import ProblemsFound
from asc.testing import sample_ipa

if len(sys.argv) == 3:  # App.ipa store
    archive, store = Path(sys.argv[1]), Path(sys.argv[2])
else:
    archive, store = sample_ipa(Path(mkdtemp()) / "App.ipa"), Path(mkdtemp())
    (store / "store.yaml").write_text("locales:\n  en-US:\n    whats_new: Faster.\n")

with stage() as client:
    for _ in ("the release", "the same once more"):
        try:
            published = client.versions.publish(
                archive,
                listing=store,
                submit=True,
                release="manual",
                uses_non_exempt_encryption=False,
                on_event=print,
            )
        except ProblemsFound as found:
            sys.exit(f"nothing was sent: {found}")
        print(published)
