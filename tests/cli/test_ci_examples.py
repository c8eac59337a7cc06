"""examples/ci: the scripts run as they stand against the simulator; pip is not run."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from asc.testing import Simulator
from tests.workflows.archives import make_ipa

from .walk import EVERY

EXAMPLES = Path(__file__).parents[2] / "examples" / "ci"
HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
WORKFLOWS = Path(__file__).parents[2] / ".github" / "workflows"


def _read(path: Path) -> Any:
    return YAML(typ="safe").load(path)


@pytest.fixture
def place(sim: Simulator, tmp_path: Path) -> Path:
    """A folder with an archive; builds are processed at once."""
    sim.options.processing_reads = 0
    make_ipa(tmp_path / "App.ipa", ITSAppUsesNonExemptEncryption=False)
    return tmp_path


def _bash(script: str, place: Path, **variables: str) -> None:
    """Runs a script as CI does, with `ascx` of this tree."""
    ascx = f'ascx() {{ "{sys.executable}" -m asc "$@"; }}\n'
    environment = {**os.environ, **variables}
    command = ["bash", "-euo", "pipefail", "-c", ascx + script]
    ran = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def _check(sim: Simulator, place: Path, groups: set[str]) -> None:
    build = next(each for each in sim.store.all("builds") if each["version"] == "13")
    named = {each["name"] for each in sim.store.related(build.ref, "betaGroups")}
    assert groups <= named
    lines = [json.loads(line) for line in (place / "asc-audit.jsonl").read_text().splitlines()]
    assert {line["outcome"] for line in lines} == {"done"}
    assert "<failure" not in (place / "asc-report.xml").read_text()


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
def test_the_github_action(sim: Simulator, place: Path) -> None:
    action = _read(EXAMPLES / "action.yml")
    job = _read(EXAMPLES / "github.yml")["jobs"]["distribute"]["steps"][-1]["with"]
    assert set(job) <= set(action["inputs"])
    needed = {name for name, each in action["inputs"].items() if each.get("required")}
    assert needed <= set(job)
    step = action["runs"]["steps"][-1]
    given = {**job, "notes": "Faster"}
    own = {"ASC_KEY_ID", "ASC_ISSUER_ID", "ASC_PRIVATE_KEY"}
    variables = {
        name: given.get(value.removeprefix("${{ inputs.").removesuffix(" }}"), value)
        for name, value in step["env"].items()
        if name not in own
    }
    _bash(step["run"], place, **variables)
    _check(sim, place, {"Friends", "Press"})


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
def test_the_gitlab_job(sim: Simulator, place: Path) -> None:
    job = _read(EXAMPLES / "gitlab.yml")["testflight"]
    script = "\n".join(line for line in job["script"] if not line.startswith("pip "))
    _bash(script, place, **job["variables"])
    _check(sim, place, {"Friends", "Press"})


def test_the_hook_and_the_image_run_commands_that_are_there() -> None:
    (hook,) = _read(HOOKS)
    lines = [shlex.split(hook["entry"])]
    image = (EXAMPLES / "Dockerfile").read_text().splitlines()
    parts = {line.split(" ", 1)[0]: line.split(" ", 1)[1] for line in image}
    lines.append([*json.loads(parts["ENTRYPOINT"]), *json.loads(parts["CMD"])])
    for program, group, name, *arguments in lines:
        assert program == "ascx"
        command = EVERY[f"{group} {name}"]
        command.make_context(name, [*arguments], resilient_parsing=True)


def test_workflows_pin_each_action_to_a_commit() -> None:
    """A tag can be moved to other code; Dependabot keeps the comment with the version true."""
    for path in WORKFLOWS.glob("*.yml"):
        for line in re.findall(r"uses: (.*)", path.read_text(encoding="utf-8")):
            assert re.fullmatch(r"[\w/.-]+@[0-9a-f]{40} # v\d[\d.]*", line), f"{path.name}: {line}"
