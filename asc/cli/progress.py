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
    """Lines that change; they are gone when the command is done."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._line: Any = None
        self._files: dict[object, Any] = {}

    def show(self, event: object) -> None:
        """Shows an event; one that counts the bytes of a file moves the bar of that file."""
        if self._bar is None:
            self._bar, self._line = self._start()
        sent, total = getattr(event, "sent", None), getattr(event, "total", None)
        line = " ".join(str(event).split())[:100]
        if sent is None or total is None:
            self._bar.update(self._line, description=line)
        else:
            self._move(getattr(event, "file", None), sent, total, line)

    def _move(self, file: object, sent: int, total: int, line: str) -> None:
        if file not in self._files:
            self._files[file] = self._bar.add_task("", total=total)
        self._bar.update(self._files[file], description=line, completed=sent, total=total)
        if sent >= total:
            self._bar.refresh()  # so that the full bar is seen
            self._bar.remove_task(self._files.pop(file))

    def stop(self) -> None:
        """Takes the lines away."""
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
        line = bar.add_task("", total=None)
        bar.start()
        return bar, line
