"""Canonical document -> the files of `generated/asc_api` and `docs/operations.md`."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.problems import CodegenError
from codegen.read.api import Api, Json
from codegen.read.document import read

from .model_views import model_modules
from .opc import GeneratedProject, parse
from .prepare import prepare
from .tables import loose, words
from .views import resource_modules

_RUNTIME = Path(__file__).parents[1] / "runtime"
_BLANKS = re.compile(r"\n{4,}")


def generate(document: Json, out: Path) -> Api:
    """Write the package `asc_api` and `operations.md` into the folder `out`. Raises
    CodegenError.
    """
    api = read(document)
    project = parse(prepare(api), out)
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch)
        _write_package(api, project, made / "asc_api")
        (made / "asc_api" / "openapi.json.gz").write_bytes(pack(document))
        lay_out(made, ["asc_api"])
        _replace(made / "asc_api", out / "asc_api")
        operations = project.render(
            "operations.md.jinja",
            operations=api.operations,
            provisional=api.provisional,
            version=api.version,
        )
        (out / "operations.md").write_text(operations, encoding="utf-8")
    return api


def pack(document: Json) -> bytes:
    """The document as the package carries it."""
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _write_package(api: Api, project: GeneratedProject, package: Path) -> None:
    types = project.members()
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(_RUNTIME.glob("*.py"))}
    models, resources = model_modules(api, types), resource_modules(api, types)
    for module in models:
        files[f"models/{module.name}.py"] = project.render("model.py.jinja", module=module)
    for namespace in resources:
        files[f"resources/{namespace.name}.py"] = project.render(
            "resource.py.jinja", module=namespace
        )
    classes = sorted((name, module.name) for module in models for name in module.classes)
    defaults = [_entry(type, [max(names)]) for type, names in sorted(api.types.items())]
    spaces = [(namespace.name, namespace.class_name) for namespace in resources]
    homes = [_entry(module.name, module.classes) for module in models]
    files["models/__init__.py"] = project.render(
        "models_init.py.jinja", models=classes, modules=homes, types=defaults
    )
    files["resources/__init__.py"] = project.render(
        "resources_init.py.jinja",
        namespaces=spaces,
        classes=[_entry(name, [kind]) for name, kind in spaces],
    )
    files["enums.py"] = project.render(
        "enums.py.jinja", enums=api.enums.items(), version=api.version
    )
    files["__init__.py"] = project.render("init.py.jinja", version=api.version)
    files["py.typed"] = ""
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_BLANKS.sub("\n\n\n", text), encoding="utf-8")


def _entry(key: str, names: list[str]) -> tuple[str, str]:
    """An entry of a table: its key, and a string literal of words."""
    return key, loose(key, words(sorted(names), 60), 112)


def lay_out(folder: Path, first_party: list[str]) -> None:
    """Drop the imports that a module does not need, sort the others, and lay the code out."""
    settings = Path(__file__).parents[2] / "pyproject.toml"
    ruff = [sys.executable, "-m", "ruff"]
    rules = [
        "--select",
        "F401,I,TC005",
        "--config",
        f"lint.isort.known-first-party={json.dumps(first_party)}",
    ]
    for command in (
        [
            *ruff,
            "check",
            "--quiet",
            "--no-cache",
            "--fix",
            "--isolated",
            "--line-length",
            "100",
            *rules,
            ".",
        ],
        [*ruff, "format", "--quiet", "--no-cache", "--config", str(settings), "."],
    ):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise CodegenError(
                f"ruff could not lay the generated code out:\n{done.stdout}{done.stderr}"
            )


def _replace(made: Path, place: Path) -> None:
    """Put the new package where the old one is; files that did not change are left alone."""
    place.mkdir(parents=True, exist_ok=True)
    new = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
    for path in sorted(place.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(place) not in new:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    for name in sorted(new):
        target = place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or not same(made / name, target):
            shutil.copyfile(made / name, target)


def same(one: Path, other: Path) -> bool:
    """Whether two files hold the same; packed ones by what they hold, since packers differ."""
    if one.suffix == ".gz":
        return gzip.decompress(one.read_bytes()) == gzip.decompress(other.read_bytes())
    return one.read_bytes() == other.read_bytes()
