"""The store page of an app: a version on sale, one in preparation, and all that belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.behaviours.completeness import OPTIONAL_ANSWERS
from asc.testing.simulator.behaviours.states import INFO_OLD_NAMES, OLD_NAMES
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.prices import FIRST_TIER
from asc.testing.simulator.store.store import Record, Ref

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

VERSIONS = (("1.0", "READY_FOR_DISTRIBUTION"), ("1.1", "PREPARE_FOR_SUBMISSION"))
CONTACT = {
    "contactFirstName": "Ann",
    "contactLastName": "Example",
    "contactPhone": "+44 20 7946 0018",
    "contactEmail": "ann@example.com",
    "demoAccountRequired": False,
}
DELIVERED = {"state": "COMPLETE", "errors": [], "warnings": []}


def store_page(engine: Engine, app: Record) -> None:
    """One version on sale and one in preparation, with the texts of both."""
    store = engine.store
    for number, state in VERSIONS:
        version = store.add("appStoreVersions", _version(engine, number, state), {"app": app.ref})
        text = {"locale": "en-US", "description": f"{app['name']} helps.", "keywords": "app,help"}
        store.add("appStoreVersionLocalizations", text, {"appStoreVersion": version.ref})
        states = {"state": state, "appStoreState": INFO_OLD_NAMES.get(state, state)}
        info = store.add("appInfos", states, {"app": app.ref})
        named = {"locale": "en-US", "name": app["name"]}
        store.add("appInfoLocalizations", named, {"appInfo": info.ref})
    store.add("betaAppReviewDetails", CONTACT, {"app": app.ref})
    tested = {
        "locale": "en-US",
        "description": f"{app['name']} before its release.",
        "feedbackEmail": "feedback@example.com",
    }
    store.add("betaAppLocalizations", tested, {"app": app.ref})


def _version(engine: Engine, number: str, state: str) -> dict[str, Any]:
    return {
        "versionString": number,
        "platform": "IOS",
        "appVersionState": state,
        "appStoreState": OLD_NAMES.get(state, state),
        "releaseType": "MANUAL",
        "downloadable": True,
        "createdDate": engine.clock.pacific(),
    }


def complete_page(engine: Engine, app: Record, build: Ref) -> None:
    """What the store page of an app on sale has beyond that. The version in preparation lacks a
    build and its news, and nothing else.
    """
    store = engine.store
    store.update(app.ref, {"contentRightsDeclaration": "DOES_NOT_USE_THIRD_PARTY_CONTENT"})
    for info in store.related(app.ref, "appInfos"):
        _complete_info(engine, info)
    for version in store.related(app.ref, "appStoreVersions"):
        _complete_version(engine, version)
    on_sale = store.related(app.ref, "appStoreVersions")[0]
    store.replace(on_sale.ref, "build", [build])
    _price(engine, app.ref)
    _availability(engine, app.ref)


def _complete_info(engine: Engine, info: Record) -> None:
    store = engine.store
    store.replace(info.ref, "primaryCategory", [Ref("appCategories", "UTILITIES")])
    for text in store.related(info.ref, "appInfoLocalizations"):
        page = {"subtitle": "A small help", "privacyPolicyUrl": "https://example.com/privacy"}
        store.update(text.ref, page)
    rating = store.add("ageRatingDeclarations", answers(engine), ident=info.id)
    store.replace(info.ref, "ageRatingDeclaration", [rating.ref])


def answers(engine: Engine) -> dict[str, Any]:
    """The most harmless answer to each question of the age rating."""
    document = engine.store.document
    schemas = document.type("ageRatingDeclarations").attributes.items()
    return {
        name: "NONE" if "enum" in document.resolve(schema) else False
        for name, schema in schemas
        if name not in OPTIONAL_ANSWERS
    }


def _complete_version(engine: Engine, version: Record) -> None:
    store = engine.store
    store.update(version.ref, {"copyright": "2026 Example Ltd"})
    store.add("appStoreReviewDetails", CONTACT, {"appStoreVersion": version.ref})
    for text in store.related(version.ref, "appStoreVersionLocalizations"):
        store.update(text.ref, {"supportUrl": "https://example.com/support"})
        display = {"screenshotDisplayType": "APP_IPHONE_67"}
        link = {"appStoreVersionLocalization": text.ref}
        pictures = store.add("appScreenshotSets", display, link)
        for number in (1, 2):
            _screenshot(engine, pictures.ref, number)


def _screenshot(engine: Engine, pictures: Ref, number: int) -> None:
    attributes = {
        "fileName": f"screen{number}.png",
        "fileSize": 123_456,
        "sourceFileChecksum": f"{number:032x}",
        "assetDeliveryState": DELIVERED,
    }
    engine.store.add("appScreenshots", attributes, {"appScreenshotSet": pictures})


def _price(engine: Engine, app: Ref) -> None:
    """Free, everywhere."""
    store, usa = engine.store, Ref("territories", "USA")
    point = Ref("appPricePoints", packed(s=app.id, t="USA", p=str(FIRST_TIER)))
    price = store.add("appPrices", {"manual": True}, {"appPricePoint": point, "territory": usa})
    links = {"app": app, "baseTerritory": usa, "manualPrices": price.ref}
    store.add("appPriceSchedules", {}, links)


def _availability(engine: Engine, app: Ref) -> None:
    store = engine.store
    rows = []
    for territory in store.all("territories"):
        ident = packed(s=app.id, t=territory.id)
        row = {"available": True, "preOrderEnabled": False, "contentStatuses": ["AVAILABLE"]}
        links = {"territory": territory.ref}
        rows.append(store.add("territoryAvailabilities", row, links, ident=ident).ref)
    both: dict[str, Any] = {"app": app, "territoryAvailabilities": rows}
    store.add("appAvailabilities", {"availableInNewTerritories": True}, both)
