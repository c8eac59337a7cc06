"""The errors that the low-level client raises by itself, without any answer from Apple.

`asc.errors` adds those that stand for refusals and failed connections; `AscError` is the root of
all of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from .scrub import scrub


class AscError(Exception):
    """The root of every error that this library raises on purpose.

    Its texts hold no private keys, tokens and queries of presigned URLs, whatever they quote.
    """

    def __init__(self, *texts: object) -> None:
        super().__init__(*(scrub(text) if isinstance(text, str) else text for text in texts))


class InvalidArgument(AscError, ValueError):
    """An argument that the operation does not take. Nothing was sent; the message names the value
    and the cure.
    """


class NotLoaded(AscError, LookupError):
    """A relationship was read that the answer did not load; the message says how to ask for it."""


class OutsideWorkflow(AscError, RuntimeError):
    """A request or a step of a workflow was awaited where no client runs the workflow."""


class UnreadableAnswer(AscError):
    """A successful answer whose body is not what the document promises, such as a JSON text that
    was cut off.
    """


def did_you_mean(word: object, known: Iterable[str]) -> str:
    """The end of an error message: the nearest known words, or all of them where there are few."""
    from difflib import get_close_matches  # only mistakes pay for it

    words = sorted(known)
    near = get_close_matches(str(word), words, n=3, cutoff=0.6)
    if near:
        return f"did you mean {' or '.join(map(repr, near))}?"
    if not words:
        return "it takes none."
    shown = ", ".join(words[:12])
    return f"it takes {shown}{', ...' if len(words) > 12 else ''}."
