"""Events of workflows on stderr: live on a terminal, as lines with `--verbose`, else not at all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

Listener = Callable[[Any], object]


@contextmanager
def listening(verbose: bool) -> Iterator[Listener | None]:
    """What shows events while a command runs; None where stderr is not a terminal."""
    if verbose:
        yield lambda event: click.echo(f"  {event}", err=True)
    elif sys.stderr.isatty():
        live = Live()
        try:
            yield live.show
        finally:
            live.stop()
    else:
        yield None


class Live:
    """One line that changes; it is gone when the command is done."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._task: Any = None

    def show(self, event: object) -> None:
        """Shows an event; one that counts bytes moves the bar."""
        if self._bar is None:
            self._bar, self._task = self._start()
        sent, total = getattr(event, "sent", None), getattr(event, "total", None)
        line = " ".join(str(event).split())[:100]
        self._bar.update(self._task, description=line, completed=sent, total=total)

    def stop(self) -> None:
        """Takes the line away."""
        if self._bar is not None:
            self._bar.stop()

    def _start(self) -> tuple[Any, Any]:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(20),
            TimeElapsedColumn(),
        )
        bar = Progress(*columns, console=Console(stderr=True), transient=True)
        task = bar.add_task("", total=None)
        bar.start()
        return bar, task
