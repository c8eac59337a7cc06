"""The client of a command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

import click

from asc.auth.keys import ApiKey
from asc.client import Client
from asc.client.namespace import Listener
from asc.flow.steps import Workflow
from asc.http.settings import Call

from .common import Common
from .progress import listening

T = TypeVar("T")


class TerminalClient(Client):
    """A client whose workflows show their events on the terminal."""

    listener: Listener | None = None

    def run(self, workflow: Workflow[T], /, *, on_event: Listener | None = None) -> T:
        return super().run(workflow, on_event=on_event or self.listener)


@contextmanager
def open_client(common: Common, options: Mapping[str, Any]) -> Iterator[TerminalClient]:
    """The client, and progress on stderr while it is open. Raises `AscError`."""
    key = ApiKey.find(profile=common.profile[0]) if common.profile else None
    on_call = _show_call if common.verbose else None
    with (
        TerminalClient(key, dry_run=common.dry_run, on_call=on_call, **options) as client,
        listening(common.verbose) as listener,
    ):
        client.listener = listener
        yield client


def _show_call(call: Call) -> None:
    click.echo(str(call), err=True)
