"""The copy of the project that an upgrade works in: `build/upgrade-<version>/tree`.

It goes when the upgrade is done or stopped, and stays after a failure, for inspection.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from codegen.problems import CodegenError
from codegen.spec import source
from codegen.write.generate import same

from .stopping import signals_wait

_NOT_COPIED = (
    ".git",
    ".venv",
    ".venv-*",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
    "dist",
    "build",
    "node_modules",
)
BROUGHT_BACK = (
    "spec",
    "generated",
    "docs",
    "asc/changes/history",
    "CHANGELOG.md",
    "README.md",
)
"""What an upgrade writes."""


class WorkTree:
    """A copy of the tree, with commands that run on the copy's own code."""

    def __init__(self, version: str) -> None:
        self.folder = source.ROOT / "build" / f"upgrade-{version}"
        self.path = self.folder / "tree"
        self._running: subprocess.Popen[str] | None = None

    def __enter__(self) -> WorkTree:
        shutil.rmtree(self.folder, ignore_errors=True)  # what an earlier failure left
        try:
            self._fill()
        except BaseException:
            self.remove()
            raise
        return self

    def _fill(self) -> None:
        shutil.copytree(source.ROOT, self.path, ignore=shutil.ignore_patterns(*_NOT_COPIED))
        (self.folder / "tmp").mkdir()
        shared = source.ROOT.parent / "shared"
        if shared.exists():
            (self.folder / "shared").symlink_to(shared.resolve())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._end_running()
        if not isinstance(error, CodegenError):
            self.remove()

    def _end_running(self) -> None:
        """End the process that a signal interrupted, with all that it started."""
        if self._running is not None:
            os.killpg(self._running.pid, signal.SIGKILL)
            self._running.wait()

    def remove(self) -> None:
        """Delete the copy, and `build/` where nothing else is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.folder.parent.is_dir() and not any(self.folder.parent.iterdir()):
            self.folder.parent.rmdir()

    def place(self, path: Path) -> Path:
        """Where a path of the project is in the copy."""
        return self.path / path.relative_to(source.ROOT)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run Python on the copy; a signal ends it with all that it started."""
        environment = {
            **os.environ,
            "PYTHONPATH": f"{self.path}{os.pathsep}{self.path / 'generated'}",
            "TMPDIR": str(self.folder / "tmp"),
        }
        with signals_wait():
            process = subprocess.Popen(
                [sys.executable, *arguments],
                cwd=self.path,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
            self._running = process
        output, _ = process.communicate()
        self._running = None
        return subprocess.CompletedProcess(arguments, process.returncode, output)

    def bring_back(self) -> int:
        """Copy what changed into the project; how many files that were."""
        changed = 0
        for name in BROUGHT_BACK:
            for new, old in _pairs(self.path / name, source.ROOT / name):
                changed += _bring(new, old)
        return changed


def _pairs(made: Path, kept: Path) -> list[tuple[Path, Path]]:
    if made.is_file():
        return [(made, kept)]
    files = _files_below(made) | _files_below(kept)
    return [(made / name, kept / name) for name in sorted(files)]


def _bring(new: Path, old: Path) -> bool:
    if not new.exists():
        old.unlink()
        return True
    if old.exists() and same(new, old):
        return False
    old.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(new, old)
    return True


def _files_below(folder: Path) -> set[Path]:
    """Each file, by its path within the folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder) for path in files if "__pycache__" not in path.parts}
