"""MetricsInsight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import MetricCategory


@define
class MetricsInsight(Struct):
    """A part of an answer or of a request."""

    high_impact: bool | None = ABSENT
    latest_version: str | None = ABSENT
    max_latest_version_value: float | None = ABSENT
    metric: str | None = ABSENT
    metric_category: MetricCategory | str | None = ABSENT
    populations: list[MetricsInsightPopulations] | None = ABSENT
    reference_versions: str | None = ABSENT
    sub_system_label: str | None = ABSENT
    summary_string: str | None = ABSENT

    ATTRIBUTES = {
        "highImpact": ("high_impact", None),
        "latestVersion": ("latest_version", None),
        "maxLatestVersionValue": ("max_latest_version_value", None),
        "metric": ("metric", None),
        "metricCategory": ("metric_category", None),
        "populations": ("populations", each(struct("MetricsInsightPopulations"))),
        "referenceVersions": ("reference_versions", None),
        "subSystemLabel": ("sub_system_label", None),
        "summaryString": ("summary_string", None),
    }


@define
class MetricsInsightPopulations(Struct):
    """A part of an answer or of a request."""

    delta_percentage: float | None = ABSENT
    device: str | None = ABSENT
    latest_version_value: float | None = ABSENT
    percentile: str | None = ABSENT
    reference_average_value: float | None = ABSENT
    summary_string: str | None = ABSENT

    ATTRIBUTES = {
        "deltaPercentage": ("delta_percentage", None),
        "device": ("device", None),
        "latestVersionValue": ("latest_version_value", None),
        "percentile": ("percentile", None),
        "referenceAverageValue": ("reference_average_value", None),
        "summaryString": ("summary_string", None),
    }
