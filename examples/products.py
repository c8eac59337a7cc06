"""Makes an in-app purchase, and lists what products miss: `python examples/products.py APP`.

Run it as often as you like: what is there as it is wanted is left.
"""

from __future__ import annotations

import sys

from _stage import stage

app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"

with stage() as client:
    made = client.catalog.ensure_in_app_purchase(
        app,
        f"{app}.gems",  # used up for the account, for ever
        type="CONSUMABLE",
        name="Gems",
        localizations={"en-US": {"name": "Gems", "description": "A bag of gems"}},
        price="0.99",
        territories="all",
        new_territories=True,
    )
    print(made)
    print(client.catalog.missing(app))
