"""CiAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        BuildAudienceType,
        CiActionDestination,
        CiActionPlatform,
        CiActionTestConfigurationKind,
        CiActionType,
    )
    from . import CiTestDestination


@define
class CiAction(Struct):
    """A part of an answer or of a request."""

    action_type: CiActionType | str | None = ABSENT
    build_distribution_audience: BuildAudienceType | str | None = ABSENT
    destination: CiActionDestination | str | None = ABSENT
    is_required_to_pass: bool | None = ABSENT
    name: str | None = ABSENT
    platform: CiActionPlatform | str | None = ABSENT
    scheme: str | None = ABSENT
    test_configuration: CiActionTestConfiguration | None = ABSENT

    ATTRIBUTES = {
        "actionType": ("action_type", None),
        "buildDistributionAudience": ("build_distribution_audience", None),
        "destination": ("destination", None),
        "isRequiredToPass": ("is_required_to_pass", None),
        "name": ("name", None),
        "platform": ("platform", None),
        "scheme": ("scheme", None),
        "testConfiguration": ("test_configuration", struct("CiActionTestConfiguration")),
    }


@define
class CiActionTestConfiguration(Struct):
    """A part of an answer or of a request."""

    kind: CiActionTestConfigurationKind | str | None = ABSENT
    test_destinations: list[CiTestDestination] | None = ABSENT
    test_plan_name: str | None = ABSENT

    ATTRIBUTES = {
        "kind": ("kind", None),
        "testDestinations": ("test_destinations", each(struct("CiTestDestination"))),
        "testPlanName": ("test_plan_name", None),
    }
