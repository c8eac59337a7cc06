"""Lengths, forms, locales and characters, through each way in which a field is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours.lengths import LIMITS, Limit
from asc.testing.simulator.document.bodies import EntityRule
from asc.testing.simulator.store.store import Ref

from .calling import APP, Caller, codes, entity, made, pointers
from .ready import Ready, ready, resource

INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


LIMITED = frozenset(type_ for type_, _ in LIMITS)
SIZED = {key: limit for key, limit in LIMITS.items() if limit.most is not None}


def writes(sim: Simulator) -> Iterator[tuple[Ready, EntityRule, str]]:
    """A valid request of each operation that writes a limited type, as the resource itself or
    inline, with the rule for that resource and where it is in the body.
    """
    for operation in sim.engine.document.endpoints.values():
        rules = operation.body
        entities = [rules.data] if rules and rules.data else []
        for rule in entities:
            if rule.type in LIMITED:
                sim.reset()
                yield ready(sim, operation), rule, "/data"
        for rule in rules.included.values() if rules else ():
            if rule.type in LIMITED:
                sim.reset()
                yield inline(sim, ready(sim, operation), rule), rule, "/included/0"


def inline(sim: Simulator, made_: Ready, rule: EntityRule) -> Ready:
    """The same request with one resource created inline."""
    assert made_.body
    made_.body["included"] = [{**resource(sim, rule), "id": "${one}"}]
    return made_


def value_of(schema: Any, limit: Limit, size: int) -> object:
    """A text, number or list of a size and, where one is asked for, a form."""
    if schema["type"] == "integer":
        return size
    if schema["type"] == "array":
        return ["x"] * size
    prefix = "https://a.b/" if limit.form.startswith("http") else ""
    return prefix + "1" * (size - len(prefix))


def codes_at(sim: Simulator, made_: Ready, place: str, name: str, value: object) -> list[str]:
    """What is said about one field of a request."""
    assert made_.body
    target = made_.body["data"] if place == "/data" else made_.body["included"][0]
    target["attributes"][name] = value
    answer = Caller(sim).send(made_.operation.method.upper(), made_.path, made_.body)
    pointer = f"{place}/attributes/{name}"
    found = answer[1].get("errors", []) if answer[1] else []
    return [one["code"] for one in found if one.get("source", {}).get("pointer") == pointer]


def test_every_limit_holds_in_every_way_in(every: Simulator) -> None:
    checked = set()
    for made_, rule, place in writes(every):
        for (type_, name), limit in SIZED.items():
            if type_ == rule.type and name in rule.attributes:
                schema = every.engine.document.resolve(rule.attributes[name])
                where = f"{made_.operation.method} {made_.operation.path} {type_}.{name}"
                assert limit.most is not None
                long = value_of(schema, limit, limit.most + 1)
                found = codes_at(every, made_, place, name, long)
                assert any(code.startswith(INVALID) for code in found), where
                right = value_of(schema, limit, limit.most)
                assert codes_at(every, made_, place, name, right) == [], where
                checked.add((type_, name))
    assert checked == set(SIZED)


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
    answers = dict(caller.record(declared).attributes)
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
