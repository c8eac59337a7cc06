"""Rules of single resources, each by the quirk or fact that it comes from."""

from __future__ import annotations

import base64
import gzip
import hashlib
from typing import Any

import httpx
import pytest
from cryptography import x509

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

from .ready import signing_request

APP = "6440000001"
BARE_APP = "6440000002"
"""An app without price and availability."""
DAY = 24 * 3600


def body(
    type_: str, attributes: dict[str, Any] | None = None, ident: Any = None, **links: Any
) -> dict[str, Any]:
    data: dict[str, Any] = {"type": type_}
    if ident:
        data["id"] = ident
    if attributes:
        data["attributes"] = attributes
    if links:
        data["relationships"] = {name: {"data": link} for name, link in links.items()}
    return {"data": data}


def ref(type_: str, ident: str) -> dict[str, str]:
    return {"type": type_, "id": ident}


def codes(answer: httpx.Response) -> list[str]:
    return [error["code"] for error in answer.json()["errors"]]


def version_of(sim: Simulator, number: str) -> Record:
    return next(
        version
        for version in sim.store.all("appStoreVersions")
        if version["versionString"] == number
    )


# Uploads


def put_parts(operations: list[dict[str, Any]], content: bytes) -> list[int]:
    """Sends the parts backwards, the first one twice."""
    statuses = []
    for operation in [*reversed(operations), operations[0]]:
        part = content[operation["offset"] : operation["offset"] + operation["length"]]
        headers = {header["name"]: header["value"] for header in operation["requestHeaders"]}
        answer = httpx.request(
            operation["method"], operation["url"], content=part, headers=headers, trust_env=False
        )
        statuses.append(answer.status_code)
    return statuses


def reserve(sim: Simulator, http: httpx.Client, content: bytes) -> dict[str, Any]:
    sim.options.part_size = 4
    version = version_of(sim, "1.1")
    text = sim.store.related(version.ref, "appStoreVersionLocalizations")[0]
    link = {"appStoreVersionLocalization": ref("appStoreVersionLocalizations", text.id)}
    made = http.post(
        "/v1/appScreenshotSets",
        json=body("appScreenshotSets", {"screenshotDisplayType": "APP_IPHONE_61"}, **link),
    )
    shot = {"fileName": "a.png", "fileSize": len(content)}
    link = {"appScreenshotSet": ref("appScreenshotSets", made.json()["data"]["id"])}
    return dict(
        http.post("/v1/appScreenshots", json=body("appScreenshots", shot, **link)).json()["data"]
    )


@pytest.mark.parametrize(
    ("digest", "end"), [(hashlib.md5(b"ten bytes!").hexdigest(), "COMPLETE"), ("0" * 32, "FAILED")]
)
def test_a_screenshot_from_reservation_to_its_end(
    sim: Simulator, http: httpx.Client, digest: str, end: str
) -> None:
    shot = reserve(sim, http, b"ten bytes!")
    operations = shot["attributes"]["uploadOperations"]
    assert [operation["length"] for operation in operations] == [4, 4, 2]
    assert operations[0]["url"].startswith(sim.upload_url)
    path = f"/v1/appScreenshots/{shot['id']}"
    commit = body("appScreenshots", {"uploaded": True, "sourceFileChecksum": digest}, shot["id"])

    assert http.patch(path, json=commit).status_code == 409, "no parts yet"
    refused = httpx.put(
        operations[0]["url"],
        content=b"ten ",
        headers={"authorization": "Bearer x"},
        trust_env=False,
    )
    assert refused.status_code == 400, "a token is refused (quirk 37)"
    assert put_parts(operations, b"ten bytes!") == [200] * 4

    states = [
        http.patch(path, json=commit).json()["data"]["attributes"]["assetDeliveryState"]["state"]
    ]
    states += [
        http.get(path).json()["data"]["attributes"]["assetDeliveryState"]["state"] for _ in range(2)
    ]
    assert states == ["UPLOAD_COMPLETE", "UPLOAD_COMPLETE", end]
    assert [received.origin for received in sim.requests].count("upload") == 5


