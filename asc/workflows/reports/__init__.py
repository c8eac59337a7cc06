"""Reports: sales, finance and analytics as typed tables, and a lake that keeps them.

The async functions here are workflows: `client.run(reports.sales(vendor, days=30))` is what
`client.reports.sales(vendor, days=30)` does.
"""

from .analytics import analytics
from .calendar import Period
from .deliveries import AnalyticsTable
from .finance import finance
from .requests import EnsuredRequest, ensure_analytics_request
from .sales import Fetched, sales
from .statement import FinanceReport
from .table import Report
from .totals import ProceedsTotal, SalesReport
from .vintages import Gap

__all__ = [
    "AnalyticsTable",
    "EnsuredRequest",
    "Fetched",
    "FinanceReport",
    "Gap",
    "Period",
    "ProceedsTotal",
    "Report",
    "SalesReport",
    "analytics",
    "ensure_analytics_request",
    "finance",
    "sales",
]
