"""A session of commands against `ascx simulator serve`: what is run, and the exit code of each.

It imports nothing but the standard library, so that the packaged `ascx` plays it, too.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

Run = Callable[[list[str]], tuple[int, str, str]]
"""Runs `ascx` with these arguments: exit code, what it printed, and its complaints."""

APP = "--app com.example.app1"

SESSION: list[tuple[str, int]] = [
    ("auth doctor", 0),
    ("auth needs versions submit", 0),
    ("apps list", 0),
    ("apps view com.example.app1", 0),
    ("apps view com.example.nothing", 4),
    (f"builds list {APP} --limit 3", 0),
    (f"builds next-number {APP}", 0),
    ("builds upload App.ipa --no-wait", 0),
    ("builds upload App.ipa --no-wait", 0),
    (f"testflight groups list {APP}", 0),
    (f"testflight groups plan Fans {APP} --save fans.json", 0),
    ("apply fans.json --dry-run", 0),
    ("apply fans.json", 0),
    ("apply fans.json", 0),
    (f"testflight groups ensure Fans {APP} --if-exists fail", 0),
    (f"testflight testers add ada@example.com {APP} --group Fans", 0),
    (f"testflight testers remove ada@example.com {APP}", 2),
    (f"testflight testers remove ada@example.com {APP} --yes", 0),
    (f"testflight distribute 12 {APP} --version 1.1 --group Fans --note en-US=Faster", 0),
    (f"testflight distribute 12 {APP} --version 1.1 --group Nobody", 4),
    (f"testflight testers list {APP}", 0),
    (f"versions validate 1.1 {APP}", 1),
    (f"versions submit 1.1 {APP} --release manual", 1),
    (f"versions submit 1.1 {APP} --release later", 2),
    (f"versions ensure 1.1 {APP} --release after-approval", 0),
    (f"versions release 1.1 {APP} --confirm 1.1", 1),
    (f"reviews list {APP} --unanswered", 0),
    (f"reviews summary {APP}", 0),
    ("reviews reply nothing Thanks", 2),
    ("reviews reply nothing Thanks --yes", 4),
    (f"webhooks deliveries {APP}", 0),
    (f"xcode-cloud status {APP}", 0),
    (f"xcode-cloud run Release {APP} --branch main --no-wait", 0),
    (f"xcode-cloud run Release {APP} --branch nothing --no-wait", 4),
    ("signing status --all", 0),
    ("signing bundle-ids ensure com.example.fresh --capability PUSH_NOTIFICATIONS", 0),
    ("signing certificates revoke nothing --confirm something", 2),
    ("team pull", 0),
    ("team set-roles dev@example.com --role DEVELOPER --role MARKETING", 0),
    ("team remove dev@example.com", 2),
    ("status --since seen.json", 0),
    ("status --since seen.json", 0),
    ("api apps list --filter bundleId=com.example.app1", 0),
    (f"api beta_groups create {APP.replace('--app', '--set name=Raw --set')}", 2),
    ("request GET /v1/apps --query limit=1", 0),
    ("request DELETE /v1/apps/1", 2),
    ("request GET /v1/nothing", 4),
    ("reports sales --vendor 85012345 --days 2", 0),
    ("search phased release", 0),
    ("simulator", 2),
]


def play(run: Run, check: Callable[[str, str], None]) -> None:
    """Runs all of it; `check` is given the name of each command that succeeded, and its JSON."""
    for line, expected in SESSION:
        code, out, complaints = run(shlex.split(line))
        assert code == expected, f"ascx {line}: {code}, not {expected}\n{out}{complaints}"
        if expected == 0:
            check(line, out)


@contextmanager
def serving(ascx: Sequence[str]) -> Iterator[Mapping[str, str]]:
    """`ascx simulator serve`, and the variables that it prints."""
    command = [*ascx, "simulator", "serve"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ))
    assert process.stdout
    lines = [process.stdout.readline().removeprefix("export ").strip() for _ in range(4)]
    try:
        yield dict(line.split("=", 1) for line in lines)
    finally:
        process.terminate()
        assert process.wait(20) == 0
        process.stdout.close()
