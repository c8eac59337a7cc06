"""What has reviewable texts: in-app purchases, subscriptions and their groups."""

from __future__ import annotations

from typing import Any

import attrs
from asc_api import resources


@attrs.frozen
class Kind:
    """How one kind is read and written. Texts are those of versions, which Apple has since 4.4.1;
    the older ones are read where there is no version.
    """

    type: str
    noun: str
    calls: Any
    versions: Any
    texts: Any
    parent: str
    """The argument of `versions.create`."""
    old_texts: str
    """The function of `calls` that lists the texts without a version."""
    text_type: str
    fields: tuple[str, ...] = ("name", "description")


PURCHASE = Kind(
    "inAppPurchases",
    "in-app purchase",
    resources.in_app_purchases_v2,
    resources.in_app_purchase_versions,
    resources.in_app_purchase_localizations_v2,
    "in_app_purchase",
    "list_in_app_purchase_localizations",
    "inAppPurchaseLocalizations",
)
SUBSCRIPTION = Kind(
    "subscriptions",
    "subscription",
    resources.subscriptions,
    resources.subscription_versions,
    resources.subscription_localizations_v2,
    "subscription",
    "list_subscription_localizations",
    "subscriptionLocalizations",
)
GROUP = Kind(
    "subscriptionGroups",
    "subscription group",
    resources.subscription_groups,
    resources.subscription_group_versions,
    resources.subscription_group_localizations_v2,
    "subscription_group",
    "list_subscription_group_localizations",
    "subscriptionGroupLocalizations",
    ("name", "custom_app_name"),
)
