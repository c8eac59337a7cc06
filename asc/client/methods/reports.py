"""Generated from asc/workflows/reports by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from os import PathLike

    from asc_api.models import App, Build, DiagnosticSignature
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.table import Table
    from asc.workflows.reports.calendar import Frequency
    from asc.workflows.reports.deliveries import AnalyticsTable
    from asc.workflows.reports.diagnostics import Diagnostic, DiagnosticLogTable, DiagnosticType
    from asc.workflows.reports.digest.rates import Rate
    from asc.workflows.reports.digest.result import Digest
    from asc.workflows.reports.finance import FinanceType
    from asc.workflows.reports.offered import SalesType
    from asc.workflows.reports.performance import MetricType, PerformanceTable
    from asc.workflows.reports.requests import Access, EnsuredRequest
    from asc.workflows.reports.statement import FinanceReport
    from asc.workflows.reports.totals import SalesReport
    from asc.workflows.reports.update_lake import LakeUpdate
    from asc.workflows.reports.vintages import Granularity


class Reports(WorkflowNamespace):
    """Reports: sales, finance and analytics as typed tables, and a lake that keeps them."""

    def analytics(
        self,
        app: Id[App],
        report: str,
        *,
        since: str | date,
        until: str | date | None = None,
        granularity: Granularity = "DAILY",
        access: Access = "ONGOING",
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> AnalyticsTable:
        """An analytics report of an app, as one table in which each date stands once.

        `report` is Apple's name of it, such as `App Sessions Detailed`; ` Standard` may be left out.
        Apple delivers dates again until they are final: of each date the rows of the newest processing
        date are taken, and all others left. `gaps` names the dates from `since` to `until` that have no
        rows, and whether they may still come; `preliminary` those that may change. `Paying Users`,
        `Unique Counts` and `Unique Devices` must not be added up over rows.

        Three requests, one more for each instance, and a download for each of its files; instances that
        Apple made before the first date was final are read only where a date is missing. Raises
        `InvalidArgument`, `NoAnalyticsRequest`, `NotFoundByName`, `ReportUnreadable`. Source: Apple's
        pages on analytics reports.
        """
        from asc.workflows.reports.analytics import analytics

        return self._client.run(
            analytics(
                app,
                report,
                since=since,
                until=until,
                granularity=granularity,
                access=access,
                at_once=at_once,
            ),
            on_event=on_event,
        )

    def backfill(
        self,
        lake: str | PathLike[str],
        app: Id[App],
        *,
        reports: Sequence[str],
        on_event: Listener | None = None,
    ) -> LakeUpdate:
        """Fetches the history of an app from its one-time snapshot into a lake.

        `ensure_analytics_request(app, access="ONE_TIME_SNAPSHOT")` asks Apple for it, with an Admin
        key; it is there after a day or two, and kept for 35 days. Where ongoing reports have a date,
        their rows count, not the snapshot's. Run again it adds nothing. Raises and needs what
        `update_lake` does.
        """
        from asc.workflows.reports.update_lake import backfill

        return self._client.run(backfill(lake, app, reports=reports), on_event=on_event)

    def diagnostic_logs(
        self,
        signature: Id[DiagnosticSignature],
        *,
        limit: int = 50,
        on_event: Listener | None = None,
    ) -> DiagnosticLogTable:
        """The call stacks of a signature, a row for each frame, and Apple's advice.

        `signature` is `ident` of a row of `diagnostics`; `limit` the most logs, up to 200. One request.
        Raises `InvalidArgument`, `NotFound`. Source: Apple's pages on diagnostic logs.
        """
        from asc.workflows.reports.diagnostics import diagnostic_logs

        return self._client.run(diagnostic_logs(signature, limit=limit), on_event=on_event)

    def diagnostics(
        self,
        build: Id[Build],
        *,
        type: DiagnosticType | None = None,
        on_event: Listener | None = None,
    ) -> Table[Diagnostic]:
        """What in a build was slow to launch, hung, or wrote too much to the disk, the worst first,
        with Apple's insight into whether it has become worse.

        Without users who share their data there are no rows. One request for each 200. A key that is
        scoped to this request may have tokens of six months. Raises `InvalidArgument`, `NotFound`.
        Source: Apple's pages on diagnostic signatures.
        """
        from asc.workflows.reports.diagnostics import diagnostics

        return self._client.run(diagnostics(build, type=type), on_event=on_event)

    def digest(
        self,
        apps: Sequence[Id[App]],
        *,
        vendor: str | None = None,
        days: int = 7,
        join: str | PathLike[str] | None = None,
        rates: Mapping[str, Rate] | None = None,
        allow_missing: bool = False,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> Digest:
        """How some apps did in the newest `days`, against as many days before: units, purchases and
        proceeds, impressions, downloads and conversion, crashes, written reviews; by app and territory.

        Units and proceeds are of the vendor's sales reports, and left out without `vendor`; a report
        that is missing raises, or is a note with `allow_missing`. Impressions, downloads and crashes
        are of the newest days that Apple does not restate any more. What an app's key, request or
        report does not give is a note, and no 0. `join` is a CSV file with the columns `app`, `date`
        and numbers of your own; two rows of one app and date are refused. Proceeds are added up by
        currency; `rates={"USD": 1, "EUR": "1.08"}` converts them to the currency of rate 1.

        One request for each day and its predecessor of sales, one for the apps, one for each 200
        reviews, and for each app some 35 for each of three analytics reports at 7 days, half of which
        are files. Raises
        `InvalidArgument`, `NotFoundByName`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`.
        """
        from asc.workflows.reports.digest.digest import digest

        return self._client.run(
            digest(
                apps,
                vendor=vendor,
                days=days,
                join=join,
                rates=rates,
                allow_missing=allow_missing,
                at_once=at_once,
            ),
            on_event=on_event,
        )

    def ensure_analytics_request(
        self, app: Id[App], *, access: Access = "ONGOING", on_event: Listener | None = None
    ) -> EnsuredRequest:
        """The app's request for analytics reports, made if it is missing.

        One that Apple stopped because its reports were not read is deleted and made again: Apple offers
        no other way (quirk 67). Its old instances go with it. The catalogue of reports is there at
        once, the first files after one or two days. Making one takes an Admin key; reading takes a key
        with Sales and Reports or Finance. `ONGOING` has no history; a `ONE_TIME_SNAPSHOT` has, and
        Apple takes one a month.

        Run again, it finds the request and writes nothing: one request, two where it is made. Raises
        `NoAnalyticsRequest` where Apple says that there is one and shows none (quirk 65). Source:
        Apple's page on downloading analytics reports.
        """
        from asc.workflows.reports.requests import ensure_analytics_request

        return self._client.run(ensure_analytics_request(app, access=access), on_event=on_event)

    def finance(
        self,
        vendor: str,
        *,
        month: str | None = None,
        fiscal_month: str | None = None,
        region: str | None = None,
        type: FinanceType = "FINANCIAL",
        on_event: Listener | None = None,
    ) -> FinanceReport:
        """A finance report of one fiscal month.

        `month` is Apple's fiscal month as the web page names it: `2026-09` is September 2026, which ran
        from August 30 to September 26. `fiscal_month` is the same as Apple's filter names it, by fiscal
        year and number: `2026-12`. The dates in the file are compared, so a wrong month is an error.
        `region` is one of Apple's codes for regions; left out, it is `ZZ`, all of them, and `Z1` for
        FINANCE_DETAIL, which has no other.

        Apple's totals stand apart, in `totals` and `by_country`; where the rows do not add up to them,
        `notes` says so. A month without a report has no rows, and a note: Apple does not tell whether
        there was nothing to settle or whether it keeps the report no more. One request. Raises
        `InvalidArgument`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`, `ReportUnreadable`,
        `WrongPeriod`. Source: Apple's page on `GET /v1/financeReports`; quirk 64.
        """
        from asc.workflows.reports.finance import finance

        return self._client.run(
            finance(vendor, month=month, fiscal_month=fiscal_month, region=region, type=type),
            on_event=on_event,
        )

    def performance(
        self,
        app: Id[App],
        *,
        build: Id[Build] | None = None,
        metric: MetricType | None = None,
        device: str | None = None,
        on_event: Listener | None = None,
    ) -> PerformanceTable:
        """Launch times, hangs, memory, disk, battery and so on of an app's versions, or of one build.

        Without users who share their data there are no rows. `insights` and `regressions` are Apple's.
        One request, one more for a bundle id. A key that is scoped to this request may have tokens of
        six months: `key.scoped(["GET /v1/apps/6446000001/perfPowerMetrics"], lifetime=...)`. Raises
        `InvalidArgument`, `NotFound`. Source: Apple's pages on power and performance metrics.
        """
        from asc.workflows.reports.performance import performance

        return self._client.run(
            performance(app, build=build, metric=metric, device=device), on_event=on_event
        )

    def sales(
        self,
        vendor: str,
        *,
        date: str | date | None = None,
        days: int | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
        frequency: Frequency = "DAILY",
        type: SalesType = "SALES",
        subtype: str | None = None,
        version: str | None = None,
        allow_missing: bool = False,
        on_event: Listener | None = None,
    ) -> SalesReport:
        """A sales report of one period or of several, as one table.

        `date` names one period: a day, a closing Sunday (`WEEKLY`), `2026-09`, `2026`. `days` takes the
        newest days whose reports are due; `since` (and `until`) all periods from one to the other.
        A period without sales has no rows. Where a report is not out yet, or not kept any more, nothing
        is returned, since sums would be wrong: `ReportNotYet` says when it is due; with `allow_missing`
        the rest is read, and `periods` tells what came of each.

        The version is left out, and taken from Apple's answer if Apple demands one (quirk 63). Rows
        carry `Report Date` and `Vendor Number`. One request a period, and one for the version. Raises
        `InvalidArgument`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`, `ReportUnreadable`,
        `WrongPeriod`. Source: Apple's page on `GET /v1/salesReports`.
        """
        from asc.workflows.reports.sales import sales

        return self._client.run(
            sales(
                vendor,
                date=date,
                days=days,
                since=since,
                until=until,
                frequency=frequency,
                type=type,
                subtype=subtype,
                version=version,
                allow_missing=allow_missing,
            ),
            on_event=on_event,
        )

    def update_lake(
        self,
        lake: str | PathLike[str],
        *,
        apps: Sequence[Id[App]] = (),
        reports: Sequence[str] = (),
        vendors: Sequence[str] = (),
        sales: Sequence[SalesType] = ("SALES",),
        since: str | date | None = None,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> LakeUpdate:
        """Fetches into a folder what it has not yet, and makes its tables. `lake` is a local folder, or
        a URL such as `s3://bucket/lake` that fsspec opens.

        `reports` are the analytics reports of each of `apps`, by Apple's full names; `sales` the daily
        sales reports of each of `vendors`, from `since` on, or of the newest 30 days. Every vintage is
        kept. Killed at any point and run again, it ends where an undisturbed run does; run again with
        nothing new it writes no file but the lines of what it asked for.

        What Apple refuses is a step `refused`, with the reason, and the rest goes on; a date for which
        nothing came is named in its report's step. A dry run fetches too: nothing changes at Apple's.
        A key that may read reports suffices; requests are made once, by `ensure_analytics_request`.
        With the ids that the lake remembers, a night takes two requests for each app and report, and
        three for each vendor and sales report. One process writes to a lake at a time: a local folder
        is locked, an object store is not. Needs the extra `reports`.

        Events: the `Step`s. Raises `InvalidArgument`, `MissingExtra`.
        """
        from asc.workflows.reports.update_lake import update_lake

        return self._client.run(
            update_lake(
                lake,
                apps=apps,
                reports=reports,
                vendors=vendors,
                sales=sales,
                since=since,
                at_once=at_once,
            ),
            on_event=on_event,
        )


class AsyncReports(AsyncWorkflowNamespace):
    """Reports: sales, finance and analytics as typed tables, and a lake that keeps them."""

    async def analytics(
        self,
        app: Id[App],
        report: str,
        *,
        since: str | date,
        until: str | date | None = None,
        granularity: Granularity = "DAILY",
        access: Access = "ONGOING",
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> AnalyticsTable:
        """An analytics report of an app, as one table in which each date stands once.

        `report` is Apple's name of it, such as `App Sessions Detailed`; ` Standard` may be left out.
        Apple delivers dates again until they are final: of each date the rows of the newest processing
        date are taken, and all others left. `gaps` names the dates from `since` to `until` that have no
        rows, and whether they may still come; `preliminary` those that may change. `Paying Users`,
        `Unique Counts` and `Unique Devices` must not be added up over rows.

        Three requests, one more for each instance, and a download for each of its files; instances that
        Apple made before the first date was final are read only where a date is missing. Raises
        `InvalidArgument`, `NoAnalyticsRequest`, `NotFoundByName`, `ReportUnreadable`. Source: Apple's
        pages on analytics reports.
        """
        from asc.workflows.reports.analytics import analytics

        return await self._client.run(
            analytics(
                app,
                report,
                since=since,
                until=until,
                granularity=granularity,
                access=access,
                at_once=at_once,
            ),
            on_event=on_event,
        )

    async def backfill(
        self,
        lake: str | PathLike[str],
        app: Id[App],
        *,
        reports: Sequence[str],
        on_event: Listener | None = None,
    ) -> LakeUpdate:
        """Fetches the history of an app from its one-time snapshot into a lake.

        `ensure_analytics_request(app, access="ONE_TIME_SNAPSHOT")` asks Apple for it, with an Admin
        key; it is there after a day or two, and kept for 35 days. Where ongoing reports have a date,
        their rows count, not the snapshot's. Run again it adds nothing. Raises and needs what
        `update_lake` does.
        """
        from asc.workflows.reports.update_lake import backfill

        return await self._client.run(backfill(lake, app, reports=reports), on_event=on_event)

    async def diagnostic_logs(
        self,
        signature: Id[DiagnosticSignature],
        *,
        limit: int = 50,
        on_event: Listener | None = None,
    ) -> DiagnosticLogTable:
        """The call stacks of a signature, a row for each frame, and Apple's advice.

        `signature` is `ident` of a row of `diagnostics`; `limit` the most logs, up to 200. One request.
        Raises `InvalidArgument`, `NotFound`. Source: Apple's pages on diagnostic logs.
        """
        from asc.workflows.reports.diagnostics import diagnostic_logs

        return await self._client.run(diagnostic_logs(signature, limit=limit), on_event=on_event)

    async def diagnostics(
        self,
        build: Id[Build],
        *,
        type: DiagnosticType | None = None,
        on_event: Listener | None = None,
    ) -> Table[Diagnostic]:
        """What in a build was slow to launch, hung, or wrote too much to the disk, the worst first,
        with Apple's insight into whether it has become worse.

        Without users who share their data there are no rows. One request for each 200. A key that is
        scoped to this request may have tokens of six months. Raises `InvalidArgument`, `NotFound`.
        Source: Apple's pages on diagnostic signatures.
        """
        from asc.workflows.reports.diagnostics import diagnostics

        return await self._client.run(diagnostics(build, type=type), on_event=on_event)

    async def digest(
        self,
        apps: Sequence[Id[App]],
        *,
        vendor: str | None = None,
        days: int = 7,
        join: str | PathLike[str] | None = None,
        rates: Mapping[str, Rate] | None = None,
        allow_missing: bool = False,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> Digest:
        """How some apps did in the newest `days`, against as many days before: units, purchases and
        proceeds, impressions, downloads and conversion, crashes, written reviews; by app and territory.

        Units and proceeds are of the vendor's sales reports, and left out without `vendor`; a report
        that is missing raises, or is a note with `allow_missing`. Impressions, downloads and crashes
        are of the newest days that Apple does not restate any more. What an app's key, request or
        report does not give is a note, and no 0. `join` is a CSV file with the columns `app`, `date`
        and numbers of your own; two rows of one app and date are refused. Proceeds are added up by
        currency; `rates={"USD": 1, "EUR": "1.08"}` converts them to the currency of rate 1.

        One request for each day and its predecessor of sales, one for the apps, one for each 200
        reviews, and for each app some 35 for each of three analytics reports at 7 days, half of which
        are files. Raises
        `InvalidArgument`, `NotFoundByName`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`.
        """
        from asc.workflows.reports.digest.digest import digest

        return await self._client.run(
            digest(
                apps,
                vendor=vendor,
                days=days,
                join=join,
                rates=rates,
                allow_missing=allow_missing,
                at_once=at_once,
            ),
            on_event=on_event,
        )

    async def ensure_analytics_request(
        self, app: Id[App], *, access: Access = "ONGOING", on_event: Listener | None = None
    ) -> EnsuredRequest:
        """The app's request for analytics reports, made if it is missing.

        One that Apple stopped because its reports were not read is deleted and made again: Apple offers
        no other way (quirk 67). Its old instances go with it. The catalogue of reports is there at
        once, the first files after one or two days. Making one takes an Admin key; reading takes a key
        with Sales and Reports or Finance. `ONGOING` has no history; a `ONE_TIME_SNAPSHOT` has, and
        Apple takes one a month.

        Run again, it finds the request and writes nothing: one request, two where it is made. Raises
        `NoAnalyticsRequest` where Apple says that there is one and shows none (quirk 65). Source:
        Apple's page on downloading analytics reports.
        """
        from asc.workflows.reports.requests import ensure_analytics_request

        return await self._client.run(
            ensure_analytics_request(app, access=access), on_event=on_event
        )

    async def finance(
        self,
        vendor: str,
        *,
        month: str | None = None,
        fiscal_month: str | None = None,
        region: str | None = None,
        type: FinanceType = "FINANCIAL",
        on_event: Listener | None = None,
    ) -> FinanceReport:
        """A finance report of one fiscal month.

        `month` is Apple's fiscal month as the web page names it: `2026-09` is September 2026, which ran
        from August 30 to September 26. `fiscal_month` is the same as Apple's filter names it, by fiscal
        year and number: `2026-12`. The dates in the file are compared, so a wrong month is an error.
        `region` is one of Apple's codes for regions; left out, it is `ZZ`, all of them, and `Z1` for
        FINANCE_DETAIL, which has no other.

        Apple's totals stand apart, in `totals` and `by_country`; where the rows do not add up to them,
        `notes` says so. A month without a report has no rows, and a note: Apple does not tell whether
        there was nothing to settle or whether it keeps the report no more. One request. Raises
        `InvalidArgument`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`, `ReportUnreadable`,
        `WrongPeriod`. Source: Apple's page on `GET /v1/financeReports`; quirk 64.
        """
        from asc.workflows.reports.finance import finance

        return await self._client.run(
            finance(vendor, month=month, fiscal_month=fiscal_month, region=region, type=type),
            on_event=on_event,
        )

    async def performance(
        self,
        app: Id[App],
        *,
        build: Id[Build] | None = None,
        metric: MetricType | None = None,
        device: str | None = None,
        on_event: Listener | None = None,
    ) -> PerformanceTable:
        """Launch times, hangs, memory, disk, battery and so on of an app's versions, or of one build.

        Without users who share their data there are no rows. `insights` and `regressions` are Apple's.
        One request, one more for a bundle id. A key that is scoped to this request may have tokens of
        six months: `key.scoped(["GET /v1/apps/6446000001/perfPowerMetrics"], lifetime=...)`. Raises
        `InvalidArgument`, `NotFound`. Source: Apple's pages on power and performance metrics.
        """
        from asc.workflows.reports.performance import performance

        return await self._client.run(
            performance(app, build=build, metric=metric, device=device), on_event=on_event
        )

    async def sales(
        self,
        vendor: str,
        *,
        date: str | date | None = None,
        days: int | None = None,
        since: str | date | None = None,
        until: str | date | None = None,
        frequency: Frequency = "DAILY",
        type: SalesType = "SALES",
        subtype: str | None = None,
        version: str | None = None,
        allow_missing: bool = False,
        on_event: Listener | None = None,
    ) -> SalesReport:
        """A sales report of one period or of several, as one table.

        `date` names one period: a day, a closing Sunday (`WEEKLY`), `2026-09`, `2026`. `days` takes the
        newest days whose reports are due; `since` (and `until`) all periods from one to the other.
        A period without sales has no rows. Where a report is not out yet, or not kept any more, nothing
        is returned, since sums would be wrong: `ReportNotYet` says when it is due; with `allow_missing`
        the rest is read, and `periods` tells what came of each.

        The version is left out, and taken from Apple's answer if Apple demands one (quirk 63). Rows
        carry `Report Date` and `Vendor Number`. One request a period, and one for the version. Raises
        `InvalidArgument`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`, `ReportUnreadable`,
        `WrongPeriod`. Source: Apple's page on `GET /v1/salesReports`.
        """
        from asc.workflows.reports.sales import sales

        return await self._client.run(
            sales(
                vendor,
                date=date,
                days=days,
                since=since,
                until=until,
                frequency=frequency,
                type=type,
                subtype=subtype,
                version=version,
                allow_missing=allow_missing,
            ),
            on_event=on_event,
        )

    async def update_lake(
        self,
        lake: str | PathLike[str],
        *,
        apps: Sequence[Id[App]] = (),
        reports: Sequence[str] = (),
        vendors: Sequence[str] = (),
        sales: Sequence[SalesType] = ("SALES",),
        since: str | date | None = None,
        at_once: int = 4,
        on_event: Listener | None = None,
    ) -> LakeUpdate:
        """Fetches into a folder what it has not yet, and makes its tables. `lake` is a local folder, or
        a URL such as `s3://bucket/lake` that fsspec opens.

        `reports` are the analytics reports of each of `apps`, by Apple's full names; `sales` the daily
        sales reports of each of `vendors`, from `since` on, or of the newest 30 days. Every vintage is
        kept. Killed at any point and run again, it ends where an undisturbed run does; run again with
        nothing new it writes no file but the lines of what it asked for.

        What Apple refuses is a step `refused`, with the reason, and the rest goes on; a date for which
        nothing came is named in its report's step. A dry run fetches too: nothing changes at Apple's.
        A key that may read reports suffices; requests are made once, by `ensure_analytics_request`.
        With the ids that the lake remembers, a night takes two requests for each app and report, and
        three for each vendor and sales report. One process writes to a lake at a time: a local folder
        is locked, an object store is not. Needs the extra `reports`.

        Events: the `Step`s. Raises `InvalidArgument`, `MissingExtra`.
        """
        from asc.workflows.reports.update_lake import update_lake

        return await self._client.run(
            update_lake(
                lake,
                apps=apps,
                reports=reports,
                vendors=vendors,
                sales=sales,
                since=since,
                at_once=at_once,
            ),
            on_event=on_event,
        )
