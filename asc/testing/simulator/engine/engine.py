"""One request in, one answer out. No server in it: it can be driven in process too."""

from __future__ import annotations

import json
import logging
import random
import threading
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from asc.testing.simulator.behaviours import RULES
from asc.testing.simulator.behaviours.defaults import filled
from asc.testing.simulator.behaviours.webhook_events import change_of
from asc.testing.simulator.behaviours.webhooks import post_changes
from asc.testing.simulator.document.index import JSON, Endpoint, Index
from asc.testing.simulator.store.amounts import TIERS
from asc.testing.simulator.store.automatic import automatic_prices
from asc.testing.simulator.store.prices import price_points
from asc.testing.simulator.store.reports import Sales
from asc.testing.simulator.store.store import Record, Ref, Store

from . import gate
from .actions import Actions
from .call import Call
from .clock import Clock
from .deliveries import Change, Letter
from .errors import Problem, Refusal, not_found, unexpected
from .faults import CHANGES, Fault, Faults, answer_of, problem_of, spoil
from .http import Incoming, Outgoing, Received, text_answer
from .parameters import Query, parse
from .progress import Progress, Step
from .rate_limits import RateLimits
from .render import Renderer
from .rules import Rules
from .tokens import Key, Tokens
from .uploads import Uploads
from .validate import Bodies, Body

LOG = logging.getLogger(__name__)
KEPT_REQUESTS = 10_000
"""The list of requests forgets the oldest ones beyond that."""


@dataclass
class Options:
    """How the account behaves."""

    agreements_missing: bool = False
    """Every call is a 403 until the account holder signs (quirk 8)."""
    processing_reads: int = 2
    """Processing is over after so many reads ..."""
    processing_seconds: float = 300.0
    """... or after so many seconds of the simulator's clock."""
    part_size: int = 5 * 1024 * 1024
    """Bytes of one upload operation."""
    fail_processing: list[dict[str, str]] = field(default_factory=list)
    """Errors (`code`, `description`) that the next processed upload ends with."""
    asset_library: bool = True
    """Apps have an App Asset Library; without one, there are the older sets alone."""
    reject_reviews: bool = False
    """Reviews end with a rejection."""
    reject_types: list[str] = field(default_factory=list)
    """Of a review submission, only items of these types are rejected (`appEvents`, ...)."""
    ready_seconds: float = 60.0
    """A version can be submitted so long after it was added (or after `processing_reads`); 0 is
    at once."""
    privacy_published: bool = True
    """The app privacy answers are published, which only the web can do."""
    runs_end: str = "SUCCEEDED"
    """How runs of Xcode Cloud end: a completion status of Apple's."""
    price_points: int = TIERS
    """In each territory; with fewer, lists are shorter."""
    one_gap_at_a_time: bool = False
    """What a version lacks is told one resource after another (both were observed)."""


@dataclass
class Served:
    """What a server has to send, and how."""

    answer: Outgoing
    fault: Fault | None
    received: Received


