"""For the person at the keyboard: what a prompt, a notebook and a misspelled name show."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
import warnings
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from asc_api.document import Document
from asc_api.models import App, Build
from asc_api.request import Page
from asc_api.resources import apps, builds, sales_reports

from asc import AsyncClient, Client, VirtualClock
from asc.errors import NotFound, Unauthorized, WaitTimeout
from asc.flow.polling import PollEvent, Polling
from asc.flow.result import Result, Step
from asc.testing import Fault, Simulator


@pytest.fixture(scope="module")
def sim() -> Any:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def client(sim: Simulator) -> Any:
    sim.reset()
    with sim.client(clock=VirtualClock(sim.clock.now())) as client:
        yield client


@pytest.fixture
def aclient(sim: Simulator) -> AsyncClient:
    return sim.async_client(clock=VirtualClock(sim.clock.now()))


def app(**attributes: Any) -> App:
    found: App = App.from_json({"type": "apps", "id": "1", "attributes": attributes})
    return found


def test_tab_completion_shows_the_fields() -> None:
    assert {"id", "name", "bundle_id", "beta_groups", "to_json"} <= set(dir(app()))
    assert {"id", "name"} <= set(dir(App(name="x")))


def test_a_repr_leaves_out_what_is_none() -> None:
    assert repr(app(name="App", sku=None)) == "App(id='1', name='App')"
    assert repr(App(id="1", name=None, sku="S")) == "App(id='1', sku='S')"


SLIPS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "len": (len, "all()"),
    "index": (lambda pager: pager[0], "first()"),
    "slice": (lambda pager: pager[:5], r"\[slice"),
    "truth": (bool, "first()"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_pager_that_is_taken_for_a_list(client: Client, aclient: AsyncClient, slip: str) -> None:
    act, cure = SLIPS[slip]
    for pager in (client.api.apps.list(), aclient.api.apps.list(), apps.list()):
        with pytest.raises(TypeError, match=cure.replace("()", r"\(\)")):
            act(pager)
    assert len(list(client.api.apps.list())) == 5, "what is right still works"


def test_for_and_await_over_an_async_pager(aclient: AsyncClient) -> None:
    async def awaited() -> None:
        await aclient.api.apps.list()  # type: ignore[misc]

    with pytest.raises(TypeError, match=r"async for.*await pager\.all\(\)"):
        iter(aclient.api.apps.list())  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="async for"):
        awaited().send(None)
    with pytest.raises(TypeError, match="async for"):
        iter(apps.list())  # type: ignore[call-overload]


def test_operations_that_are_misspelled(client: Client, aclient: AsyncClient) -> None:
    for namespace in (client.api.apps, aclient.api.apps):
        with pytest.raises(AttributeError, match="no operation 'lst': did you mean 'list'"):
            _ = namespace.lst  # type: ignore[union-attr]
        assert not hasattr(namespace, "_nothing")


class Cells(HTMLParser):
    """The texts in an HTML table; a tag that is not expected fails."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002
        assert tag in ("table", "tr", "th", "td", "p")

    def handle_data(self, data: str) -> None:
        self.texts += [data] if data.strip() else []


def test_pages_in_notebooks() -> None:
    items = [app(name="<b>A & B</b>", sku=None), *[app(name="C")] * 60]
    page = Page(items, Document({}), None)
    texts = Cells(page._repr_html_()).texts
    assert texts[:4] == ["id", "name", "'1'", "'<b>A & B</b>'"]
    assert texts[-1] == "… and 11 more"
    assert Cells(Page([], Document({}), None)._repr_html_()).texts == []


def test_a_page_shows_no_permission() -> None:
    build: Any = Build.from_json({"type": "builds", "id": "1"})
    icon = {"templateUrl": "https://a.example/x?token=secret"}
    build = Build.from_json({"type": "builds", "id": "1", "attributes": {"iconAssetToken": icon}})
    assert "secret" not in Page([build], Document({}), None)._repr_html_()


def test_results_in_notebooks() -> None:
    result = Result(steps=[Step("group '<i>'", "created"), Step("notes", "kept", "they differ")])
    texts = Cells(result._repr_html_()).texts
    assert texts[0] == "1 created, 1 kept"
    assert {"group '<i>'", "created", "they differ"} <= set(texts)


