"""A plan: what a workflow would do, to be read, saved, approved and applied later."""

from .apply import apply_steps
from .decide import decide
from .joined import JoinedPlan, load_plan
from .plan import Plan
from .step import Basis, PlanStep

__all__ = ["Basis", "JoinedPlan", "Plan", "PlanStep", "apply_steps", "decide", "load_plan"]
