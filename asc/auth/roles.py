"""Which roles may do what at Apple's, as far as Apple's pages name them.

Apple's API does not tell the role of a key, and its 403 does not name the one that is missing.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

SOURCE = "App Store Connect Help, which names the roles on the page of each task"

_HOLDER, _ADMIN, _MANAGER = "ACCOUNT_HOLDER", "ADMIN", "APP_MANAGER"


@attrs.frozen
class Task:
    """Something that only some roles may do."""

    what: str
    roles: frozenset[str]
    writes: frozenset[str] = frozenset()
    """Apple's names of the resources that it writes."""
    reads: frozenset[str] = frozenset()
    """And of those that take such a role to read."""

    def __str__(self) -> str:
        return f"{self.what}: {', '.join(sorted(self.roles))}"


def _task(what: str, roles: Iterable[str], writes: str = "", reads: str = "") -> Task:
    return Task(what, frozenset(roles), frozenset(writes.split()), frozenset(reads.split()))


TASKS = (
    _task(
        "submitting, releasing, prices and availability",
        [_HOLDER, _ADMIN, _MANAGER],
        "appAvailabilities appPriceSchedules appStoreVersionPhasedReleases "
        "appStoreVersionReleaseRequests inAppPurchaseAvailabilities inAppPurchasePriceSchedules "
        "inAppPurchaseSubmissions reviewSubmissionItems reviewSubmissions "
        "subscriptionAvailabilities subscriptionGracePeriods subscriptionPrices "
        "subscriptionSubmissions territoryAvailabilities",
    ),
    _task(
        "external testers",
        [_HOLDER, _ADMIN, _MANAGER],
        "betaAppReviewSubmissions betaGroups betaTesterInvitations betaTesters",
    ),
    _task(
        "texts, media and settings of an app and its versions",
        [_HOLDER, _ADMIN, _MANAGER, "MARKETING"],
        "ageRatingDeclarations appInfoLocalizations appInfos appPreviewSets appPreviews "
        "appScreenshotSets appScreenshots appStoreReviewDetails appStoreVersionLocalizations "
        "appStoreVersions",
    ),
    _task(
        "asset library", [_HOLDER, _ADMIN, _MANAGER], "appAssetLibraryImages appAssetLibraryVideos"
    ),
    _task(
        "uploading builds, sandbox accounts",
        [_HOLDER, _ADMIN, _MANAGER, "DEVELOPER"],
        "buildUploadFiles buildUploads sandboxTesters",
    ),
    _task(
        "making in-app purchases, subscriptions and achievements",
        [_HOLDER, _ADMIN, _MANAGER, "DEVELOPER", "MARKETING"],
        "gameCenterAchievements inAppPurchases subscriptionGroups subscriptions",
    ),
    _task(
        "offer codes and nominations",
        [_HOLDER, _ADMIN, _MANAGER, "MARKETING"],
        "inAppPurchaseOfferCodes nominations subscriptionOfferCodes",
    ),
    _task(
        "accessibility labels",
        [_HOLDER, _ADMIN, _MANAGER, "FINANCE", "MARKETING"],
        "accessibilityDeclarations",
    ),
    _task(
        "answering reviews",
        [_HOLDER, _ADMIN, "CUSTOMER_SUPPORT"],
        "customerReviewResponses",
    ),
    _task("asking for analytics reports", [_ADMIN], "analyticsReportRequests"),
    _task("finance reports", [_HOLDER, _ADMIN, "FINANCE"], reads="financeReports"),
    _task("sales reports", [_HOLDER, _ADMIN, "FINANCE", "SALES"], reads="salesReports"),
)


def task_of(method: str, resource: str) -> Task | None:
    """What a call is part of; None where Apple's pages name no roles for it."""
    reads = method in ("GET", "HEAD")
    known = (task for task in TASKS if resource in (task.reads if reads else task.writes))
    return next(known, None)


def tasks_of(method: str, resources: Iterable[str]) -> list[Task]:
    """The tasks that such calls of these resources are part of, each once."""
    found = dict.fromkeys(task_of(method, each) for each in resources)
    return [task for task in found if task]


def needed_roles(tasks: Iterable[Task]) -> frozenset[str] | None:
    """The roles that may do all of these tasks; None where there is none."""
    known = [task.roles for task in tasks]
    return frozenset.intersection(*known) if known else None


def hint(method: str, path: str) -> str:
    """What a 403 is about, for its message; empty where it is not known."""
    parts = path.strip("/").split("/")
    task = task_of(method, parts[1]) if len(parts) > 1 else None
    return f"it takes one of the roles {', '.join(sorted(task.roles))} ({SOURCE})" if task else ""
