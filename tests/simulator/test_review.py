"""Completeness, review submissions and releases, as `docs/simulator.md` tells them."""

from __future__ import annotations

import pytest

from asc.testing import Simulator
from asc.testing.simulator.store.store import Ref

from .calling import APP, Answer, Caller, associated, codes, made

DAY = 24 * 3600
INVALID = "STATE_ERROR.ENTITY_STATE_INVALID"


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    caller = Caller(sim)
    sim.options.ready_seconds = 0
    version = caller.version().ref
    caller.store.replace(version, "build", [caller.store.refs(APP, "builds")[0]])
    text = caller.one(version, "appStoreVersionLocalizations")
    caller.store.update(text, {"whatsNew": "More of everything"})
    return caller


def draft(caller: Caller) -> Ref:
    return made(caller.create("reviewSubmissions", {"platform": "IOS"}, {"app": APP}))


def add(caller: Caller, submission: Ref, **thing: Ref) -> Answer:
    return caller.create("reviewSubmissionItems", None, {"reviewSubmission": submission, **thing})


def submitted(caller: Caller, **thing: Ref) -> Ref:
    submission = draft(caller)
    made(add(caller, submission, **(thing or {"appStoreVersion": caller.version().ref})))
    assert caller.update(submission, {"submitted": True})[0] == 200
    return submission


def state(caller: Caller, number: str = "1.1") -> str:
    return str(caller.read(caller.version(number).ref)["appVersionState"])


def infos(caller: Caller) -> list[str]:
    return [info["state"] for info in caller.store.related(APP, "appInfos")]


# What a version needs


def strip(caller: Caller) -> None:
    """Takes away all that the version needs."""
    store, version = caller.store, caller.version().ref
    text = caller.one(version, "appStoreVersionLocalizations")
    info = store.refs(APP, "appInfos")[-1]
    nothing: dict[str, None] = dict.fromkeys(("description", "keywords", "supportUrl", "whatsNew"))
    store.update(text, nothing)
    store.update(version, {"copyright": None})
    store.update(caller.one(version, "build"), {"usesNonExemptEncryption": None})
    store.update(APP, {"contentRightsDeclaration": None})
    store.update(caller.one(info, "ageRatingDeclaration"), {"gambling": None, "contests": None})
    store.update(caller.one(info, "appInfoLocalizations"), {"privacyPolicyUrl": None})
    store.replace(info, "primaryCategory", [])
    for ref in (
        caller.one(version, "appStoreReviewDetail"),
        caller.one(text, "appScreenshotSets"),
        caller.one(APP, "appAvailabilityV2"),
        caller.one(APP, "appPriceSchedule"),
    ):
        store.delete(ref)


def test_all_gaps_come_at_once_by_path_and_code(caller: Caller) -> None:
    strip(caller)
    caller.sim.options.privacy_published = False
    refused = add(caller, draft(caller), appStoreVersion=caller.version().ref)
    assert codes(refused) == [INVALID]
    texts, required = "appStoreVersionLocalizations", "ATTRIBUTE.REQUIRED"
    assert associated(refused) == {
        *(
            (texts, required, name)
            for name in ("description", "keywords", "supportUrl", "whatsNew")
        ),
        (texts, "STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67", ""),
        ("appStoreVersions", required, "copyright"),
        ("appStoreVersions", "RELATIONSHIP.INVALID", "appStoreReviewDetail"),
        ("builds", required, "usesNonExemptEncryption"),
        ("apps", required, "contentRightsDeclaration"),
        ("apps", "RELATIONSHIP.REQUIRED", "appAvailabilityV2"),
        ("appPrices", "STATE_ERROR.APP_PRICING_REQUIRED", ""),
        ("appDataUsages", "STATE_ERROR.APP_DATA_USAGES_REQUIRED", ""),
        ("appInfos", "RELATIONSHIP.REQUIRED", "primaryCategory"),
        ("appInfoLocalizations", required, "privacyPolicyUrl"),
        ("ageRatingDeclarations", required, "gambling"),
        ("ageRatingDeclarations", required, "contests"),
    }
    caller.sim.options.one_gap_at_a_time = True
    alone = add(caller, draft(caller), appStoreVersion=caller.version().ref)
    assert associated(alone) == {
        ("appStoreVersions", required, "copyright"),
        ("appStoreVersions", "RELATIONSHIP.INVALID", "appStoreReviewDetail"),
    }


