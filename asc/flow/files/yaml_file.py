"""A YAML file: its values, the lines they stand on, and writing it with its comments and order."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from os import PathLike
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument, did_you_mean

from asc.flow.extras import load_extra
from asc.flow.problems import Problem, Problems, Where

from .nodes import Nodes
from .save import save_text

_WIDEST = 1_000_000
"""Lines are not folded."""


def read_yaml(path: str | PathLike[str], *, missing_ok: bool = False) -> YamlFile:
    """The file; an empty one with `missing_ok` where there is none.

    Raises `ProblemsFound` with all that is wrong with it, `OSError`, and `MissingExtra`.
    """
    path = Path(path)
    if missing_ok and not path.exists():
        return YamlFile(path, "")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        reason, where = "it is not text in UTF-8", Where(file=str(path))
        Problems([Problem("encoding", reason, "error", where)]).raise_errors()
        raise
    return YamlFile(path, text)


class YamlFile:
    """A mapping in a file. What is null in it is None; what is left out is not there."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self._crlf = "\r\n" in text
        text = text.replace("\r\n", "\n")
        self._yaml = _parser(text)
        self._root = self._load(text)
        self._head = "" if self._root else text
        self._changed = False

    @property
    def values(self) -> dict[str, Any]:
        """The values: text, `int`, `Decimal`, `bool`, `date`, None, lists and dicts of them."""
        plain: dict[str, Any] = _plain(self._root)
        return plain

    def where(self, *keys: str | int, field: str = "", locale: str = "") -> Where:
        """The place of a member, or of an item by its number: `where("prices", 0, "territory")`."""
        line, node = None, self._root
        for key in keys:
            try:
                found = node.lc.item(key) if isinstance(key, int) else node.lc.key(key)
                line, node = found[0] + 1, node[key]
            except (AttributeError, KeyError, IndexError, TypeError):
                break
        return Where(file=str(self.path), line=line, field=field, locale=locale)

    def check_keys(self, known: Iterable[str], *keys: str | int) -> Iterator[Problem]:
        """A problem for each unknown key of the mapping there, with the nearest known ones."""
        known, mapping = list(known), self._at(keys)
        for name in mapping if isinstance(mapping, Mapping) else ():
            if name not in known:
                reason, cure = f"{name!r} is not known", did_you_mean(name, known)
                yield Problem("unknown-key", reason, "error", self.where(*keys, name), cure=cure)

    def set(self, keys: Iterable[str], value: Any) -> None:
        """Sets a member; mappings on the way there are made. Comments and order stay."""
        *parents, last = keys
        mapping = self._root
        for key in parents:
            if not isinstance(mapping.get(key), Mapping):
                mapping[_fitted_text(key)] = self._fitted({})
            mapping = mapping[key]
        if last not in mapping or _plain(mapping[last]) != value:
            mapping[_fitted_text(last)] = self._fitted(value)
            self._changed = True

    def text(self) -> str:
        """The file as it would be written."""
        stream = io.StringIO()
        if self._root:
            self._yaml.dump(self._root, stream)
        written = self._head + stream.getvalue()
        return written.replace("\n", "\r\n") if self._crlf else written

    def save(self, *, dry: bool = False) -> bool:
        """Writes the file if a value of it was changed; says whether it was. `dry` writes none."""
        return self._changed and save_text(self.path, self.text(), dry=dry)

    def _at(self, keys: Iterable[str | int]) -> Any:
        node = self._root
        for key in keys:
            node = node[key]
        return node

    def _load(self, text: str) -> Any:
        errors = _ruamel(".error")
        try:
            node = self._yaml.compose(text)
            Problems(self._check(node)).raise_errors()
            return self._fitted({}) if node is None else self._yaml.load(text)
        except errors.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self._refuse(str(error.problem or error.context), mark.line + 1 if mark else None)
        except errors.YAMLError as error:
            self._refuse(str(error).partition("\n")[0], None)

    def _check(self, node: Any) -> Iterator[Problem]:
        if node is None:
            return
        if not (isinstance(node.value, list) and str(node.tag).endswith(":map")):
            reason = "it takes keys with values, as in 'name: value'"
            yield Problem("yaml", reason, "error", Where(file=str(self.path), line=1))
            return
        yield from Nodes(str(self.path)).check(node)

    def _refuse(self, reason: str, line: int | None) -> None:
        where = Where(file=str(self.path), line=line)
        Problems([Problem("yaml", f"it is not YAML: {reason}", "error", where)]).raise_errors()

    def _fitted(self, value: Any) -> Any:
        """The value as it is written: a text of several lines as a block."""
        match value:
            case str():
                return _fitted_text(value)
            case Decimal():
                return self._yaml.load(format(value, "f"))
            case Mapping():
                pairs = [(_fitted_text(name), self._fitted(item)) for name, item in value.items()]
                return _ruamel(".comments").CommentedMap(pairs)
            case list() | tuple():
                return [self._fitted(item) for item in value]
            case None | bool() | int() | date():
                return value
        raise InvalidArgument(f"{value!r} has no form in YAML")


def _ruamel(part: str = "") -> Any:
    return load_extra(f"ruamel.yaml{part}", "a YAML file", "asc-client[files]")


def _parser(text: str) -> Any:
    """A parser and writer that indents as the file does."""
    yaml = _ruamel().YAML()
    yaml.preserve_quotes, yaml.width = True, _WIDEST
    yaml.representer.add_representer(type(None), _represent_null)
    maps, lists = _indents(text)
    if maps:
        yaml.map_indent = maps
    if lists is not None:
        yaml.sequence_indent, yaml.sequence_dash_offset = lists + 2, lists
    return yaml


def _fitted_text(text: str) -> str:
    """A text of several lines as a block; in quotes what YAML can't show otherwise."""
    kinds, written = _ruamel(".scalarstring"), text
    if not text.replace("\n", "").isprintable():
        written = kinds.DoubleQuotedScalarString(text)
    elif "\n" in text:
        written = kinds.LiteralScalarString(text)
    return written


def _indents(text: str) -> tuple[int | None, int | None]:
    """How far the first members below a key stand, and the dashes of its first list."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    lines = [line for line in lines if not line.lstrip().startswith("#")]
    maps = lists = None
    for above, line in pairwise(lines):
        deeper = _indent(line) - _indent(above)
        if above.endswith(":") and line.lstrip().startswith("- "):
            lists = deeper if lists is None else lists
        elif above.endswith(":") and deeper > 0:
            maps = maps or deeper
    return maps, lists


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _represent_null(representer: Any, _: None) -> Any:
    return representer.represent_scalar("tag:yaml.org,2002:null", "null")


def _plain(value: Any) -> Any:
    """The value without what the parser attaches to it."""
    match value:
        case bool() | None:
            return value
        case str():
            return str(value)
        case int():
            return int(value)
        case float():
            return Decimal(repr(float(value)))
        case Mapping():
            return {str(name): _plain(item) for name, item in value.items()}
        case list():
            return [_plain(item) for item in value]
    return value
