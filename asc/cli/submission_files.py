"""Files that `ascx versions submit` takes: the review contact, and the encryption declaration."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click


def contact_from(path: Path | None) -> Any:
    """The `ReviewContact` of a YAML or JSON file; its attachments stand beside the file."""
    if path is None:
        return None
    from asc.workflows.versions import ReviewContact

    values = _read(path, ReviewContact)
    files = values.get("attachments", [])
    if isinstance(files, list):
        values["attachments"] = [path.parent / str(each) for each in files]
    return ReviewContact(**values)


def encryption_from(path: Path | None) -> Any:
    """The `EncryptionDeclaration` of such a file, whose document stands beside it."""
    if path is None:
        return None
    from asc.workflows.versions import EncryptionDeclaration

    values = _read(path, EncryptionDeclaration)
    if values.get("document") is not None:
        values["document"] = path.parent / str(values["document"])
    return EncryptionDeclaration(**values)


def items_from(texts: tuple[str, ...]) -> Any:
    """References of `appEvents/ID`. Raises `click.UsageError`."""
    from asc import Ref

    found: list[Ref[Any]] = []
    for text in texts:
        kind, separator, ident = text.partition("/")
        if not separator or not ident:
            raise click.UsageError(f"--item is {text!r}: it takes TYPE/ID, such as appEvents/123")
        found.append(Ref(kind, ident))
    return found


def _read(path: Path, kind: type[Any]) -> dict[str, Any]:
    """The members of a file. Raises `ProblemsFound` for unknown ones, `click.UsageError` for
    missing ones.
    """
    import attrs

    from asc.flow.files import read_yaml
    from asc.flow.problems import Problems

    file, fields = read_yaml(path), attrs.fields(kind)
    Problems(file.check_keys(each.name for each in fields)).raise_errors()
    required = [each.name for each in fields if each.default is attrs.NOTHING]
    missing = [name for name in required if name not in file.values]
    if missing:
        raise click.UsageError(f"{path} lacks {', '.join(missing)}")
    return file.values
