"""Two layers: Apple's operations are at `client.api`, what we wrote is on the client itself."""

from __future__ import annotations

import pytest
from asc_api.resources import NAMESPACES

import asc.api
import asc.models
import asc.types

from .scripted import KEY

KINDS = [asc.Client, asc.AsyncClient]


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_lists_few_public_names(kind: type[asc.Client]) -> None:
    client = kind(KEY)
    names = dir(client)
    assert {"api", "uploads", "testflight", "send", "run", "close"} <= set(names)
    assert len(names) <= 35
    assert set(names) & set(NAMESPACES) == {"webhooks"}  # a workflow and a resource of Apple's
    assert dir(client.api) == sorted(NAMESPACES)


@pytest.mark.parametrize("kind", KINDS)
def test_a_namespace_on_the_client_says_where_it_is(kind: type[asc.Client]) -> None:
    client = kind(KEY)
    with pytest.raises(AttributeError, match=r"at client\.api\.apps$"):
        _ = client.apps  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="did you mean 'apps'"):
        _ = client.api.app  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"no attribute 'nonsense'$"):
        _ = client.nonsense  # type: ignore[attr-defined]


def test_the_functions_of_a_namespace_are_at_asc_api() -> None:
    for name in NAMESPACES:
        module = getattr(asc.api, name)
        assert module.__name__ == f"asc_api.resources.{name}"
    assert dir(asc.api) == sorted(NAMESPACES)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = asc.api.nonsense


def test_models_and_types_have_public_homes() -> None:
    assert {"App", "Build", "NewTerritory"} <= set(dir(asc.models))
    for name in dir(asc.models):
        assert getattr(asc.models, name).__name__ == name
    assert asc.types.Id
    assert asc.types.Platform
