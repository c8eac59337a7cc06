"""Groups and testers: `python examples/testers.py com.example.app1 testers.csv`.

The CSV file has a header with the columns email, first name, last name and groups, in any order.
"""

from __future__ import annotations

import sys
from pathlib import Path

from _stage import stage

from asc.workflows.testflight import Tester

app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"
people: Path | list[Tester | str] = (
    Path(sys.argv[2])
    if len(sys.argv) > 2
    else [Tester("ada@example.com", "Ada", "Lovelace"), "grace@example.com"]
)

with stage() as client:
    print(
        client.testflight.ensure_group(app, "Early birds", public_link=True, public_link_limit=100)
    )
    print(client.testflight.add_testers(app, people, groups=["Early birds"]))
    print(
        client.testflight.add_testers(app, people, groups=["Early birds", "Team"])
    )  # Team takes members alone
    print(client.testflight.move_testers(app, people, source="Early birds", target="Press"))
    print(client.testflight.remove_testers(people, app=app))
