"""The events that Apple delivers, each a class named as Apple names it.

Source of the names: `WebhookEventType` of Apple's document, and its page on webhook notifications,
whose `data.type` is the same name in lowerCamelCase. A ping is in no list of types: others saw it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs


@attrs.frozen
class Instance:
    """The resource that an event is about."""

    type: str
    """As in the API: `builds`, `appStoreVersions`."""
    id: str
    url: str = ""

    def __str__(self) -> str:
        return f"{self.type}/{self.id}"


@attrs.frozen(kw_only=True)
class Event:
    """An event of any kind. What this version does not know stays in `attributes` and `payload`."""

    TYPE: ClassVar[str] = ""

    id: str
    """The same for each delivery of the event. Where Apple's body has none, a hash of the body."""
    type: str
    """As Apple writes it: `buildUploadStateUpdated`."""
    timestamp: datetime | None = None
    instance: Instance | None = None
    attributes: Mapping[str, Any] = attrs.field(factory=dict)
    payload: Any = attrs.field(default=None, repr=False)
    """The whole body, as JSON."""

    @property
    def event_type(self) -> str:
        """As the API writes it: `BUILD_UPLOAD_STATE_UPDATED`."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", self.type).upper()

    def __str__(self) -> str:
        words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", self.type).lower()
        return f"{words}: {self.instance}" if self.instance else words


class StateUpdated(Event):
    """Something went from one state to another.

    Apple's bodies say `newState`, `newValue` or `newExternalBuildState`, and not all of them say
    what was before.
    """

    @property
    def old(self) -> str | None:
        """The state before; None where the body does not say."""
        return _word(self.attributes, "old")

    @property
    def new(self) -> str | None:
        """The state now; None where the body does not say."""
        return _word(self.attributes, "new")

    def __str__(self) -> str:
        text = Event.__str__(self)
        before = f"{self.old} to " if self.old else ""
        return f"{text}: {before}{self.new}" if self.new else text


def _word(attributes: Mapping[str, Any], begin: str) -> str | None:
    names = [name for name in attributes if re.match(f"{begin}[A-Z]", name)]
    words = (attributes[name] for name in sorted(names))
    return next((word for word in words if isinstance(word, str)), None)


class BuildUploadStateUpdated(StateUpdated):
    """An upload was taken in, or refused. No event follows for the build's own processing."""

    TYPE = "buildUploadStateUpdated"


class AppStoreVersionAppVersionStateUpdated(StateUpdated):
    """A version moved on, from its preparation to its sale."""

    TYPE = "appStoreVersionAppVersionStateUpdated"


class BuildBetaDetailExternalBuildStateUpdated(StateUpdated):
    """A build's state for external testers, such as the end of its beta review."""

    TYPE = "buildBetaDetailExternalBuildStateUpdated"


class BetaFeedbackCrashSubmissionCreated(Event):
    """A tester sent a crash."""

    TYPE = "betaFeedbackCrashSubmissionCreated"


class BetaFeedbackScreenshotSubmissionCreated(Event):
    """A tester sent screenshots."""

    TYPE = "betaFeedbackScreenshotSubmissionCreated"


class BackgroundAssetVersionStateUpdated(StateUpdated):
    """An asset pack was validated, or refused."""

    TYPE = "backgroundAssetVersionStateUpdated"


class BackgroundAssetVersionAppStoreReleaseStateUpdated(StateUpdated):
    """An asset pack on its way to the store."""

    TYPE = "backgroundAssetVersionAppStoreReleaseStateUpdated"


class BackgroundAssetVersionExternalBetaReleaseStateUpdated(StateUpdated):
    """An asset pack on its way to external testers."""

    TYPE = "backgroundAssetVersionExternalBetaReleaseStateUpdated"


class BackgroundAssetVersionInternalBetaReleaseCreated(Event):
    """An asset pack reached internal testers."""

    TYPE = "backgroundAssetVersionInternalBetaReleaseCreated"


class AlternativeDistributionPackageAvailableUpdated(Event):
    """A package for alternative distribution can be had."""

    TYPE = "alternativeDistributionPackageAvailableUpdated"


class AlternativeDistributionPackageVersionCreated(Event):
    """There is a new package for alternative distribution."""

    TYPE = "alternativeDistributionPackageVersionCreated"


class AlternativeDistributionTerritoryAvailabilityUpdated(Event):
    """Where an alternatively distributed app can be had has changed."""

    TYPE = "alternativeDistributionTerritoryAvailabilityUpdated"


class WebhookPingCreated(Event):
    """A test: `client.webhooks.ping`, or the button on Apple's web page."""

    TYPE = "webhookPingCreated"


class UnknownEvent(Event):
    """An event of a kind that this version does not know."""


EVENTS: Mapping[str, type[Event]] = {
    kind.TYPE: kind
    for kind in (
        AlternativeDistributionPackageAvailableUpdated,
        AlternativeDistributionPackageVersionCreated,
        AlternativeDistributionTerritoryAvailabilityUpdated,
        AppStoreVersionAppVersionStateUpdated,
        BackgroundAssetVersionAppStoreReleaseStateUpdated,
        BackgroundAssetVersionExternalBetaReleaseStateUpdated,
        BackgroundAssetVersionInternalBetaReleaseCreated,
        BackgroundAssetVersionStateUpdated,
        BetaFeedbackCrashSubmissionCreated,
        BetaFeedbackScreenshotSubmissionCreated,
        BuildBetaDetailExternalBuildStateUpdated,
        BuildUploadStateUpdated,
        WebhookPingCreated,
    )
}
"""The classes by Apple's `data.type`."""
