"""The testers that a workflow is given, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument

from asc.base.secrets import shown

from .address import cleaned_address, is_address
from .tester import Tester, Testers
from .tester_file import read_testers

_SHOWN = 20  # bad testers in a message


def check_testers(given: Testers) -> list[Tester]:
    """The testers, each once, with all that is said of them. Raises `InvalidArgument`, which names
    everything that is not a tester.
    """
    if isinstance(given, Path):
        return _once(read_testers(given))
    if isinstance(given, (str, Tester)):
        given = [given]
    if not isinstance(given, Iterable) or isinstance(given, (bytes, dict)):
        raise InvalidArgument(
            f"testers is {shown(given)}: give addresses, Testers, or a file's Path"
        )
    items = list(given)
    problems = [problem for each in items if (problem := _problem(each))]
    if problems:
        rest = len(problems) - _SHOWN
        more = [f"and {rest} more"] if rest > 0 else []
        raise InvalidArgument(f"testers: {'; '.join([*problems[:_SHOWN], *more])}")
    return _once(_tester(each) for each in items)


def _problem(each: object) -> str:
    if not isinstance(each, (str, Tester)):
        return f"{shown(each)} is not a tester: give an address, or Tester(email, ...)"
    if isinstance(each, Tester) and (problem := _problem_of_tester(each)):
        return problem
    email = each if isinstance(each, str) else each.email
    if is_address(cleaned_address(email)):
        return ""
    is_file = email.endswith((".csv", ".txt"))
    cure = "give a Path for a file" if is_file else "one looks like 'ann@example.com'"
    return f"{shown(email)} is not an e-mail address: {cure}"


def _problem_of_tester(tester: Tester) -> str:
    """What is not text, or not a tuple of texts."""
    texts = (tester.email, tester.first_name or "", tester.last_name or "")
    if not all(isinstance(text, str) for text in texts):
        return f"{tester!r}: addresses and names are text"
    groups = tester.groups
    if not isinstance(groups, (tuple, list)) or not all(isinstance(each, str) for each in groups):
        return f"{tester!r}: groups is a tuple of names, such as ('Friends',)"
    return ""


def _tester(each: str | Tester) -> Tester:
    tester = Tester(each) if isinstance(each, str) else each
    return attrs.evolve(tester, email=cleaned_address(tester.email), groups=tuple(tester.groups))


def _once(testers: Iterable[Tester]) -> list[Tester]:
    found: dict[str, Tester] = {}
    for tester in testers:
        known = found.get(tester.key)
        found[tester.key] = known.with_(tester) if known else tester
    return list(found.values())