@pytest.mark.parametrize("value", ["com.example.app1", ["6440000001", "com.example.app1"]])
def test_a_bundle_id_in_the_place_of_an_id(value: Any) -> None:
    with pytest.warns(UserWarning, match=r"'com\.example\.app1' looks like a bundle id") as caught:
        _ = builds.list(filter={"app": value})
    assert caught[0].filename == __file__


def test_filters_that_may_have_dots() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _ = builds.list(filter={"version": "1.2", "preReleaseVersion.version": "1.2", "app": app()})
        _ = apps.list(filter={"bundleId": "com.example.app1", "name": "A.B", "id": "6440000001"})


def test_unauthorized_points_at_whoami(client: Client, sim: Simulator) -> None:
    sim.faults(Fault(kind="unauthorized", times=None))
    with pytest.raises(Unauthorized, match=r"client\.whoami\(\)"):
        client.api.apps.list().first()
    sim.clear_faults()


def test_docs_of_reports_say_what_comes() -> None:
    for doc in (sales_reports.get.__doc__, sales_reports.SalesReports.get.__doc__):
        assert "gzip" in str(doc)
        assert "404" in str(doc)


def test_a_deprecation_names_the_operation_and_its_successor(client: Client) -> None:
    with pytest.warns(DeprecationWarning, match=r"GET /v1/inAppPurchases/\{id\}; use in_app_pur"):
        _read_purchase(client)


def _read_purchase(client: Client) -> None:
    with contextlib.suppress(NotFound):
        client.api.in_app_purchases.get("1")


def looks(states: list[str]) -> Callable[[], str]:
    left = iter(states)
    return lambda: next(left)


def test_wait_until(client: Client) -> None:
    seen: list[object] = []
    look = looks(["PROCESSING", "PROCESSING", "VALID"])
    found = client.wait_until(look, lambda state: state == "VALID", on_event=seen.append)
    assert found == "VALID"
    waited = [event.waited for event in seen if isinstance(event, PollEvent)]
    assert waited == [0, 5, 12.5]
    with pytest.raises(WaitTimeout, match="build 13 is not yet as wanted after 60 seconds"):
        client.wait_until(
            lambda: None, lambda _: False, what="build 13", polling=Polling(timeout=60)
        )


def test_wait_until_with_requests_of_the_client(client: Client) -> None:
    found = client.wait_until(lambda: client.api.apps.list().all(), bool)
    assert len(found) == 5


def test_wait_until_async(sim: Simulator) -> None:
    asyncio.run(_wait_until_async(sim))


async def _wait_until_async(sim: Simulator) -> None:
    async with sim.async_client(clock=VirtualClock(sim.clock.now())) as client:
        counts: list[int] = []

        async def look() -> int:
            counts.append(len(await client.api.apps.list().all()))
            return len(counts)

        assert await client.wait_until(look, lambda count: count == 3) == 3
        assert counts == [5, 5, 5]
        with pytest.raises(ZeroDivisionError):
            await client.wait_until(look, lambda _: 1 // 0 == 1)


def test_wait_until_ends_in_a_dry_run(sim: Simulator) -> None:
    clock = VirtualClock(sim.clock.now())
    with sim.client(clock=clock, dry_run=True) as client:
        assert client.wait_until(lambda: "PROCESSING", lambda _: False) == "PROCESSING"
        assert clock.slept == []
        assert "wait" in str(client.planned)


@pytest.mark.parametrize(("look", "reached"), [("VALID", bool), (lambda: 1, "VALID")])
def test_what_wait_until_does_not_take(client: Client, look: Any, reached: Any) -> None:
    with pytest.raises(ValueError, match="it takes a function"):
        client.wait_until(look, reached)


@pytest.mark.parametrize("missing", ["vcr", "yaml"])
def test_without_the_extra(missing: str, tmp_path: Any) -> None:
    hide = f"import sys; sys.modules[{missing!r}] = None\n"
    scan = hide + "from asc.testing.__main__ import main; sys.exit(main(['scan', '.']))"
    done = subprocess.run([sys.executable, "-c", scan], capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "pip install 'asc-client[testing]'" in done.stderr
    (tmp_path / "conftest.py").write_text(hide)
    (tmp_path / "test_it.py").write_text("def test_it(asc_client):\n    pass\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    out = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).stdout
    assert "the fixture asc_client needs" in out
    assert "Traceback" not in out
