"""What the environment says of proxies and certificates: obeyed where it can be meant, and named
where it can't.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import NEVER, Client, Request, errors
from asc.http import tls
from asc.http.proxies import Proxies, read_proxies

from .loopback import response, say, self_signed, server
from .scripted import KEY

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
OK = say(response(200, b"{}", "Content-Type: application/json"))
GET = Request[Any]("GET", "/v1/apps")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that says nothing of proxies and certificates."""
    for name in (*VARIABLES, "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("no_proxy", "host", "direct"),
    [
        ("example.com", "example.com", True),
        ("example.com", "api.example.com", True),
        ("example.com", "notexample.com", False),
        (".example.com", "api.example.com", True),
        ("*.example.com", "api.example.com", True),
        ("Example.COM", "api.example.com", True),
        ("example.com:8443", "example.com", False),
        ("example.com:443", "example.com", True),
        ("https://example.com", "example.com", True),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.1.2.3", "10.1.2.3", True),
        ("fd00::/8", "fd12::1", True),
        ("fd00::/8", "fe80::1", False),
        ("::1,fd00::/8,169.254.0.0/16", "fd12::1", True),
        ("fd12::1", "fd12:0:0::1", True),
        ("[fd12::1]", "fd12::1", True),
        ("[fd12::1]:443", "fd12::1", True),
        ("[fd12::1]:8443", "fd12::1", False),
        ("*", "example.com", True),
        ("other, *", "example.com", True),
        ("", "example.com", False),
        ("[fd00::/", "example.com", False),
        ("http://[::1,:99999,example.com", "example.com", True),
    ],
)
def test_no_proxy(bare: pytest.MonkeyPatch, no_proxy: str, host: str, direct: bool) -> None:
    bare.setenv("HTTPS_PROXY", "http://proxy:8080")
    bare.setenv("NO_PROXY", no_proxy)
    chosen = read_proxies().choose("https", host, 443)
    assert (chosen is None) is direct


def test_the_proxy_of_the_scheme_or_of_all(bare: pytest.MonkeyPatch) -> None:
    assert not read_proxies()
    bare.setenv("ALL_PROXY", "proxy:1")
    bare.setenv("HTTP_PROXY", "http://user:word@proxy:2")
    found = read_proxies()
    https, http = (found.choose(scheme, "example.com", 443) for scheme in ("https", "http"))
    assert https is not None
    assert http is not None
    assert (https.reveal(), http.reveal()) == ("http://proxy:1", "http://user:word@proxy:2")
    for host in ("localhost", "127.0.0.1", "[::1]"):  # whatever is said, this machine needs none
        assert found.choose("http", host, 80) is None


@pytest.mark.parametrize("no_proxy", ["fd00::/8,::1", "[fd00::/8", "fe80::1%eth0", "::ffff:0:0/96"])
def test_ipv6_in_no_proxy_reaches_the_server(bare: pytest.MonkeyPatch, no_proxy: str) -> None:
    bare.setenv("NO_PROXY", no_proxy)
    with server(OK) as (url, received), Client(KEY, base_url=url) as client:
        assert client.send(GET) == {}
        assert client.whoami().problem in ("", "other")
    assert received


@pytest.mark.parametrize(
    "proxy", ["nonsense://proxy:1", "http://", "http://proxy:99999", "http://[::1", "://x"]
)
def test_a_proxy_that_cannot_be_meant_is_named(bare: pytest.MonkeyPatch, proxy: str) -> None:
    bare.setenv("HTTPS_PROXY", proxy)
    with Client(KEY, base_url="https://api.example") as client:
        with pytest.raises(errors.InvalidArgument, match=r"HTTPS_PROXY is .*: it takes a URL"):
            client.send(GET)
        assert "HTTPS_PROXY" in client.whoami().message


def test_socks_without_its_package_says_what_to_install(bare: pytest.MonkeyPatch) -> None:
    bare.setitem(sys.modules, "socksio", None)
    with (
        Client(KEY, base_url="https://api.example", proxy="socks5://u:word@proxy:1") as client,
        pytest.raises(errors.AscError, match=r"pip install .*socks") as caught,
    ):
        client.send(GET)
    assert "word" not in str(caught.value)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_are_missing_are_named(bare: pytest.MonkeyPatch, name: str) -> None:
    bare.setenv(name, "/nowhere/ca.pem")
    with pytest.raises(errors.InvalidArgument, match=f"{name} is '/nowhere/ca.pem': No such file"):
        tls._make_context(True)


def test_certificates_that_are_none_are_named(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("no certificate")
    bare.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(errors.InvalidArgument, match=r"SSL_CERT_FILE is .*PEM"):
        tls._make_context(True)
    with (
        Client(KEY, base_url="https://127.0.0.1:1", verify=file, retry=NEVER) as client,
        pytest.raises(errors.InvalidArgument, match="verify is"),
    ):
        client.send(GET)


def test_a_log_of_session_keys_that_cannot_be_written_is_named(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("SSLKEYLOGFILE", "/nowhere/keys.log")
    with pytest.raises(errors.InvalidArgument, match=r"SSLKEYLOGFILE is '/nowhere/keys.log'"):
        tls._make_context(True)


def test_certificates_of_the_environment_are_used(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    certificate = self_signed(tmp_path)
    bare.setenv("SSL_CERT_FILE", str(certificate))
    with (
        server(OK, certificate=certificate) as (url, _),
        Client(KEY, base_url=url.replace("http:", "https:"), retry=NEVER) as client,
    ):
        assert client.send(GET) == {}


WORDS = st.one_of(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(["fd00::/8", "[::1", "http://", "socks5://a:b@c", "/nowhere", "*", "a:b:c"]),
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*VARIABLES, "SSL_CERT_FILE", "SSL_CERT_DIR"]), WORDS))
def test_an_odd_environment_gives_our_own_errors(found: dict[str, str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name in (*VARIABLES, "SSL_CERT_FILE", "SSL_CERT_DIR"):
            patch.delenv(name, raising=False)
            patch.delenv(name.lower(), raising=False)
        for name, value in found.items():
            patch.setenv(name, value)
        try:
            proxies = read_proxies()
            proxies.choose("https", "api.example", 443)
            tls._make_context(bool({"SSL_CERT_FILE", "SSL_CERT_DIR"} & set(found)))
        except errors.InvalidArgument as error:
            message = str(error).lower()
        else:
            return
    assert [name for name in found if name.lower() in message]


def test_another_package_called_jwt_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "jwt.py").write_text("class JWT: ...\n")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import jwt;"
        "from asc import ApiKey, Client;"
        f"key = ApiKey(key_id='K', private_key={KEY.private_key.reveal()!r});"
        "print(len(Client(key).token().reveal().split('.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "3\n", done.stderr


def test_no_proxies_at_all_are_no_route() -> None:
    assert Proxies({}).choose("https", "api.example", 443) is None
