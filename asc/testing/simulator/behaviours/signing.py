"""Certificates, devices, profiles and capabilities (quirks 68 to 71)."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import conflict

from .issuing import issue, profile_list, provision, read_request
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record

LONGEST_NAME = 64


@RULES.check("create", "certificates", quirk=69)
def a_certificate_needs_a_request(call: Call) -> None:
    """What is not a certificate signing request is refused."""
    if read_request(str(call.attributes["csrContent"])) is None:
        detail = "The certificate signing request is not valid"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/csrContent")


@RULES.fill("certificates", quirk=69)
def a_certificate_is_issued(engine: Engine, record: Record) -> dict[str, Any]:
    """A real certificate for the key of the request, signed by an untrusted authority."""
    from cryptography.hazmat.primitives.serialization import Encoding

    issued = issue(read_request(str(record["csrContent"] or "")), _now(engine))
    kind = str(record["certificateType"] or "DISTRIBUTION")
    return {
        "certificateContent": base64.b64encode(issued.public_bytes(Encoding.DER)).decode(),
        "certificateType": kind,
        "displayName": "Example",
        "expirationDate": issued.not_valid_after_utc.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "name": f"{kind}: Example",
        "platform": _platform(kind),
        "serialNumber": f"{issued.serial_number:X}",
    }


def _der(certificate: Record) -> bytes:
    """The file of a certificate; a seed may have made one of any text."""
    try:
        return base64.b64decode(str(certificate["certificateContent"]))
    except ValueError:
        return b""


def _now(engine: Engine) -> datetime:
    return datetime.fromtimestamp(engine.clock.now(), UTC)


def _platform(kind: str) -> str:
    """Types that serve several platforms are shown with iOS (a guess)."""
    return "MAC_OS" if kind.startswith(("MAC_", "DEVELOPER_ID_")) else "IOS"


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
    """A profile for the store is for all devices."""
    if "STORE" in str(call.attributes["profileType"]) and call.sent("devices"):
        detail = "No devices can be associated to Provisioning Profiles for the App Store."
        title = "A relationship in the provided entity is not allowed for this request"
        code, pointer = "ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED", "/data/relationships/devices"
        raise conflict(code, detail, pointer, title=title)


@RULES.fill("profiles")
def a_profile_is_signed(engine: Engine, record: Record) -> dict[str, Any]:
    """Its platform is that of its bundle id; its content is CMS that `openssl smime` reads."""
    store, uuid = engine.store, engine.store.ids.uuid()
    bundle = store.first(record.ref, "bundleId")
    kind = str(record["profileType"] or "IOS_APP_STORE")
    platform = "MAC_OS" if kind.startswith("MAC_") else "IOS"
    certificates = store.related(record.ref, "certificates")
    listed = profile_list(
        name=str(record["name"]),
        uuid=uuid,
        platform=platform,
        identifier=str(bundle["identifier"]) if bundle else "*",
        is_development="DEVELOPMENT" in kind,
        certificates=[_der(known) for known in certificates],
        devices=[str(device["udid"]) for device in store.related(record.ref, "devices")],
        now=_now(engine),
    )
    content = base64.b64encode(provision(listed, _now(engine))).decode()
    return {"platform": platform, "profileType": kind, "uuid": uuid, "profileContent": content}
