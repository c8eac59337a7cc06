"""What is in review or on sale can't be edited, through any way in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.testing.simulator.store.store import Ref

from .calling import APP, Answer, Caller, codes, pointers

INVALID_STATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE"
NO_RELATION = "ENTITY_ERROR.RELATIONSHIP.INVALID"


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


def text_of(caller: Caller) -> Ref:
    return caller.one(caller.version().ref, "appStoreVersionLocalizations")


def set_of(caller: Caller) -> Ref:
    return caller.one(text_of(caller), "appScreenshotSets")


def info_of(caller: Caller) -> Ref:
    return caller.store.refs(APP, "appInfos")[-1]


SHOT = {"fileName": "a.png", "fileSize": 4}
MEDIA: dict[str, Callable[[Caller], Answer]] = {
    "make a set": lambda c: c.create(
        "appScreenshotSets",
        {"screenshotDisplayType": "APP_IPHONE_61"},
        {"appStoreVersionLocalization": text_of(c)},
    ),
    "make a preview set": lambda c: c.create(
        "appPreviewSets",
        {"previewType": "IPHONE_67"},
        {"appStoreVersionLocalization": text_of(c)},
    ),
    "make a screenshot": lambda c: c.create(
        "appScreenshots", SHOT, {"appScreenshotSet": set_of(c)}
    ),
    "sort": lambda c: c.relate(
        set_of(c), "appScreenshots", list(c.store.refs(set_of(c), "appScreenshots"))
    ),
    "delete a screenshot": lambda c: c.delete(c.one(set_of(c), "appScreenshots")),
    "delete a set": lambda c: c.delete(set_of(c)),
}
TEXTS: dict[str, Callable[[Caller], Answer]] = {
    "make a text": lambda c: c.create(
        "appStoreVersionLocalizations", {"locale": "fr-FR"}, {"appStoreVersion": c.version().ref}
    ),
    "edit a text": lambda c: c.update(text_of(c), {"description": "Quite another one"}),
    "edit the version": lambda c: c.update(c.version().ref, {"versionString": "1.2"}),
    "edit the version's build": lambda c: c.update(
        c.version().ref, None, {"build": c.store.refs(APP, "builds")[3]}
    ),
    "attach a build": lambda c: c.relate(c.version().ref, "build", c.store.refs(APP, "builds")[3]),
    "make an info text": lambda c: c.create(
        "appInfoLocalizations", {"locale": "fr-FR", "name": "Appli"}, {"appInfo": info_of(c)}
    ),
    "edit an info text": lambda c: c.update(
        c.one(info_of(c), "appInfoLocalizations"), {"subtitle": "Another"}
    ),
    "edit a category": lambda c: c.update(
        info_of(c), None, {"primaryCategory": Ref("appCategories", "GAMES")}
    ),
    "edit the age rating": lambda c: c.update(
        c.one(info_of(c), "ageRatingDeclaration"), {"gambling": True}
    ),
    "delete a text": lambda c: c.delete(text_of(c)),
    "delete an info text": lambda c: c.delete(c.one(info_of(c), "appInfoLocalizations")),
}
LOCKED = ("WAITING_FOR_REVIEW", "IN_REVIEW", "PENDING_DEVELOPER_RELEASE", "READY_FOR_DISTRIBUTION")


@pytest.mark.parametrize("name", [*TEXTS, *MEDIA])
def test_each_way_is_open_in_preparation_and_locked_after_it(caller: Caller, name: str) -> None:
    act = {**TEXTS, **MEDIA}[name]
    for state in LOCKED:
        caller.sim.reset()
        caller.store.update(APP, {"primaryLocale": "fr-FR"})
        set_version_state(caller.store, caller.version().ref, state)
        before = caller.store.snapshot()
        refused = act(caller)
        assert refused[0] == 409, (state, refused)
        assert set(codes(refused)) <= {"STATE_ERROR", INVALID_STATE, NO_RELATION}
        assert caller.store.snapshot()[:2] == before[:2], "nothing was written"
    for state in ("PREPARE_FOR_SUBMISSION", "REJECTED", "DEVELOPER_REJECTED"):
        caller.sim.reset()
        caller.store.update(APP, {"primaryLocale": "fr-FR"})
        set_version_state(caller.store, caller.version().ref, state)
        assert act(caller)[0] < 300, state


def test_the_texts_of_the_primary_language_stay(caller: Caller) -> None:
    for text in (text_of(caller), caller.one(info_of(caller), "appInfoLocalizations")):
        assert codes(caller.delete(text)) == ["STATE_ERROR"]
    caller.store.update(APP, {"primaryLocale": "fr-FR"})
    assert caller.delete(text_of(caller))[0] == 204


def test_media_close_earlier_than_texts(caller: Caller) -> None:
    for acts, open_ in ((TEXTS, True), (MEDIA, False)):
        for name, act in acts.items():
            caller.sim.reset()
            caller.store.update(APP, {"primaryLocale": "fr-FR"})
            set_version_state(caller.store, caller.version().ref, "READY_FOR_REVIEW")
            assert (act(caller)[0] < 300) == open_, name


def test_each_field_is_an_error_and_nothing_is_written(caller: Caller) -> None:
    live = caller.one(caller.version("1.0").ref, "appStoreVersionLocalizations")
    refused = caller.update(
        live, {"promotionalText": "x", "keywords": "a,b", "description": "D" * 10}
    )
    assert codes(refused) == ["STATE_ERROR", "STATE_ERROR"]
    assert pointers(refused) == ["/data/attributes/keywords", "/data/attributes/description"]
    assert caller.record(live)["promotionalText"] is None, "a PATCH is atomic"
    assert caller.update(live, {"promotionalText": "Now with more"})[0] == 200
    assert caller.update(caller.version("1.0").ref, {"copyright": "2027 Example"})[0] == 200


def test_the_live_app_info_is_closed_and_says_each_field(caller: Caller) -> None:
    live = caller.store.refs(APP, "appInfos")[0]
    text = caller.one(live, "appInfoLocalizations")
    refused = caller.update(text, {"name": "Other", "subtitle": "Other"})
    assert codes(refused) == [INVALID_STATE] * 2
    refused = caller.update(live, None, {"primaryCategory": Ref("appCategories", "GAMES")})
    assert codes(refused) == [NO_RELATION]
    assert "detail" not in refused[1]["errors"][0], "as Apple's"


def test_contact_and_release_stay_open(caller: Caller) -> None:
    version = caller.version().ref
    set_version_state(caller.store, version, "WAITING_FOR_REVIEW")
    detail = caller.one(version, "appStoreReviewDetail")
    assert caller.update(detail, {"notes": "Use the demo"})[0] == 200
    assert caller.update(version, {"releaseType": "AFTER_APPROVAL"})[0] == 200


@pytest.mark.parametrize("state", ["WAITING_FOR_REVIEW", "APPROVED"])
def test_product_pages_and_experiments_are_closed_too(caller: Caller, state: str) -> None:
    page = next(caller.store.all("appCustomProductPageVersions"))
    caller.store.update(page.ref, {"state": state})
    link = {"appCustomProductPageVersion": page.ref}
    asked = {"locale": "fr-FR"}
    assert caller.create("appCustomProductPageLocalizations", asked, link)[0] == 409
    text = caller.one(page.ref, "appCustomProductPageLocalizations")
    sets = {"appCustomProductPageLocalization": text}
    assert (
        caller.create("appScreenshotSets", {"screenshotDisplayType": "APP_IPHONE_67"}, sets)[0]
        == 409
    )
    caller.store.update(page.ref, {"state": "PREPARE_FOR_SUBMISSION"})
    assert caller.create("appCustomProductPageLocalizations", asked, link)[0] == 201


def test_texts_of_products_on_sale_are_closed(caller: Caller) -> None:
    text = next(caller.store.all("subscriptionLocalizations"))
    refused = caller.update(text.ref, {"description": "Other"})
    assert codes(refused) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.UNMODIFIABLE"]
    assert pointers(refused) == ["/data/attributes/state"]
