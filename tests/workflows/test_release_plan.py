"""From an archive to App Review in a dry run: its plan is what a real run writes, to the letter."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from asc import Ref
from asc.testing import Simulator

from .media_stage import file_beside
from .playing import Mode, play
from .snapshot import snapshot
from .versions_files import contact, encryption
from .versions_stage import EVENT, make_ready

APP = "com.example.app1"


async def release_build(client: Any, ipa: Path, run: Any) -> None:
    """Upload, testers, review; build 13 is there since this run alone."""
    review = contact(file_beside(ipa, "how-to.mov"))
    await run(
        client.testflight.upload_and_distribute(
            ipa,
            groups=["Friends"],
            notes={"en-US": "Faster"},
            uses_non_exempt_encryption=True,
            review=False,  # a beta review takes the declaration, which comes with the submission
        )
    )
    await run(
        client.versions.submit(
            APP,
            "1.1",
            release="after_approval",
            build="13",
            review=review,
            items=[Ref("appEvents", EVENT)],
            encryption=encryption(file_beside(ipa, "ccats.pdf")),
            phased=True,
        )
    )


async def _awaited(result: Any) -> Any:
    return await result


async def _given(result: Any) -> Any:
    return result


def play_all(sim: Simulator, mode: Mode, ipa: Path, **options: Any) -> list[Any]:
    """Gives what a dry run planned."""
    plans: list[Any] = []

    def act(client: Any) -> Any:
        plans.append(client.planned)
        if mode == "async":
            return release_build(client, ipa, _awaited)
        return _finish(release_build(client, ipa, _given))

    play(sim, mode, act, **options)
    return plans


def _finish(workflow: Any) -> None:
    """The synchronous client has done all of it: nothing is awaited."""
    try:
        workflow.send(None)
    except StopIteration:
        return
    raise AssertionError("something was awaited")


def words(method: str, path: str, body: Any) -> str:
    """A write without ids, which are others in a plan: what it is, and all that it says."""
    parts = path.split("/")
    data = body.get("data") if isinstance(body, dict) else None
    links = sorted(_links(data.get("relationships"))) if isinstance(data, dict) else []
    said = data.get("attributes") if isinstance(data, dict) else None
    return json.dumps([method, parts[2], parts[4:], said, links], sort_keys=True)


def _links(relationships: Any) -> Iterator[str]:
    for name, value in (relationships or {}).items():
        data = value.get("data")
        found = data if isinstance(data, list) else [data]
        yield f"{name}: {sorted(each['type'] for each in found if each)}"


def test_a_plan_from_upload_to_review_is_what_is_written(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    make_ready(sim)
    before = snapshot(sim)
    (plan,) = play_all(sim, mode, ipa, dry_run=True)
    assert snapshot(sim) == before
    assert all(request.method == "GET" for request in sim.requests)
    planned = Counter(
        words(each.method, urlsplit(each.url).path, each.json) for each in plan.writes
    )

    play_all(sim, mode, ipa)
    sent = [each for each in sim.requests if each.method not in ("GET", "PUT")]
    written = Counter(
        words(each.method, each.path, json.loads(each.body) if each.body else None) for each in sent
    )
    assert planned == written
    assert len(sent) >= 20
    parts = [int(each.headers["content-length"]) for each in sim.requests if each.method == "PUT"]
    files = [each.size for each in plan if each.kind == "upload"]
    assert (len(files), sum(files)) == (3, sum(parts))
