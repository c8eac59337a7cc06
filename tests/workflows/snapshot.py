"""What workflows leave at Apple's, without ids and dates: two runs that did the same leave the
same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record, Store

from . import listing_stage

Snapshot = Counter[tuple[str, ...]]


def snapshot(sim: Simulator) -> Snapshot:
    """Everything that workflows touch, each with how often it is there."""
    store = sim.store
    return Counter(
        (type_, *show(store, record))
        for type_, show in SHOWN.items()
        for record in store.all(type_)
    )


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
    return [_names(store, build, "app"), *said, told, _names(store, build, "betaGroups")]


def _note(store: Store, note: Record) -> list[str]:
    return [str(note["locale"]), str(note["whatsNew"]), _names(store, note, "build", "version")]


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


def _phased(store: Store, phased: Record) -> list[str]:
    of = _names(store, phased, "appStoreVersion", "versionString")
    return [of, str(phased["phasedReleaseState"])]


SHOWN: Mapping[str, Callable[[Store, Record], list[str]]] = {
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
    "appStoreVersionPhasedReleases": _phased,
    **listing_stage.SHOWN,
    "appStoreReviewAttachments": _file,
    "inAppPurchaseAppStoreReviewScreenshots": _file,
}