def upload_build(http: httpx.Client, number: str) -> httpx.Response:
    attributes = {"cfBundleVersion": number, "cfBundleShortVersionString": "1.1", "platform": "IOS"}
    made = http.post(
        "/v1/buildUploads", json=body("buildUploads", attributes, app=ref("apps", APP))
    )
    if made.status_code != 201:
        return made
    upload = made.json()["data"]["id"]
    file = {"assetType": "ASSET", "fileName": "a.ipa", "fileSize": 10, "uti": "com.apple.ipa"}
    link = {"buildUpload": ref("buildUploads", upload)}
    reserved = http.post(
        "/v1/buildUploadFiles", json=body("buildUploadFiles", file, **link)
    ).json()["data"]
    put_parts(reserved["attributes"]["uploadOperations"], b"ten bytes!")
    sums = {"file": {"hash": hashlib.md5(b"ten bytes!").hexdigest(), "algorithm": "MD5"}}
    commit = {"uploaded": True, "sourceFileChecksums": sums}
    http.patch(
        f"/v1/buildUploadFiles/{reserved['id']}",
        json=body("buildUploadFiles", commit, reserved["id"]),
    )
    return http.get(f"/v1/buildUploads/{upload}")


def test_a_build_from_upload_to_testflight(sim: Simulator, http: httpx.Client) -> None:
    upload = upload_build(http, "0013").json()["data"]
    assert upload["attributes"]["state"]["state"] == "PROCESSING"
    sim.clock.advance(300)
    state = http.get(f"/v1/buildUploads/{upload['id']}").json()["data"]["attributes"]["state"][
        "state"
    ]
    wanted = {"filter[app]": APP, "filter[version]": "13"}
    found = [http.get("/v1/builds", params=wanted).json()["data"] for _ in range(2)]
    assert (state, found[0], found[1][0]["id"]) == ("COMPLETE", [], upload["id"]), (
        "quirk 27; ids are shared"
    )
    assert found[1][0]["attributes"]["processingState"] == "PROCESSING"
    sim.clock.advance(300)
    build = http.get("/v1/builds", params={**wanted, "include": "buildBetaDetail"}).json()
    assert build["data"][0]["attributes"]["processingState"] == "VALID"
    assert build["included"][0]["attributes"]["internalBuildState"] == "PROCESSING", (
        "it lags (quirk 29)"
    )
    sim.clock.advance(300)
    detail = http.get(f"/v1/builds/{upload['id']}/buildBetaDetail").json()["data"]["attributes"]
    assert detail["internalBuildState"] == "MISSING_EXPORT_COMPLIANCE"
    said = body("builds", {"usesNonExemptEncryption": False}, upload["id"])
    assert [http.patch(f"/v1/builds/{upload['id']}", json=said).status_code for _ in range(2)] == [
        200,
        409,
    ]


def test_a_build_number_must_rise_and_a_bad_file_fails(sim: Simulator, http: httpx.Client) -> None:
    refused = upload_build(http, "12")
    assert codes(refused) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]
    assert refused.json()["errors"][0]["meta"] == {"previousBundleVersion": "12"}
    sim.options.fail_processing = [{"code": "90062", "description": "no"}]
    upload = upload_build(http, "13").json()["data"]["id"]
    sim.clock.advance(300)
    state = http.get(f"/v1/buildUploads/{upload}").json()["data"]["attributes"]["state"]
    assert (state["state"], state["errors"][0]["code"]) == ("FAILED", "90062")
    assert codes(http.post("/v1/builds", json={})) == ["FORBIDDEN_ERROR"], (
        "builds come from uploads only"
    )


# TestFlight


def test_groups_take_whom_they_may(sim: Simulator, http: httpx.Client) -> None:
    groups = {group["name"]: group.id for group in sim.store.all("betaGroups") if group["name"]}
    press = next(
        group
        for group in sim.store.related(_app(sim).ref, "betaGroups")
        if group["name"] == "Press"
    )

    def add(email: str, group: str) -> httpx.Response:
        return http.post(
            "/v1/betaTesters",
            json=body("betaTesters", {"email": email}, betaGroups=[ref("betaGroups", group)]),
        )

    assert codes(add("stranger@example.com", groups["Team"])) == ["STATE_ERROR"], "quirk 34"
    assert add("ann@example.com", groups["Team"]).status_code == 201
    assert add("new@example.com", press.id).json()["data"]["attributes"]["state"] == "INVITED"
    assert codes(add("NEW@example.com", press.id)) == ["STATE_ERROR"], "already in the group"
    assert codes(
        http.post("/v1/betaTesters", json=body("betaTesters", {"email": "x@example.com"}))
    ) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    known = http.get(
        "/v1/betaTesters", params={"filter[email]": "new@example.com", "filter[apps]": APP}
    ).json()["data"]
    assert len(known) == 1


