"""The mutants of a package: one small fault each, in the body of one function."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import CodeType

import attrs
import libcst
from mutmut.mutation.file_mutation import Mutation, create_mutations, deep_replace

PROSE = re.compile(r"[^\W\d]{2,} [^\W\d]+ [^\W\d]{2,}")
"""Words that a person reads. No test should pin the wording of a message, so it isn't mutated."""


@attrs.frozen
class Place:
    """Where a mutation is, and what it does, in words that stay when code around it moves."""

    path: str
    function: str
    was: str
    now: str
    nth: int = 0

    def __str__(self) -> str:
        again = f" (no. {self.nth + 1})" if self.nth else ""
        return f"{self.path} {self.function}: {self.was} -> {self.now}{again}"


@attrs.frozen(eq=False)
class Mutant:
    """A function with one small fault."""

    place: Place
    line: int
    code: CodeType


@attrs.frozen(eq=False)
class Candidate:
    """A mutation of mutmut's that was not applied yet."""

    place: Place
    module: libcst.Module
    mutation: Mutation


def sample(package: str, size: int | None, seed: int) -> tuple[list[Mutant], int]:
    """Some mutants of a package or all, and how many there are.

    Chosen are those whose hash is smallest: so a change of one function leaves the choice in the
    others as it was.
    """
    found = [one for path in sorted(Path(package).rglob("*.py")) for one in candidates(path)]
    found.sort(key=lambda one: hashlib.sha256(f"{seed} {one.place}".encode()).digest())
    return list(islice(apply(found), size)), len(found)


def candidates(path: Path) -> Iterator[Candidate]:
    """The mutations of the functions of a file."""
    module, mutations, *_ = create_mutations(str(path), path.read_text("utf-8"))
    names = dict(functions(module.body))
    seen: Counter[Place] = Counter()
    for mutation in mutations:
        function = names.get(mutation.contained_by_top_level_function)
        if function is None or is_wording(mutation):
            continue
        texts = (text_of(mutation.original_node), text_of(mutation.mutated_node))
        place = Place(path.as_posix(), function, *texts)
        yield Candidate(attrs.evolve(place, nth=seen[place]), module, mutation)
        seen[place] += 1


def functions(
    body: Iterable[libcst.CSTNode], within: str = ""
) -> Iterator[tuple[libcst.CSTNode | None, str]]:
    """The functions of a module and the methods of its classes, by qualified name."""
    for node in body:
        if isinstance(node, libcst.FunctionDef):
            yield node, within + node.name.value
        elif isinstance(node, libcst.ClassDef):
            yield from functions(node.body.body, f"{within}{node.name.value}.")


def is_wording(mutation: Mutation) -> bool:
    """Whether nothing but the words of a message differ."""
    node = mutation.original_node
    return isinstance(node, libcst.SimpleString) and bool(PROSE.search(node.value))


def text_of(node: libcst.CSTNode) -> str:
    """The code of a node, in one line."""
    return " ".join(libcst.Module([]).code_for_node(node).split())


def apply(found: Iterable[Candidate]) -> Iterator[Mutant]:
    """The mutants, without those that don't compile and those in a default value, which is not in
    the code of its function.
    """
    for one in found:
        before = one.module.code
        mutated = deep_replace(one.module, one.mutation.original_node, one.mutation.mutated_node)
        assert isinstance(mutated, libcst.Module)
        try:
            code = code_of(mutated.code, one.place)
        except SyntaxError:
            continue
        old = code_of(before, one.place)
        if code != old and code.co_freevars == old.co_freevars:
            yield Mutant(one.place, first_change(before, mutated.code), code)


def code_of(source: str, place: Place) -> CodeType:
    """The code of a function, compiled as if it were in its file."""
    module = compile(source, str(Path(place.path).absolute()), "exec", dont_inherit=True)
    return next(code for code in nested(module) if code.co_qualname == place.function)


def nested(code: CodeType) -> Iterator[CodeType]:
    """A code object and those within it."""
    yield code
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from nested(const)


def first_change(before: str, after: str) -> int:
    """The number of the first line that differs."""
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    return next(number for number, (old, new) in enumerate(pairs, 1) if old != new)
