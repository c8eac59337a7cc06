"""The listing in git, for CI: `python examples/listing.py plan|push store/ com.example.app1 1.1`.

`plan` prints what would change, and writes plan.html; `push` does it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

from asc.errors import CannotChange, ProblemsFound

defaults = ["push", f"{mkdtemp()}/store", "com.example.app1", "1.1"]
action, folder, app, version = [*sys.argv[1:], *defaults[len(sys.argv) - 1 :]]

with stage() as client:
    if os.environ.get("ASC_EXAMPLES") != "real":  # what stands in your repository
        client.listing.pull(app, folder, version=version)
        Path(folder, "en-US", "whats_new.md").write_text("Faster.\n")
    try:
        if action == "push":
            print(client.listing.push(app, folder, version=version))
        else:
            plan = client.listing.plan(app, folder, version=version)
            Path("plan.html").write_text(plan.to_html(), encoding="utf-8")
            print(plan)
    except (ProblemsFound, CannotChange) as error:
        sys.exit(str(error))
