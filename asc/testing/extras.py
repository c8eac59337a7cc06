"""What is missing where the extra is not installed, and how to get it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

_EXTRAS = {"starlette": "simulator", "uvicorn": "simulator", "vcr": "testing", "yaml": "testing"}


@contextmanager
def named_extra(what: str) -> Iterator[None]:
    """Imports `what` inside. Raises `ImportError` with the line that installs what it needs."""
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        extra = _EXTRAS.get(package)
        if extra is None:
            raise
        cure = f"{what} needs {package}: pip install 'asc-client[{extra}]'"
        raise ImportError(cure) from error
