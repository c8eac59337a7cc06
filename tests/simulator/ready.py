"""A valid request for any operation of the document, and the state that it needs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from asc.testing import Simulator
from asc.testing.simulator.behaviours.locks import LOCKED_TYPES
from asc.testing.simulator.behaviours.uniqueness import Key, table
from asc.testing.simulator.document.bodies import EntityRule, LinkageRule
from asc.testing.simulator.document.index import Endpoint
from asc.testing.simulator.engine.http import Incoming
from asc.testing.simulator.seeds.samples import sample
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.prices import FIRST_TIER
from asc.testing.simulator.store.store import Record, Ref

Json = dict[str, Any]


@dataclass
class Ready:
    """A request that should succeed."""

    operation: Endpoint
    ident: str = ""
    query: dict[str, str] = field(default_factory=dict)
    body: Json | None = None

    @property
    def path(self) -> str:
        return self.operation.path.replace("{id}", self.ident)


def ready(sim: Simulator, operation: Endpoint) -> Ready:
    """Arranges what the operation needs and makes a request with all it takes."""
    made = Ready(operation)
    if operation.shape != "collection":
        made.ident = some(sim, operation.owner).id
    made.query = {
        name: _value(name, known) for name, known in operation.parameters.items() if known.required
    }
    if operation.body:
        made.body = body(sim, operation, made.ident)
    if operation.owner in LOCKED_TYPES:
        _open_all(sim)
    arrange = ARRANGE.get((operation.method, operation.path))
    if arrange:
        arrange(sim, made)
    elif operation.body and operation.body.data and "uploaded" in operation.body.data.attributes:
        _uploaded(sim, made)
    if operation.method == "post" and operation.shape == "collection":
        _make_room(sim, made)
    return made


def _make_room(sim: Simulator, made: Ready) -> None:
    """Changes whatever has a key of what the request is about to make."""
    type_ = made.body["data"]["type"] if made.body else ""
    row = table().get(type_)
    for record in list(sim.store.all(type_)) if row else ():
        if row and row.second == "in flight":
            sim.store.update(record.ref, {"state": "APPROVED"})
        for key in row.keys if row and row.second == "refused" else ():
            _move_away(sim, record, key)


def _move_away(sim: Simulator, record: Record, key: Key) -> None:
    names = [part.names[0] for part in key if not part.is_link]
    sim.store.update(record.ref, dict.fromkeys(names, "another"))
    for name in () if names else key[0].names:
        sim.store.replace(record.ref, name, [])


def some(sim: Simulator, type_: str) -> Record:
    """Any record of a type."""
    if type_ in POINTS:
        owner = next(iter(sim.store.all(POINTS[type_])))
        found = sim.store.get(type_, packed(s=owner.id, t="USA", p=str(FIRST_TIER + 3)))
        assert found
        return found
    return next(iter(sim.store.all(type_)))


OPEN = {
    "appCustomProductPageVersions": {"state": "PREPARE_FOR_SUBMISSION"},
    "appInfos": {"state": "PREPARE_FOR_SUBMISSION"},
    "appStoreVersions": {"appVersionState": "PREPARE_FOR_SUBMISSION"},
}


def _open_all(sim: Simulator) -> None:
    """Takes everything out of review and off sale, so that it can be edited."""
    for type_, state in OPEN.items():
        for record in sim.store.all(type_):
            sim.store.update(record.ref, state)


POINTS = {
    "appPricePoints": "apps",
    "inAppPurchasePricePoints": "inAppPurchases",
    "subscriptionPricePoints": "subscriptions",
}


def _value(name: str, known: Any) -> str:
    wanted = {
        "filter[vendorNumber]": "85012345",
        "filter[reportDate]": "2026-01",
        "filter[regionCode]": "ZZ",
    }
    return wanted.get(name) or (min(known.values) if known.values else "x")


def body(sim: Simulator, operation: Endpoint, ident: str) -> Json:
    """A body with every member that the document allows."""
    rules = operation.body
    assert rules
    if rules.linkage:
        return {"data": _linkage(sim, rules.linkage)}
    assert rules.data
    data = resource(sim, rules.data)
    if operation.method == "patch":
        data["id"] = ident
    return {"data": data}


def resource(sim: Simulator, rule: EntityRule) -> Json:
    """A resource object with every member that the document allows."""
    made: Json = {"type": rule.type}
    if rule.attributes:
        document = sim.engine.document
        made["attributes"] = {
            name: sample(document, schema, name) for name, schema in rule.attributes.items()
        }
    if rule.relationships:
        given = {
            name: {"data": _linkage(sim, linkage)} for name, linkage in rule.relationships.items()
        }
        made["relationships"] = {
            name: value for name, value in given.items() if value["data"] is not None
        }
    return made


def _linkage(sim: Simulator, rule: LinkageRule) -> Any:
    target = identifier(some(sim, rule.targets[0]).ref)
    return [target] if rule.many else target


def identifier(ref: Ref) -> Json:
    return {"type": ref.type, "id": ref.id}


# What single operations need beyond that


Arrange = Callable[[Simulator, Ready], None]


def _only(*names: str) -> Arrange:
    """Keeps some relationships of a body that takes one of several."""

    def arrange(_: Simulator, made: Ready) -> None:
        assert made.body
        given = made.body["data"]["relationships"]
        made.body["data"]["relationships"] = {name: given[name] for name in names}

    return arrange


def _uploaded(sim: Simulator, made: Ready) -> None:
    """A reservation whose parts have come."""
    content = b"the whole file"
    ref = Ref(made.operation.owner, made.ident)
    operations = sim.engine.uploads.reserve(ref, len(content))
    sim.store.update(ref, {"uploadOperations": operations})
    url = urlsplit(operations[0]["url"])
    sent = sim.engine.uploads.serve(Incoming("PUT", url.path, url.query, {}, content, "upload"))
    assert sent.status == 200
    attributes = made.body["data"]["attributes"] if made.body else {}
    digest = hashlib.md5(content).hexdigest()
    if "sourceFileChecksum" in attributes:
        attributes["sourceFileChecksum"] = digest
    if "sourceFileChecksums" in attributes:
        attributes["sourceFileChecksums"] = {"file": {"hash": digest, "algorithm": "MD5"}}


def _attributes(**values: Any) -> Arrange:
    def arrange(_: Simulator, made: Ready) -> None:
        assert made.body
        made.body["data"]["attributes"].update(values)

    return arrange


def _gone(*types: str) -> Arrange:
    """Takes away what the operation is about to make."""

    def arrange(sim: Simulator, _: Ready) -> None:
        for type_ in types:
            for record in list(sim.store.all(type_)):
                sim.store.delete(record.ref)

    return arrange


def _set(type_: str, **values: Any) -> Arrange:
    """Puts all resources of a type into a state."""

    def arrange(sim: Simulator, _: Ready) -> None:
        for record in sim.store.all(type_):
            sim.store.update(record.ref, values)

    return arrange


def _all(*steps: Arrange) -> Arrange:
    def arrange(sim: Simulator, made: Ready) -> None:
        for step in steps:
            step(sim, made)

    return arrange


def _outside_group(sim: Simulator, made: Ready) -> None:
    """A group for outsiders, without testers and builds."""
    group = next(group for group in sim.store.all("betaGroups") if group["name"] == "Press")
    for name in ("betaTesters", "builds"):
        sim.store.replace(group.ref, name, [])
    if made.operation.owner == "betaGroups":
        made.ident = group.id
    elif made.operation.relation and made.body:
        made.body["data"] = [identifier(group.ref)]
    elif made.body:
        made.body["data"]["relationships"] = {"betaGroups": {"data": [identifier(group.ref)]}}
        made.body["data"]["attributes"]["email"] = "new@example.com"


def _second_version(sim: Simulator, made: Ready) -> None:
    """The version in preparation, not the one on sale."""
    version = next(
        version
        for version in sim.store.all("appStoreVersions")
        if version["versionString"] == "1.1"
    )
    target = version
    if made.operation.owner == "appStoreVersionLocalizations" and made.ident:
        target = sim.store.related(version.ref, "appStoreVersionLocalizations")[0]
    if made.operation.owner == target.ref.type:
        made.ident = target.id
        if made.body and made.operation.shape == "instance":
            made.body["data"]["id"] = target.id
    elif made.body:
        made.body["data"]["relationships"]["appStoreVersion"] = {"data": identifier(version.ref)}


def _all_territories(sim: Simulator, made: Ready) -> None:
    assert made.body
    ids = [territory.id for territory in sim.store.all("territories")]
    links = [{"type": "territoryAvailabilities", "id": f"${{{ident}}}"} for ident in ids]
    made.body["data"]["relationships"]["territoryAvailabilities"] = {"data": links}
    made.body["included"] = [
        {
            **link,
            "attributes": {"available": True},
            "relationships": {"territory": {"data": {"type": "territories", "id": ident}}},
        }
        for link, ident in zip(links, ids, strict=True)
    ]


def _ready_version(sim: Simulator, made: Ready) -> None:
    """The version has a build and news, so that it can be reviewed."""
    _gone("reviewSubmissionItems")(sim, made)
    _second_version(sim, made)
    version = next(
        version
        for version in sim.store.all("appStoreVersions")
        if version["versionString"] == "1.1"
    )
    sim.store.replace(version.ref, "build", [some(sim, "builds").ref])
    for text in sim.store.related(version.ref, "appStoreVersionLocalizations"):
        sim.store.update(text.ref, {"whatsNew": "More"})
    _only("reviewSubmission", "appStoreVersion")(sim, made)


def _add_item(sim: Simulator, made: Ready) -> None:
    for record in list(sim.store.all("reviewSubmissionItems")):
        sim.store.delete(record.ref)
    event = some(sim, "appEvents").ref
    links = {"reviewSubmission": Ref("reviewSubmissions", made.ident), "appEvent": event}
    sim.store.add("reviewSubmissionItems", {"state": "READY_FOR_REVIEW"}, links)


def _base_usa(_: Simulator, made: Ready) -> None:
    """The territory that the named price is for."""
    assert made.body
    usa = {"type": "territories", "id": "USA"}
    made.body["data"]["relationships"]["baseTerritory"] = {"data": usa}


def _started(sim: Simulator, made: Ready) -> None:
    """An experiment that was approved takes nothing but its start."""
    _set("appStoreVersionExperiments", state="APPROVED")(sim, made)
    assert made.body
    made.body["data"]["attributes"] = {"started": True}


LARGE_PHONE = "IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE"


def _fitting_image(sim: Simulator, made: Ready) -> None:
    """An image of the library, and a group that takes it."""
    _open_all(sim)
    _gone("appAssetLibraryPlacements")(sim, made)
    category = "APP_SCREENSHOTS_AND_PREVIEWS"
    _set("appAssetLibraryImages", category=category, state="COMPLETE", specId=None)(sim, made)
    _attributes(placementType="APP_SCREENSHOT", placementGroup=LARGE_PHONE)(sim, made)
    _only("image", "appStoreVersionLocalization")(sim, made)


def _sorted_placements(sim: Simulator, made: Ready) -> None:
    """One placement, which is all of its group."""
    _open_all(sim)
    _gone("appAssetLibraryPlacements")(sim, made)
    text = some(sim, "appStoreVersionLocalizations").ref
    attributes = {"placementGroup": LARGE_PHONE, "placementType": "APP_SCREENSHOT"}
    links = {"appStoreVersionLocalization": text}
    placement = sim.store.add("appAssetLibraryPlacements", attributes, links)
    _attributes(placementGroup=LARGE_PHONE)(sim, made)
    _only("orderedPlacements", "appStoreVersionLocalization")(sim, made)
    assert made.body
    given = made.body["data"]["relationships"]
    given["orderedPlacements"] = {"data": [identifier(placement.ref)]}


def _approved(type_: str) -> Arrange:
    """An asset that can be archived."""
    return _all(_uploaded, _set(type_, state="APPROVED"))


def signing_request() -> str:
    """A CSR as PEM text."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ann")])
    request = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(name)
        .sign(generate_private_key(SECP256R1()), SHA256())
    )
    return request.public_bytes(Encoding.PEM).decode()


