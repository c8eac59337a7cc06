"""What the generated workflow methods stand on."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, TypeVar

from asc.flow.steps import Workflow

T = TypeVar("T")
Listener = Callable[[Any], object]
"""Is given the events of a workflow, one at a time. What it raises ends the workflow."""


class Runner(ABC):
    """What runs workflows: `asc.Client`."""

    @abstractmethod
    def run(self, workflow: Workflow[T], /, *, on_event: Listener | None = None) -> T: ...


class AsyncRunner(ABC):
    """What runs workflows: `asc.AsyncClient`."""

    @abstractmethod
    async def run(self, workflow: Workflow[T], /, *, on_event: Listener | None = None) -> T: ...


class WorkflowNamespace:
    """Workflows of one kind."""

    def __init__(self, client: Runner) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncWorkflowNamespace:
    """Workflows of one kind, for asyncio."""

    def __init__(self, client: AsyncRunner) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
