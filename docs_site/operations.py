"""The page of operations, by resource, with the workflows that use each of them."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROW = re.compile(r"^\| (`[A-Z]+ \S+`) \| `client\.api\.(\w+)\.(\w+)`(.*) \|$", re.MULTILINE)
COLUMN = """The method `list` under `apps` is `client.api.apps.list`. The last column names the
workflows whose code calls an operation; a workflow may reach others by way of what it shares with
them.
"""
Call = tuple[str, str]


def make_page(root: Path) -> str:
    """The table of docs/operations.md, a heading for each resource, and a column more."""
    page = (root / "docs" / "operations.md").read_text(encoding="utf-8")
    used = find_uses(root / "asc" / "workflows")
    parts = [page.partition("\n| Apple")[0], COLUMN]
    resource = ""
    for what, name, method, note in ROW.findall(page):
        if name != resource:
            parts.append(f"\n## {name}\n\n| Apple | Python | workflow |\n|---|---|---|")
            resource = name
        links = ", ".join(f"[{flow}](reference/{flow}.md)" for flow in used[(name, method)])
        parts.append(f"| {what} | `{method}`{note} | {links} |")
    return "\n".join([*parts, ""])


def find_uses(folder: Path) -> defaultdict[Call, list[str]]:
    """The workflows that call each operation."""
    uses: defaultdict[Call, list[str]] = defaultdict(list)
    for package in sorted(path for path in folder.iterdir() if (path / "__init__.py").exists()):
        calls = {call for path in package.rglob("*.py") for call in find_calls(path)}
        for call in calls:
            uses[call].append(package.name)
    return uses


def find_calls(path: Path) -> Iterator[Call]:
    """The operations that a module names."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    resources = dict(find_resources(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=method) if name in resources:
                yield resources[name], method


def find_resources(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module calls the resources that it imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in ("asc_api.resources", "asc.api"):
            yield from ((alias.asname or alias.name, alias.name) for alias in node.names)
