"""One request in, one answer out. No server in it: it can be driven in process too."""

from __future__ import annotations

import json
import logging
import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from asc.testing.simulator.document.index import JSON

from .engine import Engine
from .errors import Problem, Refusal, unexpected
from .faults import CHANGES, Fault, Faults, answer_of, problem_of, spoil
from .http import Incoming, Outgoing, Received
from .operations import Operations
from .rules import Rules
from .tokens import Key, Tokens

LOG = logging.getLogger(__name__)
KEPT_REQUESTS = 10_000
"""The list of requests forgets the oldest ones beyond that."""


@dataclass
class Served:
    """What a server has to send, and how."""

    answer: Outgoing
    fault: Fault | None
    received: Received


class Service:
    """The API of an account, and the faults that tests order."""

    def __init__(self, engine: Engine, rules: Rules, keys: tuple[Key, ...]) -> None:
        self.engine = engine
        self.faults = Faults()
        self.requests: list[Received] = []
        self._rules = rules
        self._operations = Operations(engine, rules, Tokens(*keys))
        self._error_ids = random.Random(0)
        self._number = 0

    def serve(self, request: Incoming) -> Served:
        """Handles a request, with the fault that the schedule has for it."""
        with self.engine.lock:
            received = self._receive(request)
            fault = self.faults.strike(request, self._number)
            answer = self._with_fault(request, received, fault).sealed()
            changes, self.engine.changes = self.engine.changes, ()
            self.engine.letters += self._rules.letters_of(self.engine, changes)
            answer.headers.setdefault("date", self.engine.clock.http())
            received.fault = fault.kind if fault else None
            received.status = None if received.fault in ("reset", "timeout") else answer.status
            return Served(answer, fault, received)

    def _receive(self, request: Incoming) -> Received:
        self._number += 1
        received = Received(
            self._number,
            request.method,
            request.path,
            request.query,
            request.headers,
            request.body if request.origin == "api" else b"",
            request.origin,
        )
        self.requests.append(received)
        del self.requests[:-KEPT_REQUESTS]
        return received

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
            answer = self._operations.answer(request, received, stale=stale)
        except Refusal as refusal:
            answer = self._refused(*refusal.problems)
        except Exception:
            LOG.exception("%s %s failed", request.method, request.target)
            answer = self._refused(unexpected())
        self._add_headers(answer)
        return answer

    def _upload(self, request: Incoming, received: Received) -> Outgoing:
        answer = self.engine.uploads.serve(request)
        received.effect = request.method == "PUT" and answer.status < 300
        return answer

    def _refused(self, *problems: Problem) -> Outgoing:
        return Outgoing(problems[0].status, self._errors(*problems), {"content-type": JSON})

    def _add_headers(self, answer: Outgoing) -> None:
        limits = self.engine.limits
        if answer.status == 429 and limits.retry_after is not None:
            answer.headers["retry-after"] = str(limits.retry_after)
        if limits.header():
            answer.headers["x-rate-limit"] = limits.header()
        answer.headers["x-apple-request-uuid"] = self._uuid()

    def forget(self) -> None:
        """Back to the first request: counts, faults, budgets, options and clock."""
        self.requests.clear()
        self.faults.clear()
        self._number = 0
        self._operations.forget()
        self.engine.forget()

    def _errors(self, *problems: Problem) -> bytes:
        """Pretty-printed with ` : `, as Apple's are."""
        found: Mapping[str, Any] = {
            "errors": [problem.render(self._uuid()) for problem in problems]
        }
        return json.dumps(found, indent=2, separators=(",", " : "), ensure_ascii=False).encode()

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self._error_ids.getrandbits(128), version=4))
