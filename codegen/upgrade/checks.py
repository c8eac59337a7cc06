"""What stops an upgrade: a generated client that does not import, type-check, build its requests or
read its sampled answers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.problems import CodegenError

from .work_tree import WorkTree

CALLS = "tests.generated.check_calls"
"""The module that makes one call of every operation, and needs nothing of `asc`."""

_LOCATED = re.compile(r"^(?P<file>[^:\s]+\.pyi?):\d+: error: ")


@dataclass(frozen=True)
class TypeErrors:
    """What mypy says, by whose code it is in."""

    generated: list[str]
    hand_written: list[str]


def check_types(tree: WorkTree) -> list[str]:
    """mypy over the copy: what it says of hand-written code. Raises CodegenError where it has
    something to say of `generated/`.
    """
    done = tree.run("-m", "mypy", "--cache-dir", str(tree.folder / "tmp" / "mypy"))
    found = sort_type_errors(done.stdout)
    if found.generated or (done.returncode and not found.hand_written):
        told = found.generated or done.stdout.strip().splitlines()
        raise CodegenError(
            f"the generated code does not type-check: {told[0]} ({len(told)} lines); "
            f"see all: cd {tree.path} && python -m mypy generated"
        )
    return found.hand_written


def sort_type_errors(output: str) -> TypeErrors:
    """mypy's lines, those of `generated/` apart from the others."""
    errors = [line for line in output.splitlines() if _LOCATED.match(line)]
    generated = [line for line in errors if line.startswith("generated/")]
    return TypeErrors(generated, [line for line in errors if line not in generated])


def check_calls(tree: WorkTree) -> None:
    """Import every module, build every request, read every sampled answer."""
    done = tree.run("-m", CALLS)
    if done.returncode:
        lines = done.stdout.strip().splitlines()
        raise CodegenError(
            f"{lines[-1] if lines else 'the check of all calls failed'}; "
            f"see all: cd {tree.path} && PYTHONPATH=.:generated python -m {CALLS}"
        )
