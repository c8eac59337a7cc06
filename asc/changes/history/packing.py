"""A surface as a small text: JSON, one operation or schema a line, every repeated part written
once.

Parts that repeat are named by their own hash, so that a change in one place of the API changes few
lines here. The bytes depend on the surface alone, or on it and the one that it is written against.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from asc.changes.surface.surface import Surface

from .trees import TreeReader, operation_tree, shape_tree

FORMAT: Final = 1
_WORTH: Final = 24
"""Characters from which on a repeated part is written once."""
_MARK: Final = "~"

Packed = dict[str, Any]
"""A packed surface: its head, and ``operations``, ``schemas`` and ``shared`` parts by name."""


def pack(surface: Surface) -> Packed:
    """The surface with every repeated part written once."""
    trees = {
        "operations": {key: operation_tree(one) for key, one in surface.operations.items()},
        "schemas": {name: shape_tree(one) for name, one in surface.schemas.items()},
    }
    packer = _Packer(trees)
    parts = {
        name: {key: packer.pack(one) for key, one in part.items()} for name, part in trees.items()
    }
    return {
        "format": FORMAT,
        "version": surface.version,
        "published": surface.published,
        "meaning": surface.meaning,
        "against": None,
        "extra": surface.extra,
        **parts,
        "shared": dict(sorted(packer.shared.items())),
    }


def unpack(packed: Packed) -> Surface:
    """The surface that was packed."""
    shared = packed["shared"]
    reader = TreeReader(
        lambda tree: shared[tree] if isinstance(tree, str) and tree.startswith(_MARK) else tree
    )
    return Surface(
        version=packed["version"],
        operations={key: reader.operation(key, one) for key, one in packed["operations"].items()},
        schemas={name: reader.shape(one) for name, one in packed["schemas"].items()},
        extra=tuple((name, value) for name, value in packed["extra"]),
        published=packed["published"],
    )


def without(packed: Packed, base: Packed) -> Packed:
    """What `packed` says otherwise than `base`: changed entries, null for those that are gone, new
    shared parts.
    """
    rest = {**packed, "against": base["version"]}
    for part in ("operations", "schemas"):
        gone = dict.fromkeys(base[part].keys() - packed[part].keys())
        changed = {key: one for key, one in packed[part].items() if base[part].get(key) != one}
        rest[part] = dict(sorted({**gone, **changed}.items()))
    rest["shared"] = {
        name: one for name, one in packed["shared"].items() if name not in base["shared"]
    }
    return rest


def onto(rest: Packed, base: Packed) -> Packed:
    """The whole again, from `base` and what `without` left."""
    whole = {**rest, "against": None, "shared": {**base["shared"], **rest["shared"]}}
    for part in ("operations", "schemas"):
        both = {**base[part], **rest[part]}
        whole[part] = {key: both[key] for key in sorted(both) if both[key] is not None}
    return whole


def as_text(packed: Packed) -> str:
    """The bytes for a file, one entry a line."""
    return (
        "{\n"
        + ",\n".join(f" {_json(name)}: {_value(part)}" for name, part in packed.items())
        + "\n}\n"
    )


def from_text(text: str) -> Packed:
    """What `as_text` wrote. Raises ValueError for any other text."""
    packed = json.loads(text)
    if not isinstance(packed, dict) or packed.get("format") != FORMAT:
        raise ValueError("not a surface of this format")
    return packed


def _value(part: Any) -> str:
    if not isinstance(part, dict):
        return _json(part)
    return "{\n" + ",\n".join(f"  {_json(key)}: {_json(one)}" for key, one in part.items()) + "\n }"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Packer:
    """Finds the parts that repeat. A part's name is the hash of its unpacked text."""

    def __init__(self, trees: Any) -> None:
        self._texts: dict[int, str] = {}
        self._counts: Counter[str] = Counter()
        self.shared: dict[str, Any] = {}
        self._count(trees)

    def _count(self, tree: Any) -> None:
        text = self._text(tree)
        if len(text) < _WORTH:
            return
        self._counts[text] += 1
        if self._counts[text] == 1:
            for child in _children(tree):
                self._count(child)

    def _text(self, tree: Any) -> str:
        if not isinstance(tree, (dict, list)):
            return ""
        if id(tree) not in self._texts:
            self._texts[id(tree)] = _json(tree)
        return self._texts[id(tree)]

    def pack(self, tree: Any) -> Any:
        text = self._text(tree)
        if self._counts[text] < 2:
            return self._inside(tree)
        name = _MARK + hashlib.sha256(text.encode()).hexdigest()[:10]
        if name not in self.shared:
            self.shared[name] = None  # keeps its place while its own parts are packed
            self.shared[name] = self._inside(tree)
        return name

    def _inside(self, tree: Any) -> Any:
        if isinstance(tree, dict):
            return {key: self.pack(one) for key, one in tree.items()}
        return [self.pack(one) for one in tree] if isinstance(tree, list) else tree


def _children(tree: Any) -> Iterator[Any]:
    return iter(tree.values() if isinstance(tree, dict) else tree)
