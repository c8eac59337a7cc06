"""What an in-app purchase or subscription needs before it can be reviewed.

Source: quirk 56; Apple's help on product statuses.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from asc.flow.problems import Problem, Where

_SOURCE = "quirk 56; Apple's help on product statuses"
_LEAST, _MOST = 2, 30
"""Characters of a name that customers see."""


@attrs.frozen
class Parts:
    """Which of the parts that Apple asks for a product has."""

    localization: bool
    availability: bool
    price: bool
    screenshot: bool
    group_localization: bool = True


@attrs.frozen
class Subject:
    """A product, and how it is mended."""

    type: str
    """Apple's name of its type: `inAppPurchases`."""
    id: str
    call: str
    """The start of the call that mends it, up to its keywords."""
    name: str


def check_product(subject: Subject, parts: Parts) -> Iterator[Problem]:
    """One problem for each part that is not there, in the order in which Apple takes them."""
    shown = subject.name[:_MOST] if len(subject.name) >= _LEAST else "Name"
    texts = f"{{'en-US': {{'name': {shown!r}}}}}"
    cures = {
        "group_localization": f"group_localizations={texts}",
        "localization": f"localizations={texts}",
        "availability": "territories='all', new_territories=True",
        "price": "price='4.99'",
        "screenshot": "screenshot='review.png'",
    }
    for part, cure in cures.items():
        if not getattr(parts, part):
            name = part.replace("_", " ")
            yield Problem(
                f"no-{part.replace('_', '-')}",
                _REASONS.get((subject.type, part), f"it has no {name}"),
                where=Where(resource=f"{subject.type}/{subject.id}", field=name),
                source=_SOURCE,
                cure=f"{subject.call}{cure})",
            )


_REASONS = {
    ("subscriptions", "price"): "it does not have a price in every territory",
    ("subscriptions", "group_localization"): "its group has no localization",
}


def still_incomplete(kind: str, ident: str) -> Problem:
    """A warning for a product that lacks nothing and that Apple still calls incomplete."""
    where = Where(resource=f"{kind}/{ident}", field="state")
    reason = "Apple says MISSING_METADATA, and nothing is known to be missing: that can take hours"
    return Problem("product-state", reason, "warning", where, _SOURCE)
