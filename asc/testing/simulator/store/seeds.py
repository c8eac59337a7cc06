"""What an account holds at the start."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .samples import sample
from .store import Record, Ref, Store
from .territories import CODES, currency

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

Resources = Mapping[str, Sequence[Mapping[str, Any]]]
"""`{"apps": [{"id": "1", "name": "A"}], "builds": [{"version": "7", "app": "1"}]}`: members by
their names.
"""
Seed = Literal["small", "large", "every"] | Resources | Callable[["Engine"], None]


def apply(engine: Engine, seed: Seed) -> None:
    """Adds a seed's resources."""
    if callable(seed):
        seed(engine)
    elif isinstance(seed, str):
        {"small": small, "large": large, "every": every}[seed](engine)
    else:
        add_resources(engine.store, seed)


def add_resources(store: Store, resources: Resources) -> None:
    """Adds resources given by type; relationships name ids, or Refs where several types are
    possible.
    """
    for type_, items in resources.items():
        relations = store.document.type(type_).relations
        for item in items:
            attributes = {
                name: value
                for name, value in item.items()
                if name != "id" and name not in relations
            }
            links = {
                name: _refs(value, relations[name].targets)
                for name, value in item.items()
                if name in relations
            }
            store.add(type_, attributes, links, ident=item.get("id"))


def _refs(value: Any, targets: tuple[str, ...]) -> list[Ref]:
    values: Iterable[Any] = value if isinstance(value, list) else [] if value is None else [value]
    return [item if isinstance(item, Ref) else Ref(targets[0], str(item)) for item in values]


def small(engine: Engine) -> None:
    """Five apps; the first with builds, testers, groups and versions enough for several pages."""
    _account(engine, apps=5, builds=12, testers=7)


def large(engine: Engine) -> None:
    """A big account: 1,000 apps and 20,000 builds."""
    _account(engine, apps=1000, builds=20, testers=3)


def every(engine: Engine) -> None:
    """The small account, and one of each resource that the document knows, linked with one
    another.
    """
    small(engine)
    store, document = engine.store, engine.document
    new = []
    for type_ in sorted(document.types):
        if not store.count(type_) and type_ not in store.virtual:
            attributes = document.type(type_).attributes
            new.append(
                store.add(
                    type_,
                    {name: sample(document, schema, name) for name, schema in attributes.items()},
                )
            )
    for record in new:
        _link_all(store, record)


def _link_all(store: Store, record: Record) -> None:
    for name, relation in store.document.type(record.ref.type).relations.items():
        target = next((found for type_ in relation.targets for found in store.all(type_)), None)
        if target and target.ref != record.ref and not store.refs(record.ref, name):
            store.replace(record.ref, name, [target.ref])


def _account(engine: Engine, *, apps: int, builds: int, testers: int) -> None:
    store = engine.store
    for code in CODES:
        store.add("territories", {"currency": currency(code)}, ident=code)
    for name in ("GAMES", "UTILITIES", "FINANCE", "BOOKS"):
        store.add("appCategories", {"platforms": ["IOS", "MAC_OS", "TV_OS"]}, ident=name)
    user = {
        "username": "ann@example.com",
        "firstName": "Ann",
        "lastName": "Example",
        "roles": ["ADMIN"],
    }
    store.add("users", user | {"allAppsVisible": True, "provisioningAllowed": True})
    for number in range(1, apps + 1):
        _app(engine, number, builds=builds, testers=testers)


def _app(engine: Engine, number: int, *, builds: int, testers: int) -> None:
    store = engine.store
    bundle_id = f"com.example.app{number}"
    store.add(
        "bundleIds",
        {
            "name": f"App {number}",
            "identifier": bundle_id,
            "platform": "IOS",
            "seedId": "TEAM123456",
        },
    )
    app = store.add(
        "apps",
        {
            "name": f"App {number}",
            "bundleId": bundle_id,
            "sku": f"SKU{number}",
            "primaryLocale": "en-US",
        },
    )
    _store_page(engine, app)
    numbered = _builds(engine, app, builds)
    groups = [
        store.add(
            "betaGroups", _group(name, internal, engine), {"app": app.ref, "builds": numbered[-1:]}
        )
        for name, internal in (("Team", True), ("Friends", False), ("Press", False))
    ]
    for person in range(1, testers + 1):
        store.add(
            "betaTesters",
            _person(number, person),
            {"apps": [app.ref], "betaGroups": [groups[1].ref]},
        )


def _group(name: str, internal: bool, engine: Engine) -> dict[str, Any]:
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
    email = f"tester{app}.{number}@example.com"
    return {
        "firstName": "Tester",
        "lastName": str(number),
        "email": email,
        "inviteType": "EMAIL",
        "state": "INSTALLED",
    }


def _store_page(engine: Engine, app: Record) -> None:
    """One version on sale and one in preparation, with the texts of both."""
    store = engine.store
    for version, state, old_state in (
        ("1.0", "READY_FOR_DISTRIBUTION", "READY_FOR_SALE"),
        ("1.1", "PREPARE_FOR_SUBMISSION", "PREPARE_FOR_SUBMISSION"),
    ):
        attributes = {
            "versionString": version,
            "platform": "IOS",
            "appVersionState": state,
            "appStoreState": old_state,
            "releaseType": "MANUAL",
            "copyright": "2026 Example",
            "downloadable": True,
            "createdDate": engine.clock.pacific(),
        }
        made = store.add("appStoreVersions", attributes, {"app": app.ref})
        text = {"locale": "en-US", "description": f"{app['name']} helps.", "keywords": "app,help"}
        store.add("appStoreVersionLocalizations", text, {"appStoreVersion": made.ref})
        info = store.add("appInfos", {"state": state, "appStoreState": old_state}, {"app": app.ref})
        store.add(
            "appInfoLocalizations", {"locale": "en-US", "name": app["name"]}, {"appInfo": info.ref}
        )
    store.add("betaAppReviewDetails", {"demoAccountRequired": False}, {"app": app.ref})


def _builds(engine: Engine, app: Record, count: int) -> list[Ref]:
    store = engine.store
    version = store.add(
        "preReleaseVersions", {"version": "1.1", "platform": "IOS"}, {"app": app.ref}
    )
    made = []
    for number in range(1, count + 1):
        ago = (number - count) * 3600.0
        attributes = {
            "version": str(number),
            "uploadedDate": engine.clock.pacific(ago),
            "expirationDate": engine.clock.pacific(ago + 90 * 24 * 3600),
            "expired": False,
            "processingState": "VALID",
            "buildAudienceType": "APP_STORE_ELIGIBLE",
            "minOsVersion": "17.0",
            "usesNonExemptEncryption": False,
        }
        build = store.add("builds", attributes, {"app": app.ref, "preReleaseVersion": version.ref})
        beta = {"autoNotifyEnabled": False, "internalBuildState": "IN_BETA_TESTING"}
        store.add(
            "buildBetaDetails",
            beta | {"externalBuildState": "READY_FOR_BETA_SUBMISSION"},
            {"build": build.ref},
        )
        made.append(build.ref)
    return made