def _app(sim: Simulator) -> Record:
    app = sim.store.get("apps", APP)
    assert app
    return app


def test_one_build_of_a_version_in_beta_review(sim: Simulator, http: httpx.Client) -> None:
    one, other = sim.store.related(_app(sim).ref, "builds")[:2]

    def submit(build: Record) -> httpx.Response:
        link = {"build": ref("builds", build.id)}
        return http.post(
            "/v1/betaAppReviewSubmissions", json=body("betaAppReviewSubmissions", **link)
        )

    assert submit(one).json()["data"]["id"] == one.id
    assert codes(submit(other)) == ["ENTITY_UNPROCESSABLE.ANOTHER_BUILD_IN_REVIEW"], "quirk 33"
    sim.clock.advance(DAY)
    http.get("/v1/apps")
    detail = sim.store.first(one.ref, "buildBetaDetail")
    assert detail
    assert detail["externalBuildState"] == "BETA_APPROVED"
    assert submit(other).status_code == 201


def test_notes_for_testers(sim: Simulator, http: httpx.Client) -> None:
    build = sim.store.related(_app(sim).ref, "builds")[0]

    def note(text: str) -> int:
        link = {"build": ref("builds", build.id)}
        attributes = {"locale": "en-US", "whatsNew": text}
        return http.post(
            "/v1/betaBuildLocalizations", json=body("betaBuildLocalizations", attributes, **link)
        ).status_code

    assert [note("a" * 4001), note("<b>"), note("\U0001f600"), note("All new")] == [
        409,
        409,
        409,
        201,
    ], "quirk 36"


# Versions and review


def test_a_second_version_is_refused_with_two_errors(http: httpx.Client) -> None:
    again = body(
        "appStoreVersions", {"versionString": "1.1", "platform": "IOS"}, app=ref("apps", APP)
    )
    answer = http.post("/v1/appStoreVersions", json=again)
    assert codes(answer) == [
        "ENTITY_ERROR.RELATIONSHIP.INVALID",
        "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE",
    ], "17, 39"


def test_locales_and_news(sim: Simulator, http: httpx.Client) -> None:
    version = version_of(sim, "1.1")

    def add(locale: str) -> httpx.Response:
        link = {"appStoreVersion": ref("appStoreVersions", version.id)}
        return http.post(
            "/v1/appStoreVersionLocalizations",
            json=body("appStoreVersionLocalizations", {"locale": locale}, **link),
        )

    assert codes(add("en-us".replace("us", "US"))) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]
    assert codes(add("no locale")) == ["ENTITY_ERROR.ATTRIBUTE.INVALID"]
    info = sim.store.related(_app(sim).ref, "appInfos")[-1]
    german = body(
        "appInfoLocalizations", {"locale": "de-DE", "name": "App"}, appInfo=ref("appInfos", info.id)
    )
    assert http.post("/v1/appInfoLocalizations", json=german).status_code == 201
    assert codes(add("de-DE")) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"], (
        "it came with the info's"
    )


def review(sim: Simulator, http: httpx.Client) -> tuple[str, str, httpx.Response]:
    """A submission with version 1.1 in it: its id, the version's, and the answer that added the
    item.
    """
    version = version_of(sim, "1.1")
    sim.store.replace(version.ref, "build", [sim.store.related(_app(sim).ref, "builds")[0].ref])
    for text in sim.store.related(version.ref, "appStoreVersionLocalizations"):
        sim.store.update(text.ref, {"whatsNew": "More"})
    made = http.post(
        "/v1/reviewSubmissions",
        json=body("reviewSubmissions", {"platform": "IOS"}, app=ref("apps", APP)),
    )
    submission = made.json()["data"]["id"]
    links = {"reviewSubmission": ref("reviewSubmissions", submission)}
    links["appStoreVersion"] = ref("appStoreVersions", version.id)
    added = http.post("/v1/reviewSubmissionItems", json=body("reviewSubmissionItems", **links))
    return submission, version.id, added


