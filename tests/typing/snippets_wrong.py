# ruff: noqa: B018, T201
"""What a user gets wrong: both type checkers reject every marked line (mypy alone where it
says so), and no other. Nothing here is run."""

from __future__ import annotations

from datetime import date

from asc_api.models import App, BetaGroup, Build, NewInAppPurchasePrice
from asc_api.resources import builds

from asc import (AsyncClient, Client, Ref)
from asc.workflow import gather, sleep


def names(client: Client, app: App) -> None:
    client.app.list()  # error: an unknown namespace
    client.api.apps.fetch_all()  # error: an unknown method
    client.api.beta_groups.list_testers("1")  # error: an unknown relationship
    print(app.bundleId)  # error: Apple's spelling of an attribute
    print(app.nmae)  # error: a misspelt attribute


def queries(client: Client) -> None:
    client.api.apps.list(filter={"bundelId": "com.example"})  # error: a misspelt filter
    client.api.apps.list(filter={"appStoreVersions.appStoreState": "READY"})  # error: an unknown value of a filter
    client.api.apps.list(include=["bilds"])  # error: a misspelt include
    client.api.apps.list(include=["app"])  # error: an include of another operation
    client.api.apps.list(include="builds")  # error: not a list
    client.api.apps.list(fields={"apps": ["nmae"]})  # error: a misspelt field
    client.api.apps.list(fields={"app": ["name"]})  # error: a misspelt type
    client.api.apps.list(sort=["createdDate"])  # error: no such sort
    client.api.apps.list(limit="200")  # error: text for a number
    client.api.apps.list(limits={"builds": "5"})  # error: text for a number
    client.api.apps.list(limits={"bilds": 5})  # error: a misspelt relationship
    client.api.apps.list(exists={"sku": True})  # error: exists is not for every attribute
    client.api.apps.get("1", filter={"name": "x"})  # error: get takes no filter
    client.api.beta_groups.get_beta_tester_usages_metrics("1", group_by="testers")  # error: an unknown group
    client.api.beta_groups.get_beta_tester_usages_metrics("1", period="P8D")  # error: an unknown period
    client.api.sales_reports.get(filter={"frequency": "DAILY"})  # error: required filters are missing
    client.api.sales_reports.get()  # error: the filters are required


def arguments(client: Client, app: App, build: Build) -> None:
    client.api.apps.get()  # error: no id
    client.api.apps.get(7)  # error: the id is text
    client.api.apps.get(build)  # error: a resource of another type
    client.api.beta_groups.create(name="Friends")  # error: the app is missing
    client.api.beta_groups.create(app=app)  # error: the name is missing
    client.api.beta_groups.create("Friends", app=app)  # error: not by position
    client.api.beta_groups.create(name="Friends", app=build)  # error: a build is not an app
    client.api.beta_groups.create(name="Friends", app=Ref[Build]("builds", "1"))  # error: a reference to a build
    client.api.beta_groups.create(name="Friends", app=None)  # error: not nullable
    client.api.beta_groups.create(name=None, app=app)  # error: not nullable
    client.api.beta_groups.create(name=7, app=app)  # error: a number for text
    client.api.beta_groups.create(name="Friends", app=app, builds=[app])  # error: an app is not a build
    client.api.beta_groups.create(name="Friends", app=app, builds=build)  # error: not a list
    client.api.beta_groups.create(name="Friends", app=app, colour="red")  # error: an unknown attribute
    client.api.beta_groups.update("1", app=app)  # error: the app cannot be changed
    client.api.beta_groups.update("1", public_link_limit="7")  # error: text for a number
    client.api.beta_groups.add_builds("1")  # error: nothing to add
    client.api.beta_groups.add_builds("1", [app])  # error: an app is not a build
    client.api.app_store_versions.update("1", release_type="SOON")  # error: an unknown word
    client.api.app_store_versions.update("1", earliest_release_date="2026-01-02")  # error: text for a time
    client.api.in_app_purchase_price_schedules.create(
        in_app_purchase="1",
        base_territory="USA",
        manual_prices=[NewInAppPurchasePrice(start_date=7)],  # error: a number for a date
    )


def answers(client: Client, group: BetaGroup) -> None:
    print(client.api.apps.list().name)  # error: a list is not an app
    print(client.api.apps.get("1").uploaded_date)  # error: an attribute of another resource
    print(client.api.beta_groups.get_app("1").name)  # error: it may be none
    for app in client.api.beta_groups.list_builds(group):
        app.bundle_id.upper()  # error: these are builds
    group.name = "Best friends"  # error: read-only
    due: date = client.api.beta_groups.get("1").name  # error: text is not a date
    print(due)
    BetaGroup(nam="x")  # error: a misspelt member


async def workflow(id: str) -> Build:
    builds.update(id, expired=True)  # error in mypy: not awaited
    builds.list()  # error in mypy: not awaited
    sleep(5)  # error: not awaited
    gather([builds.get(id)])  # error: not awaited
    print((await builds.get(id)).name)  # error: an attribute of another resource
    print((await builds.list()).name)  # error: a list is not a build
    for build in builds.list():  # error: not async for
        print(build)
    await gather(["1", "2"])  # error: text is not a request
    await gather([builds.get(id)], at_once="4")  # error: text for a number
    return await builds.list().first()  # error: it may be none


async def asynchronous_workflows(client: AsyncClient) -> None:
    client.uploads.upload("App.ipa")  # error: not awaited
    client.run(workflow("1"))  # error: not awaited
    (await client.uploads.upload("App.ipa")).number  # error: no such member


def workflows(client: Client) -> None:
    client.run(workflow)  # error: not called
    client.run(builds.get("1"))  # error: a request
    client.run(workflow("1"), on_event="print")  # error: not a function
    client.uploads.upload()  # error: no file
    client.uploads.upload("App.ipa", if_exists="replace")  # error: an unknown word
    client.uploads.upload("App.ipa", polling=60)  # error: a number for a Polling
    client.testflight.distribute("1", group="Friends")  # error: a misspelt argument
    client.testflight.promote("1")  # error: an unknown workflow


async def asynchronous(client: AsyncClient) -> None:
    client.api.apps.get("1").name  # error: not awaited
    for app in client.api.apps.list():  # error: not async for
        print(app)
    await client.api.apps.list(include=["bilds"]).first()  # error: a misspelt include
