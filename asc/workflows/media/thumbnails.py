"""The pictures of a folder for the HTML of a plan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from .folder import read_folder
from .local import LocalFile, read_local
from .slots import MARK
from .stage import check_folder

LARGEST = 1 << 20
"""Bytes of a picture that goes into a page as it is."""


def thumbnails(folder: str | Path) -> Callable[[Any], bytes | None]:
    """For `plan.to_html(thumbnails("screenshots/"))`: the pictures that the folder has, told by the
    sum in a plan's values. Those above a megabyte, and videos, stay names.
    """
    pictures: dict[str, Path] = {}
    for each in read_folder(check_folder(folder))[0]:
        if each.header.kind != "video" and each.size <= LARGEST:
            local = read_local(each.path)
            pictures |= dict.fromkeys(_marks(local), each.path)

    def picture(value: Any) -> bytes | None:
        words = str(value).split()
        path = next((pictures[word] for word in reversed(words) if word in pictures), None)
        return path.read_bytes() if path else None

    return picture


def _marks(local: LocalFile) -> tuple[str, str]:
    return local.sha256[:MARK], local.md5[:MARK]
