"""Values in bodies that are likely slips: days for moments, and words that no document knows."""

from __future__ import annotations

import warnings
from datetime import UTC, date, datetime
from typing import Any

import pytest
from asc_api.models import TYPES
from asc_api.resources import app_store_version_phased_releases as phased
from asc_api.resources import app_store_versions
from asc_api.values import date_time, model, plain_date

from asc import VirtualClock
from asc.errors import InvalidArgument, UnknownWordWarning
from asc.testing import Simulator

MOMENT, DAY = datetime(2026, 1, 2, tzinfo=UTC), date(2026, 1, 2)


def test_a_day_where_a_moment_is_meant() -> None:
    with pytest.raises(InvalidArgument, match=r"earliestReleaseDate is .* give a datetime"):
        _ = app_store_versions.update("1", earliest_release_date=DAY)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="has no time zone"):
        _ = app_store_versions.update("1", earliest_release_date=MOMENT.replace(tzinfo=None))
    request = app_store_versions.update("1", earliest_release_date=MOMENT)
    assert request.json["data"]["attributes"] == {"earliestReleaseDate": "2026-01-02T00:00:00Z"}


def test_models_tell_days_from_moments() -> None:
    """What the check rests on."""
    decoders = {
        decoder for name in TYPES.values() for _, decoder in model(name).ATTRIBUTES.values()
    }
    assert {date_time, plain_date} <= decoders


def planned(sim: Simulator, request: Any) -> list[str]:
    with sim.client(clock=VirtualClock(sim.clock.now()), dry_run=True) as client:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            client.send(request)
        return [str(each.message) for each in caught if each.category is UnknownWordWarning]


def test_a_dry_run_warns_of_unknown_words() -> None:
    with Simulator() as sim:
        slip = phased.update("1", phased_release_state="PAUSE")  # type: ignore[arg-type]
        (said,) = planned(sim, slip)
        assert "phasedReleaseState is 'PAUSE'" in said
        assert "did you mean 'PAUSED'" in said
        assert planned(sim, phased.update("1", phased_release_state="PAUSED")) == []
