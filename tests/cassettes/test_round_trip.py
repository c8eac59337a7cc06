"""What is played back is what was recorded, for answers that the document allows and some that it
does not.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from asc_api.document import load_document
from asc_api.values import Struct
from hypothesis import given, settings
from hypothesis import strategies as st

import asc
from asc import Client, Resource
from asc.testing import cassette
from asc.testing.cassettes.play import layout
from asc.testing.cassettes.play.interaction import Body, Interaction, Recording
from asc.testing.cassettes.play.record import redacted
from asc.testing.cassettes.redact.fakes import Fakes
from asc.testing.cassettes.redact.redact import Redactor
from asc.testing.cassettes.redact.rules import packaged_rules
from asc.testing.simulator.document.index import Index
from asc.testing.simulator.engine.tokens import new_key

from .answering import Answers, Said, answering

DOCUMENT = Index(load_document())
TEXT = st.one_of(
    st.text(max_size=30),
    st.emails(),
    st.uuids().map(str),
    st.from_regex(
        r"[A-Z0-9]{10}|\+?\d{3} \d{4,9}|[0-9a-f]{40}|https://[a-z]{3}\.com/\?a=\d", fullmatch=True
    ),
)
ANYTHING = st.one_of(
    TEXT,
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
)
DATES = (
    "2026-09-07",
    "2026-09-07T10:23:45-07:00",
    "2026-09-07T10:23:45.123Z",
    "2026-09-07T10:23:45+0000",
    "soon",
)


def values(schema: Any) -> st.SearchStrategy[Any]:
    """Values of a schema, and a few that Apple sends though it does not allow them."""
    schema = DOCUMENT.resolve(schema)
    kind = schema.get("type")
    if "enum" in schema:
        return st.sampled_from([*schema["enum"], "NEW_WORD", None])
    if "date" in schema.get("format", ""):
        return st.sampled_from([*DATES, None])
    if kind == "array":
        return st.lists(values(schema.get("items", {})), max_size=3)
    if kind == "object" and "properties" in schema:
        return st.fixed_dictionaries(
            {}, optional={name: values(item) for name, item in schema["properties"].items()}
        )
    scalars = {
        "boolean": st.booleans(),
        "integer": st.integers(0, 2**40),
        "number": st.floats(0, 1e6),
    }
    return st.one_of(st.none(), scalars.get(str(kind), TEXT))


def resources(kind: str) -> st.SearchStrategy[Any]:
    """Resource objects of a type, with members that the document does not know."""
    known = {name: values(schema) for name, schema in DOCUMENT.type(kind).attributes.items()}
    attributes = st.fixed_dictionaries(
        {}, optional={**known, "futureThing": ANYTHING, "newList": st.lists(ANYTHING)}
    )
    ids = st.one_of(st.uuids().map(str), st.integers(1, 10**10).map(str))
    return st.fixed_dictionaries({"type": st.just(kind), "id": ids, "attributes": attributes})


def listed(kind: str) -> st.SearchStrategy[bytes]:
    return st.fixed_dictionaries({"data": st.lists(resources(kind), max_size=3)}).map(
        lambda value: json.dumps(value).encode()
    )


CELLS = st.text("abcXYZ019.-", min_size=1, max_size=8)
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=3)


def report(rows: Sequence[tuple[str, ...]]) -> bytes:
    lines = [("SKU", "Units", "Begin Date", "SomethingNew"), *rows]
    return gzip.compress("".join("\t".join(line) + "\n" for line in lines).encode())


CALLS: dict[str, tuple[st.SearchStrategy[bytes], Callable[[Client], Any]]] = {
    "testers": (
        listed("betaTesters"),
        lambda client: list(client.api.beta_testers.list(filter={"email": "me@my.org"})),
    ),
    "devices": (listed("devices"), lambda client: list(client.api.devices.list())),
    "apps": (listed("apps"), lambda client: list(client.api.apps.list())),
    "bundle ids": (listed("bundleIds"), lambda client: list(client.api.bundle_ids.list())),
    "report": (
        ROWS.map(report),
        lambda client: gzip.decompress(
            client.api.sales_reports.get(
                filter={
                    "vendorNumber": "85",
                    "reportType": "SALES",
                    "reportSubType": "SUMMARY",
                    "frequency": "DAILY",
                }
            )
        ),
    ),
}
EPISODES = st.lists(
    st.sampled_from(sorted(CALLS)).flatmap(lambda name: st.tuples(st.just(name), CALLS[name][0])),
    min_size=1,
    max_size=3,
)
KEY = new_key("2X9R4HXF35", "69a6de70-0000-47e3-e053-5b8c7c11a4d2")


@pytest.fixture(scope="module")
def server() -> Iterator[Answers]:
    with answering() as found:
        yield found


@settings(max_examples=25, deadline=None)
@given(EPISODES, st.booleans())
def test_typed_values_are_the_same(
    server: Answers,
    tmp_path_factory: pytest.TempPathFactory,
    episode: list[tuple[str, bytes]],
    redact: bool,
) -> None:
    path = tmp_path_factory.mktemp("tape") / "some.yaml"
    server.script[:] = [Said(body) for _, body in episode]
    key = asc.ApiKey(key_id=KEY.key_id, issuer_id=KEY.issuer_id, private_key=KEY.private_key)
    with cassette(path, record="once", key=key, base_url=server.url, redact=redact) as client:
        recorded = [plain(CALLS[name][1](client)) for name, _ in episode]
    with cassette(path) as client:
        played = [plain(CALLS[name][1](client)) for name, _ in episode]
    recording = layout.read(path)
    if not redact:
        assert played == recorded
        return
    pairs = set(differences(recorded, played))
    assert len({real for real, _ in pairs}) == len(pairs), "the same value has the same fake"
    assert len({fake for _, fake in pairs}) == len(pairs), "and no two have one"
    assert {fake for _, fake in pairs} <= set(map(str, recording.fakes))
    assert tuple(again(recording)) == recording.interactions, "redacting twice changes nothing"


def again(recording: Recording) -> list[Interaction]:
    return redacted(Redactor(packaged_rules(), Fakes(recording.fakes)), recording.interactions)


def plain(value: Any) -> Any:
    """Typed values as lists and dicts whose leaves still have their types."""
    if isinstance(value, Resource | Struct):
        names = [python for python, _ in type(value).ATTRIBUTES.values()]
        own = {"type": value.type, "id": value.id} if isinstance(value, Resource) else {}
        return {
            **own,
            **{name: plain(getattr(value, name)) for name in names},
            "class": type(value).__name__,
        }
    if isinstance(value, bytes):
        return [line.split("\t") for line in value.decode().split("\n")]
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value


def differences(one: Any, other: Any) -> Iterator[tuple[str, str]]:
    """The leaves that are not equal; whatever is not a leaf must be the same."""
    assert type(one) is type(other), (one, other)
    if isinstance(one, dict):
        assert one.keys() == other.keys()
        for name in one:
            yield from differences(one[name], other[name])
    elif isinstance(one, list):
        assert len(one) == len(other)
        for ours, theirs in zip(one, other, strict=True):
            yield from differences(ours, theirs)
    elif one != other:
        yield str(one), str(other)


@settings(max_examples=150, deadline=None)
@given(st.text(), st.text(), st.text(st.characters(codec="utf-8"), max_size=20), st.booleans())
def test_any_text_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, sent: str, answer: str, fake: str, packed: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / "text.yaml"
    sent, answer = (text.encode("utf-8", "ignore").decode() for text in (sent, answer))
    fake = fake.encode("utf-8", "ignore").decode()
    one = Interaction(
        method="POST", uri=f"https://a.b/{fake!r}", request=Body(sent), answer=Body(answer, packed)
    )
    recording = Recording({"recorded_from": fake, "fakes": [fake]}, (one, one))
    layout.write(path, recording)
    assert layout.read(path) == recording
