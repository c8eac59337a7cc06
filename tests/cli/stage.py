"""What the examples of commands find: ids for their placeholders, files, and states.

An example that starts from the small account as it is needs nothing here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copy

from asc.testing import Simulator, sample_ipa
from tests.workflows import offers_stage as offers
from tests.workflows import signing_stage as signing
from tests.workflows import versions_stage as versions
from tests.workflows import webhooks_stage as webhooks
from tests.workflows.listing_stage import FILES, write_files
from tests.workflows.pictures import png
from tests.workflows.playing import play
from tests.workflows.pricing_stage import BARE, in_days

ROOT = Path(__file__).parents[2]

TEAM = """\
members:
  holder@example.com: {roles: [ACCOUNT_HOLDER, ADMIN]}
  ann@example.com: {roles: [ADMIN]}
  dev@example.com: {roles: [DEVELOPER, MARKETING], apps: [com.example.app1]}
"""
CATALOG = """\
in_app_purchases:
  com.example.gems:
    type: CONSUMABLE
    name: Gems
    localizations:
      en-US: {name: Gems, description: A bag of gems}
"""
PRICES = "territory,price\nUSA,9.99\nDEU,8.99\n"
ASKS = {
    "apply": ["--allow-irreversible"],
    "listing apply": ["--allow-irreversible"],
    "media push": ["--prune", "en-US"],
    "versions publish": ["--prune", "en-US"],
    "testflight distribute": ["--if-in-review", "expire"],
    "testflight upload-and-distribute": ["--if-in-review", "expire"],
}
"""Command -> what makes it ask, where its example does not."""


def make_files(sim: Simulator, folder: Path) -> None:
    """The files that examples name."""
    sample_ipa(folder / "App.ipa")
    png(folder / "shots" / "en-US" / "01.png")
    (folder / "notes.txt").write_text("How to sign in")
    (folder / "reviews.csv").write_text(f"id,reply\n{IDS['REVIEW_ID'](sim)},Thank you\n")
    (folder / "team.yaml").write_text(TEAM)
    (folder / "catalog.yaml").write_text(CATALOG)
    (folder / "devices.csv").write_text("udid,name\n00008140-000A1B2C3D4E5F61,New iPhone\n")
    (folder / "ci_events.py").write_text("def handle(event):\n    pass\n")
    key = folder / "AuthKey_2X9R4HXF34.p8"
    key.touch(0o600)
    key.write_text(sim.private_key)
    with sim.client() as client:
        client.testflight.plan_group("com.example.app1", "Fans").save(folder / "plan.json")
    write_files(folder / "store", FILES)
    write_files(folder / "metadata", {"en-US/name.txt": "App 1\n"})
    write_files(folder / "folder", {**FILES, "prices.csv": PRICES, "catalog.yaml": CATALOG})
    png(folder / "folder" / "screenshots" / "en-US" / "01.png")
    (folder / "tests/cassettes").mkdir(parents=True)
    copy(ROOT / "tests/cassettes/recorded/next-build-number.yaml", folder / "tests/cassettes")


IDS: dict[str, Callable[[Simulator], str]] = {
    "GROUP_ID": lambda sim: sim.store.related(versions.app_of(sim).ref, "betaGroups")[1].id,
    "REVIEW_DETAIL_ID": lambda sim: next(sim.store.all("appStoreReviewDetails")).id,
    "FEEDBACK_ID": lambda sim: next(sim.store.all("betaFeedbackCrashSubmissions")).id,
    "ISSUER": lambda sim: sim.issuer_id,
    "RELEASE_DAY": lambda sim: in_days(sim, 60).isoformat(),
    "BUILD_ID": lambda sim: versions.build_of(sim, "1").id,
    "SIGNATURE_ID": lambda sim: _signature(sim),
    "REVIEW_ID": lambda sim: _review(sim, answered=False),
    "ANSWERED_ID": lambda sim: _review(sim, answered=True),
    "RUN_ID": lambda sim: next(sim.store.all("ciBuildRuns")).id,
    "BATCH_ID": lambda sim: next(sim.store.all("subscriptionOfferCodeOneTimeUseCodes")).id,
    "SANDBOX_ACCOUNT": lambda sim: next(sim.store.all("sandboxTesters"))["acAccountName"],
    "CERTIFICATE_ID": lambda sim: signing.certificate_of(sim).id,
}
"""Placeholder in an example -> the id of such a resource, or a day to come."""


def _approved(sim: Simulator) -> None:
    versions.make_ready(sim, "12")
    versions.set_state(sim, "1.1", "PENDING_DEVELOPER_RELEASE")


def _phased(sim: Simulator) -> None:
    version = versions.version_of(sim)
    versions.all_released(sim)
    sim.store.add(
        "appStoreVersionPhasedReleases",
        {"phasedReleaseState": "ACTIVE"},
        {"appStoreVersion": version.ref},
    )


def _invited(sim: Simulator) -> None:
    for tester in sim.store.all("betaTesters"):
        sim.store.update(tester.ref, {"state": "INVITED"})


def _analytics(sim: Simulator) -> None:
    with sim.client() as client:
        client.reports.ensure_analytics_request("com.example.app1")
    sim.clock.advance(20 * 24 * 3600)


def _signature(sim: Simulator) -> str:
    with sim.client() as client:
        return client.reports.diagnostics(versions.build_of(sim, "1").id).head(1)[0].ident


def _review(sim: Simulator, *, answered: bool) -> str:
    every = sim.store.all("customerReviews")
    return next(
        each.id for each in every if bool(sim.store.first(each.ref, "response")) == answered
    )


def _listing_plan(sim: Simulator) -> None:
    with sim.client() as client:
        plan = client.listing.plan("com.example.app1", "store", version="1.1")
    plan.save("listing.json")


def _sold(sim: Simulator) -> None:
    with sim.client() as client:
        sold = client.pricing.plan_availability(BARE, territories=["USA"], new_territories=False)
        client.apply(sold)


def _in_pre_order(sim: Simulator) -> None:
    _sold(sim)
    with sim.client() as client:
        client.pricing.set_pre_order(BARE, ["DEU"], in_days(sim, 60))


STAGES: dict[str, Callable[[Simulator], object]] = {
    "catalog clear-purchase-history": offers.add_tester,
    "catalog download-offer-codes": lambda sim: play(sim, "sync", offers.codes),
    "catalog set-sandbox-tester": offers.add_tester,
    "listing apply": _listing_plan,
    "pricing pre-orders end": _in_pre_order,
    "pricing pre-orders set": _sold,
    "reports analytics": _analytics,
    "testflight testers invite": _invited,
    "webhooks ping": webhooks.reached,
    "webhooks redeliver": webhooks.failed,
    "versions cancel": versions.in_review,
    "versions phase": _phased,
    "versions release": _approved,
    "versions reopen": versions.in_draft,
    "versions submit": versions.make_ready,
    "versions validate": lambda sim: versions.make_ready(sim, "12"),
}
"""Command -> what has to be so before its example."""
