"""`ascx versions submit` with files: the review contact, and the encryption declaration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asc.testing import Simulator, sample_ipa
from tests.workflows import versions_stage as versions

from .conftest import Ascx

SUBMIT = ("versions", "submit", "1.1", "--app", "com.example.app1", "--release", "manual")
CONTACT = """\
first_name: Ann
last_name: Example
email: ann@example.com
phone: "+44 20 7946 0018"
demo_user: demo
demo_password: env:DEMO
attachments: [how-to.txt]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files beside one another, and not where the command runs."""
    monkeypatch.setenv("DEMO", "secret-of-the-demo")
    made = tmp_path / "review"
    made.mkdir()
    (made / "how-to.txt").write_text("Shake it.")
    (made / "contact.yaml").write_text(CONTACT)
    (made / "ccats.pdf").write_bytes(b"approved")
    answers = {"proprietary": False, "third_party": True, "french_store": False}
    declared = {"description": "A messenger", **answers, "document": "ccats.pdf"}
    (made / "encryption.json").write_text(json.dumps(declared))
    return made


def test_a_submission_with_files(sim: Simulator, ascx: Ascx, folder: Path) -> None:
    versions.make_ready(sim)
    build = versions.build_of(sim, "12")
    sim.store.update(build.ref, {"usesNonExemptEncryption": None})
    files = ("--review", str(folder / "contact.yaml"), "--encryption")
    item = ("--item", f"appEvents/{versions.EVENT}")
    ran = ascx(*SUBMIT, *files, str(folder / "encryption.json"), *item, "--output", "json")
    assert ran.code == 0, ran.err
    outcomes = {step["what"]: step["outcome"] for step in json.loads(ran.out)["steps"]}
    assert outcomes["how-to.txt"] == outcomes["ccats.pdf"] == "created"
    assert outcomes[f"appEvents {versions.EVENT}"] == "added"
    assert "secret-of-the-demo" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("first_name: Ann\n", "lacks last_name, email, phone"),
        (CONTACT.replace("email", "mail"), "'mail' is not known"),
        (CONTACT.replace("how-to.txt", "none.mov"), "there is no such file"),
    ],
)
def test_a_file_that_can_not_be_meant(
    sim: Simulator, ascx: Ascx, folder: Path, text: str, says: str
) -> None:
    (folder / "contact.yaml").write_text(text)
    ran = ascx(*SUBMIT, "--review", str(folder / "contact.yaml"))
    assert ran.code != 0
    assert says in ran.err
    assert sim.requests == []


def test_an_item_without_an_id(sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*SUBMIT, "--item", "appEvents")
    assert (ran.code, sim.requests) == (2, [])
    assert "it takes TYPE/ID" in ran.err


def test_pausing_needs_no_confirmation(sim: Simulator, ascx: Ascx) -> None:
    versions.in_phases(sim)
    phase = ("versions", "phase", "1.0")
    app = ("--app", "com.example.app1")
    assert ascx(*phase, "pause", *app).code == 0
    for action in ("resume", "complete"):
        ran = ascx(*phase, action, *app)
        assert (ran.code, "--confirm 1.0 or --yes" in ran.err) == (2, True)


def test_an_archive_is_published_with_files(sim: Simulator, ascx: Ascx, folder: Path) -> None:
    versions.make_ready(sim)
    archive = str(sample_ipa(folder / "App.ipa"))
    files = ("--review", str(folder / "contact.yaml"), "--encryption")
    more = (str(folder / "encryption.json"), "--item", f"appEvents/{versions.EVENT}")
    options = ("--submit", "--release", "manual", *files, *more, "--output", "json")
    ran = ascx("versions", "publish", archive, *options)
    assert ran.code == 0, ran.err
    outcomes = {step["what"]: step["outcome"] for step in json.loads(ran.out)["steps"]}
    assert outcomes["how-to.txt"] == outcomes["ccats.pdf"] == "created"
    assert outcomes[f"appEvents {versions.EVENT}"] == "added"
    assert "secret-of-the-demo" not in ran.out + ran.err


def test_a_dry_run_ends_as_what_it_found(ascx: Ascx, tmp_path: Path) -> None:
    """A version with problems does so too."""
    report = tmp_path / "report.xml"
    check = ("versions", "validate", "1.1", "--app", "com.example.app2", "--dry-run")
    assert ascx(*check, "--report", f"junit:{report}").code == 1
    assert "whatsNew is missing" in report.read_text()
