"""Names in the store: each belongs to one app.

The refusal of a name that the account uses already was captured in fastlane#20732. That names are
compared by language and without case is a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem
from asc.testing.simulator.store.store import Ref, Store

from .entities import stored
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

SAME_ACCOUNT = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE.SAME_ACCOUNT"


@RULES.judge("appInfoLocalizations", quirk=17)
def a_name_belongs_to_one_app(call: Call, entity: Entity) -> Iterator[Problem]:
    """A name that another app of the account has in that language."""
    name = entity.attributes.get("name")
    record = stored(call, entity)
    locale = record["locale"] if record else entity.attributes.get("locale")
    infos = entity.relationships.get("appInfo", ())
    if record:
        infos = call.store.refs(record.ref, "appInfo")
    mine = _apps_of(call.store, infos)
    if not name or not mine:
        return
    for other in call.store.all("appInfoLocalizations"):
        same = str(other["name"]).casefold() == str(name).casefold() and other["locale"] == locale
        if same and not mine & _apps_of(call.store, call.store.refs(other.ref, "appInfo")):
            detail = (
                "The app name you entered is already being used for another app in your account."
            )
            pointer = f"{entity.pointer}/attributes/name"
            yield Problem(409, SAME_ACCOUNT, detail, pointer=pointer)
            return


def _apps_of(store: Store, infos: Iterable[Ref]) -> set[Ref]:
    return set(chain.from_iterable(store.refs(info, "app") for info in infos))
