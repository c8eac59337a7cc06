"""One thing that is wrong: its place, reason and cure."""

from __future__ import annotations

from typing import Any, Literal

import attrs

from asc.flow.plain import fields_to_plain

Severity = Literal["error", "warning"]
"""`error`: Apple refuses it. `warning`: it may, or something is not as it looks."""


@attrs.frozen(kw_only=True)
class Where:
    """The place of a problem, as far as it is known."""

    resource: str = ""
    """Apple's name of a type, with an id where there is one: `appStoreVersions/123`."""
    locale: str = ""
    field: str = ""
    """`description`."""
    pointer: str = ""
    """A JSON pointer, as Apple's refusals have it: `/data/attributes/keywords`."""
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        if self.file:
            start = self.file if self.line is None else f"{self.file}:{self.line}"
        else:
            start = self.resource
        parts = (start, self.locale, self.field, self.pointer)
        return " ".join(part for part in parts if part)


@attrs.frozen
class Problem:
    """One thing that is wrong."""

    rule: str
    """The name of the rule that it breaks: `text-too-long`."""
    reason: str
    severity: Severity = "error"
    where: Where = attrs.field(factory=Where)
    source: str = ""
    """What the rule rests on."""
    cure: str = ""
    """The call, or the change, that mends it."""

    def to_dict(self) -> dict[str, Any]:
        """The problem as JSON values."""
        return fields_to_plain(self)

    def __str__(self) -> str:
        start = f"{self.where}: " if str(self.where) else ""
        cure = f"; {self.cure}" if self.cure else ""
        return f"{start}{self.severity}: {self.reason}{cure} [{self.rule}]"