def patch(http: httpx.Client, type_: str, ident: str, **attributes: Any) -> httpx.Response:
    return http.patch(f"/v1/{type_}/{ident}", json=body(type_, attributes, ident))


def states(sim: Simulator, http: httpx.Client, submission: str) -> tuple[str, str]:
    state = http.get(f"/v1/reviewSubmissions/{submission}").json()["data"]["attributes"]["state"]
    return state, version_of(sim, "1.1")["appVersionState"]


def test_review_release_and_phases(sim: Simulator, http: httpx.Client) -> None:
    submission, version, added = review(sim, http)
    assert added.status_code == 201
    _, _, twice = review(sim, http)
    assert codes(twice) == ["STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION"], "quirk 45"
    assert submission in twice.json()["errors"][0]["detail"]
    assert codes(patch(http, "reviewSubmissions", submission, submitted=True)) == [
        "STATE_ERROR.ENTITY_STATE_INVALID"
    ]
    sim.clock.advance(60)
    assert patch(http, "reviewSubmissions", submission, submitted=True).status_code == 200, (
        "ready by now (quirk 48)"
    )
    assert states(sim, http, submission) == ("WAITING_FOR_REVIEW", "WAITING_FOR_REVIEW")
    link = {"appStoreVersion": ref("appStoreVersions", version)}
    phased = http.post(
        "/v1/appStoreVersionPhasedReleases", json=body("appStoreVersionPhasedReleases", **link)
    )
    sim.clock.advance(2 * DAY)
    assert states(sim, http, submission) == ("COMPLETE", "PENDING_DEVELOPER_RELEASE")
    asked = http.post(
        "/v1/appStoreVersionReleaseRequests", json=body("appStoreVersionReleaseRequests", **link)
    )
    assert asked.status_code == 201
    sim.clock.advance(300)
    assert states(sim, http, submission) == ("COMPLETE", "READY_FOR_DISTRIBUTION")
    assert version_of(sim, "1.0")["appVersionState"] == "REPLACED_WITH_NEW_VERSION"
    sim.clock.advance(3 * DAY)
    shown = http.get(f"/v1/appStoreVersions/{version}/appStoreVersionPhasedRelease").json()["data"][
        "attributes"
    ]
    assert (shown["phasedReleaseState"], shown["currentDayNumber"]) == ("ACTIVE", 4)
    ident = phased.json()["data"]["id"]
    assert (
        patch(http, "appStoreVersionPhasedReleases", ident, phasedReleaseState="PAUSED").status_code
        == 200
    )
    assert http.delete(f"/v1/appStoreVersionPhasedReleases/{ident}").status_code == 409


def test_rejection_keeps_the_items_and_cancelling_takes_a_while(
    sim: Simulator, http: httpx.Client
) -> None:
    sim.options.reject_reviews = True
    submission, version, _ = review(sim, http)
    seen = [
        http.get(f"/v1/appStoreVersions/{version}").json()["data"]["attributes"]["appVersionState"]
        for _ in "12"
    ]
    assert seen == ["PREPARE_FOR_SUBMISSION", "READY_FOR_REVIEW"], "reads move it on as well"
    patch(http, "reviewSubmissions", submission, submitted=True)
    sim.clock.advance(2 * DAY)
    assert states(sim, http, submission) == ("UNRESOLVED_ISSUES", "REJECTED")
    refused = patch(http, "reviewSubmissions", submission, submitted=True)
    assert codes(refused) == ["STATE_ERROR.ENTITY_STATE_INVALID"], "the item is not resolved"
    item = http.get(f"/v1/reviewSubmissions/{submission}/items").json()["data"][0]["id"]
    assert patch(http, "reviewSubmissionItems", item, resolved=True).status_code == 200
    assert patch(http, "reviewSubmissions", submission, submitted=True).status_code == 200, (
        "quirk 47"
    )
    assert (
        patch(http, "reviewSubmissions", submission, canceled=True).json()["data"]["attributes"][
            "state"
        ]
        == "CANCELING"
    )
    assert codes(patch(http, "reviewSubmissions", submission, canceled=True)) == [
        "STATE_ERROR.ENTITY_STATE_INVALID"
    ]
    sim.clock.advance(60)
    assert states(sim, http, submission) == ("COMPLETE", "DEVELOPER_REJECTED"), "quirk 46"


