"""Last week's proceeds by currency, and a lake that is kept up to date: `python examples/reports.py
85012345 [LAKE]`.
"""

from __future__ import annotations

import sys
from tempfile import mkdtemp

from _stage import stage

vendor = sys.argv[1] if len(sys.argv) > 1 else "85012345"
lake = sys.argv[2] if len(sys.argv) > 2 else mkdtemp()

with stage() as client:
    sales = client.reports.sales(vendor, days=7)
    print(sales.proceeds())
    print(client.reports.update_lake(lake, vendors=[vendor], on_event=print).steps[-1].outcome)
    print(client.reports.update_lake(lake, vendors=[vendor]).steps[-1].outcome)
