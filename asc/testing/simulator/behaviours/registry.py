"""The rules that every simulator has. How one is added: `asc.testing.simulator.engine.rules`."""

from asc.testing.simulator.engine.rules import ANY, Rules

__all__ = ["ANY", "RULES", "Rules"]

RULES = Rules()
