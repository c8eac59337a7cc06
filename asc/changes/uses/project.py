"""The Python files under a path, parsed; nothing in them is run."""

from __future__ import annotations

import ast
import warnings
from dataclasses import dataclass
from pathlib import Path

_SKIPPED = frozenset(
    {"__pycache__", "node_modules", "site-packages", ".git", ".venv", "venv", ".tox"}
)


@dataclass(frozen=True)
class Module:
    """One parsed file."""

    name: str
    """Dotted, from the scanned folder on."""
    file: str
    """As it is shown to the reader."""
    tree: ast.Module


@dataclass(frozen=True)
class Project:
    """All files, and those that could not be parsed with the reason."""

    modules: tuple[Module, ...]
    unreadable: tuple[tuple[str, int, str], ...]

    def module(self, name: str) -> Module | None:
        """The module that an import of `name` means: the one whose dotted name ends that way, if
        just one does.
        """
        found = [one for one in self.modules if one.name == name or one.name.endswith(f".{name}")]
        return (
            found[0] if len(found) == 1 else next((one for one in found if one.name == name), None)
        )


def read_project(path: Path) -> Project:
    """The file at `path`, or every ``.py`` file below it. Raises OSError where there is nothing to
    read.
    """
    if not path.exists():
        raise FileNotFoundError(2, "no such file or folder", str(path))
    files = (
        [path]
        if path.is_file()
        else sorted(file for file in path.rglob("*.py") if not _SKIPPED & set(file.parts))
    )
    modules, unreadable = [], []
    for file in files:
        try:
            with warnings.catch_warnings(action="ignore"):  # the reader's business is elsewhere
                tree = ast.parse(file.read_bytes(), str(file))
            modules.append(Module(_dotted(file, path), file.as_posix(), tree))
        except (SyntaxError, ValueError, RecursionError, OSError) as error:
            unreadable.append(
                (file.as_posix(), getattr(error, "lineno", None) or 1, f"not readable: {error}")
            )
    return Project(tuple(modules), tuple(unreadable))


def _dotted(file: Path, root: Path) -> str:
    parts = list(
        (file.relative_to(root) if root.is_dir() else Path(file.name)).with_suffix("").parts
    )
    if parts[-1] == "__init__" and len(parts) > 1:
        parts.pop()
    return ".".join(parts)
