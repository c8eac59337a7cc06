"""What workflows leave at Apple's, without ids and dates: two runs that did the same leave the
same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record, Store

from . import listing_stage, offers_stage

Snapshot = Counter[tuple[str, ...]]
Show = Callable[[Store, Record], list[str]]


def read_once(show: Show) -> Show:
    """For records whose links never change, of which there are hundreds: each is read once. A
    record that changes is another object.
    """
    known: dict[int, tuple[Record, list[str]]] = {}

    def shown(store: Store, record: Record) -> list[str]:
        if id(record) not in known:
            known[id(record)] = record, show(store, record)
        return known[id(record)][1]

    return shown


def snapshot(sim: Simulator) -> Snapshot:
    """Everything that workflows touch, each with how often it is there."""
    store = sim.store
    return Counter(
        (type_, *show(store, record))
        for type_, show in SHOWN.items()
        for record in store.all(type_)
        if not _was_never_sent(record)
    )


def _was_never_sent(record: Record) -> bool:
    """A submission that was cancelled as an empty draft: nothing came of it."""
    is_submission = record.ref.type == "reviewSubmissions"
    is_cancelled = record["state"] in ("CANCELING", "COMPLETE")
    return is_submission and is_cancelled and not record["submittedDate"]


def _names(store: Store, record: Record, relation: str, name: str = "name") -> str:
    return ",".join(sorted(str(other[name]) for other in store.related(record.ref, relation)))


def _upload(_: Store, upload: Record) -> list[str]:
    state = str((upload["state"] or {}).get("state"))
    return [str(upload["cfBundleShortVersionString"]), str(upload["cfBundleVersion"]), state]


def _file(_: Store, file: Record) -> list[str]:
    return [
        str(file["fileName"]),
        str(file["fileSize"]),
        str((file["assetDeliveryState"] or {}).get("state")),
    ]


def _build(store: Store, build: Record) -> list[str]:
    said = [
        str(build[name])
        for name in ("version", "processingState", "usesNonExemptEncryption", "expired")
    ]
    detail = store.first(build.ref, "buildBetaDetail")
    told = str(detail["autoNotifyEnabled"]) if detail else ""
    declared = _names(store, build, "appEncryptionDeclaration", "appDescription")
    return [_names(store, build, "app"), *said, told, _names(store, build, "betaGroups"), declared]


def _note(store: Store, note: Record) -> list[str]:
    return [str(note["locale"]), str(note["whatsNew"]), _names(store, note, "build", "version")]


def _feedback(_: Store, feedback: Record) -> list[str]:
    return [str(feedback["comment"])]


def _review(store: Store, review: Record) -> list[str]:
    return [_names(store, review, "build", "version")]


def _group(store: Store, group: Record) -> list[str]:
    settings = (
        "name",
        "isInternalGroup",
        "hasAccessToAllBuilds",
        "publicLinkEnabled",
        "publicLinkLimit",
    )
    return [_names(store, group, "app"), *(str(group[name]) for name in settings)]


def _tester(store: Store, tester: Record) -> list[str]:
    who = [str(tester[name]) for name in ("email", "firstName", "state")]
    return [*who, _names(store, tester, "apps"), _names(store, tester, "betaGroups")]


def _invitation(store: Store, invitation: Record) -> list[str]:
    return [_names(store, invitation, "betaTester", "email")]


def _analytics(store: Store, request: Record) -> list[str]:
    stopped = str(request["stoppedDueToInactivity"])
    return [_names(store, request, "app"), str(request["accessType"]), stopped]


def _version(store: Store, version: Record) -> list[str]:
    names = ("versionString", "platform", "appVersionState", "releaseType", "copyright")
    return [*(str(version[name]) for name in names), _names(store, version, "build", "version")]


def _submission(store: Store, submission: Record) -> list[str]:
    return [str(submission["state"]), _names(store, submission, "items", "state")]


def _item(store: Store, item: Record) -> list[str]:
    held = _names(store, item, "appStoreVersion", "versionString")
    return [str(item["state"]), held, _names(store, item, "appEvent", "eventState")]


def _contact(store: Store, detail: Record) -> list[str]:
    who = [str(detail[name]) for name in ("contactFirstName", "contactPhone")]
    return [*who, _names(store, detail, "appStoreVersion", "versionString")]


def _declaration(_: Store, declaration: Record) -> list[str]:
    shown = ("appDescription", "appEncryptionDeclarationState", "containsThirdPartyCryptography")
    return [str(declaration[name]) for name in shown]


def _phased(store: Store, phased: Record) -> list[str]:
    of = _names(store, phased, "appStoreVersion", "versionString")
    return [of, str(phased["phasedReleaseState"])]


def _bundle_id(_: Store, bundle: Record) -> list[str]:
    return [str(bundle[name]) for name in ("identifier", "name", "platform")]


def _capability(store: Store, capability: Record) -> list[str]:
    of = _names(store, capability, "bundleId", "identifier")
    return [of, str(capability["capabilityType"]), str(capability["settings"])]


def _certificate(_: Store, certificate: Record) -> list[str]:
    return [str(certificate["certificateType"])]


def _device(_: Store, device: Record) -> list[str]:
    return [str(device[name]) for name in ("udid", "name", "status")]


def _profile(store: Store, profile: Record) -> list[str]:
    what = [str(profile[name]) for name in ("name", "profileType", "profileState")]
    held = _names(store, profile, "certificates", "certificateType")
    return [*what, held, _names(store, profile, "devices", "udid")]


def _person(store: Store, person: Record) -> list[str]:
    names = ("username", "email", "allAppsVisible", "provisioningAllowed")
    who = [str(person[name]) for name in names]
    return [*who, ",".join(sorted(person["roles"])), _names(store, person, "visibleApps")]


def _cloud_run(store: Store, run: Record) -> list[str]:
    states = [str(run[name]) for name in ("executionProgress", "completionStatus")]
    return [_names(store, run, "workflow"), _names(store, run, "sourceBranchOrTag"), *states]


@read_once
def _price(store: Store, price: Record) -> list[str]:
    names = ("appPricePoint", "inAppPurchasePricePoint", "subscriptionPricePoint")
    points = [store.first(price.ref, name) for name in names]
    amounts = [str(point["customerPrice"]) for point in points if point]
    dates = [str(price[name]) for name in ("startDate", "endDate", "preserved")]
    return [_names(store, price, "territory", "currency"), *amounts, *dates, *_places(store, price)]


def _places(store: Store, record: Record) -> list[str]:
    names = ("territory", "baseTerritory", "availableTerritories")
    return [",".join(sorted(ref.id for ref in store.refs(record.ref, name))) for name in names]


def _schedule(store: Store, schedule: Record) -> list[str]:
    prices = store.refs(schedule.ref, "manualPrices")
    return [schedule.id, str(len(prices)), *_places(store, schedule)]


@read_once
def _row(store: Store, row: Record) -> list[str]:
    names = ("available", "preOrderEnabled", "releaseDate")
    return [*_places(store, row), *(str(row[name]) for name in names)]


def _sold(store: Store, sold: Record) -> list[str]:
    rows = len(store.refs(sold.ref, "territoryAvailabilities"))
    said = [str(sold[name]) for name in ("availableInNewTerritories", "planType")]
    return [*said, str(rows), *_places(store, sold)]


def _product(store: Store, product: Record) -> list[str]:
    names = ("productId", "name", "state", "subscriptionPeriod", "reviewNote", "groupLevel")
    versions = _names(store, product, "versions", "state")
    shot = _names(store, product, "appStoreReviewScreenshot", "fileName")
    return [*(str(product[name]) for name in names), versions, shot]


def _product_text(store: Store, text: Record) -> list[str]:
    shown = [str(text[name]) for name in ("locale", "name", "description", "customAppName")]
    return [*shown, _names(store, text, "version", "state")]


def _subscription_group(store: Store, group: Record) -> list[str]:
    versions = _names(store, group, "versions", "state")
    return [str(group["referenceName"]), versions, _names(store, group, "subscriptions")]


def _webhook(_: Store, webhook: Record) -> list[str]:
    types = ",".join(sorted(webhook["eventTypes"] or ()))
    shown = [str(webhook[name]) for name in ("name", "enabled")]
    return [*shown, types, str(webhook.private.get("secret"))]


def _answer(store: Store, answer: Record) -> list[str]:
    shown = [str(answer[name]) for name in ("responseBody", "state")]
    return [*shown, _names(store, answer, "review", "reviewerNickname")]


def _delivery(store: Store, delivery: Record) -> list[str]:
    event = store.first(delivery.ref, "event")
    shown = [str(delivery[name]) for name in ("deliveryState", "redelivery")]
    return [*shown, str(event["payload"] and event["eventType"]) if event else ""]


_TEXTS = listing_stage.SHOWN["appStoreVersionLocalizations"]


def _pictures(store: Store, text: Record) -> list[str]:
    """What a language shows: its texts, and its pictures in order."""
    placements = store.related(text.ref, "placements")
    placed = [
        f"{each['placementGroup']} {_names(store, each, 'image', 'fileName')}"
        for each in sorted(placements, key=lambda each: each.private.get("position", 0))
    ]
    sets = sorted(store.related(text.ref, "appScreenshotSets"), key=_display)
    held = [
        f"{_display(each)} {shot['fileName']}"
        for each in sets
        for shot in store.related(each.ref, "appScreenshots")
    ]
    version = _names(store, text, "appStoreVersion", "versionString")
    return [*_TEXTS(store, text), version, *placed, *held]


def _display(pictures: Record) -> str:
    return str(pictures["screenshotDisplayType"])


def _image(_: Store, image: Record) -> list[str]:
    return [str(image["referenceName"]), str(image["state"])]


SHOWN: Mapping[str, Show] = {
    "inAppPurchases": _product,
    "subscriptions": _product,
    "subscriptionGroups": _subscription_group,
    "inAppPurchaseLocalizations": _product_text,
    "subscriptionLocalizations": _product_text,
    "subscriptionGroupLocalizations": _product_text,
    "buildUploads": _upload,
    "buildUploadFiles": _file,
    "builds": _build,
    "betaBuildLocalizations": _note,
    "betaAppReviewSubmissions": _review,
    "buildBetaNotifications": _review,
    "betaGroups": _group,
    "betaTesters": _tester,
    "betaTesterInvitations": _invitation,
    "analyticsReportRequests": _analytics,
    "appStoreVersions": _version,
    "reviewSubmissions": _submission,
    "reviewSubmissionItems": _item,
    "appStoreReviewDetails": _contact,
    "appEncryptionDeclarations": _declaration,
    "appEncryptionDeclarationDocuments": _file,
    "appStoreVersionPhasedReleases": _phased,
    **listing_stage.SHOWN,
    "appStoreVersionLocalizations": _pictures,
    "appAssetLibraryImages": _image,
    "appScreenshots": _file,
    "appStoreReviewAttachments": _file,
    "inAppPurchaseAppStoreReviewScreenshots": _file,
    "bundleIds": _bundle_id,
    "bundleIdCapabilities": _capability,
    "certificates": _certificate,
    "devices": _device,
    "profiles": _profile,
    "ciBuildRuns": _cloud_run,
    "users": _person,
    "userInvitations": _person,
    "appPrices": _price,
    "inAppPurchasePrices": _price,
    "subscriptionPrices": _price,
    "appPriceSchedules": _schedule,
    "inAppPurchasePriceSchedules": _schedule,
    "territoryAvailabilities": _row,
    "appAvailabilities": _sold,
    "inAppPurchaseAvailabilities": _sold,
    "subscriptionPlanAvailabilities": _sold,
    **offers_stage.SHOWN,
    "betaFeedbackCrashSubmissions": _feedback,
    "betaFeedbackScreenshotSubmissions": _feedback,
    "customerReviewResponses": _answer,
    "webhooks": _webhook,
    "webhookDeliveries": _delivery,
}
