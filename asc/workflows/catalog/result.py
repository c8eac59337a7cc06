"""What came of a product."""

from __future__ import annotations

import attrs

from asc.flow.result import Result


@attrs.frozen
class EnsuredProduct(Result):
    """An in-app purchase or a subscription as it is wanted."""

    product_id: str
    id: str
    """Apple's id; in a dry run of a new product, a planned one."""
    type: str
    """`inAppPurchases` or `subscriptions`."""

    @property
    def title(self) -> str:
        """The product, and what came of it."""
        changed = sum(step.changed for step in self.steps)
        return f"{self.product_id}: {f'{changed} changed' if changed else 'unchanged'}"
