"""Signing: bundle ids, certificates, devices, profiles, and their files, shared with match.

`client.signing.fetch("com.example.app", "IOS_APP_STORE", key="signing/key.pem", create=True)` makes
what is missing and writes what a build needs; run again, it changes nothing.
"""

from .bundle_ids import ensure_bundle_id
from .certificates import ensure_certificate
from .device import DeviceEntry
from .device_file import read_devices
from .devices import register_devices
from .fetch import fetch
from .match_storage import MatchStorage, StoredCertificate
from .profiles import ensure_profile
from .result import EnsuredBundleId, EnsuredCertificate, EnsuredProfile, Revocation, SigningFiles
from .revoke import plan_revocation, revoke_certificate
from .status import Expiry, status

__all__ = [
    "DeviceEntry",
    "EnsuredBundleId",
    "EnsuredCertificate",
    "EnsuredProfile",
    "Expiry",
    "MatchStorage",
    "Revocation",
    "SigningFiles",
    "StoredCertificate",
    "ensure_bundle_id",
    "ensure_certificate",
    "ensure_profile",
    "fetch",
    "plan_revocation",
    "read_devices",
    "register_devices",
    "revoke_certificate",
    "status",
]
