"""What workflows are given: a value that a workflow only looks for in answers is never sent.

A recording notes, for each workflow that ran, which of its texts were replaced, and by what; a play
binds what the same workflow is given to those. Switches (True and False) are noted too, as a
workflow with others sends other requests.
"""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import PurePath
from typing import Any

import attrs

from .bindings import Bindings


@attrs.frozen
class Given:
    """The arguments of one run of a workflow: its texts, in order, and its switches."""

    workflow: str
    texts: tuple[str | None, ...] = ()
    """In a cassette: what stands for each text; None for one that was not replaced."""
    flags: Mapping[str, bool] = attrs.field(factory=dict)

    @classmethod
    def of(cls, workflow: Coroutine[Any, Any, Any]) -> Given | None:
        """The arguments of a workflow that has not begun; None where they can't be seen."""
        code, frame = getattr(workflow, "cr_code", None), getattr(workflow, "cr_frame", None)
        if code is None or frame is None:
            return None
        names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        values = {name: frame.f_locals[name] for name in names if name in frame.f_locals}
        texts = tuple(chain.from_iterable(_texts(values[name]) for name in values))
        flags = {name: value for name, value in values.items() if isinstance(value, bool)}
        return cls(code.co_name, texts, flags)

    @classmethod
    def read(cls, value: Any) -> Given | None:
        """An entry of a cassette; None for what is not one."""
        if not isinstance(value, Mapping):
            return None
        texts, flags = value.get("texts"), value.get("flags")
        if not isinstance(texts, list) or not isinstance(flags, Mapping):
            return None
        if not all(isinstance(text, str | None) for text in texts):
            return None
        return cls(str(value.get("workflow")), tuple(texts), dict(flags))

    def to_json(self, fakes: Mapping[str, str]) -> dict[str, Any]:
        """The entry of a cassette: nothing but what stands for the texts."""
        texts = [fakes.get(text or "") for text in self.texts]
        return {"workflow": self.workflow, "texts": texts, "flags": dict(self.flags)}


def _texts(value: Any) -> Iterator[str]:
    """The texts in a value, in order. A path says where something is on this machine: not those."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key in value:
            yield from (*_texts(key), *_texts(value[key]))
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _texts(getattr(value, field.name, None))
    elif isinstance(value, list | tuple | set | frozenset) and not isinstance(value, PurePath):
        for each in value:
            yield from _texts(each)


def read_arguments(about: Mapping[str, Any]) -> list[Given]:
    """What the workflows were given that ran when a cassette was recorded."""
    found = about.get("arguments")
    known = map(Given.read, found) if isinstance(found, list) else ()
    return [given for given in known if given is not None]


class Arguments:
    """The runs that a cassette knows, and those that are recorded."""

    def __init__(self, known: Iterable[Given]) -> None:
        self._waiting = list(known)
        self.recorded: list[Given] = []
        self.changes: list[str] = []
        """How workflows were given other switches than those that were recorded."""

    def meet(self, given: Given, bindings: Bindings) -> None:
        """A workflow begins: what it is given is bound to what stands for it, or noted."""
        known = next((each for each in self._waiting if each.workflow == given.workflow), None)
        if known is None:
            self.recorded.append(given)
            return
        self._waiting.remove(known)
        self.changes += _changes(known, given)
        if len(known.texts) == len(given.texts):
            pairs = zip(known.texts, given.texts, strict=True)
            bindings.offer((fake, real) for fake, real in pairs if fake and real)


def _changes(known: Given, given: Given) -> Iterator[str]:
    for name, flag in given.flags.items():
        if known.flags.get(name, flag) != flag:
            yield f"{given.workflow} was recorded with {name}={not flag}, and runs with {flag}"
    if len(known.texts) != len(given.texts):
        yield f"{given.workflow} was recorded with other arguments"
