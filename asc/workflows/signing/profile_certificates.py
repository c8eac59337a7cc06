"""Whether certificates fit in a profile, before the one that it replaces is deleted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from asc_api.models import Certificate
from asc_api.resources import certificates

from asc.errors import CannotSign
from asc.flow.steps import is_dry_run

from .certificates import is_valid, name_of, read_clock
from .kinds import ProfileKind
from .profile_plan import Decision, Wanted
from .profile_reading import certificates_of


async def check_renewal(decision: Decision, wanted: Wanted) -> None:
    """Raises `CannotSign` for a certificate that Apple would refuse: the team would be left without
    the profile. One request, and none where the old profile holds them all.
    """
    if decision.action != "renew" or decision.found is None or await is_dry_run():
        return
    there = {each.id: each for each in certificates_of(decision.found)}
    unknown = [each for each in wanted.certificates if each not in there]
    if unknown:
        async for found in certificates.list(filter={"id": unknown}):
            there[found.id] = found
    known = [there[each] for each in wanted.certificates if each in there]
    absent = [each for each in wanted.certificates if each not in there]
    if wrong := misfits(known, absent, wanted.kind, await read_clock()):
        raise CannotSign(
            f"profile {wanted.name!r} is not renewed: {'; '.join(wrong)}. "
            "client.signing.status(everything=True) lists the certificates"
        )


def misfits(
    known: Iterable[Certificate], absent: Iterable[str], kind: ProfileKind, moment: datetime
) -> list[str]:
    """What is wrong with the certificates of a profile. Pure."""
    wrong = [f"the team has no certificate {each}" for each in absent]
    for each in known:
        if not is_valid(each, moment):
            wrong.append(f"{name_of(each)} has expired")
        elif not str(each.certificate_type).startswith(kind.certificates):
            wrong.append(f"{name_of(each)} does not go with {kind.type}")
    return wrong