SALES = {
    "filter[reportType]": "SALES",
    "filter[reportSubType]": "SUMMARY",
    "filter[frequency]": "YEARLY",
    "filter[reportDate]": "2025",
    "filter[version]": "1_0",
}


def _history(sim: Simulator, made: Ready) -> None:
    since = sim.clock.utc(-86_400)
    made.query.update({"filter[createdDateGreaterThanOrEqualTo]": since})


FREE_WEEK = _attributes(offerMode="FREE_TRIAL", duration="ONE_WEEK")
ONCE = _attributes(numberOfPeriods=1)
IN_2031 = _attributes(
    startDate="2031-01-01",
    endDate="2031-02-01",
    customerEligibilityPaidSubscriptionDurationInMonths=2,
    customerEligibilityTimeSinceLastSubscribedInMonths={"minimum": 1, "maximum": 2},
    customerEligibilityWaitBetweenOffersInMonths=3,
)


def _codes(number: int) -> Arrange:
    """Codes of an approved product, for a month."""

    def arrange(sim: Simulator, made: Ready) -> None:
        for type_ in ("subscriptions", "inAppPurchases"):
            _set(type_, state="APPROVED")(sim, made)
        until = sim.clock.pacific(30 * 24 * 3600)[:10]
        _attributes(numberOfCodes=number, expirationDate=until)(sim, made)

    return arrange


