"""Power and performance: Apple's metrics of an app or a build, as rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import attrs
from asc_api.models import App, Build, MetricsInsight, XcodeMetrics
from asc_api.request import Id, Request
from asc_api.resources import apps, builds

from asc.base.checks import one_of
from asc.flow.lookup import named_app
from asc.flow.table import Table, table_of

MetricType = Literal[
    "DISK", "HANG", "BATTERY", "LAUNCH", "MEMORY", "ANIMATION", "TERMINATION", "STORAGE"
]


@attrs.frozen
class MetricPoint:
    """One value of one metric."""

    platform: str | None
    category: str | None
    """`LAUNCH`, `HANG`, `MEMORY` and so on."""
    metric: str | None
    unit: str | None
    version: str | None
    """The app version that was measured."""
    device: str | None
    """Apple's key of a group of devices, such as `all_iphones`."""
    device_name: str | None
    percentile: str | None
    """`percentile.fifty`, `percentile.ninety`."""
    value: float | None
    error_margin: float | None
    goal: str | None
    """How Apple judges the value."""
    part: str | None
    """The part of the system, where the metric is divided by parts; the value is the part's."""


@attrs.frozen
class Insight:
    """What Apple says about a metric of the newest version."""

    trend: Literal["regression", "trending up"]
    category: str | None
    metric: str | None
    latest_version: str | None
    reference_versions: str | None
    high_impact: bool | None
    summary: str | None


class PerformanceTable(Table[MetricPoint]):
    """Metrics, a row for each version, device group and percentile."""

    def __init__(self, points: list[MetricPoint], insights: list[Insight]) -> None:
        table = table_of(points, MetricPoint)
        super().__init__(table.columns, lambda: [points])
        self.insights = insights
        """What Apple found in them."""

    @property
    def regressions(self) -> list[Insight]:
        """What has become worse with the newest version, in Apple's judgement."""
        return [each for each in self.insights if each.trend == "regression"]


async def performance(
    app: Id[App],
    *,
    build: Id[Build] | None = None,
    metric: MetricType | None = None,
    device: str | None = None,
) -> PerformanceTable:
    """Launch times, hangs, memory, disk, battery and so on of an app's versions, or of one build.

    Without users who share their data there are no rows. `insights` and `regressions` are Apple's.
    One request, one more for a bundle id. A key that is scoped to this request may have tokens of
    six months: `key.scoped(["GET /v1/apps/6446000001/perfPowerMetrics"], lifetime=...)`. Raises
    `InvalidArgument`, `NotFound`. Source: Apple's pages on power and performance metrics.
    """
    if metric is not None:
        one_of("metric", metric, MetricType)
    owner = await named_app(app)
    filters: Any = {"metricType": metric, "deviceType": device}
    filters = {name: value for name, value in filters.items() if value is not None}
    request: Request[XcodeMetrics]
    if build is None:
        request = apps.get_perf_power_metrics(owner, filter=filters)
    else:
        request = builds.get_perf_power_metrics(build, filter=filters)
    found = await request
    return PerformanceTable(list(points_of(found)), insights_of(found))


def points_of(metrics: XcodeMetrics) -> Iterator[MetricPoint]:
    """The values, one by one."""
    for product in metrics.product_data or ():
        for category in product.metric_categories or ():
            for metric in category.metrics or ():
                yield from _points(product, category, metric)


def _points(product: Any, category: Any, metric: Any) -> Iterator[MetricPoint]:
    for dataset in metric.datasets or ():
        named = _named(product, category, metric, dataset)
        for point in dataset.points or ():
            yield _point(named, point)


def _named(product: Any, category: Any, metric: Any, dataset: Any) -> dict[str, Any]:
    unit, criteria = metric.unit or None, dataset.filter_criteria or None
    return {
        "platform": product.platform,
        "category": category.identifier,
        "metric": metric.identifier,
        "unit": unit.display_name if unit else None,
        "device": criteria.device if criteria else None,
        "device_name": criteria.device_marketing_name if criteria else None,
        "percentile": criteria.percentile if criteria else None,
    }


def _point(named: dict[str, Any], point: Any) -> MetricPoint:
    part = point.percentage_breakdown or None
    return MetricPoint(
        **named,
        version=point.version,
        value=part.value if part else point.value,
        error_margin=point.error_margin,
        goal=point.goal,
        part=part.sub_system_label if part else None,
    )


def insights_of(metrics: XcodeMetrics) -> list[Insight]:
    """What Apple found, regressions first."""
    found = metrics.insights or None
    if found is None:
        return []
    worse = [_insight("regression", each) for each in found.regressions or ()]
    return worse + [_insight("trending up", each) for each in found.trending_up or ()]


def _insight(trend: Literal["regression", "trending up"], given: MetricsInsight) -> Insight:
    return Insight(
        trend,
        given.metric_category,
        given.metric,
        given.latest_version,
        given.reference_versions,
        given.high_impact,
        given.summary_string,
    )
