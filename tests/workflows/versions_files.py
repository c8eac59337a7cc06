"""Submissions with files: attachments of the review contact, and an encryption declaration."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asc.errors import CannotSubmit
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.versions import EncryptionDeclaration, ReviewContact, submit, validate

from .media_stage import file_beside
from .scenario import Scenario
from .versions_stage import build_of, make_ready

APP = "com.example.app1"
PLAIN: dict[str, Any] = {"release": "after_approval", "validate": False}


def contact(*attachments: Path) -> ReviewContact:
    return ReviewContact(
        "Ann", "Example", "ann@example.com", "+44 20 7946 0018", attachments=attachments
    )


def encryption(document: Path | None = None, **changes: Any) -> EncryptionDeclaration:
    answers = {"proprietary": False, "third_party": True, "french_store": False, **changes}
    return EncryptionDeclaration("A messenger", document=document, **answers)


def unanswered(sim: Simulator) -> Record:
    """A version whose build has no answer to the export question yet."""
    make_ready(sim)
    build = build_of(sim, "12")
    return sim.store.update(build.ref, {"usesNonExemptEncryption": None})


def with_build(sim: Simulator) -> Record:
    """A version that lacks nothing."""
    return make_ready(sim, "12")


def submit_with_attachment(client: Any, ipa: Path) -> Any:
    review = contact(file_beside(ipa, "how-to.mov"))
    return client.versions.submit(APP, "1.1", review=review, **PLAIN)


def submit_with_declaration(client: Any, ipa: Path) -> Any:
    declared = encryption(file_beside(ipa, "ccats.pdf"))
    return client.versions.submit(APP, "1.1", encryption=declared, **PLAIN)


async def _ask_and_submit() -> Any:
    await validate(APP, "1.1", ask_apple=True)
    try:
        return await submit(APP, "1.1", **PLAIN)
    except CannotSubmit as error:  # so many looks end a simulated review
        if "make a new version" not in str(error):
            raise
        return None


def submit_after_asking(client: Any) -> Any:
    """A run that was killed while Apple was asked leaves a draft, and that is what goes out."""
    return client.run(_ask_and_submit())


def file_scenarios(ipa: Path) -> list[Scenario]:
    return [
        Scenario(
            "submit with attachment",
            lambda client: submit_with_attachment(client, ipa),
            make_ready,
            recorded=False,
            sample=2,
        ),
        Scenario(
            "submit with declaration",
            lambda client: submit_with_declaration(client, ipa),
            unanswered,
            recorded=False,
            sample=2,
        ),
        Scenario(
            "ask apple, then submit",
            submit_after_asking,
            with_build,
            recorded=False,
            sample=2,
        ),
    ]
