"""`client.whoami()`: one cheap call, and what its outcome says of the key, the clock, the account
and the network.
"""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

import attrs
from asc_api.request import Request

from asc.auth.keys import ApiKey
from asc.auth.tokens import Tokens
from asc.errors import (
    AgreementMissing,
    ApiError,
    AscError,
    ConnectionFailed,
    Forbidden,
    InvalidKey,
    Unauthorized,
)
from asc.http.settings import Settings

Problem = Literal["", "key", "issuer", "refused", "clock", "agreement", "role", "network", "other"]


@attrs.frozen
class WhoAmI:
    """What a key is, and what stands in its way."""

    key_id: str
    kind: str
    """`team key`, `individual key` or `enterprise key`."""
    source: str
    """Where the key was found."""
    problem: Problem = ""
    """Empty when calls succeed.

    - `key`: what was given is not a usable private key
    - `issuer`: the issuer is not a UUID, or the key is an individual one and takes none
    - `refused`: Apple takes no token of this key: it was revoked, or key id, issuer and private key
      don't belong together; Apple's answer is the same for all of these
    - `clock`: tokens are refused because of this machine's clock
    - `agreement`: an agreement must be accepted on App Store Connect
    - `role`: the key is good, and its role does not allow to list apps
    - `network`: no answer came
    """
    message: str = ""
    clock_is_off_by: float = 0.0
    """Seconds that Apple's clock is ahead of this machine's, where that was noticed; it is
    corrected for.
    """

    @property
    def ok(self) -> bool:
        """Whether calls succeed."""
        return not self.problem

    def __str__(self) -> str:
        state = "works" if self.ok else f"{self.problem}: {self.message}"
        return f"{self.kind} {self.key_id} (from {self.source}): {state}"


async def whoami(settings: Settings) -> WhoAmI:
    """The workflow behind `client.whoami()`."""
    tokens = settings.tokens
    problem, message = await _probe(tokens)
    key = tokens.key  # of several, the one that Apple took
    return WhoAmI(key.key_id, _kind_of(key), key.source, problem, message, tokens.skew)


def _kind_of(key: ApiKey) -> str:
    if key.enterprise:
        return "enterprise key"
    return "individual key" if key.is_individual else "team key"


async def _probe(tokens: Tokens) -> tuple[Problem, str]:
    try:
        await Request[Any]("GET", "/v1/apps", query={"limit": "1"})
    except InvalidKey as error:
        return "key", str(error)
    except AgreementMissing as error:
        return "agreement", str(error)
    except Forbidden as error:
        return "role", str(error)
    except Unauthorized as error:
        return _refused(tokens, error)
    except ConnectionFailed as error:
        return "network", str(error)
    except AscError as error:
        return "other", str(error)
    return "", ""


def _refused(tokens: Tokens, error: ApiError) -> tuple[Problem, str]:
    issuer = tokens.key.issuer_id
    if issuer and not _is_uuid(issuer.reveal()):
        return (
            "issuer",
            "the issuer id is not a UUID: App Store Connect shows it above the list of team keys",
        )
    who = "it belongs to another issuer" if issuer else "it is a team key, which needs its issuer"
    what = f"Apple refuses the key: it was revoked, or the private key is another key's, or {who}"
    return (
        ("clock", f"{error.note}. Set the clock; if it is right, {what}")
        if tokens.skew
        else ("refused", what)
    )


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
