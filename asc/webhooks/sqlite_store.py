"""The store that a receiver uses unless it is given another: a SQLite file, written by one thread.

What several requests bring at the same time is written in one commit, so that a slow disk limits
commits and not deliveries.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from os import PathLike, fspath
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

import attrs

from asc.errors import StoreInUse

from .journal import Journal
from .store import Counts, Waiting

T = TypeVar("T")

MOST = 500
"""Jobs of one commit."""
PATIENCE = 5.0
"""Seconds to wait for another receiver to end, as when one is replaced by the next."""


@attrs.frozen
class _Job:
    work: Callable[[Journal], Any]
    lasting: bool
    """Whether it waits for the disk. Only what Apple was told is kept has to: what was handled, and
    is not known to be after a loss of power, is handled again.
    """
    future: Future[Any] = attrs.field(factory=Future)


class SqliteStore:
    """Deliveries in a file. One receiver works on it at a time."""

    def __init__(self, path: str | PathLike[str] = "asc-webhooks.sqlite3") -> None:
        self.path = fspath(path)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._lock: sqlite3.Connection | None = None
        self._thread: threading.Thread | None = None

    async def open(self) -> None:
        """Takes the file. Raises `StoreInUse`, `OSError`, `sqlite3.Error`."""
        journal = await asyncio.to_thread(self._open)
        self._thread = threading.Thread(
            target=self._write, args=(journal,), name="asc-webhooks", daemon=True
        )
        self._thread.start()

    def _open(self) -> Journal:
        lock = _lock(f"{self.path}.lock")
        try:
            journal = Journal(self.path)
            with journal.transaction():
                journal.forget(time.time())
        except BaseException:
            lock.close()  # the next try is not to be kept out by this one
            raise
        self._lock = lock
        return journal

    async def add(self, key: str, body: bytes, now: float) -> bool:
        """See `Store`."""
        return await self._do(lambda journal: journal.add(key, body, now), lasting=True)

    async def waiting(self, most: int) -> Sequence[Waiting]:
        """See `Store`."""
        return await self._do(lambda journal: journal.waiting(most))

    async def done(self, key: str) -> None:
        """See `Store`."""
        await self._do(lambda journal: journal.done(key))

    async def retry(self, key: str, due: float) -> None:
        """See `Store`."""
        await self._do(lambda journal: journal.retry(key, due))

    async def give_up(self, key: str) -> None:
        """See `Store`."""
        await self._do(lambda journal: journal.give_up(key))

    async def counts(self) -> Counts:
        """See `Store`."""
        return await self._do(lambda journal: journal.counts())

    async def close(self) -> None:
        """Writes what is left, and gives the file back."""
        if self._thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(self._thread.join)
            self._thread = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    async def _do(self, work: Callable[[Journal], T], *, lasting: bool = False) -> T:
        job = _Job(work, lasting)
        self._jobs.put(job)
        found: T = await asyncio.wrap_future(job.future)
        return found

    def _write(self, journal: Journal) -> None:
        """The thread: commits whatever has come meanwhile."""
        open_ = True
        while open_:
            batch, open_ = self._next_jobs()
            _commit(journal, batch)
        journal.close()

    def _next_jobs(self) -> tuple[list[_Job], bool]:
        """Waits for a job, and takes those behind it; False when the last one is among them."""
        jobs = []
        try:
            job = self._jobs.get()
            while job is not None:
                jobs.append(job)
                if len(jobs) == MOST:
                    return jobs, True
                job = self._jobs.get_nowait()
        except Empty:
            return jobs, True
        return jobs, False


def _commit(journal: Journal, jobs: list[_Job]) -> None:
    """All of them in one transaction; their results are given when it is on the disk."""
    begun = [job for job in jobs if job.future.set_running_or_notify_cancel()]
    try:
        with journal.transaction(lasting=any(job.lasting for job in begun)):
            results = [job.work(journal) for job in begun]
    except Exception as error:
        for job in begun:
            job.future.set_exception(error)
        return
    for job, result in zip(begun, results, strict=True):
        job.future.set_result(result)


def _lock(path: str) -> sqlite3.Connection:
    """Holds a file of its own: the system lets go of it when the process ends, however it ends."""
    lock = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        if "locked" not in str(error):
            raise
        raise StoreInUse(
            f"another receiver works on {path.removesuffix('.lock')}: end it first, and run one "
            "process for each file"
        ) from None
    return lock
