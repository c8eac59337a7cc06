"""Sixty secrets in every place where users, variables, files and servers can put one: none is seen
in what comes out.
"""

from __future__ import annotations

import base64
import io
import json
import logging
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import pytest
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec

from asc import ApiKey, Client, FileSlice, Request, Retry, VirtualClock, errors
from asc.auth.tokens import sign
from asc.base.answer import Answer, Headers
from asc.http.transport import HttpxTransport
from asc.http.wire import Failure
from asc.testing import cassette

from .loopback import response, say, server
from .scripted import KEY, Stage
from .test_secrets import everything, log

__all__ = ["log"]


@attrs.frozen(repr=False)
class Planted:
    """A text that holds a secret, and what of it must not be seen."""

    text: str
    needles: tuple[str, ...]


def _keys() -> Iterator[Planted]:
    """Private keys in the forms in which they are passed on."""
    for form in (ser.PrivateFormat.PKCS8, ser.PrivateFormat.TraditionalOpenSSL):
        for _ in range(3):
            key = ec.generate_private_key(ec.SECP256R1())
            pem = key.private_bytes(ser.Encoding.PEM, form, ser.NoEncryption()).decode()
            lines = pem.splitlines()[1:-1]
            needles = tuple(line[at : at + 16] for line in lines for at in (0, 16, 32))
            packed = base64.b64encode(pem.encode()).decode()
            yield Planted(pem, needles)
            yield Planted(pem.replace("\n", "\\n"), needles)
            yield Planted("".join(lines), needles)
            yield Planted("\n".join(lines), needles)
            yield Planted(packed, (packed[40:60], packed[100:120]))


def _urls() -> Iterator[Planted]:
    """URLs that permit something, or hold a password."""
    names = [
        "X-Amz-Signature",
        "Signature",
        "sig",
        "hmac",
        "AWSAccessKeyId",
        "apiKey",
        "auth",
        "token",
        "Policy",
    ]
    names += [
        "X-Amz-Credential",
        "X-Amz-Security-Token",
        "client_secret",
        "access_token",
        "password",
        "X-Goog-Signature",
    ]
    for number, name in enumerate(names):
        secret = f"planted{number:03}url"
        yield Planted(f"https://upload.example/part/1?uploadId=7&{name}={secret}&x=1", (secret,))
    for number, scheme in enumerate(("http", "https", "socks5", "ftp", "http")):
        password = f"planted{number:03}password{'/x' * (number % 2)}"
        yield Planted(f"{scheme}://user:{password}@proxy.example:8080/a?b=c", (password,))


def _tokens() -> Iterator[Planted]:
    for issuer in ("57246542-96fe-1a63-e053-0824d011072a", None):
        for at in range(5):
            key = ApiKey(key_id="K", issuer_id=issuer, private_key=KEY.private_key)
            token = sign(key, 1_800_000_000 + at).reveal()
            yield Planted(token, tuple(token.split(".")))


SECRETS = [*_keys(), *_urls(), *_tokens()]


def _environment(name: str, before: str = "") -> Callable[[str, Path], Any]:
    def find(text: str, _: Path) -> Any:
        own = {"ASC_KEY_ID": "K"} if name.startswith(("ASC_", "XDG", "API")) else {}
        codemagic = {"APP_STORE_CONNECT_KEY_IDENTIFIER": "K"}
        fastlane = {"APP_STORE_CONNECT_API_KEY_KEY_ID": "K"}
        return ApiKey.find(environ={**own, **codemagic, **fastlane, name: before + text})

    return find


def _client(**named: Any) -> Any:
    client = Client(KEY, clock=VirtualClock(), retry=Retry(2), **named)
    client.send(Request("GET", "/v1/apps"))
    return client


def _transport(name: str) -> Callable[[str, Path], Any]:
    def send(text: str, _: Path) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            for other in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
                patch.delenv(other, raising=False)
            patch.setenv(name, text.replace("\0", ""))
            if name == "SSLKEYLOGFILE":
                patch.setenv(name, f"/nowhere/{text}")
            if name.startswith("SSL"):
                from asc.http.tls import _make_context

                return _make_context(True)
            return HttpxTransport(verify=False)

    return send


