"""`ascx api`: every operation of Apple's document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from asc.cli.frame import single
from asc.cli.options import pairs

if TYPE_CHECKING:
    from asc import Client

_READS = ("get", "list")


def _complete_resource(_: click.Context, __: click.Parameter, incomplete: str) -> Any:
    from asc.cli.operations import resources

    return [name for name in resources() if name.startswith(incomplete.replace("-", "_"))]


def _complete_operation(ctx: click.Context, _: click.Parameter, incomplete: str) -> Any:
    from asc.cli.operations import operations

    found = operations(str(ctx.params.get("resource", "")))
    return [CompletionItem(name, help=doc) for name, doc in found if name.startswith(incomplete)]


@single(
    "api",
    kind="write",
    example="beta_groups update GROUP_ID --set name=Fans --yes",
    confirm="operation",
    effect="it writes at Apple's what is given",
    asks=lambda given: not given["operation"].startswith(_READS),
)
@click.argument("resource", shell_complete=_complete_resource)
@click.argument("operation", shell_complete=_complete_operation)
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--filter", "filters", multiple=True, metavar="NAME=VALUE")
@click.option("--fields", multiple=True, metavar="TYPE=NAMES")
@click.option("--include", multiple=True, metavar="NAME")
@click.option("--sort", multiple=True, metavar="NAME")
@click.option("--set", "members", multiple=True, metavar="NAME=VALUE", help="For writes.")
@click.option("--limit", type=click.IntRange(1), help="How many at most.")
def commands(
    client: Client, resource: str, operation: str, ids: Any, limit: int | None, **given: Any
) -> Any:
    """Call an operation by its Python name, such as `apps list --filter bundleId=com.example`.

    All pages are read, unless --limit is given. `ascx search` finds resources and operations.
    """
    from asc.cli.operations import call, keywords

    members = pairs("--set", given["members"])
    named = {
        "filter": pairs("--filter", given["filters"]),
        "fields": _lists(pairs("--fields", given["fields"])),
        "include": list(given["include"]),
        "sort": list(given["sort"]),
    }
    return call(client, resource, operation, ids, keywords(named, members), limit)


def _lists(fields: dict[str, str]) -> dict[str, list[str]]:
    return {name: value.split(",") for name, value in fields.items()}
