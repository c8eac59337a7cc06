"""Cassettes of workflows: what they are given is bound as what requests send is."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from asc import ApiKey, VirtualClock
from asc.errors import NotFoundByName
from asc.testing import Simulator, cassette
from asc.testing.cassettes.errors import LeftOver, UnmatchedRequest
from asc.testing.cassettes.play import layout
from asc.testing.cassettes.play.arguments import Given
from asc.testing.cassettes.play.interaction import Recording
from asc.workflows import testflight

BUILD = "fresh-build"


def options(sim: Simulator, key: ApiKey) -> dict[str, Any]:
    clock = VirtualClock(sim.clock.now())
    return {"record": "all", "key": key, "base_url": sim.base_url, "clock": clock}


def distribute(client: Any, **more: Any) -> Any:
    given = {"groups": ["Friends"], "notes": {"en-US": "For Zoe"}, **more}
    build = client.api.builds.list(filter={"version": "12"}).first()
    return client.testflight.distribute(build, **given)


def recorded(sim: Simulator, key: ApiKey, tmp_path: Path) -> Path:
    path = tmp_path / "release.yaml"
    with cassette(path, **options(sim, key)) as client:
        distribute(client)
    text = path.read_text()
    assert "Friends" not in text
    assert "Zoe" not in text
    return path


def test_a_group_that_is_looked_for_in_answers(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    path = recorded(sim, key, tmp_path)
    with cassette(path) as client:
        done = distribute(client)
    assert "group 'Friends'" in str(done)


def test_async(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    path = tmp_path / "async.yaml"

    async def script(**more: Any) -> Any:
        async with cassette(path, **more) as client:
            return await client.testflight.ensure_group("com.example.app1", "Friends")

    first = asyncio.run(script(**options(sim, key)))
    assert "Friends" not in path.read_text()
    assert asyncio.run(script()).group.id == first.group.id


def test_the_error_says_what_was_replaced(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    """As in a cassette of an earlier version, which does not know what workflows were given."""
    path = recorded(sim, key, tmp_path)
    old = layout.read(path)
    about = {name: value for name, value in old.about.items() if name != "arguments"}
    layout.write(path, Recording(about, old.interactions))
    with pytest.raises(NotFoundByName) as caught, cassette(path) as client:
        distribute(client)
    note = caught.value.__notes__[0]
    assert "a value that was replaced" in note
    assert "keep=[...]" in note


def test_other_switches_than_recorded(sim: Simulator, key: ApiKey, tmp_path: Path) -> None:
    """Without notes, and without a review, other requests are sent."""
    path = recorded(sim, key, tmp_path)
    with pytest.raises((LeftOver, UnmatchedRequest)) as caught, cassette(path) as client:
        distribute(client, groups=(), review=False)
    told = " ".join(caught.value.__notes__)
    assert "distribute was recorded with review=True, and runs with False" in told
    assert "distribute was recorded with other arguments" in told


def test_the_summary_lists_what_was_kept(
    sim: Simulator, key: ApiKey, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with cassette(tmp_path / "k.yaml", **options(sim, key), keep=["Friends"]) as client:
        distribute(client)
    assert "kept as keep= says: 'Friends'" in capsys.readouterr().err
    with cassette(tmp_path / "k.yaml") as client:
        distribute(client)


def test_what_a_workflow_is_given() -> None:
    ada = testflight.Tester("ada@example.com", "Ada", groups=("A",))
    who: list[testflight.Tester | str] = [ada, "grace@example.com"]
    flow = testflight.add_testers("com.example.app1", who, groups="Friends")
    given = Given.of(flow)
    flow.close()
    assert given is not None
    assert given.workflow == "add_testers"
    assert given.texts == (
        "com.example.app1",
        *("ada@example.com", "Ada", "A", "grace@example.com"),
        "Friends",
    )
    path = testflight.add_testers("com.example.app1", Path("/home/zoe/testers.csv"))
    held = Given.of(path)
    path.close()
    assert held is not None
    assert held.texts == ("com.example.app1",)
