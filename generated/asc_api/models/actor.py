"""Actor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import ActorActorType

    ActorFields: TypeAlias = Literal[
        "actorType", "apiKeyId", "userEmail", "userFirstName", "userLastName"
    ]
    """What `fields[actors]` takes."""


@define
class Actor(Resource):
    """`actors`."""

    actor_type: ActorActorType | str | None = ABSENT
    api_key_id: str | None = ABSENT
    user_email: str | None = ABSENT
    user_first_name: str | None = ABSENT
    user_last_name: str | None = ABSENT

    TYPE = "actors"
    PATH = "/v1/actors/{id}"
    ATTRIBUTES = {
        "actorType": ("actor_type", None),
        "apiKeyId": ("api_key_id", None),
        "userEmail": ("user_email", None),
        "userFirstName": ("user_first_name", None),
        "userLastName": ("user_last_name", None),
    }
