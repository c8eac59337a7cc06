"""Power and performance metrics, in the form of Apple's document; all values are made up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.http import Outgoing
from asc.testing.simulator.store.report_rows import number

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

MEDIA_TYPE = "application/vnd.apple.xcode-metrics+json"
METRICS = {
    "LAUNCH": ("launchTime", "milliseconds", "ms"),
    "HANG": ("hangRate", "seconds per hour", "s/h"),
    "MEMORY": ("peakMemory", "megabytes", "MB"),
    "DISK": ("diskWrites", "megabytes", "MB"),
    "BATTERY": ("battery", "percent per day", "%/day"),
}
"""Categories, and one metric of each. The names of metrics and units are guesses."""
VERSIONS = ("1.0", "1.1")


@RULES.answer("get", "/v1/apps/{id}/perfPowerMetrics", "/v1/builds/{id}/perfPowerMetrics")
def metrics_of_two_versions(call: Call) -> Outgoing:
    """Each category has one metric, with two percentiles on all iPhones, and a regression."""
    wanted = call.query.filters.get("metricType", tuple(METRICS))
    categories = [_category(call.ident, name) for name in METRICS if name in wanted]
    found: dict[str, Any] = {
        "version": "1.0.0",
        "insights": {"regressions": _regressions(wanted), "trendingUp": []},
        "productData": [{"platform": "IOS", "metricCategories": categories}],
    }
    return Outgoing(200, json.dumps(found).encode(), {"content-type": MEDIA_TYPE})


def _category(owner: str, name: str) -> dict[str, Any]:
    identifier, unit, short = METRICS[name]
    return {
        "identifier": name,
        "metrics": [
            {
                "identifier": identifier,
                "goalKeys": [],
                "unit": {"identifier": short, "displayName": unit},
                "datasets": [_dataset(owner, name, each) for each in ("fifty", "ninety")],
            }
        ],
    }


def _dataset(owner: str, name: str, percentile: str) -> dict[str, Any]:
    criteria = {
        "percentile": f"percentile.{percentile}",
        "device": "all_iphones",
        "deviceMarketingName": "All iPhones",
    }
    points = [
        {
            "version": version,
            "value": float(number(900, owner, name, percentile, version)),
            "errorMargin": 0.5,
            "goal": "ok",
        }
        for version in VERSIONS
    ]
    return {"filterCriteria": criteria, "points": points}


def _regressions(wanted: tuple[str, ...]) -> list[dict[str, Any]]:
    if "LAUNCH" not in wanted:
        return []
    return [
        {
            "metricCategory": "LAUNCH",
            "metric": "launchTime",
            "latestVersion": VERSIONS[-1],
            "referenceVersions": VERSIONS[0],
            "highImpact": True,
            "summaryString": "Launch time has increased by 20% in the latest version.",
            "populations": [],
        }
    ]
