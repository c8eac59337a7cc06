"""Contacts for reviews, which are judged on the whole stored record.

rorkai's notes of 2026 (live): first name and phone are demanded, one an attempt, at creation and at
every PATCH of a record that lacks them; phone numbers are checked against national numbering plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem

from .entities import merged
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

DEMANDED = ("contactFirstName", "contactPhone")
PHONE = re.compile(r"\+?[0-9][0-9 ().-]{5,}")
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
DETAIL = (
    "The phone number must be in a valid format. Preface the phone number with '+' followed by the "
    "country code."
)


@RULES.judge("appStoreReviewDetails")
def a_contact_has_name_and_phone(call: Call, entity: Entity) -> Iterator[Problem]:
    """One missing field an attempt; the stored record counts."""
    missing = [name for name in DEMANDED if not merged(call, entity, name)]
    for name in missing[:1]:
        detail = f"You must provide a value for the attribute '{name}' with this request"
        pointer = f"{entity.pointer}/attributes/{name}"
        yield Problem(409, "ENTITY_ERROR.ATTRIBUTE.REQUIRED", detail, pointer=pointer)


@RULES.judge("appStoreReviewDetails", "betaAppReviewDetails")
def phones_are_phones(_: Call, entity: Entity) -> Iterator[Problem]:
    """A loose form, and ten digits after +1; the API checks more than that."""
    phone = entity.attributes.get("contactPhone")
    if not phone or _is_phone(phone):
        return
    pointer = f"{entity.pointer}/attributes/contactPhone"
    if entity.type == "betaAppReviewDetails":
        detail = "The format of the phone number is invalid"
        yield Problem(409, f"{INVALID}.INVALID_PHONE_NUMBER", detail, pointer=pointer)
    else:
        yield Problem(409, INVALID, DETAIL, pointer=pointer)


def _is_phone(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return bool(PHONE.fullmatch(text)) and (not text.startswith("+1") or len(digits) == 11)
