"""AppEncryptionDeclaration."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import AppEncryptionDeclarationState, Platform
    from . import App, AppEncryptionDeclarationDocument, Build

    AppEncryptionDeclarationFields: TypeAlias = Literal[
        "appDescription",
        "appEncryptionDeclarationState",
        "availableOnFrenchStore",
        "codeValue",
        "containsProprietaryCryptography",
        "containsThirdPartyCryptography",
        "createdDate",
        "documentName",
        "documentType",
        "documentUrl",
        "exempt",
        "platform",
        "uploadedDate",
        "usesEncryption",
        "app",
        "appEncryptionDeclarationDocument",
        "builds",
    ]
    """What `fields[appEncryptionDeclarations]` takes."""


@define
class AppEncryptionDeclaration(Resource):
    """`appEncryptionDeclarations`.

    Deprecated by Apple: `document_name`, `document_type`, `document_url`, `platform`,
    `uploaded_date`, `uses_encryption`, `app`, `builds`.
    """

    app_description: str | None = ABSENT
    app_encryption_declaration_state: AppEncryptionDeclarationState | str | None = ABSENT
    available_on_french_store: bool | None = ABSENT
    code_value: str | None = ABSENT
    contains_proprietary_cryptography: bool | None = ABSENT
    contains_third_party_cryptography: bool | None = ABSENT
    created_date: datetime | None = ABSENT
    document_name: str | None = ABSENT
    document_type: str | None = ABSENT
    document_url: str | None = ABSENT
    exempt: bool | None = ABSENT
    platform: Platform | str | None = ABSENT
    uploaded_date: datetime | None = ABSENT
    uses_encryption: bool | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_encryption_declaration_document: Ref[AppEncryptionDeclarationDocument] | None = ABSENT
    builds: Many[Build] = ABSENT

    TYPE = "appEncryptionDeclarations"
    PATH = "/v1/appEncryptionDeclarations/{id}"
    ATTRIBUTES = {
        "appDescription": ("app_description", None),
        "appEncryptionDeclarationState": ("app_encryption_declaration_state", None),
        "availableOnFrenchStore": ("available_on_french_store", None),
        "codeValue": ("code_value", None),
        "containsProprietaryCryptography": ("contains_proprietary_cryptography", None),
        "containsThirdPartyCryptography": ("contains_third_party_cryptography", None),
        "createdDate": ("created_date", date_time),
        "documentName": ("document_name", None),
        "documentType": ("document_type", None),
        "documentUrl": ("document_url", None),
        "exempt": ("exempt", None),
        "platform": ("platform", None),
        "uploadedDate": ("uploaded_date", date_time),
        "usesEncryption": ("uses_encryption", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/appEncryptionDeclarations/{id}/app"),
        "appEncryptionDeclarationDocument": to_one(
            "app_encryption_declaration_document",
            "AppEncryptionDeclarationDocument",
            "/v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument",
        ),
        "builds": to_many("builds", "Build"),
    }
