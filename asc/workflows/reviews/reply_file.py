"""Answers from a CSV file, or from a mapping."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from os import PathLike
from pathlib import Path

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown


def read_replies(replies: str | PathLike[str] | Mapping[str, str]) -> dict[str, str]:
    """The texts by the reviews' ids; blank ones are left out. Raises `InvalidArgument`,
    `OSError`.
    """
    if isinstance(replies, Mapping):
        rows = list(replies.items())
    elif isinstance(replies, (str, PathLike)) and str(replies).strip():
        rows = _read_file(Path(replies))
    else:
        raise InvalidArgument(
            f"replies is {shown(replies)}: it takes the path of a CSV file, texts by ids, or a "
            "function"
        )
    texts: dict[str, str] = {}
    for ident, text in rows:
        if not isinstance(ident, str) or not ident.strip() or not isinstance(text, str):
            raise InvalidArgument(
                f"replies has {shown(ident)}: {shown(text)}: it takes an id and a text"
            )
        if ident.strip() in texts:
            raise InvalidArgument(f"replies names the review {ident.strip()} twice")
        if text.strip():
            texts[ident.strip()] = text.strip()
    return texts


def _read_file(path: Path) -> list[tuple[str, str]]:
    """The columns `id` and `reply`, between commas or semicolons, in UTF-8."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidArgument(f"{path.name} is not UTF-8: save it as CSV UTF-8") from None
    head = text.partition("\n")[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [*reader]
    except csv.Error as error:
        raise InvalidArgument(f"{path.name} is not CSV: {error}") from None
    missing = {"id", "reply"} - set(reader.fieldnames or ())
    if missing:
        raise InvalidArgument(
            f"{path.name} has no column {' and no column '.join(sorted(missing))}"
        )
    return [(row["id"] or "", row["reply"] or "") for row in rows]
