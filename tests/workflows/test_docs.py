"""The blocks of the pages on workflows run, in order, as one script each; the table is what is
counted.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from asc.flow.files import YamlFile
from benchmarks.workflows import JOBS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "workflows.md").read_text(encoding="utf-8")
LISTING = (ROOT / "docs" / "listing.md").read_text(encoding="utf-8")
FOLDER = (ROOT / "docs" / "folder.md").read_text(encoding="utf-8")
PUBLISH = (ROOT / "docs" / "publish.md").read_text(encoding="utf-8")
VERSIONS = (ROOT / "docs" / "versions.md").read_text(encoding="utf-8")
MEDIA = (ROOT / "docs" / "media.md").read_text(encoding="utf-8")
SIGNING = (ROOT / "docs" / "signing.md").read_text(encoding="utf-8")
TEAM = (ROOT / "docs" / "team.md").read_text(encoding="utf-8")
XCODE_CLOUD = (ROOT / "docs" / "xcode-cloud.md").read_text(encoding="utf-8")
PRICING = (ROOT / "docs" / "pricing.md").read_text(encoding="utf-8")
CATALOG = (ROOT / "docs" / "catalog.md").read_text(encoding="utf-8")
OFFERS = (ROOT / "docs" / "offers.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "workflow-guide.md").read_text(encoding="utf-8")


def run(page: str) -> None:
    """Runs the blocks of a page."""
    names: dict[str, object] = {}
    blocks = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    for number, block in enumerate(blocks):
        exec(compile(block, f"block {number}", "exec"), names)


def shown(page: str) -> list[str]:
    """What a page says that its blocks print."""
    return re.findall(r"^```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def test_every_block_of_the_guide_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(GUIDE)
    printed = capsys.readouterr().out
    assert all(text in printed for text in shown(GUIDE))
    assert "Early birds: created\nEarly birds\n" in printed
    assert re.search(r"^\d+ builds\n\d+\n0\n", printed)


def test_every_block_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(PAGE)
    printed = capsys.readouterr().out
    assert all(text in printed for text in shown(PAGE))
    assert "13 12" in printed
    assert "ada@example.com, Team: refused (an internal group" in printed
    assert "POST" in printed.rpartition("updated")[2], "the plan"


def test_every_block_on_versions_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(VERSIONS)
    assert capsys.readouterr().out == "".join(shown(VERSIONS))


def test_every_block_on_publishing_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(PUBLISH)
    assert capsys.readouterr().out == "".join(shown(PUBLISH))


def test_every_block_on_a_folder_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(FOLDER)
    tree, *printed, commands = shown(FOLDER)
    assert tree.startswith("store/")
    assert commands.startswith("ascx plan store 1.1")
    assert capsys.readouterr().out == "".join(printed)


def test_every_block_on_products_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(CATALOG)
    assert capsys.readouterr().out == "".join(shown(CATALOG))


def test_every_block_on_offers_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(OFFERS)
    assert capsys.readouterr().out == "".join(shown(OFFERS))


def test_every_block_on_listings_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(LISTING)
    assert capsys.readouterr().out == "".join(shown(LISTING))


def test_the_job_of_a_listing_runs(tmp_path: Path) -> None:
    """The YAML on the page can be read; what it calls plans, and writes the page to look at."""
    (text,) = re.findall(r"^```yaml\n(.*?)^```$", LISTING, re.MULTILINE | re.DOTALL)
    job = YamlFile(Path("listing.yaml"), text).values["jobs"]["listing"]
    assert job["steps"][-1]["run"].startswith("python listing.py ")
    assert {"ASC_KEY_ID", "ASC_ISSUER_ID", "ASC_PRIVATE_KEY"} < set(job["env"])
    command = [sys.executable, str(ROOT / "examples" / "listing.py"), "plan", "store"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "en-US whats_new: created\n+ Faster." in done.stdout
    assert "whats_new" in (tmp_path / "plan.html").read_text("utf-8")


def test_every_block_on_media_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(MEDIA)
    tree, *printed = shown(MEDIA)
    assert tree.startswith("screenshots/")
    assert capsys.readouterr().out == "".join(printed)


def test_every_block_on_the_team_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(TEAM)
    assert capsys.readouterr().out == "".join(shown(TEAM))


def test_every_block_on_xcode_cloud_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(XCODE_CLOUD)
    assert capsys.readouterr().out == "".join(shown(XCODE_CLOUD))


def test_every_block_on_signing_runs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("P12_PASSWORD", "MATCH_PASSWORD"):  # the page sets them
        monkeypatch.setenv(name, "")
    run(SIGNING)
    assert capsys.readouterr().out == "".join(shown(SIGNING))


def test_every_block_on_pricing_runs(capsys: pytest.CaptureFixture[str]) -> None:
    run(PRICING)
    assert capsys.readouterr().out == "".join(shown(PRICING))


def test_the_requests_are_those_that_are_counted() -> None:
    command = [sys.executable, "-m", "benchmarks.workflows"]
    counted = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    rows = re.findall(r"^[a-z][a-z0-9 ]+? +(\d+) +(\d+) +(\d+) ", counted, re.MULTILINE)
    told = re.findall(r"^\| [a-z][^|]+ \| (\d+) \| (\d+) \| (\d+) \|", PAGE, re.MULTILINE)
    assert rows == told
    assert len(rows) == len(JOBS)
