"""Fixtures for pytest, there as soon as `asc-client[testing]` is installed."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Generator, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .extras import named_extra

if TYPE_CHECKING:
    from asc import AsyncClient, Client
    from asc.testing.cassettes.play.session import Session
    from asc.testing.simulator.simulator import Simulator

_SESSION = pytest.StashKey["Session"]()
_FAILED = pytest.StashKey[bool]()
_SUMMARIES = pytest.StashKey[list[str]]()


@pytest.fixture
def asc_simulator() -> Iterator[Simulator]:
    """A running simulator with the small seed: `asc_simulator.client()`, `.seed(...)`,
    `.faults(...)`, `.requests`.
    """
    try:
        from . import Simulator
    except ImportError as error:
        pytest.fail(str(error), pytrace=False)

    with Simulator() as sim:
        yield sim


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("asc", "App Store Connect")
    group.addoption(
        "--asc-record",
        choices=("once", "new", "all"),
        help="record cassettes with a real key: those that are missing, new requests too, or "
        "everything anew",
    )
    group.addoption(
        "--asc-allow-leftovers",
        action="store_true",
        help="let tests pass that did not ask for everything in their cassette",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "asc_cassette(name, allow_leftovers=False, **options): the cassette of asc_client and "
        "async_asc_client; "
        "options go to asc.testing.cassette",
    )
    config.stash[_SUMMARIES] = []


@pytest.fixture
def asc_client(_asc_session: Session) -> Client:
    """An `asc.Client` on a cassette: `cassettes/<file>/<test>.yaml` beside the test's file, or the
    marker's name.
    """
    return _asc_session.client()


@pytest.fixture
def async_asc_client(_asc_session: Session) -> Iterator[AsyncClient]:
    """An `asc.AsyncClient` on the same cassette. While recording, close it in the test: `async with
    ... as client`.
    """
    client = _asc_session.async_client()
    yield client
    loop = asyncio.new_event_loop()
    with contextlib.suppress(
        RuntimeError
    ):  # its connections belong to an event loop that may be gone
        loop.run_until_complete(client.close())
    loop.close()


@pytest.fixture
def _asc_session(request: pytest.FixtureRequest) -> Iterator[Session]:
    try:
        with named_extra("the fixture asc_client"):
            from asc.testing.cassettes.play.session import Session
    except ImportError as error:
        pytest.fail(str(error), pytrace=False)

    marker = request.node.get_closest_marker("asc_cassette")
    options: dict[str, Any] = {"record": request.config.getoption("--asc-record")}
    if request.config.getoption("--asc-allow-leftovers"):
        options["allow_leftovers"] = True
    session = Session(_path(request, marker), **{**options, **(marker.kwargs if marker else {})})
    session.open()
    request.node.stash[_SESSION] = session
    yield session
    session.close(failed=request.node.stash.get(_FAILED, True))
    if session.summary:
        request.config.stash[_SUMMARIES].append(session.summary)


def _path(request: pytest.FixtureRequest, marker: pytest.Mark | None) -> Path:
    folder = request.path.parent / "cassettes"
    if marker and marker.args:
        name = str(marker.args[0])
        return folder / (name if name.endswith((".yaml", ".yml")) else f"{name}.yaml")
    owner = f"{request.cls.__name__}." if request.cls else ""
    return (
        folder
        / request.path.stem
        / f"{re.sub(r'[^A-Za-z0-9_.-]+', '-', owner + request.node.name).strip('-')}.yaml"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """What is left over fails the test itself, not what comes after it. What was recorded is played
    once, right away.
    """
    item.stash[_FAILED] = True
    session = item.stash.get(_SESSION, None)
    try:
        result = yield
    except Exception as error:
        if session:
            session.explain(error)
        raise
    if session:
        session.check()
    item.stash[_FAILED] = False
    if session and session.tape.recorded and isinstance(item, pytest.Function):
        session.close()
        _play_once(item, session)
    return result


def _play_once(item: pytest.Function, recorded: Session) -> None:
    """Runs a test again, with clients that play what it just recorded."""
    if _is_held(item):
        return
    session = recorded.playing()
    fresh = {"asc_client": session.client, "async_asc_client": session.async_client}
    session.open()
    try:
        item.funcargs.update({name: fresh[name]() for name in fresh if name in item.funcargs})
        item.runtest()
        session.close()
    except Exception as error:
        session.close(failed=True)
        session.explain(error)
        error.add_note(f"{session.path} was recorded, and this is what happens when it is played")
        raise


def _is_held(item: pytest.Function) -> bool:
    """Whether a fixture of the user's holds the client that recorded."""
    ours = {"asc_client", "async_asc_client"}
    definitions = item._fixtureinfo.name2fixturedefs.values()
    return any(ours & set(each.argnames) for each in chain.from_iterable(definitions))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """What was recorded, and what stays in it: read it before you commit."""
    if summaries := config.stash.get(_SUMMARIES, []):
        terminalreporter.section("cassettes")
        for summary in summaries:
            terminalreporter.line(summary)
