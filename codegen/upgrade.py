"""`make upgrade`: a new document of Apple's, everything or nothing.

All work is done in a copy of the tree, its tests included; only when every step has passed do the
changed files come back. Whatever fails leaves the tree as it was, and says which step it was.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asc.changes import (
    Diff,
    changelog_lines,
    diff,
    headline,
    meaning_hash,
    surface_for,
    surface_of,
    versions,
)
from asc.changes.history.versions import FOLDER, write_surface
from asc.openapi.load import Loaded
from codegen.write.generate import generate, same

from .problems import CodegenError
from .spec import source

_NOT_COPIED = (
    ".git",
    ".venv",
    ".venv-*",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
    "dist",
    "build",
)
_BROUGHT_BACK = (
    "spec",
    "generated",
    "docs/operations.md",
    "asc/changes/history",
    "CHANGELOG.md",
    "README.md",
)
_README = re.compile(r"all [\d,]+ operations of Apple's\s+document [\d.]+\w*")


def upgrade(loaded: Loaded, origin: str, *, test: bool = True) -> int:
    """Take a document in. Raises CodegenError, with nothing changed."""
    if source.read_source().get("meaning") == meaning_hash(loaded.document):
        print(f"nothing to do: the meaning of {loaded.version} is that of spec/ already")
        return 0
    found = _difference(loaded)
    print("\n".join(headline(found)))
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "tree"
        shutil.copytree(source.ROOT, copy, ignore=shutil.ignore_patterns(*_NOT_COPIED))
        with _step("spec"):
            reports = source.write_spec(loaded, origin, copy / "spec")
        with _step("generate"):
            generate(source.read_canonical(copy / "spec"), copy / "generated")
            shutil.move(copy / "generated" / "operations.md", copy / "docs" / "operations.md")
        with _step("history"):
            write_surface(
                loaded.document, copy / FOLDER.relative_to(source.ROOT), _published(loaded)
            )
        with _step("changelog"):
            _write_changelog(copy / "CHANGELOG.md", found)
            _write_readme(copy)
        if test:
            with _step("cassettes"):
                _check_cassettes(copy)
            with _step("tests"):
                _python(copy, "-m", "pytest", "-q", "-x")
        changed = _bring_back(copy)
    print("\n".join(map(str, reports)))
    print(f"spec/ and generated/ are those of {loaded.version} now; {changed} files changed")
    return 0


def _difference(loaded: Loaded) -> Diff:
    known = source.read_source().get("version")
    new = surface_of(loaded.document, _published(loaded))
    if known is None or known not in versions():
        raise CodegenError(f"the surface of {known} is not in {FOLDER}")
    return diff(surface_for(known), new)


def _published(loaded: Loaded) -> str | None:
    """The hash of the bytes as Apple published them: known of Apple's zip alone, for a JSON file
    may be a copy.
    """
    return loaded.sha256 if loaded.archive_sha256 else None


@contextmanager
def _step(name: str) -> Iterator[None]:
    print(f"-- {name}", flush=True)
    try:
        yield
    except CodegenError as error:
        raise CodegenError(f"step {name!r} failed, nothing was changed: {error}") from None


def _python(copy: Path, *arguments: str) -> None:
    """Run Python on the copy's own code."""
    environment = {**os.environ, "PYTHONPATH": f"{copy}{os.pathsep}{copy / 'generated'}"}
    shared = source.ROOT.parent / "shared"
    if shared.exists() and not (copy.parent / "shared").exists():
        (copy.parent / "shared").symlink_to(shared)
    done = subprocess.run([sys.executable, *arguments], cwd=copy, env=environment, check=False)
    if done.returncode:
        raise CodegenError(
            f"`python {' '.join(arguments)}` ended with {done.returncode}; what it printed is above"
        )


def _write_changelog(path: Path, found: Diff) -> None:
    """Add the lines below the heading of what is not released yet."""
    text = path.read_text(encoding="utf-8")
    heading = re.search(r"^## .*\(unreleased\)\n\n", text, re.MULTILINE)
    if heading is None:
        raise CodegenError("CHANGELOG.md has no '## x.y.z (unreleased)' heading")
    lines = "".join(f"{line}\n" for line in changelog_lines(found))
    path.write_text(text[: heading.end()] + lines + text[heading.end() :], encoding="utf-8")


def _write_readme(copy: Path) -> None:
    """The README's one figure that Apple changes."""
    table = (copy / "docs" / "operations.md").read_text(encoding="utf-8")
    count, version = (
        len(re.findall(r"^\| `[A-Z]", table, re.MULTILINE)),
        source.read_source(copy / "spec")["version"],
    )
    path = copy / "README.md"
    told = f"all {count:,} operations of Apple's document {version}"
    path.write_text(_README.sub(told, path.read_text(encoding="utf-8")), encoding="utf-8")


def _check_cassettes(copy: Path) -> None:
    """What recorded answers say that the new document does not: reported, and decided by the
    tests.
    """
    cassettes = copy / "tests" / "cassettes" / "recorded"
    if cassettes.exists():
        environment = {**os.environ, "PYTHONPATH": f"{copy}{os.pathsep}{copy / 'generated'}"}
        command = [sys.executable, "-m", "asc.testing", "drift", str(cassettes)]
        subprocess.run(command, cwd=copy, env=environment, check=False)


def _bring_back(copy: Path) -> int:
    changed = 0
    for name in _BROUGHT_BACK:
        made, kept = copy / name, source.ROOT / name
        pairs = [(made, kept)] if made.is_file() else _pairs(made, kept)
        for new, old in pairs:
            if not new.exists():
                old.unlink()
            elif old.exists() and same(new, old):
                continue
            else:
                old.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(new, old)
            changed += 1
    return changed


def _pairs(made: Path, kept: Path) -> list[tuple[Path, Path]]:
    files = {
        path.relative_to(folder)
        for folder in (made, kept)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return [(made / name, kept / name) for name in sorted(files)]
