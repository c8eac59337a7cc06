"""The arrows of docs/design.md: who may import whom."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).parent.parent
STANDARD = __import__("sys").stdlib_module_names


def imports(path: Path, *, at_run_time: bool = False) -> Iterator[str]:
    """The modules that a file imports, absolute ones; without those for type checkers alone, if so
    wished.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {
        node
        for block in ast.walk(tree)
        if at_run_time and isinstance(block, ast.If) and "TYPE_CHECKING" in ast.unparse(block.test)
        for statement in block.body
        for node in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if node in hidden:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module)


def modules() -> dict[str, Path]:
    """The modules of `asc` by their dotted names, packages without `__init__`."""
    paths = [path.relative_to(ROOT) for path in (ROOT / "asc").rglob("*.py")]
    return {".".join(path.with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


def imported(path: Path) -> Iterator[str]:
    """All that a file imports, each name as if it were a module."""
    folder = path.parent.parts
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = folder[: len(folder) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def siblings() -> dict[str, dict[str, set[str]]]:
    """Of each folder, which of its modules and folders import which others of them."""
    known = modules()
    found: dict[str, dict[str, set[str]]] = {}
    for name, path in known.items():
        for other in imported(path):
            target = other if other in known else other.rpartition(".")[0]
            ours, theirs = name.split("."), target.split(".")
            same = sum(1 for _ in takewhile(_are_equal, zip(ours, theirs, strict=False)))
            if target in known and same < min(len(ours), len(theirs)):
                needs = found.setdefault(".".join(ours[:same]), {})
                needs.setdefault(ours[same], set()).add(theirs[same])
    return found


def _are_equal(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def test_there_is_no_circle() -> None:
    """Not between modules, and not between folders: imports in functions and those for type
    checkers count too.
    """
    found = siblings()
    assert {"asc", "asc.testing.simulator", "asc.testing.simulator.engine"} <= found.keys()
    for needs in found.values():
        TopologicalSorter(needs).prepare()  # raises CycleError, which names the circle


def packages_of(path: Path, *, at_run_time: bool = False) -> set[str]:
    """The packages from elsewhere that a file imports."""
    names = imports(path, at_run_time=at_run_time)
    return {name.partition(".")[0] for name in names} - set(STANDARD)


def packages(folder: str, *, at_run_time: bool = False) -> dict[str, set[str]]:
    """Each file below a folder, and the packages from elsewhere that it imports."""
    found = {}
    for path in sorted((ROOT / folder).rglob("*.py")):
        found[str(path.relative_to(ROOT))] = packages_of(path, at_run_time=at_run_time)
    return found


def test_generated_code_imports_attrs_alone() -> None:
    assert {
        name for names in packages("generated", at_run_time=True).values() for name in names
    } <= {"attrs"}


def test_only_the_transport_knows_httpx() -> None:
    for path, names in packages("asc").items():
        if "httpx" in names:
            ours = path in ("asc/http/transport.py", "asc/http/routes.py")
            assert ours or path.startswith("asc/testing/"), path


def test_codegen_is_not_imported() -> None:
    for folder in ("asc", "generated"):
        for path, names in packages(folder).items():
            assert "codegen" not in names, path


def test_codegen_imports_nothing_of_asc_but_the_differ() -> None:
    for path in sorted((ROOT / "codegen").rglob("*.py")):
        for name in imports(path):
            assert name.partition(".")[0] != "asc_api", path
            ours = name.startswith("asc")
            assert not ours or name.startswith(("asc.changes", "asc.openapi")), path


def test_the_differ_imports_nothing_but_the_standard_library() -> None:
    for folder in ("asc/changes", "asc/openapi"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            ours = {name for name in imports(path) if name.startswith("asc.")}
            assert packages_of(path) <= {"asc"}, path
            assert all(name.startswith(("asc.changes", "asc.openapi")) for name in ours), path


def test_a_receiver_of_webhooks_needs_no_client_and_no_http_library() -> None:
    """Also not when it runs: the interpreter of a receiver has loaded none of them."""
    heavy = ("httpx", "httpcore", "cryptography", "certifi", "uvicorn", "starlette")
    ours = ("asc.client", "asc.workflows", "asc.flow", "asc.http", "asc.auth", "asc_api.models")
    code = f"import sys, asc.webhooks; print(*({set(heavy + ours)!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_errors_import_nothing_but_what_is_below_them() -> None:
    for path in sorted((ROOT / "asc/errors").rglob("*.py")):
        names = [name for name in imports(path) if name.startswith("asc")]
        assert all(name.startswith(("asc_api", "asc.base")) for name in names), path


def test_no_workflow_awaits_the_first_page_of_a_list_alone() -> None:
    """`await builds.list(...)` reads as if it were the list; `.all()` or `async for` read all of
    it, `.first()` says that one is enough.
    """
    for path in sorted((ROOT / "asc").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Await(value=ast.Call(func=ast.Attribute(attr=name))):
                    assert not name.startswith("list"), f"{path}:{node.lineno}: page one alone"


def test_the_core_imports_nothing_optional() -> None:
    allowed = {"asc", "asc_api", "attrs", "certifi", "httpx", "cryptography", "keyring"}
    for path, names in packages("asc", at_run_time=True).items():
        if not path.startswith(("asc/cli/", "asc/testing/", "asc/changes/")):
            assert names <= allowed, f"{path} imports {names - allowed}"
