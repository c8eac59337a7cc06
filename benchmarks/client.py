"""The generated client against stock openapi-python-client, `import httpx` and `json.loads`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from asc_api.document import load_document

from .measure import ratio, row, turns, turns_in_process

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "spec" / "app-store-connect.json"


def main() -> None:
    print("The generated client\n")
    with tempfile.TemporaryDirectory() as scratch:
        _sizes(Path(scratch))
        _imports(Path(scratch))
    _reading()


def _sizes(scratch: Path) -> None:
    ours = ROOT / "generated" / "asc_api"
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "codegen", "generate", "--out", str(scratch / "ours")], check=True
    )
    took = time.perf_counter() - begun
    stock = scratch / "stock"
    begun = time.perf_counter()
    command = ["generate", "--path", str(DOCUMENT), "--meta", "none", "--output-path", str(stock)]
    subprocess.run(
        [sys.executable, "-m", "openapi_python_client", *command], capture_output=True, check=True
    )
    stock_took = time.perf_counter() - begun
    files, lines, longest = _count(ours)
    stock_files, stock_lines, _ = _count(stock)
    row("whole generation", f"{took:.1f} s", f"at most 60 s; stock {stock_took:.0f} s")
    row("files", f"{files:,}", f"at most 700; stock {stock_files:,}")
    row("lines", f"{lines:,}", f"stock {stock_lines:,}")
    row("lines an operation", f"{lines / _operations():.1f}", "at most 75")
    row("longest line, links apart", f"{longest}", "at most 120")


def _count(folder: Path) -> tuple[int, int, int]:
    files = list(folder.rglob("*.py"))
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    code = [len(line) for line in lines if "https://" not in line]
    return len(files), len(lines), max(code)


def _operations() -> int:
    paths = load_document()["paths"].values()
    return sum(method != "parameters" for item in paths for method in item)


READY = """
from asc import ApiKey, Client
from asc_api.models import App
issuer = "57246542-96fe-1a63-e053-0824d011072a"
client = Client(ApiKey(key_id="2X9R4HXF34", issuer_id=issuer, private_key={key!r}))
request = client.api.apps.list().request
request.read(b'{{"data":[{{"type":"apps","id":"1","attributes":{{"name":"x"}}}}],"links":{{"self":""}}}}')[0].name
client.token()
client._shared.transport
"""


def _imports(scratch: Path) -> None:
    from asc.testing import Simulator

    simulator = Simulator(seed=None)
    ready = READY.format(key=simulator.private_key)
    httpx, asc, first = turns_in_process(15, "import httpx", "import asc", ready)
    row("import asc / import httpx", f"{ratio(asc, httpx):.2f}", "at most 1.2")
    row(
        "first list call ready / import httpx",
        f"{ratio(first, httpx):.2f}",
        f"at most 2 ({min(first) * 1000:.0f} ms)",
    )
    stock = (
        f"import sys; sys.path.insert(0, {str(scratch)!r}); import "
        "stock.api.apps.apps_get_collection"
    )
    theirs, ours = turns_in_process(2, stock, "from asc_api.resources import apps; apps.list()")
    row(
        "one operation imported: stock / ours",
        f"{ratio(theirs, ours):.0f}",
        f"{min(theirs):.1f} s / {min(ours):.3f} s",
    )


def page_of_apps(apps: int = 200, included: int = 1000) -> bytes:
    """A page as Apple gives it: apps with all their attributes and relationships, and side-loaded
    builds.
    """
    per_app = included // apps
    data, builds = [], []
    for number in range(apps):
        id = str(6440000000 + number)
        ids = [f"{number:08x}-0000-4000-8000-{build:012x}" for build in range(per_app)]
        data.append(_app(id, ids))
        builds += [_build(build) for build in ids]
    document = {
        "data": data,
        "included": builds,
        "links": {"self": "https://api.appstoreconnect.apple.com/v1/apps"},
    }
    return json.dumps(document).encode()


def _links(id: str, kind: str, name: str) -> dict[str, str]:
    base = f"https://api.appstoreconnect.apple.com/v1/{kind}/{id}"
    return {"self": f"{base}/relationships/{name}", "related": f"{base}/{name}"}


def _app(id: str, builds: list[str]) -> dict[str, Any]:
    from asc_api.models import App

    attributes: dict[str, Any] = {name: f"{name} of {id}" for name in App.ATTRIBUTES}
    relationships: dict[str, Any] = {
        name: {"links": _links(id, "apps", name)} for name in App.RELATIONSHIPS
    }
    relationships["builds"]["data"] = [{"type": "builds", "id": build} for build in builds]
    relationships["builds"]["meta"] = {"paging": {"total": len(builds), "limit": 50}}
    return {"type": "apps", "id": id, "attributes": attributes, "relationships": relationships}


def _build(id: str) -> dict[str, Any]:
    from asc_api.models import Build

    attributes: dict[str, Any] = {name: f"{name} of {id}" for name in Build.ATTRIBUTES}
    attributes["uploadedDate"] = attributes["expirationDate"] = "2026-09-07T10:23:45-07:00"
    relationships = {name: {"links": _links(id, "builds", name)} for name in Build.RELATIONSHIPS}
    return {"type": "builds", "id": id, "attributes": attributes, "relationships": relationships}


def _reading() -> None:
    from asc_api.resources import apps

    body = page_of_apps()
    request = apps.list(include=["builds"])

    def read() -> None:
        """What a script does with such a page: every app, two attributes of it, and of each of its
        builds.
        """
        for app in request.read(body):
            _ = app.id, app.name, app.bundle_id
            for build in app.builds:
                _ = build.id, build.version, build.uploaded_date

    loads, looked_at, opened = turns(
        25, lambda: json.loads(body), read, lambda: list(request.read(body))
    )
    row("200 apps + 1,000 builds read / json.loads", f"{ratio(opened, loads):.2f}", "at most 1.25")
    row(
        "and looked at, app by app and build by build",
        f"{ratio(looked_at, loads):.2f}",
        f"{len(body) / 1e6:.1f} MB",
    )