ONE_LOCALE = _attributes(locale="fr-FR")
NEW_TRAIN = _set("preReleaseVersions", version="1.2")


def _of_another_language(sim: Simulator, made: Ready) -> None:
    """The texts of the primary language stay."""
    sim.store.update(Ref(made.operation.owner, made.ident), {"locale": "sv"})


ARRANGE: Mapping[tuple[str, str], Arrange] = {
    ("delete", "/v1/appInfoLocalizations/{id}"): _of_another_language,
    ("delete", "/v1/appStoreVersionLocalizations/{id}"): _of_another_language,
    ("get", "/v1/salesReports"): lambda _, made: made.query.update(SALES),
    ("get", "/v1/webhooks/{id}/deliveries"): _history,
    ("get", "/v1/financeReports"): lambda _, made: made.query.update(
        {"filter[reportType]": "FINANCIAL"}
    ),
    ("post", "/v1/appAssetLibraryPlacements"): _fitting_image,
    ("post", "/v1/appAssetLibraryPlacementOrderingRequests"): _sorted_placements,
    ("delete", "/v1/appAssetLibraryPlacements/{id}"): lambda sim, _: _open_all(sim),
    **{
        ("patch", f"/v1/{type_}/{{id}}"): _approved(type_)
        for type_ in ("appAssetLibraryImages", "appAssetLibraryVideos")
    },
    **{
        ("delete", f"/v1/{type_}/{{id}}"): _gone("appAssetLibraryPlacements")
        for type_ in ("appAssetLibraryImages", "appAssetLibraryVideos")
    },
    ("post", "/v1/appInfoLocalizations"): ONE_LOCALE,
    ("post", "/v1/appStoreVersionLocalizations"): _all(ONE_LOCALE, _second_version),
    ("patch", "/v1/appStoreVersionExperiments/{id}"): _started,
    ("patch", "/v2/appStoreVersionExperiments/{id}"): _started,
    ("patch", "/v1/appStoreVersionLocalizations/{id}"): _second_version,
    ("post", "/v1/appPriceSchedules"): _all(_gone("appPriceSchedules"), _base_usa),
    ("post", "/v1/appStoreVersionPhasedReleases"): _all(
        _gone("appStoreVersionPhasedReleases"), _second_version
    ),
    ("post", "/v1/appStoreVersionReleaseRequests"): _set(
        "appStoreVersions", appVersionState="PENDING_DEVELOPER_RELEASE"
    ),
    ("post", "/v1/appStoreVersions"): _all(
        _set("appStoreVersions", appVersionState="READY_FOR_DISTRIBUTION"), NEW_TRAIN
    ),
    ("patch", "/v1/appStoreVersions/{id}"): _all(_second_version, NEW_TRAIN),
    ("patch", "/v1/appStoreVersions/{id}/relationships/build"): _second_version,
    ("delete", "/v1/appStoreVersions/{id}"): _second_version,
    ("post", "/v1/betaAppLocalizations"): ONE_LOCALE,
    ("post", "/v1/betaBuildLocalizations"): ONE_LOCALE,
    ("post", "/v1/betaAppReviewSubmissions"): _gone("betaAppReviewSubmissions"),
    ("post", "/v1/betaGroups/{id}/relationships/betaTesters"): _outside_group,
    ("post", "/v1/betaGroups/{id}/relationships/builds"): _outside_group,
    ("post", "/v1/betaTesters"): _outside_group,
    ("post", "/v1/betaTesters/{id}/relationships/betaGroups"): _outside_group,
    ("post", "/v1/certificates"): lambda _, made: _attributes(csrContent=signing_request())(
        _, made
    ),
    ("patch", "/v1/nominations/{id}"): _attributes(submitted=True, archived=True),
    ("post", "/v1/subscriptions"): _attributes(productId="com.example.yearly"),
    ("post", "/v2/inAppPurchases"): _attributes(productId="com.example.coins"),
    ("post", "/v1/devices"): _gone("devices"),
    ("patch", "/v1/inAppPurchaseLocalizations/{id}"): _set(
        "inAppPurchaseLocalizations", state="PREPARE_FOR_SUBMISSION"
    ),
    ("post", "/v1/inAppPurchasePriceSchedules"): _all(
        _gone("inAppPurchasePriceSchedules"), _base_usa
    ),
    ("post", "/v1/subscriptionPlanAvailabilities"): _all(
        _gone("subscriptionPlanAvailabilities"), _attributes(planType="UPFRONT")
    ),
    ("post", "/v1/subscriptionPrices"): _attributes(startDate=None, planType="UPFRONT"),
    ("patch", "/v1/territoryAvailabilities/{id}"): _attributes(preOrderEnabled=False),
    ("delete", "/v2/inAppPurchases/{id}"): _set("inAppPurchases", state="READY_TO_SUBMIT"),
    ("patch", "/v1/subscriptionLocalizations/{id}"): _set(
        "subscriptionLocalizations", state="PREPARE_FOR_SUBMISSION"
    ),
    ("delete", "/v1/subscriptions/{id}"): _set("subscriptions", state="READY_TO_SUBMIT"),
    ("patch", "/v2/inAppPurchaseLocalizations/{id}"): _set(
        "inAppPurchaseLocalizations", state="PREPARE_FOR_SUBMISSION"
    ),
    ("patch", "/v2/subscriptionLocalizations/{id}"): _set(
        "subscriptionLocalizations", state="PREPARE_FOR_SUBMISSION"
    ),
    ("post", "/v1/profiles"): _all(
        _attributes(name="Another", profileType="IOS_APP_DEVELOPMENT"),
        _set("certificates", certificateType="DEVELOPMENT"),
        _set("devices", status="ENABLED", deviceClass="IPHONE"),
        _set("bundleIds", platform="IOS"),
    ),
    ("patch", "/v1/builds/{id}"): _set("builds", usesNonExemptEncryption=None),
    ("post", "/v1/builds/{id}/relationships/betaGroups"): _outside_group,
    ("post", "/v1/reviewSubmissionItems"): _ready_version,
    ("patch", "/v1/reviewSubmissions/{id}"): _all(_add_item, _attributes(canceled=False)),
    ("post", "/v1/subscriptionIntroductoryOffers"): _all(
        FREE_WEEK,
        ONCE,
        _attributes(startDate=None, endDate=None),
        _only("subscription", "territory"),
        _gone("subscriptionIntroductoryOffers"),
    ),
    ("post", "/v1/subscriptionPromotionalOffers"): _all(
        FREE_WEEK, ONCE, _attributes(offerCode="fresh")
    ),
    ("post", "/v1/subscriptionOfferCodes"): _all(
        FREE_WEEK, ONCE, _attributes(autoRenewEnabled=True)
    ),
    ("post", "/v1/winBackOffers"): _all(
        FREE_WEEK,
        IN_2031,
        _attributes(offerId="fresh", periodCount=1),
        _set("subscriptions", state="APPROVED"),
    ),
    ("patch", "/v1/winBackOffers/{id}"): IN_2031,
    ("patch", "/v1/subscriptionPromotionalOffers/{id}"): _set(
        "subscriptionPromotionalOffers", offerMode="FREE_TRIAL"
    ),
    ("patch", "/v1/subscriptionIntroductoryOffers/{id}"): _attributes(endDate="2031-02-01"),
    **{
        ("post", f"/v1/{product}OfferCode{kind}"): _codes(number)
        for product in ("subscription", "inAppPurchase")
        for kind, number in {"CustomCodes": 500, "OneTimeUseCodes": 10}.items()
    },
    **{
        ("delete", f"/v1/{type_}/{{id}}"): _set("subscriptions", state="READY_TO_SUBMIT")
        for type_ in (
            "subscriptionIntroductoryOffers",
            "subscriptionPromotionalOffers",
            "winBackOffers",
        )
    },
    ("post", "/v2/appAvailabilities"): _all(_gone("appAvailabilities"), _all_territories),
}
