"""Provisioning profiles: what may be in them, and what makes them invalid (quirk 68).

Observed: devices in a profile for the store (codemagic cli-tools#26), none in one for devices
(#256), a device of another class (#200), no such device (fastlane#18542). That a revoked
certificate, a changed capability and a disabled device make profiles invalid stands on Apple's help
page "Edit, download, or delete provisioning profiles". The rest is a guess, where it says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record, Ref, Store

LONGEST_NAME = 64
YEAR = 365 * 24 * 3600.0
FOREVER = 1 << 60
CLASSES = {
    "IOS": ("IPHONE", "IPAD", "IPOD", "APPLE_WATCH", "APPLE_VISION_PRO", "MAC"),
    "MAC": ("MAC",),
    "TVOS": ("APPLE_TV",),
}
"""Classes of devices by the first word of a profile's type. Macs with Apple silicon run apps for
iOS.
"""


def _kind(call: Call) -> str:
    return str(call.attributes["profileType"])


def _takes_devices(kind: str) -> bool:
    return kind.endswith(("_DEVELOPMENT", "_ADHOC"))


@RULES.check("create", "profiles", quirk=68)
def a_profile_name_is_short(call: Call) -> None:
    """A name that is too long is refused."""
    if len(str(call.attributes["name"])) > LONGEST_NAME:
        detail = (
            "The provided entity contains a field 'name' whose value is too long. "
            f"It cannot exceed {LONGEST_NAME} characters."
        )
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG", detail, "/data/attributes/name")


@RULES.check("create", "profiles", quirk=68)
def store_profiles_take_no_devices(call: Call) -> None:
    """A profile for the store, or for all devices, has none of its own; others need some."""
    if call.sent("devices") and not _takes_devices(_kind(call)):
        detail = "No devices can be associated to Provisioning Profiles for the App Store."
        title = "A relationship in the provided entity is not allowed for this request"
        code, pointer = "ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED", "/data/relationships/devices"
        raise conflict(code, detail, pointer, title=title)
    if _takes_devices(_kind(call)) and not call.sent("devices"):
        detail = "You must provide a value for the relationship 'devices' with this request"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.REQUIRED", detail, "/data/relationships/devices")


@RULES.check("create", "profiles", quirk=70)
def devices_suit_their_profile(call: Call) -> None:
    """Only enabled devices (the others are a guess), and of the class that the type is for."""
    first = _kind(call).partition("_")[0]
    for device in (call.store.one(ref) for ref in call.sent("devices")):
        if device and device["status"] != "ENABLED":
            platform = "MAC" if first == "MAC" else "IOS"
            detail = f"There are no current {platform} devices on this team matching the provided"
            raise conflict("ENTITY_ERROR", f"{detail} device IDs.")
        if device and device["deviceClass"] not in CLASSES[first]:
            raise conflict("ENTITY_ERROR", "Invalid deviceClass for profile type.")


@RULES.check("create", "profiles", quirk=69)
def certificates_suit_their_profile(call: Call) -> None:
    """A development profile takes development certificates, and so on (Apple's page; the answer's
    words are a guess).
    """
    for certificate in (call.store.one(ref) for ref in call.sent("certificates")):
        if certificate and not _suits(str(certificate["certificateType"]), _kind(call)):
            detail = (
                "There are no current certificates on this team matching the provided "
                "certificate IDs."
            )
            raise conflict("ENTITY_ERROR", detail)


def _suits(certificate: str, profile: str) -> bool:
    if profile.endswith("_DIRECT"):
        return certificate.startswith("DEVELOPER_ID_APPLICATION")
    stem = "DEVELOPMENT" if profile.endswith("_DEVELOPMENT") else "DISTRIBUTION"
    of_platform = f"MAC_APP_{stem}" if profile.startswith("MAC_") else f"IOS_{stem}"
    return certificate in (stem, of_platform)


@RULES.check("create", "profiles", quirk=68)
def a_bundle_id_suits_its_profile(call: Call) -> None:
    """A bundle id for the Mac has no profile for iOS, nor the other way round (observed; Catalyst
    is for both, a guess).
    """
    bundle = call.target("bundleId")
    kind = _kind(call)
    other = {"IOS": "MAC_OS", "TVOS": "MAC_OS", "MAC": "IOS"}[kind.partition("_")[0]]
    if bundle and bundle["platform"] == other and "CATALYST" not in kind:
        shown = "Mac" if other == "IOS" else "iOS"
        detail = f"You are not allowed to create '{shown}' profile with App ID '{bundle.id}'."
        raise conflict("ENTITY_ERROR", detail)


@RULES.effect("create", "profiles")
def a_profile_expires(call: Call) -> None:
    """After a year a profile is invalid (listed so, or left out: disputed)."""
    call.engine.plan(call.ref, "profile.expired", seconds=YEAR, reads=FOREVER)


@RULES.step("profile.expired")
def _expire(engine: Engine, profile: Ref) -> None:
    engine.store.update(profile, {"profileState": "INVALID"})


@RULES.check("delete", "certificates")
def a_revoked_certificate_ends_its_profiles(call: Call) -> None:
    """The profiles that hold a revoked certificate become invalid. It runs before the deletion,
    which takes the links away.
    """
    _invalidate(call.store, [each for each in call.store.all("profiles") if _holds(call, each)])


def _holds(call: Call, profile: Record) -> bool:
    return call.ref in call.store.refs(profile.ref, "certificates")


@RULES.effect("create", "bundleIdCapabilities")
@RULES.effect("update", "bundleIdCapabilities")
@RULES.check("delete", "bundleIdCapabilities")
def a_changed_capability_ends_profiles(call: Call) -> None:
    """The profiles of a bundle id whose capabilities change become invalid."""
    bundle = call.store.first(call.ref, "bundleId")
    if bundle:
        _invalidate(call.store, call.store.related(bundle.ref, "profiles"))


@RULES.effect("update", "devices")
def a_disabled_device_ends_its_profiles(call: Call) -> None:
    """The profiles that hold a disabled device become invalid."""
    if call.record and call.record["status"] == "DISABLED":
        profiles = call.store.all("profiles")
        holding = [each for each in profiles if call.ref in call.store.refs(each.ref, "devices")]
        _invalidate(call.store, holding)


def _invalidate(store: Store, profiles: list[Record]) -> None:
    for profile in profiles:
        store.update(profile.ref, {"profileState": "INVALID"})
