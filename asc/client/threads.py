"""Several pieces of work in threads, as many as there are to be had."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from typing import Any

Work = Callable[[], Any]


def run_in_threads(
    work: Sequence[Work], at_once: int, interrupt: Callable[[], None]
) -> list[Future[Any]]:
    """What came of each piece, in order, when all have ended.

    Where a limit allows no more threads, those that began do it all, if need be this one alone.
    When this thread is interrupted, `interrupt` ends what is under way, and the rest does not
    begin.
    """
    futures: list[Future[Any]] = [Future() for _ in work]
    pending = deque(zip(work, futures, strict=True))
    threads = _start(lambda: _do_all(pending), min(at_once, len(work)))
    try:
        if not threads:
            _do_all(pending)
        wait(futures)
    except BaseException:
        pending.clear()
        interrupt()
        raise
    finally:
        for thread in threads:
            thread.join()
    return futures


def _start(target: Callable[[], None], count: int) -> list[threading.Thread]:
    started: list[threading.Thread] = []
    try:
        for number in range(count):
            thread = threading.Thread(target=target, name=f"asc_{number}")
            thread.start()
            started.append(thread)
    except RuntimeError:  # no more threads: by a limit, or while the interpreter ends
        pass
    return started


def _do_all(pending: deque[tuple[Work, Future[Any]]]) -> None:
    while pending:
        try:
            work, future = pending.popleft()
        except IndexError:  # another thread was faster
            return
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)
