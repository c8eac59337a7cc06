"""Gives new subscribers a free week, and makes codes: `python examples/offers.py APP`.

Run it as often as you like: offers and codes that are there are left, and no code is made twice.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp

from _stage import stage

app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"
product = f"{app}.plus_monthly"

with stage() as client:
    week = client.catalog.ensure_introductory_offer(
        app, product, mode="FREE_TRIAL", duration="ONE_WEEK", territories=["USA", "DEU", "JPN"]
    )
    print(week)
    made = client.catalog.create_offer_codes(
        app,
        product,
        "Press",
        customers=["NEW"],
        mode="FREE_TRIAL",
        duration="ONE_YEAR",
        offer_eligibility="REPLACE_INTRO_OFFERS",
        territories="all",
        one_time=25,
        expires=date.today() + timedelta(90),
    )
    print(made.title)
    codes = client.catalog.download_offer_codes(made.batches[0], Path(mkdtemp()) / "press.csv")
    print(sum(1 for _ in codes), "codes")