def test_screenshots_of_the_primary_locale_serve_all_and_an_ipad_needs_its_own(
    caller: Caller,
) -> None:
    version = caller.version().ref
    link = {"appStoreVersion": version}
    text = {"locale": "de-DE", "description": "D" * 10, "keywords": "a", "whatsNew": "Neu"}
    made(caller.create("appStoreVersionLocalizations", {**text, "supportUrl": "https://a.b"}, link))
    caller.store.update(caller.one(version, "build"), ipad=True)
    refused = add(caller, draft(caller), appStoreVersion=version)
    wanted = "STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPAD_PRO_3GEN_129"
    assert associated(refused) == {("appStoreVersionLocalizations", wanted, "")}


def test_what_goes_missing_after_the_item_is_refused_at_the_end(caller: Caller) -> None:
    submission = draft(caller)
    made(add(caller, submission, appStoreVersion=caller.version().ref))
    text = caller.one(caller.version().ref, "appStoreVersionLocalizations")
    assert caller.update(text, {"keywords": ""})[0] == 200
    assert codes(caller.update(submission, {"submitted": True})) == [INVALID]


def test_beta_review_needs_test_information(caller: Caller) -> None:
    text = caller.one(APP, "betaAppLocalizations")
    caller.store.update(text, {"description": None})
    caller.store.update(caller.one(APP, "betaAppReviewDetail"), {"contactPhone": None})
    link = {"build": caller.store.refs(APP, "builds")[0]}
    refused = caller.create("betaAppReviewSubmissions", None, link)
    assert (refused[0], set(codes(refused))) == (
        422,
        {"ENTITY_UNPROCESSABLE.MISSING_REQUIRED_DATA"},
    )
    assert len(codes(refused)) == 2


# Submissions


def test_a_version_and_its_app_info_go_through_the_review(caller: Caller) -> None:
    submission = submitted(caller)
    assert caller.store.refs(submission, "appStoreVersionForReview") == (caller.version().ref,)
    assert (state(caller), infos(caller)[-1]) == ("WAITING_FOR_REVIEW", "WAITING_FOR_REVIEW")
    caller.advance(DAY)
    assert (state(caller), infos(caller)[-1]) == ("IN_REVIEW", "IN_REVIEW")
    caller.advance(DAY)
    assert (state(caller), infos(caller)[-1]) == ("PENDING_DEVELOPER_RELEASE", "PENDING_RELEASE")
    made(
        caller.create(
            "appStoreVersionReleaseRequests", None, {"appStoreVersion": caller.version().ref}
        )
    )
    assert state(caller) == "PROCESSING_FOR_DISTRIBUTION"
    caller.advance(300)
    assert (state(caller), state(caller, "1.0")) == (
        "READY_FOR_DISTRIBUTION",
        "REPLACED_WITH_NEW_VERSION",
    )
    assert infos(caller) == ["REPLACED_WITH_NEW_INFO", "READY_FOR_DISTRIBUTION"]


def test_five_open_submissions_several_drafts_and_one_item_in_one(caller: Caller) -> None:
    drafts = [draft(caller) for _ in range(5)]
    refused = caller.create("reviewSubmissions", {"platform": "IOS"}, {"app": APP})
    assert codes(refused) == ["STATE_ERROR.CONCURRENT_REVIEW_SUBMISSION_LIMIT_EXCEEDED"]
    assert "maximum limit=5" in refused[1]["errors"][0]["detail"]
    mac = caller.create("reviewSubmissions", {"platform": "MAC_OS"}, {"app": APP})
    assert mac[0] == 201, "another platform counts by itself"
    version = caller.version().ref
    made(add(caller, drafts[0], appStoreVersion=version))
    again = add(caller, drafts[0], appStoreVersion=version)
    assert codes(again) == ["ENTITY_ERROR.RELATIONSHIP.INVALID.NOT_ALLOWED"]
    other = add(caller, drafts[1], appStoreVersion=version)
    assert codes(other) == ["STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION"]
    assert drafts[0].id in other[1]["errors"][0]["detail"]
    assert caller.update(drafts[0], {"canceled": True})[0] == 409, "a draft with items"
    assert caller.update(drafts[1], {"canceled": True})[0] == 200, "an empty one"


