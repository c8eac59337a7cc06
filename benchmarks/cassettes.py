"""What playing a cassette costs: 1,000 calls through ours, through plain vcrpy, and with no
cassette at all.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import vcr  # type: ignore[import-untyped]

from asc import ApiKey, Client, Request
from asc.base.answer import Answer
from asc.http.wire import Outcome, Outgoing
from asc.testing import cassette
from asc.testing.cassettes.play import layout
from asc.testing.cassettes.play.interaction import Body, Interaction, Recording
from asc.testing.simulator.engine.tokens import new_key

CALLS = 1000
REQUESTS: list[Request[Any]] = [
    Request("GET", f"/v1/betaTesters/{number}") for number in range(CALLS)
]


class Canned:
    """A transport that answers at once."""

    def send(self, _: Outgoing, /) -> Outcome:
        return Answer(200, content=b"{}")

    def close(self) -> None:
        """Nothing to close."""


def main() -> None:
    """Prints the times as ratios to plain vcrpy."""
    made = new_key("2X9R4HXF34", "69a6de70-0000-47e3-e053-5b8c7c11a4d1")
    key = ApiKey(key_id=made.key_id, issuer_id=made.issuer_id, private_key=made.private_key)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "thousand.yaml"
        write(path)
        ours = fastest(lambda: play(path))
        bare = fastest(lambda: send(Client(key, transport=Canned())))
        plain = fastest(lambda: play_plain(path, key), runs=1)
    print(f"{CALLS} calls, loading included, as parts of what plain vcrpy takes ({plain:.2f} s):")
    print(f"  asc.testing.cassette   {ours / plain:.3f}")
    print(f"  what it adds           {(ours - bare) / plain:.3f}  (target: below 1)")
    if ours - bare >= plain:
        raise SystemExit("playing a cassette adds more than plain vcrpy takes")


def write(path: Path) -> None:
    """A cassette with an answer for each request."""
    fakes = [f"person{number}@redacted.example" for number in range(CALLS)]
    interactions = [
        Interaction(
            method=request.method,
            uri=f"https://api.appstoreconnect.apple.com{request.path}",
            answer=Body(layout.pretty(_tester(request.path, email))),
            answer_headers={"Content-Type": "application/json"},
            reason="OK",
        )
        for request, email in zip(REQUESTS, fakes, strict=True)
    ]
    layout.write(
        path, Recording({"recorded_from": "simulator", "fakes": fakes}, tuple(interactions))
    )


def _tester(path: str, email: str) -> Any:
    links = {
        name: {"links": {"self": f"{path}/relationships/{name}"}}
        for name in ("apps", "betaGroups", "builds")
    }
    attributes = {
        "email": email,
        "firstName": "Redacted first name 1",
        "inviteType": "EMAIL",
        "state": "ACCEPTED",
    }
    data = {
        "type": "betaTesters",
        "id": path.rpartition("/")[2],
        "attributes": attributes,
        "relationships": links,
    }
    return {"data": data}


def fastest(run: Callable[[], None], runs: int = 3) -> float:
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        run()
        times.append(time.perf_counter() - begun)
    return min(times)


def send(client: Client) -> None:
    for request in REQUESTS:
        client.fetch(request)


def play(path: Path) -> None:
    with cassette(path) as client:
        send(client)


def play_plain(path: Path, key: ApiKey) -> None:
    with vcr.use_cassette(str(path), record_mode="none"), Client(key) as client:
        send(client)


if __name__ == "__main__":
    main()
