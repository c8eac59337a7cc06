"""`set_sandbox_tester` and `clear_purchase_history`: Apple accounts for testing purchases."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal, TypeAlias

from asc_api.errors import InvalidArgument
from asc_api.models import SandboxTesterV2
from asc_api.relationship import Ref
from asc_api.resources import (
    sandbox_testers_clear_purchase_history_request_v2 as clear_requests,
)
from asc_api.resources import sandbox_testers_v2

from asc.base.checks import flags, given, one_of, text
from asc.base.secrets import shown
from asc.errors import NotFoundByName
from asc.flow.ensure import batches, differences
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit
from asc.vocabulary.territories import TERRITORIES

RenewalRate = Literal[
    "MONTHLY_RENEWAL_EVERY_ONE_HOUR",
    "MONTHLY_RENEWAL_EVERY_THIRTY_MINUTES",
    "MONTHLY_RENEWAL_EVERY_FIFTEEN_MINUTES",
    "MONTHLY_RENEWAL_EVERY_FIVE_MINUTES",
    "MONTHLY_RENEWAL_EVERY_THREE_MINUTES",
]
SandboxAccounts: TypeAlias = "str | Collection[str]"
"""Names of sandbox Apple accounts, which are email addresses, or their ids."""


async def set_sandbox_tester(
    account: str,
    *,
    territory: str | None = None,
    subscription_renewal_rate: RenewalRate | None = None,
    interrupt_purchases: bool | None = None,
) -> Result:
    """Sets the store, the speed of renewals, or interrupted purchases of a sandbox Apple account.

    What is left out stays as it is. Run again, it writes nothing. Accounts are made on the web page
    alone. Requests: one for 200 accounts, one to write. Raises `InvalidArgument`, `NotFoundByName`.
    Source: Apple's "Sandbox testers".
    """
    text("account", account, "tester@example.com")
    if subscription_renewal_rate is not None:
        one_of("subscription_renewal_rate", subscription_renewal_rate, RenewalRate)
    if interrupt_purchases is not None:
        flags(interrupt_purchases=interrupt_purchases)
    wanted = given(
        territory=None if territory is None else TERRITORIES.check(territory, "territory"),
        subscription_renewal_rate=subscription_renewal_rate,
        interrupt_purchases=interrupt_purchases,
    )
    found = (await _find([account]))[0]
    differing = differences(found, wanted)
    step = Step(account, "updated" if differing else "unchanged", ", ".join(differing))
    if differing:
        changes: Any = {name: wanted[name] for name in differing}
        await write_and_verify(sandbox_testers_v2.update(found.id, **changes))
    await emit(step)
    return Result(steps=[step])


async def clear_purchase_history(accounts: SandboxAccounts) -> Result:
    """Clears all that these sandbox Apple accounts have bought, in every app. It can't be undone.
    One that is named twice, such as by its id too, is cleared once.

    Apple takes it up at once and needs some time, and the API does not show when it is done. Each
    call clears anew. Requests: one for 200 accounts, one for each 100 that are cleared. Raises
    `InvalidArgument`, `NotFoundByName`, and `AmbiguousWrite` where the answer was lost: call again.
    """
    names = _check_accounts(accounts)
    found = {each.id: (name, each) for name, each in zip(names, await _find(names), strict=True)}
    done: list[Step] = []
    for group in batches(list(found.values())):
        refs: Any = [Ref("sandboxTesters", each.id) for _, each in group]
        await clear_requests.create(sandbox_testers=refs)
        for name, _ in group:
            done.append(Step(f"purchase history of {name}", "deleted"))
            await emit(done[-1])
    return Result(steps=done)


def _check_accounts(accounts: Any) -> list[str]:
    names = [accounts] if isinstance(accounts, str) else accounts
    if isinstance(names, bytes) or not isinstance(names, Collection) or not names:
        raise InvalidArgument(
            f"accounts is {shown(accounts)}: name those to clear, such as ['tester@example.com']"
        )
    for name in names:
        text("accounts", name, "tester@example.com")
    return list(dict.fromkeys(names))


async def _find(names: list[str]) -> list[SandboxTesterV2]:
    """Each account by its name, in any case, or its id. Raises `NotFoundByName`."""
    every = [each async for each in sandbox_testers_v2.list()]
    known = {str(each.ac_account_name).lower(): each for each in every}
    known |= {each.id.lower(): each for each in every}
    missing = [name for name in names if name.lower() not in known]
    if missing:
        raise NotFoundByName(
            f"no sandbox Apple account is called {', '.join(map(repr, missing))}: they are made on "
            "the web page, under Users and Access"
        )
    return [known[name.lower()] for name in names]
