"""`ascx reports`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import app_option

if TYPE_CHECKING:
    from asc import Client

commands = Commands("reports", help="Sales, finance, analytics and performance reports.")

_VENDOR = click.option(
    "--vendor", envvar="ASC_VENDOR_NUMBER", required=True, help="The vendor number."
)
_SAVE = click.option(
    "--save",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write .csv, .json, .ndjson or .parquet, and print nothing.",
)
_FREQUENCY = click.Choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
_ACCESS = click.option(
    "--access", type=click.Choice(["ONGOING", "ONE_TIME_SNAPSHOT"]), default="ONGOING"
)
_REPORT = click.option(
    "--report-name", "reports", multiple=True, help="Apple's full name of a report; repeatable."
)


def _saved(table: Any, path: Path | None) -> Any:
    """The table, or None when it went to a file."""
    if path is None:
        return table
    click.echo(f"saved {table.save(path)}", err=True)
    return None


@commands.reads("sales", example="--vendor 85012345 --days 2", needs=("salesReports",))
@_VENDOR
@click.option("--date", help="A day, a Sunday (WEEKLY), 2026-09 or 2026.")
@click.option("--days", type=click.IntRange(1), help="The newest days whose reports are due.")
@click.option("--since", help="The first day or period.")
@click.option("--until", help="The last day or period.")
@click.option("--frequency", type=_FREQUENCY, default="DAILY")
@click.option("--type", default="SALES", help="Such as SALES or SUBSCRIPTION.")
@click.option("--subtype", help="Such as SUMMARY or DETAILED.")
@click.option("--allow-missing", is_flag=True, help="Read the rest where a report is missing.")
@_SAVE
def sales(client: Client, vendor: str, save: Path | None, **given: Any) -> Any:
    """Show sales reports of one period or of several."""
    return _saved(client.reports.sales(vendor, **given), save)


@commands.reads("finance", example="--vendor 85012345 --month 2026-08", needs=("financeReports",))
@_VENDOR
@click.option("--month", help="The month as the web page names it: 2026-09.")
@click.option("--fiscal-month", help="The same as Apple's filter names it: 2026-12.")
@click.option("--region", help="Apple's code of a region; all, if not given.")
@click.option("--type", type=click.Choice(["FINANCIAL", "FINANCE_DETAIL"]), default="FINANCIAL")
@_SAVE
def finance(client: Client, vendor: str, save: Path | None, **given: Any) -> Any:
    """Show a finance report of one fiscal month."""
    return _saved(client.reports.finance(vendor, **given), save)


@commands.reads("analytics", example="'App Sessions' --app com.example.app1 --since 2026-11-25")
@click.argument("report")
@app_option
@click.option("--since", required=True, help="The first day.")
@click.option("--until", help="The last day.")
@click.option("--granularity", type=click.Choice(["DAILY", "WEEKLY", "MONTHLY"]), default="DAILY")
@_ACCESS
@_SAVE
def analytics(client: Client, app: str, report: str, save: Path | None, **given: Any) -> Any:
    """Show an analytics report of an app, each date once."""
    return _saved(client.reports.analytics(app, report, **given), save)


@commands.reads("performance", example="--app com.example.app1")
@app_option
@click.option("--build", help="A build's id; all versions, if not given.")
@click.option("--metric", help="DISK, HANG, BATTERY, LAUNCH, MEMORY, ...")
@click.option("--device", help="Apple's name of a device.")
@_SAVE
def performance(client: Client, app: str, save: Path | None, **given: Any) -> Any:
    """Show launch times, hangs, memory and so on of an app's versions."""
    return _saved(client.reports.performance(app, **given), save)


@commands.reads("diagnostics", example="BUILD_ID")
@click.argument("build")
@click.option("--type", type=click.Choice(["DISK_WRITES", "HANGS", "LAUNCHES"]))
@_SAVE
def diagnostics(client: Client, build: str, save: Path | None, **given: Any) -> Any:
    """Show what in a build was slow to launch, hung, or wrote too much to the disk."""
    return _saved(client.reports.diagnostics(build, **given), save)


@commands.reads("diagnostic-logs", example="SIGNATURE_ID")
@click.argument("signature")
@click.option("--limit", type=click.IntRange(1, 200), default=50, help="The most logs.")
@_SAVE
def diagnostic_logs(client: Client, signature: str, limit: int, save: Path | None) -> Any:
    """Show the call stacks of a signature that `diagnostics` names, a row for each frame."""
    return _saved(client.reports.diagnostic_logs(signature, limit=limit), save)


@commands.reads("digest", example="--app com.example.app1 --vendor 85012345")
@click.option("--app", "apps", multiple=True, required=True, help="An app; repeatable.")
@click.option("--vendor", envvar="ASC_VENDOR_NUMBER", help="The vendor number, for sales.")
@click.option("--days", type=click.IntRange(1), default=7, help="Days, and as many before them.")
@click.option(
    "--join",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A CSV file with app, date and numbers of your own.",
)
@click.option(
    "--rate",
    "rates",
    multiple=True,
    metavar="CURRENCY=RATE",
    help="USD=1 for the currency to convert to, EUR=1.08 for another; repeatable.",
)
@click.option("--allow-missing", is_flag=True, help="Go on where a sales report is missing.")
@click.option(
    "--save",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write .html with charts, or .md, and print nothing.",
)
@click.option(
    "--post",
    metavar="URL",
    help="Also post it to a Slack-compatible URL: env:NAME, as the URL is a secret.",
)
def digest(
    client: Client, save: Path | None, post: str | None, rates: tuple[str, ...], **given: Any
) -> Any:
    """Show how apps did against the period before."""
    from asc.cli.posting import read_url
    from asc.webhooks.slack import post_text

    url = None if post is None else read_url(post)
    found = client.reports.digest(rates=_rates(rates), **given)
    if url is not None:
        post_text(url, found.to_slack())
    return _saved(found, save)


def _rates(given: tuple[str, ...]) -> dict[str, str] | None:
    pairs = [each.partition("=") for each in given]
    return {currency: rate for currency, _, rate in pairs} or None


@commands.writes("request", example="--app com.example.app2", needs=("analyticsReportRequests",))
@app_option
@_ACCESS
def request(client: Client, app: str, access: Any) -> Any:
    """Ask Apple for an app's analytics reports, once."""
    return client.reports.ensure_analytics_request(app, access=access)


@commands.reads("update", example="lake --vendor 85012345")
@click.argument("lake")
@click.option("--app", "apps", multiple=True, help="An app; repeatable.")
@_REPORT
@click.option("--vendor", "vendors", multiple=True, envvar="ASC_VENDOR_NUMBER")
@click.option("--since", help="The first day of sales reports.")
def update(client: Client, lake: str, **given: Any) -> Any:
    """Fetch into a folder, or under a URL such as s3://bucket/lake, what is not there yet."""
    return client.reports.update_lake(lake, **given)


@commands.reads("backfill", example="lake --app com.example.app1 --report-name 'App Sessions'")
@click.argument("lake")
@app_option
@_REPORT
def backfill(client: Client, lake: str, app: str, reports: Any) -> Any:
    """Fetch the history of an app from its one-time snapshot into a folder or under a URL."""
    return client.reports.backfill(lake, app, reports=reports)
