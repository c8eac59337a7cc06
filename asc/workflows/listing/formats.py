"""The forms that a folder can have, and which one it has."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal

from asc_api.errors import InvalidArgument

from asc.base.checks import one_of
from asc.base.secrets import shown
from asc.flow.problems import Problems

from .deliver import is_deliver, read_deliver, unsaid, write_deliver
from .fields import Key
from .listing import Listing
from .native import NAME, read_native, write_native
from .rorkai import is_rorkai, read_rorkai

Form = Literal["native", "deliver", "rorkai"]
"""`native`: store.yaml and texts beside it. `deliver`: fastlane's tree. `rorkai`: JSON files."""
Folder = str | PathLike[str]


def check_folder(folder: Folder, name: str = "folder") -> Path:
    """The folder. Raises `InvalidArgument`, with the argument's name, for what is not one."""
    if not isinstance(folder, (str, PathLike)) or not str(folder).strip():
        raise InvalidArgument(f"{name} is {shown(folder)}: it takes the path of a folder")
    path = Path(folder)
    if path.exists() and not path.is_dir():
        raise InvalidArgument(
            f"{name} is {shown(str(path))}, a file: it takes the path of a folder"
        )
    return path


def form_of(folder: Path) -> Form | None:
    """The form of a folder, by what it holds; None where it holds no listing."""
    if (folder / NAME).is_file():
        return "native"
    if is_rorkai(folder):
        return "rorkai"
    return "deliver" if folder.is_dir() and is_deliver(folder) else None


def read_folder(folder: Path, version: str = "") -> Listing:
    """What the files of a folder say. Raises `InvalidArgument` where it holds no listing."""
    match form_of(folder):
        case "native":
            return read_native(folder)
        case "deliver":
            return read_deliver(folder)
        case "rorkai":
            return read_rorkai(folder, version)
    inner = [path.name for path in (folder / "metadata",) if form_of(path)]
    cure = f"give {folder / inner[0]}" if inner else "client.listing.pull(...) makes one"
    raise InvalidArgument(f"{folder} holds no listing, neither {NAME} nor deliver's files: {cure}")


def read_existing(folder: Path) -> Listing:
    """What a folder that is written into says. Raises `ProblemsFound` for files that can't be read:
    what they mean must not get lost.
    """
    there = read_folder(folder) if form_of(folder) else Listing()
    Problems(there.problems).raise_errors()
    return there


def check_form(form: Form | None, folder: Path) -> Form:
    """The form to write in: the given one, that of the folder, or ours. Raises
    `InvalidArgument`.
    """
    if form is not None:
        one_of("form", form, Form)
    found = form_of(folder)
    if form and found and form != found:
        raise InvalidArgument(
            f"form is {shown(form)}, and {folder} is {found}: name another folder"
        )
    if "rorkai" in (form, found):
        raise InvalidArgument("form is 'rorkai', which is read only: convert(...) it to another")
    return "deliver" if "deliver" in (form, found) else "native"


def write_folder(
    folder: Path, form: Form, values: Mapping[Key, Any], *, dry: bool = False
) -> list[Path]:
    """Writes the values that differ; gives the files that were written, or would be."""
    if form == "deliver":
        return write_deliver(folder, values, dry=dry)
    return write_native(folder, values, dry=dry)


def not_said(form: Form, values: Mapping[Key, Any]) -> list[Key]:
    """The values that a form has no way to say."""
    return unsaid(values) if form == "deliver" else []
