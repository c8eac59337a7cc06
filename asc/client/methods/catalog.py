"""Generated from asc/workflows/catalog by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from os import PathLike
    from pathlib import Path

    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.plan import Plan
    from asc.flow.problems import Problems
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.workflows.catalog.in_app_purchase import PurchaseType
    from asc.workflows.catalog.offer_code_values import Batch
    from asc.workflows.catalog.offer_codes import (
        CodeNumber,
        Customers,
        OfferCodes,
        OfferEligibility,
    )
    from asc.workflows.catalog.offers.codes import Environment
    from asc.workflows.catalog.offers.ensuring import EnsuredOffer
    from asc.workflows.catalog.offers.rows import OfferTerritories
    from asc.workflows.catalog.offers.terms import Duration, Mode
    from asc.workflows.catalog.pulling import PulledCatalog
    from asc.workflows.catalog.result import EnsuredProduct
    from asc.workflows.catalog.sandbox import RenewalRate, SandboxAccounts
    from asc.workflows.catalog.subscription import Period
    from asc.workflows.catalog.texts import Localizations
    from asc.workflows.catalog.win_back_offer import Months, Priority, PromotionIntent
    from asc.workflows.pricing.asked import PlanType
    from asc.workflows.pricing.plan_availability import Everywhere
    from asc.workflows.pricing.wanted import Amount, Day, Match


class Catalog(WorkflowNamespace):
    """In-app purchases, subscriptions and their offers, from nothing to ready for review."""

    def apply(
        self,
        app: Id[App],
        path: str | PathLike[str],
        *,
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        match: Match = "exact",
        allow_removal: Collection[str] = (),
        delete: Collection[str] = (),
        allow_irreversible: bool = False,
        on_event: Listener | None = None,
    ) -> Result:
        """Brings what an app sells to what a file says: `plan` with the same arguments, and then what
        it shows. A new product uses its product id up for ever, and `delete` does too: both need
        `allow_irreversible=True`.

        Run again, it writes nothing; killed, it goes on. Requests: those of `plan`, twice where
        something is to be changed, and those of the writes. Raises `CannotChange`, `UploadRefused`, and
        what `plan` raises.
        """
        from asc.workflows.catalog.apply import apply

        return self._client.run(
            apply(
                app,
                path,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                match=match,
                allow_removal=allow_removal,
                delete=delete,
                allow_irreversible=allow_irreversible,
            ),
            on_event=on_event,
        )

    def clear_purchase_history(
        self, accounts: SandboxAccounts, *, on_event: Listener | None = None
    ) -> Result:
        """Clears all that these sandbox Apple accounts have bought, in every app. It can't be undone.
        One that is named twice, such as by its id too, is cleared once.

        Apple takes it up at once and needs some time, and the API does not show when it is done. Each
        call clears anew. Requests: one for 200 accounts, one for each 100 that are cleared. Raises
        `InvalidArgument`, `NotFoundByName`, and `AmbiguousWrite` where the answer was lost: call again.
        """
        from asc.workflows.catalog.sandbox import clear_purchase_history

        return self._client.run(clear_purchase_history(accounts), on_event=on_event)

    def create_offer_codes(
        self,
        app: Id[App],
        product_id: str,
        offer: str,
        *,
        customers: Customers | None = None,
        mode: Mode | None = None,
        duration: Duration | None = None,
        periods: int | None = None,
        territories: OfferTerritories | None = None,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        offer_eligibility: OfferEligibility | None = None,
        auto_renew: bool | None = None,
        plan_type: PlanType | None = None,
        custom: Mapping[str, int] | None = None,
        one_time: CodeNumber | None = None,
        batches: int = 1,
        expires: Day = None,
        environment: Environment = "PRODUCTION",
        on_event: Listener | None = None,
    ) -> OfferCodes:
        """Makes sure that a product has an offer of that name with these codes.

        A new offer of a subscription needs `customers` (NEW, EXISTING, EXPIRED), `mode`, `duration`,
        `offer_eligibility` and `territories`, and `price` unless it is FREE_TRIAL; one of an in-app
        purchase `customers` (NON_SPENDER, ACTIVE_SPENDER, CHURNED_SPENDER) and `territories`, and
        without `price` it is free. See `ensure_introductory_offer`. An offer is set once: one that
        differs raises `ExistingDiffers`.

        `custom` are codes of your wording and how many customers can redeem each (500 to 25,000):
        `{"SPRING27": 5000}`. `one_time` is the number of codes in a batch that Apple makes up;
        `expires` is the last day of both, at most six months away for `one_time`.
        `environment="SANDBOX"` makes codes for testing (10, or hundreds up to 1000).

        Run again, it writes nothing: a batch of that number, last day and environment is there already.
        For more of the same give `batches`, how many there are to be. Codes can't be deleted; quotas
        are checked first, and a batch whose answer was lost is looked for and never sent twice.
        Requests: four to look, two more for prices, one for the offer, each custom code and each batch.
        Raises `InvalidArgument`, `NotFoundByName`, `CannotChange`, `AmbiguousWrite`. Source: Apple's
        help, "Set up offer codes" and "Create offer codes for in-app purchases"; quirk 61.
        """
        from asc.workflows.catalog.offer_codes import create_offer_codes

        return self._client.run(
            create_offer_codes(
                app,
                product_id,
                offer,
                customers=customers,
                mode=mode,
                duration=duration,
                periods=periods,
                territories=territories,
                price=price,
                base=base,
                match=match,
                offer_eligibility=offer_eligibility,
                auto_renew=auto_renew,
                plan_type=plan_type,
                custom=custom,
                one_time=one_time,
                batches=batches,
                expires=expires,
                environment=environment,
            ),
            on_event=on_event,
        )

    def download_offer_codes(
        self,
        batch: Batch,
        to: str | PathLike[str] | None = None,
        *,
        on_event: Listener | None = None,
    ) -> Table[dict[str, str]]:
        """The codes of a batch of one-time-use codes, as a table with the column `code`.

        With `to` they are streamed to a file first, as Apple sends them: one code in each line, without
        a header. It appears when it is whole, and the table reads it anew each time. Without it they
        are held in memory: `table.save("codes.csv")` writes them with a header. Whoever has a code can
        redeem it: keep them as you keep money. Requests: one. Raises `InvalidArgument`, `NotFound`,
        `OSError`.
        """
        from asc.workflows.catalog.offer_code_values import download_offer_codes

        return self._client.run(download_offer_codes(batch, to), on_event=on_event)

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

    def ensure_introductory_offer(
        self,
        app: Id[App],
        product_id: str,
        *,
        mode: Mode,
        duration: Duration,
        territories: OfferTerritories,
        periods: int = 1,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        start: Day = None,
        end: Day = None,
        plan_type: PlanType = "UPFRONT",
        on_event: Listener | None = None,
    ) -> EnsuredOffer:
        """Makes sure that new subscribers get this offer in these territories.

        `territories` is `"all"`, a list, or the price in each of them, as `{"DEU": "2.99"}`; with a
        list or `"all"`, `price` is for the territory `base` (by default USA) and the others equal it;
        `match` says what is taken where Apple offers no such price, as in `client.pricing.plan`.
        FREE_TRIAL has no price. It holds from `start` on, or at once, to `end`, its last day. What is
        there in other territories and at other times stays.

        Run again, it writes nothing. Of an offer that is there Apple changes the last day alone; with
        another one in the way it raises `ExistingDiffers` before anything is written. What Apple
        refuses is a step that was `refused`. Requests: three to look, two more for prices; one write
        for all territories of a subscription without such offers, else one for each. Raises
        `InvalidArgument`, `NotFoundByName`, `AmbiguousWrite`. Source: Apple's help, "Set up
        introductory offers"; a PATCH of the subscription replaces all (observed).
        """
        from asc.workflows.catalog.introductory_offer import ensure_introductory_offer

        return self._client.run(
            ensure_introductory_offer(
                app,
                product_id,
                mode=mode,
                duration=duration,
                territories=territories,
                periods=periods,
                price=price,
                base=base,
                match=match,
                start=start,
                end=end,
                plan_type=plan_type,
            ),
            on_event=on_event,
        )

    def ensure_promotional_offer(
        self,
        app: Id[App],
        product_id: str,
        offer_code: str,
        *,
        name: str | None = None,
        mode: Mode | None = None,
        duration: Duration | None = None,
        periods: int | None = None,
        territories: OfferTerritories | None = None,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        plan_type: PlanType | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredOffer:
        """Makes the promotional offer of that code, or makes its prices those that are wanted.

        Your app presents it, signed by your server, to whoever is or was subscribed. A new one needs
        `name` (for you), `mode`, `duration` and `territories`, and `price` unless it is FREE_TRIAL: see
        `ensure_introductory_offer`. What is left out stays as it is; so do territories that aren't
        named, though Apple's PATCH replaces all prices. Everything else is set once.

        Run again, it writes nothing. Requests: four to look, two more for prices, one or two to write.
        Raises `InvalidArgument`, `NotFoundByName`, `ExistingDiffers`. Source: Apple's help, "Set up
        promotional offers"; ten of a subscription (quoted).
        """
        from asc.workflows.catalog.promotional_offer import ensure_promotional_offer

        return self._client.run(
            ensure_promotional_offer(
                app,
                product_id,
                offer_code,
                name=name,
                mode=mode,
                duration=duration,
                periods=periods,
                territories=territories,
                price=price,
                base=base,
                match=match,
                plan_type=plan_type,
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

        Run again, it writes nothing. Requests: three to look, one more for the group's texts and for
        each other group with more than 50 subscriptions, and four to six more for price and
        availability. Raises `InvalidArgument`, `ProblemsFound`,
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

    def ensure_win_back_offer(
        self,
        app: Id[App],
        product_id: str,
        offer_id: str,
        *,
        name: str | None = None,
        mode: Mode | None = None,
        duration: Duration | None = None,
        periods: int | None = None,
        territories: OfferTerritories | None = None,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        start: Day = None,
        end: Day = None,
        paid_months: int | None = None,
        months_since_subscribed: Months | None = None,
        months_between_offers: int | None = None,
        priority: Priority | None = None,
        promotion_intent: PromotionIntent | None = None,
        plan_type: PlanType | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredOffer:
        """Makes the win-back offer of that id, or makes it as it is wanted.

        It is for those who subscribed once: paid for at least `paid_months` (1 to 60), and stopped
        between `months_since_subscribed` ago (1 to 24); `months_between_offers` (2 to 24) is how long
        they wait for another one. The App Store shows it, from `start` (tomorrow at the
        earliest) to `end`; `promotion_intent` says whether it also promotes it. A new one needs these,
        `name` (for you), `mode`, `duration`, `territories` and `priority`, and `price` unless it is
        FREE_TRIAL: see `ensure_introductory_offer`.

        What is left out stays as it is. Dates, who is eligible, priority and promotion can be changed;
        terms, territories and prices can't, and raise `ExistingDiffers`. Run again, it writes nothing.
        Requests: four to look, two more for prices, one to write. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Creating and configuring win-back offers" and its help, "Set
        up win-back offers"; the subscription has to be approved.
        """
        from asc.workflows.catalog.win_back_offer import ensure_win_back_offer

        return self._client.run(
            ensure_win_back_offer(
                app,
                product_id,
                offer_id,
                name=name,
                mode=mode,
                duration=duration,
                periods=periods,
                territories=territories,
                price=price,
                base=base,
                match=match,
                start=start,
                end=end,
                paid_months=paid_months,
                months_since_subscribed=months_since_subscribed,
                months_between_offers=months_between_offers,
                priority=priority,
                promotion_intent=promotion_intent,
                plan_type=plan_type,
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

    def plan(
        self,
        app: Id[App],
        path: str | PathLike[str],
        *,
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        match: Match = "exact",
        allow_removal: Collection[str] = (),
        delete: Collection[str] = (),
        on_event: Listener | None = None,
    ) -> Plan:
        """What a file such as catalog.yaml would change in what an app sells, for
        `client.apply(plan)`. It reads only; `pull` writes such a file.

        What the file leaves out stays as it is, products included: only those that `delete` names are
        deleted. A new product's id is used up for ever, so that its step is irreversible. Texts of a
        version in review are `refused`, and the rest is done. Prices are guarded as in
        `client.pricing.plan`: `max_change="20%"` stops a larger change; products on sale change their
        prices on the day `start`, without which in-app purchases do so at once and subscriptions can't;
        `preserve_current` says whether subscribers keep what they pay; `match` is what to take where
        Apple offers no such price. A product goes off sale only in the territories of `allow_removal`.

        Requests: the app by its bundle id, two for all products, one for each group; then of each
        product in the file one for texts and image, one for its territories, one for the prices of an
        in-app purchase, two for those of a subscription (up to three more where they change or will),
        one for each kind of offer, and one to three for each offer; one for `territories: all`. Raises
        `InvalidArgument`, `NotFoundByName`, `ProblemsFound`; the extra `files` reads YAML. Source:
        Apple's "Managing in-app purchases"; quirks 50 and 53 to 61.
        """
        from asc.workflows.catalog.planning import plan

        return self._client.run(
            plan(
                app,
                path,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                match=match,
                allow_removal=allow_removal,
                delete=delete,
            ),
            on_event=on_event,
        )

    def pull(
        self,
        app: Id[App],
        path: str | PathLike[str],
        *,
        images: bool = False,
        on_event: Listener | None = None,
    ) -> PulledCatalog:
        """Writes all that an app sells into a file such as catalog.yaml, for `plan`.

        Comments and order of a file that is there stay, and so do products that Apple does not have:
        they are `kept`. `images=True` writes review screenshots and images beside it, as
        `images/<product id>/`: Apple gives copies of other bytes, which `plan` knows by their names.
        Prices are those of today: of a subscription the base territory's and those that don't equal
        it. A price in the file that is scheduled stays. What a file does not hold is `skipped`, each
        product's by name: scheduled changes of prices, the MONTHLY plan, offers with codes. Run again,
        it writes nothing.

        Requests: the app by its bundle id, three for territories and products, one for each group; then
        one to four for each product, and one for each picture. Raises `InvalidArgument`,
        `NotFoundByName`, `ProblemsFound`, `MissingExtra`; the extra `files` writes YAML.
        """
        from asc.workflows.catalog.pulling import pull

        return self._client.run(pull(app, path, images=images), on_event=on_event)

    def set_sandbox_tester(
        self,
        account: str,
        *,
        territory: str | None = None,
        subscription_renewal_rate: RenewalRate | None = None,
        interrupt_purchases: bool | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Sets the store, the speed of renewals, or interrupted purchases of a sandbox Apple account.

        What is left out stays as it is. Run again, it writes nothing. Accounts are made on the web page
        alone. Requests: one for 200 accounts, one to write. Raises `InvalidArgument`, `NotFoundByName`.
        Source: Apple's "Sandbox testers".
        """
        from asc.workflows.catalog.sandbox import set_sandbox_tester

        return self._client.run(
            set_sandbox_tester(
                account,
                territory=territory,
                subscription_renewal_rate=subscription_renewal_rate,
                interrupt_purchases=interrupt_purchases,
            ),
            on_event=on_event,
        )


