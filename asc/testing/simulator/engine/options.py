"""How an account behaves, where tests may choose."""

from __future__ import annotations

from dataclasses import dataclass, field

from asc.testing.simulator.store.amounts import TIERS


@dataclass
class Options:
    """How the account behaves."""

    agreements_missing: bool = False
    """Every call is a 403 until the account holder signs (quirk 8)."""
    processing_reads: int = 2
    """Processing is over after so many reads ..."""
    processing_seconds: float = 300.0
    """... or after so many seconds of the simulator's clock."""
    part_size: int = 5 * 1024 * 1024
    """Bytes of one upload operation."""
    fail_processing: list[dict[str, str]] = field(default_factory=list)
    """Errors (`code`, `description`) that the next processed upload ends with."""
    asset_library: bool = True
    """Apps have an App Asset Library; without one, there are the older sets alone."""
    reject_reviews: bool = False
    """Reviews end with a rejection."""
    reject_types: list[str] = field(default_factory=list)
    """Of a review submission, only items of these types are rejected (`appEvents`, ...)."""
    ready_seconds: float = 60.0
    """A version can be submitted so long after it was added (or after `processing_reads`); 0 is
    at once."""
    privacy_published: bool = True
    """The app privacy answers are published, which only the web can do."""
    runs_end: str = "SUCCEEDED"
    """How runs of Xcode Cloud end: a completion status of Apple's."""
    price_points: int = TIERS
    """In each territory; with fewer, lists are shorter."""
    one_gap_at_a_time: bool = False
    """What a version lacks is told one resource after another (both were observed)."""

    def reset(self) -> None:
        """Back to how an account behaves by default."""
        vars(self).update(vars(Options()))
