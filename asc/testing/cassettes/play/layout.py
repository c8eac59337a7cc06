"""The file: YAML that vcrpy reads, laid out so that a diff shows what changed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]
from vcr.serializers import yamlserializer  # type: ignore[import-untyped]

from asc.testing.cassettes.errors import CassetteError

from .interaction import Interaction, Recording
from .reading import read_recording

_ODD = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML does not print as it is."""
_PLAIN = re.compile(r"[A-Za-z/][A-Za-z0-9_./ +=*?&%,$\[\]()-]*(?<! )")
_DEEPEST = 20
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = ("null", "true", "false", "yes", "no", "on", "off", "y", "n")


def read(path: Path) -> Recording:
    """Reads a cassette, also one that plain vcrpy wrote. Raises `CassetteError`."""
    try:
        text = path.read_text(encoding="utf-8")
        _check_depth(text)
        return read_recording(yamlserializer.deserialize(text))
    except (OSError, yaml.YAMLError, LookupError, TypeError, ValueError, RecursionError) as error:
        problem = f"{type(error).__name__}: {error}"
    raise CassetteError(f"{path} is not a cassette: {problem[:2000]}")


def _check_depth(text: str) -> None:
    """Raises `ValueError` for what is nested deeper than any cassette: libyaml, which builds the
    values, would crash the interpreter.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise ValueError(f"it is nested more than {_DEEPEST} levels deep")


def write(path: Path, recording: Recording) -> None:
    """Writes a cassette; the file appears when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(render(recording), encoding="utf-8")
    draft.replace(path)


def render(recording: Recording) -> str:
    """The text of a cassette."""
    about = dict(recording.about)
    fakes = about.pop("fakes", None) or []
    lines = [
        "version: 1",
        "recorded:",
        *(f"  {name}: {scalar(value)}" for name, value in about.items()),
    ]
    lines += ["  fakes:" + " []" * (not fakes), *(f"  - {scalar(fake)}" for fake in fakes)]
    lines += ["interactions:" + " []" * (not recording.interactions)]
    for interaction in recording.interactions:
        lines += ["", *_block(interaction)]
    return "\n".join(lines) + "\n"


def _block(one: Interaction) -> Iterator[str]:
    yield "- request:"
    yield f"    method: {scalar(one.method)}"
    yield f"    uri: {scalar(one.uri)}"
    yield from _header_lines(one.request_headers)
    yield f"    body: {_text(one.request.text, 6) if one.request.text else 'null'}"
    yield "  response:"
    yield "    status:"
    yield f"      code: {one.status}"
    yield f"      message: {scalar(one.reason)}"
    yield from _header_lines(one.answer_headers)
    yield "    body:"
    if one.answer.packed:
        yield "      encoded: gzip"
    yield f"      string: {_text(one.answer.text, 8)}"


def _header_lines(headers: Mapping[str, str]) -> Iterable[str]:
    if not headers:
        return ["    headers: {}"]
    return [
        "    headers:",
        *(f"      {name}: [{scalar(headers[name])}]" for name in sorted(headers)),
    ]


def scalar(value: object) -> str:
    """A value on one line."""
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.fullmatch(value) and not {"[", "]", ","} & set(value) and value.lower() not in _WORDS:
        return value
    return _quoted(value)


def _quoted(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _ODD.sub(lambda found: f"\\U{ord(found.group()):08x}", text)


def _text(value: str, indent: int) -> str:
    """Several lines as a block, where YAML can show the text as it is."""
    lines = value.removesuffix("\n").split("\n")
    if len(lines) == 1 or not lines[-1] or value[0] in " \t\n" or _ODD.search(value):
        return _quoted(value)
    ending = "" if value.endswith("\n") else "-"
    return f"|{ending}\n" + "\n".join(" " * indent + line if line else "" for line in lines)


def pretty(value: Any) -> str:
    """JSON for people: nothing in it needs quoting in YAML."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _ODD.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
