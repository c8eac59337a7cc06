"""Cassettes that anybody may have written: read, or refused with the place, and nothing else."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import errors
from asc.testing import cassette
from asc.testing.cassettes.errors import CassetteError, LeftOver, UnmatchedRequest
from asc.testing.cassettes.play.layout import read

ONE: dict[str, Any] = {
    "request": {"method": "GET", "uri": "https://api.appstoreconnect.apple.com/v1/apps"},
    "response": {
        "status": {"code": 200, "message": "OK"},
        "headers": {"Content-Type": ["application/json"]},
        "body": {"string": '{"data": []}'},
    },
}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[" * 100_000, "nested"),
        ("{a: " * 100_000, "nested"),
        ("- " * 100_000, "nested"),
        ("recorded: 5\ninteractions: []", "recorded is int"),
        ("interactions: 7", "interactions is int"),
        ("5", "the file is int"),
        ("", "the file is NoneType"),
        ("interactions: [3]", "interaction 1 is int"),
        ("a: !!python/object/apply:os.system [true]", "not a cassette"),
    ],
    ids=range(9),
)
def test_what_is_no_cassette_is_refused(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(text)
    with pytest.raises(CassetteError, match=place):
        read(path)


@pytest.mark.parametrize(
    ("names", "value", "place"),
    [
        (("request", "method"), 5, "the method of interaction 1 is int"),
        (("request", "uri"), None, "the uri of interaction 1 is NoneType"),
        (("request", "uri"), "http://[::1", "Invalid IPv6 URL"),
        (("request", "uri"), "http://a:99999/", "Port out of range"),
        (("response", "status", "code"), "200", "the status code of interaction 1 is str"),
        (("response", "status", "code"), True, "the status code of interaction 1 is bool"),
        (("response", "status", "code"), 7000, "not within 100 to 599"),
        (("response", "headers"), ["a"], "the headers of interaction 1 is list"),
        (("response", "body"), "text", "the body of interaction 1 is str"),
        (("response", "body", "string"), f"999999999999 bytes, sha256 {'0' * 64}", "at most"),
    ],
)
def test_a_value_of_another_type_is_named(
    tmp_path: Path, names: tuple[str, ...], value: Any, place: str
) -> None:
    whole = yaml.safe_load(yaml.safe_dump(ONE))
    inner = whole
    for name in names[:-1]:
        inner = inner[name]
    inner[names[-1]] = value
    path = tmp_path / "c.yaml"
    path.write_text(yaml.safe_dump({"interactions": [whole]}))
    with pytest.raises(CassetteError, match=place):
        read(path)


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.binary(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=5,
)


@st.composite
def changed(draw: st.DrawFn) -> Any:
    """A cassette of which one part is something else."""
    whole = yaml.safe_load(yaml.safe_dump({"recorded": {}, "interactions": [ONE]}))
    inner = whole
    while True:
        name = draw(st.sampled_from(list(inner) if isinstance(inner, dict) else [0]))
        deeper = inner[name] if inner else None
        if not isinstance(deeper, (dict, list)) or not deeper or draw(st.booleans()):
            inner[name] = draw(ODD)
            return whole
        inner = deeper


@settings(max_examples=150, deadline=None)
@given(changed())
def test_whatever_stands_there_nothing_else_is_raised(whole: Any) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "c.yaml"
        path.write_text(yaml.dump(whole))
        allowed = (CassetteError, UnmatchedRequest, LeftOver, errors.AscError)
        with contextlib.suppress(*allowed), cassette(path) as client:
            client.api.apps.list().all()
