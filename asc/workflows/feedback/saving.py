"""The files of one submission. Its JSON is written last: where it is, the others are whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from asc_api.request import Request, raw
from asc_api.resources import (
    beta_feedback_crash_submissions,
    beta_feedback_screenshot_submissions,
)

from asc.errors import ApiError, NotFound
from asc.flow.files.save import save_text
from asc.flow.plain import fields_to_plain
from asc.flow.steps import download

from .cursor import key_of
from .result import SavedFeedback
from .submission import BetaFeedback, Image, images_of

GONE = (403, 404, 410)
"""Answers of a storage to a URL that it does not serve any more."""
_KINDS = ((b"\x89PNG", ".png"), (b"\xff\xd8\xff", ".jpg"))
_HEIC = b"ftyp"


async def save_feedback(feedback: BetaFeedback, folder: Path) -> tuple[SavedFeedback, bool]:
    """Saves it, unless it is there; whether it was new. A log and images that Apple has no longer
    are noted in its JSON. Raises `AscError`, `OSError`.
    """
    place = folder / f"{quote(key_of(feedback), safe='')}.json"
    there = _read_saved(feedback, place)
    if there is not None:
        return there, False
    missing: list[str] = []
    log = await _save_log(feedback, place, missing) if feedback.kind == "crash" else None
    images = await _save_images(feedback, place, missing)
    saved = SavedFeedback(feedback, place, log, tuple(images), tuple(missing))
    save_text(place, to_json(saved), lasting=True)
    return saved, True


def to_json(saved: SavedFeedback) -> str:
    """What the JSON file of a submission holds."""
    values = fields_to_plain(saved.feedback)
    files = {
        "log": saved.log.name if saved.log else None,
        "images": [image.name for image in saved.images],
        "missing": saved.missing,
    }
    return _writable(json.dumps({**values, **files}, indent=1, ensure_ascii=False) + "\n")


def _writable(text: str) -> str:
    """Half a surrogate pair has no UTF-8."""
    return text.encode("utf-8", "replace").decode()


def _read_saved(feedback: BetaFeedback, place: Path) -> SavedFeedback | None:
    """What a run before saved; None where its JSON is not there, or is not whole."""
    try:
        values: Any = json.loads(place.read_text(encoding="utf-8"))
        log = place.with_name(Path(values["log"]).name) if values["log"] else None
        images = tuple(place.with_name(Path(name).name) for name in values["images"])
        return SavedFeedback(feedback, place, log, images, tuple(values["missing"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


async def _save_log(feedback: BetaFeedback, place: Path, missing: list[str]) -> Path | None:
    try:
        log = await beta_feedback_crash_submissions.get_crash_log(feedback.id)
    except NotFound:
        log = None
    if log is None or not log.log_text:
        missing.append("Apple has no crash log")
        return None
    path = place.with_suffix(".crash")
    save_text(path, _writable(log.log_text), lasting=True)
    return path


async def _save_images(feedback: BetaFeedback, place: Path, missing: list[str]) -> list[Path]:
    paths = []
    for number, image in enumerate(feedback.images, 1):
        try:
            paths.append(await _save_image(feedback, number, image, place))
        except ApiError as error:
            if error.status not in GONE:
                raise
            missing.append(f"image {number}: the answer was {error.status}")
    return paths


async def _save_image(feedback: BetaFeedback, number: int, image: Image, place: Path) -> Path:
    """Streams one image; where its URL has died meanwhile, another one is asked for."""
    path = place.with_name(f"{place.stem}-{number}.image")
    try:
        await download(_request(image), path)
    except ApiError:
        fresh = await beta_feedback_screenshot_submissions.get(feedback.id)
        again = images_of(fresh)[number - 1 : number] or (image,)
        await download(_request(again[0]), path)
    return path.replace(path.with_suffix(suffix_of(path)))


def _request(image: Image) -> Request[bytes]:
    """Without a token: the URL is signed."""
    return Request("GET", image.url, authorize=False, reader=raw)


def suffix_of(path: Path) -> str:
    """What an image is called by its bytes; `.image` where they are not known."""
    with path.open("rb") as file:
        head = file.read(12)
    if head[4:8] == _HEIC:
        return ".heic"
    return next((suffix for begin, suffix in _KINDS if head.startswith(begin)), ".image")
