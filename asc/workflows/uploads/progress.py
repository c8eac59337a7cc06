"""How far an upload is."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import attrs


@attrs.frozen
class Progress:
    """Event: a part has arrived."""

    sent: int
    """Bytes, those of earlier runs included."""
    total: int
    parts: int
    all_parts: int
    rate: float
    """Bytes per second of this run."""
    file: Path | None = None
    """Several may be under way."""

    def __str__(self) -> str:
        name = f"{self.file.name}: " if self.file else ""
        share = 100 * self.sent // self.total if self.total else 100
        return (
            f"{name}{share} % ({self.sent / 1e6:.1f} of {self.total / 1e6:.1f} MB, part "
            f"{self.parts} of {self.all_parts}, {self.rate / 1e6:.1f} MB/s)"
        )


class Meter:
    """Counts parts as they arrive, from several threads."""

    def __init__(self, file: Path, total: int, all_parts: int, sent: int, parts: int) -> None:
        self._file = file
        self._total, self._all_parts = total, all_parts
        self._before, self._sent, self._parts = sent, sent, parts
        self._started = time.monotonic()
        self._lock = threading.Lock()

    def arrived(self, length: int) -> Progress:
        """One more part."""
        with self._lock:
            self._sent += length
            self._parts += 1
            seconds = max(time.monotonic() - self._started, 1e-9)
            rate = (self._sent - self._before) / seconds
            counts = self._sent, self._total, self._parts, self._all_parts
            return Progress(*counts, rate, self._file)
