"""Files of single resources, for the workflows of media."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asc import Ref
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.testing.simulator.store.store import Ref as StoreRef

from .pictures import png

APP = "com.example.app1"
PHONE = "IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE"
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


def in_preparation(sim: Simulator) -> Record:
    """The version that takes pictures."""
    versions = sim.store.all("appStoreVersions")
    return next(each for each in versions if each["versionString"] == "1.1")


def german(sim: Simulator) -> Record:
    """The version in preparation gets a second language."""
    links = {"appStoreVersion": in_preparation(sim).ref}
    return sim.store.add("appStoreVersionLocalizations", {"locale": "de-DE"}, links)


def placed_before(sim: Simulator) -> None:
    """In the library, the English group has a picture of another tool and an old one of ours."""
    german(sim)
    app = next(sim.store.all("apps"))
    version = next(
        each for each in sim.store.all("appStoreVersions") if each["versionString"] == "1.1"
    )
    text = sim.store.related(version.ref, "appStoreVersionLocalizations")[0]
    for place, name in enumerate(("their.png", "01.png"), 1):
        reference = None if place == 1 else "asc:0123456789abcdef:01.png"
        attributes = {
            "fileName": name,
            "category": "APP_SCREENSHOTS_AND_PREVIEWS",
            "referenceName": reference,
            "state": "PREPARE_FOR_SUBMISSION",
        }
        links = {"assetLibrary": StoreRef("appAssetLibraries", app.id)}
        image = sim.store.add("appAssetLibraryImages", attributes, links, ident=f"image-{place}")
        sim.store.add(
            "appAssetLibraryPlacements",
            {"placementType": "APP_SCREENSHOT", "placementGroup": PHONE},
            {"image": image.ref, "appStoreVersionLocalization": text.ref},
            ident=f"placement-{place}",
            private={"position": place},
        )


def fill_folder(folder: Path) -> Path:
    """Two pictures in English, one of them in German too."""
    png(folder / "en-US" / "01.png", note="one")
    png(folder / "en-US" / "02.png", note="two")
    png(folder / "de-DE" / "01.png", note="one")
    return folder


def push_to_library(client: Any, ipa: Path) -> Any:
    folder = fill_folder(ipa.with_name("library"))
    return client.media.push(APP, folder, version="1.1")


def push_to_sets(client: Any, ipa: Path) -> Any:
    folder = fill_folder(ipa.with_name("sets"))
    return client.media.push(APP, folder, version="1.1", backend="sets", prune=["en-US"])


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
