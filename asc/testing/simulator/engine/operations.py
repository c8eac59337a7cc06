"""What a request does: checks it, carries it out as a whole or not at all, and makes the answer."""

from __future__ import annotations

from functools import partial
from typing import Any

from asc.testing.simulator.document.index import JSON
from asc.testing.simulator.store.store import Record

from . import gate
from .actions import Actions
from .call import Call
from .engine import Engine
from .errors import Refusal, not_found
from .http import Incoming, Outgoing, Received, text_answer
from .parameters import parse
from .progress import Step
from .rules import Rules
from .tokens import Tokens
from .validate import Bodies, Body


class Operations:
    """All operations of the document on one account."""

    def __init__(self, engine: Engine, rules: Rules, tokens: Tokens) -> None:
        self._engine = engine
        self._rules = rules
        self._tokens = tokens
        self._actions = Actions(engine, rules)
        self._bodies = Bodies(engine.document)
        self._before_last_write: tuple[Any, ...] | None = None
        engine.store.fill = partial(rules.filled, engine)
        engine.store.watch = self._note

    def answer(self, request: Incoming, received: Received, *, stale: bool) -> Outgoing:
        """Raises a `Refusal`. `stale`: a read sees what was there before the last write."""
        engine, now = self._engine, self._engine.clock.now()
        token = request.headers.get("authorization")
        key = self._tokens.check(token, now, request.method, request.target)
        gate.demand_budget(engine.limits.spend(now))
        gate.demand_agreements(engine.options.agreements_missing)
        operation, ident = gate.route(engine.document, request)
        gate.demand_key(key, operation)
        media_type = gate.accepted(operation, request.headers.get("accept", "*/*"))
        if media_type is None:
            allowed = ", ".join(operation.media_types or (JSON,))
            return text_answer(406, f"provided Accept header is not supported. Allowed: {allowed}")
        gate.demand_json(operation, request)
        query = parse(operation, request.query)
        body = self._bodies.parse(operation, request.body, ident) if operation.body else Body()
        engine.progress.run(now, self._step)
        call = Call(engine, request, operation, ident, query, body)
        if operation.method == "get":
            return self._read(call, media_type, stale=stale)
        answer = self._write(call)
        received.effect = True
        return answer

    def forget(self) -> None:
        """A stale read sees nothing of what was written before."""
        self._before_last_write = None

    def _write(self, call: Call) -> Outgoing:
        self._find(call)
        before = self._engine.snapshot()
        try:
            answer = self._actions.write(call)
        except BaseException:  # a refusal, or a mistake of ours: nothing is half-written
            self._engine.restore(before)
            raise
        self._before_last_write = before
        return answer

    def _read(self, call: Call, media_type: str, *, stale: bool) -> Outgoing:
        now = self._engine.snapshot() if stale else None
        if stale and self._before_last_write:
            self._engine.restore(self._before_last_write)
        try:
            self._bring_nearer(call)
            self._find(call)
            return self._actions.read(call, media_type)
        finally:
            if now:
                self._engine.restore(now)

    def _bring_nearer(self, call: Call) -> None:
        """Steps of what is read come nearer, and happen where they are due."""
        if call.operation.model:
            self._engine.progress.read(call.operation.model.type, call.ident)
            self._engine.progress.run(self._engine.clock.now(), self._step)

    def _find(self, call: Call) -> None:
        """The resource of the path must exist."""
        if call.operation.shape == "collection":
            return
        call.record = self._engine.store.get(call.operation.owner, call.ident)
        if call.record is None:
            raise Refusal(not_found(call.operation.owner, call.ident))

    def _step(self, step: Step, moment: float) -> None:
        """Carries out a step as of its time."""
        if self._engine.store.get(*step.ref) is None:
            return
        before = self._engine.snapshot()
        try:
            with self._engine.as_of(moment):
                self._rules.steps[step.does](self._engine, step.ref)
        except Exception:
            self._engine.restore(before)
            raise

    def _note(self, old: Record | None, new: Record) -> None:
        if found := self._rules.changes_of(old, new):
            self._engine.changes = (*self._engine.changes, *found)
