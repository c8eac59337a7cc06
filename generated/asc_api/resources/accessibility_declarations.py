"""`/v1/accessibilityDeclarations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import DeviceFamily
    from ..models import AccessibilityDeclaration, App
    from ..models.accessibility_declaration import AccessibilityDeclarationFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"accessibilityDeclarations": Sequence[AccessibilityDeclarationFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/accessibilityDeclarations",
    one("AccessibilityDeclaration"),
    body=Body(
        "accessibilityDeclarations",
        to_one={"app": "apps"},
        null=(
            "supportsAudioDescriptions supportsCaptions supportsDarkInterface "
            "supportsDifferentiateWithoutColorAlone supportsLargerText supportsReducedMotion "
            "supportsSufficientContrast supportsVoiceControl supportsVoiceover"
        ),
        required="deviceFamily app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/accessibilityDeclarations/{id}",
    one("AccessibilityDeclaration"),
    query={"fields[accessibilityDeclarations]": FieldsOf("AccessibilityDeclaration")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/accessibilityDeclarations/{id}",
    one("AccessibilityDeclaration"),
    body=Body(
        "accessibilityDeclarations",
        null=(
            "publish supportsAudioDescriptions supportsCaptions supportsDarkInterface "
            "supportsDifferentiateWithoutColorAlone supportsLargerText supportsReducedMotion "
            "supportsSufficientContrast supportsVoiceControl supportsVoiceover"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/accessibilityDeclarations/{id}")


def create(
    *,
    device_family: DeviceFamily,
    app: Id[App],
    supports_audio_descriptions: bool | None | Unset = UNSET,
    supports_captions: bool | None | Unset = UNSET,
    supports_dark_interface: bool | None | Unset = UNSET,
    supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
    supports_larger_text: bool | None | Unset = UNSET,
    supports_reduced_motion: bool | None | Unset = UNSET,
    supports_sufficient_contrast: bool | None | Unset = UNSET,
    supports_voice_control: bool | None | Unset = UNSET,
    supports_voiceover: bool | None | Unset = UNSET,
) -> Request[AccessibilityDeclaration]:
    """POST /v1/accessibilityDeclarations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-accessibilitydeclarations
    """
    return _CREATE.write(
        None,
        {
            "deviceFamily": device_family,
            "supportsAudioDescriptions": supports_audio_descriptions,
            "supportsCaptions": supports_captions,
            "supportsDarkInterface": supports_dark_interface,
            "supportsDifferentiateWithoutColorAlone": supports_differentiate_without_color_alone,
            "supportsLargerText": supports_larger_text,
            "supportsReducedMotion": supports_reduced_motion,
            "supportsSufficientContrast": supports_sufficient_contrast,
            "supportsVoiceControl": supports_voice_control,
            "supportsVoiceover": supports_voiceover,
        },
        {"app": app},
    )


def get(
    id: Id[AccessibilityDeclaration], *, fields: GetFields = {}
) -> Request[AccessibilityDeclaration]:
    """GET /v1/accessibilityDeclarations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-accessibilitydeclarations-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[AccessibilityDeclaration],
    *,
    publish: bool | None | Unset = UNSET,
    supports_audio_descriptions: bool | None | Unset = UNSET,
    supports_captions: bool | None | Unset = UNSET,
    supports_dark_interface: bool | None | Unset = UNSET,
    supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
    supports_larger_text: bool | None | Unset = UNSET,
    supports_reduced_motion: bool | None | Unset = UNSET,
    supports_sufficient_contrast: bool | None | Unset = UNSET,
    supports_voice_control: bool | None | Unset = UNSET,
    supports_voiceover: bool | None | Unset = UNSET,
) -> Request[AccessibilityDeclaration]:
    """PATCH /v1/accessibilityDeclarations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-accessibilitydeclarations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "publish": publish,
            "supportsAudioDescriptions": supports_audio_descriptions,
            "supportsCaptions": supports_captions,
            "supportsDarkInterface": supports_dark_interface,
            "supportsDifferentiateWithoutColorAlone": supports_differentiate_without_color_alone,
            "supportsLargerText": supports_larger_text,
            "supportsReducedMotion": supports_reduced_motion,
            "supportsSufficientContrast": supports_sufficient_contrast,
            "supportsVoiceControl": supports_voice_control,
            "supportsVoiceover": supports_voiceover,
        },
        {},
    )


def delete(id: Id[AccessibilityDeclaration]) -> Request[None]:
    """DELETE /v1/accessibilityDeclarations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-accessibilitydeclarations-_id_
    """
    return _DELETE(id)


class AccessibilityDeclarations(Namespace):
    """`/v1/accessibilityDeclarations`."""

    def create(
        self,
        *,
        device_family: DeviceFamily,
        app: Id[App],
        supports_audio_descriptions: bool | None | Unset = UNSET,
        supports_captions: bool | None | Unset = UNSET,
        supports_dark_interface: bool | None | Unset = UNSET,
        supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
        supports_larger_text: bool | None | Unset = UNSET,
        supports_reduced_motion: bool | None | Unset = UNSET,
        supports_sufficient_contrast: bool | None | Unset = UNSET,
        supports_voice_control: bool | None | Unset = UNSET,
        supports_voiceover: bool | None | Unset = UNSET,
    ) -> AccessibilityDeclaration:
        """POST /v1/accessibilityDeclarations"""
        return self._send(
            create(
                device_family=device_family,
                app=app,
                supports_audio_descriptions=supports_audio_descriptions,
                supports_captions=supports_captions,
                supports_dark_interface=supports_dark_interface,
                supports_differentiate_without_color_alone=supports_differentiate_without_color_alone,
                supports_larger_text=supports_larger_text,
                supports_reduced_motion=supports_reduced_motion,
                supports_sufficient_contrast=supports_sufficient_contrast,
                supports_voice_control=supports_voice_control,
                supports_voiceover=supports_voiceover,
            )
        )

    def get(
        self, id: Id[AccessibilityDeclaration], *, fields: GetFields = {}
    ) -> AccessibilityDeclaration:
        """GET /v1/accessibilityDeclarations/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[AccessibilityDeclaration],
        *,
        publish: bool | None | Unset = UNSET,
        supports_audio_descriptions: bool | None | Unset = UNSET,
        supports_captions: bool | None | Unset = UNSET,
        supports_dark_interface: bool | None | Unset = UNSET,
        supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
        supports_larger_text: bool | None | Unset = UNSET,
        supports_reduced_motion: bool | None | Unset = UNSET,
        supports_sufficient_contrast: bool | None | Unset = UNSET,
        supports_voice_control: bool | None | Unset = UNSET,
        supports_voiceover: bool | None | Unset = UNSET,
    ) -> AccessibilityDeclaration:
        """PATCH /v1/accessibilityDeclarations/{id}"""
        return self._send(
            update(
                id,
                publish=publish,
                supports_audio_descriptions=supports_audio_descriptions,
                supports_captions=supports_captions,
                supports_dark_interface=supports_dark_interface,
                supports_differentiate_without_color_alone=supports_differentiate_without_color_alone,
                supports_larger_text=supports_larger_text,
                supports_reduced_motion=supports_reduced_motion,
                supports_sufficient_contrast=supports_sufficient_contrast,
                supports_voice_control=supports_voice_control,
                supports_voiceover=supports_voiceover,
            )
        )

    def delete(self, id: Id[AccessibilityDeclaration]) -> None:
        """DELETE /v1/accessibilityDeclarations/{id}"""
        return self._send(delete(id))


