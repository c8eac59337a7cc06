"""Method x outcome x both clients: what is sent again, what is settled, what is raised."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest

from asc import NEVER, Request, Retry, errors
from asc.base.answer import Answer, Headers
from asc.http.wire import Failure, Outgoing

from .scripted import CUT_OFF, NEVER_SENT, OK, Stage, answer, refusal

METHODS = ("GET", "HEAD", "PUT", "DELETE", "POST", "PATCH")
READS = ("GET", "HEAD", "PUT")
WRITES = ("POST", "PATCH")

OPEN = {
    "408": answer(408),
    "500": refusal(500, "UNEXPECTED_ERROR"),
    "502 html": Answer(
        502, Headers([("content-type", "text/html")]), b"<h1>Could not process this request</h1>"
    ),
    "503": answer(503, retry_after="2"),
    "504": answer(504),
    "reset": CUT_OFF,
    "time-out": Failure("ReadTimeout", sent=True),
    "half an answer": Answer(200, content=b'{"data"', cut="RemoteProtocolError: incomplete"),
    "garbage": Answer(200, content=b"\x00<html>"),
    "deep garbage": Answer(200, content=b"[" * 200_000),
}
REFUSED = {
    400: errors.BadRequest,
    403: errors.Forbidden,
    404: errors.NotFound,
    405: errors.MethodNotAllowed,
    406: errors.NotAcceptable,
    409: errors.Conflict,
    410: errors.Gone,
    415: errors.UnsupportedMediaType,
    422: errors.UnprocessableEntity,
    418: errors.ApiError,
}


def request(method: str) -> Request[Any]:
    if method == "PUT":
        return Request(
            method, "https://upload.example/part?signature=x", content=b"part", authorize=False
        )
    return Request(method, "/v1/betaGroups/1", json={"data": {}} if method in WRITES else None)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("outcome", OPEN)
def test_an_open_outcome_is_replayed_unless_it_could_write_twice(
    kind: str, method: str, outcome: str
) -> None:
    stage = Stage(kind, [OPEN[outcome], OPEN[outcome], OK])
    if method in WRITES:
        with pytest.raises(errors.AmbiguousWrite) as caught:
            stage.send(request(method))
        assert caught.value.request.method == method
        assert len(stage.sent) == 1
    else:
        stage.send(request(method))
        assert len(stage.sent) == 3
        assert len(stage.clock.slept) == 2


@pytest.mark.parametrize("method", METHODS)
def test_what_was_never_sent_goes_out_again(kind: str, method: str) -> None:
    stage = Stage(kind, [NEVER_SENT, NEVER_SENT, OK])
    stage.send(request(method))
    assert len(stage.sent) == 3


@pytest.mark.parametrize("method", METHODS)
def test_a_429_is_never_handled_so_any_method_waits_and_goes_out_again(
    kind: str, method: str
) -> None:
    stage = Stage(kind, [refusal(429, "RATE_LIMIT_EXCEEDED", retry_after="7"), OK])
    stage.send(request(method))
    assert stage.clock.slept == [7.0]


@pytest.mark.parametrize("method", [method for method in METHODS if method != "PUT"])
def test_a_401_renews_the_token_once(kind: str, method: str) -> None:
    stage = Stage(kind, [refusal(401, "NOT_AUTHORIZED"), OK])
    stage.send(request(method))
    assert stage.sent[0].token != stage.sent[1].token

    stage = Stage(kind, [refusal(401, "NOT_AUTHORIZED")])
    with pytest.raises(errors.Unauthorized):
        stage.send(request(method))
    assert len(stage.sent) == 2


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("status", REFUSED)
def test_a_refusal_is_raised_at_once(kind: str, method: str, status: int) -> None:
    for body in (b"", b"plain text", b'{"errors": [{"code": "X.Y"}]}'):
        stage = Stage(kind, [Answer(status, content=body)])
        with pytest.raises(REFUSED[status]) as caught:
            stage.send(request(method))
        assert type(caught.value) is REFUSED[status]
        assert caught.value.status == status
        assert len(stage.sent) == 1


@pytest.mark.parametrize("method", METHODS)
def test_a_refusal_that_was_cut_off_is_still_one(kind: str, method: str) -> None:
    stage = Stage(kind, [Answer(409, content=b'{"err', cut="reset")])
    with pytest.raises(errors.Conflict):
        stage.send(request(method))


@pytest.mark.parametrize(
    "outcome", [name for name in OPEN if name not in ("garbage", "deep garbage")]
)
def test_a_delete_that_is_gone_when_tried_again_is_done(kind: str, outcome: str) -> None:
    stage = Stage(kind, [OPEN[outcome], refusal(404, "NOT_FOUND")])
    assert stage.send(Request("DELETE", "/v1/betaGroups/1")) is None
    stage = Stage(kind, [NEVER_SENT, refusal(404, "NOT_FOUND")])
    with pytest.raises(errors.NotFound):
        stage.send(Request("DELETE", "/v1/betaGroups/1"))


@pytest.mark.parametrize(
    ("outcome", "method", "error"),
    [
        (CUT_OFF, "GET", errors.ConnectionFailed),
        (CUT_OFF, "PUT", errors.ConnectionFailed),
        (CUT_OFF, "DELETE", errors.AmbiguousWrite),
        (NEVER_SENT, "POST", errors.ConnectionFailed),
        (NEVER_SENT, "DELETE", errors.ConnectionFailed),
        (answer(500), "GET", errors.ServerError),
        (answer(408), "GET", errors.TimedOut),
        (answer(500), "DELETE", errors.AmbiguousWrite),
        (OPEN["garbage"], "GET", errors.UnreadableAnswer),
        (OPEN["half an answer"], "GET", errors.ConnectionFailed),
    ],
)
def test_when_it_was_tried_often_enough(
    kind: str, outcome: Any, method: str, error: type[Exception]
) -> None:
    stage = Stage(kind, [outcome], retry=Retry(attempts=4))
    with pytest.raises(error):
        stage.send(request(method))
    assert len(stage.sent) == 4


def test_a_delete_that_was_open_once_stays_open(kind: str) -> None:
    stage = Stage(kind, [CUT_OFF, NEVER_SENT], retry=Retry(attempts=3))
    with pytest.raises(errors.AmbiguousWrite):
        stage.send(request("DELETE"))


@pytest.mark.parametrize(
    "answered", [answer(204), Answer(202), Answer(200), answer(200, {"data": None})]
)
def test_no_content_is_none(kind: str, answered: Answer) -> None:
    from asc_api.request import one

    readers: tuple[dict[str, Any], ...] = ({}, {"reader": one("App")})
    for reader in readers:
        assert Stage(kind, [answered]).send(Request("GET", "/v1/builds/1/app", **reader)) in (
            None,
            {"data": None},
        )


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"errors": []}', b'{"data": {"id": "1"}}', b'"oops"']
)
def test_nothing_is_not_an_empty_list(kind: str, body: bytes) -> None:
    """Whoever takes it for one makes again what is there."""
    from asc_api.request import page

    listed: Request[Any] = Request("GET", "/v1/apps", reader=page("App"))
    nothing = Answer(200, content=body)
    stage = Stage(kind, [nothing, nothing, answer(200, {"data": []})])
    assert list(stage.send(listed)) == []
    assert len(stage.sent) == 3
    with pytest.raises(errors.UnreadableAnswer, match="not contain a list"):
        Stage(kind, [nothing], retry=NEVER).send(listed)
    with pytest.raises(errors.UnreadableAnswer):
        Stage(kind, [nothing], dry_run=True).send(listed)
    assert list(Stage(kind, [answer(200, {"data": None})]).send(listed)) == []


def test_a_404_does_not_say_which_linkage_is_gone(kind: str) -> None:
    delete = Request("DELETE", "/v1/betaGroups/1/relationships/betaTesters", json={"data": []})
    with pytest.raises(errors.AmbiguousWrite):
        Stage(kind, [CUT_OFF, refusal(404, "NOT_FOUND")]).send(delete)


def test_headers_that_are_given_replace_ours_in_any_case(kind: str) -> None:
    stage = Stage(kind, [OK])
    stage.send(Request("GET", "/v1/apps", headers={"accept": "text/csv", "USER-AGENT": "mine"}))
    names = [name.lower() for name in stage.sent[0].headers]
    assert sorted(names) == sorted(set(names))
    assert stage.sent[0].headers["accept"] == "text/csv"


def test_waits_grow_are_jittered_and_end(kind: str) -> None:
    retry = Retry(attempts=50, first=1.0, longest=8.0, total=40.0)
    stage = Stage(kind, [answer(500)], retry=retry)
    with pytest.raises(errors.ServerError):
        stage.send(Request("GET", "/v1/apps"))
    slept = stage.clock.slept
    assert sum(slept) <= 40.0
    assert all(
        low <= wait <= 2 * low for wait, low in zip(slept, [0.5, 1, 2, 4, 4, 4], strict=False)
    )
    assert len(set(slept)) == len(slept)


def test_retry_after_is_a_hint_with_a_ceiling(kind: str) -> None:
    from email.utils import formatdate

    stage = Stage(kind, [])
    later = formatdate(stage.clock.now() + 20, usegmt=True)
    for header, low, high in (
        ("20", 20, 20),
        (later, 19, 21),
        ("99999", 30, 30),
        ("soon", 0.2, 0.5),
    ):
        stage = Stage(kind, [answer(503, retry_after=header), OK])
        stage.send(Request("GET", "/v1/apps"))
        assert low <= stage.clock.slept[0] <= high


def test_never_is_once_and_with_options_shares_the_rest(kind: str) -> None:
    stage = Stage(kind, [answer(500)])
    once = stage.client.with_options(retry=NEVER)
    for outcome in (answer(500), NEVER_SENT, refusal(429, "RATE_LIMIT_EXCEEDED")):
        stage.script._outcomes[:] = [outcome]
        before = len(stage.sent)
        other = Stage(kind, [])
        other.client, other.script = once, stage.script
        with pytest.raises(errors.AscError):
            other.send(Request("GET", "/v1/apps"))
        assert len(stage.sent) == before + 1
    assert len({sent.token for sent in stage.sent}) == 1
    assert once.api.apps is not stage.client.api.apps


def test_a_429_that_lasts_longer_than_patience_is_raised(kind: str) -> None:
    limits = {"x_rate_limit": "user-hour-lim:3600;user-hour-rem:0;"}
    stage = Stage(
        kind, [refusal(429, "RATE_LIMIT_EXCEEDED", **limits)], retry=Retry(patience=300.0)
    )
    with pytest.raises(errors.RateLimited):
        stage.send(Request("GET", "/v1/apps"))
    assert sum(stage.clock.slept) <= 300.0


def test_redirects_are_followed_on_the_host_by_reads_alone(kind: str) -> None:
    moved = answer(307, location="/v1/apps?moved=1")
    stage = Stage(kind, [moved, OK])
    stage.send(Request("GET", "/v1/apps"))
    assert stage.sent[1].url == "https://api.appstoreconnect.apple.com/v1/apps?moved=1"
    for location in (
        "https://evil.example/v1/apps",
        "//evil.example/",
        "http://api.appstoreconnect.apple.com/",
        "",
    ):
        stage = Stage(kind, [answer(302, location=location), moved])
        with pytest.raises(errors.Redirected):
            stage.send(Request("GET", "/v1/apps"))
        assert all("evil" not in sent.url and sent.url.startswith("https") for sent in stage.sent)
    with pytest.raises(errors.Redirected):
        Stage(kind, [moved, OK]).send(Request("POST", "/v1/apps", json={}))


FOREIGN = [
    "https://evil.example/v1/apps",
    "http://api.appstoreconnect.apple.com/v1/apps",
    "https://api.appstoreconnect.apple.com:8443/v1/apps",
    "https://api.appstoreconnect.apple.com.evil.example/",
    "https://api.appstoreconnect.apple.com@evil.example/",
    "//evil.example/v1",
    "@evil.example/v1",
    ".evil.example/",
    "/v1/apps\r\nX: y",
    "https://api.appstoreconnect.apple.com\\@evil.example/",
    "https://[::1",
    "ftp://127.0.0.1/x",
]


@pytest.mark.parametrize("path", FOREIGN)
def test_a_token_goes_to_the_api_alone(kind: str, path: str) -> None:
    stage = Stage(kind, [OK])
    try:
        stage.send(Request("GET", path))
    except (errors.ForeignHost, errors.InvalidArgument):
        assert not stage.sent
    else:
        assert stage.sent[0].url.startswith("https://api.appstoreconnect.apple.com/")


def test_a_next_link_is_followed_as_given(kind: str) -> None:
    base = "https://api.appstoreconnect.apple.com"
    stage = Stage(kind, [OK])
    stage.send(Request("GET", f"{base}:443/v1/apps?cursor=AQ.9%3D&filter%5Bname%5D=a"))
    assert stage.sent[0].url == f"{base}/v1/apps?cursor=AQ.9%3D&filter%5Bname%5D=a"
    assert stage.sent[0].token


def test_an_upload_gets_exactly_its_own_headers(kind: str) -> None:
    stage = Stage(kind, [OK])
    url = "https://upload.example/a?sig=1"
    stage.send(
        Request("PUT", url, content=b"x", headers={"Content-Type": "image/png"}, authorize=False)
    )
    assert (stage.sent[0].url, stage.sent[0].headers, stage.sent[0].token) == (
        url,
        {"Content-Type": "image/png"},
        None,
    )
    with pytest.raises(errors.ForeignHost):
        stage.send(Request("PUT", "http://upload.example/a", content=b"x", authorize=False))


def test_a_query_is_spelled_as_apple_does(kind: str) -> None:
    stage = Stage(kind, [OK])
    stage.send(
        Request(
            "GET",
            "/v1/apps",
            query={"filter[bundleId]": ["a.b", "c d&e"], "limit": 5, "exists[x]": True},
        )
    )
    assert (
        stage.sent[0].url.partition("?")[2]
        == "filter%5BbundleId%5D=a.b,c%20d%26e&limit=5&exists%5Bx%5D=true"
    )


@pytest.mark.parametrize(
    "base",
    [
        "http://example.com",
        "https://user:pw@example.com",
        "https://:pw@example.com",
        "ftp://127.0.0.1",
        "example.com",
    ],
)
def test_a_base_url_is_over_tls_or_on_this_machine(kind: str, base: str) -> None:
    with pytest.raises(errors.ForeignHost, match=r"^(?!.*pw)"):
        Stage(kind, [OK], base_url=base)
    Stage(kind, [OK], base_url="http://127.0.0.1:8080/")


@pytest.mark.parametrize("body", [float("nan"), object(), {1: {2}}])
def test_a_body_that_is_no_json_is_refused_before_it_is_sent(kind: str, body: Any) -> None:
    stage = Stage(kind, [OK])
    with pytest.raises(errors.InvalidArgument):
        stage.send(Request("POST", "/v1/apps", json=body))
    assert not stage.sent


def test_the_hook_sees_every_try_and_cannot_break_the_call(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[Any] = []

    def hook(call: Any) -> None:
        calls.append(call)
        raise RuntimeError("a bug in the hook")

    rate = {"x_rate_limit": "user-hour-lim:3600;user-hour-rem:17;", "x_apple_request_uuid": "u-1"}
    caplog.set_level("DEBUG", "asc")
    stage = Stage(kind, [CUT_OFF, answer(200, {}, **rate)], on_call=hook)
    stage.send(Request("GET", "/v1/apps", query={"filter[name]": "x"}))
    assert [(call.status, call.attempt, call.failure != "") for call in calls] == [
        (None, 1, True),
        (200, 2, False),
    ]
    assert calls[1].request_id == "u-1"
    assert calls[1].rate["hour"].left == 17
    lines = [
        record.message
        for record in caplog.records
        if record.levelname == "DEBUG" and record.name == "asc"
    ]
    assert len(lines) == 2
    assert all(
        word in lines[1] for word in ("GET /v1/apps 200", "attempt 2", "hour:17/3600", "u-1")
    )


def test_a_body_beyond_the_limit_is_given_up(kind: str) -> None:
    def too_large(sent: Outgoing) -> Answer:
        assert sent.max_body == 10
        raise errors.AnswerTooLarge("too large")

    with pytest.raises(errors.AnswerTooLarge):
        Stage(kind, [too_large], max_body=10).send(Request("GET", "/v1/apps"))
    for method in ("POST", "DELETE"):
        with pytest.raises(errors.AmbiguousWrite, match="too large"):
            Stage(kind, [too_large], max_body=10).send(Request(method, "/v1/apps/1", json={}))


def test_what_would_fail_again_is_not_tried_again(kind: str) -> None:
    stage = Stage(kind, [Failure("no such scheme", sent=False, lasting=True), OK])
    with pytest.raises(
        errors.ConnectionFailed, match=r"no such scheme \(api\.appstoreconnect\.apple\.com\)$"
    ):
        stage.send(Request("GET", "/v1/apps"))


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("status", [200, 201])
def test_a_write_without_the_resource_it_should_answer_with_is_open(
    kind: str, method: str, status: int
) -> None:
    from asc_api.request import one

    stage = Stage(kind, [Answer(status)])
    with pytest.raises(errors.AmbiguousWrite, match="no body") as caught:
        stage.send(Request(method, "/v1/betaGroups/1", json={}, reader=one("BetaGroup")))
    assert len(stage.sent) == 1
    assert caught.value.status == status


def test_a_redirect_that_leads_nowhere_is_refused_at_once(kind: str) -> None:
    stage = Stage(kind, [answer(302)])
    with pytest.raises(errors.Redirected, match="does not say where"):
        stage.send(request("GET"))
    assert len(stage.sent) == 1


@pytest.mark.parametrize("seconds", [-90, 7200])
def test_a_date_in_retry_after_is_the_servers(kind: str, seconds: int) -> None:
    """This machine's clock may be hours off."""
    stage = Stage(kind, [])
    now = stage.clock.now() + seconds
    date, after = formatdate(now, usegmt=True), formatdate(now + 20, usegmt=True)
    stage = Stage(kind, [answer(503, date=date, retry_after=after), OK], retry=Retry(first=0.0))
    stage.send(request("GET"))
    assert sum(stage.clock.slept) == 20
