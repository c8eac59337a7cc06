"""Attachments of the review contact, and encryption declarations, at a submission."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
from asc_api.models import AppEncryptionDeclaration

from asc.errors import CannotSubmit, InvalidArgument
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.versions import EncryptionDeclaration, ReviewContact
from asc.workflows.versions.encryption import choose_declaration

from . import versions_stage as stage
from .media_stage import file_beside
from .playing import Act, Mode, play
from .versions_files import (
    APP,
    PLAIN,
    contact,
    encryption,
    submit_with_attachment,
    submit_with_declaration,
    unanswered,
)
from .versions_stage import make_ready, version_of


def writes(sim: Simulator, kind: str = "") -> list[str]:
    lines = [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]
    return [line for line in lines if kind in line]


def again(sim: Simulator, mode: Mode, act: Act) -> list[str]:
    """The writes of a second run."""
    before = len(writes(sim))
    play(sim, mode, act)
    return writes(sim)[before:]


def submit_and_take_back(sim: Simulator, act: Act) -> None:
    """Time passes only where the workflow waits, so that the review does not end meanwhile."""
    sim.options.processing_reads = 1000
    play(sim, "sync", act, clock=sim.clock)
    play(sim, "sync", lambda client: client.versions.cancel(APP, "1.1"), clock=sim.clock)
    sim.options.processing_reads = 1


def attachments(sim: Simulator) -> list[Record]:
    detail = sim.store.related(version_of(sim).ref, "appStoreReviewDetail")[0]
    return sim.store.related(detail.ref, "appStoreReviewAttachments")


# Attachments


def test_attachments_are_sent_once(sim: Simulator, mode: Mode, ipa: Path) -> None:
    make_ready(sim)
    events: list[str] = []

    def act(client: Any) -> Any:
        review = contact(file_beside(ipa, "how-to.mov"), file_beside(ipa, "notes.pdf"))
        listen = lambda event: events.append(str(event))  # noqa: E731
        return client.versions.submit(APP, "1.1", review=review, on_event=listen, **PLAIN)

    result = play(sim, mode, act)
    assert [str(step) for step in result.steps if "." in step.what] == [
        "how-to.mov: created",
        "notes.pdf: created",
    ]
    assert events.count("notes.pdf: created") == 1
    assert {each["assetDeliveryState"]["state"] for each in attachments(sim)} == {"COMPLETE"}
    assert again(sim, mode, act) == []


def test_a_resubmission_sends_only_what_is_new(sim: Simulator, ipa: Path) -> None:
    make_ready(sim)
    submit_and_take_back(sim, lambda client: submit_with_attachment(client, ipa))

    def act(client: Any) -> Any:
        review = contact(file_beside(ipa, "how-to.mov"), file_beside(ipa, "more.mov"))
        return client.versions.submit(APP, "1.1", review=review, **PLAIN)

    sent = [line for line in again(sim, "sync", act) if "appStoreReviewAttachments" in line]
    assert [line.split(" ")[0] for line in sent] == ["POST", "PATCH"]
    assert sorted(each["fileName"] for each in attachments(sim)) == ["how-to.mov", "more.mov"]


def test_a_file_that_changed_takes_the_place_of_the_old_one(sim: Simulator, ipa: Path) -> None:
    make_ready(sim)
    submit_and_take_back(sim, lambda client: submit_with_attachment(client, ipa))
    ipa.with_name("how-to.mov").write_bytes(b"another cut")
    review = contact(ipa.with_name("how-to.mov"))
    play(sim, "sync", lambda client: client.versions.submit(APP, "1.1", review=review, **PLAIN))
    assert [each["fileSize"] for each in attachments(sim)] == [len(b"another cut")]


def test_files_that_are_not_there_cost_nothing(sim: Simulator, ipa: Path) -> None:
    with pytest.raises(InvalidArgument, match="there is no such file"):
        contact(ipa.with_name("none.mov"))
    with pytest.raises(InvalidArgument, match="takes a list of paths"):
        ReviewContact("A", "B", "a@example.com", "+44 20 7946 0018", attachments=str(ipa))
    (ipa.parent / "b").mkdir()
    twin = file_beside(ipa.parent / "b" / "x", "how-to.mov")
    with pytest.raises(InvalidArgument, match=r"two attachments are called 'how-to.mov'"):
        contact(file_beside(ipa, "how-to.mov"), twin)
    make_ready(sim)
    review = contact(file_beside(ipa, "how-to.mov"))
    ipa.with_name("how-to.mov").unlink()
    with pytest.raises(InvalidArgument, match="there is no such file"):
        play(sim, "sync", lambda client: client.versions.submit(APP, "1.1", review=review, **PLAIN))
    assert writes(sim) == []


def test_in_review_what_is_missing_is_told(sim: Simulator, ipa: Path) -> None:
    stage.in_review(sim)
    review = contact(file_beside(ipa, "how-to.mov"))
    result = play(
        sim,
        "sync",
        lambda client: client.versions.submit(
            APP, "1.1", review=review, encryption=encryption(), release="manual"
        ),
    )
    assert [str(step) for step in result.steps][1:] == [
        "how-to.mov: kept (is not attached)",
        "encryption declaration: kept (the build has none)",
    ]
    assert writes(sim) == []


# Encryption


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ([], "declared"),
        (["encryption declaration: kept (the build in review has another one)"], "other"),
    ],
)
def test_in_review_a_declaration_is_compared(
    sim: Simulator, ipa: Path, told: list[str], state: str
) -> None:
    unanswered(sim)
    play(sim, "sync", lambda client: submit_with_declaration(client, ipa))
    for each in list(sim.store.all("appEncryptionDeclarations")):
        sim.store.update(each.ref, {"appEncryptionDeclarationState": "APPROVED"})
    stage.set_state(sim, "1.1", "WAITING_FOR_REVIEW")
    declared = encryption(file_beside(ipa, "ccats.pdf"))
    if state == "other":
        declared = attrs.evolve(declared, description="Another app.")
    given: dict[str, Any] = {"encryption": declared, "release": "manual"}
    result = play(sim, "sync", lambda client: client.versions.submit(APP, "1.1", **given))
    assert [str(step) for step in result.steps if "declaration" in step.what] == told


def test_a_declaration_is_made_once(sim: Simulator, mode: Mode, ipa: Path) -> None:
    build = unanswered(sim)

    def act(client: Any) -> Any:
        return submit_with_declaration(client, ipa)

    result = play(sim, mode, act)
    assert [str(step) for step in result.steps][:4] == [
        "export compliance of build 12: updated",
        "encryption declaration: created (Apple has to approve it)",
        "ccats.pdf: created",
        "encryption declaration of build 12: updated",
    ]
    assert result.state == "WAITING_FOR_EXPORT_COMPLIANCE"
    (declaration,) = sim.store.all("appEncryptionDeclarations")
    assert sim.store.refs(build.ref, "appEncryptionDeclaration") == (declaration.ref,)
    assert again(sim, mode, act) == []


def test_the_next_build_takes_the_same_declaration(sim: Simulator, ipa: Path) -> None:
    unanswered(sim)
    submit_and_take_back(sim, lambda client: submit_with_declaration(client, ipa))
    sim.store.update(stage.build_of(sim, "11").ref, {"usesNonExemptEncryption": None})
    declared = encryption(file_beside(ipa, "ccats.pdf"))
    act: Act = lambda client: client.versions.submit(  # noqa: E731
        APP, "1.1", build="11", encryption=declared, **PLAIN
    )
    sent = again(sim, "sync", act)
    assert not [line for line in sent if line.startswith("POST /v1/appEncryption")]
    assert len([line for line in sent if "relationships/appEncryptionDeclaration" in line]) == 1


def test_another_document_is_another_declaration(sim: Simulator, ipa: Path) -> None:
    unanswered(sim)
    submit_and_take_back(sim, lambda client: submit_with_declaration(client, ipa))
    ipa.with_name("new.pdf").write_bytes(b"approved anew")
    declared = encryption(ipa.with_name("new.pdf"))
    result = play(
        sim,
        "sync",
        lambda client: client.versions.submit(APP, "1.1", encryption=declared, **PLAIN),
    )
    assert len(list(sim.store.all("appEncryptionDeclarations"))) == 2
    assert any("in place of" in step.why for step in result.steps)


def test_a_version_that_waits_for_documents_gets_them(sim: Simulator) -> None:
    build = unanswered(sim)
    sim.store.update(build.ref, {"usesNonExemptEncryption": True})
    act: Act = lambda client: client.versions.submit(APP, "1.1", **PLAIN)  # noqa: E731
    play(sim, "sync", act)
    assert version_of(sim)["appVersionState"] == "WAITING_FOR_EXPORT_COMPLIANCE"
    act = lambda client: client.versions.submit(  # noqa: E731
        APP, "1.1", encryption=encryption(), **PLAIN
    )
    assert [line.split(" ")[0] for line in again(sim, "sync", act)] == ["POST", "PATCH"]
    assert again(sim, "sync", act) == []


def test_a_build_that_is_exempt_is_not_declared(sim: Simulator) -> None:
    make_ready(sim)
    act: Act = lambda client: client.versions.submit(  # noqa: E731
        APP, "1.1", encryption=encryption(), **PLAIN
    )
    with pytest.raises(CannotSubmit, match="uses_non_exempt_encryption=False"):
        play(sim, "sync", act)
    assert writes(sim) == []


def test_what_can_not_be_declared_is_refused(ipa: Path) -> None:
    with pytest.raises(InvalidArgument, match="no declaration is needed"):
        encryption(third_party=False)
    with pytest.raises(InvalidArgument, match="it takes True or False"):
        encryption(third_party="no")
    with pytest.raises(InvalidArgument, match="description is empty"):
        EncryptionDeclaration(" ", proprietary=True, third_party=True, french_store=True)
    with pytest.raises(InvalidArgument, match="there is no such file"):
        encryption(ipa.with_name("none.pdf"))


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ({"encryption": True}, r"takes an EncryptionDeclaration\(...\)"),
        ({"encryption": encryption(), "uses_non_exempt_encryption": False}, "leave out one"),
    ],
)
def test_wrong_options_cost_nothing(sim: Simulator, option: dict[str, Any], says: str) -> None:
    with pytest.raises(InvalidArgument, match=says):
        play(sim, "sync", lambda client: client.versions.submit(APP, "1.1", **option, **PLAIN))
    assert sim.requests == []


def declaration(ident: str, state: str, **changes: Any) -> AppEncryptionDeclaration:
    said: dict[str, Any] = {
        "app_description": "A messenger",
        "contains_proprietary_cryptography": False,
        "contains_third_party_cryptography": True,
        "available_on_french_store": False,
        "app_encryption_declaration_document": None,
        **changes,
    }
    return AppEncryptionDeclaration(id=ident, app_encryption_declaration_state=state, **said)


@pytest.mark.parametrize(
    ("known", "assigned", "taken"),
    [
        ([], "", None),
        ([("1", "REJECTED"), ("2", "INVALID"), ("3", "EXPIRED")], "1", None),
        ([("1", "CREATED"), ("2", "APPROVED"), ("3", "IN_REVIEW")], "", "2"),
        ([("1", "CREATED"), ("2", "APPROVED")], "1", "1"),
    ],
)
def test_which_declaration_is_taken(
    known: list[tuple[str, str]], assigned: str, taken: str | None
) -> None:
    found = choose_declaration([declaration(*each) for each in known], encryption(), None, assigned)
    assert (found.id if found else None) == taken


def test_other_answers_are_another_declaration() -> None:
    other = declaration("1", "APPROVED", available_on_french_store=True)
    described = declaration("2", "APPROVED", app_description="A game")
    assert choose_declaration([other, described], encryption(), None) is None


def test_an_undeclared_build_is_a_warning(sim: Simulator) -> None:
    build = unanswered(sim)
    sim.store.update(build.ref, {"usesNonExemptEncryption": True})
    (problem,) = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1"))
    assert (problem.rule, problem.severity) == ("encryption-declaration", "warning")
