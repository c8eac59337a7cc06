"""What a command says of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, kw_only=True)  # attrs would add to the time that --help takes
class About:
    """What a command does, beside its parameters."""

    kind: Literal["read", "write", "local"]
    """`local`: it needs no key."""
    example: str = ""
    """Arguments that work with the simulator's small account; shown by --help, and run by tests."""
    needs: tuple[str, ...] = ()
    """Apple's names of the resources that it writes, or reads, for `ascx auth needs`."""
    confirm: str = ""
    """The parameter whose value `--confirm` repeats."""
    effect: str = ""
    """What cannot be taken back; the command asks first."""
    asks: Callable[[Mapping[str, Any]], bool] = lambda _: True
    """Whether it asks, by its parameters."""
