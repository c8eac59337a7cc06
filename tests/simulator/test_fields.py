"""Lengths, forms, locales and characters, through each way in which a field is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours.lengths import LIMITS, Limit
from asc.testing.simulator.store.store import Ref

from .calling import APP, Caller, codes, entity, made, pointers
from .ready import Ready, ready

INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


def writes(sim: Simulator) -> Iterator[Ready]:
    """A valid request of each operation that writes a limited field."""
    limited = {type_ for type_, _ in LIMITS}
    for operation in sim.engine.document.operations.values():
        if operation.body and operation.body.data and operation.body.data.type in limited:
            sim.reset()
            yield ready(sim, operation)


def text(limit: Limit, length: int) -> str:
    """A text of a length and, where one is asked for, a form."""
    prefix = "https://a.b/" if limit.form.startswith("http") else ""
    return prefix + "1" * (length - len(prefix))


def refused(sim: Simulator, made_: Ready, name: str, value: object) -> list[str]:
    """The codes of the refusal of one value, of the request's rules for fields alone."""
    assert made_.body
    body = {**made_.body["data"], "attributes": {**made_.body["data"]["attributes"], name: value}}
    caller = Caller(sim)
    answer = caller.send(made_.operation.method.upper(), made_.path, {"data": body})
    place = f"/data/attributes/{name}"
    found = answer[1].get("errors", []) if answer[1] else []
    return [one["code"] for one in found if one.get("source", {}).get("pointer") == place]


def test_every_limit_holds_in_every_operation_that_writes_it(every: Simulator) -> None:
    checked = set()
    for made_ in writes(every):
        rules = made_.operation.body
        assert rules
        assert rules.data
        for (type_, name), limit in LIMITS.items():
            schema = rules.data.attributes.get(name)
            if type_ != rules.data.type or schema is None or limit.most is None:
                continue
            checked.add((type_, name))
            kind = every.engine.document.resolve(schema)["type"]
            long, most = text(limit, limit.most + 1), text(limit, limit.most)
            values = {"string": (long, most), "integer": (limit.most + 1, limit.most)}
            values["array"] = (["x"] * (limit.most + 1), ["x"] * limit.most)
            too_much, right = values[kind]
            where = f"{made_.operation.method} {type_}.{name}"
            assert any(
                code.startswith(INVALID) for code in refused(every, made_, name, too_much)
            ), where
            assert refused(every, made_, name, right) == [], where
    assert checked == {key for key, limit in LIMITS.items() if limit.most is not None}


def test_the_limits_have_their_evidence() -> None:
    words = {"live", "Apple", "quoted", "clients"}
    for limit in LIMITS.values():
        assert set(re.split(r", ", limit.evidence)) <= words
        re.compile(limit.form)


def test_names_are_neither_short_nor_decorated(caller: Caller) -> None:
    info = caller.one(caller.store.refs(APP, "appInfos")[-1], "appInfoLocalizations")
    assert codes(caller.update(info, {"name": "A"})) == [f"{INVALID}.TOO_SHORT"]
    assert codes(caller.update(info, {"name": "A" * 31})) == [f"{INVALID}.TOO_LONG"]
    assert codes(caller.update(info, {"name": "App \U0001f600"})) == [
        f"{INVALID}.INVALID_CHARACTERS"
    ]
    assert caller.update(info, {"name": "Äpp & Söhne™"})[0] == 200


@pytest.mark.parametrize("news", ["Wow \U0001f389", "<b>Bold</b>", "\u2500\u2502", "a\u0007b"])
def test_news_are_plain_text(caller: Caller, news: str) -> None:
    found = caller.one(caller.version().ref, "appStoreVersionLocalizations")
    assert codes(caller.update(found, {"whatsNew": news})) == [f"{INVALID}.INVALID_CHARACTERS"]
    assert caller.update(found, {"whatsNew": "Faster: 1 < 2, – “quoted” →\n• more"})[0] == 200
    assert caller.update(found, {"description": f"Description {news[:1]}\U0001f389"})[0] == 200


def test_a_locale_is_known_also_inline(caller: Caller) -> None:
    link = {"appStoreVersion": caller.version().ref}
    unknown = caller.create("appStoreVersionLocalizations", {"locale": "xx-XX"}, link)
    assert codes(unknown) == [INVALID]
    again = caller.create("appStoreVersionLocalizations", {"locale": "EN-us"}, link)
    assert codes(again) == [f"{INVALID}.DUPLICATE"], "case is not looked at"
    for locale, status in (("tlh", 409), ("fr-FR", 201)):
        assert page_with(caller, locale)[0] == status


def page_with(caller: Caller, locale: str) -> tuple[int, object]:
    """A custom product page with its version and text created inline."""
    version, words = (
        Ref("appCustomProductPageVersions", "${v}"),
        Ref("appCustomProductPageLocalizations", "${l}"),
    )
    included = [
        {
            **entity(version.type, None, {"appCustomProductPageLocalizations": [words]}),
            "id": version.id,
        },
        {
            **entity(words.type, {"locale": locale}, {"appCustomProductPageVersion": version}),
            "id": words.id,
        },
    ]
    links = {"app": APP, "appCustomProductPageVersions": [version]}
    return caller.create("appCustomProductPages", {"name": f"Page {locale}"}, links, included)


def test_a_contact_is_judged_as_it_will_be_stored(caller: Caller) -> None:
    version = caller.version().ref
    caller.store.delete(caller.one(version, "appStoreReviewDetail"))
    link = {"appStoreVersion": version}
    attempts = [
        caller.create("appStoreReviewDetails", given or None, link)
        for given in ({}, {"contactFirstName": "Ann"})
    ]
    assert [pointers(one) for one in attempts] == [
        ["/data/attributes/contactFirstName"],
        ["/data/attributes/contactPhone"],
    ], "one an attempt"
    names = {"contactFirstName": "Ann", "contactPhone": "+1 555 0100"}
    assert codes(caller.create("appStoreReviewDetails", names, link)) == [INVALID]
    names["contactPhone"] = "+1 415 555 0100"
    detail = made(caller.create("appStoreReviewDetails", names, link))
    caller.store.update(detail, {"contactPhone": None})
    assert caller.update(detail, {"notes": "x"})[0] == 409, "the stored record lacks a phone"
    beta = caller.one(APP, "betaAppReviewDetail")
    assert codes(caller.update(beta, {"contactPhone": "none"})) == [
        f"{INVALID}.INVALID_PHONE_NUMBER"
    ]


def test_the_first_age_rating_has_all_answers(caller: Caller) -> None:
    info = caller.store.refs(APP, "appInfos")[-1]
    declared = caller.one(info, "ageRatingDeclaration")
    answers = dict(caller.store.get(*declared).attributes)
    caller.store.update(declared, dict.fromkeys(answers))
    refused_ = caller.update(declared, {"gambling": False})
    assert set(codes(refused_)) == {"ENTITY_ERROR.ATTRIBUTE.REQUIRED"}
    assert len(codes(refused_)) == len(answers) - 1
    assert caller.update(declared, answers)[0] == 200
    assert caller.update(declared, {"gambling": True})[0] == 200, "a later one merges"


def test_refusals_of_several_rules_come_in_one_list(caller: Caller) -> None:
    found = caller.one(caller.version().ref, "appStoreVersionLocalizations")
    wrong = caller.update(found, {"keywords": "k" * 101, "whatsNew": "<b>x</b>", "supportUrl": "x"})
    assert sorted(pointers(wrong)) == [
        "/data/attributes/keywords",
        "/data/attributes/supportUrl",
        "/data/attributes/whatsNew",
    ]