# Signing


def test_signing_files(http: httpx.Client) -> None:
    asked = body(
        "certificates", {"csrContent": signing_request(), "certificateType": "DISTRIBUTION"}
    )
    made = http.post("/v1/certificates", json=asked).json()["data"]
    issued = x509.load_der_x509_certificate(
        base64.b64decode(made["attributes"]["certificateContent"])
    )
    assert f"{issued.serial_number:X}" == made["attributes"]["serialNumber"]
    device = {"name": "Phone", "platform": "IOS", "udid": "00008030-001C2D3E"}
    assert http.post("/v1/devices", json=body("devices", device)).status_code == 201
    again = http.post("/v1/devices", json=body("devices", device | {"udid": "00008030001c2d3e"}))
    assert codes(again) == ["ENTITY_ERROR"], "quirk 70"
    bundle = http.get("/v1/bundleIds", params={"filter[identifier]": "com.example.app1"}).json()[
        "data"
    ][0]["id"]
    links = {
        "bundleId": ref("bundleIds", bundle),
        "certificates": [ref("certificates", made["id"])],
    }
    profile = {"name": "P", "profileType": "IOS_APP_STORE"}
    statuses = [
        http.post("/v1/profiles", json=body("profiles", profile, **links)).status_code
        for _ in range(2)
    ]
    assert statuses == [201, 409], "quirk 68"


# Prices, availability, reports


def test_adjusted_equalizations_are_monthly_and_lack_the_free_tier(every: Simulator) -> None:
    """Quirk 60."""
    subscription = next(iter(every.store.all("subscriptions"))).id
    found: dict[str, str | int] = {
        "filter[territory]": "USA",
        "filter[planType]": "MONTHLY",
        "limit": 2,
    }
    with every.http() as http:
        points = http.get(f"/v1/subscriptions/{subscription}/pricePoints", params=found)
        free, paid = (point["id"] for point in points.json()["data"])
        path = "/v1/subscriptionPricePoints/{}/adjustedEqualizations"
        wanted = {"filter[upfrontPricePointId]": paid, "filter[planType]": "MONTHLY"}
        assert http.get(path.format(paid), params=wanted).json()["data"]
        assert http.get(path.format(free), params=wanted).json()["data"] == []
        refused = http.get(path.format(paid), params={"filter[planType]": "UPFRONT"})
        assert refused.json()["errors"][0]["source"] == {"parameter": "filter[planType]"}
        stranger = {"filter[upfrontPricePointId]": "none"}
        assert http.get(path.format(paid), params=stranger).json()["data"] == []


def test_an_availability_once_and_prices_that_replace(sim: Simulator, http: httpx.Client) -> None:
    codes_ = [territory.id for territory in sim.store.all("territories")]
    links = [ref("territoryAvailabilities", f"${{{code}}}") for code in codes_]
    whole = body(
        "appAvailabilities",
        {"availableInNewTerritories": True},
        app=ref("apps", BARE_APP),
        territoryAvailabilities=links,
    )
    whole["included"] = [
        {
            **link,
            "attributes": {"available": True},
            "relationships": {"territory": {"data": ref("territories", code)}},
        }
        for link, code in zip(links, codes_, strict=True)
    ]
    plain = {**whole, "included": [{**item, "id": item["id"][2:-1]} for item in whole["included"]]}
    assert "ENTITY_ERROR.INCLUDED.INVALID_ID" in codes(
        http.post("/v2/appAvailabilities", json=plain)
    ), "quirk 25"
    assert http.post("/v2/appAvailabilities", json=whole).json()["data"]["id"] == BARE_APP
    refused = http.post("/v2/appAvailabilities", json=whole).json()["errors"][0]
    assert refused["source"] == {"pointer": "/data/relationships/app"}, "quirk 51"
    rows = http.get(f"/v2/appAvailabilities/{BARE_APP}/territoryAvailabilities").json()
    assert (len(rows["data"]), rows["meta"]["paging"]["total"]) == (50, 175), "quirk 52"

    points = http.get(
        f"/v1/apps/{BARE_APP}/appPricePoints", params={"filter[territory]": "USA", "limit": 200}
    ).json()
    assert points["meta"]["paging"]["total"] == 800
    for point in points["data"][:2]:
        price = ref("appPrices", "${p}")
        schedule = body("appPriceSchedules", app=ref("apps", BARE_APP), manualPrices=[price])
        schedule["included"] = [
            {
                **price,
                "relationships": {"appPricePoint": {"data": ref("appPricePoints", point["id"])}},
            }
        ]
        refused = http.post("/v1/appPriceSchedules", json=schedule).json()["errors"][0]
        assert refused["source"] == {"pointer": "/data/attributes/baseTerritory"}, "quirk 53"
        schedule["data"]["relationships"]["baseTerritory"] = {"data": ref("territories", "USA")}
        assert http.post("/v1/appPriceSchedules", json=schedule).status_code == 201
    prices = http.get(
        f"/v1/appPriceSchedules/{BARE_APP}/manualPrices",
        params={"include": "appPricePoint,territory"},
    ).json()
    assert [price["relationships"]["territory"]["data"]["id"] for price in prices["data"]] == [
        "USA"
    ]
    assert points["data"][1]["id"] in {item["id"] for item in prices["included"]}


