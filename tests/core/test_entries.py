"""Odd values at every public entry: an `AscError`, or a plain misuse error of Python, and nothing
that is sent.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import ApiKey, AscError, Client, Pace, Request, Retry, Timeouts, VirtualClock
from asc.flow.polling import Polling
from asc.workflows.testflight.notes import fit
from asc.workflows.uploads.numbers import next_build_number

from .scripted import KEY, OK, Script

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.binary(max_size=20),
    st.sampled_from(
        ["\ud800", "a\0b", "../..", "~nobody", "https://", "http://[::1", "x" * 5000, "\r\n", "é"]
    ),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
    st.just(object()),
    st.just(Path("/nowhere")),
)

SCRIPT = Script([OK])
CLIENT = Client(KEY, transport=SCRIPT, clock=VirtualClock())
KEY_TEXT = KEY.private_key


def _send(**named: Any) -> Any:
    CLIENT.send(Request(**{"method": "GET", "path": "/v1/apps", **named}))


ENTRIES: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "ApiKey": (
        lambda **named: ApiKey(**{"key_id": "K", "private_key": KEY_TEXT, **named}),
        ("key_id", "private_key", "issuer_id", "scope", "lifetime"),
    ),
    "ApiKey.from_file": (lambda **named: ApiKey.from_file(**named), ("path",)),
    "ApiKey.from_fastlane": (lambda **named: ApiKey.from_fastlane(**named), ("document",)),
    "ApiKey.find": (
        lambda **named: ApiKey.find(environ={}, **named),
        ("key_id", "issuer_id", "private_key", "private_key_path", "profile"),
    ),
    "Client": (
        lambda **named: Client(KEY, transport=Script([OK]), **named),
        ("base_url", "timeout", "proxy", "verify"),
    ),
    "Retry": (Retry, ("attempts", "first", "longest", "total", "patience")),
    "Timeouts": (Timeouts, ("connect", "read", "write", "pool")),
    "Pace": (Pace, ("spread_below", "writes")),
    "Polling": (Polling, ("timeout", "first", "factor", "longest")),
    "apps.get": (lambda **named: CLIENT.api.apps.get(**named), ("app",)),
    "apps.list": (
        lambda **named: CLIENT.api.apps.list(**named).first(),
        ("filter", "fields", "include", "limit", "sort"),
    ),
    "find_app": (lambda bundle_id: CLIENT.find_app(bundle_id), ("bundle_id",)),
    "send": (_send, ("method", "path", "query", "json", "headers", "content")),
    "the notes": (lambda **named: fit(named["notes"], False), ("notes",)),
    "next_build_number": (
        lambda **named: CLIENT.run(next_build_number("1", **named)),
        ("version",),
    ),
}
CASES = [(entry, name) for entry, (_, names) in ENTRIES.items() for name in names]


@pytest.mark.parametrize(("entry", "name"), CASES)
def test_odd_values_give_errors_of_ours(entry: str, name: str, tmp_path: Path) -> None:
    make, _ = ENTRIES[entry]

    @settings(max_examples=40, deadline=None)
    @given(ODD)
    def check(value: Any) -> None:
        with suppress(AscError, TypeError, AttributeError):
            make(**{name: value})

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path))
        patch.chdir(tmp_path)
        check()


@pytest.mark.parametrize("version", [1.1, 1, ["1.1"], b"1.1"])
def test_a_version_that_is_no_text_is_refused_before_anything_is_sent(version: Any) -> None:
    before = len(SCRIPT.sent)
    with pytest.raises(AscError, match=r"version is .*: it takes text"):
        CLIENT.run(next_build_number("1", version=version))
    assert len(SCRIPT.sent) == before


@pytest.mark.parametrize("notes", [{"en-US": None}, {"en-US": 5}, {5: "x"}, {None: "x"}])
def test_notes_that_are_no_text_are_named(notes: Any) -> None:
    with pytest.raises(AscError, match="notes: "):
        fit(notes, True)
