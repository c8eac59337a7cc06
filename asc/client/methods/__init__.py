"""Generated from asc/workflows by `make generate`: do not edit. The workflows of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncRunner, Runner

if TYPE_CHECKING:
    from .catalog import AsyncCatalog, Catalog
    from .feedback import AsyncFeedback, Feedback
    from .folder import AsyncFolder, Folder
    from .listing import AsyncListing, Listing
    from .media import AsyncMedia, Media
    from .pricing import AsyncPricing, Pricing
    from .reports import AsyncReports, Reports
    from .reviews import AsyncReviews, Reviews
    from .signing import AsyncSigning, Signing
    from .team import AsyncTeam, Team
    from .testflight import AsyncTestflight, Testflight
    from .uploads import AsyncUploads, Uploads
    from .versions import AsyncVersions, Versions
    from .webhooks import AsyncWebhooks, Webhooks
    from .xcode_cloud import AsyncXcodeCloud, XcodeCloud


class WorkflowMethods(Runner):
    """The workflows of `Client`."""

    @property
    def catalog(self) -> Catalog:
        """In-app purchases, subscriptions and their offers, from nothing to ready for review."""
        from .catalog import Catalog

        return Catalog(self)

    @property
    def feedback(self) -> Feedback:
        """What testers sent by TestFlight: crashes and screenshots."""
        from .feedback import Feedback

        return Feedback(self)

    @property
    def folder(self) -> Folder:
        """Everything about an app in one folder: texts, pictures, products and prices."""
        from .folder import Folder

        return Folder(self)

    @property
    def listing(self) -> Listing:
        """The store listing as files: pulled, planned, pushed."""
        from .listing import Listing

        return Listing(self)

    @property
    def media(self) -> Media:
        """Images, videos and other files: screenshots and previews, and files of single resources."""
        from .media import Media

        return Media(self)

    @property
    def pricing(self) -> Pricing:
        """Prices and availability of apps, in-app purchases and subscriptions."""
        from .pricing import Pricing

        return Pricing(self)

    @property
    def reports(self) -> Reports:
        """Reports: sales, finance and analytics as typed tables, and a lake that keeps them."""
        from .reports import Reports

        return Reports(self)

    @property
    def reviews(self) -> Reviews:
        """Customer reviews: reading, answering and counting them."""
        from .reviews import Reviews

        return Reviews(self)

    @property
    def signing(self) -> Signing:
        """Signing: bundle ids, certificates, devices, profiles, and their files, shared with match."""
        from .signing import Signing

        return Signing(self)

    @property
    def team(self) -> Team:
        """Members of the team: their roles and apps, invitations, and a file that says who they are."""
        from .team import Team

        return Team(self)

    @property
    def testflight(self) -> Testflight:
        """TestFlight: giving builds to testers, groups and testers themselves."""
        from .testflight import Testflight

        return Testflight(self)

    @property
    def uploads(self) -> Uploads:
        """Uploading builds, waiting until they are usable, finding the next build number."""
        from .uploads import Uploads

        return Uploads(self)

    @property
    def versions(self) -> Versions:
        """App Store versions, from their making to their release."""
        from .versions import Versions

        return Versions(self)

    @property
    def webhooks(self) -> Webhooks:
        """Webhooks: making them, testing them, and what was delivered."""
        from .webhooks import Webhooks

        return Webhooks(self)

    @property
    def xcode_cloud(self) -> XcodeCloud:
        """Xcode Cloud: starting runs, waiting for them, and their issues, tests and artifacts."""
        from .xcode_cloud import XcodeCloud

        return XcodeCloud(self)


class AsyncWorkflowMethods(AsyncRunner):
    """The workflows of `AsyncClient`."""

    @property
    def catalog(self) -> AsyncCatalog:
        """In-app purchases, subscriptions and their offers, from nothing to ready for review."""
        from .catalog import AsyncCatalog

        return AsyncCatalog(self)

    @property
    def feedback(self) -> AsyncFeedback:
        """What testers sent by TestFlight: crashes and screenshots."""
        from .feedback import AsyncFeedback

        return AsyncFeedback(self)

    @property
    def folder(self) -> AsyncFolder:
        """Everything about an app in one folder: texts, pictures, products and prices."""
        from .folder import AsyncFolder

        return AsyncFolder(self)

    @property
    def listing(self) -> AsyncListing:
        """The store listing as files: pulled, planned, pushed."""
        from .listing import AsyncListing

        return AsyncListing(self)

    @property
    def media(self) -> AsyncMedia:
        """Images, videos and other files: screenshots and previews, and files of single resources."""
        from .media import AsyncMedia

        return AsyncMedia(self)

    @property
    def pricing(self) -> AsyncPricing:
        """Prices and availability of apps, in-app purchases and subscriptions."""
        from .pricing import AsyncPricing

        return AsyncPricing(self)

    @property
    def reports(self) -> AsyncReports:
        """Reports: sales, finance and analytics as typed tables, and a lake that keeps them."""
        from .reports import AsyncReports

        return AsyncReports(self)

    @property
    def reviews(self) -> AsyncReviews:
        """Customer reviews: reading, answering and counting them."""
        from .reviews import AsyncReviews

        return AsyncReviews(self)

    @property
    def signing(self) -> AsyncSigning:
        """Signing: bundle ids, certificates, devices, profiles, and their files, shared with match."""
        from .signing import AsyncSigning

        return AsyncSigning(self)

    @property
    def team(self) -> AsyncTeam:
        """Members of the team: their roles and apps, invitations, and a file that says who they are."""
        from .team import AsyncTeam

        return AsyncTeam(self)

    @property
    def testflight(self) -> AsyncTestflight:
        """TestFlight: giving builds to testers, groups and testers themselves."""
        from .testflight import AsyncTestflight

        return AsyncTestflight(self)

    @property
    def uploads(self) -> AsyncUploads:
        """Uploading builds, waiting until they are usable, finding the next build number."""
        from .uploads import AsyncUploads

        return AsyncUploads(self)

    @property
    def versions(self) -> AsyncVersions:
        """App Store versions, from their making to their release."""
        from .versions import AsyncVersions

        return AsyncVersions(self)

    @property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks: making them, testing them, and what was delivered."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @property
    def xcode_cloud(self) -> AsyncXcodeCloud:
        """Xcode Cloud: starting runs, waiting for them, and their issues, tests and artifacts."""
        from .xcode_cloud import AsyncXcodeCloud

        return AsyncXcodeCloud(self)
