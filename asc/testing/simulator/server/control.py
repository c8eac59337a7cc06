"""`/_simulator/...`: what Python tests do through `Simulator`, for clients in any language."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from asc.testing.simulator.engine.faults import from_json

if TYPE_CHECKING:
    from asc.testing.simulator.engine.http import Received
    from asc.testing.simulator.simulator import Simulator


def control_app(sim: Simulator) -> Starlette:
    """The control routes of one simulator."""

    async def about(_: Request) -> Response:
        return JSONResponse(
            {
                "baseUrl": sim.base_url,
                "uploadUrl": sim.upload_url,
                "keyId": sim.key_id,
                "issuerId": sim.issuer_id,
                "privateKey": sim.private_key,
                "token": sim.token(),
            }
        )

    async def requests(_: Request) -> Response:
        return JSONResponse({"requests": [_shown(received) for received in sim.requests]})

    async def faults(request: Request) -> Response:
        """POST adds the faults of the body's list `faults`; DELETE takes all away."""
        if request.method == "DELETE":
            sim.clear_faults()
            return Response(status_code=204)
        try:
            wanted = [from_json(raw) for raw in (await request.json())["faults"]]
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 400)
        sim.faults(*wanted)
        return JSONResponse({"added": len(wanted)}, 201)

    async def clock(request: Request) -> Response:
        """POST `{"advance": seconds}` moves the clock."""
        if request.method == "POST":
            sim.clock.advance(float((await request.json())["advance"]))
        return JSONResponse({"now": sim.clock.now()})

    async def limits(request: Request) -> Response:
        """PATCH sets `hour`, `minute` and `retry_after`; null switches one off."""
        _assign(sim.limits, await request.json(), ("hour", "minute", "retry_after"))
        return JSONResponse({"header": sim.limits.header()})

    async def options(request: Request) -> Response:
        """PATCH sets members of `Options`: `agreements_missing`, `processing_reads`, ..."""
        _assign(sim.options, await request.json(), tuple(vars(sim.options)))
        return JSONResponse(vars(sim.options))

    async def seed(request: Request) -> Response:
        """POST `{"seed": "small"}`, or resources by type."""
        sim.seed((await request.json())["seed"])
        return Response(status_code=204)

    async def reset(_: Request) -> Response:
        sim.reset()
        return Response(status_code=204)

    return Starlette(
        routes=[
            Route("/_simulator", about),
            Route("/_simulator/requests", requests),
            Route("/_simulator/faults", faults, methods=["POST", "DELETE"]),
            Route("/_simulator/clock", clock, methods=["GET", "POST"]),
            Route("/_simulator/limits", limits, methods=["PATCH"]),
            Route("/_simulator/options", options, methods=["PATCH"]),
            Route("/_simulator/seed", seed, methods=["POST"]),
            Route("/_simulator/reset", reset, methods=["POST"]),
        ]
    )


def _assign(target: Any, values: dict[str, Any], names: tuple[str, ...]) -> None:
    for name in names:
        if name in values:
            setattr(target, name, values[name])


def _shown(received: Received) -> dict[str, Any]:
    try:
        body = {"body": received.body.decode()}
    except UnicodeDecodeError:
        body = {"bodyBase64": base64.b64encode(received.body).decode()}
    return {
        "number": received.number,
        "method": received.method,
        "path": received.path,
        "query": received.query,
        "headers": dict(received.headers),
        "origin": received.origin,
        "status": received.status,
        "fault": received.fault,
        "effect": received.effect,
        **body,
    }
