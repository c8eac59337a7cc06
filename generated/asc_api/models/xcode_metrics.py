"""XcodeMetrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import MetricCategory
    from . import MetricsInsight


@define
class XcodeMetrics(Struct):
    """A part of an answer or of a request."""

    insights: XcodeMetricsInsights | None = ABSENT
    product_data: list[XcodeMetricsProductData] | None = ABSENT
    version: str | None = ABSENT

    ATTRIBUTES = {
        "insights": ("insights", struct("XcodeMetricsInsights")),
        "productData": ("product_data", each(struct("XcodeMetricsProductData"))),
        "version": ("version", None),
    }


@define
class XcodeMetricsInsights(Struct):
    """A part of an answer or of a request."""

    regressions: list[MetricsInsight] | None = ABSENT
    trending_up: list[MetricsInsight] | None = ABSENT

    ATTRIBUTES = {
        "regressions": ("regressions", each(struct("MetricsInsight"))),
        "trendingUp": ("trending_up", each(struct("MetricsInsight"))),
    }


@define
class XcodeMetricsProductData(Struct):
    """A part of an answer or of a request."""

    metric_categories: list[XcodeMetricsProductDataMetricCategories] | None = ABSENT
    platform: str | None = ABSENT

    ATTRIBUTES = {
        "metricCategories": (
            "metric_categories",
            each(struct("XcodeMetricsProductDataMetricCategories")),
        ),
        "platform": ("platform", None),
    }


@define
class XcodeMetricsProductDataMetricCategories(Struct):
    """A part of an answer or of a request."""

    identifier: MetricCategory | str | None = ABSENT
    metrics: list[XcodeMetricsProductDataMetricCategoriesMetrics] | None = ABSENT

    ATTRIBUTES = {
        "identifier": ("identifier", None),
        "metrics": ("metrics", each(struct("XcodeMetricsProductDataMetricCategoriesMetrics"))),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetrics(Struct):
    """A part of an answer or of a request."""

    datasets: list[XcodeMetricsProductDataMetricCategoriesMetricsDatasets] | None = ABSENT
    goal_keys: list[XcodeMetricsProductDataMetricCategoriesMetricsGoalKeys] | None = ABSENT
    identifier: str | None = ABSENT
    unit: XcodeMetricsProductDataMetricCategoriesMetricsUnit | None = ABSENT

    ATTRIBUTES = {
        "datasets": (
            "datasets",
            each(struct("XcodeMetricsProductDataMetricCategoriesMetricsDatasets")),
        ),
        "goalKeys": (
            "goal_keys",
            each(struct("XcodeMetricsProductDataMetricCategoriesMetricsGoalKeys")),
        ),
        "identifier": ("identifier", None),
        "unit": ("unit", struct("XcodeMetricsProductDataMetricCategoriesMetricsUnit")),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsDatasets(Struct):
    """A part of an answer or of a request."""

    filter_criteria: XcodeMetricsProductDataMetricCategoriesMetricsDatasetsFilterCriteria | None = (
        ABSENT
    )
    points: list[XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPoints] | None = ABSENT
    recommended_metric_goal: (
        XcodeMetricsProductDataMetricCategoriesMetricsDatasetsRecommendedMetricGoal | None
    ) = ABSENT

    ATTRIBUTES = {
        "filterCriteria": (
            "filter_criteria",
            struct("XcodeMetricsProductDataMetricCategoriesMetricsDatasetsFilterCriteria"),
        ),
        "points": (
            "points",
            each(struct("XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPoints")),
        ),
        "recommendedMetricGoal": (
            "recommended_metric_goal",
            struct("XcodeMetricsProductDataMetricCategoriesMetricsDatasetsRecommendedMetricGoal"),
        ),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsDatasetsFilterCriteria(Struct):
    """A part of an answer or of a request."""

    device: str | None = ABSENT
    device_marketing_name: str | None = ABSENT
    percentile: str | None = ABSENT

    ATTRIBUTES = {
        "device": ("device", None),
        "deviceMarketingName": ("device_marketing_name", None),
        "percentile": ("percentile", None),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPoints(Struct):
    """A part of an answer or of a request."""

    error_margin: float | None = ABSENT
    goal: str | None = ABSENT
    percentage_breakdown: (
        XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPointsPercentageBreakdown | None
    ) = ABSENT
    value: float | None = ABSENT
    version: str | None = ABSENT

    ATTRIBUTES = {
        "errorMargin": ("error_margin", None),
        "goal": ("goal", None),
        "percentageBreakdown": (
            "percentage_breakdown",
            struct(
                "XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPointsPercentageBreakdown"
            ),
        ),
        "value": ("value", None),
        "version": ("version", None),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsDatasetsPointsPercentageBreakdown(Struct):
    """A part of an answer or of a request."""

    sub_system_label: str | None = ABSENT
    value: float | None = ABSENT

    ATTRIBUTES = {
        "subSystemLabel": ("sub_system_label", None),
        "value": ("value", None),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsDatasetsRecommendedMetricGoal(Struct):
    """A part of an answer or of a request."""

    detail: str | None = ABSENT
    value: float | None = ABSENT

    ATTRIBUTES = {
        "detail": ("detail", None),
        "value": ("value", None),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsGoalKeys(Struct):
    """A part of an answer or of a request."""

    goal_key: str | None = ABSENT
    lower_bound: int | None = ABSENT
    upper_bound: int | None = ABSENT

    ATTRIBUTES = {
        "goalKey": ("goal_key", None),
        "lowerBound": ("lower_bound", None),
        "upperBound": ("upper_bound", None),
    }


@define
class XcodeMetricsProductDataMetricCategoriesMetricsUnit(Struct):
    """A part of an answer or of a request."""

    display_name: str | None = ABSENT
    identifier: str | None = ABSENT

    ATTRIBUTES = {
        "displayName": ("display_name", None),
        "identifier": ("identifier", None),
    }
