"""Known secrets are planted, every error path is driven with logging at DEBUG, and all that came
out is searched.
"""

from __future__ import annotations

import base64
import io
import logging
import pickle
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asc import ApiKey, Client, Request, Retry, VirtualClock, errors
from asc.base.answer import Answer
from asc.base.secrets import scrub, shown
from asc.workflow import sleep

from .loopback import Handler, reset, response, say, server
from .scripted import CUT_OFF, NEVER_SENT, OK, Stage, answer, refusal
from .test_keys import ISSUER, PKCS8

SIGNATURE = "X-Amz-Signature=4f1c9a77presigned"
UPLOAD = f"https://upload.example/part?X-Amz-Credential=AKIAPLANTED&{SIGNATURE}"
PASSWORD = "planted-demo-password"
PLANTED = (
    ISSUER,
    "presigned",
    "AKIAPLANTED",
    PASSWORD,
    base64.b64encode(ISSUER.encode()).decode().rstrip("="),
    *PKCS8.splitlines()[1:-1],
    "planted-header",
)


def key() -> ApiKey:
    return ApiKey(key_id="ABC1234567", issuer_id=ISSUER, private_key=PKCS8)


def everything(error: BaseException) -> Iterator[str]:
    """What a crash reporter shows: messages, notes, tracebacks with the locals of our frames,
    pickles.
    """
    seen: BaseException | None = error
    while seen is not None:
        yield repr(seen) + str(seen)
        yield "".join(
            traceback.TracebackException.from_exception(seen, capture_locals=False).format()
        )
        for frame, _ in traceback.walk_tb(seen.__traceback__):
            if any(
                ours in frame.f_code.co_filename
                for ours in ("/asc/", "asc_api", "<attrs generated")
            ):
                yield from (f"{name}={value!r}" for name, value in frame.f_locals.items())
        seen = seen.__cause__ or seen.__context__
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    yield repr(pickle.dumps(error)) + str(vars(copy))


def requests() -> Iterator[Request[Any]]:
    body = {"data": {"attributes": {"demoAccountPassword": PASSWORD}}}
    yield Request("GET", "/v1/apps")
    yield Request("POST", "/v1/appStoreReviewDetails", json=body)
    yield Request("PATCH", "/v1/appStoreReviewDetails/1", json=body)
    yield Request("DELETE", "/v1/apps/1", json=body)
    yield Request(
        "PUT", UPLOAD, content=b"part", headers={"X-Secret": "planted-header"}, authorize=False
    )
    yield Request("PUT", UPLOAD)
    yield Request("PUT", UPLOAD.replace("https", "http"), authorize=False)
    yield Request("GET", "https://evil.example/?" + SIGNATURE)
    yield Request("POST", "/v1/apps", json={"password": PASSWORD, "number": float("nan")})


def echo(sent: Any) -> Answer:
    """A page that shows what was sent to it."""
    token = sent.token.reveal() if sent.token else ""
    return Answer(502, content=f"<p>{token} {UPLOAD} could not be reached</p>".encode())


OUTCOMES: list[Any] = [
    *[
        refusal(status, "X")
        for status in (400, 401, 403, 404, 405, 406, 409, 410, 415, 422, 429, 500, 503)
    ],
    answer(302, location=UPLOAD),
    answer(307, location=UPLOAD),
    answer(409, {"errors": [{"code": "X", "detail": f"see {UPLOAD}"}]}),
    CUT_OFF,
    NEVER_SENT,
    OK,
    echo,
    Answer(200, content=f"{UPLOAD} is not JSON".encode()),
]


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    root = logging.getLogger()
    level, root_level = root.handlers, root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(root_level)
    assert level is root.handlers


def check(texts: list[str], tokens: set[str]) -> None:
    for text in texts:
        for secret in (*PLANTED, *tokens, *(token.split(".")[1] for token in tokens)):
            assert secret not in text, f"{secret!r} in {text[:3000]!r}"


def test_nothing_secret_comes_out_of_any_error(kind: str, log: io.StringIO) -> None:
    texts: list[str] = []
    tokens: set[str] = set()
    count = 0
    for outcome in OUTCOMES:
        for request in requests():
            heard: list[str] = []
            hook = lambda call: heard.append(f"{call!r} {call}")  # noqa: B023, E731
            stage = Stage(
                kind, [outcome], key=key(), retry=Retry(attempts=2, patience=1.0), on_call=hook
            )
            try:
                stage.send(request)
            except errors.AscError as error:
                count += 1
                texts += everything(error)
            tokens |= {sent.token.reveal() for sent in stage.sent if sent.token}
            texts += [
                *heard,
                *(repr(sent) for sent in stage.sent),
                repr(stage.client),
                repr(vars(stage.client)),
            ]
            texts.append(
                repr(stage.client._settings)
                + repr(stage.client._settings.tokens.key)
                + str(stage.client.rate)
            )
    assert count > 100
    assert tokens
    check([*texts, log.getvalue()], tokens)


