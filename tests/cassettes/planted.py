"""Known secrets, and a simulator that has them wherever the document lets text stand."""

from __future__ import annotations

import base64
import gzip
import random
import string
from collections.abc import Callable, Iterator, Mapping
from itertools import cycle
from typing import Any
from urllib.parse import quote, quote_plus

from asc.testing import Simulator
from asc.testing.cassettes.redact.rules import PEOPLE
from asc.testing.simulator.document.index import Index
from asc.testing.simulator.engine.engine import Engine
from asc.testing.simulator.seeds import named

_random = random.Random(6)
_UPPER = string.ascii_uppercase


def _word(length: int = 9, letters: str = string.ascii_lowercase) -> str:
    return "".join(_random.choice(letters) for _ in range(length))


def _hex(length: int) -> str:
    return _word(length, "0123456789abcdef")


def _content() -> str:
    return base64.b64encode(_random.randbytes(120)).decode()


MAKERS: tuple[Callable[[], str], ...] = (
    lambda: f"{_word()}.{_word(5)}@{_word(6)}.com",
    lambda: f"{_word().title()} {_word().title()}",
    lambda: f"{_word().title()} Müßig-{_word().title()}",
    lambda: f"+49 {_random.randrange(10**3, 10**4)} {_random.randrange(10**9, 10**10)}",
    lambda: f"{_word(8, '0123456789ABCDEF')}-{_word(16, '0123456789ABCDEF')}",
    lambda: _hex(40),
    lambda: f"{_hex(8)}-{_hex(4)}-4{_hex(3)}-a{_hex(3)}-{_hex(12)}",
    lambda: f"{_word(2, _UPPER)}{_random.randrange(10**7, 10**8)}",
    lambda: str(_random.randrange(10**11, 10**12)),
    lambda: (
        f"https://{_word()}.s3.amazonaws.com/{_word()}?Signature={_word(20)}&Expires={_random.randrange(10**9)}"
    ),
    lambda: f"eyJ{_word(20)}.{_word(30)}.{_word(40)}",
    _content,
    lambda: f"{_random.randrange(1, 99)} {_word().title()} Street, {_word().title()}",
    lambda: f'I love this {_word()}!\nMy {_word()} "too".\t— {_word()}',
    lambda: f"com.{_word()}.{_word()}",
    lambda: f"{_word(6)}-{_word(6)}_{_word(6)}",
)
SECRETS = [make() for _, make in zip(range(200), cycle(MAKERS), strict=False)]
_KEPT_BY_TESTS = {("betaGroups", "name"), ("appStoreVersions", "versionString")}


def is_free(document: Index, schema: Mapping[str, Any]) -> bool:
    """Whether the document lets any text stand there."""
    schema = document.resolve(schema)
    return (
        schema.get("type") == "string"
        and "enum" not in schema
        and "date" not in schema.get("format", "")
    )


def plant(engine: Engine) -> None:
    """A seed: one of everything, and a secret in each free text."""
    named.every(engine)
    secrets = cycle(SECRETS)
    for type_, about in engine.document.types.items():
        for record in engine.store.all(type_):
            free = [
                name
                for name, schema in about.attributes.items()
                if is_free(engine.document, schema)
            ]
            values = {name: next(secrets) for name in free if (type_, name) not in _KEPT_BY_TESTS}
            engine.store.update(record.ref, values)


def people(sim: Simulator) -> set[str]:
    """The ids of people and devices."""
    return {record.id for type_ in PEOPLE for record in sim.store.all(type_)}


def forms(secret: str) -> Iterator[bytes]:
    """What a secret looks like in a file."""
    yield secret.encode()
    yield quote(secret, safe="").encode()
    yield quote_plus(secret).encode()
    yield secret.encode("unicode_escape")
    for start in range(
        3
    ):  # whatever stands before it; the first and last characters depend on their neighbours
        packed = base64.b64encode(b"\0" * start + secret.encode()).decode()
        yield packed[4 if start else 0 : len(packed) // 4 * 4 - 4].encode()
        yield (
            packed[4 if start else 0 : len(packed) // 4 * 4 - 4]
            .translate(str.maketrans("+/", "-_"))
            .encode()
        )
    yield base64.b64encode(gzip.compress(secret.encode(), mtime=0))[16:-12]


def leaks(content: bytes, secrets: set[str]) -> list[str]:
    """The secrets that can be found."""
    return [
        secret
        for secret in secrets
        if any(len(form) >= 6 and form in content for form in set(forms(secret)))
    ]
