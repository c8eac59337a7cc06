"""Age rating declarations, judged on the stored record together with what is sent.

Two sources (not public, 2026): the first PATCH of a declaration without answers must hold all of
them, or 409 with one error for each question; a later one merges.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem

from .completeness import OPTIONAL_ANSWERS
from .entities import merged
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity


@RULES.judge("ageRatingDeclarations", quirk=43)
def all_questions_are_answered(call: Call, entity: Entity) -> Iterator[Problem]:
    """A question without an answer, stored or sent, is an error of its own."""
    questions = call.store.document.type("ageRatingDeclarations").attributes
    for name in questions:
        if name not in OPTIONAL_ANSWERS and merged(call, entity, name) is None:
            detail = f"You must provide a value for the attribute '{name}' with this request"
            pointer = f"{entity.pointer}/attributes/{name}"
            yield Problem(409, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", detail, pointer=pointer)
