"""Deliveries in a SQLite file: those that wait, and the ids of those that were seen."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path

from .store import Counts, Waiting

_SCHEMA = """
CREATE TABLE IF NOT EXISTS deliveries (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL,
    state TEXT NOT NULL,
    due REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    received REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS waiting ON deliveries (due, number) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS received ON deliveries (received);
"""
KEPT = 40 * 24 * 3600.0
"""Seconds for which an id is remembered. Apple's history, from which a delivery can be sent again,
goes back ten days (observed)."""


class Journal:
    """The file, for one thread at a time.

    A commit survives the end of the process, and a loss of power too if it was asked to last.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        Path(path).touch(mode=0o600)
        self._connection = sqlite3.connect(
            path, timeout=30, isolation_level=None, check_same_thread=False
        )
        self._connection.execute("PRAGMA journal_mode = WAL").fetchall()
        self._connection.executescript(_SCHEMA)
        self._lasts = False
        self._last(True)

    def _last(self, wanted: bool) -> None:
        """Whether commits wait for the disk. Source: SQLite's page on `PRAGMA synchronous`: in WAL
        mode FULL does, NORMAL does not.
        """
        if wanted != self._lasts:
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if wanted else 'NORMAL'}")
            self._lasts = wanted

    @contextmanager
    def transaction(self, *, lasting: bool = True) -> Iterator[None]:
        """Everything inside takes effect at once, or nothing does. `lasting` waits for the disk."""
        self._last(lasting)
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has ended it already
                self._connection.execute("ROLLBACK")
            raise

    def add(self, key: str, body: bytes, now: float) -> bool:
        """A new delivery waits, and so does one that was given up. False for other known keys."""
        done = self._connection.execute(
            "INSERT INTO deliveries (key, body, state, due, received)"
            " VALUES (?, ?, 'waiting', ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET state = 'waiting', tries = 0, due = excluded.due"
            " WHERE state = 'failed'",
            (key, body, now, now),
        )
        return done.rowcount == 1

    def waiting(self, most: int) -> list[Waiting]:
        """The ones that are due first."""
        rows = self._connection.execute(
            "SELECT key, body, tries, due FROM deliveries WHERE state = 'waiting'"
            " ORDER BY due, number LIMIT ?",
            (most,),
        )
        return [Waiting(*row) for row in rows]

    def state_of(self, key: str) -> str | None:
        """`waiting`, `done` or `failed`; None for what was never seen."""
        query = "SELECT state FROM deliveries WHERE key = ?"
        row = self._connection.execute(query, (key,)).fetchone()
        return None if row is None else str(row[0])

    def done(self, key: str) -> None:
        """Its body is not kept."""
        self._connection.execute(
            "UPDATE deliveries SET state = 'done', body = x'' WHERE key = ?", (key,)
        )

    def retry(self, key: str, due: float) -> None:
        """Its handler failed."""
        self._connection.execute(
            "UPDATE deliveries SET tries = tries + 1, due = ? WHERE key = ?", (due, key)
        )

    def give_up(self, key: str) -> None:
        """Its handler failed too often."""
        self._connection.execute(
            "UPDATE deliveries SET state = 'failed', tries = tries + 1 WHERE key = ?", (key,)
        )

    def counts(self) -> Counts:
        """How many wait, and how many were given up."""
        query = "SELECT count(*) FROM deliveries WHERE state = ?"
        numbers = [
            self._connection.execute(query, (state,)).fetchone()[0]
            for state in ("waiting", "failed")
        ]
        return Counts(*numbers)

    def forget(self, now: float) -> None:
        """Drops what was handled so long ago that it can't come again."""
        self._connection.execute(
            "DELETE FROM deliveries WHERE received < ? AND state = 'done'", (now - KEPT,)
        )

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()
