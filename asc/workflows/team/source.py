"""The file that says who is to be in the team; a mapping of the same form does as well.

members:
  dev@example.com:
    first_name: Dev
    last_name: Example
    roles: [DEVELOPER]
    apps: [com.example.app]   # or all
    provisioning: true        # left out: as it is
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from os import PathLike
from typing import Any

import attrs
from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.secrets import shown
from asc.errors import UnknownWordWarning
from asc.flow.files import read_yaml
from asc.flow.problems import Problem, Problems, Where
from asc.rules import check_word
from asc.vocabulary.roles import ROLES
from asc.workflows.testflight.address import is_address

from .checking import misfits
from .reading import app_names, sort_roles
from .values import ALL, SEE_ALL, AppIds, Wanted

MEMBERS = "members"
FIELDS = ("first_name", "last_name", "roles", "apps", "provisioning")
Source = str | PathLike[str] | Mapping[str, Any]
Place = Callable[..., Where]


def read_source(source: Source) -> dict[str, Wanted]:
    """Who is wanted, by address; `apps` are as they were written. Raises `InvalidArgument`,
    `MissingExtra`, `OSError`, `ProblemsFound`.
    """
    if isinstance(source, Mapping):
        values: Any = source
        where: Place = _in_mapping
    elif isinstance(source, (str, PathLike)) and str(source).strip():
        file = read_yaml(source)
        values, where = file.values, file.where
    else:
        raise InvalidArgument(f"source is {shown(source)}: it takes a file such as 'team.yaml'")
    problems = Problems(_check(values, where)).raise_errors()
    for each in problems.warnings:
        warnings.warn(str(each), UnknownWordWarning, stacklevel=2)
    return {email.casefold(): _wanted(email, each) for email, each in values[MEMBERS].items()}


def _in_mapping(*keys: object, field: str = "") -> Where:
    return Where(resource=".".join(map(str, keys)), field=field)


async def with_apps(wanted: Mapping[str, Wanted]) -> tuple[dict[str, Wanted], AppIds]:
    """The same with the bundle ids of their apps, and the ids of those. Raises `NotFoundByName`.
    One request, or none.
    """
    limited = [each for each in wanted.values() if isinstance(each.apps, tuple)]
    ids = await app_names(app for each in limited for app in each.apps or ())
    return {key: _resolved(each, ids) for key, each in wanted.items()}, ids


def _resolved(wanted: Wanted, ids: AppIds) -> Wanted:
    if not isinstance(wanted.apps, tuple):
        return wanted
    bundles = {ident: bundle for bundle, ident in ids.items()}
    names = tuple(sorted({bundles.get(each, each) for each in wanted.apps}))
    return attrs.evolve(wanted, apps=names)


def _wanted(email: str, values: Mapping[str, Any]) -> Wanted:
    apps = values.get("apps", ALL)
    return Wanted(
        email=email,
        roles=sort_roles(values["roles"]),
        apps="all" if apps == ALL else tuple(apps),
        provisioning=values.get("provisioning"),
        first_name=values.get("first_name", ""),
        last_name=values.get("last_name", ""),
    )


def _check(values: Mapping[str, Any], where: Place) -> Iterator[Problem]:
    yield from _check_keys(values, (MEMBERS,), where)
    members = values.get(MEMBERS)
    if not isinstance(members, Mapping) or not members:
        yield _wrong(where(MEMBERS), f"{MEMBERS} is empty: name everyone in the team")
        return
    seen: set[str] = set()
    for email, member in members.items():
        yield from _check_member(email, member, where)
        if str(email).casefold() in seen:
            yield _wrong(where(MEMBERS, email), f"{email} is there twice")
        seen.add(str(email).casefold())


def _check_member(email: object, member: Any, where: Place) -> Iterator[Problem]:
    place = where(MEMBERS, email)
    if not isinstance(email, str) or not is_address(email):
        yield _wrong(place, f"{email!r} is not an e-mail address")
    if not isinstance(member, Mapping):
        yield _wrong(place, f"{email} takes {', '.join(FIELDS)}")
        return
    yield from _check_keys(member, FIELDS, where, MEMBERS, email)
    for name in ("first_name", "last_name"):
        if name in member and not _is_text(member[name]):
            yield _wrong(where(MEMBERS, email, name), f"{name} is {member[name]!r}: it takes text")
    provisioning = member.get("provisioning", True)
    if not isinstance(provisioning, bool):
        reason = f"provisioning is {provisioning!r}: it takes true or false"
        yield _wrong(where(MEMBERS, email, "provisioning"), reason)
    yield from _check_roles(member.get("roles"), where(MEMBERS, email, "roles"))
    yield from _check_apps(member, where(MEMBERS, email, "apps"))


def _check_roles(roles: Any, where: Where) -> Iterator[Problem]:
    if not isinstance(roles, (list, tuple)) or not roles:
        yield _wrong(where, f"roles is {roles!r}: it takes a list, such as [DEVELOPER]")
        return
    for role in roles:
        yield from check_word(role, ROLES, where)


def _check_apps(member: Mapping[str, Any], where: Where) -> Iterator[Problem]:
    apps, roles = member.get("apps"), member.get("roles")
    roles = roles if isinstance(roles, (list, tuple)) else ()
    if "apps" not in member and any(role in SEE_ALL for role in roles):
        return
    if apps != ALL and not (isinstance(apps, (list, tuple)) and all(map(_is_text, apps))):
        yield _wrong(where, f"apps is {apps!r}: it takes all, or a list of bundle ids")
    for why in misfits(roles, apps != ALL):
        yield _wrong(where, why)


def _check_keys(
    values: Mapping[str, Any], known: tuple[str, ...], where: Place, *keys: object
) -> Iterator[Problem]:
    for name in values:
        if name not in known:
            cure = did_you_mean(name, known)
            yield _wrong(where(*keys, name), f"{name!r} is not known", cure)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _wrong(where: Where, reason: str, cure: str = "") -> Problem:
    return Problem("team-file", reason, "error", where, cure=cure)
