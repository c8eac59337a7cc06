"""Files of single resources, for the workflows of media."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asc import Ref
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

DETAIL, PRODUCT = "review-detail", "product"


def review_detail(sim: Simulator) -> Record:
    """A review detail without attachments."""
    version = next(sim.store.all("appStoreVersions"))
    links = {"appStoreVersion": version.ref}
    return sim.store.add("appStoreReviewDetails", {}, links, ident=DETAIL)


def product(sim: Simulator) -> Record:
    """An in-app purchase whose review screenshot is another one."""
    app = next(sim.store.all("apps"))
    made = sim.store.add("inAppPurchases", {"name": "Gold"}, {"app": app.ref}, ident=PRODUCT)
    state = {"state": "COMPLETE", "errors": [], "warnings": []}
    other = {"fileName": "old.png", "fileSize": 5, "assetDeliveryState": state}
    sim.store.add(
        "inAppPurchaseAppStoreReviewScreenshots", other, {"inAppPurchaseV2": made.ref}, ident="old"
    )
    return made


def file_beside(other: Path, name: str) -> Path:
    """A file in three parts."""
    path = other.with_name(name)
    path.write_bytes(name.encode() + bytes(range(256)) * 600)
    return path


def attach_notes(client: Any, ipa: Path) -> Any:
    return client.media.attach(Ref("appStoreReviewDetails", DETAIL), file_beside(ipa, "notes.pdf"))


def replace_screenshot(client: Any, ipa: Path) -> Any:
    return client.media.attach(
        Ref("inAppPurchases", PRODUCT),
        file_beside(ipa, "new.png"),
        kind="in_app_purchase_app_store_review_screenshots",
        if_exists="replace",
    )
