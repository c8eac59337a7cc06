"""Give the latest build of an app to groups of testers: `python examples/distribute.py
com.example.app1 Friends Press`.

It does so twice: the second run finds everything as it should be.
"""

from __future__ import annotations

import sys

from _stage import stage

app_id = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"
groups = sys.argv[2:] or ["Friends", "Press", "Team"]

with stage() as client:
    app = client.find_app(app_id)
    build = client.api.builds.list(
        filter={"app": app, "processingState": "VALID"}, sort=["-uploadedDate"]
    ).first()
    if build is None:
        sys.exit(f"{app.name} has no build")
    for run in ("first run", "second run"):
        done = client.testflight.distribute(
            build,
            groups=groups,
            notes={"en-US": "Faster, and fewer crashes.", "de-DE": "Schneller, und stabiler."},
            review=True,
        )
        print(f"{run}: {done}")
