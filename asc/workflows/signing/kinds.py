"""Types of profiles and certificates: which go together, and what match calls them.

    type of a profile    certificates                                    devices
    ..._APP_STORE        DISTRIBUTION, or IOS_ or MAC_APP_DISTRIBUTION   none
    ..._APP_INHOUSE      the same                                        none
    ..._APP_ADHOC        the same                                        needed
    ..._APP_DEVELOPMENT  DEVELOPMENT, or IOS_ or MAC_APP_DEVELOPMENT     needed
    ..._APP_DIRECT       DEVELOPER_ID_APPLICATION, or its G2             none

Sources: Apple's "Create a Profile"; which devices are refused was observed (quirks 68, 70); names
of files and folders are those of fastlane match.
"""

from __future__ import annotations

from typing import get_args

import attrs
from asc_api.enums import CapabilityType, CertificateType, ProfileProfileType
from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.checks import text
from asc.base.secrets import shown
from asc.vocabulary import Vocabulary

_MATCH = {
    "STORE": ("appstore", "AppStore", "distribution"),
    "ADHOC": ("adhoc", "AdHoc", "distribution"),
    "INHOUSE": ("enterprise", "InHouse", "enterprise"),
    "DEVELOPMENT": ("development", "Development", "development"),
    "DIRECT": ("developer_id", "Direct", "developer_id_application"),
}
"""By the last word of a profile's type: match's folder of profiles, its word in their names, and
its folder of certificates.
"""
_CLASSES = {
    "ios": ("IPHONE", "IPAD", "IPOD", "APPLE_WATCH", "APPLE_VISION_PRO"),
    "tvos": ("APPLE_TV",),
    "macos": ("MAC",),
    "catalyst": ("MAC",),
}
_NEED_MORE = ("PASS_TYPE_ID", "APPLE_PAY", "IDENTITY_ACCESS")
"""Certificates for a pass type id or merchant id."""


@attrs.frozen
class ProfileKind:
    """What a type of profiles takes."""

    type: str
    platform: str
    """ios, tvos, macos or catalyst, as match calls them."""
    folder: str
    word: str
    certificate_folder: str

    @property
    def takes_devices(self) -> bool:
        return self.folder in ("adhoc", "development")

    @property
    def device_classes(self) -> tuple[str, ...]:
        """Classes of the devices that `devices="all"` takes."""
        return _CLASSES[self.platform]

    @property
    def certificates(self) -> tuple[str, ...]:
        """Types of certificates that fit; a new one gets the first."""
        if self.folder == "developer_id":
            return ("DEVELOPER_ID_APPLICATION", "DEVELOPER_ID_APPLICATION_G2")
        stem = "DEVELOPMENT" if self.folder == "development" else "DISTRIBUTION"
        system = "MAC_APP" if self.platform in ("macos", "catalyst") else "IOS"
        return (stem, f"{system}_{stem}")

    @property
    def bundle_platform(self) -> str:
        """The platform of a bundle id that is made for such a profile."""
        return "MAC_OS" if self.platform in ("macos", "catalyst") else "IOS"

    def file_name(self, bundle_id: str) -> str:
        """`AppStore_com.example.app.mobileprovision`, as match calls it."""
        system = f"_{self.platform}" if self.platform in ("tvos", "catalyst") else ""
        return f"{self.word}_{bundle_id}{system}{self.extension}"

    @property
    def extension(self) -> str:
        """Of the files of such profiles."""
        return ".provisionprofile" if self.bundle_platform == "MAC_OS" else ".mobileprovision"

    def profile_name(self, bundle_id: str) -> str:
        """`match AppStore com.example.app`, under which match makes one at Apple's."""
        system = "" if self.platform == "ios" else f" {self.platform}"
        return f"match {self.word} {bundle_id}{system}"


def _kind(type: str) -> ProfileKind:
    words = type.split("_")
    system = {"IOS": "ios", "TVOS": "tvos", "MAC": "macos"}[words[0]]
    platform = "catalyst" if words[1] == "CATALYST" else system
    return ProfileKind(type, platform, *_MATCH[words[-1]])


KINDS = {type: _kind(type) for type in get_args(ProfileProfileType)}
CERTIFICATE_TYPES: Vocabulary[None] = Vocabulary(
    "certificate type",
    dict.fromkeys(get_args(CertificateType)),
    form=r"[A-Z][A-Z0-9_]*",
    example="DISTRIBUTION",
    evidence="document",
    source="CertificateType",
)
CAPABILITIES: Vocabulary[None] = Vocabulary(
    "capability",
    dict.fromkeys(get_args(CapabilityType)),
    form=r"[A-Z][A-Z0-9_]*",
    example="PUSH_NOTIFICATIONS",
    evidence="document",
    source="CapabilityType",
)


def check_kind(kind: object) -> ProfileKind:
    """What that type of profiles takes. Raises `InvalidArgument`: of an unknown type it is not
    known whether it takes devices.
    """
    if isinstance(kind, str) and kind in KINDS:
        return KINDS[kind]
    raise InvalidArgument(f"kind is {shown(kind)}: {did_you_mean(kind, KINDS)}")


def check_certificate_type(type: object) -> str:
    """The type. Raises `InvalidArgument` for one that needs more than a request."""
    text("type", type, "DISTRIBUTION")
    word = CERTIFICATE_TYPES.check(str(type), "type")
    if word.startswith(_NEED_MORE):
        raise InvalidArgument(
            f"type is {word}: such a certificate belongs to a pass type id or a merchant id; "
            "client.api.certificates.create takes them"
        )
    return word


def match_folder(type: str) -> str:
    """Match's folder of certificates of a type. Raises `InvalidArgument` where it has none."""
    if type.startswith("DEVELOPER_ID_APPLICATION"):
        return "developer_id_application"
    if type == "MAC_INSTALLER_DISTRIBUTION":
        return "mac_installer_distribution"
    for stem in ("DISTRIBUTION", "DEVELOPMENT"):
        if type in (stem, f"IOS_{stem}", f"MAC_APP_{stem}"):
            return stem.lower()
    raise InvalidArgument(f"type is {type}: match's layout has no folder for it; give key= instead")
