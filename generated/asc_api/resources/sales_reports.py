"""`/v1/salesReports`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import raw

if TYPE_CHECKING:
    from ..request import OneOrMore, Request, Text

    GetFilter = TypedDict(
        "GetFilter",
        {
            "frequency": Required[OneOrMore[Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]]],
            "reportDate": Text,
            "reportSubType": Required[
                OneOrMore[
                    Literal[
                        "SUMMARY",
                        "DETAILED",
                        "SUMMARY_INSTALL_TYPE",
                        "SUMMARY_TERRITORY",
                        "SUMMARY_CHANNEL",
                    ]
                ]
            ],
            "reportType": Required[
                OneOrMore[
                    Literal[
                        "SALES",
                        "PRE_ORDER",
                        "NEWSSTAND",
                        "SUBSCRIPTION",
                        "SUBSCRIPTION_EVENT",
                        "SUBSCRIBER",
                        "SUBSCRIPTION_OFFER_CODE_REDEMPTION",
                        "INSTALLS",
                        "FIRST_ANNUAL",
                        "WIN_BACK_ELIGIBILITY",
                    ]
                ]
            ],
            "vendorNumber": Required[Text],
            "version": Text,
        },
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/salesReports",
    raw,
    accept="application/a-gzip",
    query={
        "filter[frequency]": "DAILY WEEKLY MONTHLY YEARLY",
        "filter[reportDate]": None,
        "filter[reportSubType]": "SUMMARY DETAILED SUMMARY_INSTALL_TYPE SUMMARY_TERRITORY SUMMARY_CHANNEL",
        "filter[reportType]": (
            "SALES PRE_ORDER NEWSSTAND SUBSCRIPTION SUBSCRIPTION_EVENT SUBSCRIBER "
            "SUBSCRIPTION_OFFER_CODE_REDEMPTION INSTALLS FIRST_ANNUAL WIN_BACK_ELIGIBILITY"
        ),
        "filter[vendorNumber]": None,
        "filter[version]": None,
    },
    required=(
        "filter[frequency]",
        "filter[reportSubType]",
        "filter[reportType]",
        "filter[vendorNumber]",
    ),
)


def get(*, filter: GetFilter) -> Request[bytes]:
    """GET /v1/salesReports

    The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
    on a day without sales, Apple answers 404: `NotFound`.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-salesreports
    """
    return _GET(filter=filter)


class SalesReports(Namespace):
    """`/v1/salesReports`."""

    def get(self, *, filter: GetFilter) -> bytes:
        """GET /v1/salesReports

        The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
        on a day without sales, Apple answers 404: `NotFound`.
        """
        return self._send(get(filter=filter))


class AsyncSalesReports(AsyncNamespace):
    """`/v1/salesReports`, for asyncio."""

    async def get(self, *, filter: GetFilter) -> bytes:
        """GET /v1/salesReports

        The answer is TSV, compressed by gzip: `gzip.decompress(...)`. Where there is no report, as
        on a day without sales, Apple answers 404: `NotFound`.
        """
        return await self._send(get(filter=filter))