class Engine:
    """An account of App Store Connect."""

    def __init__(
        self,
        document: Index,
        keys: tuple[Key, ...],
        *,
        clock: Clock | None = None,
        rules: Rules = RULES,
    ) -> None:
        self.document = document
        self.store = Store(document)
        self.clock = clock or Clock()
        self.rules = rules
        self.tokens = Tokens(*keys)
        self.limits = RateLimits()
        self.faults = Faults()
        self.progress = Progress()
        self.options = Options()
        self.uploads = Uploads(self)
        self.renderer = Renderer(document, self.store, "https://api.appstoreconnect.apple.com")
        self.upload_url = "https://store.invalid"
        self.store.fill = partial(filled, self)
        self.store.virtual = {**price_points(self.store), **automatic_prices(self.store)}
        self.store.watch = self._note
        self.changes: tuple[Change, ...] = ()
        """What changed since the last request, where it may be an event for webhooks."""
        self.letters: list[Letter] = []
        """Deliveries that a server has to send."""
        self.sales = Sales()
        self.requests: list[Received] = []
        self.lock = threading.RLock()
        self._actions = Actions(self)
        self._bodies = Bodies(document)
        self._error_ids = random.Random(0)
        self._number = 0
        self._step_time: float | None = None
        self._before_last_write: tuple[Any, ...] | None = None

    # One request

    def serve(self, request: Incoming) -> Served:
        """Handles a request, with the fault that the schedule has for it."""
        with self.lock:
            self._number += 1
            kept = request.body if request.origin == "api" else b""
            received = Received(
                self._number,
                request.method,
                request.path,
                request.query,
                request.headers,
                kept,
                request.origin,
            )
            self.requests.append(received)
            del self.requests[:-KEPT_REQUESTS]
            fault = self.faults.strike(request, self._number)
            answer = self._with_fault(request, received, fault).sealed()
            changes, self.changes = self.changes, ()
            self.letters += post_changes(self, changes)
            answer.headers.setdefault("date", self.clock.http())
            received.fault = fault.kind if fault else None
            received.status = (
                None if fault and fault.kind in ("reset", "timeout") else answer.status
            )
            return Served(answer, fault, received)

    def _with_fault(self, request: Incoming, received: Received, fault: Fault | None) -> Outgoing:
        early = fault and not fault.after_effect
        if fault and early and fault.kind in ("reset", "timeout"):
            return Outgoing(500)
        if fault and early and fault.kind in ("status", "unauthorized"):
            return self._fault_answer(fault)
        answer = self._handle(request, received, stale=fault is not None and fault.kind == "stale")
        if fault and fault.kind in ("status", "unauthorized"):
            return self._fault_answer(fault)
        return spoil(fault, answer) if fault and fault.kind in CHANGES else answer

    def _fault_answer(self, fault: Fault) -> Outgoing:
        return answer_of(fault, self._errors(problem_of(fault)))

    def _handle(self, request: Incoming, received: Received, *, stale: bool) -> Outgoing:
        try:
            if request.origin == "upload":
                return self._upload(request, received)
            answer = self._answer(request, received, stale=stale)
        except Refusal as refusal:
            answer = self._refused(*refusal.problems)
        except Exception:
            LOG.exception("%s %s failed", request.method, request.target)
            answer = self._refused(unexpected())
        if answer.status == 429 and self.limits.retry_after is not None:
            answer.headers["retry-after"] = str(self.limits.retry_after)
        if self.limits.header():
            answer.headers["x-rate-limit"] = self.limits.header()
        answer.headers["x-apple-request-uuid"] = self._uuid()
        return answer

    def _upload(self, request: Incoming, received: Received) -> Outgoing:
        answer = self.uploads.serve(request)
        received.effect = request.method == "PUT" and answer.status < 300
        return answer

    def _refused(self, *problems: Problem) -> Outgoing:
        return Outgoing(problems[0].status, self._errors(*problems), {"content-type": JSON})

    def _answer(self, request: Incoming, received: Received, *, stale: bool) -> Outgoing:
        now = self.clock.now()
        key = self.tokens.check(
            request.headers.get("authorization"), now, request.method, request.target
        )
        gate.demand_budget(self.limits.spend(now))
        gate.demand_agreements(self.options.agreements_missing)
        operation, ident = gate.route(self.document, request)
        gate.demand_key(key, operation)
        media_type = gate.accepted(operation, request.headers.get("accept", "*/*"))
        if media_type is None:
            allowed = ", ".join(operation.media_types or (JSON,))
            return text_answer(406, f"provided Accept header is not supported. Allowed: {allowed}")
        gate.demand_json(operation, request)
        query = parse(operation, request.query)
        body = self._bodies.parse(operation, request.body, ident) if operation.body else Body()
        self.progress.run(now, self._step)
        return self._act(request, received, operation, ident, query, body, media_type, stale=stale)

    def _act(
        self,
        request: Incoming,
        received: Received,
        operation: Endpoint,
        ident: str,
        query: Query,
        body: Body,
        media_type: str,
        *,
        stale: bool,
    ) -> Outgoing:
        call = Call(self, request, operation, ident, query, body)
        if operation.method == "get":
            return self._read(call, media_type, stale=stale)
        self._find(call)
        before = self.snapshot()
        try:
            answer = self._actions.write(call)
        except BaseException:  # a refusal, or a mistake of ours: nothing is half-written
            self.restore(before)
            raise
        self._before_last_write = before
        received.effect = True
        return answer

    def _read(self, call: Call, media_type: str, *, stale: bool) -> Outgoing:
        now = self.snapshot() if stale else None
        if stale and self._before_last_write:
            self.restore(self._before_last_write)
        try:
            if call.operation.model:
                self.progress.read(call.operation.model.type, call.ident)
                self.progress.run(self.clock.now(), self._step)
            self._find(call)
            return self._actions.read(call, media_type)
        finally:
            if now:
                self.restore(now)

    def _find(self, call: Call) -> None:
        """The resource of the path must exist."""
        if call.operation.shape == "collection":
            return
        call.record = self.store.get(call.operation.owner, call.ident)
        if call.record is None:
            raise Refusal(not_found(call.operation.owner, call.ident))

    # Steps, snapshots, errors

    def plan(
        self,
        ref: Ref,
        does: str,
        *,
        seconds: float | None = None,
        reads: int | None = None,
        watch: str | None = None,
    ) -> None:
        """Something will happen to a resource after a time or some reads of its type (or the type
        in `watch`).

        By default the time and the number of reads are those of `options`.
        """
        wait = self.options.processing_seconds if seconds is None else seconds
        count = self.options.processing_reads if reads is None else reads
        start = self.clock.now() if self._step_time is None else self._step_time
        self.progress.plan(Step(ref, does, start + wait, count, watch or ref.type))

    def _step(self, step: Step, moment: float) -> None:
        """Carries out a step as of its time, so that the steps it plans don't drift when the clock
        leaps.
        """
        if self.store.get(*step.ref) is None:
            return
        before = self.snapshot()
        self._step_time = moment
        try:
            self.rules.steps[step.does](self, step.ref)
        except Exception:
            self.restore(before)
            raise
        finally:
            self._step_time = None

    def _note(self, old: Record | None, new: Record) -> None:
        if change := change_of(old, new):
            self.changes = (*self.changes, change)

    def next_letter(self) -> Letter | None:
        """Takes the first delivery that is to be sent."""
        with self.lock:
            return self.letters.pop(0) if self.letters else None

    def snapshot(self) -> tuple[Any, ...]:
        parts = self.store.snapshot(), self.progress.snapshot(), self.uploads.snapshot()
        return (*parts, self.changes, tuple(self.letters))

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        store, progress, uploads, self.changes, letters = snapshot
        self.letters = list(letters)
        self.store.restore(store)
        self.progress.restore(progress)
        self.uploads.restore(uploads)

    def forget(self) -> None:
        """Back to the first request: counts, faults, budgets, options and clock."""
        self.requests.clear()
        self.faults.clear()
        self.limits = RateLimits()
        self.options = Options()
        self.clock.reset()
        self.sales.reset()
        self._number = 0
        self._before_last_write = None

    def _errors(self, *problems: Problem) -> bytes:
        """Pretty-printed with ` : `, as Apple's are."""
        found: Mapping[str, Any] = {
            "errors": [problem.render(self._uuid()) for problem in problems]
        }
        return json.dumps(found, indent=2, separators=(",", " : "), ensure_ascii=False).encode()

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self._error_ids.getrandbits(128), version=4))
