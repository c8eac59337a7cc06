"""Lists that servers make hard to read to their end."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from asc_api import pager
from asc_api.request import page

from asc import Request, errors
from asc.base.answer import Answer
from asc.http.wire import Outgoing

from .scripted import Stage, answer

APPS = Request[Any]("GET", "/v1/apps", reader=page("App"))
URL = "https://api.appstoreconnect.apple.com/v1/apps?cursor="


def test_a_link_may_be_an_object() -> None:
    """https://jsonapi.org/format/#document-links"""
    items = [{"type": "apps", "id": "1"}]
    first = answer(200, {"data": items, "links": {"next": {"href": URL + "2"}}})
    stage = Stage("sync", [first, answer(200, {"data": items, "links": {"next": {}}})])
    assert len(pager.Pager(APPS, stage.client.send).all()) == 2
    assert len(stage.sent) == 2


def test_a_list_without_an_end_is_cut_and_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pager, "LONGEST_LIST", 50)
    numbers = count()

    def endless(_: Outgoing) -> Answer:
        return answer(200, {"data": [], "links": {"next": f"{URL}{next(numbers)}"}})

    stage = Stage("sync", [endless])
    with pytest.raises(errors.PagingLoop, match="50 pages were read"):
        pager.Pager(APPS, stage.client.send).all()
    assert len(stage.sent) == 51
