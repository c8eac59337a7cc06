# ruff: noqa: T201
"""What a user writes: both type checkers accept every line. Nothing here is run."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_type

from asc_api.models import (
    App,
    AppStoreVersion,
    BetaGroup,
    BetaTester,
    Build,
    NewInAppPurchasePrice,
    ReviewSubmission,
)
from asc_api.pager import AsyncPager, Pager
from asc_api.resources import apps, beta_groups, builds

import asc
from asc import (ApiKey, AscError, AsyncClient, Client, Many, Page, Plan, Polling, Ref, Request, Resource, Result, Table)
from asc.workflow import emit, gather, in_thread, is_dry_run, sleep, write_and_verify
from asc.workflows.feedback import BetaFeedback, FetchedFeedback
from asc.workflows.signing import SigningFiles
from asc.workflows.pricing import CurrentPrice, PricePlan
from asc.workflows.reviews import Reply, Review, ReviewSummary
from asc.workflows.testflight import Distribution, distribute
from asc.workflows.uploads import NextBuildNumber, Uploaded
from asc.workflows.webhooks import Delivery, Ping


def lists(client: Client) -> None:
    pager = client.api.apps.list(filter={"bundleId": "com.example.app"}, sort=["-name"], limit=50)
    assert_type(pager, Pager[App])
    for app in pager:
        assert_type(app.name, str | None)
        assert_type(app.builds, Many[Build])
    assert_type(pager.first(), App | None)
    assert_type(pager.one(bundle_id="com.example.app"), App)
    assert_type(pager.all(), list[App])
    for page in pager.pages():
        assert_type(page, Page[App])
        assert_type(page.total, int | None)
    client.api.builds.list(filter={"app": ["1", "2"], "expired": False, "processingState": ["VALID", "FAILED"]})
    client.api.builds.list(filter={"preReleaseVersion.platform": "IOS"}, exists={"usesNonExemptEncryption": True})


def side_loads(client: Client) -> None:
    app = client.api.apps.get(
        "1",
        include=["builds", "betaGroups"],
        fields={"apps": ["name", "builds"], "builds": ["version", "uploadedDate"]},
        limits={"builds": 50},
    )
    for build in app.builds:
        assert_type(build, Build)
        assert_type(build.uploaded_date, datetime | None)
        assert_type(build.app, Ref[App] | None)
    assert_type(client.related(app.builds), Pager[Build])
    assert_type(client.related(app.ci_product) is None, bool)


def writes(client: Client, app: App, tester: Ref[BetaTester]) -> None:
    group = client.api.beta_groups.create(name="Friends", app=app, beta_testers=[tester, "7"], public_link_limit=None)
    assert_type(group, BetaGroup)
    client.api.beta_groups.create(name="Friends", app="1", public_link_enabled=asc.UNSET)
    client.api.beta_groups.update(group, name=None, feedback_enabled=True)
    client.api.beta_groups.add_builds(group, ["1", Ref[Build]("builds", "2")])
    client.api.app_store_versions.set_build("1", None)
    client.api.app_store_versions.update("1", earliest_release_date=datetime(2026, 1, 2, tzinfo=UTC), release_type="MANUAL")
    client.api.in_app_purchase_price_schedules.create(
        in_app_purchase="1", base_territory="USA", manual_prices=[NewInAppPurchasePrice(start_date=None)]
    )
    client.api.beta_groups.delete(group)


def linkages(client: Client, group: BetaGroup) -> None:
    assert_type(client.api.beta_groups.list_builds_linkages(group), Pager[Ref[Build]])
    assert_type(client.api.beta_groups.get_app_linkage(group), Ref[App] | None)
    assert_type(client.api.beta_groups.get_app(group.id), App | None)


def other_answers(client: Client) -> None:
    report = client.api.sales_reports.get(
        filter={
            "vendorNumber": "8",
            "reportType": "SALES",
            "reportSubType": "SUMMARY",
            "frequency": "DAILY",
        }
    )
    assert_type(report, bytes)
    for row in client.api.beta_groups.get_beta_tester_usages_metrics("1", group_by="betaTesters", period="P7D"):
        for point in row.data_points or []:
            assert_type(point.start, datetime | None)


async def asynchronous(key: ApiKey) -> None:
    async with AsyncClient(key, timeout=5) as client:
        assert_type(client.api.apps.list(), AsyncPager[App])
        async for app in client.api.apps.list(filter={"name": "x"}, include=["builds"]):
            assert_type(app, App)
        assert_type(await client.api.apps.list().first(), App | None)
        assert_type(await client.api.apps.get("1"), App)
        async for build in client.related((await client.api.apps.get("1")).builds):
            assert_type(build, Build)
        assert_type(await client.api.beta_groups.delete("1"), None)


def requests_as_values(client: Client) -> None:
    request = apps.list(filter={"sku": "x"})
    assert_type(client.send(request), Page[App])
    plain: Request[Page[App]] = request
    assert_type(client.send(plain), Page[App])
    assert_type(client.send(beta_groups.get("1")), BetaGroup)
    assert_type(client.fetch(Request("GET", "/v1/new", query={"limit": 3})), asc.Answer)


async def workflow(app: App) -> list[str]:
    """What a user's workflow looks like to a type checker."""
    found = await builds.get("1")
    assert_type(found, Build)
    assert_type(await builds.list(filter={"app": app}), Page[Build])
    assert_type(await builds.list().all(), list[Build])
    assert_type(await builds.list().first(), Build | None)
    assert_type(await builds.list().one(version="7"), Build)
    async for build in builds.list():
        assert_type(build, Build)
    async for page in builds.list().pages():
        assert_type(page, Page[Build])
    assert_type(await beta_groups.delete("1"), None)
    assert_type(await gather(builds.get(id) for id in "12"), list[Build])
    assert_type(await gather([builds.get("1")], keep_errors=True), list[Build | AscError])
    assert_type(await gather(named(id) for id in "12"), list[str])
    assert_type(await in_thread(lambda: 7), int)
    assert_type(await is_dry_run(), bool)
    assert_type(await write_and_verify(beta_groups.update("1", name="x")), BetaGroup)
    await sleep(5, "for a build")
    await emit(found)
    done = await distribute(found, groups=["Friends"])
    assert_type(done, Distribution)
    return [await named("1")]


