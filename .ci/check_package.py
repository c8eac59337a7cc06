"""Build the sdist and the wheel, and run the README with the wheel in an empty environment:
`make package`.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIMIT = 3_000_000


def run(*command: str | Path, cwd: Path | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=cwd)


def readme() -> str:
    """The Python blocks of the README, as one script."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return "\n".join(re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))


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
        run(python, "-c", readme(), cwd=place)


if __name__ == "__main__":
    main()
