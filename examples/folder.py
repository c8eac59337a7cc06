"""Everything about an app in one folder:
`python examples/folder.py plan|apply store/ com.example.app1 1.1`.

`plan` writes plan.json and plan.html, for whoever approves them; `apply` does what plan.json says.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

from asc import JoinedPlan
from asc.errors import PlanOutdated, ProblemsFound

defaults = ["both", f"{mkdtemp()}/store", "com.example.app1", "1.1"]
action, folder, app, version = [*sys.argv[1:], *defaults[len(sys.argv) - 1 :]]
kept = Path(folder).parent

with stage() as client:
    if os.environ.get("ASC_EXAMPLES") != "real":  # what stands in your repository
        client.listing.pull(app, folder, version=version)
        Path(folder, "en-US", "whats_new.md").write_text("Faster.\n")
        Path(folder, "prices.csv").write_text("territory,price\nUSA,9.99\n")
    try:
        if action != "apply":
            plan = client.folder.plan(app, folder, version=version)
            plan.save(kept / "plan.json")
            (kept / "plan.html").write_text(plan.to_html(), encoding="utf-8")
            print(plan)
        if action != "plan":
            print(client.apply(JoinedPlan.load(kept / "plan.json")))
    except (ProblemsFound, PlanOutdated) as error:
        sys.exit(str(error))
