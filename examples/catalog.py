"""Writes what an app sells into a file, adds a product, and applies it: `python examples/catalog.py
APP`.

Run it as often as you like: what is there as the file has it is left.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"
path = Path(mkdtemp()) / "catalog.yaml"
MAP = f"""\
  {app}.map:
    type: NON_CONSUMABLE
    name: Map
    localizations:
      en-US: {{name: Map, description: All islands}}
    price: 1.99
    availability: {{territories: all, new_territories: true}}
"""

with stage() as client:
    client.catalog.pull(app, path)
    text = path.read_text()
    if f"{app}.map" not in text:  # a product id is used up for the account, for ever
        path.write_text(text.replace("in_app_purchases:\n", f"in_app_purchases:\n{MAP}", 1))
    plan = client.catalog.plan(app, path, max_change="20%")
    print(plan)
    print(client.apply(plan, allow_irreversible=True).title)
