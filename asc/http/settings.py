"""What a call is sent with."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import attrs
from asc_api.request import Request

from asc.base.clock import Clock
from asc.base.version import __version__

from .rate_limit import Pace, Rate
from .restrictions import Restrictions
from .retry import Retry
from .wire import Timeouts

if TYPE_CHECKING:
    from collections.abc import Generator

    from asc.auth.tokens import Tokens
    from asc.base.answer import Answer

USER_AGENT = f"asc-client/{__version__} Python/{platform.python_version()}"

log = logging.getLogger("asc")


@attrs.frozen(eq=False)
class Call:
    """One HTTP request and what came of it: what `on_call` is given, and the log shows."""

    request: Request[Any]
    status: int | None
    """None where no answer came."""
    seconds: float
    attempt: int
    """From 1; replays of one call count up."""
    rate: Rate
    request_id: str | None = None
    failure: str = ""
    """Why no whole answer came."""

    def __str__(self) -> str:
        left = " ".join(
            f"{name}:{budget.left}/{budget.limit}" for name, budget in self.rate.items()
        )
        return (
            f"{self.request} {self.status or 'no answer'} {self.seconds * 1000:.0f} ms attempt "
            f"{self.attempt}"
            f" rate [{left}] id "
            f"{self.request_id or '-'}{' ' + self.failure if self.failure else ''}"
        )


Hook = Callable[[Call], object]


class Planner(Protocol):
    """What answers instead of Apple in a dry run: `asc.dry_run` has one."""

    def answer(
        self,
        request: Request[Any],
        live: Callable[[Request[Any]], Generator[Any, Any, Answer]],
        /,
    ) -> Generator[Any, Any, Answer]:
        """The answer to a request; `live` sends it."""
        ...


class Auditor(Protocol):
    """What keeps a record of writes: `asc.http.audit` has one."""

    def note(self, call: Call, key_id: str, /) -> None: ...


@attrs.frozen(eq=False)
class Settings:
    """A client's own; `with_options` makes another client with others."""

    base_url: str
    tokens: Tokens
    pace: Pace
    clock: Clock
    retry: Retry = attrs.field(factory=Retry)
    timeouts: Timeouts = attrs.field(factory=Timeouts)
    max_body: int = 1 << 27
    on_call: Hook | None = None
    planned: Planner | None = None
    """What a dry run would have sent; None sends writes for real."""
    restrictions: Restrictions | None = None
    """What is not to be sent; None allows all."""
    audit: Auditor | None = None
    cache: Path | None = None
    """Where what Apple seldom changes is kept for this account; None keeps nothing."""
    user_agent: str = USER_AGENT

    @property
    def listens(self) -> bool:
        """Whether anybody wants to know of a call."""
        return bool(self.on_call or self.audit) or log.isEnabledFor(logging.DEBUG)

    def tell(self, call: Call) -> None:
        """One line in the log, and the user's hook; what the hook raises must not undo the call."""
        log.debug("%s", call)
        if self.audit:
            self._note(call)
        if self.on_call:
            try:
                self.on_call(call)
            except Exception:
                log.exception("on_call failed")

    def _note(self, call: Call) -> None:
        assert self.audit is not None
        try:
            self.audit.note(call, self.tokens.key.key_id)
        except OSError:
            log.exception("%s is not in the audit", call)
