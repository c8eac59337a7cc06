"""Encryption declarations, and versions that wait for Apple's approval of one."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

from asc.testing import Simulator
from asc.testing.simulator.store.store import Ref

from .calling import APP, Caller, codes, made

ANSWERS = {
    "appDescription": "A messenger",
    "containsProprietaryCryptography": False,
    "containsThirdPartyCryptography": True,
    "availableOnFrenchStore": True,
}
STATE = "appEncryptionDeclarationState"
DAY = 24 * 3600


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    caller = Caller(sim)
    sim.options.ready_seconds = 0
    version = caller.version().ref
    caller.store.replace(version, "build", [build_of(caller)])
    text = caller.one(version, "appStoreVersionLocalizations")
    caller.store.update(text, {"whatsNew": "More of everything"})
    return caller


def build_of(caller: Caller) -> Ref:
    return caller.store.refs(APP, "builds")[0]


def declare(caller: Caller, **answers: Any) -> Ref:
    given = {**ANSWERS, **answers}
    return made(caller.create("appEncryptionDeclarations", given, {"app": APP}))


def send_document(caller: Caller, declaration: Ref) -> None:
    body = b"approved"
    attributes = {"fileName": "ccats.pdf", "fileSize": len(body)}
    link = {"appEncryptionDeclaration": declaration}
    document = made(caller.create("appEncryptionDeclarationDocuments", attributes, link))
    (operation,) = caller.read(document)["uploadOperations"]
    headers = {each["name"]: each["value"] for each in operation["requestHeaders"]}
    httpx.request(operation["method"], operation["url"], headers=headers, content=body)
    checksum = hashlib.md5(body).hexdigest()
    assert caller.update(document, {"uploaded": True, "sourceFileChecksum": checksum})[0] == 200


def needs_declaration(caller: Caller) -> Ref:
    build = build_of(caller)
    caller.store.update(build, {"usesNonExemptEncryption": True})
    return build


def test_a_declaration_that_declares_nothing_is_refused(caller: Caller) -> None:
    flags = {name: False for name, value in ANSWERS.items() if isinstance(value, bool)}
    answer = caller.create("appEncryptionDeclarations", {**ANSWERS, **flags}, {"app": APP})
    assert answer[0] == 409


def test_a_document_brings_a_declaration_to_apple(caller: Caller) -> None:
    declaration = declare(caller)
    assert caller.read(declaration)[STATE] == "CREATED"
    send_document(caller, declaration)
    assert caller.read(declaration)[STATE] == "IN_REVIEW"
    attributes = {"fileName": "more.pdf", "fileSize": 1}
    link = {"appEncryptionDeclaration": declaration}
    late = caller.create("appEncryptionDeclarationDocuments", attributes, link)
    assert late[0] == 409
    caller.advance(DAY + 1)
    assert caller.read(declaration)[STATE] == "APPROVED"


def test_what_a_build_takes(caller: Caller) -> None:
    declaration, build = declare(caller), build_of(caller)
    caller.store.update(declaration, {STATE: "REJECTED"})
    refused = caller.relate(build, "appEncryptionDeclaration", declaration)
    assert codes(refused) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    other = next(app.ref for app in caller.store.all("apps") if app.ref != APP)
    theirs = made(caller.create("appEncryptionDeclarations", ANSWERS, {"app": other}))
    assert caller.relate(build, "appEncryptionDeclaration", theirs)[0] == 409
    assert caller.relate(build, "appEncryptionDeclaration", declare(caller))[0] == 204


def test_a_version_waits_for_its_declaration(caller: Caller) -> None:
    build, declaration = needs_declaration(caller), declare(caller)
    assert caller.relate(build, "appEncryptionDeclaration", declaration)[0] == 204
    send_document(caller, declaration)
    version = caller.version().ref
    submission = made(caller.create("reviewSubmissions", {"platform": "IOS"}, {"app": APP}))
    links = {"reviewSubmission": submission, "appStoreVersion": version}
    made(caller.create("reviewSubmissionItems", None, links))
    assert caller.update(submission, {"submitted": True})[0] == 200
    assert caller.read(version)["appVersionState"] == "WAITING_FOR_EXPORT_COMPLIANCE"
    caller.advance(DAY + 1)
    assert caller.read(version)["appVersionState"] == "WAITING_FOR_REVIEW"
    caller.advance(DAY + 1)
    assert caller.read(version)["appVersionState"] == "IN_REVIEW"


def test_a_beta_review_takes_a_declaration(caller: Caller) -> None:
    build = needs_declaration(caller)
    status, answer = caller.create("betaAppReviewSubmissions", {}, {"build": build})[:2]
    assert status == 422
    assert "missing export compliance" in str(answer)
    caller.store.replace(build, "appEncryptionDeclaration", [declare(caller)])
    assert caller.create("betaAppReviewSubmissions", {}, {"build": build})[0] != 422
