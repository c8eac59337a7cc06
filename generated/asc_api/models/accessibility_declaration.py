"""AccessibilityDeclaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import AccessibilityDeclarationState, DeviceFamily

    AccessibilityDeclarationFields: TypeAlias = Literal[
        "deviceFamily",
        "state",
        "supportsAudioDescriptions",
        "supportsCaptions",
        "supportsDarkInterface",
        "supportsDifferentiateWithoutColorAlone",
        "supportsLargerText",
        "supportsReducedMotion",
        "supportsSufficientContrast",
        "supportsVoiceControl",
        "supportsVoiceover",
    ]
    """What `fields[accessibilityDeclarations]` takes."""


@define
class AccessibilityDeclaration(Resource):
    """`accessibilityDeclarations`."""

    device_family: DeviceFamily | str | None = ABSENT
    state: AccessibilityDeclarationState | str | None = ABSENT
    supports_audio_descriptions: bool | None = ABSENT
    supports_captions: bool | None = ABSENT
    supports_dark_interface: bool | None = ABSENT
    supports_differentiate_without_color_alone: bool | None = ABSENT
    supports_larger_text: bool | None = ABSENT
    supports_reduced_motion: bool | None = ABSENT
    supports_sufficient_contrast: bool | None = ABSENT
    supports_voice_control: bool | None = ABSENT
    supports_voiceover: bool | None = ABSENT

    TYPE = "accessibilityDeclarations"
    PATH = "/v1/accessibilityDeclarations/{id}"
    ATTRIBUTES = {
        "deviceFamily": ("device_family", None),
        "state": ("state", None),
        "supportsAudioDescriptions": ("supports_audio_descriptions", None),
        "supportsCaptions": ("supports_captions", None),
        "supportsDarkInterface": ("supports_dark_interface", None),
        "supportsDifferentiateWithoutColorAlone": (
            "supports_differentiate_without_color_alone",
            None,
        ),
        "supportsLargerText": ("supports_larger_text", None),
        "supportsReducedMotion": ("supports_reduced_motion", None),
        "supportsSufficientContrast": ("supports_sufficient_contrast", None),
        "supportsVoiceControl": ("supports_voice_control", None),
        "supportsVoiceover": ("supports_voiceover", None),
    }
