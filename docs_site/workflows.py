"""The reference of workflows: signatures and docstrings of the client's methods."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from asc.client.methods import WorkflowMethods

INTRO = """# Workflows

`AsyncClient` has the same methods, to be awaited. Every method takes `on_event=`, which is called
with what happens. What the methods give is described in
[plans and results](../plans-and-results.md).
"""
Method = Callable[..., Any]


def make_pages() -> Iterator[tuple[str, str]]:
    """A page for each namespace, and one that lists them."""
    listed = [INTRO]
    for name, namespace in list_namespaces():
        yield f"reference/{name}.md", describe(f"client.{name}", namespace)
        listed.append(list_methods(name, namespace))
    yield "reference/index.md", "\n".join(listed)


def list_namespaces() -> Iterator[tuple[str, type]]:
    """The namespaces of a client, with their classes."""
    for name, value in vars(WorkflowMethods).items():
        if isinstance(value, property):
            module = import_module(f"asc.client.methods.{name}")
            yield name, getattr(module, inspect.get_annotations(value.fget)["return"])  # type: ignore[arg-type]


def public_methods(owner: type) -> Iterator[tuple[str, Method]]:
    """The methods that a class shows to its users."""
    for name, value in vars(owner).items():
        if inspect.isfunction(value) and not name.startswith("_"):
            yield name, value


def list_methods(name: str, namespace: type) -> str:
    """A table of a namespace's methods, each with its first line."""
    rows = [f"## client.{name}\n", inspect.getdoc(namespace) or "", "\n| method | |\n|---|---|"]
    for method, function in public_methods(namespace):
        rows.append(f"| [`{method}`]({name}.md#{method}) | {first_paragraph(function)} |")
    return "\n".join([*rows, ""])


def first_paragraph(documented: object) -> str:
    """The first paragraph of a docstring, as one line that a table can hold."""
    paragraph = (inspect.getdoc(documented) or "").partition("\n\n")[0]
    return " ".join(paragraph.split()).replace("|", "\\|")


def describe(title: str, owner: type) -> str:
    """A class and its methods, with signatures and docstrings."""
    parts = [f"# {title}\n", inspect.getdoc(owner) or "", ""]
    for name, method in public_methods(owner):
        parts.append(f"## {name}\n\n```python\n{show_signature(method)}\n```\n")
        parts.append((inspect.getdoc(method) or "") + "\n")
    return "\n".join(parts)


def show_signature(method: Method) -> str:
    """The head of a method as its source has it, without `self`."""
    head = textwrap.dedent(inspect.getsource(method).partition('"""')[0]).rstrip().removesuffix(":")
    without = re.sub(r"\bself(, |,\n\s*|(?=\)))", "", head)
    lines = [line.partition("  #")[0] for line in without.splitlines()]
    return "\n".join(line for line in lines if not line.startswith("@"))
