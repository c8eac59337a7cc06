"""Reports: sales, finance and analytics as typed tables, and a lake that keeps them.

The async functions here are workflows: `client.run(reports.sales(vendor, days=30))` is what
`client.reports.sales(vendor, days=30)` does.
"""

from .analytics import analytics
from .calendar import Period
from .deliveries import AnalyticsTable
from .diagnostics import (
    Diagnostic,
    DiagnosticAdvice,
    DiagnosticFrame,
    DiagnosticLogTable,
    diagnostic_logs,
    diagnostics,
)
from .digest.digest import digest
from .digest.result import Digest
from .digest.sums import Compared
from .fetched import Fetched
from .finance import finance
from .performance import Insight, MetricPoint, PerformanceTable, performance
from .read_lake import read_lake
from .requests import EnsuredRequest, ensure_analytics_request
from .sales import sales
from .statement import FinanceReport
from .table import Report
from .totals import ProceedsTotal, SalesReport
from .update_lake import LakeUpdate, backfill, update_lake
from .vintages import Gap

__all__ = [
    "AnalyticsTable",
    "Compared",
    "Diagnostic",
    "DiagnosticAdvice",
    "DiagnosticFrame",
    "DiagnosticLogTable",
    "Digest",
    "EnsuredRequest",
    "Fetched",
    "FinanceReport",
    "Gap",
    "Insight",
    "LakeUpdate",
    "MetricPoint",
    "PerformanceTable",
    "Period",
    "ProceedsTotal",
    "Report",
    "SalesReport",
    "analytics",
    "backfill",
    "diagnostic_logs",
    "diagnostics",
    "digest",
    "ensure_analytics_request",
    "finance",
    "performance",
    "read_lake",
    "sales",
    "update_lake",
]
