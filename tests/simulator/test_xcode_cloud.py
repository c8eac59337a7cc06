"""Runs of Xcode Cloud: what starts them, how they go on, and what they leave."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from asc.testing import Simulator
from asc.testing.simulator.engine.http import Incoming, Outgoing
from asc.testing.simulator.store.store import Record

from .test_behaviours import body, ref


def workflow(sim: Simulator) -> Record:
    return next(sim.store.all("ciWorkflows"))


def branch(sim: Simulator) -> Record:
    return next(sim.store.all("scmGitReferences"))


def start(sim: Simulator, http: httpx.Client, **links: Any) -> httpx.Response:
    given = {
        "workflow": ref("ciWorkflows", workflow(sim).id),
        "sourceBranchOrTag": ref("scmGitReferences", branch(sim).id),
        **links,
    }
    sent = {name: link for name, link in given.items() if link}
    return http.post("/v1/ciBuildRuns", json=body("ciBuildRuns", **sent))


def test_a_run_goes_on_by_time(sim: Simulator, http: httpx.Client) -> None:
    sim.options.processing_reads = 100
    run = start(sim, http).json()["data"]
    assert run["attributes"]["startReason"] == "MANUAL"
    seen = []
    for seconds in (0, 61, 540, 61):
        sim.clock.advance(seconds)
        now = http.get(f"/v1/ciBuildRuns/{run['id']}").json()["data"]["attributes"]
        seen.append((now["executionProgress"], now.get("completionStatus")))
    assert seen == [
        ("PENDING", None),
        ("RUNNING", None),
        ("RUNNING", None),
        ("COMPLETE", "SUCCEEDED"),
    ]


@pytest.mark.parametrize(
    ("type_", "attributes"),
    [
        ("ciWorkflows", {"isEnabled": False}),
        ("scmGitReferences", {"isDeleted": True}),
    ],
)
def test_what_is_not_started(
    sim: Simulator, http: httpx.Client, type_: str, attributes: dict[str, Any]
) -> None:
    sim.store.update(next(sim.store.all(type_)).ref, attributes)
    assert start(sim, http).status_code == 409


def test_a_run_is_started_again_with_its_workflow(sim: Simulator, http: httpx.Client) -> None:
    """The run alone does not do (quirk 72)."""
    run = ref("ciBuildRuns", next(sim.store.all("ciBuildRuns")).id)
    assert start(sim, http, workflow=None, sourceBranchOrTag=None, buildRun=run).status_code == 409
    again = start(sim, http, sourceBranchOrTag=None, buildRun=run).json()["data"]
    assert again["attributes"]["startReason"] == "MANUAL_REBUILD"
    made = sim.store.get("ciBuildRuns", again["id"])
    assert made
    assert sim.store.refs(made.ref, "sourceBranchOrTag") == (branch(sim).ref,)


def fetch(sim: Simulator, url: str) -> Outgoing:
    parts = urlsplit(url)
    return sim.service.serve(Incoming("GET", parts.path, parts.query, origin="upload")).answer


def test_a_url_is_made_anew_and_dies(sim: Simulator, http: httpx.Client) -> None:
    path = f"/v1/ciArtifacts/{next(sim.store.all('ciArtifacts')).id}"

    def url() -> str:
        return str(http.get(path).json()["data"]["attributes"]["downloadUrl"])

    first = url()
    assert fetch(sim, first).body.startswith(b"PK")
    sim.clock.advance(301)
    assert fetch(sim, first).status == 403
    assert fetch(sim, url()).status == 200
