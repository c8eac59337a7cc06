"""RetentionMessageVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import RetentionMessageVersionState
    from . import AppAssetLibraryPlacement, RetentionMessage, RetentionMessageLocalization

    RetentionMessageVersionFields: TypeAlias = Literal[
        "version", "state", "retentionMessage", "localizations", "placement"
    ]
    """What `fields[retentionMessageVersions]` takes."""


@define
class RetentionMessageVersion(Resource):
    """`retentionMessageVersions`.

    Provisional, since 4.6: analogy with Apple's other resources.
    """

    version: int | None = ABSENT
    state: RetentionMessageVersionState | str | None = ABSENT
    retention_message: Ref[RetentionMessage] | None = ABSENT
    localizations: Many[RetentionMessageLocalization] = ABSENT
    placement: Ref[AppAssetLibraryPlacement] | None = ABSENT

    TYPE = "retentionMessageVersions"
    PATH = "/v1/retentionMessageVersions/{id}"
    ATTRIBUTES = {
        "version": ("version", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "retentionMessage": to_one("retention_message", "RetentionMessage"),
        "localizations": to_many(
            "localizations",
            "RetentionMessageLocalization",
            "/v1/retentionMessageVersions/{id}/localizations",
            200,
        ),
        "placement": to_one(
            "placement", "AppAssetLibraryPlacement", "/v1/retentionMessageVersions/{id}/placement"
        ),
    }
