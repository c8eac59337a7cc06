"""What others build on: later documents, the fixture, and an import that costs nothing."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path

from asc.testing import Simulator
from asc.testing.simulator.behaviours import RULES

ROOT = Path(__file__).parents[2]


def test_a_later_document_needs_no_code(sim: Simulator) -> None:
    raw = copy.deepcopy(dict(sim.engine.document.raw))
    for path in ("/v1/betaGroups", "/v1/betaGroups/{id}", "/v1/apps/{id}/betaGroups"):
        raw["paths"][path.replace("betaGroups", "widgets")] = _renamed(raw["paths"][path])
    schemas = raw["components"]["schemas"]
    for name in [name for name in schemas if name.startswith("BetaGroup")]:
        schemas[name.replace("BetaGroup", "Widget")] = _renamed(schemas[name])
    only = next(name for name in raw["paths"] if name.endswith("/logs"))
    found = copy.deepcopy(raw["paths"][only])
    content = found["get"]["responses"]["200"]["content"]
    content["application/vnd.apple.xcode-overview+json"] = content.pop(next(iter(content)))
    raw["paths"]["/v1/apps/{id}/performanceOverviews"] = found

    apps = raw["paths"]["/v1/apps"]["get"]
    named = next(known for known in apps["parameters"] if known.get("name") == "filter[name]")
    apps["parameters"].append({**named, "name": "filter[nonsense]"})

    with Simulator(document=raw) as later, later.http() as http:
        links = {"app": {"data": {"type": "apps", "id": "6440000001"}}}
        widget = {"type": "widgets", "attributes": {"name": "W"}, "relationships": links}
        made = http.post("/v1/widgets", json={"data": widget})
        assert made.status_code == 201, made.text
        listed = http.get(
            "/v1/widgets", params={"filter[name]": "W", "filter[app]": "6440000001"}
        ).json()["data"]
        assert [item["id"] for item in listed] == [made.json()["data"]["id"]]
        overview = http.get("/v1/apps/6440000001/performanceOverviews")
        assert overview.headers["content-type"] == "application/vnd.apple.xcode-overview+json"
        assert overview.json() == {}
        loud = http.get("/v1/apps", params={"filter[nonsense]": "x"})
        assert (loud.status_code, loud.json()["errors"][0]["code"]) == (
            501,
            "SIMULATOR_UNKNOWN_FILTER",
        )


def _renamed(value: object) -> object:
    """The same part of the document for a resource called `widgets`."""
    if isinstance(value, dict):
        return {key: _renamed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    if isinstance(value, str):
        return (
            value.replace("/BetaGroup", "/Widget")
            if value.startswith("#")
            else value.replace("betaGroups", "widgets")
        )
    return value


def test_the_fixture(tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    test.write_text(
        "def test_it(asc_simulator):\n    assert asc_simulator.http().get('/v1/apps').status_code "
        "== 200\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "asc.testing.pytest_plugin", str(test)]
    done = _run(*command)
    assert "1 passed" in done.stdout, done.stdout


def test_nothing_is_imported_before_it_is_used() -> None:
    code = (
        "import sys, asc.testing; print(sorted({'starlette', 'uvicorn', 'httpx'} & "
        "set(sys.modules)))"
    )
    assert _run(sys.executable, "-c", code).stdout.strip() == "[]"
    code = "import sys; sys.modules['uvicorn'] = None\nfrom asc.testing import Simulator"
    assert "pip install 'asc-client[simulator]'" in _run(sys.executable, "-c", code).stderr


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    # The plugin is named, so that the test is the same whether or not the package is installed.
    environment = {
        "PYTHONPATH": ":".join(sys.path),
        "PATH": "",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=ROOT / "docs", check=False
    )


def test_the_docs_list_every_behaviour() -> None:
    docs = (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8")
    assert [name for name in RULES.table() if f"`{name}`" not in docs] == []
