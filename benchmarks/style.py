"""How this code reads, in figures: `python -m benchmarks.style`, or `make style`.

Tokens are those that do something: comments, docstrings, line ends and indents are not counted.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterable
from pathlib import Path
from statistics import median

import attrs

from .measure import row
from .names import REASONS, repeated_names

ROOT = Path(__file__).parent.parent
FOLDERS = ["asc", "codegen"]
SILENT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
    tokenize.ENCODING,
}
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DEFINITIONS = (*FUNCTIONS, ast.ClassDef, ast.Module)


@attrs.define
class Style:
    """What was counted in some files."""

    functions: list[int] = attrs.Factory(list)
    tokens: int = 0
    lines: int = 0
    comprehensions: int = 0
    conditionals: list[str] = attrs.Factory(list)


def docstring_lines(tree: ast.Module) -> set[int]:
    """The lines that docstrings take."""
    lines: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, DEFINITIONS) and ast.get_docstring(node, clean=False) is not None:
            text = node.body[0]
            lines |= set(range(text.lineno, (text.end_lineno or text.lineno) + 1))
    return lines


def token_lines(source: str, without: set[int]) -> list[int]:
    """The line of each token that does something."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    lines = [token.start[0] for token in tokens if token.type not in SILENT]
    return [line for line in lines if line not in without]


def holds(node: ast.AST, kind: type | tuple[type, ...]) -> bool:
    """Whether there is one of that kind within the node."""
    return any(isinstance(inner, kind) for inner in ast.walk(node) if inner is not node)


def is_nested(node: ast.AST) -> bool:
    """A comprehension with more than one `for` or `if`, or with another one in it."""
    if not isinstance(node, COMPREHENSIONS):
        return False
    conditions = sum(len(part.ifs) for part in node.generators)
    return len(node.generators) > 1 or conditions > 1 or holds(node, COMPREHENSIONS)


def count(style: Style, path: Path) -> None:
    """Adds a file to what was counted."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    lines = token_lines(source, docstring_lines(tree))
    style.tokens += len(lines)
    style.lines += len(set(lines))
    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS):
            last = node.end_lineno or node.lineno
            style.functions.append(sum(node.lineno <= line <= last for line in lines))
        if is_nested(node):
            style.comprehensions += 1
        if isinstance(node, ast.IfExp) and holds(node, ast.IfExp):
            style.conditionals.append(f"{path.relative_to(ROOT)}:{node.lineno}")


def measure(paths: Iterable[Path]) -> Style:
    """All files counted together."""
    style = Style()
    for path in paths:
        count(style, path)
    return style


def main() -> None:
    style = measure(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py")))
    functions = len(style.functions)
    row("tokens of a function (median)", f"{median(style.functions):.0f}", "at most 45")
    row("tokens of a line (mean)", f"{style.tokens / style.lines:.1f}")
    nested = 100 * style.comprehensions / functions
    row("nested comprehensions per 100 functions", f"{nested:.1f}", "at most 0.5")
    row("nested conditional expressions", str(len(style.conditionals)), "0")
    for place in style.conditionals:
        row("", place)
    for kind in REASONS:
        print(f"\n{kind} names that stand more than once in asc")
        for reason, names in repeated_names(ROOT / "asc", kind).items():
            print(f"  {reason}: {', '.join(names)}")


if __name__ == "__main__":
    main()
