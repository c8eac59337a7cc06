"""The steps of an upgrade.

All work is done in a copy of the tree; only when every step has passed do the changed files come
back. What fails leaves the tree as it was, and says the step, the cause and the next command.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from traceback import extract_tb

from asc.changes import Diff, diff, headline, meaning_hash, surface_for, surface_of, versions
from asc.changes.history.versions import FOLDER, is_older, write_surface
from asc.openapi.load import Loaded
from codegen.problems import CodegenError
from codegen.read.api import Json
from codegen.spec import source

from .additions import take_over
from .checks import check_calls, check_types
from .pages import count_text, write_changelog, write_known_versions, write_readme
from .stopping import ignore_signals
from .work_list import Work, find_work, write_work_list
from .work_tree import WorkTree


@dataclass(frozen=True)
class Upgrade:
    """One document to take in."""

    loaded: Loaded
    origin: str
    command: str
    """What to run again after a failure."""
    older: bool = False
    checks: bool = True

    @property
    def published(self) -> str | None:
        """The hash of the bytes as Apple published them: known of Apple's zip alone, for a JSON
        file may be a copy.
        """
        return self.loaded.sha256 if self.loaded.archive_sha256 else None


def upgrade(wanted: Upgrade) -> int:
    """Take a document in. Raises CodegenError, with nothing changed."""
    loaded = wanted.loaded
    if source.read_source().get("meaning") == meaning_hash(loaded.document):
        print(f"nothing to do: the meaning of {loaded.version} is that of spec/ already")
        return 0
    _refuse_older(wanted)
    found = _difference(wanted)
    print("\n".join(headline(found)))
    with WorkTree(loaded.version) as tree:
        reports = _make(tree, wanted, found)
        works = _check(tree, wanted, found) if wanted.checks else []
        ignore_signals()
        changed = tree.bring_back()
    print("\n".join(reports))
    print(f"spec/ and generated/ are those of {loaded.version} now; {changed} files changed")
    _report(works)
    return 0


def _refuse_older(wanted: Upgrade) -> None:
    known = source.read_source().get("version")
    if known and is_older(wanted.loaded.version, known) and not wanted.older:
        raise CodegenError(
            f"{wanted.loaded.version} is older than {known}, which spec/ holds; "
            f"to go back to it: {wanted.command} OLDER=1 (the flag --allow-older)"
        )


def _difference(wanted: Upgrade) -> Diff:
    known = source.read_source().get("version")
    new = surface_of(wanted.loaded.document, wanted.published)
    if known is None or known not in versions():
        raise CodegenError(f"the surface of {known} is not in {FOLDER}")
    return diff(surface_for(known), new)


def _make(tree: WorkTree, wanted: Upgrade, found: Diff) -> list[str]:
    """Write all that follows from the document into the copy; what patches and additions say."""
    with _step("spec", tree, f"correct the patch in spec/patches/, then: {wanted.command}"):
        reports = source.write_spec(wanted.loaded, wanted.origin, tree.path / "spec")
    with _step("additions", tree, f"correct the file in spec/additions/, then: {wanted.command}"):
        document, notes = take_over(tree.path / "spec")
    with _step("generate", tree, f"teach codegen/ or write a patch, then: {wanted.command}"):
        _generate(tree)
    with _step("pages", tree, f"correct the page, then: {wanted.command}"):
        _write_pages(tree, wanted, found, document)
    return [*map(str, reports), *notes]


def _generate(tree: WorkTree) -> None:
    """In a process of its own, which a signal ends with all that it started."""
    done = tree.run("-m", "codegen", "generate", "--out", str(tree.path / "generated"))
    if done.returncode:
        lines = done.stdout.strip().splitlines()
        told = [line for line in lines if line.startswith("codegen: ")]  # else a traceback's end
        raise CodegenError((told or lines)[-1].removeprefix("codegen: "))


def _write_pages(tree: WorkTree, wanted: Upgrade, found: Diff, document: Json) -> None:
    shutil.move(tree.path / "generated" / "operations.md", tree.path / "docs" / "operations.md")
    history = tree.place(FOLDER)
    write_surface(wanted.loaded.document, history, wanted.published)
    write_known_versions(tree.path / "docs" / "spec-diff.md", history)
    write_changelog(tree.path / "CHANGELOG.md", found)
    operations = list(chain.from_iterable(item.values() for item in document["paths"].values()))
    added = sum("x-provisional" in one for one in operations)
    apple = len(surface_of(document).operations) - added
    told = count_text(apple, wanted.loaded.version, added)
    write_readme(tree.path / "README.md", told)


def _check(tree: WorkTree, wanted: Upgrade, found: Diff) -> list[Work]:
    """Stop at a client that does not work; find what hand-written code does not know."""
    again = f"teach codegen/, then: {wanted.command}"
    with _step("types", tree, again):
        type_errors = check_types(tree)
    with _step("calls", tree, again):
        check_calls(tree)
    with _step("work list", tree, again):
        works = find_work(tree, found, type_errors)
    text = write_work_list(works, wanted.loaded.version)
    (tree.path / "spec" / "work-list.md").write_text(text, encoding="utf-8")
    return works


@contextmanager
def _step(name: str, tree: WorkTree, cure: str) -> Iterator[None]:
    print(f"-- {name}", flush=True)
    try:
        yield
    except CodegenError as error:
        raise _failed(name, tree, str(error), cure) from None
    except Exception as error:  # an unforeseen kind of document: one line, no traceback
        told = f"{type(error).__name__}: {error} ({_line_of(error)})"
        raise _failed(name, tree, told, cure) from error


def _failed(name: str, tree: WorkTree, told: str, cure: str) -> CodegenError:
    return CodegenError(
        f"step {name!r} failed, nothing was changed: {told}. "
        f"What was made is in {tree.path.relative_to(source.ROOT)}. Next: {cure}"
    )


def _line_of(error: Exception) -> str:
    last = extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"


def _report(works: list[Work]) -> None:
    if works:
        print("Open work for hand-written code, also in spec/work-list.md:")
        print("\n".join(map(str, works)))
