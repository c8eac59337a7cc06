"""One call, as a generator that decides and does no I/O: token, pace, retry, errors.

It yields `Send`, `Wait` and `Until`, is given what came of them, and returns the answer. Both
clients drive it.

| outcome                                | GET HEAD PUT | DELETE          | POST PATCH, any other |
|----------------------------------------|--------------|-----------------|-----------------------|
| the connection was never made          | again        | again           | again                 |
| 401                                    | once again, with a new token, then with the next key   |
| 429                                    | again, in its turn (all methods)                       |
| 408, 5xx; no answer, or half of one     | again        | again           | `AmbiguousWrite`      |
| 404 after one of those                 | `NotFound`   | done (resource) | -                     |
| any other refusal                      | `ApiError`                                             |
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar
from urllib.parse import urlsplit

import attrs
from asc_api.errors import AscError, UnreadableAnswer
from asc_api.request import Request

from asc.base.answer import Answer
from asc.base.secrets import Secret, scrub
from asc.errors import AmbiguousWrite, AnswerTooLarge, ConnectionFailed

from .address import outgoing
from .look import look
from .rate_limit import read_limits
from .redirect import NotFollowed, redirected
from .refusal import api_error
from .retry import http_date, retry_after
from .settings import Call, Settings, log
from .steps import Send, Until, Wait
from .wire import Failure, Outcome, Sink

T = TypeVar("T")

Steps = Generator[Send | Wait | Until, Any, T]

SAFE = ("GET", "HEAD", "PUT")
REPLAYED = (*SAFE, "DELETE")


@attrs.define(eq=False, repr=False)
class Exchange:
    """What is known while one call is under way."""

    request: Request[Any]
    settings: Settings
    read: Callable[[Answer], Any]
    sink: Sink | None = None
    attempt: int = 0
    failures: int = 0
    waited: float = 0.0
    queued: float = 0.0
    throttled: int = 0
    renewed: bool = False
    hops: int = 0
    unclear: str = ""
    """What left it open whether a write took effect; empty while that is clear."""
    note: str = ""
    why: str = ""
    """Why the next try has to wait."""

    def run(self) -> Steps[Any]:
        while True:
            if self._ours:
                yield from self._take_turn()
            self.attempt += 1
            try:
                outcome, token = yield from self._send()
            except AnswerTooLarge as error:
                if self.request.method in SAFE:
                    raise
                raise self._ambiguous(self.unclear or str(error)) from error
            try:
                verdict = self._judge(outcome, token)
            except UnreadableAnswer as error:  # a proxy's page, or a text that was cut
                reason = scrub(str(error))
                verdict = self._open(
                    f"the answer cannot be read: {reason}", outcome, UnreadableAnswer(reason)
                )
            if isinstance(verdict, _Done):
                return verdict.value
            if isinstance(verdict, AscError):
                raise verdict
            if verdict:
                yield Wait(verdict, f"{self.request}: {self.why}")

    @property
    def _links(self) -> bool:
        """Whether the call changes a relationship, where a 404 may speak of one of many."""
        return "/relationships/" in self.request.path

    @property
    def _ours(self) -> bool:
        """Whether Apple counts the call: an upload's host has nothing to do with the budget."""
        return self.request.authorize or not self.request.is_absolute

    def _take_turn(self) -> Steps[None]:
        """Waits until the request budget has a place for this call."""
        while wait := self.settings.pace.turn(self.settings.clock.steady()):
            if self.queued + wait > self.settings.retry.patience:
                self.note = f"not sent: the request budget comes back in {wait:.0f} seconds"
                raise self._give_up(Answer(429), self._failed("too many requests"))
            self.queued += wait
            yield Wait(wait, f"{self.request}: the request budget")

    def _send(self) -> Generator[Any, Any, tuple[Outcome, Secret | None]]:
        settings, pace, limits = self.settings, self.settings.pace, dict[str, int]()
        writes = self.request.method not in SAFE
        try:
            sent = outgoing(self.request, settings, settings.clock.now(), self.sink)
            if writes and (place := pace.begin_write()):
                yield from _until(place, pace.end_write)
            try:
                started = time.perf_counter()
                outcome: Outcome = yield Send(sent)
                seconds = time.perf_counter() - started
            finally:
                if writes:
                    pace.end_write()
            if isinstance(outcome, Answer):
                limits = read_limits(outcome.headers.get("x-rate-limit"))
        finally:
            if self._ours:
                pace.heard(limits, settings.clock.steady())
        self._tell(outcome, seconds)
        return outcome, sent.token

    def _tell(self, outcome: Outcome, seconds: float) -> None:
        if not self.settings.listens:
            return
        rate = self.settings.pace.rate(self.settings.clock.steady())
        if isinstance(outcome, Failure):
            call = Call(
                self.request, None, seconds, self.attempt, rate, failure=scrub(outcome.reason)
            )
        else:
            call = Call(
                self.request,
                outcome.status,
                seconds,
                self.attempt,
                rate,
                outcome.request_id,
                scrub(outcome.cut),
            )
        self.settings.tell(call)

    # Verdicts: done, an error to raise, or the seconds to wait before the next try.

    def _judge(self, outcome: Outcome, token: Secret | None) -> _Done | AscError | float:
        if isinstance(outcome, Failure):
            if outcome.sent:
                return self._open(outcome.reason, outcome)
            if outcome.lasting:
                return self._give_up(outcome, self._failed(outcome.reason))
            return self._again(outcome, self._failed(outcome.reason))
        status = outcome.status
        if status == 401 and token is not None:
            if not self.renewed:
                return self._renew(outcome, token)
            if self._take_other_key(token):
                return 0.0
        self.renewed = self.renewed and status == 401
        if status == 429 and self._ours:
            return self._throttle(outcome)
        if status in (408, 429) or status >= 500:
            return self._open(f"the answer is {status}", outcome)
        if status == 404 and self.unclear and self.request.method == "DELETE" and not self._links:
            return _Done(self.read(Answer(204, outcome.headers)))
        if 300 <= status < 400:
            return self._redirect(outcome)
        if not 200 <= status < 300:
            return self._give_up(outcome, api_error(self.request, outcome, self.note))
        if outcome.cut:
            return self._open(f"the answer is {status}, but cut off: {outcome.cut}", outcome)
        return _Done(self.read(outcome))

    def _open(
        self, reason: str, outcome: Outcome, error: AscError | None = None
    ) -> AscError | float:
        """The call may have taken effect."""
        writes = self.request.method not in SAFE
        if writes:
            self.unclear = self.unclear or reason
        if self.request.method not in REPLAYED:
            return self._give_up(outcome, self._failed(reason))
        return self._again(outcome, error or self._failed(reason))

    def _again(self, outcome: Outcome, error: AscError) -> AscError | float:
        """The wait before the next try, or `error` when there were enough."""
        retry = self.settings.retry
        self.failures += 1
        pause = retry.pause(self.failures, self._hint(outcome))
        if self.failures >= retry.attempts or self.waited + pause > retry.total:
            return self._give_up(outcome, error)
        self.waited += pause
        what = f"answered {outcome.status}" if isinstance(outcome, Answer) else outcome.reason
        self.why = f"{what}; try {self.failures + 1} of {retry.attempts} follows"
        return pause

    def _hint(self, outcome: Outcome) -> float | None:
        """What `Retry-After` says; a date there is the server's, and is compared with its clock."""
        if not isinstance(outcome, Answer):
            return None
        server = http_date(outcome.headers.get("date"))
        now = self.settings.clock.now() if server is None else server
        return retry_after(outcome.headers.get("retry-after"), now)

    def _give_up(self, outcome: Outcome, error: AscError) -> AscError:
        status = outcome.status if isinstance(outcome, Answer) else None
        if self.unclear:
            return self._ambiguous(self.unclear, status)
        if status is not None and not 200 <= status < 300 and isinstance(outcome, Answer):
            return api_error(self.request, outcome, self.note)
        return error

    def _ambiguous(self, reason: str, status: int | None = None) -> AmbiguousWrite:
        return AmbiguousWrite(self.request, reason, look=look(self.request), status=status)

    def _failed(self, reason: str) -> AscError:
        host = f" ({urlsplit(self.settings.base_url).netloc})" if self._ours else ""
        return ConnectionFailed(self.request, reason + host, self.attempt)

    def _renew(self, answer: Answer, token: Secret) -> float:
        """A 401 may be Apple's whim, or the machine's clock (quirks 2, 3): once again with a new
        token.
        """
        tokens = self.settings.tokens
        self.renewed = True
        tokens.refused(token, self.settings.clock.now(), http_date(answer.headers.get("date")))
        if tokens.skew:
            side = "behind" if tokens.skew > 0 else "ahead of"
            self.note = (
                f"this machine's clock is {abs(tokens.skew):.0f} seconds {side} Apple's; "
                "tokens were corrected"
            )
        return 0.0

    def _take_other_key(self, token: Secret) -> bool:
        """Whether there is another key, after two tokens of one were refused."""
        tokens = self.settings.tokens
        before = tokens.key.key_id
        if not tokens.fall_back(token):
            return False
        log.warning("Apple refuses key %s; key %s is used", before, tokens.key.key_id)
        return True

    def _throttle(self, answer: Answer) -> AscError | float:
        now = self.settings.clock.steady()
        self.throttled += 1
        hint = self._hint(answer)
        wait = self.settings.pace.refused(now, hint, self.throttled)
        if self.queued + wait > self.settings.retry.patience:
            self.note = f"{wait:.0f} seconds would have to pass first"
            return self._give_up(answer, self._failed("too many requests"))
        self.queued += wait
        self.why = "answered 429, too many requests"
        return wait

    def _redirect(self, answer: Answer) -> AscError | float:
        """Followed where that is safe: the next try goes there, at once."""
        self.hops += 1
        try:
            target = redirected(self.request, answer, self.settings.base_url, self.hops)
        except NotFollowed as error:
            return api_error(self.request, answer, str(error))
        self.request = attrs.evolve(self.request, path=target, query={})
        return 0.0


@attrs.frozen(eq=False)
class _Done:
    value: Any


def _until(place: Any, give_back: Callable[[], None]) -> Steps[None]:
    """Waits for a place; gives it back if the call is cancelled just when the place comes free."""
    try:
        yield Until(place)
    except BaseException:
        if not place.cancel():
            give_back()
        raise
