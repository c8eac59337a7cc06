"""A plausible value for any schema of the document, the same one every time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asc.testing.simulator.document.index import Index

FORMATS: Mapping[str, Any] = {
    "date": "2026-09-07",
    "date-time": "2026-09-07T10:23:45-07:00",
    "uri": "https://example.com/page",
    "uri-reference": "/page",
    "email": "someone@example.com",
    "duration": "P1D",
    "number": "4.99",
    "binary": "",
}
NAMED: Mapping[str, Any] = {
    "cfBundleVersion": "99",
    "contactPhone": "+44 20 7946 0018",
    "customerEligibilityWaitBetweenOffersInMonths": 2,
    "endDate": "2026-10-07",
    "locale": "de-DE",
    "offerId": "offer.1",
    "offerMode": "FREE_TRIAL",
    "productId": "com.example.product",
    "versionString": "1.2",
}
"""Values that rules look at."""
SCALARS: Mapping[str, Any] = {"boolean": True, "integer": 1, "number": 1.5}


def sample(document: Index, schema: Mapping[str, Any], name: str = "value") -> Any:
    """A value that the schema allows."""
    schema = document.resolve(schema)
    if "oneOf" in schema:
        return sample(document, schema["oneOf"][0], name)
    kind = schema.get("type")
    if "enum" in schema:
        return NAMED[name] if NAMED.get(name) in schema["enum"] else schema["enum"][0]
    if kind == "array":
        return [sample(document, schema.get("items", {}), name)]
    if kind == "object" or "properties" in schema:
        return {
            key: sample(document, value, key) for key, value in schema.get("properties", {}).items()
        }
    if name in NAMED and schema.get("format") != "date-time":
        return NAMED[name]
    if kind is not None and kind in SCALARS:
        return max(SCALARS[kind], schema.get("minimum", SCALARS[kind]))
    if name.endswith("Url"):
        return FORMATS["uri"]
    return FORMATS.get(schema.get("format", ""), f"{name} 1")
