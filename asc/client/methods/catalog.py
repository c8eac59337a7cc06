"""Generated from asc/workflows/catalog by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from pathlib import Path

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.problems import Problems
    from asc.workflows.catalog.in_app_purchase import PurchaseType
    from asc.workflows.catalog.result import EnsuredProduct
    from asc.workflows.catalog.subscription import Period
    from asc.workflows.catalog.texts import Localizations
    from asc.workflows.pricing.plan_availability import Everywhere
    from asc.workflows.pricing.wanted import Amount


class Catalog(WorkflowNamespace):
    """In-app purchases and subscriptions, from nothing to ready for review."""

    def ensure_in_app_purchase(
        self,
        app: Id[App],
        product_id: str,
        *,
        type: PurchaseType | None = None,
        name: str | None = None,
        localizations: Localizations | None = None,
        price: Amount | None = None,
        base: str | None = None,
        territories: Everywhere = None,
        new_territories: bool | None = None,
        screenshot: str | Path | None = None,
        review_note: str | None = None,
        family_sharable: bool | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredProduct:
        """Makes an in-app purchase, or makes the one of that product id as it is wanted.

        What is left out stays as it is; a new one needs `type` and `name` (for you, at most 64
        characters). Making it uses the product id up, for the account and for ever. `localizations`
        are written into the version that is in preparation; where the newest is approved, a new
        version is made. Locales that aren't named stay. `price` is for the territory `base`, and all
        others follow it; `territories` (or `"all"`) and `new_territories` say where it is sold. A
        territory that it would go off sale in is refused: `client.pricing.plan_availability` takes it.
        `screenshot` is for Apple's reviewers. Family sharing can't be turned off again.

        Run again, it writes nothing. In a dry run of a new product, prices are named without the
        requests. Requests: two to look, and two to five more for price and availability. Raises
        `InvalidArgument`, `ProblemsFound`, `NotFoundByName`, `CannotChange`, `UploadRefused`. Source:
        Apple's "Managing in-app purchases"; quirks 54 and 56.
        """
        from asc.workflows.catalog.in_app_purchase import ensure_in_app_purchase

        return self._client.run(
            ensure_in_app_purchase(
                app,
                product_id,
                type=type,
                name=name,
                localizations=localizations,
                price=price,
                base=base,
                territories=territories,
                new_territories=new_territories,
                screenshot=screenshot,
                review_note=review_note,
                family_sharable=family_sharable,
            ),
            on_event=on_event,
        )

    def ensure_subscription(
        self,
        app: Id[App],
        product_id: str,
        *,
        group: str,
        group_localizations: Localizations | None = None,
        period: Period | None = None,
        level: int | None = None,
        name: str | None = None,
        localizations: Localizations | None = None,
        price: Amount | None = None,
        base: str | None = None,
        territories: Everywhere = None,
        new_territories: bool | None = None,
        screenshot: str | Path | None = None,
        review_note: str | None = None,
        family_sharable: bool | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredProduct:
        """Makes a subscription in the group of that reference name, or makes it as it is wanted.

        The group is made where there is none; customers have one subscription of a group at a time, so
        that plans of one service belong in one group. `group_localizations` have `name` and
        `custom_app_name`. A new subscription needs `period` and `name`; `level` is its rank in the
        group, 1 the highest. The other arguments are those of `ensure_in_app_purchase`; prices are
        written for every territory. Of a subscription on sale, prices are changed by
        `client.pricing.plan(..., start=...)` alone.

        Run again, it writes nothing. Requests: three to look, one more for the group's texts, and four
        to six more for price and availability. Raises `InvalidArgument`, `ProblemsFound`,
        `NotFoundByName`, `CannotChange`, `UploadRefused`. Source: Apple's "Managing auto-renewable
        subscriptions"; quirks 55 and 56.
        """
        from asc.workflows.catalog.subscription import ensure_subscription

        return self._client.run(
            ensure_subscription(
                app,
                product_id,
                group=group,
                group_localizations=group_localizations,
                period=period,
                level=level,
                name=name,
                localizations=localizations,
                price=price,
                base=base,
                territories=territories,
                new_territories=new_territories,
                screenshot=screenshot,
                review_note=review_note,
                family_sharable=family_sharable,
            ),
            on_event=on_event,
        )

    def missing(self, app: Id[App], *, on_event: Listener | None = None) -> Problems:
        """For each product that is MISSING_METADATA, what it lacks, and the call that mends it.

        The calls are complete but for what only you know: names of files, texts and prices are
        examples. Where nothing is named and the state stays, Apple is still at it: that takes minutes,
        at times hours. Requests: two, one for each group with subscriptions, and two or three for each
        product that misses something. Raises `InvalidArgument`, `NotFoundByName`. Source: quirk 56.
        """
        from asc.workflows.catalog.missing import missing

        return self._client.run(missing(app), on_event=on_event)


class AsyncCatalog(AsyncWorkflowNamespace):
    """In-app purchases and subscriptions, from nothing to ready for review."""

    async def ensure_in_app_purchase(
        self,
        app: Id[App],
        product_id: str,
        *,
        type: PurchaseType | None = None,
        name: str | None = None,
        localizations: Localizations | None = None,
        price: Amount | None = None,
        base: str | None = None,
        territories: Everywhere = None,
        new_territories: bool | None = None,
        screenshot: str | Path | None = None,
        review_note: str | None = None,
        family_sharable: bool | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredProduct:
        """Makes an in-app purchase, or makes the one of that product id as it is wanted.

        What is left out stays as it is; a new one needs `type` and `name` (for you, at most 64
        characters). Making it uses the product id up, for the account and for ever. `localizations`
        are written into the version that is in preparation; where the newest is approved, a new
        version is made. Locales that aren't named stay. `price` is for the territory `base`, and all
        others follow it; `territories` (or `"all"`) and `new_territories` say where it is sold. A
        territory that it would go off sale in is refused: `client.pricing.plan_availability` takes it.
        `screenshot` is for Apple's reviewers. Family sharing can't be turned off again.

        Run again, it writes nothing. In a dry run of a new product, prices are named without the
        requests. Requests: two to look, and two to five more for price and availability. Raises
        `InvalidArgument`, `ProblemsFound`, `NotFoundByName`, `CannotChange`, `UploadRefused`. Source:
        Apple's "Managing in-app purchases"; quirks 54 and 56.
        """
        from asc.workflows.catalog.in_app_purchase import ensure_in_app_purchase

        return await self._client.run(
            ensure_in_app_purchase(
                app,
                product_id,
                type=type,
                name=name,
                localizations=localizations,
                price=price,
                base=base,
                territories=territories,
                new_territories=new_territories,
                screenshot=screenshot,
                review_note=review_note,
                family_sharable=family_sharable,
            ),
            on_event=on_event,
        )

    async def ensure_subscription(
        self,
        app: Id[App],
        product_id: str,
        *,
        group: str,
        group_localizations: Localizations | None = None,
        period: Period | None = None,
        level: int | None = None,
        name: str | None = None,
        localizations: Localizations | None = None,
        price: Amount | None = None,
        base: str | None = None,
        territories: Everywhere = None,
        new_territories: bool | None = None,
        screenshot: str | Path | None = None,
        review_note: str | None = None,
        family_sharable: bool | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredProduct:
        """Makes a subscription in the group of that reference name, or makes it as it is wanted.

        The group is made where there is none; customers have one subscription of a group at a time, so
        that plans of one service belong in one group. `group_localizations` have `name` and
        `custom_app_name`. A new subscription needs `period` and `name`; `level` is its rank in the
        group, 1 the highest. The other arguments are those of `ensure_in_app_purchase`; prices are
        written for every territory. Of a subscription on sale, prices are changed by
        `client.pricing.plan(..., start=...)` alone.

        Run again, it writes nothing. Requests: three to look, one more for the group's texts, and four
        to six more for price and availability. Raises `InvalidArgument`, `ProblemsFound`,
        `NotFoundByName`, `CannotChange`, `UploadRefused`. Source: Apple's "Managing auto-renewable
        subscriptions"; quirks 55 and 56.
        """
        from asc.workflows.catalog.subscription import ensure_subscription

        return await self._client.run(
            ensure_subscription(
                app,
                product_id,
                group=group,
                group_localizations=group_localizations,
                period=period,
                level=level,
                name=name,
                localizations=localizations,
                price=price,
                base=base,
                territories=territories,
                new_territories=new_territories,
                screenshot=screenshot,
                review_note=review_note,
                family_sharable=family_sharable,
            ),
            on_event=on_event,
        )

    async def missing(self, app: Id[App], *, on_event: Listener | None = None) -> Problems:
        """For each product that is MISSING_METADATA, what it lacks, and the call that mends it.

        The calls are complete but for what only you know: names of files, texts and prices are
        examples. Where nothing is named and the state stays, Apple is still at it: that takes minutes,
        at times hours. Requests: two, one for each group with subscriptions, and two or three for each
        product that misses something. Raises `InvalidArgument`, `NotFoundByName`. Source: quirk 56.
        """
        from asc.workflows.catalog.missing import missing

        return await self._client.run(missing(app), on_event=on_event)
