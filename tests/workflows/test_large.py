"""A large upload: little memory, and after a real kill nothing that had arrived is sent again."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from asc.testing import Simulator
from asc.workflows.uploads.state import beside

from .archives import make_ipa

MB = 1 << 20
UPLOADER = """
import asyncio, os, resource, signal, sys
from asc import ApiKey, AsyncClient, Client, VirtualClock
from asc.workflows.uploads import Progress

mode, url, key_id, issuer_id, private_key, path, now, until = sys.argv[1:]

def listen(event):
    if isinstance(event, Progress) and event.sent >= float(until) * event.total:
        os.kill(os.getpid(), signal.SIGKILL)

options = dict(base_url=url, clock=VirtualClock(float(now)))
key = ApiKey(key_id=key_id, issuer_id=issuer_id, private_key=private_key)
if mode == "sync":
    with Client(key, **options) as client:
        result = client.uploads.upload(path, on_event=listen)
else:
    async def run():
        async with AsyncClient(key, **options) as client:
            return await client.uploads.upload(path, on_event=listen)
    result = asyncio.run(run())

# In kB. Linux lets a new process inherit the peak of the one that started it, but not in /proc.
def peak():
    if os.path.exists("/proc/self/status"):
        lines = open("/proc/self/status")
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

print(result.resumed, result.build.version, result.parts, peak())
"""


def sparse_ipa(path: Path, size: int) -> Path:
    """An .ipa with a hole in front: what stands before the directory of a zip does not matter to
    its readers.
    """
    data = make_ipa(path).read_bytes()
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.seek(size - len(data))
        file.write(data)
    return path


def upload(
    sim: Simulator, mode: str, ipa: Path, *, until: float = 2
) -> subprocess.CompletedProcess[str]:
    """Uploads in a process of its own, which is killed when that share of the file has arrived."""
    account = [sim.base_url, sim.key_id, sim.issuer_id, sim.private_key]
    command = [
        sys.executable,
        "-c",
        UPLOADER,
        mode,
        *account,
        str(ipa),
        str(sim.clock.now()),
        str(until),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("size", "mode"),
    [
        (64 * MB, "sync"),
        (64 * MB, "async"),
        pytest.param(2048 * MB, "sync", marks=pytest.mark.slow),
        pytest.param(2048 * MB, "async", marks=pytest.mark.slow),
    ],
    ids=lambda value: f"{value // MB}MB" if isinstance(value, int) else value,
)
def test_a_large_upload(sim: Simulator, tmp_path: Path, size: int, mode: str) -> None:
    part = sim.options.part_size = min(size // 64, 8 * MB)
    count = size // part
    ipa = sparse_ipa(tmp_path / "App.ipa", size)
    killed = upload(sim, mode, ipa, until=0.5)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    notes = map(json.loads, beside(ipa).read_text(encoding="utf-8").splitlines()[1:])
    arrived = [note["part"] for note in notes if "part" in note]
    assert count / 2 <= len(arrived) < count

    before = len(sim.requests)
    resumed = upload(sim, mode, ipa)
    assert resumed.returncode == 0, resumed.stderr
    did, build, parts, kilobytes = resumed.stdout.split()
    assert (did, build, int(parts)) == ("True", "13", count - len(arrived))
    again = [
        request.query.partition("&")[0]
        for request in sim.requests[before:]
        if request.origin == "upload"
    ]
    assert not {f"partNumber={offset // part + 1}" for offset, _ in arrived} & set(again)
    assert int(kilobytes) < 100 * 1024
