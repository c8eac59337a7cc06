"""Reviews and webhooks when something is odd: files, texts, secrets."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from asc.errors import AscError, InvalidArgument
from asc.testing import Fault, Simulator
from asc.workflows.reviews.answer import LONGEST, check_reply
from asc.workflows.reviews.reply_file import read_replies

from . import webhooks_stage as webhooks
from .playing import Mode, play


def texts_of(tmp_path: Path, content: str) -> dict[str, str]:
    path = tmp_path / "replies.csv"
    path.write_text(content, encoding="utf-8", newline="")
    return read_replies(path)


@pytest.mark.parametrize("mark", ["\u2028", "\u0085", "\x0b", "\x1c", "\x0c"])
def test_a_line_separator_in_a_text_is_no_new_row(tmp_path: Path, mark: str) -> None:
    found = texts_of(tmp_path, f"id,body,reply\r\nr1,one{mark}two,Thanks\r\nr2,x,Sorry\r\n")
    assert found == {"r1": "Thanks", "r2": "Sorry"}


def test_odd_files(tmp_path: Path) -> None:
    assert texts_of(tmp_path, '\ufeffid;reply\rr1;"one\r\ntwo"\r') == {"r1": "one\ntwo"}
    assert texts_of(tmp_path, "id,reply\nr1\nr2,,more,cells\n\n") == {}
    for content, says in (
        ("", "no column id"),
        ("id,reply\nr1," + "x" * 200_000, "is not CSV: field larger"),
        ("id,reply\nr1,a\nr1,b", "names the review r1 twice"),
    ):
        with pytest.raises(InvalidArgument, match=says):
            texts_of(tmp_path, content)


def test_an_emoji_is_one_character() -> None:
    assert check_reply("\U0001f600" * LONGEST)
    with pytest.raises(InvalidArgument, match="has 5971 characters: Apple takes 5970"):
        check_reply("\U0001f600" * (LONGEST + 1))


def shown(error: BaseException) -> Iterator[str]:
    """What a crash reporter shows, without the frames of this file."""
    seen: BaseException | None = error
    while seen is not None:
        yield repr(seen) + str(seen)
        for frame, _ in traceback.walk_tb(seen.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                yield from (f"{name}={value!r}" for name, value in frame.f_locals.items())
        seen = seen.__cause__ or seen.__context__


@pytest.mark.parametrize("at", [2, 3])
def test_no_frame_of_an_error_has_the_secret(sim: Simulator, mode: Mode, at: int) -> None:
    """Refused when webhooks are read, and when one is made."""
    sim.faults(*(Fault(status=403, at=number) for number in range(at, 9)))
    with pytest.raises(AscError) as caught:
        play(sim, mode, webhooks.ensure)
    assert not [text for text in shown(caught.value) if webhooks.SECRET in text]
