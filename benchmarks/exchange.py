"""What a call costs beside the network, and how often tokens are signed."""

from __future__ import annotations

from typing import Any

import httpx
from asc_api.request import Request

from asc import ApiKey, Client, VirtualClock
from asc.base.answer import Answer, Headers
from asc.http.wire import Outgoing
from asc.testing.simulator.engine.tokens import new_key

from .measure import ratio, row, turns

BODY = b'{"data": null}'
CALLS = 500


class Instant:
    """A transport that answers at once."""

    def __init__(self) -> None:
        limits = Headers([("x-rate-limit", "user-hour-lim:3600;user-hour-rem:3500;")])
        self._answer = Answer(200, limits, BODY)

    def send(self, _: Outgoing, /) -> Answer:
        return self._answer

    def close(self) -> None:
        """Nothing is open."""


def main() -> None:
    """Prints the figures."""
    print("\nOne call\n")
    key = ApiKey(key_id="2X9R4HXF34", private_key=new_key("2X9R4HXF34", None).private_key)
    clock = VirtualClock()
    client = Client(key, transport=Instant(), clock=clock)
    plain = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, content=BODY)))
    request = Request[Any]("GET", "/v1/apps", query={"filter[name]": "x"})

    def ours() -> None:
        for _ in range(CALLS):
            client.send(request)

    def theirs() -> None:
        for _ in range(CALLS):
            plain.get(
                "https://api.appstoreconnect.apple.com/v1/apps", params={"filter[name]": "x"}
            ).json()

    mine, httpx_ = turns(7, ours, theirs)
    row(
        "token, pace, retry, errors and reading",
        f"{min(mine) / CALLS * 1e6:.0f} us",
        f"{ratio(mine, httpx_):.2f} x httpx's own, {min(httpx_) / CALLS * 1e6:.0f} us",
    )
    before = client._settings.tokens.signed
    for _ in range(4 * 60):
        clock.advance(15)
        client.send(request)
    row(
        "tokens signed in an hour of calls",
        str(client._settings.tokens.signed - before),
        "one in 15 minutes: 4",
    )


if __name__ == "__main__":
    main()
