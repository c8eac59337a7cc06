"""The same schedules through other clients, each in a throw-away environment, judged by the
simulator's record.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
from asc_api.pager import Pager

from asc import Client, Request
from asc.flow.read_back import write_and_verify
from asc.testing import Clock, Simulator

from .peer import tell
from .schedule import prepare, simulator
from .story import LIST

PEERS = {
    "httpx": ["httpx==0.28.1", "pyjwt==2.15.1", "cryptography"],
    "asconnect": ["asconnect==7.1.1"],
    "codemagic": ["codemagic-cli-tools==0.70.0"],
}
TITLES = {
    "httpx": "httpx, naive retry",
    "asconnect": "asconnect 7.1.1",
    "codemagic": "codemagic-cli-tools 0.70.0",
}
WIDTH = max(map(len, TITLES.values()))
WRITES = 30


HEAD = {
    "A": "lists that raised, or lost or doubled something",
    "B": "writes that raised an error, and had no effect",
    "C": "writes that raised an error as if they had failed, and took effect",
    "D": "writes that were said to be done, and had no effect",
    "E": "writes that took effect twice",
    "F": "writes that were said to have an open outcome",
}


@attrs.define
class Figures:
    """What a client lost, doubled or raised, over all schedules: the columns of the table."""

    A: int = 0
    B: int = 0
    C: int = 0
    D: int = 0
    E: int = 0
    F: int = 0

    def __str__(self) -> str:
        return "".join(f"{getattr(self, column):>6}" for column in HEAD)


class Ours:
    """`asc` in the same role."""

    def __init__(self, client: Client, settles: bool) -> None:
        self._client, self._settles = client, settles

    def testers(self) -> Iterator[str]:
        for tester in Pager(LIST, self._client.send):
            yield tester.id

    def write(self, method: str, path: str, body: Any) -> Any:
        request = Request[Any](method, f"/v1/{path}", json=body)
        if not self._settles or method == "DELETE":
            return self._client.send(request)
        find = (lambda: _find(body)) if method == "POST" else None
        return self._client.run(write_and_verify(request, find))


async def _find(body: Any) -> Any:
    name = body["data"]["attributes"]["name"]
    found = await Request[Any]("GET", "/v1/betaGroups", query={"filter[name]": name})
    return next(
        ({"data": item} for item in found["data"] if item["attributes"]["name"] == name), None
    )


def compare(seeds: Iterable[int]) -> None:
    """Prints the table."""
    seeds = list(seeds)
    print(
        f"\nThe same {len(seeds)} schedules without budgets, {WRITES} writes each, through other "
        "clients:\n"
    )
    print("\n".join(f"  {column}: {meaning}" for column, meaning in HEAD.items()))
    print(f"\n  {'':{WIDTH}} " + "".join(f"{column:>6}" for column in HEAD))
    for title, settles in (("asc, plain calls", False), ("asc, write_and_verify()", True)):
        print(f"  {title:{WIDTH}} {_ours(seeds, settles)}")
    with tempfile.TemporaryDirectory() as folder, simulator() as sim:
        key = Path(folder, "key.p8")
        key.write_text(sim.private_key)
        key.chmod(0o600)
        for name, packages in PEERS.items():
            figures = _play(sim, name, _environment(Path(folder, name), packages), key, seeds)
            print(f"  {TITLES[name]:{WIDTH}} {figures}")


def _environment(folder: Path, packages: list[str]) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", *packages],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return python


def _play(sim: Simulator, name: str, python: Path, key: Path, seeds: list[int]) -> Figures:
    script = Path(__file__).with_name("peer.py")
    command = [
        str(part) for part in (python, script, name, sim.base_url, sim.key_id, sim.issuer_id, key)
    ]
    figures = Figures()
    environment = {"HOME": str(key.parent), "NO_PROXY": "*"}
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as process:
        assert process.stdin
        assert process.stdout
        for seed in seeds:
            prepare(sim, seed, budgets=False)
            print(seed, file=process.stdin, flush=True)
            line = process.stdout.readline()
            if not line:
                sys.exit(f"{name} ended early: run peer.py by hand")
            _judge(sim, json.loads(line), figures)
        process.stdin.close()
    return figures


def _judge(sim: Simulator, told: dict[str, Any], figures: Figures) -> None:
    there = {record.id for record in sim.store.all("betaTesters")}
    figures.A += (
        bool(told["raised"]) or len(told["read"]) != len(there) or set(told["read"]) != there
    )
    effects = Counter(_name(item) for item in sim.requests if item.effect)
    for write in told["writes"]:
        times = effects[write["id"] if write["action"] == "delete" else write["name"]]
        failed = write["raised"] and write["raised"] != "AmbiguousWrite"
        figures.B += bool(failed) and not times
        figures.C += bool(failed) and times > 0
        figures.D += not write["raised"] and not times
        figures.E += times > 1
        figures.F += write["raised"] == "AmbiguousWrite"


def _name(received: Any) -> str:
    """What tells one write from another: names are never used twice, and an id is deleted once."""
    if received.method == "DELETE":
        return str(received.path.rpartition("/")[2])
    return str(json.loads(received.body)["data"]["attributes"]["name"])


def _ours(seeds: list[int], settles: bool) -> Figures:
    figures = Figures()
    with simulator(Clock(1_800_000_000.0)) as sim:
        for seed in seeds:
            prepare(sim, seed, budgets=False)
            with sim.client() as client:
                _judge(sim, tell(Ours(client, settles), seed), figures)
    return figures
