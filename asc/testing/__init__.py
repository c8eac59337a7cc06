"""For tests: the simulator of App Store Connect.

Nothing is imported before it is used, so `import asc.testing` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clock import Clock
    from .faults import Fault, RandomFaults
    from .simulator import Simulator

__all__ = ["Clock", "Fault", "RandomFaults", "Simulator"]

_HOMES = {"Simulator": "simulator", "Fault": "faults", "RandomFaults": "faults", "Clock": "clock"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] in ("starlette", "uvicorn"):
            raise ImportError(f"the simulator needs {error.name}: pip install 'asc-client[simulator]'") from error
        raise
