"""What a YAML file may hold: plain values under keys that are text, each key once.

A value that is left empty would be null to YAML, and null takes something away at Apple's: it has
to be written out. Mappings are not shared by aliases, as a change of one would change the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from asc.flow.problems import Problem, Where

_STANDARD = "tag:yaml.org,2002:"
_READ = ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")


@attrs.frozen
class Nodes:
    """The composed nodes of one file."""

    file: str
    _shared: set[int] = attrs.field(factory=set)

    def check(self, node: Any, key: Any = None) -> Iterator[Problem]:
        """All that can't be read below a node."""
        place, name = key or node, str(key.value) if key else "a value"
        if str(node.tag).removeprefix(_STANDARD) not in _READ:
            yield self._wrong("tag", place, f"the tag {node.tag} is not read", "take it out")
        elif node.value == "" and str(node.tag).endswith("null"):
            cure = "write null to clear it, or take the line out"
            yield self._wrong("empty-value", place, f"{name} is empty", cure)
        elif isinstance(node.value, list) and id(node) in self._shared:
            yield self._wrong("alias", place, f"{name} is an alias", "write its values out")
        elif isinstance(node.value, list):
            self._shared.add(id(node))
            yield from self._check_members(node)

    def _check_members(self, node: Any) -> Iterator[Problem]:
        """A mapping has pairs of nodes, a list has nodes."""
        seen: dict[str, int] = {}
        for member in node.value:
            if isinstance(member, tuple):
                yield from self._check_key(member[0], seen)
                yield from self.check(member[1], member[0])
            else:
                yield from self.check(member)

    def _check_key(self, key: Any, seen: dict[str, int]) -> Iterator[Problem]:
        line = key.start_mark.line + 1
        if key.tag != f"{_STANDARD}str":
            name = key.value if isinstance(key.value, str) else "that is a list or a mapping"
            yield self._wrong("key", key, f"the key {name} is not text", "put it in quotes")
        elif key.value in seen:
            reason = f"{key.value} stands on line {seen[key.value]} already"
            yield self._wrong("duplicate-key", key, reason, "keep one")
        else:
            seen[key.value] = line

    def _wrong(self, rule: str, node: Any, reason: str, cure: str) -> Problem:
        where = Where(file=self.file, line=node.start_mark.line + 1)
        return Problem(rule, reason, "error", where, cure=cure)
