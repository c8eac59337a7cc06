"""Generated from asc/workflows/pricing by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.plan import Plan
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.workflows.pricing.asked import PlanType
    from asc.workflows.pricing.plan_availability import Everywhere
    from asc.workflows.pricing.product import Product
    from asc.workflows.pricing.result import PricePlan
    from asc.workflows.pricing.tables import CurrentPrice, OfferedPrice, TerritoryState
    from asc.workflows.pricing.wanted import Amount, Day, Match, Territories


class Pricing(WorkflowNamespace):
    """Prices and availability of apps, in-app purchases and subscriptions."""

    def current(
        self,
        product: Product,
        *,
        app: Id[App] | None = None,
        plan_type: PlanType = "UPFRONT",
        on_event: Listener | None = None,
    ) -> Table[CurrentPrice]:
        """The prices of today, and the scheduled changes, of every territory.

        `save("prices.csv")` writes what `plan(product, territories="prices.csv")` reads. Two requests;
        one for a subscription. Raises `InvalidArgument`, `NotFoundByName`.
        """
        from asc.workflows.pricing.tables import current

        return self._client.run(current(product, app=app, plan_type=plan_type), on_event=on_event)

    def end_pre_order(
        self,
        app: Id[App],
        territories: Collection[str] | None = None,
        *,
        on_event: Listener | None = None,
    ) -> Result:
        """Ends pre-orders, which releases the app there at once; there is no way back.

        In all territories with a pre-order, or in those that are named. Run again, it writes nothing.
        Two requests. Raises `InvalidArgument`, `NotFoundByName`.
        """
        from asc.workflows.pricing.pre_orders import end_pre_order

        return self._client.run(end_pre_order(app, territories), on_event=on_event)

    def plan(
        self,
        product: Product,
        price: Amount | None = None,
        *,
        app: Id[App] | None = None,
        base: str | None = None,
        territories: Territories = "equalized",
        rates: Mapping[str, Amount] | None = None,
        multipliers: Mapping[str, Amount] | None = None,
        match: Match = "exact",
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        drop: Sequence[str] = (),
        plan_type: PlanType = "UPFRONT",
        preview: bool = False,
        on_event: Listener | None = None,
    ) -> PricePlan:
        """The prices that would change; nothing is written before `client.apply(plan)`.

        `product` is an app, an in-app purchase, a subscription or a `Ref` to one, a bundle id, or with
        `app=` a product id. `price` is for the territory `base` (by default the product's, or USA), and
        all others equal it; `territories` gives single ones their own price, in their currency, as
        `{"DEU": "9.99"}` or a CSV file. Amounts are text, integers or Decimals. `match` says what is
        taken where Apple offers no such price: `nearest`, `up`, `down`, or with `exact` an error.

        `rates={"EUR": "0.92"}` says what 1 of the base's currency costs: all territories with that
        currency pay the base's price at that rate, and a price of `territories` in the base's currency
        is converted. `multipliers={"IND": "0.4"}`, or a column of the file, says what a territory pays
        of that, or of Apple's equal price. Both need another `match` than `exact`, and fix the prices
        that they lead to.

        `start` is the day of the change, from tomorrow on; left out, it is at once, which Apple does
        not take for subscriptions on sale. `preserve_current` says whether their subscribers keep what
        they pay. `max_change="20%"` stops a plan that changes a price by more. `drop` names
        territories whose own price and scheduled changes go; of the base, and of one that has a price
        in this plan, the changes alone. Other ones stay as they are. `plan_type`
        is for subscriptions. Of an app or in-app purchase the base's price alone is written;
        `preview=True` shows what all who follow it will pay, as do `max_change` and a new base.

        Requests: two for an app or in-app purchase, two more for what follows, three for a
        subscription, and some more for prices of single territories. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Managing app prices"; quirks 51 to 60.
        """
        from asc.workflows.pricing.plan_prices import plan

        return self._client.run(
            plan(
                product,
                price,
                app=app,
                base=base,
                territories=territories,
                rates=rates,
                multipliers=multipliers,
                match=match,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                drop=drop,
                plan_type=plan_type,
                preview=preview,
            ),
            on_event=on_event,
        )

    def plan_availability(
        self,
        product: Product,
        *,
        app: Id[App] | None = None,
        territories: Everywhere = None,
        new_territories: bool | None = None,
        allow_removal: Collection[str] = (),
        plan_type: PlanType = "UPFRONT",
        on_event: Listener | None = None,
    ) -> Plan:
        """Where a product would be sold; nothing is written before `client.apply(plan)`.

        `territories` are all that it is to be sold in, or `"all"`; left out, they stay. Each one that
        it goes off sale in has to be named in `allow_removal`. `new_territories` says whether it joins
        those that Apple adds; of an app, Apple's API takes that at first only, and a MONTHLY plan never
        does. A product that was never available needs both, but for a MONTHLY plan. `plan_type` is for
        subscriptions.

        Two requests, one more for `"all"` and for an app's first availability. Raises
        `InvalidArgument`, `NotFoundByName`. Source: Apple's "Manage availability"; quirks 51 and 52.
        """
        from asc.workflows.pricing.plan_availability import plan_availability

        return self._client.run(
            plan_availability(
                product,
                app=app,
                territories=territories,
                new_territories=new_territories,
                allow_removal=allow_removal,
                plan_type=plan_type,
            ),
            on_event=on_event,
        )

    def points(
        self,
        product: Product,
        territory: str | Collection[str] = "USA",
        *,
        app: Id[App] | None = None,
        on_event: Listener | None = None,
    ) -> Table[OfferedPrice]:
        """The prices that Apple offers for a product in one or several territories.

        One request for ten territories; of an app one for 200 prices. Raises `InvalidArgument`,
        `NotFoundByName`.
        """
        from asc.workflows.pricing.tables import points

        return self._client.run(points(product, territory, app=app), on_event=on_event)

    def set_pre_order(
        self,
        app: Id[App],
        territories: Collection[str],
        release: str | date,
        *,
        on_event: Listener | None = None,
    ) -> Result:
        """Offers an app for pre-order in some territories, to be released there on a day.

        The day is 2 to 180 days ahead. Run again, it writes nothing. One request to read, and one for
        each territory. Raises `InvalidArgument`, `NotFoundByName`. Source: Apple's "Offer your app for
        pre-order".
        """
        from asc.workflows.pricing.pre_orders import set_pre_order

        return self._client.run(set_pre_order(app, territories, release), on_event=on_event)

    def visibility(
        self, app: Id[App], *, on_event: Listener | None = None
    ) -> Table[TerritoryState]:
        """How an app stands in each territory: on sale or not, why, and pre-orders.

        No rows for an app whose availability was never set. One request. Raises `NotFoundByName`.
        """
        from asc.workflows.pricing.tables import visibility

        return self._client.run(visibility(app), on_event=on_event)


class AsyncPricing(AsyncWorkflowNamespace):
    """Prices and availability of apps, in-app purchases and subscriptions."""

    async def current(
        self,
        product: Product,
        *,
        app: Id[App] | None = None,
        plan_type: PlanType = "UPFRONT",
        on_event: Listener | None = None,
    ) -> Table[CurrentPrice]:
        """The prices of today, and the scheduled changes, of every territory.

        `save("prices.csv")` writes what `plan(product, territories="prices.csv")` reads. Two requests;
        one for a subscription. Raises `InvalidArgument`, `NotFoundByName`.
        """
        from asc.workflows.pricing.tables import current

        return await self._client.run(
            current(product, app=app, plan_type=plan_type), on_event=on_event
        )

    async def end_pre_order(
        self,
        app: Id[App],
        territories: Collection[str] | None = None,
        *,
        on_event: Listener | None = None,
    ) -> Result:
        """Ends pre-orders, which releases the app there at once; there is no way back.

        In all territories with a pre-order, or in those that are named. Run again, it writes nothing.
        Two requests. Raises `InvalidArgument`, `NotFoundByName`.
        """
        from asc.workflows.pricing.pre_orders import end_pre_order

        return await self._client.run(end_pre_order(app, territories), on_event=on_event)

    async def plan(
        self,
        product: Product,
        price: Amount | None = None,
        *,
        app: Id[App] | None = None,
        base: str | None = None,
        territories: Territories = "equalized",
        rates: Mapping[str, Amount] | None = None,
        multipliers: Mapping[str, Amount] | None = None,
        match: Match = "exact",
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        drop: Sequence[str] = (),
        plan_type: PlanType = "UPFRONT",
        preview: bool = False,
        on_event: Listener | None = None,
    ) -> PricePlan:
        """The prices that would change; nothing is written before `client.apply(plan)`.

        `product` is an app, an in-app purchase, a subscription or a `Ref` to one, a bundle id, or with
        `app=` a product id. `price` is for the territory `base` (by default the product's, or USA), and
        all others equal it; `territories` gives single ones their own price, in their currency, as
        `{"DEU": "9.99"}` or a CSV file. Amounts are text, integers or Decimals. `match` says what is
        taken where Apple offers no such price: `nearest`, `up`, `down`, or with `exact` an error.

        `rates={"EUR": "0.92"}` says what 1 of the base's currency costs: all territories with that
        currency pay the base's price at that rate, and a price of `territories` in the base's currency
        is converted. `multipliers={"IND": "0.4"}`, or a column of the file, says what a territory pays
        of that, or of Apple's equal price. Both need another `match` than `exact`, and fix the prices
        that they lead to.

        `start` is the day of the change, from tomorrow on; left out, it is at once, which Apple does
        not take for subscriptions on sale. `preserve_current` says whether their subscribers keep what
        they pay. `max_change="20%"` stops a plan that changes a price by more. `drop` names
        territories whose own price and scheduled changes go; of the base, and of one that has a price
        in this plan, the changes alone. Other ones stay as they are. `plan_type`
        is for subscriptions. Of an app or in-app purchase the base's price alone is written;
        `preview=True` shows what all who follow it will pay, as do `max_change` and a new base.

        Requests: two for an app or in-app purchase, two more for what follows, three for a
        subscription, and some more for prices of single territories. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Managing app prices"; quirks 51 to 60.
        """
        from asc.workflows.pricing.plan_prices import plan

        return await self._client.run(
            plan(
                product,
                price,
                app=app,
                base=base,
                territories=territories,
                rates=rates,
                multipliers=multipliers,
                match=match,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                drop=drop,
                plan_type=plan_type,
                preview=preview,
            ),
            on_event=on_event,
        )

    async def plan_availability(
        self,
        product: Product,
        *,
        app: Id[App] | None = None,
        territories: Everywhere = None,
        new_territories: bool | None = None,
        allow_removal: Collection[str] = (),
        plan_type: PlanType = "UPFRONT",
        on_event: Listener | None = None,
    ) -> Plan:
        """Where a product would be sold; nothing is written before `client.apply(plan)`.

        `territories` are all that it is to be sold in, or `"all"`; left out, they stay. Each one that
        it goes off sale in has to be named in `allow_removal`. `new_territories` says whether it joins
        those that Apple adds; of an app, Apple's API takes that at first only, and a MONTHLY plan never
        does. A product that was never available needs both, but for a MONTHLY plan. `plan_type` is for
        subscriptions.

        Two requests, one more for `"all"` and for an app's first availability. Raises
        `InvalidArgument`, `NotFoundByName`. Source: Apple's "Manage availability"; quirks 51 and 52.
        """
        from asc.workflows.pricing.plan_availability import plan_availability

        return await self._client.run(
            plan_availability(
                product,
                app=app,
                territories=territories,
                new_territories=new_territories,
                allow_removal=allow_removal,
                plan_type=plan_type,
            ),
            on_event=on_event,
        )

    async def points(
        self,
        product: Product,
        territory: str | Collection[str] = "USA",
        *,
        app: Id[App] | None = None,
        on_event: Listener | None = None,
    ) -> Table[OfferedPrice]:
        """The prices that Apple offers for a product in one or several territories.

        One request for ten territories; of an app one for 200 prices. Raises `InvalidArgument`,
        `NotFoundByName`.
        """
        from asc.workflows.pricing.tables import points

        return await self._client.run(points(product, territory, app=app), on_event=on_event)

    async def set_pre_order(
        self,
        app: Id[App],
        territories: Collection[str],
        release: str | date,
        *,
        on_event: Listener | None = None,
    ) -> Result:
        """Offers an app for pre-order in some territories, to be released there on a day.

        The day is 2 to 180 days ahead. Run again, it writes nothing. One request to read, and one for
        each territory. Raises `InvalidArgument`, `NotFoundByName`. Source: Apple's "Offer your app for
        pre-order".
        """
        from asc.workflows.pricing.pre_orders import set_pre_order

        return await self._client.run(set_pre_order(app, territories, release), on_event=on_event)

    async def visibility(
        self, app: Id[App], *, on_event: Listener | None = None
    ) -> Table[TerritoryState]:
        """How an app stands in each territory: on sale or not, why, and pre-orders.

        No rows for an app whose availability was never set. One request. Raises `NotFoundByName`.
        """
        from asc.workflows.pricing.tables import visibility

        return await self._client.run(visibility(app), on_event=on_event)
