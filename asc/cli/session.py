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

T = TypeVar("T")


class TerminalClient(Client):
    """A client whose workflows show their events on the terminal."""

    listener: Listener | None = None

    def run(self, workflow: Workflow[T], /, *, on_event: Listener | None = None) -> T:
        return super().run(workflow, on_event=on_event or self.listener)


@contextmanager
def open_client(common: Common, options: Mapping[str, Any]) -> Iterator[TerminalClient]:
    """The client of a command. Raises `AscError`."""
    keys = [ApiKey.find(profile=profile) for profile in common.profile]
    on_call = _show_call if common.verbose else None
    with TerminalClient(keys=keys, dry_run=common.dry_run, on_call=on_call, **options) as client:
        yield client


def _show_call(call: Call) -> None:
    click.echo(str(call), err=True)
