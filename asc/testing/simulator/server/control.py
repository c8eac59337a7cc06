"""`/_simulator/...`: what Python tests do through `Simulator`, for clients in any language.

Each route is one row: method, path, what it does, the schema of its body. The application and its
OpenAPI document (`GET /_simulator/openapi.json`) are made from the rows.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from asc.errors import InvalidArgument

from .control_calls import ROWS, Wrong
from .description import describe
from .rows import Row
from .schemas import wrong

if TYPE_CHECKING:
    from asc.testing.simulator.account import Account

NO_CONTENT = 204
UNPROCESSABLE = 422


def control_app(account: Account) -> Starlette:
    """The control routes of one simulator."""
    paths = dict.fromkeys(row.path for row in ROWS)
    routes = [_route(account, f"/_simulator{path}", path) for path in paths]

    async def description(_: Request) -> Response:
        return JSONResponse(describe(ROWS))

    return Starlette(routes=[Route("/_simulator/openapi.json", description), *routes])


def _route(account: Account, full: str, path: str) -> Route:
    rows = {row.method: row for row in ROWS if row.path == path}

    async def respond(request: Request) -> Response:
        row = rows["GET" if request.method == "HEAD" else request.method]
        try:
            return _answer(account, row, request, await request.body())
        except (Wrong, InvalidArgument) as error:
            return JSONResponse({"error": str(error)}, UNPROCESSABLE)

    return Route(full, respond, methods=list(rows))


def _answer(account: Account, row: Row, request: Request, content: bytes) -> Response:
    parameters = {**request.query_params, **request.path_params}
    unknown = set(request.query_params) - set(row.parameters)
    if unknown:
        raise Wrong(f"{row.path} takes no parameter {min(unknown)!r}")
    found = row.handler(account, parameters, _body(row, content))
    return Response(status_code=NO_CONTENT) if found is None else JSONResponse(found)


def _body(row: Row, content: bytes) -> Any:
    if row.body is None:
        return None
    try:
        body = json.loads(content, parse_constant=_no_constant)
    except ValueError as error:
        raise Wrong(f"the body is not JSON: {error}") from None
    problems = list(wrong(row.body, body))
    if problems:
        raise Wrong("; ".join(problems))
    return body


def _no_constant(name: str) -> None:
    """`Infinity` and the like are not JSON."""
    raise ValueError(name)
