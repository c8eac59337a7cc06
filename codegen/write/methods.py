"""Workflow functions -> the methods of both clients: `asc/client/methods`."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from codegen.read.workflows import packages

from .generate import lay_out

METHODS = Path("asc/client/methods")
_TEMPLATES = Path(__file__).parents[1] / "templates"


def write_methods(root: Path, out: Path) -> int:
    """Write the methods of the workflows under `root` into the folder `out`; gives their number.
    Raises CodegenError.
    """
    found = packages(root)
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), trim_blocks=True, lstrip_blocks=True
    )
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch)
        for package in found:
            text = environment.get_template("methods.py.jinja").render(package=package)
            (made / f"{package.name}.py").write_text(text, encoding="utf-8")
        text = environment.get_template("methods_init.py.jinja").render(packages=found)
        (made / "__init__.py").write_text(text, encoding="utf-8")
        lay_out(made, ["asc"])
        _replace(made, out)
    return sum(len(package.methods) for package in found)


def _replace(made: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.py"):
        old.unlink()
    for new in made.glob("*.py"):
        shutil.copyfile(new, out / new.name)