class AsyncCatalog(AsyncWorkflowNamespace):
    """In-app purchases, subscriptions and their offers, from nothing to ready for review."""

    async def apply(
        self,
        app: Id[App],
        path: str | PathLike[str],
        *,
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        match: Match = "exact",
        allow_removal: Collection[str] = (),
        delete: Collection[str] = (),
        allow_irreversible: bool = False,
        on_event: Listener | None = None,
    ) -> Result:
        """Brings what an app sells to what a file says: `plan` with the same arguments, and then what
        it shows. A new product uses its product id up for ever, and `delete` does too: both need
        `allow_irreversible=True`.

        Run again, it writes nothing; killed, it goes on. Requests: those of `plan`, twice where
        something is to be changed, and those of the writes. Raises `CannotChange`, `UploadRefused`, and
        what `plan` raises.
        """
        from asc.workflows.catalog.apply import apply

        return await self._client.run(
            apply(
                app,
                path,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                match=match,
                allow_removal=allow_removal,
                delete=delete,
                allow_irreversible=allow_irreversible,
            ),
            on_event=on_event,
        )

    async def clear_purchase_history(
        self, accounts: SandboxAccounts, *, on_event: Listener | None = None
    ) -> Result:
        """Clears all that these sandbox Apple accounts have bought, in every app. It can't be undone.
        One that is named twice, such as by its id too, is cleared once.

        Apple takes it up at once and needs some time, and the API does not show when it is done. Each
        call clears anew. Requests: one for 200 accounts, one for each 100 that are cleared. Raises
        `InvalidArgument`, `NotFoundByName`, and `AmbiguousWrite` where the answer was lost: call again.
        """
        from asc.workflows.catalog.sandbox import clear_purchase_history

        return await self._client.run(clear_purchase_history(accounts), on_event=on_event)

    async def create_offer_codes(
        self,
        app: Id[App],
        product_id: str,
        offer: str,
        *,
        customers: Customers | None = None,
        mode: Mode | None = None,
        duration: Duration | None = None,
        periods: int | None = None,
        territories: OfferTerritories | None = None,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        offer_eligibility: OfferEligibility | None = None,
        auto_renew: bool | None = None,
        plan_type: PlanType | None = None,
        custom: Mapping[str, int] | None = None,
        one_time: CodeNumber | None = None,
        batches: int = 1,
        expires: Day = None,
        environment: Environment = "PRODUCTION",
        on_event: Listener | None = None,
    ) -> OfferCodes:
        """Makes sure that a product has an offer of that name with these codes.

        A new offer of a subscription needs `customers` (NEW, EXISTING, EXPIRED), `mode`, `duration`,
        `offer_eligibility` and `territories`, and `price` unless it is FREE_TRIAL; one of an in-app
        purchase `customers` (NON_SPENDER, ACTIVE_SPENDER, CHURNED_SPENDER) and `territories`, and
        without `price` it is free. See `ensure_introductory_offer`. An offer is set once: one that
        differs raises `ExistingDiffers`.

        `custom` are codes of your wording and how many customers can redeem each (500 to 25,000):
        `{"SPRING27": 5000}`. `one_time` is the number of codes in a batch that Apple makes up;
        `expires` is the last day of both, at most six months away for `one_time`.
        `environment="SANDBOX"` makes codes for testing (10, or hundreds up to 1000).

        Run again, it writes nothing: a batch of that number, last day and environment is there already.
        For more of the same give `batches`, how many there are to be. Codes can't be deleted; quotas
        are checked first, and a batch whose answer was lost is looked for and never sent twice.
        Requests: four to look, two more for prices, one for the offer, each custom code and each batch.
        Raises `InvalidArgument`, `NotFoundByName`, `CannotChange`, `AmbiguousWrite`. Source: Apple's
        help, "Set up offer codes" and "Create offer codes for in-app purchases"; quirk 61.
        """
        from asc.workflows.catalog.offer_codes import create_offer_codes

        return await self._client.run(
            create_offer_codes(
                app,
                product_id,
                offer,
                customers=customers,
                mode=mode,
                duration=duration,
                periods=periods,
                territories=territories,
                price=price,
                base=base,
                match=match,
                offer_eligibility=offer_eligibility,
                auto_renew=auto_renew,
                plan_type=plan_type,
                custom=custom,
                one_time=one_time,
                batches=batches,
                expires=expires,
                environment=environment,
            ),
            on_event=on_event,
        )

    async def download_offer_codes(
        self,
        batch: Batch,
        to: str | PathLike[str] | None = None,
        *,
        on_event: Listener | None = None,
    ) -> Table[dict[str, str]]:
        """The codes of a batch of one-time-use codes, as a table with the column `code`.

        With `to` they are streamed to a file first, as Apple sends them: one code in each line, without
        a header. It appears when it is whole, and the table reads it anew each time. Without it they
        are held in memory: `table.save("codes.csv")` writes them with a header. Whoever has a code can
        redeem it: keep them as you keep money. Requests: one. Raises `InvalidArgument`, `NotFound`,
        `OSError`.
        """
        from asc.workflows.catalog.offer_code_values import download_offer_codes

        return await self._client.run(download_offer_codes(batch, to), on_event=on_event)

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

    async def ensure_introductory_offer(
        self,
        app: Id[App],
        product_id: str,
        *,
        mode: Mode,
        duration: Duration,
        territories: OfferTerritories,
        periods: int = 1,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        start: Day = None,
        end: Day = None,
        plan_type: PlanType = "UPFRONT",
        on_event: Listener | None = None,
    ) -> EnsuredOffer:
        """Makes sure that new subscribers get this offer in these territories.

        `territories` is `"all"`, a list, or the price in each of them, as `{"DEU": "2.99"}`; with a
        list or `"all"`, `price` is for the territory `base` (by default USA) and the others equal it;
        `match` says what is taken where Apple offers no such price, as in `client.pricing.plan`.
        FREE_TRIAL has no price. It holds from `start` on, or at once, to `end`, its last day. What is
        there in other territories and at other times stays.

        Run again, it writes nothing. Of an offer that is there Apple changes the last day alone; with
        another one in the way it raises `ExistingDiffers` before anything is written. What Apple
        refuses is a step that was `refused`. Requests: three to look, two more for prices; one write
        for all territories of a subscription without such offers, else one for each. Raises
        `InvalidArgument`, `NotFoundByName`, `AmbiguousWrite`. Source: Apple's help, "Set up
        introductory offers"; a PATCH of the subscription replaces all (observed).
        """
        from asc.workflows.catalog.introductory_offer import ensure_introductory_offer

        return await self._client.run(
            ensure_introductory_offer(
                app,
                product_id,
                mode=mode,
                duration=duration,
                territories=territories,
                periods=periods,
                price=price,
                base=base,
                match=match,
                start=start,
                end=end,
                plan_type=plan_type,
            ),
            on_event=on_event,
        )

    async def ensure_promotional_offer(
        self,
        app: Id[App],
        product_id: str,
        offer_code: str,
        *,
        name: str | None = None,
        mode: Mode | None = None,
        duration: Duration | None = None,
        periods: int | None = None,
        territories: OfferTerritories | None = None,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        plan_type: PlanType | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredOffer:
        """Makes the promotional offer of that code, or makes its prices those that are wanted.

        Your app presents it, signed by your server, to whoever is or was subscribed. A new one needs
        `name` (for you), `mode`, `duration` and `territories`, and `price` unless it is FREE_TRIAL: see
        `ensure_introductory_offer`. What is left out stays as it is; so do territories that aren't
        named, though Apple's PATCH replaces all prices. Everything else is set once.

        Run again, it writes nothing. Requests: four to look, two more for prices, one or two to write.
        Raises `InvalidArgument`, `NotFoundByName`, `ExistingDiffers`. Source: Apple's help, "Set up
        promotional offers"; ten of a subscription (quoted).
        """
        from asc.workflows.catalog.promotional_offer import ensure_promotional_offer

        return await self._client.run(
            ensure_promotional_offer(
                app,
                product_id,
                offer_code,
                name=name,
                mode=mode,
                duration=duration,
                periods=periods,
                territories=territories,
                price=price,
                base=base,
                match=match,
                plan_type=plan_type,
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

        Run again, it writes nothing. Requests: three to look, one more for the group's texts and for
        each other group with more than 50 subscriptions, and four to six more for price and
        availability. Raises `InvalidArgument`, `ProblemsFound`,
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

    async def ensure_win_back_offer(
        self,
        app: Id[App],
        product_id: str,
        offer_id: str,
        *,
        name: str | None = None,
        mode: Mode | None = None,
        duration: Duration | None = None,
        periods: int | None = None,
        territories: OfferTerritories | None = None,
        price: Amount | None = None,
        base: str | None = None,
        match: Match = "exact",
        start: Day = None,
        end: Day = None,
        paid_months: int | None = None,
        months_since_subscribed: Months | None = None,
        months_between_offers: int | None = None,
        priority: Priority | None = None,
        promotion_intent: PromotionIntent | None = None,
        plan_type: PlanType | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredOffer:
        """Makes the win-back offer of that id, or makes it as it is wanted.

        It is for those who subscribed once: paid for at least `paid_months` (1 to 60), and stopped
        between `months_since_subscribed` ago (1 to 24); `months_between_offers` (2 to 24) is how long
        they wait for another one. The App Store shows it, from `start` (tomorrow at the
        earliest) to `end`; `promotion_intent` says whether it also promotes it. A new one needs these,
        `name` (for you), `mode`, `duration`, `territories` and `priority`, and `price` unless it is
        FREE_TRIAL: see `ensure_introductory_offer`.

        What is left out stays as it is. Dates, who is eligible, priority and promotion can be changed;
        terms, territories and prices can't, and raise `ExistingDiffers`. Run again, it writes nothing.
        Requests: four to look, two more for prices, one to write. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's "Creating and configuring win-back offers" and its help, "Set
        up win-back offers"; the subscription has to be approved.
        """
        from asc.workflows.catalog.win_back_offer import ensure_win_back_offer

        return await self._client.run(
            ensure_win_back_offer(
                app,
                product_id,
                offer_id,
                name=name,
                mode=mode,
                duration=duration,
                periods=periods,
                territories=territories,
                price=price,
                base=base,
                match=match,
                start=start,
                end=end,
                paid_months=paid_months,
                months_since_subscribed=months_since_subscribed,
                months_between_offers=months_between_offers,
                priority=priority,
                promotion_intent=promotion_intent,
                plan_type=plan_type,
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

    async def plan(
        self,
        app: Id[App],
        path: str | PathLike[str],
        *,
        start: Day = None,
        preserve_current: bool | None = None,
        max_change: str | None = None,
        match: Match = "exact",
        allow_removal: Collection[str] = (),
        delete: Collection[str] = (),
        on_event: Listener | None = None,
    ) -> Plan:
        """What a file such as catalog.yaml would change in what an app sells, for
        `client.apply(plan)`. It reads only; `pull` writes such a file.

        What the file leaves out stays as it is, products included: only those that `delete` names are
        deleted. A new product's id is used up for ever, so that its step is irreversible. Texts of a
        version in review are `refused`, and the rest is done. Prices are guarded as in
        `client.pricing.plan`: `max_change="20%"` stops a larger change; products on sale change their
        prices on the day `start`, without which in-app purchases do so at once and subscriptions can't;
        `preserve_current` says whether subscribers keep what they pay; `match` is what to take where
        Apple offers no such price. A product goes off sale only in the territories of `allow_removal`.

        Requests: the app by its bundle id, two for all products, one for each group; then of each
        product in the file one for texts and image, one for its territories, one for the prices of an
        in-app purchase, two for those of a subscription (up to three more where they change or will),
        one for each kind of offer, and one to three for each offer; one for `territories: all`. Raises
        `InvalidArgument`, `NotFoundByName`, `ProblemsFound`; the extra `files` reads YAML. Source:
        Apple's "Managing in-app purchases"; quirks 50 and 53 to 61.
        """
        from asc.workflows.catalog.planning import plan

        return await self._client.run(
            plan(
                app,
                path,
                start=start,
                preserve_current=preserve_current,
                max_change=max_change,
                match=match,
                allow_removal=allow_removal,
                delete=delete,
            ),
            on_event=on_event,
        )

    async def pull(
        self,
        app: Id[App],
        path: str | PathLike[str],
        *,
        images: bool = False,
        on_event: Listener | None = None,
    ) -> PulledCatalog:
        """Writes all that an app sells into a file such as catalog.yaml, for `plan`.

        Comments and order of a file that is there stay, and so do products that Apple does not have:
        they are `kept`. `images=True` writes review screenshots and images beside it, as
        `images/<product id>/`: Apple gives copies of other bytes, which `plan` knows by their names.
        Prices are those of today: of a subscription the base territory's and those that don't equal
        it. A price in the file that is scheduled stays. What a file does not hold is `skipped`, each
        product's by name: scheduled changes of prices, the MONTHLY plan, offers with codes. Run again,
        it writes nothing.

        Requests: the app by its bundle id, three for territories and products, one for each group; then
        one to four for each product, and one for each picture. Raises `InvalidArgument`,
        `NotFoundByName`, `ProblemsFound`, `MissingExtra`; the extra `files` writes YAML.
        """
        from asc.workflows.catalog.pulling import pull

        return await self._client.run(pull(app, path, images=images), on_event=on_event)

    async def set_sandbox_tester(
        self,
        account: str,
        *,
        territory: str | None = None,
        subscription_renewal_rate: RenewalRate | None = None,
        interrupt_purchases: bool | None = None,
        on_event: Listener | None = None,
    ) -> Result:
        """Sets the store, the speed of renewals, or interrupted purchases of a sandbox Apple account.

        What is left out stays as it is. Run again, it writes nothing. Accounts are made on the web page
        alone. Requests: one for 200 accounts, one to write. Raises `InvalidArgument`, `NotFoundByName`.
        Source: Apple's "Sandbox testers".
        """
        from asc.workflows.catalog.sandbox import set_sandbox_tester

        return await self._client.run(
            set_sandbox_tester(
                account,
                territory=territory,
                subscription_renewal_rate=subscription_renewal_rate,
                interrupt_purchases=interrupt_purchases,
            ),
            on_event=on_event,
        )
