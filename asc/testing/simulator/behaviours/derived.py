"""Attributes of new resources that follow from what is known already."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record

Values = dict[str, Any]
LINK_LETTERS = string.ascii_letters + string.digits
VERSIONS = {
    "gameCenterAchievementVersions": "achievement",
    "gameCenterActivityVersions": "activity",
    "gameCenterChallengeVersions": "challenge",
    "gameCenterLeaderboardSetVersions": "leaderboardSet",
    "gameCenterLeaderboardVersions": "leaderboard",
    "inAppPurchaseVersions": "inAppPurchase",
    "retentionMessageVersions": "retentionMessage",
    "subscriptionGroupVersions": "subscriptionGroup",
    "subscriptionVersions": "subscription",
}
"""Versions that count from 1, and what they are versions of."""


@RULES.fill("devices")
def kind_of_device(_: Engine, record: Record) -> Values:
    """Apple knows the model from the UDID; here the platform decides."""
    if record["platform"] == "MAC_OS":
        return {"deviceClass": "MAC", "model": "MacBook Pro"}
    return {"deviceClass": "IPHONE", "model": "iPhone 15 Pro"}


@RULES.fill("apps")
def names_of_an_app(_: Engine, record: Record) -> Values:
    """An app has a name, a bundle id and a SKU."""
    return {
        "name": f"App {record.id}",
        "bundleId": f"com.example.app{record.id}",
        "sku": f"SKU{record.id}",
    }


@RULES.fill("appCustomProductPages")
def page_address(engine: Engine, record: Record) -> Values:
    """The page's address in the store."""
    app = engine.store.first(record.ref, "app")
    return {"url": f"https://apps.apple.com/us/app/id{app.id if app else 0}?ppid={record.id}"}


@RULES.fill("appStoreVersions")
def copyright_of_a_version(engine: Engine, record: Record) -> Values:
    """A new version takes the copyright of the newest one before it (a guess)."""
    app = engine.store.first(record.ref, "app")
    others = engine.store.related(app.ref, "appStoreVersions") if app else []
    known = [other["copyright"] for other in others if other["platform"] == record["platform"]]
    return {"copyright": next(filter(None, reversed(known)), None)}


@RULES.fill("betaGroups")
def public_link(_: Engine, record: Record) -> Values:
    """A group whose public link is on has one."""
    return link_of(record.id) if record["publicLinkEnabled"] else {}


def link_of(ident: str) -> Values:
    """The link of a group: always the same one (a guess)."""
    number = int.from_bytes(ident.encode(), "big")
    letters = [LINK_LETTERS[(number >> shift) % len(LINK_LETTERS)] for shift in range(0, 48, 6)]
    key = "".join(letters)
    return {"publicLinkId": key, "publicLink": f"https://testflight.apple.com/join/{key}"}


@RULES.fill("builds")
def icon_of_a_build(engine: Engine, record: Record) -> Values:
    """Every processed build has an icon."""
    return {"iconAssetToken": image(engine, record.id, 1024, 1024)}


def image(engine: Engine, token: str, width: int, height: int) -> Values:
    """An image as answers name it; the address leads to this simulator, which has no image."""
    template = f"{engine.upload_url}/image/{token}/{{w}}x{{h}}bb.{{f}}"
    return {"templateUrl": template, "width": width, "height": height}


@RULES.fill("appCustomProductPageVersions")
def number_of_a_page(engine: Engine, record: Record) -> Values:
    """Versions of a page count from `1`."""
    return {"version": str(_place(engine, record, "appCustomProductPage"))}


@RULES.fill("backgroundAssetVersions")
def number_of_an_asset(engine: Engine, record: Record) -> Values:
    """So do those of a background asset."""
    return {"version": str(_place(engine, record, "backgroundAsset"))}


@RULES.fill(*VERSIONS)
def number_of_a_version(engine: Engine, record: Record) -> Values:
    """Those of Game Center, products and messages are numbers."""
    return {"version": _place(engine, record, VERSIONS[record.ref.type])}


@RULES.fill("appAssetLibraryPlacements")
def kind_of_medium(engine: Engine, record: Record) -> Values:
    """A placement shows an image or a video."""
    return {"mediaType": "VIDEO" if engine.store.refs(record.ref, "video") else "IMAGE"}


def _place(engine: Engine, record: Record, parent_name: str) -> int:
    """Its place among the children of its parent."""
    parent = engine.store.first(record.ref, parent_name)
    siblings = engine.store.all(record.ref.type)
    return sum(engine.store.first(one.ref, parent_name) == parent for one in siblings)


@RULES.fill("appEncryptionDeclarations")
def code_of_a_declaration(_: Engine, record: Record) -> Values:
    """Apple gives each a code for the Info.plist."""
    return {"codeValue": record.id}


@RULES.fill("nominations")
def submitted_at_once(engine: Engine, record: Record) -> Values:
    """A nomination can be made and submitted in one request."""
    if not record["submitted"]:
        return {}
    return {"state": "SUBMITTED", "submittedDate": engine.clock.utc()}
