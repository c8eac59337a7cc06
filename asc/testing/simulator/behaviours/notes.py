"""The texts that testers read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call


@RULES.check("create", "betaBuildLocalizations")
def one_text_for_a_language(call: Call) -> None:
    """A build has one text in each language; spelled in other letters, it is the same language."""
    build, locale = call.target("build"), str(call.attributes["locale"]).lower()
    for text in call.store.related(build.ref, "betaBuildLocalizations") if build else ():
        if str(text["locale"]).lower() == locale:
            detail = f"A localization for '{call.attributes['locale']}' exists already."
            raise conflict(
                "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE", detail, "/data/attributes/locale"
            )
