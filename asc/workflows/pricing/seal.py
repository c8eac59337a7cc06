"""A plan of prices is applied as it was made.

A step shows a price and holds the point that is sent. Edited by hand, the two could differ, and
what is paid would not be what was approved.
"""

from __future__ import annotations

import hashlib
import json

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plan import Plan

from .result import PricePlan

SEAL = "checksum"


def sealed(plan: PricePlan) -> PricePlan:
    """The plan with the checksum of what it says."""
    options = {**plan.basis.options, SEAL: _checksum(plan)}
    return attrs.evolve(plan, basis=attrs.evolve(plan.basis, options=options))


def check_seal(plan: Plan) -> None:
    """Raises `InvalidArgument` for a plan that is not as it was made."""
    if plan.basis.options.get(SEAL) != _checksum(plan):
        raise InvalidArgument(
            "the plan was edited: a price is more than what is shown; make the plan anew, with "
            "other prices in territories="
        )


def _checksum(plan: Plan) -> str:
    values = plan.to_dict()
    values["basis"]["options"].pop(SEAL, None)
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:16]
