"""Whatever headers and bodies say: no exception but ours, no wait without an end."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asc import Request, Retry, errors
from asc.base.answer import Answer, Headers
from asc.base.refusal import read_entries
from asc.flow.read_back import read_back
from asc.http.rate_limit import Pace, read_limits
from asc.http.refusal import api_error
from asc.http.retry import http_date, retry_after
from asc.http.wire import Failure

from .scripted import Stage

settings.register_profile(
    "core", deadline=None, max_examples=150, suppress_health_check=list(HealthCheck)
)
settings.load_profile("core")

NUMBER = st.one_of(st.integers(), st.floats(), st.integers(10**15, 10**40)).map(str)
DATE = st.one_of(
    st.text(max_size=40),
    NUMBER,
    st.sampled_from(
        [
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "Wed, 21 Oct 9999 07:28:00 GMT",
            "Wed, 99 Oct 2015 99:28:00 +9999",
            "Mon, 01 Jan 0001 00:00:00 +2359",
            "Thu, 1 Jan 1970 00:00:00 -0000",
            "1e400",
            "-1",
            "nan",
            "inf",
            "٣",
        ]
    ),
)
LIMITS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.tuples(
            st.sampled_from(
                ["user-hour-lim", "user-hour-rem", "user-minute-lim", "user-minute-rem", "x"]
            ),
            NUMBER,
        ),
        max_size=5,
    ).map(lambda pairs: "".join(f"{name}:{number};" for name, number in pairs)),
)
NAMES = [
    "errors",
    "code",
    "detail",
    "source",
    "pointer",
    "meta",
    "associatedErrors",
    "links",
    "see",
    "id",
    "data",
    "type",
    "next",
    "attributes",
    "relationships",
    "status",
]
JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(NAMES),
            inner, max_size=5,
        ),
    ),
    max_leaves=20,
)  # fmt: skip
BODY = st.one_of(st.binary(max_size=60), JSON.map(lambda value: json.dumps(value).encode()))
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "x-rate-limit": LIMITS,
        "retry-after": DATE,
        "date": DATE,
        "location": st.text(max_size=30),
    },
)
OUTCOME = st.one_of(
    st.builds(Failure, st.text(max_size=20), st.booleans()),
    st.builds(
        Answer,
        st.one_of(
            st.sampled_from([200, 201, 204, 301, 400, 401, 403, 404, 409, 429, 500, 503]),
            st.integers(100, 999),
        ),
        HEADERS.map(lambda headers: Headers(headers.items())),
        BODY,
        st.sampled_from(["", "", "", "cut"]),
    ),
)


@given(
    st.lists(OUTCOME, min_size=1, max_size=6),
    st.sampled_from(["GET", "POST", "PATCH", "DELETE", "PUT"]),
)
def test_any_answers(outcomes: list[Any], method: str) -> None:
    from asc_api.request import page

    retry = Retry(attempts=4, total=60.0, patience=4000.0)
    stage = Stage("sync", outcomes, retry=retry)
    json_: Any = {"data": {}} if method in ("POST", "PATCH") else None
    with suppress(errors.AscError):
        stage.send(Request(method, "/v1/apps/1", json=json_, reader=page("App")))
    # Waits for the budget are as long as `patience`, and the hour that a single turn may take.
    assert sum(stage.clock.slept) <= retry.total + retry.patience + 3600
    assert len(stage.sent) <= retry.attempts + 1 + 6 + len(stage.clock.slept)


@given(
    JSON,
    st.sampled_from(
        ["/v1/betaGroups", "/v1/betaGroups/1", "/v1/betaGroups/1/relationships/builds"]
    ),
)
def test_bodies_of_ambiguous_writes(body: Any, path: str) -> None:
    stage = Stage("sync", [Failure("reset", sent=True), Answer(200, content=b'{"data": []}')])
    with pytest.raises(errors.AmbiguousWrite) as caught:
        stage.send(Request("POST", path, json={"data": body}))
    stage.run(read_back(caught.value))


@given(BODY)
def test_error_documents(body: bytes) -> None:
    error = api_error(Request("GET", "/v1/apps"), Answer(409, content=body))
    assert all(isinstance(code, str) for code in error.codes)
    assert not error.has("NO_SUCH_CODE")
    assert str(error)
    read_entries(body)


@given(DATE, st.floats(0, 4e9))
def test_dates_and_waits(text: str, now: float) -> None:
    wait = retry_after(text, now)
    assert wait is None or 0 <= wait < float("inf")
    assert http_date(text) is None or isinstance(http_date(text), float)
    assert 0 <= Retry().pause(1, wait) <= Retry().longest


@given(st.lists(st.tuples(LIMITS, st.booleans(), st.floats(0, 8000)), max_size=12))
def test_limits(answers: list[tuple[str, bool, float]]) -> None:
    pace, now = Pace(), 1_800_000_000.0
    for header, refused, passed in answers:
        for _ in range(3):
            wait = pace.turn(now)
            assert 0 <= wait <= 3600
            now += wait
        pace.heard(read_limits(header), now)
        if refused:
            assert 0 < pace.refused(now) <= 3600
        now += passed
        assert all(budget.left >= 0 for budget in pace.rate(now).values())


@given(st.text(max_size=60))
def test_paths(path: str) -> None:
    stage = Stage("sync", [Answer(200)])
    try:
        stage.send(Request("GET", path))
    except (errors.ForeignHost, errors.InvalidArgument):
        assert not stage.sent
    assert all(sent.url.startswith("https://api.appstoreconnect.apple.com/") for sent in stage.sent)
