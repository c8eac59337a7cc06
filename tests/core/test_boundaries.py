"""The edges of what a call does: limits reached exactly, words that errors need, headers."""

from __future__ import annotations

import json
import logging
import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest
from asc_api.resources import beta_groups

from asc import NEVER, FileSlice, Pace, Request, Retry, Timeouts, errors
from asc.base.answer import Headers
from asc.http import tls
from asc.http.address import check_proxy, is_proxy
from asc.http.audit import Audit
from asc.http.bodies import Body
from asc.http.look import look
from asc.http.proxies import Proxies, read_proxies
from asc.http.rate_limit import read_limits
from asc.http.routes import Router
from asc.http.settings import Call
from asc.http.waits import WaitEvent
from asc.http.wire import Outgoing

from .loopback import response, say, self_signed, server
from .scripted import CUT_OFF, KEY, OK, Stage, answer, refusal
from .test_outcomes import over, rest
from .test_transport import CONTENT, TAG, Live

GET = Request[Any]("GET", "/v1/apps")
NOW = 1_800_000_003.0
ODD: list[Any] = [{"X": 1}, {1: "x"}, ["X"]]
"""Headers that type checkers would refuse."""


# What is sent


def test_what_every_call_of_the_api_says_of_itself(kind: str) -> None:
    stage = Stage(kind, [OK])
    stage.send(Request("POST", "/v1/apps", json={}))
    headers = dict(stage.sent[0].headers)
    assert headers.pop("User-Agent").startswith("asc-client/")
    assert headers == {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "Content-Type": "application/json",
    }


def test_a_query_is_added_to_the_one_that_a_link_has(kind: str) -> None:
    stage = Stage(kind, [OK])
    stage.send(Request("GET", "/v1/apps?cursor=a", query={"limit": "5", "sort": "name"}))
    assert stage.sent[0].url.endswith("/v1/apps?cursor=a&limit=5&sort=name")


@pytest.mark.parametrize(
    ("request_", "problem"),
    [
        (Request("POST", "/v1/apps", json=float("nan")), "not JSON: Out of range"),
        (Request("POST", "/v1/apps", json={"a": "\ud800"}), "not JSON: half a character"),
        (Request("GET", "/v1/apps", headers=ODD[0]), "the header 'X' can't be sent"),
        (Request("GET", "/v1/apps", headers=ODD[1]), "the header .?1.? can't be sent"),
        (Request("GET", "/v1/apps", headers=ODD[2]), "headers is list: it takes a dict"),
        (Request("GET", "/v1/apps", query={"a": "\ud800"}), "half a character .* query: 'a'"),
        (Request("GET", "v1/apps"), "GET v1/apps: a path starts with '/'"),
        (Request("GET", "/v1/a b"), "must not contain spaces"),
        (Request("GET", "/v1/a\x7fb"), "must not contain spaces, control characters"),
        (Request("GET", "https://"), "not a URL"),
        (Request("GÉT", "/v1/apps"), "the method is 'GÉT'"),
        (Request("GET1", "/v1/apps"), "the method is 'GET1'"),
    ],
    ids=str,
)
def test_what_cannot_be_sent_is_named(kind: str, request_: Request[Any], problem: str) -> None:
    stage = Stage(kind, [OK])
    with pytest.raises(errors.InvalidArgument, match=problem):
        stage.send(request_)
    assert stage.sent == []


def test_the_four_kinds_of_proxies() -> None:
    for scheme in ("http", "https", "socks5", "socks5h"):
        assert is_proxy(f"{scheme}://proxy:8080")
        assert check_proxy(f"{scheme}://user:word@proxy:8080")
    for url in ("ftp://proxy", "proxy:8080", "http://", "http://proxy:0", "http://proxy:99999"):
        assert not is_proxy(url)
    assert check_proxy("") is None
    with pytest.raises(errors.InvalidArgument, match=r"^proxy is 'proxy:8080': it takes a URL"):
        check_proxy("user:word@proxy:8080")


