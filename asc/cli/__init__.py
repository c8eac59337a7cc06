"""The command line `ascx`. It needs the extra `cli`, and says so where that is missing."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

INSTALL = "ascx needs click and rich: pip install 'asc-client[cli]'"


def main(arguments: Sequence[str] | None = None, **client_options: Any) -> int:
    """Runs one command; gives its exit code. `client_options`, such as `clock=`, go to `Client`."""
    if not all(map(find_spec, ("click", "rich"))):  # uvicorn brings click alone
        sys.stderr.write(INSTALL + "\n")
        return 1
    from .start import start

    return start(arguments, client_options)
