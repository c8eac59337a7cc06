"""`deprecated` (PEP 702) on every Python that is supported, without a dependency."""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
else:
    F = TypeVar("F", bound=Callable[..., Any])

    def deprecated(
        message: str, *, category: type[Warning] | None = DeprecationWarning
    ) -> Callable[[F], F]:
        """Mark a function as deprecated; calling it warns, unless `category` is None."""

        def mark(function: F) -> F:
            if category is None:
                function.__deprecated__ = message
                return function

            @functools.wraps(function)
            def warned(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, category, stacklevel=2)
                return function(*args, **kwargs)

            warned.__deprecated__ = message
            return warned

        return mark
