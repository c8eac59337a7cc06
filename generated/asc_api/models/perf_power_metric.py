"""PerfPowerMetric."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import PerfPowerMetricMetricType, PerfPowerMetricPlatform


@define
class PerfPowerMetric(Resource):
    """`perfPowerMetrics`."""

    device_type: str | None = ABSENT
    metric_type: PerfPowerMetricMetricType | str | None = ABSENT
    platform: PerfPowerMetricPlatform | str | None = ABSENT

    TYPE = "perfPowerMetrics"
    PATH = None
    ATTRIBUTES = {
        "deviceType": ("device_type", None),
        "metricType": ("metric_type", None),
        "platform": ("platform", None),
    }
