"""Requests and memory of `client.media.push`, counted by the simulator.

`python -m benchmarks.media [--memory]`: 40 locales show the same ten pictures on two screens; with
`--memory`, 2 GB of previews go into the library.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from asc.testing import Simulator
from asc.vocabulary import LOCALES

LOCALE_COUNT, FILES = 40, 10
SCREENS = {"phone": (1290, 2796), "tablet": (2064, 2752)}
LEAST = {"library": 3 * FILES * 2 + LOCALE_COUNT * 2 * FILES, "sets": LOCALE_COUNT * 2 * (1 + 30)}
"""Reservation, part and commit of each file, and its placements; or a set and its own copies."""
APP = "com.example.app1"
_VIDEOS, _SIZE = 4, 500 << 20
_PUSH = """
import sys
from asc import ApiKey, Client, VirtualClock
url, key_id, issuer_id, private_key, folder, now = sys.argv[1:]
key = ApiKey(key_id=key_id, issuer_id=issuer_id, private_key=private_key)
with Client(key, base_url=url, clock=VirtualClock(float(now))) as client:
    print(client.media.push("com.example.app1", folder, version="1.1").uploaded)
lines = open("/proc/self/status")
print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024)
"""


def main() -> None:
    """Prints both tables."""
    print(f"{'40 locales x 2 screens x 10 files':<36}{'first':>8}{'again':>8}{'least':>8}")
    for backend in ("library", "sets"):
        with Simulator() as simulator, tempfile.TemporaryDirectory() as folder:
            first, again = count(simulator, Path(folder), backend)
        print(f"{backend:<36}{first:>8}{again:>8}{LEAST[backend]:>8}")
    if "--memory" in sys.argv:
        print(f"2 GB of previews: {memory()} MB at the most")


def count(simulator: Simulator, folder: Path, backend: str) -> tuple[int, int]:
    """The requests of a first and of a second run."""
    locales = _locales(simulator)
    for locale in locales:
        for name, size in SCREENS.items():
            for number in range(FILES):
                _picture(folder / locale / name / f"{number}.png", size, number)
    simulator.options.processing_reads = 1
    counts = []
    for _ in range(2):
        before = len(simulator.requests)
        with simulator.client(clock=simulator.clock) as client:
            client.media.push(APP, folder, version="1.1", backend=backend, prune=locales)  # type: ignore[arg-type]
        counts.append(len(simulator.requests) - before)
    return counts[0], counts[1]


def _locales(simulator: Simulator) -> list[str]:
    """So many languages of the version in preparation."""
    store = simulator.store
    version = next(each for each in store.all("appStoreVersions") if each["versionString"] == "1.1")
    more = [locale for locale in LOCALES if locale != "en-US"][: LOCALE_COUNT - 1]
    for locale in more:
        link = {"appStoreVersion": version.ref}
        store.add("appStoreVersionLocalizations", {"locale": locale}, link)
    return ["en-US", *more]


def _picture(path: Path, size: tuple[int, int], number: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    head = struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"tEXt", b"n\0%d" % number), (b"IDAT", b""), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)


def memory() -> int:
    """The most that a process needs for 2 GB of previews, in MB."""
    with Simulator() as simulator, tempfile.TemporaryDirectory() as folder:
        locales = _locales(simulator)
        for number in range(_VIDEOS):
            _video(Path(folder) / locales[number // 3] / f"{number}.mp4", number)
        account = [simulator.base_url, simulator.key_id, simulator.issuer_id, simulator.private_key]
        command = [sys.executable, "-c", _PUSH, *account, folder, str(simulator.clock.now())]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1])


def _video(path: Path, number: int) -> None:
    """A preview of nearly 500 MB, with a hole in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = _moov()
    with path.open("wb") as file:
        file.write(struct.pack(">I4s", 8, b"ftyp") + head)
        file.write(struct.pack(">I4sI", _SIZE - len(head) - 8, b"mdat", number))
        file.truncate(_SIZE)


def _moov() -> bytes:
    times = struct.pack(">IIIII", 0, 0, 0, 600, 12_000)
    tracks = [_track(b"vide", times, 600, 886, 1920), _track(b"soun", times, 1, 0, 0)]
    return _box(b"moov", _box(b"mvhd", times), *tracks)


def _track(kind: bytes, times: bytes, frames: int, width: int, height: int) -> bytes:
    matrix = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    size = struct.pack(">II", width << 16, height << 16)
    samples = _box(b"stts", struct.pack(">IIII", 0, 1, frames, 20))
    media = (_box(b"mdhd", times), _box(b"hdlr", bytes(8), kind, bytes(12)))
    inner = _box(b"mdia", *media, _box(b"minf", _box(b"stbl", samples)))
    return _box(b"trak", _box(b"tkhd", bytes(40), matrix, size), inner)


def _box(name: bytes, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return struct.pack(">I4s", 8 + len(data), name) + data


if __name__ == "__main__":
    main()
