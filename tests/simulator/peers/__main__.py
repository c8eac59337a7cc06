"""Calls of clients that others wrote, each in an environment of its own: `make peers`.

They read answers as live answers are, so what they can't read the simulator has wrong.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Mapping
from pathlib import Path

from asc.testing import Simulator

PEERS: Mapping[str, str] = {
    "asconnect": "asconnect==7.1.1",
    "codemagic": "codemagic-cli-tools==0.70.0",
}


def main() -> int:
    """Plays all of them; the number of those that failed."""
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for name, package in PEERS.items():
            python = _environment(Path(folder, name), package)
            if not _play(name, python, Path(folder, f"{name}-home")):
                failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else "all of them pass")
    return len(failed)


def _environment(folder: Path, package: str) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    options = ("--quiet", "--disable-pip-version-check")
    command: list[str | Path] = [python, "-m", "pip", "install", *options, package]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return python


def _play(name: str, python: Path, home: Path) -> bool:
    home.mkdir()
    key = home / "key.p8"
    with Simulator() as sim:
        key.write_text(sim.private_key)
        key.chmod(0o600)
        script = Path(__file__).with_name(f"{name}.py")
        command: list[str | Path] = [python, script, sim.base_url, sim.key_id, sim.issuer_id, key]
        environment = {"HOME": str(home), "NO_PROXY": "*", "PATH": os.environ["PATH"]}
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    print(ran.stdout, end="")
    if ran.returncode:
        print(f"{name} failed:\n{ran.stderr[-4000:]}")
    return ran.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
