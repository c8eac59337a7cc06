"""The workflow functions of `asc/workflows`, read from the source text.

A package of `asc/workflows` lists its public names in `__all__`; those that are `async def` become
methods of `client.<package>`.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from codegen.problems import CodegenError

from .names import class_name

_WORKFLOWS = Path("asc/workflows")


@dataclass(frozen=True)
class Method:
    """A workflow as a method: what stands in its signature, its docstring, and its body."""

    name: str
    module: str
    signature: str
    result: str
    doc: str
    """As it stands in a method."""
    call: str
    imports: tuple[str, ...]

    @property
    def takes_secret(self) -> bool:
        """Whether an argument is a secret as text, told by its name."""
        return re.search(r"\b\w*(secret|password): ", self.signature) is not None


@dataclass(frozen=True)
class Package:
    """The workflows of one kind."""

    name: str
    class_name: str
    doc: str
    methods: tuple[Method, ...]

    @property
    def takes_secrets(self) -> bool:
        """Whether a method does."""
        return any(method.takes_secret for method in self.methods)

    @property
    def imports(self) -> list[str]:
        """What the signatures of all methods need."""
        return sorted(set(chain.from_iterable(method.imports for method in self.methods)))


def packages(root: Path) -> list[Package]:
    """The workflows under `root`. Raises CodegenError."""
    found = (_package(root, folder) for folder in _folders(root))
    return [package for package in found if package.methods]


def _folders(root: Path) -> list[Path]:
    return sorted(path.parent for path in (root / _WORKFLOWS).glob("*/__init__.py"))


def _package(root: Path, folder: Path) -> Package:
    init = ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))
    homes = _homes(init)
    found = (_function(folder / f"{homes[name]}.py", name) for name in _public(init, folder))
    methods = tuple(
        _method(root, folder / f"{homes[function.name]}.py", function)
        for function in found
        if function is not None
    )
    doc = " ".join((ast.get_docstring(init) or "").partition("\n\n")[0].split())
    return Package(folder.name, class_name(folder.name), doc, methods)


def _public(init: ast.Module, folder: Path) -> list[str]:
    for node in init.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    raise CodegenError(f"{folder}/__init__.py lists no public names in __all__")


def _homes(init: ast.Module) -> dict[str, str]:
    """Public name -> the module that defines it, as a path below the package."""
    homes = {}
    for node in init.body:
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            homes.update({alias.name: str(node.module).replace(".", "/") for alias in node.names})
    return homes


def _function(path: Path, name: str) -> ast.AsyncFunctionDef | None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.AsyncFunctionDef) and node.name == name:
            return node
    return None


def _method(root: Path, path: Path, function: ast.AsyncFunctionDef) -> Method:
    module = ".".join(path.relative_to(root).with_suffix("").parts)
    where = f"{module}.{function.name}"
    arguments = function.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    named += [arguments.vararg] if arguments.vararg else []
    if function.name in {argument.arg for argument in named}:
        raise CodegenError(f"{where}: an argument has the name of the workflow: give it another")
    _check_defaults(arguments, where)
    doc = ast.get_docstring(function)
    if function.returns is None or doc is None:
        raise CodegenError(f"{where} needs a docstring and the type of its result")
    shown = [argument.annotation for argument in named if argument.annotation]
    return Method(
        name=function.name,
        module=module,
        signature=_signature(arguments),
        result=ast.unparse(function.returns),
        doc=_indented(doc),
        call=_call(function.name, arguments),
        imports=tuple(_imports(path, module, [*shown, function.returns])),
    )


def _check_defaults(arguments: ast.arguments, where: str) -> None:
    for default in [*arguments.defaults, *arguments.kw_defaults]:
        try:
            ast.literal_eval(default) if default is not None else None
        except ValueError:
            raise CodegenError(
                f"{where}: the default {ast.unparse(default or ast.Constant(None))} is not a "
                "literal: take None, and put the value in place inside the workflow"
            ) from None


def _signature(arguments: ast.arguments) -> str:
    """The arguments as they are, and `on_event`."""
    listener = ast.arg("on_event", ast.parse("Listener | None", mode="eval").body)
    more = ast.arguments(
        posonlyargs=arguments.posonlyargs,
        args=arguments.args,
        vararg=arguments.vararg,
        kwonlyargs=[*arguments.kwonlyargs, listener],
        kw_defaults=[*arguments.kw_defaults, ast.Constant(None)],
        defaults=arguments.defaults,
    )
    return ast.unparse(more)


def _call(name: str, arguments: ast.arguments) -> str:
    by_place = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    many = [f"*{arguments.vararg.arg}"] if arguments.vararg else []
    by_name = [f"{argument.arg}={argument.arg}" for argument in arguments.kwonlyargs]
    return f"{name}({', '.join([*by_place, *many, *by_name])})"


def _imports(path: Path, module: str, annotations: list[ast.expr]) -> Iterator[str]:
    """The imports that annotations need, as the workflow's module has them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    homes = dict(_imported(tree, module))
    for annotation in annotations:
        for node in ast.walk(annotation):
            if isinstance(node, ast.Name) and not hasattr(builtins, node.id):
                yield homes.get(node.id, f"from {module} import {node.id}")


def _imported(tree: ast.Module, module: str) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            parts = module.split(".")[: -node.level] if node.level else []
            source = ".".join([*parts, *([node.module] if node.module else [])])
            for alias in node.names:
                shown = f"{alias.name} as {alias.asname}" if alias.asname else alias.name
                yield alias.asname or alias.name, f"from {source} import {shown}"


def _indented(doc: str) -> str:
    first, *rest = doc.split("\n")
    end = "\n        " if rest else ""
    return "\n".join([first, *(f"        {line}" if line else "" for line in rest)]) + end
