"""A tour of the client, against a simulated App Store Connect on this machine: no account and no
key are needed.

`make demo` runs it. With a key of yours, `Client()` takes the place of `simulator.client()`.
"""

from __future__ import annotations

import asyncio

from rich.console import Console
from rich.table import Table

from asc import AsyncClient, Client
from asc.errors import Conflict
from asc.testing import Simulator

console = Console()


def show(title: str, *columns: str) -> Table:
    console.print(f"\n[bold]{title}[/bold]")
    return Table(*columns, title_justify="left")


def tour(client: Client) -> None:
    table = show(
        "1. All apps, over as many pages as it takes (here two a page)", "id", "name", "bundle id"
    )
    for app in client.api.apps.list(limit=2, sort=["name"]):
        table.add_row(app.id, app.name, app.bundle_id)
    console.print(table)

    # Apple's filters match substrings, so .one() compares once more on this side.
    bundle_id = "com.example.app1"
    app = client.api.apps.list(filter={"bundleId": bundle_id}, include=["builds"]).one(
        bundle_id=bundle_id
    )

    table = show(
        f"2. {app.name} with its builds side-loaded: {app.builds!r}", "build", "uploaded", "state"
    )
    for build in client.related(app.builds):  # all of them: Apple cuts side-loads at 10
        table.add_row(build.version, str(build.uploaded_date), build.processing_state)
    console.print(table)

    group = client.api.beta_groups.create(name="Early birds", app=app)
    tester = client.api.beta_testers.create(
        email="ada@example.com", first_name="Ada", beta_groups=[group]
    )
    table = show("3. A new beta group with a tester", "group", "tester", "state")
    table.add_row(group.name, tester.email, tester.state)
    console.print(table)

    console.print("\n[bold]4. What Apple says when the same tester is made again[/bold]")
    try:
        client.api.beta_testers.create(email="ada@example.com", beta_groups=[group])
    except Conflict as refusal:
        console.print(str(refusal), style="red", highlight=False)

    console.print(
        "\n[bold]5. An explicit null clears a value; what is left out stays as it is[/bold]"
    )
    before = client.api.apps.update(app, subscription_status_url="https://example.com/notify")
    after = client.api.apps.update(app, subscription_status_url=None)
    console.print(
        f"subscription_status_url: {before.subscription_status_url} -> "
        f"{after.subscription_status_url}"
    )


async def async_tour(client: AsyncClient) -> None:
    apps, groups = await asyncio.gather(
        client.api.apps.list().all(), client.api.beta_groups.list(include=["app"]).all()
    )
    table = show(
        f"6. The same with asyncio: {len(apps)} apps and their groups, asked for at once",
        "group",
        "app",
    )
    for group in groups:
        table.add_row(group.name, group.app.resource.name if group.app else "")
    console.print(table)


async def run_async(simulator: Simulator) -> None:
    async with simulator.async_client() as client:
        await async_tour(client)


def main() -> None:
    with Simulator() as simulator:
        with simulator.client() as client:
            tour(client)
        asyncio.run(run_async(simulator))
        console.print(
            f"\n{len(simulator.requests)} requests went over HTTP, each with a token that was "
            "checked."
        )


if __name__ == "__main__":
    main()
