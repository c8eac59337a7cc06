"""A plan: what a workflow would do, to be read, saved, approved and applied later."""

from .decide import decide
from .plan import Plan
from .step import Basis, PlanStep

__all__ = ["Basis", "Plan", "PlanStep", "decide"]
