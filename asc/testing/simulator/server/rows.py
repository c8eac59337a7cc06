"""One operation of the control API, as the application and its document are made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asc.testing.simulator.account import Account

Handler = Callable[["Account", Mapping[str, str], Any], Any]


@dataclass(frozen=True)
class Row:
    """One operation of the control API."""

    method: str
    path: str
    handler: Handler
    body: Mapping[str, Any] | None = None
    parameters: tuple[str, ...] = ()

    @property
    def says(self) -> str:
        return " ".join((self.handler.__doc__ or "").split())