def test_a_proxy_of_the_environment_and_certificates_of_ones_own(
    kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """This machine is reached straight, and by the certificates that `verify` names."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    certificate = self_signed(tmp_path)
    with server(say(response(200, b"{}")), certificate=certificate) as (url, received):
        assert Live(kind, url, verify=str(certificate)).send(GET) == {}
    assert len(received) == 1


def test_no_proxy_may_name_a_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "a.example:443, b.example:8443, [fd12:0:0::1]:443")
    proxies = read_proxies()
    assert proxies.choose("https", "fd12::1", 443) is None
    assert proxies.choose("https", "fd12::1", 8443) is not None
    choose = Router(proxies, ssl.create_default_context())._routes.choose
    proxied, straight = (choose(httpx.URL(f"https://{it}.example")) for it in ("b", "a"))
    assert straight is not proxied
    assert choose(httpx.URL("https://b.example:8443")) is straight
    assert choose(httpx.URL("https://a.example:8443")) is proxied
    assert choose(httpx.URL("https://127.0.0.1")) is straight
    assert Proxies({}).choose("https", "a.example", 443) is None


def test_each_phase_has_its_own_time(kind: str) -> None:
    seen: list[Any] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        raise httpx.ReadError("as told")

    stage = Stage(kind, [])
    timeouts = Timeouts(connect=1, read=2, write=3, pool=4)
    options: dict[str, Any] = {"timeout": timeouts, "retry": NEVER}
    stage.client = type(stage.client)(KEY, transport=over(kind, note), **options)
    with pytest.raises(errors.ConnectionFailed):
        stage.send(GET)
    assert seen == [{"connect": 1, "read": 2, "write": 3, "pool": 4}]


def test_certificates_are_checked_even_if_they_could_not_be_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert tls.finish(None) is True
    assert isinstance(tls.finish(tls.begin()), ssl.SSLContext)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    assert tls.finish(tls.begin()) is True


# What comes back


@pytest.mark.parametrize(
    ("status", "method", "headers", "body", "cut"),
    [
        (200, "GET", {"content-type": "application/json"}, b"", True),
        (200, "GET", {"content-type": "application/vnd.api+json"}, b"", True),
        (200, "GET", {"content-type": "application/json"}, b"{}", False),
        (200, "GET", {"content-type": "application/json", "content-length": "0"}, b"", False),
        (
            200,
            "GET",
            {"content-type": "application/json", "transfer-encoding": "chunked"},
            b"",
            False,
        ),
        (200, "GET", {"content-type": "text/plain"}, b"", False),
        (200, "GET", {}, b"", False),
        (204, "GET", {"content-type": "application/json"}, b"", False),
        (200, "POST", {"content-type": "application/json"}, b"", False),
    ],
)
def test_an_empty_answer_that_nothing_frames_may_have_been_cut(
    status: int, method: str, headers: dict[str, str], body: bytes, cut: bool
) -> None:
    made = Body(status, Headers(headers.items()), Outgoing(method, "https://x/", {}))
    made.begin()
    made.take(body)
    made.end()
    assert made.answer().cut == ("nothing came after the headers" if cut else "")
    assert made.answer("reset").cut == "reset"


def test_the_longest_body_is_taken(kind: str) -> None:
    body = json.dumps("x" * 998).encode()
    with server(say(response(200, body))) as (url, _):
        assert Live(kind, url, max_body=1000).send(GET) == "x" * 998
        with pytest.raises(errors.AnswerTooLarge, match="max_body=999 bytes"):
            Live(kind, url, max_body=999).send(GET)


def test_a_file_that_is_gone_is_named_with_the_reason(kind: str, tmp_path: Path) -> None:
    part = FileSlice(tmp_path / "App.ipa", 0, 10)
    with (
        server(say(response(200))) as (url, _),
        pytest.raises(errors.FileChanged, match=r"App\.ipa.? can't be read: No such file"),
    ):
        Live(kind, url).send(Request("PUT", f"{url}/x", content=part, authorize=False))


def test_a_download_goes_on_after_a_single_byte(kind: str, tmp_path: Path) -> None:
    first = response(200, CONTENT[:1], TAG, "Accept-Ranges: bytes", length=len(CONTENT))
    target = tmp_path / "report.gz"
    with server(say(first), rest) as (url, received):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert b"range: bytes=1-\r\n" in received[1].lower()
    assert target.read_bytes() == CONTENT


def test_a_300_is_a_redirect_too(kind: str) -> None:
    with pytest.raises(errors.Redirected, match="does not say where"):
        Stage(kind, [answer(300)]).send(GET)


def test_five_redirects_are_followed_and_no_sixth(kind: str) -> None:
    moved = [answer(302, location=f"/v1/apps?hop={number}") for number in range(6)]
    stage = Stage(kind, [*moved[:5], OK])
    stage.send(GET)
    assert len(stage.sent) == 6
    stage = Stage(kind, [*moved, OK])
    with pytest.raises(errors.Redirected, match=r"leads to https://\S+/v1/apps, and was not"):
        stage.send(GET)
    assert len(stage.sent) == 6


def test_a_deletion_that_was_done_before_keeps_what_the_last_answer_said(kind: str) -> None:
    gone = refusal(404, "NOT_FOUND", x_apple_request_uuid="u-7")
    found = Stage(kind, [CUT_OFF, gone]).fetch(Request("DELETE", "/v1/betaGroups/1"))
    assert (found.status, found.request_id, found.content) == (204, "u-7", b"")


def test_the_hook_hears_why_no_answer_came(kind: str) -> None:
    calls: list[Call] = []
    stage = Stage(kind, [CUT_OFF, answer(200)], on_call=calls.append)
    stage.send(Request("DELETE", "/v1/apps/1"))
    assert [(call.status, call.failure, call.attempt) for call in calls] == [
        (None, "ReadError: reset by peer", 1),
        (200, "", 2),
    ]
    assert "DELETE /v1/apps/1 no answer" in str(calls[0])
    assert "attempt 1 rate [] id - ReadError" in str(calls[0])


def test_a_missing_agreement_names_the_request(kind: str) -> None:
    code = "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED"
    with pytest.raises(errors.AgreementMissing) as caught:
        Stage(kind, [refusal(403, code)]).send(GET)
    assert caught.value.request.path == GET.path


# Where to look


def test_a_look_asks_for_the_relationships_that_were_sent() -> None:
    links = {"app": {"data": {"type": "apps", "id": "7"}}, "news": {"data": None}}
    body = {"data": {"type": "betaGroups", "id": "7", "relationships": links}}
    found = look(Request("PATCH", "/v1/betaGroups/7", json=body))
    assert found
    assert dict(found.query) == {"include": "app"}
    plain = look(Request("PATCH", "/v1/betaGroups/7", json={"data": {"type": "betaGroups"}}))
    assert plain
    assert dict(plain.query) == {}


@pytest.mark.parametrize("data", [{"type": "apps"}, {"type": "apps", "id": "${new}"}, None])
def test_a_look_does_not_filter_by_what_has_no_id(data: Any) -> None:
    create = beta_groups.create(name="Press", app="7")
    body = json.loads(json.dumps(create.json))
    body["data"]["relationships"]["app"]["data"] = data
    found = look(Request("POST", "/v1/betaGroups", json=body))
    assert found
    assert dict(found.query) == {"filter[name]": "Press", "limit": "200"}


# The pace


def heard(pace: Pace, left: int, now: float, limit: int = 10) -> float:
    """When more is expected, after an answer that says what is left of the hour."""
    pace.heard(read_limits(f"user-hour-lim:{limit};user-hour-rem:{left};"), now)
    return pace.rate(now)["hour"].renews_at


def test_the_hour_comes_back_an_hour_after_the_oldest_call_and_no_sooner() -> None:
    pace = Pace()
    assert pace.turn(NOW) == 0
    assert heard(pace, 9, NOW) == NOW - 3 + 10 + 3600


def test_where_others_used_the_hour_it_is_looked_at_in_a_minute() -> None:
    pace = Pace()
    pace.turn(NOW)
    assert heard(pace, 8, NOW) == NOW + 60


def test_calls_of_an_hour_ago_count_no_more() -> None:
    pace = Pace()
    pace.turn(NOW)
    heard(pace, 9, NOW)
    later = NOW + 3700
    for _ in range(2):
        pace.turn(later)
    pace.heard({}, later)
    assert heard(pace, 8, later) == later - later % 10 + 10 + 3600


def test_a_refusal_with_nothing_left_waits_for_the_hour() -> None:
    pace = Pace()
    pace.turn(NOW)
    heard(pace, 0, NOW, limit=1)
    wait = pace.refused(NOW)
    assert wait == 3600
    assert pace.rate(NOW)["hour"].left == 0
    assert pace.turn(NOW + 3599) == pytest.approx(8)
    assert pace.turn(NOW + 3608) == 0


def test_refusals_in_a_row_wait_longer_each_time(kind: str) -> None:
    limited = refusal(429, "RATE_LIMIT_EXCEEDED", retry_after="0")
    stage = Stage(kind, [*[limited] * 3, OK])
    stage.send(GET)
    assert stage.clock.slept == pytest.approx([1, 2, 3])


@pytest.mark.parametrize("name", ["attempts", "first", "longest", "total", "patience"])
def test_a_retry_that_cannot_be_meant_is_named(name: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=f"Retry.*{name}"):
        Retry(**{name: -1})


def test_a_wait_without_a_reason_was_asked_for() -> None:
    assert str(WaitEvent(61.4, "")) == "waiting 61 s: asked for"
    assert str(WaitEvent(5, "why")) == "waiting 5 s: why"


# What is written down


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        *((status, "open") for status in (None, 408, 500, 503)),
        *((status, "done") for status in (200, 201, 204, 299)),
        *((status, "refused") for status in (300, 401, 404, 409, 429, 499)),
    ],
)
def test_the_audit_says_what_came_of_a_write(
    tmp_path: Path, status: int | None, outcome: str
) -> None:
    path = tmp_path / "audit.jsonl"
    Audit(path, lambda: 0.0).note(Call(Request("POST", "/v1/apps"), status, 0.1, 1, {}), "KEY")
    line = json.loads(path.read_text("utf-8"))
    assert (line["outcome"], line["status"]) == (outcome, status)
    assert (line["time"], line["key"]) == ("1970-01-01T00:00:00+00:00", "KEY")


def test_a_write_that_is_not_in_the_audit_is_in_the_log(
    kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "audit.jsonl"
    stage = Stage(kind, [OK], audit=path, retry=NEVER)
    path.unlink()
    path.mkdir()
    stage.send(Request("DELETE", "/v1/apps/1"))
    found = [each.message for each in caplog.records if each.levelno == logging.ERROR]
    assert len(found) == 1
    assert found[0].startswith("DELETE /v1/apps/1 200")
    assert found[0].endswith("is not in the audit")


def test_a_client_for_some_apps_asks_for_no_others(kind: str) -> None:
    for name in ("filter[app]", "filter[apps]"):
        stage = Stage(kind, [OK], only_apps=["7"])
        stage.send(Request("GET", "/v1/betaTesters", query={name: "7"}))
        with pytest.raises(errors.NotPermitted, match="app 8 is not one of"):
            stage.send(Request("GET", "/v1/betaTesters", query={name: "7,8"}))
        assert len(stage.sent) == 1


def test_a_query_is_not_shown() -> None:
    shown = repr(Outgoing("PUT", "https://upload.example/part?a=hidden?b=hidden", {}))
    assert shown == "<Outgoing PUT https://upload.example/part>"
