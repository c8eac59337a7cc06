"""What is refused before anything is sent, and what leaves no trace of what it was."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from asc_api.errors import InvalidArgument
from asc_api.models import App, Build, NewInAppPurchasePrice
from asc_api.relationship import Ref
from asc_api.resources import app_store_versions, apps, beta_groups, builds


class Platform(enum.Enum):
    IOS = "IOS"


@pytest.mark.parametrize(
    "make",
    [
        lambda: builds.list(filter={"app": App(name="not made yet")}),
        lambda: builds.list(filter={"app": []}),
        lambda: builds.list(filter={"app": set()}),
        lambda: builds.list(filter={"app": ""}),
        lambda: builds.list(filter={"app": [None]}),  # type: ignore[list-item]
        lambda: builds.list(filter={"app": b"1"}),
        lambda: beta_groups.delete(None),  # type: ignore[arg-type]
        lambda: beta_groups.delete(""),
        lambda: beta_groups.delete(".."),
        lambda: beta_groups.delete(App(id="7")),  # type: ignore[arg-type]
        lambda: beta_groups.delete(Ref("apps", "7")),
        lambda: beta_groups.create(name="x", app=Build(id="7")),  # type: ignore[arg-type]
        lambda: beta_groups.create(name="x", app=""),
        lambda: beta_groups.add_builds("1", "2"),
        lambda: apps.list(limit=0),
        lambda: app_store_versions.update("1", earliest_release_date=datetime(2026, 1, 2)),
        lambda: builds.list(filter={"id": datetime(2026, 1, 2)}),  # type: ignore[typeddict-item]
    ],
)
def test_what_would_go_astray_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(InvalidArgument):
        make()


def test_query_values() -> None:
    request = builds.list(filter={"app": App(id="1"), "expired": False, "version": [7, 8]})
    assert request.query["filter[app]"] == "1"
    assert request.query["filter[expired]"] == "false"
    assert request.query["filter[version]"] == "7,8"
    moments = [date(2026, 9, 7), datetime(2026, 9, 7, tzinfo=UTC)]
    unusual: Any = {"version": Platform.IOS, "id": moments}
    made = builds.list(filter=unusual)
    assert made.query["filter[version]"] == "IOS"
    assert made.query["filter[id]"] == "2026-09-07,2026-09-07T00:00:00Z"


def test_new_resources_that_are_alike_are_two() -> None:
    one, other = NewInAppPurchasePrice(start_date=None), NewInAppPurchasePrice(start_date=None)
    assert one != other
    assert len({one, other}) == 2


def test_references_that_were_not_carried_are_not_equal() -> None:
    one, other = (Build.from_json({"type": "builds", "id": id}) for id in "12")
    assert one.app != other.app
    assert one.beta_groups != other.beta_groups
    assert "not loaded" not in repr(one)