HANDLERS: list[Handler] = [
    reset,
    say(b"\x00"),
    say(response(200, b"{", length=50)),
    say(response(302, b"", f"Location: {UPLOAD}")),
    say(response(500)),
    say(response(200, b"{}", f"Set-Cookie: a={SIGNATURE}")),
]


@pytest.mark.parametrize("handler", HANDLERS)
def test_httpx_tells_nothing_either(log: io.StringIO, handler: Handler) -> None:
    texts: list[str] = []
    tokens: set[str] = set()
    with (
        server(handler) as (url, received),
        Client(key(), base_url=url, clock=VirtualClock(), retry=Retry(2)) as client,
    ):
        for request in (
            Request[Any]("GET", "/v1/apps"),
            Request[Any]("PUT", f"{url}/part?{SIGNATURE}", authorize=False, content=b"x"),
        ):
            try:
                client.send(request)
            except errors.AscError as error:
                texts += everything(error)
        head = received[0].decode("latin-1")
        tokens = {
            line.split(" ")[2]
            for line in head.splitlines()
            if line.lower().startswith("authorization")
        }
    assert tokens
    assert "asc" in log.getvalue() or "GET /v1/apps" in log.getvalue()
    check([*texts, log.getvalue()], tokens)


def test_keys_that_are_refused_are_not_shown(tmp_path: Path, log: io.StringIO) -> None:
    lines = PKCS8.splitlines()[1:-1]
    damaged = [
        PKCS8.replace(lines[1], lines[1][:-8]),
        "".join(lines)[:-30],
        PKCS8.replace("PRIVATE", "PUBLIC"),
    ]
    damaged.append(PKCS8.replace("BEGIN", "BEGINNING"))
    texts: list[str] = []
    for number, text in enumerate(damaged):
        path = tmp_path / f"AuthKey_K{number}.p8"
        path.write_text(text)
        path.chmod(0o600)
        environ = {"ASC_KEY_ID": "K", "ASC_PRIVATE_KEY": text, "ASC_ISSUER_ID": ISSUER}
        makers: list[Any] = [
            lambda text=text: ApiKey(key_id="K", issuer_id=ISSUER, private_key=text).signing_key(),
            lambda path=path: ApiKey.from_file(path, issuer_id=ISSUER).signing_key(),
            lambda text=text: ApiKey.from_fastlane({"key_id": "K", "key": text}).signing_key(),
            lambda environ=environ: ApiKey.find(environ=environ).signing_key(),
        ]
        for make in makers:
            with pytest.raises(errors.InvalidKey) as caught:
                make()
            texts += everything(caught.value)
    check([*texts, log.getvalue()], set())


def test_a_plan_shows_bodies_but_no_permissions() -> None:
    stage = Stage("sync", [OK], key=key(), dry_run=True)

    async def workflow() -> None:
        await Request[Any]("PUT", UPLOAD, content=b"1234", authorize=False)
        await sleep(5, "processing")

    stage.run(workflow())
    text = str(stage.client.planned) + repr(stage.client.planned.to_json())
    assert "PUT https://upload.example/part (4 bytes)" in text
    check([text], set())


def test_scrubbing() -> None:
    assert scrub("see https://developer.apple.com/go/?id=api-generating-tokens") == (
        "see https://developer.apple.com/go/?id=api-generating-tokens"
    )
    assert (
        "sig"
        not in scrub("GET https://a.example/x?sig=nature&Expires=1 failed").partition("failed")[0][
            25:
        ]
    )


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "a://" * 500_000,
        "eyJ" * 600_000,
        "-----BEGIN " * 200_000,
        "MIGHAgEA " * 200_000,
        "x=" * 1_000_000,
        "http://" + "@/" * 900_000,
        "\\" * 2_000_000,
    ],
    ids=range(8),
)
def test_scrubbing_takes_no_time_and_is_bounded(text: str) -> None:
    started = time.process_time()
    assert len(scrub(text)) < 40_000
    assert len(shown(text)) < 500
    assert time.process_time() - started < 1


def test_a_client_that_is_not_made_yet_is_shown() -> None:
    assert repr(Client.__new__(Client)) == "<Client, not made>"


def test_an_issuer_in_bytes_is_refused() -> None:
    with pytest.raises(errors.InvalidArgument, match="issuer_id is bytes") as caught:
        ApiKey(key_id="K", private_key=PKCS8, issuer_id=ISSUER.encode())  # type: ignore[arg-type]
    check(list(everything(caught.value)), set())


@pytest.mark.parametrize(
    "key_id", ["57246542-96fe-1a63-e053-0824d011072a", "../x", "A B", "x" * 21]
)
def test_a_key_id_of_another_form_is_refused(key_id: str) -> None:
    with pytest.raises(errors.InvalidArgument, match="such as 2X9R4HXF34"):
        ApiKey(key_id=key_id, private_key=PKCS8)
