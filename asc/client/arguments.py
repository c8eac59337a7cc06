"""What a client is given, checked and completed from the environment."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from asc_api.errors import InvalidArgument

from asc.auth.keys import ApiKey
from asc.http.restrictions import Restrictions

if TYPE_CHECKING:
    from asc.base.clock import Clock
    from asc.http.audit import Audit

_YES = ("1", "true", "yes", "on")
_NO = ("", "0", "false", "no", "off")


def check_keys(key: ApiKey | None, keys: Sequence[ApiKey]) -> list[ApiKey]:
    """The keys in their order; where none is given, the one that is found. Raises
    `InvalidArgument`, `KeyNotFound`, `InvalidKey`.
    """
    if key is not None and keys:
        raise InvalidArgument("give key or keys, not both: keys=[new, old]")
    found = list(keys) or [ApiKey.find() if key is None else key]
    for each in found:
        if not isinstance(each, ApiKey):
            raise InvalidArgument(
                f"key is {type(each).__name__}: give an ApiKey, such as ApiKey.from_file(...)"
            )
    ids = [each.key_id for each in found]
    if len(set(ids)) < len(ids):
        raise InvalidArgument(f"keys has the same key twice: {', '.join(ids)}")
    if len({each.enterprise for each in found}) > 1:
        raise InvalidArgument("keys are of different programs: give those of one team")
    return found


def restrictions(
    read_only: bool, only_apps: Sequence[str], environ: Mapping[str, str]
) -> Restrictions | None:
    """What is not to be sent; None where all is. Arguments narrow what the environment allows.

    Raises `InvalidArgument`.
    """
    if isinstance(only_apps, str):
        raise InvalidArgument(f"only_apps is {only_apps!r}: give a list, such as [{only_apps!r}]")
    word = environ.get("ASC_READ_ONLY", "").strip().lower()
    if word not in (*_YES, *_NO):
        raise InvalidArgument(f"ASC_READ_ONLY is {word!r}: it takes 1 or 0")
    listed = [each.strip() for each in environ.get("ASC_ONLY_APPS", "").split(",")]
    allowed = [each for each in listed if each]
    if allowed and (more := [each for each in only_apps if each not in allowed]):
        raise InvalidArgument(f"only_apps has {more[0]!r}, which ASC_ONLY_APPS does not have")
    apps = tuple(only_apps) or tuple(allowed)
    if not read_only and word in _NO and not apps:
        return None
    return Restrictions(read_only=read_only or word in _YES, only_apps=apps)


def open_audit(
    audit: str | PathLike[str] | None, clock: Clock, environ: Mapping[str, str]
) -> Audit | None:
    """What keeps a record of writes, if one is kept. Raises `InvalidArgument`."""
    path = audit or environ.get("ASC_AUDIT")
    if not path:
        return None
    from asc.http.audit import Audit  # most clients keep none

    return Audit(path, clock.now)


def check_cache(
    cache: str | PathLike[str] | None, account: str, environ: Mapping[str, str]
) -> Path | None:
    """The folder of one account within the cache, if there is one: another host, or another key,
    may be given something else. Raises `InvalidArgument`.
    """
    given = cache if cache is not None else environ.get("ASC_CACHE") or None
    if given is None:
        return None
    if not isinstance(given, str | PathLike) or not str(given) or Path(given).is_file():
        raise InvalidArgument(f"cache is {given!r}: it takes a folder, such as '.cache/asc'")
    name = hashlib.sha256(account.encode()).hexdigest()[:16]
    return Path(given).expanduser() / name
