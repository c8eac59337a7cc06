"""Prices of a subscription: `python examples/prices.py com.example.app1 com.example.app1.plus`.

Run it as often as you like: what is as wanted is left alone.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

app, product = (
    sys.argv[1:3] if len(sys.argv) > 2 else ("com.example.app1", "com.example.app1.plus_monthly")
)
file = Path(mkdtemp()) / "prices.csv"
start = date.today() + timedelta(30)

with stage() as client:
    client.pricing.current(product, app=app).save(file)  # edit it as you like
    print(client.pricing.plan(product, territories=file, app=app).title)
    for _ in range(2):
        plan = client.pricing.plan(
            product, "5.49", app=app, start=start, preserve_current=True, max_change="30%"
        )
        for row in plan.table.head(3):
            print(row.territory, row.now, row.next, row.change, row.start)
        print(client.apply(plan).title)
