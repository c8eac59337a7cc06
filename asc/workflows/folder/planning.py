"""`plan`: what the files of a folder would change, in all that they are about."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.flow.lookup import check_app, named_app
from asc.flow.pacific import today
from asc.flow.part_errors import PartErrors
from asc.flow.plan import JoinedPlan, Plan
from asc.flow.versions.reading import check_platform, check_version
from asc.vocabulary import LOCALES
from asc.workflows import catalog, listing, pricing
from asc.workflows.catalog.planning import check_terms
from asc.workflows.catalog.sales import Terms
from asc.workflows.listing.steps import languages_of
from asc.workflows.media.plan import plan_of
from asc.workflows.media.stage import prepare
from asc.workflows.pricing.dates import check_future, read_day
from asc.workflows.pricing.wanted import Day, Match

from .contents import Part, find_parts


async def plan(
    app: Id[App],
    folder: str | PathLike[str],
    *,
    version: str | None = None,
    platform: str | None = None,
    start: Day = None,
    preserve_current: bool | None = None,
    max_change: str | None = None,
    match: Match = "exact",
) -> JoinedPlan:
    """What the files of a folder would change, for `client.apply(plan)`. It reads only.

    The folder has any of: `store.yaml` with the texts beside it, or a folder `listing` or
    `metadata` (as for `client.listing`); `screenshots` or `media` (`client.media`); `catalog.yaml`
    (`client.catalog`); `prices.csv`, the app's own prices (`client.pricing`). What is absent is
    left alone, and nothing is deleted that the folder lacks. fastlane's folder will do.

    `version` is needed for texts and pictures, and `platform` where the app has several of that
    number. `max_change` and `match` are for prices, those of products too; `start` and
    `preserve_current` for those of subscriptions, as in `client.catalog.plan`: `prices.csv` has the
    days of the app's. The parts are planned as by their own `plan`, pictures with
    the languages that the texts bring.

    Requests: the app by its bundle id, once, and those of the parts. Raises `ProblemsFound` with
    what is wrong in all parts, and what their `plan` raises.
    """
    check_app(app)
    check_platform(platform)
    if version is not None:
        check_version(version)
    terms = check_terms(start, preserve_current, max_change, match, ())
    check_future("start", read_day("start", start), await today())
    parts = find_parts(folder)
    if version is None and parts.keys() & {"listing", "media"}:
        raise InvalidArgument(f"version is not given: texts and pictures of {folder} need one")
    planning = _Planning(await named_app(app), version or "", platform, terms)
    for part, path in parts.items():
        with planning.errors.of(str(path)):
            planning.plans.append(await planning.plan(part, path))
    planning.errors.raise_any()
    return JoinedPlan(planning.plans)


@attrs.define
class _Planning:
    """The parts, one after the other: what is wrong with one does not keep from the next."""

    app: App | Ref[App]
    version: str
    platform: str | None
    terms: Terms
    plans: list[Plan] = attrs.field(factory=list)
    errors: PartErrors = attrs.field(factory=PartErrors)
    coming: set[str] = attrs.field(factory=set)
    """Languages that the version gets. Texts that can't be planned may bring any."""

    async def plan(self, part: Part, path: Path) -> Plan:
        """The plan of one part."""
        match part:
            case "listing":
                return await self._listing(path)
            case "media":
                return await self._media(path)
            case "catalog":
                return await self._catalog(path)
            case "pricing":
                return await self._pricing(path)

    async def _listing(self, path: Path) -> Plan:
        self.coming = set(LOCALES)  # for as long as it is not known
        folder = path.parent if path.suffix else path
        made = await listing.plan(self.app, folder, version=self.version, platform=self.platform)
        self.coming = languages_of(made)
        return made

    async def _media(self, path: Path) -> Plan:
        version, platform = self.version, self.platform
        stage = await prepare(self.app, path, version, platform, None, False, self.coming)
        return plan_of(stage, False)

    async def _catalog(self, path: Path) -> Plan:
        terms = self.terms
        return await catalog.plan(
            self.app,
            path,
            start=terms.start,
            preserve_current=terms.preserve_current,
            max_change=terms.max_change,
            match=terms.match,
        )

    async def _pricing(self, path: Path) -> Plan:
        """Prices of an app change at once, or on the day that the file says."""
        terms = self.terms
        return await pricing.plan(
            self.app, territories=path, match=terms.match, max_change=terms.max_change
        )
