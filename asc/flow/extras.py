"""Packages that only some users need."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from asc.errors import MissingExtra


def load_extra(package: str, what: str, install: str) -> Any:
    """The package. Raises `MissingExtra`, which says what it is needed for and how to get it."""
    try:
        return import_module(package)
    except ImportError as error:
        raise MissingExtra(f"{what} needs {package}: pip install '{install}'") from error
