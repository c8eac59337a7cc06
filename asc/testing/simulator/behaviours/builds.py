"""The Build Upload API, and builds from upload to usable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .media import errors_of
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

ENDS = {
    "ASSET": "assetFile",
    "ASSET_DESCRIPTION": "assetDescriptionFile",
    "ASSET_SPI": "assetSpiFile",
}
KEPT = 90 * 24 * 3600


def number(version: str) -> tuple[int, ...]:
    """`1.10.0` as comparable numbers, without the zeros at its end."""
    parts = [int(part) if part.isdigit() else 0 for part in version.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


@RULES.check("create", "buildUploads")
def a_higher_build_number(call: Call) -> None:
    """A build number that was used, or is lower than one that was, is refused."""
    app, sent = call.target("app"), call.attributes
    used = (
        [known for known in _numbers(call, app) if number(known) >= number(sent["cfBundleVersion"])]
        if app
        else []
    )
    if used:
        raise conflict(
            "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
            "The bundle version must be higher than the previously uploaded version.",
            "/data/attributes/cfBundleVersion",
            meta={"previousBundleVersion": max(used, key=number)},
        )


def _numbers(call: Call, app: Record) -> list[str]:
    """Build numbers of the same train; an upload that was never committed holds none."""
    sent, store, found = call.attributes, call.store, []
    for build in store.related(app.ref, "builds"):
        version = store.first(build.ref, "preReleaseVersion")
        if version and _counts(sent, version["version"], version["platform"]):
            found.append(str(build["version"]))
    uploads = [one for one in store.related(app.ref, "buildUploads") if is_busy(one)]
    same = [one for one in uploads if _counts(sent, *_train(one.attributes))]
    return [*found, *(str(upload["cfBundleVersion"]) for upload in same)]


def _counts(sent: Mapping[str, Any], version: Any, platform: Any) -> bool:
    """Whether a build of a version stands in the way: on macOS, numbers rise over all versions
    (Apple's page on version numbers).
    """
    same = version == sent.get("cfBundleShortVersionString") or platform == "MAC_OS"
    return same and bool(platform == sent.get("platform"))


def is_busy(upload: Record) -> bool:
    """True once it was committed, unless it failed."""
    return (upload["state"] or {}).get("state") in ("PROCESSING", "COMPLETE")


def _train(attributes: Any) -> tuple[Any, Any]:
    return attributes.get("cfBundleShortVersionString"), attributes.get("platform")


@RULES.effect("create", "buildUploads")
def upload_waits(call: Call) -> None:
    """A new upload waits for its files."""
    set_upload_state(call.engine, call.ref, "AWAITING_UPLOAD")


def set_upload_state(
    engine: Engine, ref: Ref, state: str, errors: list[dict[str, str]] | None = None
) -> None:
    detail = {"state": state, "errors": errors or [], "warnings": [], "infos": []}
    engine.store.update(ref, {"state": detail})


@RULES.effect("create", "buildUploadFiles")
def file_takes_its_place(call: Call) -> None:
    """The upload shows its file under the name of the asset type."""
    upload = call.target("buildUpload")
    end = ENDS.get(call.attributes["assetType"])
    if upload and end:
        call.store.replace(upload.ref, end, [call.ref])


@RULES.check("update", "buildUploadFiles")
def one_commit_of_a_number(call: Call) -> None:
    """Of two open uploads of one build number, the second commit is refused (a guess)."""
    upload = call.store.first(call.ref, "buildUpload")
    app = call.store.first(upload.ref, "app") if upload else None
    if not call.attributes.get("uploaded") or upload is None or app is None:
        return
    for other in call.store.related(app.ref, "buildUploads"):
        same = _train(other.attributes) == _train(upload.attributes)
        mine = other.ref == upload.ref or not is_busy(other)
        if same and not mine and other["cfBundleVersion"] == upload["cfBundleVersion"]:
            detail = f"The bundle version {upload['cfBundleVersion']} was uploaded already."
            code = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
            raise conflict(code, detail, "/data/attributes/uploaded")


@RULES.effect("update", "buildUploadFiles")
def commit_starts_processing(call: Call) -> None:
    """No other call starts it: the commit of the asset does."""
    upload = call.store.first(call.ref, "buildUpload")
    asset = call.record is not None and call.record["assetType"] == "ASSET"
    state = (upload["state"] or {}).get("state") if upload else None
    if upload and asset and call.attributes.get("uploaded") and state == "AWAITING_UPLOAD":
        set_upload_state(call.engine, upload.ref, "PROCESSING")
        call.store.update(upload.ref, {"uploadedDate": call.engine.clock.pacific()})
        call.engine.plan(upload.ref, "build.processed")


@RULES.step("build.processed")
def upload_processed(engine: Engine, upload: Ref) -> None:
    """COMPLETE or FAILED; the build itself comes later (quirk 27)."""
    asset = engine.store.first(upload, "assetFile")
    errors = closed_train(engine.store, upload)
    errors += errors_of(engine, asset.ref) if asset else []
    if asset:
        delivery = {"state": "FAILED" if errors else "COMPLETE", "errors": errors, "warnings": []}
        engine.store.update(asset.ref, {"assetDeliveryState": delivery})
    set_upload_state(engine, upload, "FAILED" if errors else "COMPLETE", errors)
    if not errors:
        engine.plan(upload, "build.appears", watch="builds")


SOLD = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_VERSION")


def closed_train(store: Store, upload: Ref) -> list[dict[str, str]]:
    """A version that was on sale, or a lower one, takes no further build: ITMS-90062 and -90186,
    which come after the upload only.
    """
    record, app = store.one(upload), store.first(upload, "app")
    if record is None or app is None:
        return []
    wanted, platform = _train(record.attributes)
    sold = [
        str(version["versionString"])
        for version in store.related(app.ref, "appStoreVersions")
        if version["platform"] == platform and version["appVersionState"] in SOLD
    ]
    highest = max(sold, key=number, default=None)
    if highest is None or number(str(wanted)) > number(highest):
        return []
    train = f"Invalid Pre-Release Train. The train version '{wanted}' is closed for new builds."
    higher = (
        f"The value of CFBundleShortVersionString [{wanted}] must be higher than that of the "
        f"previously approved version [{highest}]."
    )
    return [{"code": "90186", "description": train}, {"code": "90062", "description": higher}]


@RULES.step("build.appears")
def build_appears(engine: Engine, upload: Ref) -> None:
    """A build with the id of its upload, still being processed."""
    store, record = engine.store, engine.store.get(*upload)
    app = store.first(upload, "app")
    if record and app:
        attributes = {
            "version": ".".join(
                part.lstrip("0") or "0" for part in str(record["cfBundleVersion"]).split(".")
            ),
            "uploadedDate": engine.clock.pacific(),
            "expirationDate": engine.clock.pacific(KEPT),
            "expired": False,
            "processingState": "PROCESSING",
            "buildAudienceType": "APP_STORE_ELIGIBLE",
            "usesNonExemptEncryption": None,
        }
        links = {
            "app": app.ref,
            "preReleaseVersion": _pre_release(engine, app.ref, record).ref,
            "buildUpload": upload,
        }
        build = store.add("builds", attributes, links, ident=upload.id)
        beta = {
            "autoNotifyEnabled": False,
            "internalBuildState": "PROCESSING",
            "externalBuildState": "PROCESSING",
        }
        store.add("buildBetaDetails", beta, {"build": build.ref})
        engine.plan(build.ref, "build.valid")


def _pre_release(engine: Engine, app: Ref, upload: Record) -> Record:
    for version in engine.store.related(app, "preReleaseVersions"):
        if (version["version"], version["platform"]) == _train(upload.attributes):
            return version
    attributes = {"version": upload["cfBundleShortVersionString"], "platform": upload["platform"]}
    return engine.store.add("preReleaseVersions", attributes, {"app": app})


@RULES.step("build.valid")
def build_valid(engine: Engine, build: Ref) -> None:
    """The build is valid; its TestFlight state lags behind (quirk 29)."""
    engine.store.update(build, {"processingState": "VALID"})
    engine.plan(build, "build.beta", seconds=60)


@RULES.step("build.beta")
def beta_state(engine: Engine, build: Ref) -> None:
    """What TestFlight makes of a valid build."""
    record, detail = engine.store.get(*build), engine.store.first(build, "buildBetaDetail")
    if record is None or detail is None:
        return
    if record["expired"]:
        inside = outside = "EXPIRED"
    elif record["usesNonExemptEncryption"] is None:
        inside = outside = "MISSING_EXPORT_COMPLIANCE"
    else:
        groups = engine.store.related(build, "betaGroups")
        inside = (
            "IN_BETA_TESTING"
            if any(group["isInternalGroup"] for group in groups)
            else "READY_FOR_BETA_TESTING"
        )
        outside = _outside(engine, build)
    engine.store.update(detail.ref, {"internalBuildState": inside, "externalBuildState": outside})


def _outside(engine: Engine, build: Ref) -> str:
    """The external state follows the beta review (quirk 33)."""
    review = engine.store.first(build, "betaAppReviewSubmission")
    if review is None:
        return "READY_FOR_BETA_SUBMISSION"
    if review["betaReviewState"] != "APPROVED":
        words = {"IN_REVIEW": "IN_BETA_REVIEW", "REJECTED": "BETA_REJECTED"}
        return words.get(str(review["betaReviewState"]), "WAITING_FOR_BETA_REVIEW")
    groups = engine.store.related(build, "betaGroups")
    return (
        "IN_BETA_TESTING"
        if any(not group["isInternalGroup"] for group in groups)
        else "BETA_APPROVED"
    )


@RULES.check("update", "builds")
def encryption_is_said_once(call: Call) -> None:
    """A second answer to the export question is a 409, which others take as done."""
    if call.attributes.get("usesNonExemptEncryption") is not None and call.record:
        if call.record["usesNonExemptEncryption"] is not None:
            detail = "You cannot update when the value is already set."
            raise conflict(
                "ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/usesNonExemptEncryption"
            )
        if call.record["processingState"] == "PROCESSING":
            raise conflict("STATE_ERROR", "The build is still being processed")


@RULES.check("update", "builds")
def expired_stays_expired(call: Call) -> None:
    """A build can be expired, never revived."""
    if call.attributes.get("expired") is False and call.record and call.record["expired"]:
        detail = "An expired build can not be made available again"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/expired")


@RULES.effect("update", "builds")
@RULES.effect("add", "builds.betaGroups")
@RULES.effect("remove", "builds.betaGroups")
def beta_state_follows(call: Call) -> None:
    """TestFlight's states follow what is known of the build."""
    if call.record and call.record["processingState"] != "PROCESSING":
        beta_state(call.engine, call.ref)
