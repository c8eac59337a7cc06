"""`ascx request`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import single
from asc.cli.options import json_value, pairs

if TYPE_CHECKING:
    from asc import Client

_METHODS = ["GET", "POST", "PATCH", "DELETE", "PUT"]


@single(
    "request",
    kind="write",
    example="""PATCH /v1/betaGroups/GROUP_ID --yes --json '{"data": {"type": "betaGroups", """
    """"id": "GROUP_ID", "attributes": {"name": "Fans"}}}'""",
    confirm="path",
    effect="it writes at Apple's what is given",
    asks=lambda given: given["method"].upper() != "GET",
)
@click.argument("method", type=click.Choice(_METHODS, case_sensitive=False))
@click.argument("path")
@click.option("--query", multiple=True, metavar="NAME=VALUE", help="Repeatable.")
@click.option("--json", "body", metavar="TEXT|@FILE", help="The body; @- reads it from stdin.")
def commands(client: Client, method: str, path: str, query: Any, body: str | None) -> Any:
    """Send a request as it is given, such as `GET /v1/apps`, and show the answer."""
    from asc import Request
    from asc.base.secrets import scrub_json
    from asc.flow.plain import hide_secrets

    json = None if body is None else json_value("--json", body)
    request = Request[Any](method.upper(), path, query=pairs("--query", query), json=json)
    return hide_secrets(scrub_json(client.send(request)))
