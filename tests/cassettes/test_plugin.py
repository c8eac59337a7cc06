"""The plugin in a project of its own, with the built wheel and nothing of this tree (done when
1).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from asc.testing import Simulator

ROOT = Path(__file__).parents[2]
PROJECT = """
import asyncio

import pytest

APP = "com.example.app1"


def release(client, name):
    app = next(iter(client.api.apps.list(filter={"bundleId": APP})))
    group = client.api.beta_groups.create(name=name, app=app)
    client.api.beta_testers.create(email="zoe@private.org", first_name="Zoe", beta_groups=[group])
    found = client.api.beta_testers.list(filter={"email": "zoe@private.org"})
    return [tester.email for tester in found]


def test_release(asc_client) -> None:
    assert release(asc_client, GROUP) == ["zoe@private.org"]


def test_async(async_asc_client) -> None:
    async def names():
        async with async_asc_client as client:
            return [app.bundle_id async for app in client.api.apps.list(filter={"bundleId": APP})]

    assert len(asyncio.run(names())) == 1


@pytest.mark.asc_cassette("shared")
def test_named(asc_client) -> None:
    assert len(list(asc_client.api.users.list())) == 5
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel is installed."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("site")
    for name in ("asc", "generated"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist"], source, {})
    (wheel,) = (source / "dist").glob("*.whl")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-compile",
        "--target",
        str(out),
    ]
    _run([*pip, str(wheel)], source, {})
    return out


class Project:
    """A folder with tests, and a way to run them."""

    def __init__(self, folder: Path, site: Path) -> None:
        self.folder = folder
        self.environment = {
            "PYTHONPATH": str(site),
            "HOME": str(folder),
            "PATH": os.environ.get("PATH", ""),
        }

    def write(self, group: str = "Friends of Zoe", extra: str = "") -> None:
        (self.folder / "test_release.py").write_text(f"GROUP = {group!r}\n{PROJECT}{extra}")

    def test(self, *options: str) -> str:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
        return _run(command, self.folder, self.environment, check=False)

    def cassette(self, name: str) -> str:
        return (self.folder / "cassettes" / name).read_text()


def _run(
    command: list[str], folder: Path, environment: dict[str, str], *, check: bool = True
) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment or None,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def project(site: Path, tmp_path: Path) -> Iterator[tuple[Project, Simulator]]:
    """A project whose key is one of a running simulator."""
    project = Project(tmp_path, site)
    with Simulator() as sim:
        (tmp_path / "key.p8").write_text(sim.private_key)
        (tmp_path / "key.p8").chmod(0o600)
        project.environment |= {
            "ASC_BASE_URL": sim.base_url,
            "ASC_KEY_ID": sim.key_id,
            "ASC_ISSUER_ID": sim.issuer_id,
            "ASC_PRIVATE_KEY_PATH": str(tmp_path / "key.p8"),
        }
        yield project, sim


def interactions(text: str) -> str:
    return text.partition("interactions:")[2]


def test_record_replay_and_fail(project: tuple[Project, Simulator]) -> None:
    user, sim = project
    user.write()
    recorded = user.test("--asc-record=once")
    assert "3 passed" in recorded, recorded
    assert "kept:" in recorded, "what stays is shown"
    text, shared = user.cassette("test_release/test_release.yaml"), user.cassette("shared.yaml")
    assert "recorded_from: simulator" in text
    assert not re.search(r"(?i)zoe|private\.org", text + recorded.partition("cassettes")[2])

    user.write(extra="    assert len(list(asc_client.api.devices.list())) == 3\n")
    assert "1 passed" in user.test("-k", "named", "--asc-record=new")
    longer = user.cassette("shared.yaml")
    assert longer.count("- request:") == shared.count("- request:") + 1
    assert interactions(shared) in longer, "what was recorded stays as it was"

    user.write()
    assert "1 passed" in user.test("-k", "named", "--asc-record=all")
    assert interactions(user.cassette("shared.yaml")) == interactions(shared)

    sim.stop()
    for name in [name for name in user.environment if name.startswith("ASC_")]:
        del user.environment[name]
    replayed = user.test()
    assert "3 passed" in replayed, replayed

    user.write(extra='    assert list(asc_client.api.apps.list(filter={"sku": "other"})) == []\n')
    source = (user.folder / "test_release.py").read_text()
    (user.folder / "test_release.py").write_text(
        source.replace("    client.api.beta_testers.create(", "    dict(")
    )
    failed = user.test()
    assert "2 failed, 1 passed" in failed, failed
    assert "shared.yaml holds no answer to GET /v1/apps?filter[sku]=other" in failed
    assert "the nearest is number 1" in failed
    assert "test_release.yaml holds 1 answers that nothing asked for" in failed


HELD = """
import pytest

from asc.workflows import testflight


def test_names(asc_client) -> None:
    assert "Friends" in [group.name for group in asc_client.api.beta_groups.list()]


def test_workflow(asc_client) -> None:
    asc_client.testflight.ensure_group("com.example.app1", "Friends")


@pytest.fixture
def release(asc_client):
    return [asc_client]


def test_held(release) -> None:
    assert len(release[0].api.users.list().all()) == 5
"""


def test_a_recording_is_played_once_right_away(project: tuple[Project, Simulator]) -> None:
    user, _ = project
    (user.folder / "test_release.py").write_text(HELD)
    said = user.test("--asc-record=once")
    assert "1 failed, 2 passed" in said, said
    assert "test_names" in said
    assert "stands in" in said
    assert "keep=[...]" in said
    assert "this is what happens when it is played" in said
