"""Output, exit codes, errors, consent and reports."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from asc.flow.polling import Polling
from asc.testing import Fault, Simulator, sample_ipa
from asc.workflows.media.sending import FIRST_LOOK
from asc.workflows.signing.locks import WAIT
from asc.workflows.webhooks.ping import _PATIENCE
from asc.workflows.xcode_cloud.waiting import check_wait

from . import stage
from .conftest import Ascx
from .walk import EVERY

APP = ("--app", "com.example.app1")


def test_json_in_a_pipe_and_the_same_keys_in_every_form(ascx: Ascx) -> None:
    keys = ["id", "name", "bundle_id", "sku", "primary_locale"]
    shown = json.loads(ascx("apps", "list").out)
    assert [list(row) for row in shown] == [keys] * 5
    lines = ascx("apps", "list", "-o", "ndjson").out.splitlines()
    assert [json.loads(line) for line in lines] == shown
    assert ascx("apps", "list", "-o", "csv").out.splitlines()[0] == ",".join(keys)
    assert ascx("apps", "list", "-o", "markdown").out.startswith(f"| {' | '.join(keys)} |\n")
    assert ascx("apps", "list", "-o", "table").out.split()[:5] == keys


def test_a_resource_is_a_line_for_each_member(ascx: Ascx) -> None:
    lines = ascx("apps", "view", "com.example.app1", "-o", "table").out.splitlines()
    assert lines[:2] == ["type: apps", "id: 6440000001"]
    assert "bundleId: com.example.app1" in lines


def test_the_environment_names_app_and_form(ascx: Ascx, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASC_APP_ID", "com.example.app1")
    monkeypatch.setenv("ASC_DEFAULT_OUTPUT", "ndjson")
    rows = [json.loads(line) for line in ascx("builds", "list", "--limit", "3").out.splitlines()]
    assert len(rows) == 3


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, 10), (401, 3), (403, 3), (404, 4), (409, 5), (422, 32), (500, 60), (503, 63)],
)
def test_a_status_has_its_exit_code(sim: Simulator, ascx: Ascx, status: int, code: int) -> None:
    sim.faults(Fault(status=status, path="/v1/apps", times=100))
    ran = ascx("apps", "list")
    assert (ran.code, ran.out) == (code, "")
    assert ran.err.startswith("error: ")


def test_an_error_says_what_where_and_the_next_command(ascx: Ascx) -> None:
    ran = ascx("builds", "list", "--app", "com.example.app")
    assert ran.code == 4
    assert "'com.example.app'" in ran.err
    assert "did you mean" in ran.err
    assert "\nnext: ascx apps list" in ran.err


def test_a_message_names_options_and_not_keywords(ascx: Ascx) -> None:
    ran = ascx("testflight", "distribute", "1", *APP, "--group", "Press")
    assert ran.code == 2
    assert "say which by --platform and --version\n" in ran.err


def test_no_key_is_3_with_every_place(ascx: Ascx, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ASC_KEY_ID", "ASC_ISSUER_ID", "ASC_PRIVATE_KEY"):
        monkeypatch.delenv(name)
    ran = ascx("apps", "list")
    assert ran.code == 3
    assert "environment ASC_*: nothing" in ran.err
    assert "next: ascx auth" in ran.err


def test_confirm_repeats_the_value(sim: Simulator, ascx: Ascx) -> None:
    stage.STAGES["versions release"](sim)
    refused = ascx("versions", "release", "1.1", *APP, "--confirm", "1.0")
    assert (refused.code, "'1.0'" in refused.err) == (2, True)
    assert ascx("versions", "release", "1.1", *APP, "--confirm", "1.1").code == 0


def test_a_report_holds_problems_errors_and_refused_steps(ascx: Ascx, tmp_path: Path) -> None:
    path = tmp_path / "report.xml"
    report = ("--report", f"junit:{path}")
    assert ascx("versions", "validate", "1.1", *APP, *report).code == 1
    assert "<failure" in path.read_text()
    assert ascx("apps", "list", *report).code == 0
    assert "<failure" not in path.read_text()
    assert ascx("apps", "view", "com.example.none", *report).code == 4
    assert "NotFoundByName" in path.read_text()
    assert ascx("apps", "list", "--report", "html:x").code == 2


def test_verbose_shows_calls_and_events_but_no_secret(sim: Simulator, ascx: Ascx) -> None:
    stage.make_files(sim, Path())
    ran = ascx("builds", "upload", "App.ipa", "--verbose", "-o", "json")
    assert ran.code == 0, ran.err
    assert "POST /v1/buildUploads" in ran.err
    assert "100 %" in ran.err
    assert "hour:" in ran.err
    assert sim.issuer_id not in ran.err + ran.out
    assert "Bearer" not in ran.err


@pytest.mark.parametrize("package", ["click", "rich"])
def test_without_the_extra_it_says_how_to_install(package: str) -> None:
    program = (
        "import importlib.util as util; find = util.find_spec\n"
        f"util.find_spec = lambda name: None if name == {package!r} else find(name)\n"
        "from asc.cli import main; raise SystemExit(main(['--help']))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "pip install 'asc-client[cli]'" in ran.stderr


def test_help_and_version_import_neither_client_nor_workflow() -> None:
    program = (
        "import sys\n"
        "from asc.cli import main\n"
        "main(['--help']); main(['versions', 'submit', '--help']); main(['--version'])\n"
        "loaded = [name for name in sys.modules if name.startswith(('asc.client', 'asc_api', "
        "'asc.workflows', 'httpx', 'rich'))]\n"
        "assert not loaded, loaded"
    )
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)


def test_a_cure_names_a_command_and_not_a_call(ascx: Ascx) -> None:
    ran = ascx("versions", "submit", "1.1", *APP, "--release", "manual")
    assert ran.code == 1
    assert "whatsNew is missing; ascx listing push [required]" in ran.err


def test_a_switch_is_named_both_ways(ascx: Ascx, tmp_path: Path) -> None:
    sample_ipa(tmp_path / "App.ipa")
    ran = ascx("testflight", "upload-and-distribute", "App.ipa", "--group", "Friends")
    assert ran.code == 1
    flag = "uses-non-exempt-encryption"
    assert f"give --{flag} or --no-{flag}, or put ITSApp" in ran.err


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("pricing plan 4.99", "PRODUCT comes first: ascx pricing plan com.example.app1 9.99"),
        ("reports sales --vendor 1 --date 2026-10", "2026-10 is for --frequency 'MONTHLY'"),
    ],
)
def test_a_likely_slip_is_named_with_its_cure(ascx: Ascx, line: str, said: str) -> None:
    ran = ascx(*line.split())
    assert ran.code == 2
    assert said in ran.err


def test_a_timeout_says_how_long_it_is_if_not_given() -> None:
    words = {120: "two minutes", 600: "ten minutes", 1800: "half an hour", 3600: "an hour"}
    words[3 * 3600] = "three hours"
    usual = dict.fromkeys(("media push", "media attach"), FIRST_LOOK)
    usual |= dict.fromkeys(("xcode-cloud run", "xcode-cloud wait"), check_wait(None))
    usual |= {"signing profiles ensure": WAIT, "webhooks ping": _PATIENCE}
    helps = {path: " ".join(_timeouts(command)) for path, command in EVERY.items()}
    assert usual.keys() <= helps.keys()
    for path, text in helps.items():
        said = f"; {words[int(usual.get(path, Polling()).timeout)]}, if not given."
        assert not text or text.endswith(said), path


def _timeouts(command: click.Command) -> list[str]:
    options = [each for each in command.params if isinstance(each, click.Option)]
    return [str(each.help) for each in options if "--timeout" in each.opts]


def test_a_list_of_reviews_ends_at_its_limit(ascx: Ascx) -> None:
    ran = ascx("reviews", "list", *APP, "--limit", "2", "--output", "ndjson")
    assert len(ran.out.splitlines()) == 2
