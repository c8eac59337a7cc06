"""Build the sdist and the wheel, and use the wheel in an empty environment: `make package`."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIMIT = 3_000_000

CALL = """
import asc
from asc.testing import Simulator

with Simulator() as simulator, simulator.client() as client:
    app = client.api.apps.list().first()
    print(f"asc {asc.__version__}, document {asc.SPEC_VERSION}: {app.name}")
"""


def run(*command: str | Path, cwd: Path | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=cwd)


def build(source: Path, out: Path, kind: str) -> Path:
    run(sys.executable, "-m", "build", "--no-isolation", kind, "--outdir", out, source)
    return next(out.iterdir())


def contents(wheel: Path) -> dict[str, str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        wheel = build(ROOT, place / "wheel", "--wheel")
        sdist = build(ROOT, place / "sdist", "--sdist")
        with tarfile.open(sdist) as archive:
            archive.extractall(place / "unpacked", filter="data")
        again = build(next((place / "unpacked").iterdir()), place / "again", "--wheel")
        if contents(wheel) != contents(again):
            sys.exit("the wheel that the sdist gives is another one")
        if wheel.stat().st_size > LIMIT:
            sys.exit(f"{wheel.name} has {wheel.stat().st_size:,} bytes, more than {LIMIT:,}")
        print(f"{wheel.name}: {wheel.stat().st_size:,} bytes; the sdist gives the same wheel")
        environment = place / "environment"
        venv.create(environment, with_pip=True)
        python = environment / "bin" / "python"
        run(
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            f"{wheel}[simulator]",
        )
        run(python, "-c", CALL, cwd=place)


if __name__ == "__main__":
    main()
