"""The base of each account: territories, categories, users, and apps with builds and testers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.store.store import Record, Ref
from asc.vocabulary.territories import TERRITORIES

from .listing import store_page

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0
CATEGORIES = ("GAMES", "UTILITIES", "FINANCE", "BOOKS", "GAMES_PUZZLE", "GAMES_WORD")
ANN = {
    "username": "ann@example.com",
    "firstName": "Ann",
    "lastName": "Example",
    "roles": ["ADMIN"],
    "allAppsVisible": True,
    "provisioningAllowed": True,
}


def base(engine: Engine, *, apps: int, builds: int, testers: int) -> list[Record]:
    """The apps of an account, numbered from 1."""
    store = engine.store
    for code, currency in sorted(TERRITORIES.items()):
        store.add("territories", {"currency": currency}, ident=code)
    for name in CATEGORIES:
        parent = {"parent": Ref("appCategories", "GAMES")} if "_" in name else {}
        platforms = {"platforms": ["IOS", "MAC_OS", "TV_OS"]}
        store.add("appCategories", platforms, parent, ident=name)
    store.add("users", ANN)
    return [_app(engine, number, builds=builds, testers=testers) for number in range(1, apps + 1)]


def _app(engine: Engine, number: int, *, builds: int, testers: int) -> Record:
    store = engine.store
    named = {"name": f"App {number}", "identifier": f"com.example.app{number}"}
    store.add("bundleIds", {**named, "platform": "IOS", "seedId": "TEAM123456"})
    attributes = {
        "name": named["name"],
        "bundleId": named["identifier"],
        "sku": f"SKU{number}",
        "primaryLocale": "en-US",
    }
    app = store.add("apps", attributes)
    store_page(engine, app)
    numbered = add_builds(engine, app, "1.1", builds)
    groups = [
        store.add("betaGroups", _group(name, engine), {"app": app.ref, "builds": numbered[-1:]})
        for name in ("Team", "Friends", "Press")
    ]
    for person in range(1, testers + 1):
        links = {"apps": [app.ref], "betaGroups": [groups[1].ref]}
        store.add("betaTesters", _person(number, person), links)
    return app


def _group(name: str, engine: Engine) -> dict[str, Any]:
    internal = name == "Team"
    return {
        "name": name,
        "isInternalGroup": internal,
        "hasAccessToAllBuilds": internal,
        "createdDate": engine.clock.utc(),
        "publicLinkEnabled": False,
        "publicLinkLimitEnabled": False,
        "feedbackEnabled": True,
    }


def _person(app: int, number: int) -> dict[str, Any]:
    return {
        "firstName": "Tester",
        "lastName": str(number),
        "email": f"tester{app}.{number}@example.com",
        "inviteType": "EMAIL",
        "state": "INSTALLED",
    }


def add_builds(
    engine: Engine, app: Record, version: str, count: int, *, days: float = 0
) -> list[Ref]:
    """Builds 1 to `count` of a version, an hour apart, the last one so many days ago."""
    numbers = {"version": version, "platform": "IOS"}
    train = engine.store.add("preReleaseVersions", numbers, {"app": app.ref})
    made = []
    for number in range(1, count + 1):
        links = {"app": app.ref, "preReleaseVersion": train.ref}
        ago = (number - count) * 3600.0 - days * DAY
        build = engine.store.add("builds", _build(engine, number, ago), links)
        beta = {
            "autoNotifyEnabled": False,
            "internalBuildState": "IN_BETA_TESTING",
            "externalBuildState": "READY_FOR_BETA_SUBMISSION",
        }
        engine.store.add("buildBetaDetails", beta, {"build": build.ref})
        made.append(build.ref)
    return made


def _build(engine: Engine, number: int, ago: float) -> dict[str, Any]:
    return {
        "version": str(number),
        "uploadedDate": engine.clock.pacific(ago),
        "expirationDate": engine.clock.pacific(ago + 90 * DAY),
        "expired": False,
        "processingState": "VALID",
        "buildAudienceType": "APP_STORE_ELIGIBLE",
        "minOsVersion": "17.0",
        "usesNonExemptEncryption": False,
    }
