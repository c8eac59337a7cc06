"""What goes wrong with cassettes. These are the test's failures, so none of them is an
`AscError`.
"""

from __future__ import annotations


class CassetteError(Exception):
    """The cassette is missing, unreadable, or cannot be recorded."""


class UnmatchedRequest(AssertionError):
    """A request that the cassette has no answer to. The message shows the nearest one and the
    difference.
    """


class LeftOver(AssertionError):
    """The cassette holds answers that nothing asked for."""