class AsyncAccessibilityDeclarations(AsyncNamespace):
    """`/v1/accessibilityDeclarations`, for asyncio."""

    async def create(
        self,
        *,
        device_family: DeviceFamily,
        app: Id[App],
        supports_audio_descriptions: bool | None | Unset = UNSET,
        supports_captions: bool | None | Unset = UNSET,
        supports_dark_interface: bool | None | Unset = UNSET,
        supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
        supports_larger_text: bool | None | Unset = UNSET,
        supports_reduced_motion: bool | None | Unset = UNSET,
        supports_sufficient_contrast: bool | None | Unset = UNSET,
        supports_voice_control: bool | None | Unset = UNSET,
        supports_voiceover: bool | None | Unset = UNSET,
    ) -> AccessibilityDeclaration:
        """POST /v1/accessibilityDeclarations"""
        return await self._send(
            create(
                device_family=device_family,
                app=app,
                supports_audio_descriptions=supports_audio_descriptions,
                supports_captions=supports_captions,
                supports_dark_interface=supports_dark_interface,
                supports_differentiate_without_color_alone=supports_differentiate_without_color_alone,
                supports_larger_text=supports_larger_text,
                supports_reduced_motion=supports_reduced_motion,
                supports_sufficient_contrast=supports_sufficient_contrast,
                supports_voice_control=supports_voice_control,
                supports_voiceover=supports_voiceover,
            )
        )

    async def get(
        self, id: Id[AccessibilityDeclaration], *, fields: GetFields = {}
    ) -> AccessibilityDeclaration:
        """GET /v1/accessibilityDeclarations/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[AccessibilityDeclaration],
        *,
        publish: bool | None | Unset = UNSET,
        supports_audio_descriptions: bool | None | Unset = UNSET,
        supports_captions: bool | None | Unset = UNSET,
        supports_dark_interface: bool | None | Unset = UNSET,
        supports_differentiate_without_color_alone: bool | None | Unset = UNSET,
        supports_larger_text: bool | None | Unset = UNSET,
        supports_reduced_motion: bool | None | Unset = UNSET,
        supports_sufficient_contrast: bool | None | Unset = UNSET,
        supports_voice_control: bool | None | Unset = UNSET,
        supports_voiceover: bool | None | Unset = UNSET,
    ) -> AccessibilityDeclaration:
        """PATCH /v1/accessibilityDeclarations/{id}"""
        return await self._send(
            update(
                id,
                publish=publish,
                supports_audio_descriptions=supports_audio_descriptions,
                supports_captions=supports_captions,
                supports_dark_interface=supports_dark_interface,
                supports_differentiate_without_color_alone=supports_differentiate_without_color_alone,
                supports_larger_text=supports_larger_text,
                supports_reduced_motion=supports_reduced_motion,
                supports_sufficient_contrast=supports_sufficient_contrast,
                supports_voice_control=supports_voice_control,
                supports_voiceover=supports_voiceover,
            )
        )

    async def delete(self, id: Id[AccessibilityDeclaration]) -> None:
        """DELETE /v1/accessibilityDeclarations/{id}"""
        return await self._send(delete(id))
