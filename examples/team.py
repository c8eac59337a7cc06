"""Keeps the team as a file says: `python examples/team.py team.yaml`.

Shows what would change; `python examples/team.py team.yaml apply` does it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(mkdtemp()) / "team.yaml"

with stage() as client:
    if not path.exists():
        print(client.team.pull(path))
    plan = client.team.plan(path, prune=True)
    print(plan)
    if "apply" in sys.argv[2:]:
        print(client.apply(plan))
