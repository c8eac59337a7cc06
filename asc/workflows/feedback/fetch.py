"""What is new, saved in a folder: `fetch`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.secrets import shown
from asc.flow.file_lock import FileLock
from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment, check_moment
from asc.flow.result import Step
from asc.flow.steps import emit, in_thread, is_dry_run, now

from .cursor import FILE, Cursor, read_cursor
from .reading import read_feedback
from .result import FetchedFeedback, SavedFeedback
from .saving import save_feedback
from .submission import BetaFeedback

OnNew = Callable[[SavedFeedback], object]


async def fetch(
    app: Id[App],
    folder: str | PathLike[str],
    *,
    since: Moment | None = None,
    on_new: OnNew | None = None,
) -> FetchedFeedback:
    """Saves what testers sent since the last run: JSON, and beside it crash logs and images.

    `on_new` is called with each new submission when its files are there, in a thread, the oldest
    first; then it is noted in `cursor.json`. So a run that is killed loses nothing, and the next
    one saves nothing twice; what was in `on_new` at that moment is given to it again. What it
    raises ends the run. `since` leaves out what is older. Images are streamed, without a token; one
    that Apple has no longer is noted in the JSON. One run works on a folder at a time. A dry run
    saves nothing.

    One request for each kind and 200 submissions, one for each crash log and image. Raises
    `InvalidArgument`, `NotFoundByName`, `OSError`. Source: as `list`.
    """
    check_app(app)
    path, start = _check_folder(folder), check_moment("since", since)
    if on_new is not None and not callable(on_new):
        raise InvalidArgument(f"on_new is {shown(on_new)}: it takes a function")
    owner = await named_app(app)
    with _one_run(path, locked=not await is_dry_run()):
        cursor = read_cursor(path / FILE, owner.id)
        today = datetime.fromtimestamp(await now(), UTC)
        bounds = [each for each in (start, cursor.bound(today)) if each]
        found = await read_feedback(owner, max(bounds, default=None))
        return await _handle_all(found, cursor, path, on_new)


def _check_folder(folder: object) -> Path:
    if not isinstance(folder, (str, PathLike)) or not str(folder).strip():
        raise InvalidArgument(f"folder is {shown(folder)}: it takes the path of a folder")
    return Path(folder)


@contextmanager
def _one_run(folder: Path, *, locked: bool) -> Iterator[None]:
    """Holds the folder's lock, which ends with the process. Raises `InvalidArgument`."""
    if not locked:
        yield
        return
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / ".lock", create=True)
    if not lock.acquire():
        raise InvalidArgument(
            f"another run fetches into {folder}: wait for it, or give each its own folder"
        )
    try:
        yield
    finally:
        lock.release()


async def _handle_all(
    found: list[BetaFeedback], cursor: Cursor, folder: Path, on_new: OnNew | None
) -> FetchedFeedback:
    steps, new, dry = [], [], await is_dry_run()
    for each in cursor.new(found):
        if dry:
            step = Step(each.about, "skipped", "a dry run saves nothing")
        else:
            saved, step = await _handle(each, folder, on_new)
            new.append(saved.path)
            cursor = cursor.after(each, datetime.fromtimestamp(await now(), UTC))
            cursor.save(folder / FILE)
        steps.append(step)
        await emit(step)
    return FetchedFeedback(folder, tuple(new), steps=steps)


async def _handle(
    feedback: BetaFeedback, folder: Path, on_new: OnNew | None
) -> tuple[SavedFeedback, Step]:
    saved, wrote = await save_feedback(feedback, folder)
    if on_new is not None:
        await in_thread(lambda: on_new(saved))
    why = "; ".join(saved.missing) if wrote else "it was saved before"
    return saved, Step(feedback.about, "created" if wrote else "unchanged", why)
