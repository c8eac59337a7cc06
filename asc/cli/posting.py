"""Posting what a command found to a Slack-compatible URL, which is a secret."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from asc.base.secrets import Secret
from asc.flow.plain import from_env
from asc.flow.slack import slack_text
from asc.flow.table import Table
from asc.webhooks.slack import post_text, secret_url


def read_url(given: str) -> Secret:
    """The URL, or the one that the variable of `env:NAME` holds. Raises `InvalidArgument`."""
    return secret_url(from_env(given))


def post_rows(url: Secret, title: str, table: Table[Any]) -> None:
    """Posts a line for each row; nothing where there is none. Raises `NotificationFailed`."""
    lines = [str(row) for row in table]
    if lines:
        post_text(url, slack_text(title, lines))


@contextmanager
def kept_on_failure(path: Path | None) -> Iterator[None]:
    """Puts the file back as it was where something fails, so that the next run tells it again."""
    before = path.read_bytes() if path and path.exists() else None
    try:
        yield
    except BaseException:
        _restore(path, before)
        raise


def _restore(path: Path | None, before: bytes | None) -> None:
    if path is None:
        return
    if before is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(before)
