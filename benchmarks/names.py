"""Names that stand more than once in `asc`, and why."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from pathlib import Path

MIRROR = "the simulator's side of what the client does"
WORKFLOW = "each workflow has the same files, named alike"
AREA = "the workflows, the simulator and the tools cut the API into the same areas"
COMMAND = "a module of the command line is named like what its commands call"
FOLDER = "the folder says which one is meant"
UNEXPLAINED = "no reason yet: rename one, or give the reason in benchmarks/names.py"

REASONS = {
    "class": {
        MIRROR: "Tokens Clock Uploads Call Outgoing Limit Problem Body",
        FOLDER: "_Comparison Bindings Place State Rules Row Verdict Step Progress Entry Report",
    },
    "module": {
        MIRROR: "tokens clock uploads bodies errors progress steps",
        WORKFLOW: "apply result table state address listing file",
        AREA: "testflight reports analytics performance diagnostics products review versions"
        " defaults texts",
        COMMAND: "api apps auth builds cassettes changes media plan search simulator status",
        FOLDER: "__main__ words html render bindings calls rules text urls reading tables keys"
        " known evidence extras arrow refusal call session running arguments roles",
    },
}


def repeated_names(folder: Path, kind: str) -> dict[str, list[str]]:
    """The names of a kind that stand more than once, by the reason for that."""
    paths = sorted(folder.rglob("*.py"))
    names = class_names(paths) if kind == "class" else module_names(paths)
    grouped: dict[str, list[str]] = defaultdict(list)
    for name, times in sorted(Counter(names).items()):
        if times > 1:
            grouped[reason_for(kind, name)].append(name)
    return grouped


def module_names(paths: list[Path]) -> list[str]:
    return [path.stem for path in paths if path.stem != "__init__"]


def class_names(paths: list[Path]) -> list[str]:
    names = []
    for path in paths:
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        names += [node.name for node in nodes if isinstance(node, ast.ClassDef)]
    return names


def reason_for(kind: str, name: str) -> str:
    for reason, names in REASONS[kind].items():
        if name in names.split():
            return reason
    return UNEXPLAINED
