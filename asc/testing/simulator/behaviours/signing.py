"""Certificates and profiles as files, and how many certificates there can be (quirk 69)."""

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

MOST = {"DEVELOPER_ID_APPLICATION": 5, "DEVELOPER_ID_INSTALLER": 5}
"""Valid certificates of a type that a team has at most, where it is not `USUAL`. The figures are
guesses: two and three were seen for distribution, and Apple's help is said to allow five Developer
IDs.
"""
USUAL = 3
ACCOUNT = "Example Ltd"
"""The team's name, in names of certificates."""


@RULES.check("create", "certificates", quirk=69)
def a_certificate_needs_a_request(call: Call) -> None:
    """What is not a certificate signing request is refused."""
    if read_request(str(call.attributes["csrContent"])) is None:
        detail = "The certificate signing request is not valid"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/csrContent")


@RULES.check("create", "certificates", quirk=69)
def certificates_of_a_type_are_few(call: Call) -> None:
    """A team has some valid certificates of a type, and no more; expired ones do not count (a
    guess).
    """
    kind, now = str(call.attributes["certificateType"]), call.engine.clock.utc()
    of_type = [one for one in call.store.all("certificates") if one["certificateType"] == kind]
    valid = [one for one in of_type if str(one["expirationDate"] or "Z") > now]
    if len(valid) >= MOST.get(kind.removesuffix("_G2"), USUAL):
        shown = kind.replace("_", " ").title()
        detail = f"You already have a current {shown} certificate or a pending certificate request."
        raise conflict("ENTITY_ERROR", detail)


@RULES.fill("certificates", quirk=69)
def a_certificate_is_issued(engine: Engine, record: Record) -> dict[str, Any]:
    """A real certificate for the key of the request, signed by an untrusted authority."""
    from cryptography.hazmat.primitives.serialization import Encoding

    kind = str(record["certificateType"] or "DISTRIBUTION")
    name = f"{_words(kind)}: {ACCOUNT}"
    issued = issue(read_request(str(record["csrContent"] or "")), name, _now(engine))
    return {
        "certificateContent": base64.b64encode(issued.public_bytes(Encoding.DER)).decode(),
        "certificateType": kind,
        "displayName": ACCOUNT,
        "expirationDate": issued.not_valid_after_utc.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "name": name,
        "platform": _platform(kind),
        "serialNumber": f"{issued.serial_number:X}",
    }


def _words(kind: str) -> str:
    """`Apple Distribution`, and the like for other types (a guess)."""
    words = kind.replace("_", " ").title().replace("Ios", "iOS").replace(" Id ", " ID ")
    return f"Apple {words}" if kind in ("DEVELOPMENT", "DISTRIBUTION") else words


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
