"""Work in child processes that start where this one stands."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def fork(work: Callable[[], int], folder: Path) -> int:
    """The id of a child that runs `work` and ends with the code it returns.

    What it prints goes to `output.txt` in the folder, and so does what is temporary.
    """
    sys.stdout.flush()
    folder.mkdir(exist_ok=True)
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        _settle_in(folder)
        code = work()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _settle_in(folder: Path) -> None:
    os.setpgid(0, 0)
    output = os.open(folder / "output.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.environ["PYTEST_DEBUG_TEMPROOT"] = os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = str(folder)


def wait() -> tuple[int, int]:
    """The id and the exit code of the next child that ends; what it started is ended with it."""
    pid, status = os.wait()
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    return pid, os.waitstatus_to_exitcode(status)
