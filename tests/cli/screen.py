"""A program on a terminal, typed to as a person does."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import pytest

pty = pytest.importorskip("pty", reason="there is none on Windows")

LONGEST = 60.0
"""Seconds that anything may take; it is a limit, and not waited for."""
CONTROLLING = (
    "import fcntl, os, sys, termios\n"
    "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
    "os.execvp(sys.argv[1], sys.argv[1:])"
)
"""Makes the terminal that of the session, which shells with job control ask for."""
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[=>()][0B]?)")


class Screen:
    """What a program wrote to its terminal, and what is typed there."""

    def __init__(self, terminal: int) -> None:
        self._terminal = terminal
        self._written = b""

    def type(self, text: str) -> None:
        """Types it, Tab and Return included."""
        self._written = b""
        os.write(self._terminal, text.encode())

    def wait_for(self, text: str) -> str:
        """Everything since something was typed, once the text is there; fails where it never is."""
        end = time.monotonic() + LONGEST
        while text not in self.shown:
            ready, _, _ = select.select([self._terminal], [], [], max(0, end - time.monotonic()))
            assert ready, f"{text!r} did not come: {self.shown!r}"
            self._written += os.read(self._terminal, 1 << 16)
        return self.shown

    @property
    def shown(self) -> str:
        return ESCAPES.sub("", self._written.decode(errors="replace"))


@contextmanager
def running(command: Sequence[str], variables: Mapping[str, str]) -> Iterator[Screen]:
    """Runs a program on a terminal, and ends it at last."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", CONTROLLING, *command],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100", "LINES": "30", **variables},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Screen(ours)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
