"""Writing a text file, so that a kill leaves the one before or the new one."""

from __future__ import annotations

import os
from pathlib import Path


def save_text(path: Path, text: str, *, lasting: bool = False, dry: bool = False) -> bool:
    """Writes it beside and moves it there; False where the file holds that text already. A link
    stays, and what it leads to is written. `lasting` waits for the disk, so that a loss of power
    leaves a whole file, too. A dry run only says whether it would write.
    """
    content = text.encode()
    path = path.resolve() if path.is_symlink() else path
    if path.is_file() and path.read_bytes() == content:
        return False
    if dry:
        return True
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.new")
    with beside.open("wb") as file:
        file.write(content)
        if lasting:
            file.flush()
            os.fsync(file.fileno())
    beside.replace(path)
    return True
