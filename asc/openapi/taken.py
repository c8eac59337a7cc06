"""Names that Python, or the generated modules, use for themselves: what Apple calls so gets an
underscore.
"""

from __future__ import annotations

import builtins
import keyword
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BUILTINS: Final = _words("bool bytes date datetime dict float int list object property str")
"""What annotations in generated classes name."""

_IMPORTED_CLASSES: Final = _words(
    "ABSENT Any Api AsyncApi AsyncNamespace AsyncPager AsyncSender Body ClassVar FieldsOf Id "
    "Literal Many Mapping NAMESPACES Namespace New OneOrMore Operation Page Pager Ref Request "
    "Required Resource Sender Sequence Struct TYPES Text TypeAlias TypedDict UNSET Unset"
)
"""What generated modules import, or define themselves."""

_IMPORTED_FUNCTIONS: Final = _words(
    "deprecated one one_ref page page_of_refs page_of_values raw text value"
)
_METHODS: Final = _words("create delete get list replace update")
"""What the operations of a collection and of an instance are called."""


def class_name(name: str) -> str:
    """A component's name as a class: ``Page_`` for ``Page``, ``False_`` for ``False``."""
    taken = keyword.iskeyword(name) or name in _IMPORTED_CLASSES or hasattr(builtins, name)
    return f"{name}_" if taken else name


def word(name: str) -> str:
    """The name of a namespace or an argument: ``class_`` for ``class``."""
    return f"{name}_" if keyword.iskeyword(name) or name in BUILTINS else name


def argument_word(name: str) -> str:
    """The name of a query parameter's argument."""
    return f"{name}_" if name in ("id", "self") or keyword.iskeyword(name) else name


def action_name(name: str) -> str:
    """The function for an action that Apple names itself."""
    return f"{name}_" if name in _METHODS | _IMPORTED_FUNCTIONS else word(name)