def _answering(make: Callable[[str], Any], method: str = "GET") -> Callable[[str, Path], Any]:
    def send(text: str, _: Path) -> Any:
        stage = Stage("sync", [make(text)], retry=Retry(attempts=2, patience=1.0))
        stage.send(Request(method, "/v1/apps", json={} if method == "POST" else None))
        return stage.client

    return send


def _refusal(**members: Any) -> Answer:
    return Answer(409, content=json.dumps({"errors": [{"code": "X", **members}]}).encode())


def _on_the_wire(**headers: str) -> Callable[[str, Path], Any]:
    def send(text: str, _: Path) -> Any:
        line = [f"{name}: {quote(text, safe=':/?&=@.')}" for name in headers]
        with server(say(response(200, b"{}", *line))) as (url, _received):
            client = Client(KEY, base_url=url, clock=VirtualClock(), retry=Retry(2))
            client.send(Request("POST", "/v1/apps", json={}))

    return send


def _file(name: str, content: Callable[[str], str]) -> Callable[[str, Path], Any]:
    def read(text: str, folder: Path) -> Any:
        path = folder / name
        path.write_text(content(text))
        if path.suffix == ".toml":
            return ApiKey.find(environ={"ASC_PROFILES": str(path), "ASC_PROFILE": "other"})
        return ApiKey.from_file(path).signing_key()

    return read


def _plan(text: str, _: Path) -> Any:
    stage = Stage("sync", [Answer(200, content=b"{}")], dry_run=True)
    if "://" in text:
        stage.send(Request("PUT", text, content=b"1", authorize=False))
    return f"{stage.client.planned} {[each.to_json() for each in stage.client.planned]}"


def _cassette(text: str, folder: Path) -> Any:
    path = folder / "c.yaml"
    answered = json.dumps({"data": [{"type": "apps", "id": "1", "attributes": {"name": text}}]})
    answers = say(response(200, answered.encode(), "Content-Type: application/json"))
    with (
        server(answers) as (url, _),
        cassette(path, record="all", key=KEY, base_url=url) as client,
    ):
        client.send(Request("GET", "/v1/apps"))
    return path.read_text()


