"""Signatures: Apple's vector, and everything that is not signed right."""

from __future__ import annotations

import asyncio
import hmac
from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asc.base.secrets import Secret
from asc.errors import InvalidArgument, InvalidSignature, UnreadableEvent
from asc.webhooks import MemoryStore, check_signature, read_event, receiver, sign, verify
from asc.webhooks.signature import HEADER

from .calling import SECRET, body_of, call

VECTOR = "hmacsha256=7f062172b01cb00b53ca068614674a3d982a34062a0f5d37687d5e3377e54657"
"""Of Apple's page: the secret "This is my secret", the body "Hello, World!"."""


def test_the_vector_of_apples_page() -> None:
    assert sign(b"Hello, World!", "This is my secret") == VECTOR
    check_signature(b"Hello, World!", {"X-Apple-Signature": VECTOR}, "This is my secret")
    check_signature(b"Hello, World!", [(HEADER.encode(), VECTOR.encode())], ["This is my secret"])


def test_an_old_and_a_new_secret() -> None:
    body = body_of()
    for secret in ("old", "new"):
        headers = {HEADER: sign(body, secret)}
        assert verify(body, headers, ["old", Secret("new")]).id == "e1"


def test_every_secret_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time must not tell which one fits."""
    compared = []
    real = hmac.compare_digest

    def compare(one: bytes, two: bytes) -> bool:
        compared.append(two)
        return real(one, two)

    monkeypatch.setattr(hmac, "compare_digest", compare)
    check_signature(b"x", {HEADER: sign(b"x", "one")}, ["one", "two", "three"])
    assert len(compared) == 3


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {HEADER: ""},
        {HEADER: VECTOR.removeprefix("hmacsha256=")},
        {HEADER: VECTOR.replace("256", "1")},
        {HEADER: VECTOR[:-1]},
        {HEADER: VECTOR[:-2] + " 7"},
        [(HEADER, VECTOR), (HEADER, VECTOR)],
    ],
)
def test_a_header_that_is_not_apples(headers: object) -> None:
    with pytest.raises(InvalidSignature):
        check_signature(b"Hello, World!", headers, "This is my secret")  # type: ignore[arg-type]


@pytest.mark.parametrize("secrets", ["", [], [""], [5], [None], Secret("")])
def test_secrets_that_are_none(secrets: object) -> None:
    with pytest.raises(InvalidArgument):
        verify(body_of(), {HEADER: VECTOR}, secrets)  # type: ignore[arg-type]


def test_a_body_that_was_read_before() -> None:
    with pytest.raises(InvalidArgument, match="the bytes as they came"):
        verify(body_of().decode(), {HEADER: VECTOR}, SECRET)  # type: ignore[arg-type]


def test_no_message_shows_a_secret() -> None:
    for act in (
        lambda: verify(b"[]", {HEADER: sign(b"[]", SECRET)}, SECRET),
        lambda: verify(b"[]", {HEADER: VECTOR}, SECRET),
        lambda: receiver(SECRET, 5),  # type: ignore[arg-type]
    ):
        with pytest.raises((InvalidSignature, UnreadableEvent, InvalidArgument)) as raised:
            act()
        assert SECRET not in str(raised.value)
    assert SECRET not in repr(receiver(SECRET, print, store=MemoryStore()))


bodies = st.builds(
    body_of, st.text("ab\u00e9", min_size=1, max_size=20), reason=st.text("xyz\u00e9", max_size=50)
)


def refused(body: bytes, signature: str, *, cut: bool = False) -> None:
    """The receiver refuses it, and no handler hears of it."""
    handled: list[object] = []
    app = receiver(SECRET, handled.append, store=MemoryStore(), largest=4096)

    async def run() -> int:
        async with app:
            return (await call(app, body, signature=signature, cut=cut)).status

    assert asyncio.run(run()) in (400, 401, 413)
    assert handled == []


@given(bodies, st.data())
def test_a_body_that_was_changed(body: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(body) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != body[place]))
    refused(body[:place] + bytes([other]) + body[place + 1 :], sign(body, SECRET))


@given(bodies, st.data())
def test_a_body_that_was_cut(body: bytes, data: st.DataObject) -> None:
    refused(body[: data.draw(st.integers(0, len(body) - 1))], sign(body, SECRET))
    refused(body, sign(body, SECRET), cut=True)


@given(bodies, st.text("ab\u00e9 ", min_size=1).filter(lambda text: text != SECRET))
def test_another_secret(body: bytes, secret: str) -> None:
    refused(body, sign(body, secret))


@given(bodies, st.integers(0, 63), st.integers(1, 15))
def test_a_signature_that_was_changed(body: bytes, place: int, by: int) -> None:
    start, digits = "hmacsha256=", sign(body, SECRET).removeprefix("hmacsha256=")
    other = f"{int(digits[place], 16) ^ by:x}"
    refused(body, f"{start}{digits[:place]}{other}{digits[place + 1 :]}")


@given(st.integers(4097, 20_000))
def test_a_body_that_is_too_long(length: int) -> None:
    body = body_of(reason="x" * length)
    refused(body, sign(body, SECRET))


@given(st.binary(max_size=200))
def test_what_is_signed_and_no_event(body: bytes) -> None:
    try:
        read_event(body)
    except UnreadableEvent:
        refused(body, sign(body, SECRET))


def test_headers_as_other_libraries_have_them() -> None:
    """Those of `http.server` are a message, which is no mapping."""
    headers = Message()
    headers["X-Apple-Signature"] = sign(b"body", "secret")
    check_signature(b"body", headers, "secret")  # type: ignore[arg-type]
    with pytest.raises(InvalidSignature):
        check_signature(b"body", {"x-apple-signature": None}, "secret")  # type: ignore[arg-type]