def test_a_version_takes_its_time_to_be_ready(caller: Caller) -> None:
    caller.sim.options.ready_seconds = 60
    submission = draft(caller)
    item = made(add(caller, submission, appStoreVersion=caller.version().ref))
    refused = caller.update(submission, {"submitted": True})
    assert ("appStoreVersions", "STATE_ERROR", "") in associated(refused)
    assert caller.delete(item)[0] == 204
    caller.advance(60)
    assert state(caller) == "PREPARE_FOR_SUBMISSION", "it was taken out before it was ready"
    assert caller.store.refs(submission, "appStoreVersionForReview") == ()


def test_cancelling_takes_a_while_and_removes_the_items(caller: Caller) -> None:
    submission = submitted(caller)
    assert (
        caller.update(submission, {"canceled": True})[1]["data"]["attributes"]["state"]
        == "CANCELING"
    )
    assert state(caller) == "WAITING_FOR_REVIEW", "locked until then"
    caller.advance(60)
    assert (state(caller), infos(caller)[-1]) == ("DEVELOPER_REJECTED", "DEVELOPER_REJECTED")
    assert caller.read(submission)["state"] == "COMPLETE"
    items = caller.store.related(submission, "items")
    assert [item["state"] for item in items] == ["REMOVED"]
    submitted(caller)


def test_a_rejection_is_resolved_and_submitted_again(caller: Caller) -> None:
    caller.sim.options.reject_reviews = True
    submission = submitted(caller)
    caller.advance(2 * DAY)
    assert (state(caller), caller.read(submission)["state"]) == ("REJECTED", "UNRESOLVED_ISSUES")
    event = next(caller.store.all("appEvents")).ref
    refused = add(caller, submission, appEvent=event)
    assert refused[1]["errors"][0]["detail"].startswith("reviewSubmission state does not allow")
    assert caller.update(submission, {"submitted": True})[0] == 409, "not resolved"
    build = caller.store.refs(APP, "builds")[1]
    assert caller.relate(caller.version().ref, "build", build)[0] == 204
    assert caller.update(caller.one(submission, "items"), {"resolved": True})[0] == 200
    caller.sim.options.reject_reviews = False
    assert caller.update(submission, {"submitted": True})[0] == 200
    caller.advance(2 * DAY)
    assert state(caller) == "PENDING_DEVELOPER_RELEASE"


def test_a_part_that_is_rejected_holds_the_rest(caller: Caller) -> None:
    submission = draft(caller)
    event = next(caller.store.all("appEvents")).ref
    made(add(caller, submission, appStoreVersion=caller.version().ref))
    item = made(add(caller, submission, appEvent=event))
    caller.sim.options.reject_types = ["appEvents"]
    assert caller.update(submission, {"submitted": True})[0] == 200
    caller.advance(2 * DAY)
    assert (state(caller), caller.read(event)["eventState"]) == ("ACCEPTED", "REJECTED")
    assert caller.update(item, {"removed": True})[0] == 200
    assert caller.read(submission)["state"] == "COMPLETE"
    assert state(caller) == "PENDING_DEVELOPER_RELEASE"


def test_one_submission_with_a_version_and_one_without_at_a_time(caller: Caller) -> None:
    submitted(caller)
    event = next(caller.store.all("appEvents"))
    submitted(caller, appEvent=event.ref)
    assert caller.read(event.ref)["eventState"] == "WAITING_FOR_REVIEW"
    page = next(caller.store.all("appCustomProductPageVersions"))
    caller.store.update(page.ref, {"state": "PREPARE_FOR_SUBMISSION"})
    third = draft(caller)
    made(add(caller, third, appCustomProductPageVersion=page.ref))
    assert codes(caller.update(third, {"submitted": True})) == ["STATE_ERROR"]


def test_an_event_is_published_and_ends(caller: Caller) -> None:
    event = next(caller.store.all("appEvents")).ref
    submitted(caller, appEvent=event)
    caller.advance(2 * DAY)
    assert caller.read(event)["eventState"] == "APPROVED"
    caller.advance(18 * DAY + 60)
    assert caller.read(event)["eventState"] == "PUBLISHED"
    caller.advance(20 * DAY)
    assert caller.read(event)["eventState"] == "PAST"
    bare = made(caller.create("appEvents", {"referenceName": "Bare"}, {"app": APP}))
    refused = add(caller, draft(caller), appEvent=bare)
    assert refused[1]["errors"][0]["detail"] == "Cannot transition to READY_FOR_REVIEW"