def test_a_schedule_that_was_never_made(http: httpx.Client) -> None:
    assert http.get(f"/v1/apps/{BARE_APP}/appPriceSchedule").json()["data"]["id"] == BARE_APP
    missing = http.get(f"/v1/appPriceSchedules/{BARE_APP}/manualPrices")
    assert (missing.status_code, "'null'" in missing.json()["errors"][0]["detail"]) == (
        404,
        True,
    ), "quirk 54"


def test_reports_come_as_gzip_or_say_why_not(sim: Simulator, http: httpx.Client) -> None:
    query = {
        "filter[vendorNumber]": "85012345",
        "filter[reportType]": "SALES",
        "filter[frequency]": "DAILY",
    }
    query |= {"filter[reportSubType]": "SUMMARY"}
    day = sim.clock.date(-3 * DAY)

    def report(date: str, accept: str = "application/a-gzip") -> httpx.Response:
        return http.get(
            "/v1/salesReports",
            params=query | {"filter[reportDate]": date},
            headers={"accept": accept},
        )

    table = gzip.decompress(report(day).content).decode().splitlines()
    assert table[0].startswith("Provider\tProvider Country\tSKU")
    assert report(day, "application/json").status_code == 406, "quirk 11"
    sim.engine.sales.no_sales.add(day)
    details = [
        report(date).json()["errors"][0]["detail"]
        for date in (day, sim.clock.date(DAY), "2020-01-01")
    ]
    assert [detail.split(".")[0] for detail in details] == [
        "There were no sales for the date specified",
        "Report is not available yet",
        "Report is no longer available",
    ]


def test_analytics_come_after_days_from_a_url_without_a_token(
    sim: Simulator, http: httpx.Client
) -> None:
    asked = body("analyticsReportRequests", {"accessType": "ONGOING"}, app=ref("apps", APP))
    request = http.post("/v1/analyticsReportRequests", json=asked).json()["data"]["id"]
    assert codes(http.post("/v1/analyticsReportRequests", json=asked)) == ["STATE_ERROR"]
    report = http.get(f"/v1/analyticsReportRequests/{request}/reports").json()["data"][0]["id"]
    assert http.get(f"/v1/analyticsReports/{report}/instances").json()["data"] == []
    sim.clock.advance(2 * DAY)
    report = http.get(f"/v1/analyticsReportRequests/{request}/reports").json()["data"][0]["id"]
    instance = http.get(f"/v1/analyticsReports/{report}/instances").json()["data"][0]["id"]
    segment = http.get(f"/v1/analyticsReportInstances/{instance}/segments").json()["data"][0][
        "attributes"
    ]
    content = httpx.get(segment["url"], trust_env=False).content
    assert (len(content), hashlib.md5(content).hexdigest()) == (
        segment["sizeInBytes"],
        segment["checksum"],
    )
    sim.clock.advance(301)
    assert httpx.get(segment["url"], trust_env=False).status_code == 403, "five minutes"
    sim.clock.advance(40 * DAY)
    instances = http.get(f"/v1/analyticsReports/{report}/instances", params={"limit": 200})
    days = [each["attributes"]["processingDate"] for each in instances.json()["data"]]
    assert min(days) == sim.clock.pacific(-35 * DAY)[:10], "kept for 35 days"
