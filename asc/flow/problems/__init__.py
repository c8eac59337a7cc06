"""What is wrong with something, all of it at once, each with its place, reason and cure."""

from .problem import Problem, Severity, Where
from .problems import Problems

__all__ = ["Problem", "Problems", "Severity", "Where"]
