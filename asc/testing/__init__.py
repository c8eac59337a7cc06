"""For tests: the simulator of App Store Connect, an .ipa to upload to it, and cassettes.

Nothing is imported before it is used, so `import asc.testing` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asc.testing.cassettes.play.context import cassette
    from asc.testing.ipa import sample_ipa
    from asc.testing.simulator.engine.clock import Clock
    from asc.testing.simulator.engine.faults import Fault, RandomFaults
    from asc.testing.simulator.simulator import Simulator

__all__ = ["Clock", "Fault", "RandomFaults", "Simulator", "cassette", "sample_ipa"]

_HOMES = {
    "Simulator": "simulator.simulator",
    "Fault": "simulator.engine.faults",
    "RandomFaults": "simulator.engine.faults",
    "Clock": "simulator.engine.clock",
    "cassette": "cassettes.play.context",
    "sample_ipa": "ipa",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .extras import named_extra

    with named_extra(name):
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
