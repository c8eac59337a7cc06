"""How a workflow hands a step to the client that runs it."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from .errors import OutsideWorkflow


def hand_over(step: object) -> Generator[Any, Any, Any]:
    """Gives the step to the client, and returns what came of it. Raises `OutsideWorkflow`.

    Where no client runs the workflow, the event loop gets the step, and refuses it: asyncio by a
    RuntimeError, trio by a TypeError.
    """
    try:
        return (yield step)
    except (RuntimeError, TypeError) as error:
        if not _is_of_an_event_loop(error):
            raise
    raise OutsideWorkflow(
        f"{step} was awaited where no client runs the workflow: use client.send(request), or "
        "client.run(workflow(...))"
    )


def _is_of_an_event_loop(error: Exception) -> bool:
    text = str(error)
    return "got bad yield" in text or text.startswith("trio got unexpected")
