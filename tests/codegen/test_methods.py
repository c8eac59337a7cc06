"""Workflow functions become methods of both clients, from their source text alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.problems import CodegenError
from codegen.read.workflows import packages
from codegen.write.methods import write_methods

INIT = """\"\"\"Shipping things.\"\"\"

from .ship import Label, helper, ship

__all__ = ["Label", "helper", "ship"]
"""
SHIP = """from __future__ import annotations

from pathlib import Path

from asc.flow.polling import Polling

from .labels import Colour


class Label: ...


def helper() -> int: ...


async def ship({arguments}) -> Label | None:
    \"\"\"Ships.

    Twice if need be.
    \"\"\"
"""
GOOD = "path: str | Path, *more: Colour, fast: bool = False, polling: Polling | None = None"


def tree(root: Path, arguments: str) -> Path:
    """A tree with one package of workflows."""
    folder = root / "asc" / "workflows" / "shipping"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(INIT, encoding="utf-8")
    (folder / "ship.py").write_text(SHIP.format(arguments=arguments), encoding="utf-8")
    return root


def test_a_workflow_becomes_a_method_of_both_clients(tmp_path: Path) -> None:
    out = tmp_path / "methods"
    assert write_methods(tree(tmp_path, GOOD), out) == 1
    text = (out / "shipping.py").read_text(encoding="utf-8")
    for line in (
        "    from pathlib import Path",
        "    from asc.flow.polling import Polling",
        "    from asc.workflows.shipping.labels import Colour",
        "    from asc.workflows.shipping.ship import Label",
        "class Shipping(WorkflowNamespace):",
        "class AsyncShipping(AsyncWorkflowNamespace):",
        "        *more: Colour,",
        "        on_event: Listener | None = None,",
        "    ) -> Label | None:",
        "        Twice if need be.",
        "        from asc.workflows.shipping.ship import ship",
    ):
        assert line in text.splitlines()
    assert "ship(path, *more, fast=fast, polling=polling)" in text
    assert "helper" not in text
    assert "def shipping(self) -> AsyncShipping:" in (out / "__init__.py").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("polling: Polling = Polling()", r"the default Polling\(\) is not a literal: take None"),
        ("ship: int", "an argument has the name of the workflow"),
    ],
)
def test_what_would_not_work_as_a_method_is_refused(
    tmp_path: Path, arguments: str, message: str
) -> None:
    with pytest.raises(CodegenError, match=rf"asc\.workflows\.shipping\.ship\.ship: {message}"):
        packages(tree(tmp_path, arguments))
