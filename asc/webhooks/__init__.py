"""Webhooks of App Store Connect: verify a delivery, read its event, receive deliveries.

    from asc.webhooks import BuildUploadStateUpdated, receiver

    app = receiver("the secret", {BuildUploadStateUpdated: print})     # an ASGI application

It needs no client and no HTTP library. `client.webhooks` manages the webhooks themselves.
"""

from .events import (
    EVENTS,
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
    Event,
    Instance,
    StateUpdated,
    UnknownEvent,
    WebhookPingCreated,
)
from .handlers import Handler, Handlers
from .journal import Journal
from .reading import read_event, verify
from .receiver import Receiver, receiver
from .signature import check_signature, sign
from .slack import post_text, slack_handler
from .sqlite_store import SqliteStore
from .store import Counts, MemoryStore, Store, Waiting

__all__ = [
    "EVENTS",
    "AlternativeDistributionPackageAvailableUpdated",
    "AlternativeDistributionPackageVersionCreated",
    "AlternativeDistributionTerritoryAvailabilityUpdated",
    "AppStoreVersionAppVersionStateUpdated",
    "BackgroundAssetVersionAppStoreReleaseStateUpdated",
    "BackgroundAssetVersionExternalBetaReleaseStateUpdated",
    "BackgroundAssetVersionInternalBetaReleaseCreated",
    "BackgroundAssetVersionStateUpdated",
    "BetaFeedbackCrashSubmissionCreated",
    "BetaFeedbackScreenshotSubmissionCreated",
    "BuildBetaDetailExternalBuildStateUpdated",
    "BuildUploadStateUpdated",
    "Counts",
    "Event",
    "Handler",
    "Handlers",
    "Instance",
    "Journal",
    "MemoryStore",
    "Receiver",
    "SqliteStore",
    "StateUpdated",
    "Store",
    "UnknownEvent",
    "Waiting",
    "WebhookPingCreated",
    "check_signature",
    "post_text",
    "read_event",
    "receiver",
    "sign",
    "slack_handler",
    "verify",
]