async def named(id: str) -> str:
    return (await builds.get(id)).version or ""


def workflows(client: Client, app: App) -> None:
    assert_type(client.run(workflow(app)), list[str])
    assert_type(client.run(workflow(app), on_event=print), list[str])
    assert_type(client.uploads.upload("App.ipa", on_event=print), Uploaded)
    assert_type(client.uploads.upload("App.ipa", polling=Polling(timeout=60)).usable, Build)
    assert_type(client.testflight.distribute("1", groups="Friends"), Distribution)
    assert_type(client.signing.fetch("com.example.app", "IOS_APP_STORE"), SigningFiles)
    assert_type(client.pricing.plan("1", "9.99", start="2031-01-10"), PricePlan)
    assert_type(client.pricing.current("1"), Table[CurrentPrice])
    assert_type(client.feedback.list(app, kind="crash"), Table[BetaFeedback])
    assert_type(client.feedback.fetch(app, "folder", on_new=print), FetchedFeedback)
    assert_type(client.feedback.delete(app, ["1"]), Result)
    assert_type(client.reviews.list(app, rating=(1, 2)), Table[Review])
    assert_type(client.reviews.reply("1", "Thank you", wait=True), Reply)
    assert_type(client.reviews.plan_replies(app, lambda review: review.title), Plan)
    assert_type(client.reviews.summary(app), ReviewSummary)
    assert_type(client.webhooks.replay(app, print), Result)
    assert_type(client.webhooks.ping(app), Ping)
    assert_type(client.webhooks.deliveries(app), Table[Delivery])
    assert_type(client.find_app("com.example.app"), App)


async def asynchronous_workflows(client: AsyncClient, app: App) -> None:
    assert_type(await client.run(workflow(app), on_event=print), list[str])
    assert_type(await client.uploads.upload("App.ipa"), Uploaded)
    task = asyncio.create_task(client.uploads.upload("App.ipa", app=app, on_event=print))
    assert_type(await task, Uploaded)
    both = await asyncio.gather(client.run(named("1")), client.uploads.next_build_number(app))
    assert_type(both, tuple[str, NextBuildNumber])
    assert_type(await client.find_app("com.example.app"), App)


def models() -> None:
    version = AppStoreVersion(id="1", version_string="1.0", app_version_state="PREPARE_FOR_SUBMISSION")
    assert_type(version.version_string, str | None)
    if version.app_version_state == "READY_FOR_DISTRIBUTION" or version.app_version_state == "SOMETHING_NEW":
        print(version.type, version.ref, version.extra, version.loaded, version.to_json())
    read: Resource = ReviewSubmission.from_json({"type": "reviewSubmissions", "id": "1"})
    print(read.id)


def errors(client: Client) -> None:
    try:
        client.api.apps.get("1")
    except asc.ApiError as error:
        print(error.has("NOT_FOUND"), error.status)


def keys() -> None:
    with Client(ApiKey.from_file(Path("AuthKey_X.p8"), issuer_id="i"), retry=asc.NEVER) as client:
        client.with_options(timeout=1.0).api.apps.list()
    with Client(base_url="http://127.0.0.1:1", verify=False) as client:
        print(client.rate)
