"""Build the sdist and the wheel, and run the README and a session of `ascx` with the wheel in an
empty environment: `make package`.
"""

from __future__ import annotations

import hashlib
import os
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
        install(python, f"{wheel}[simulator]")
        without = subprocess.run([python, "-m", "asc"], capture_output=True, text=True)
        if without.returncode != 1 or "asc-client[cli]" not in without.stderr:
            sys.exit(f"without the extra, ascx does not say how to install it: {without}")
        run(python, "-c", readme(), cwd=place)
        install(python, f"{wheel}[cli,simulator]")
        play_session(environment / "bin" / "ascx", place)


def install(python: Path, what: str) -> None:
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", what)


def play_session(ascx: Path, place: Path) -> None:
    """The session of tests/cli, with the packaged command line, in processes of their own."""
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
    from asc.testing import sample_ipa
    from tests.cli.session import SESSION, play, serving
    from tests.cli.test_session import check_line

    folder = place / "session"
    folder.mkdir()
    sample_ipa(folder / "App.ipa")
    with serving([str(ascx)]) as variables:
        environment = {**os.environ, **variables}

        def one(arguments: list[str]) -> tuple[int, str, str]:
            command = [str(ascx), *arguments]
            ran = subprocess.run(
                command, cwd=folder, env=environment, capture_output=True, text=True
            )
            return ran.returncode, ran.stdout, ran.stderr

        play(one, check_line)
    print(f"ascx: {len(SESSION)} commands against ascx simulator serve, as expected")


if __name__ == "__main__":
    main()
