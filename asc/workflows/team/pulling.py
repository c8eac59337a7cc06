"""Reading the team into a file: `pull`."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.flow.files import YamlFile, read_yaml
from asc.flow.result import Outcome, Step
from asc.flow.steps import emit_each

from .reading import read_team
from .result import PulledTeam
from .source import MEMBERS
from .values import ALL, Person


async def pull(to: str | PathLike[str] | None = None) -> PulledTeam:
    """Who is in the team, and who is invited; `to` names a YAML file that is brought up to date.

    Comments and order of the file stay. Who is in the file and not in the team stays there, as a
    step that was `kept`: it may be somebody to invite. Two requests for 200 members and 200
    invitations. Raises `InvalidArgument`, `MissingExtra`, `ProblemsFound`; the extra `files` writes
    YAML.
    """
    if to is not None and (not isinstance(to, (str, PathLike)) or not str(to).strip()):
        raise InvalidArgument(f"to is {shown(to)}: it takes a file such as 'team.yaml'")
    file = None if to is None else read_yaml(to, missing_ok=True)
    team = await read_team()
    people = sorted(team.values(), key=lambda person: person.key)
    steps = [] if file is None else _write(file, people)
    return PulledTeam(steps=await emit_each(steps), people=tuple(people))


def _write(file: YamlFile, people: list[Person]) -> list[Step]:
    """Raises `InvalidArgument` for a file of another form."""
    there = file.values.get(MEMBERS) or {}
    if not isinstance(there, dict):
        raise InvalidArgument(f"{file.path}: {MEMBERS} is {shown(there)}: it takes addresses")
    for email, member in there.items():
        if not isinstance(member, dict):
            raise InvalidArgument(
                f"{file.path}: {email} is {shown(member)}: it takes roles, apps ..."
            )
    known = {str(email).casefold(): email for email in there}
    for person in people:
        _set(file, known.get(person.key, person.email), person)
    existed = file.path.exists()
    changed = file.save()
    outcome: Outcome = "updated" if existed else "created"
    gone = _missing(known.values(), people)
    return [Step(str(file.path), outcome if changed else "unchanged"), *gone]


def _set(file: YamlFile, email: str, person: Person) -> None:
    """What Apple does not know of a name is left as the file has it."""
    values = {
        "first_name": person.first_name.strip(),
        "last_name": person.last_name.strip(),
        "roles": list(person.roles),
        "apps": ALL if person.apps == ALL else list(person.apps),
        "provisioning": person.provisioning,
    }
    for name, value in values.items():
        if value != "" and _differs(file, email, name, value):
            file.set([MEMBERS, email, name], value)


def _differs(file: YamlFile, email: str, name: str, value: object) -> bool:
    """Lists are compared without their order, as Apple's has no meaning."""
    there = ((file.values.get(MEMBERS) or {}).get(email) or {}).get(name)
    if isinstance(there, list) and isinstance(value, list):
        return sorted(map(str, there)) != sorted(map(str, value))
    return bool(there != value)


def _missing(emails: Iterable[str], people: Iterable[Person]) -> list[Step]:
    team = {person.key for person in people}
    gone = [email for email in emails if email.casefold() not in team]
    return [Step(email, "kept", "is in the file, and not in the team") for email in gone]
