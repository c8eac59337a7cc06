"""The people of the team, their devices, certificates and profiles, and webhooks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.store.store import Record

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

YEAR = 365 * 24 * 3600.0
PEOPLE = (
    ("holder", "Hedy", ["ACCOUNT_HOLDER", "ADMIN"]),
    ("dev", "Dev", ["DEVELOPER"]),
    ("mia", "Mia", ["MARKETING", "CUSTOMER_SUPPORT"]),
    ("fin", "Fin", ["FINANCE", "SALES"]),
)
DEVICES = (
    ("Ann's iPhone", "00008140-000A1B2C3D4E5F60", "IPHONE", "iPhone 16 Pro", "ENABLED"),
    ("Test iPad", "00008132-000F1E2D3C4B5A69", "IPAD", "iPad Pro 13-inch (M4)", "ENABLED"),
    ("Old iPhone", "00008030-00112233445566AA", "IPHONE", "iPhone 11", "DISABLED"),
)
CERTIFICATES = (("DISTRIBUTION", "Apple Distribution"), ("DEVELOPMENT", "Apple Development"))


def people(engine: Engine, apps: list[Record]) -> None:
    """An account holder and three others; the developer sees the first app only. One more is
    invited.
    """
    for name, first, roles in PEOPLE:
        all_ = name != "dev"
        user = _person(name, first, roles, all_apps=all_)
        engine.store.add("users", user, {"visibleApps": [] if all_ else [apps[0].ref]})
    invited = _person("new", "Nia", ["APP_MANAGER"], all_apps=True)
    email = {"email": invited.pop("username"), "expirationDate": engine.clock.utc(3 * 86_400)}
    engine.store.add("userInvitations", {**invited, **email})


def _person(name: str, first: str, roles: list[str], *, all_apps: bool) -> dict[str, Any]:
    return {
        "username": f"{name}@example.com",
        "firstName": first,
        "lastName": "Example",
        "roles": roles,
        "allAppsVisible": all_apps,
        "provisioningAllowed": "ADMIN" in roles,
    }


def signing(engine: Engine) -> None:
    """Three devices, two certificates, and a profile of either kind for the first app."""
    store = engine.store
    for name, udid, class_, model, status in DEVICES:
        device = {"name": name, "udid": udid, "platform": "IOS", "deviceClass": class_}
        more = {"model": model, "status": status, "addedDate": engine.clock.utc(-YEAR / 4)}
        store.add("devices", {**device, **more})
    made = [store.add("certificates", _certificate(*kind)).ref for kind in CERTIFICATES]
    bundle = next(store.all("bundleIds"))
    store.add(
        "bundleIdCapabilities", {"capabilityType": "IN_APP_PURCHASE"}, {"bundleId": bundle.ref}
    )
    links: dict[str, Any] = {"bundleId": bundle.ref, "certificates": made[:1]}
    store.add("profiles", _profile(engine, "App 1 Store", "IOS_APP_STORE"), links)
    devices = [device.ref for device in store.all("devices") if device["status"] == "ENABLED"]
    links = {"bundleId": bundle.ref, "certificates": made[1:], "devices": devices}
    store.add("profiles", _profile(engine, "App 1 Development", "IOS_APP_DEVELOPMENT"), links)


def _certificate(type_: str, words: str) -> dict[str, Any]:
    """Its content, number and dates are those of a real one (`behaviours/signing.py`)."""
    return {
        "certificateType": type_,
        "name": f"{words}: Example Ltd",
        "displayName": "Example Ltd",
    }


def _profile(engine: Engine, name: str, type_: str) -> dict[str, Any]:
    return {
        "name": name,
        "profileType": type_,
        "createdDate": engine.clock.utc(-YEAR / 4),
    }


UPLOADED = "BUILD_UPLOAD_STATE_UPDATED"


def webhooks(engine: Engine, app: Record) -> None:
    """A webhook with a delivery that arrived and one that failed."""
    store = engine.store
    attributes = {
        "name": "Build server",
        "url": "https://example.com/hook",
        "enabled": True,
        "eventTypes": [UPLOADED, "APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"],
    }
    webhook = store.add("webhooks", attributes, {"app": app.ref})
    for state in ("SUCCEEDED", "FAILED"):
        moments = {"createdDate": engine.clock.utc(-3600), "sentDate": engine.clock.utc(-3600)}
        delivered = {**moments, "deliveryState": state, "redelivery": False}
        delivery = store.add("webhookDeliveries", delivered, {"event": _uploaded(engine).ref})
        store.link(webhook.ref, "deliveries", [delivery.ref])


def _uploaded(engine: Engine) -> Record:
    """An event about an upload that was taken in."""
    event = engine.store.add("webhookEvents", {"eventType": UPLOADED, "ping": False})
    instance = {"data": {"type": "buildUploads", "id": "uploaded"}}
    data = {
        "type": "buildUploadStateUpdated",
        "id": event.id,
        "version": 1,
        "attributes": {"newState": "COMPLETE", "timestamp": engine.clock.utc(-3600)},
        "relationships": {"instance": instance},
    }
    return engine.store.update(event.ref, {"payload": json.dumps({"data": data})})
