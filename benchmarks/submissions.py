"""Submissions to App Review by this library, asconnect and codemagic's tools: requests, and what is
left of a case that is not the simplest.

    python -m benchmarks.submissions [--peers]

Each case is played twice against the simulator, by each client: a cell has the state of the version
after that, the requests of both runs, and what went wrong. Without `--peers` this library alone is
played; with it, the others run in a throw-away environment (network).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import attrs

from asc.errors import AscError
from asc.testing import Fault, Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.testing.simulator.store.store import Record, Ref

from .workflows import PEERS, Stage, make_peers, peer_command, set_stage

JOB = "submit a ready version"
OURS = "asc"
NEVER = 100_000
"""Reads that would hasten a review."""
CANNOT = {
    "asconnect": "no call adds a version to a submission, or submits one: submit_for_review makes "
    "an empty draft; no other items, no cancellation, no dry run",
    "codemagic-cli-tools": "no other items, no review contact, no check beforehand, no dry run; "
    "what was rejected can only be cancelled, which closes the reviewers' thread",
}
"""Read in their code (versions above)."""


@attrs.frozen
class Case:
    """What is there before a submission."""

    name: str
    arrange: Callable[[Simulator, Stage], object]


@attrs.frozen
class Played:
    """What came of two runs."""

    counts: list[int]
    errors: list[str]
    state: str
    drafts: int
    """Open drafts that are left, but for the colleague's."""
    touched: bool
    """Whether the colleague's draft is not as it was."""

    def __str__(self) -> str:
        words = [self.state, " + ".join(map(str, self.counts))]
        if any(self.errors):
            failed = [number for number, error in enumerate(self.errors, 1) if error]
            words.append(f"run {' and '.join(map(str, failed))} failed")
        if self.drafts:
            words.append(f"{self.drafts} draft(s) left")
        return ", ".join([*words, *["a colleague's draft changed"] * self.touched])


def _version(simulator: Simulator, stage: Stage) -> Record:
    versions = simulator.store.related(Ref("apps", stage.app), "appStoreVersions")
    return next(each for each in versions if each["versionString"] == "1.1")


def _submission(
    simulator: Simulator, stage: Stage, state: str, thing: Record, item: str = "READY_FOR_REVIEW"
) -> Record:
    store, app = simulator.store, Ref("apps", stage.app)
    held = "appEvent" if thing.ref.type == "appEvents" else "appStoreVersion"
    shown = {"appStoreVersionForReview": thing.ref} if held == "appStoreVersion" else {}
    attributes = {"platform": "IOS", "state": state}
    made = store.add("reviewSubmissions", attributes, {"app": app, **shown})
    links = {"reviewSubmission": made.ref, held: thing.ref}
    store.add("reviewSubmissionItems", {"state": item}, links)
    return made


def _rejected(simulator: Simulator, stage: Stage) -> None:
    version = _version(simulator, stage)
    set_version_state(simulator.store, version.ref, "REJECTED")
    _submission(simulator, stage, "UNRESOLVED_ISSUES", version, "REJECTED")


def _own_draft(simulator: Simulator, stage: Stage) -> None:
    version = _version(simulator, stage)
    set_version_state(simulator.store, version.ref, "READY_FOR_REVIEW")
    _submission(simulator, stage, "READY_FOR_REVIEW", version)


def _lost_answer(simulator: Simulator, _: Stage) -> None:
    path = "/v1/reviewSubmissionItems"
    simulator.faults(Fault(method="POST", path=path, status=500, after_effect=True))


CASES = [
    Case("nothing in the way", lambda *_: None),
    Case("the draft of a run that broke off", _own_draft),
    Case("an item's answer gets lost (500)", _lost_answer),
    Case("rejected before", _rejected),
]
"""In each of them, a colleague has a draft with an event."""


def play(simulator: Simulator, case: Case, run: Callable[[Stage], str], folder: Path) -> Played:
    """Two runs of a case by one client; `run` gives its error, or nothing."""
    stage = set_stage(simulator, folder)
    simulator.options.processing_reads = NEVER
    event = next(simulator.store.all("appEvents"))
    theirs = _submission(simulator, stage, "READY_FOR_REVIEW", event)
    case.arrange(simulator, stage)
    counts, errors = [], []
    for _ in range(2):
        before = len(simulator.requests)
        errors.append(run(stage))
        counts.append(len(simulator.requests) - before)
    simulator.clear_faults()
    store = simulator.store
    found = store.related(Ref("apps", stage.app), "reviewSubmissions")
    drafts = [each for each in found if each["state"] == "READY_FOR_REVIEW"]
    now = store.get(*theirs.ref)
    is_same = now is not None and now["state"] == "READY_FOR_REVIEW"
    return Played(
        counts=counts,
        errors=errors,
        state=str(_version(simulator, stage)["appVersionState"]),
        drafts=len([each for each in drafts if each.ref != theirs.ref]),
        touched=not is_same or len(store.refs(theirs.ref, "items")) != 1,
    )


def _ours(simulator: Simulator) -> Callable[[Stage], str]:
    def run(stage: Stage) -> str:
        with simulator.client(clock=simulator.clock) as client:
            try:
                client.versions.submit(stage.app, "1.1", release="manual", validate=False)
            except AscError as error:
                return str(error)
        return ""

    return run


def _theirs(simulator: Simulator, python: str, library: str) -> Callable[[Stage], str]:
    def run(stage: Stage) -> str:
        command = peer_command(simulator, python, library, JOB, stage)
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = [*ran.stdout.splitlines(), *ran.stderr.splitlines()]
        return (lines or ["it failed"])[-1] if ran.returncode else ""

    return run


def main() -> None:
    """Prints a line for each case and client."""
    with tempfile.TemporaryDirectory() as folder, Simulator() as simulator:
        place = Path(folder)
        clients = {OURS: _ours(simulator)}
        if "--peers" in sys.argv:
            python = make_peers(place / "peers")
            clients |= {name: _theirs(simulator, python, name) for name in PEERS}
        print("\nsubmissions: state of the version after two runs, requests of each")
        for case in CASES:
            print(case.name)
            for name, run in clients.items():
                print(f"  {name:<22}{play(simulator, case, run, place)}")
    for name in [each for each in CANNOT if each in clients]:
        print(f"{name} {PEERS[name]}: {CANNOT[name]}")


if __name__ == "__main__":
    main()
