"""Whether a run has to be started. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from asc_api.errors import InvalidArgument
from asc_api.models import CiBuildRun

from asc.base.secrets import shown

_SHA = re.compile(r"[0-9a-f]{7,64}")


def check_commit(commit: str | None) -> str | None:
    """The commit in small letters. Raises `InvalidArgument` for what is not (the start of) a
    hash.
    """
    if commit is None:
        return None
    if not isinstance(commit, str) or not _SHA.fullmatch(commit.lower()):
        raise InvalidArgument(
            f"commit is {shown(commit)}: it takes the hash of a commit, at least seven digits of it"
        )
    return commit.lower()


def find_same(runs: Iterable[CiBuildRun], source: str, commit: str | None) -> CiBuildRun | None:
    """The newest run of that commit that has succeeded or may still, or else one that may turn out
    to be of it; None where one is to be started. Without a commit no run is known to be the same.
    """
    if commit is None:
        return None
    fitting = [each for each in runs if is_for(each, source) and _is_good(each)]
    known = (each for each in fitting if builds_commit(each, commit))
    return next(known, None) or find_unclear(fitting, source)


def find_unclear(runs: Iterable[CiBuildRun], source: str) -> CiBuildRun | None:
    """The newest run that was started by hand, goes on, and whose commit Apple has not named."""
    started = (each for each in runs if is_for(each, source) and each.start_reason == "MANUAL")
    return next((each for each in started if _goes_on(each) and not commit_of(each)), None)


def find_new(runs: Iterable[CiBuildRun], source: str, newest: int) -> CiBuildRun | None:
    """The run that was started by hand after the run `newest`, for the same source."""
    newer = [each for each in runs if (each.number or 0) > newest and is_for(each, source)]
    by_hand = [each for each in newer if each.start_reason == "MANUAL"]
    return by_hand[-1] if by_hand else None


def newest_number(runs: Iterable[CiBuildRun]) -> int:
    """The number of the newest run; 0 where there is none."""
    return max((each.number or 0 for each in runs), default=0)


def is_for(run: CiBuildRun, source: str) -> bool:
    """Whether a run builds that branch, tag or pull request."""
    sides = (run.source_branch_or_tag, run.pull_request)
    return any(side is not None and side.loaded and side.id == source for side in sides)


def commit_of(run: CiBuildRun) -> str:
    """The hash of what is built; empty until Apple says it."""
    commit = run.source_commit
    return str((commit and commit.commit_sha) or "").lower()


def builds_commit(run: CiBuildRun, commit: str) -> bool:
    """Whether a run builds a commit."""
    return commit_of(run).startswith(commit)


def _is_good(run: CiBuildRun) -> bool:
    return _goes_on(run) or run.completion_status == "SUCCEEDED"


def _goes_on(run: CiBuildRun) -> bool:
    return run.execution_progress != "COMPLETE"
