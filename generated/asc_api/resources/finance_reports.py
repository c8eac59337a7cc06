"""`/v1/financeReports`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import raw

if TYPE_CHECKING:
    from ..request import OneOrMore, Request, Text

    GetFilter = TypedDict(
        "GetFilter",
        {
            "regionCode": Text,
            "reportDate": Text,
            "reportType": OneOrMore[Literal["FINANCIAL", "FINANCE_DETAIL"]],
            "vendorNumber": Text,
        },
    )

_GET = Operation(
    "GET",
    "/v1/financeReports",
    raw,
    accept="application/a-gzip",
    query={
        "filter[regionCode]": None,
        "filter[reportDate]": None,
        "filter[reportType]": "FINANCIAL FINANCE_DETAIL",
        "filter[vendorNumber]": None,
    },
    required=(
        "filter[regionCode]",
        "filter[reportDate]",
        "filter[reportType]",
        "filter[vendorNumber]",
    ),
)


def get(*, filter: GetFilter) -> Request[bytes]:
    """GET /v1/financeReports

    The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
    on a day without sales, Apple answers 404: `NotFound`.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-financereports
    """
    return _GET(filter=filter)


class FinanceReports(Namespace):
    """`/v1/financeReports`."""

    def get(self, *, filter: GetFilter) -> bytes:
        """GET /v1/financeReports

        The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
        on a day without sales, Apple answers 404: `NotFound`.
        """
        return self._send(get(filter=filter))


class AsyncFinanceReports(AsyncNamespace):
    """`/v1/financeReports`, for asyncio."""

    async def get(self, *, filter: GetFilter) -> bytes:
        """GET /v1/financeReports

        The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
        on a day without sales, Apple answers 404: `NotFound`.
        """
        return await self._send(get(filter=filter))