PLACES: dict[str, Callable[[str, Path], Any]] = {
    **{
        f"variable {name}": _environment(name)
        for name in (
            "ASC_KEY_ID", "ASC_PRIVATE_KEY_PATH", "ASC_PROFILE", "ASC_PROFILES", "XDG_CONFIG_HOME",
            "API_PRIVATE_KEYS_DIR", "APP_STORE_CONNECT_API_KEY_PATH", "ASC_ISSUER_ID",
            "APP_STORE_CONNECT_API_KEY_KEY_FILEPATH", "APP_STORE_CONNECT_KEY_IDENTIFIER",
        )
    },
    "variable of codemagic": _environment("APP_STORE_CONNECT_PRIVATE_KEY", "@file:"),
    **{
        f"variable {name}": _transport(name)
        for name in ("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSLKEYLOGFILE")
    },
    "key_id=": lambda text, _: ApiKey(key_id=text, private_key=KEY.private_key),
    "source=": lambda text, _: ApiKey(key_id="K", private_key=KEY.private_key, source=text),
    "from_file()": lambda text, _: ApiKey.from_file(text),
    "find(private_key_path=)": lambda text, _: ApiKey.find(private_key_path=text, environ={}),
    "find(key_id=)": lambda text, _: ApiKey.find(key_id=text, environ={}),
    "find(profile=)": lambda text, _: ApiKey.find(profile=text, environ={}),
    "base_url=": lambda text, _: _client(base_url=text),
    "proxy=": lambda text, _: _client(proxy=f"x{text}"),
    "verify=": lambda text, _: _client(verify=text),
    "timeout=": lambda text, _: _client(timeout=text),
    "an id": lambda text, _: Stage("sync", [_refusal()]).client.api.apps.get(text),
    "a filter": lambda text, _: KEY and Stage("sync", []).client.api.apps.list(filter={text: "1"}),
    "a path": lambda text, _: Stage("sync", [_refusal()]).send(Request("GET", text)),
    "a header to send": lambda text, _: Stage("sync", []).send(
        Request("GET", "/v1/apps", headers={text: "1", "x": f"{text}\n"})
    ),
    "a file to send": lambda text, _: list(
        chain(_parts(FileSlice(Path(text[:200]), 0, 9)))
    ),
    **{
        f"an answer's {name}": _answering(lambda text, name=name: _refusal(**{name: text}))  # type: ignore[misc]
        for name in ("detail", "title", "code", "id", "status")
    },
    "an answer's see": _answering(lambda text: _refusal(links={"see": text, "about": text})),
    "an answer's meta": _answering(lambda text: _refusal(meta={text: [text, {"x": text}]})),
    "an answer's associated errors": _answering(
        lambda text: _refusal(meta={"associatedErrors": {text: [{"code": text, "detail": text}]}})
    ),
    "a proxy's page": _answering(lambda text: Answer(502, content=f"<p>{text}</p>".encode())),
    "a body that is not JSON": _answering(lambda text: Answer(200, content=f"{{{text}".encode())),
    "a failure": _answering(lambda text: Failure(f"no way to {text}", sent=True), "POST"),
    "a redirect": _answering(lambda text: Answer(302, Headers([("location", text)]))),
    "a request id": _answering(lambda text: Answer(400, Headers([("x-apple-request-uuid", text)]))),
    "a Content-Encoding": _on_the_wire(**{"Content-Encoding": ""}),
    "a key file": _file("AuthKey_K.p8", lambda text: text[:-9]),
    "fastlane's JSON": _file("key.json", lambda text: json.dumps({"key_id": text, "key": text})),
    "a profile": _file("p.toml", lambda text: f"[{json.dumps(text)}]\nkey_id = 5\n"),
    "a plan": _plan,
}  # fmt: skip


def _parts(part: FileSlice) -> Iterator[bytes]:
    from asc.http.transport import _pieces

    return _pieces(part)


FREE = ("an id", "a filter", "a path", "a header to send", "a file to send")
"""What a caller gives there stands in the caller's frames too, so ours may have it."""


def _outcome(make: Callable[[], Any], free: bool) -> list[str]:
    try:
        made = make()
    except errors.AscError as error:
        if free:
            error.__traceback__ = error.__context__ = None
        return [*everything(error), *(repr(vars(entry)) for entry in _entries(error))]
    return [repr(made), str(made)]


def _entries(error: errors.AscError) -> list[Any]:
    """Error entries show their members to whoever looks, `meta` too."""
    found = list(error.entries) if isinstance(error, errors.ApiError) else []
    return [_Bare(attrs.asdict(entry)) for entry in found]


class _Bare:
    def __init__(self, members: dict[str, Any]) -> None:
        self.__dict__.update(members)


def test_there_are_enough_of_them() -> None:
    assert len(SECRETS) >= 60
    assert len(PLACES) >= 25


@pytest.mark.parametrize("place", PLACES)
def test_no_secret_is_seen(
    place: str, tmp_path: Path, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    put = PLACES[place]
    seen: list[tuple[Planted, str]] = []
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for secret in SECRETS:
            texts = _outcome(partial(put, secret.text, tmp_path), place in FREE)
            seen += [(secret, text) for text in texts]
    common = log.getvalue() + "".join(str(warning.message) for warning in warned)
    for secret, text in [*seen, *((secret, common) for secret in SECRETS)]:
        for needle in secret.needles:
            assert needle not in text, f"{needle!r} of {secret.text[:60]!r} in {text[:2000]!r}"


@pytest.mark.usefixtures("log")
def test_a_recording_holds_none(tmp_path: Path) -> None:
    for secret in SECRETS[::6]:
        text = _cassette(secret.text, tmp_path)
        for needle in secret.needles:
            assert needle not in text
    assert logging.getLogger("asc").isEnabledFor(logging.DEBUG)
