"""Writing the steps of one product or group. Each is safe to repeat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.resources import in_app_purchases_v2, subscriptions

from asc.errors import Conflict, NotFound, PlanOutdated
from asc.flow.ensure import reasons
from asc.flow.plan import Plan, PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit_each, is_dry_run
from asc.workflows.media import attach

from .in_app_purchase import find_purchase
from .kinds import GROUP, PURCHASE, SUBSCRIPTION, Kind
from .pictures import Picture, image_kind, picture_at, screenshot_kind
from .plan_shop import unless_locked
from .product import make_product
from .sales import Terms, plan_anew, write_sale
from .shop import FIELDS, Item, Shop, text_values
from .subscription import find_subscription, make_group
from .texts import EDITABLE
from .write_texts import open_version, read_texts, write_texts

_KINDS = {kind.type: kind for kind in (GROUP, PURCHASE, SUBSCRIPTION)}


@attrs.define
class Writer:
    """Writes what concerns one product or group; `shop` is what was there before."""

    app: Ref[App]
    shop: Shop
    terms: Terms
    sales: Mapping[str, Plan]
    kind: str
    name: str
    new: bool = False
    """Whether this run made it."""

    async def write(self, step: PlanStep) -> Step:
        """Does a step, and says what came of it."""
        match step.data["part"]:
            case "product" if step.outcome == "deleted":
                return await self._delete(step)
            case "product":
                return await self._make(step)
            case "details":
                return await self._update(step)
            case _ if "ask" in step.data:
                return await self._sell(step)
            case "screenshot":
                item = self._item()
                ref: Ref[Any] = Ref(item.kind.type, item.id)
                return await _attach(step, item.kind, ref, screenshot_kind(item.kind))
            case _:
                return await self._illustrate(step)

    async def write_texts(self, steps: Sequence[PlanStep]) -> list[Step]:
        """Writes texts of several languages into one version."""
        item = self._item()
        outcome, why = unless_locked(item.texts, "updated")
        if outcome == "refused":  # it was sent to review since the plan was made
            return await emit_each([step.done(outcome, why) for step in steps])
        wanted = {step.data["locale"]: _whole(item, step) for step in steps}
        name = steps[0].what.removesuffix(f" text {steps[0].data['locale']}")
        return await write_texts(item.kind, item.id, item.texts, wanted, new=self.new, name=name)

    def _item(self) -> Item:
        item = self.shop.find(self.kind, self.name)
        if item is None:
            raise PlanOutdated(f"changed since the plan was made: {self.name} is not there")
        return item

    def _put(self, item: Item) -> None:
        """What was made is known to the steps that follow."""
        known = self.shop.groups if item.kind is GROUP else self.shop.products
        known[item.name] = item

    async def _make(self, step: PlanStep) -> Step:
        kind = _KINDS[self.kind]
        if kind is GROUP:
            resource, self.new = await make_group(self.app, self.name)
        else:
            resource, self.new = await self._make_product(kind, step)
        texts = await read_texts(kind, resource.id)
        self._put(Item(kind, self.name, resource, step.data["group"], texts))
        return step.done(None if self.new else "unchanged")

    async def _make_product(self, kind: Kind, step: PlanStep) -> tuple[Any, bool]:
        values = _in_python(step.wanted)
        if kind is PURCHASE:
            request: Any = in_app_purchases_v2.create(app=self.app, product_id=self.name, **values)
            return await make_product(
                self.name, request, lambda: find_purchase(self.app, self.name)
            )
        home = self.shop.find(GROUP.type, step.data["group"])
        if home is None:
            raise PlanOutdated(f"changed since the plan was made: no group {step.data['group']}")
        request = subscriptions.create(group=home.id, product_id=self.name, **values)
        return await make_product(
            self.name, request, lambda: find_subscription(home.resource, self.name)
        )

    async def _update(self, step: PlanStep) -> Step:
        item = self._item()
        await write_and_verify(item.kind.calls.update(item.id, **_in_python(step.wanted)))
        return step.done()

    async def _delete(self, step: PlanStep) -> Step:
        item = self._item()
        try:
            await write_and_verify(item.kind.calls.delete(item.id))
        except NotFound:
            return step.done("unchanged", "was gone already")
        except Conflict as error:  # of a product that was on sale, mostly
            return step.done("refused", reasons(error))
        return step.done()

    async def _sell(self, step: PlanStep) -> Step:
        """In a dry run, what a new product costs stays without a request: its price points are not
        known yet.
        """
        plan = self.sales.get(step.what)
        if plan is None:
            if step.data["part"] != "availability" and await is_dry_run():
                return step.done()
            plan = await plan_anew(self._item(), step, self.terms)
        return await write_sale(self._item(), step, plan)

    async def _illustrate(self, step: PlanStep) -> Step:
        """The image, in a version that can be edited. The texts may have opened one."""
        item = self._item()
        current = await read_texts(item.kind, item.id, images=True)
        outcome, why = unless_locked(current, step.outcome)
        if outcome == "refused":
            return step.done(outcome, why)
        if current.version is None or current.state not in EDITABLE:
            current = await open_version(item.kind, item.id, self.new)
        ref: Ref[Any] = Ref(f"{item.kind.type[:-1]}Versions", str(current.version))
        return await _attach(step, item.kind, ref, image_kind(item.kind))


def _whole(item: Item, step: PlanStep) -> dict[str, str]:
    """All texts of a language: a new version may come without those before."""
    there = item.texts.texts.get(step.data["locale"])
    known = text_values(item.kind, there) if there is not None else {}
    return {**known, **step.wanted}


def _in_python(wanted: Mapping[str, Any]) -> dict[str, Any]:
    return {FIELDS[key]: value for key, value in wanted.items() if key != "group"}


def picture_of(step: PlanStep, kind: Kind) -> Picture:
    """The file of a step. Raises `InvalidArgument` where it is no longer that file."""
    part, path = step.data["part"], Path(str(step.data.get("path")))
    if not path.is_file():
        raise InvalidArgument(f"{step.what}: there is no file {path}")
    picture = picture_at(path, kind, part)
    if picture.md5 != step.data.get("md5"):
        raise InvalidArgument(f"{step.what}: {path} has changed since the plan was made")
    return picture


async def _attach(step: PlanStep, kind: Kind, ref: Ref[Any], name: str) -> Step:
    """Another one that is there is replaced: the plan shows it."""
    path = picture_of(step, kind).path
    attached = await attach(ref, path, kind=name, if_exists="replace")
    return step.done() if attached.changed else step.done("unchanged", "it is so already")
