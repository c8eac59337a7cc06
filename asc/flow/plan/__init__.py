"""A plan: what a workflow would do, to be read, saved, approved and applied later."""

from .apply import apply_steps
from .decide import decide
from .plan import Plan
from .plans import Plans, load_plan
from .step import Basis, PlanStep

__all__ = ["Basis", "Plan", "PlanStep", "Plans", "apply_steps", "decide", "load_plan"]