def test_an_experiment_starts_once_approved_and_stops(caller: Caller) -> None:
    asked = {"name": "Icons", "trafficProportion": 50, "platform": "IOS"}
    experiment = made(caller.create("appStoreVersionExperiments", asked, {"app": APP}, v=2))
    assert caller.update(experiment, {"started": True}, v=2)[0] == 409
    submitted(caller, appStoreVersionExperimentV2=experiment)
    assert caller.update(experiment, {"name": "Other"}, v=2)[0] == 409, "closed in review"
    caller.advance(2 * DAY)
    assert caller.update(experiment, {"started": True}, v=2)[0] == 200
    stopped = caller.update(experiment, {"started": False}, v=2)
    assert stopped[1]["data"]["attributes"]["state"] == "STOPPED"


# Releases


def test_scheduled_releases_need_their_date_and_wait_for_it(caller: Caller) -> None:
    version = caller.version().ref
    refused = caller.update(version, {"releaseType": "SCHEDULED"})
    assert codes(refused) == ["ENTITY_ERROR.ATTRIBUTE.REQUIRED"]
    date = caller.sim.clock.utc(5 * DAY)
    asked = {"releaseType": "SCHEDULED", "earliestReleaseDate": date}
    assert caller.update(version, asked)[0] == 200
    submitted(caller)
    caller.advance(2 * DAY)
    assert state(caller) == "PENDING_APPLE_RELEASE"
    caller.advance(3 * DAY)
    assert state(caller) == "PROCESSING_FOR_DISTRIBUTION"
    caller.advance(300)
    assert state(caller) == "READY_FOR_DISTRIBUTION"


def test_an_approved_version_is_taken_back_by_the_older_resource(caller: Caller) -> None:
    submission = submitted(caller)
    caller.advance(2 * DAY)
    assert state(caller) == "PENDING_DEVELOPER_RELEASE"
    assert caller.update(submission, {"canceled": True})[0] == 409
    old = caller.one(caller.version().ref, "appStoreVersionSubmission")
    assert caller.delete(old)[0] == 204
    assert state(caller) == "DEVELOPER_REJECTED"


def test_a_new_version_takes_over_and_completes_a_phased_release(caller: Caller) -> None:
    caller.update(caller.version().ref, {"releaseType": "AFTER_APPROVAL"})
    link = {"appStoreVersion": caller.version().ref}
    phased = made(caller.create("appStoreVersionPhasedReleases", None, link))
    submitted(caller)
    caller.advance(2 * DAY + 300)
    assert state(caller) == "READY_FOR_DISTRIBUTION"
    assert caller.record(phased)["phasedReleaseState"] == "ACTIVE"
    caller.update(phased, {"phasedReleaseState": "PAUSED"})
    caller.advance(30 * DAY)
    caller.send("GET", "/v1/apps")
    assert caller.record(phased)["phasedReleaseState"] == "ACTIVE", "30 days of pause in all"
    asked = {"versionString": "1.2", "platform": "IOS"}
    version = made(caller.create("appStoreVersions", asked, {"app": APP}))
    text = caller.record(caller.one(version, "appStoreVersionLocalizations"))
    assert (text["description"], text["whatsNew"]) == ("App 1 helps.", None)
    assert caller.store.refs(version, "appStoreReviewDetail")
    assert len(caller.store.refs(caller.one(text.ref, "appScreenshotSets"), "appScreenshots")) == 2
    assert infos(caller)[-1] == "PREPARE_FOR_SUBMISSION"


@pytest.mark.parametrize(
    "spoil",
    [
        {"buildAudienceType": "INTERNAL_ONLY"},
        {"processingState": "PROCESSING"},
        {"expired": True},
    ],
)
def test_only_a_fitting_build_is_attached(caller: Caller, spoil: dict[str, object]) -> None:
    build = caller.store.refs(APP, "builds")[4]
    version = caller.version().ref
    caller.store.update(build, spoil)
    wanted = ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    assert codes(caller.relate(version, "build", build)) == wanted
    assert codes(caller.update(version, None, {"build": build})) == wanted
    on_sale = caller.one(caller.version("1.0").ref, "build")
    assert codes(caller.relate(version, "build", on_sale)) == wanted, "of another version"
