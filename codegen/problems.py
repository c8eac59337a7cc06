"""The one error of the generator: it names the place in the document."""

from __future__ import annotations


class CodegenError(Exception):
    """The document, or a patch, is not what the generator knows. The message names the path in the
    document.
    """


def unknown(where: str, what: str, known: str, decided: str) -> CodegenError:
    """A shape that the generator has no rule for: what it is, the nearest known one, and where that
    is decided.
    """
    return CodegenError(f"{where}: {what}; known: {known}; this is decided in codegen/{decided}")
