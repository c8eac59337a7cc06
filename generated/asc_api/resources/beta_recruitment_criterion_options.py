"""`/v1/betaRecruitmentCriterionOptions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import BetaRecruitmentCriterionOption
    from ..models.beta_recruitment_criterion_option import BetaRecruitmentCriterionOptionFields
    from ..pager import AsyncPager, Pager

    ListFields = TypedDict(
        "ListFields",
        {"betaRecruitmentCriterionOptions": Sequence[BetaRecruitmentCriterionOptionFields]},
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/betaRecruitmentCriterionOptions",
    page("BetaRecruitmentCriterionOption"),
    query={
        "fields[betaRecruitmentCriterionOptions]": FieldsOf("BetaRecruitmentCriterionOption"),
        "limit": 200,
    },
)


def list(
    *, fields: ListFields = {}, limit: int | None = None
) -> ListRequest[BetaRecruitmentCriterionOption]:
    """GET /v1/betaRecruitmentCriterionOptions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betarecruitmentcriterionoptions
    """
    return _LIST.list(fields=fields, limit=limit)


class BetaRecruitmentCriterionOptions(Namespace):
    """`/v1/betaRecruitmentCriterionOptions`."""

    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> Pager[BetaRecruitmentCriterionOption]:
        """GET /v1/betaRecruitmentCriterionOptions (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))


class AsyncBetaRecruitmentCriterionOptions(AsyncNamespace):
    """`/v1/betaRecruitmentCriterionOptions`, for asyncio."""

    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> AsyncPager[BetaRecruitmentCriterionOption]:
        """GET /v1/betaRecruitmentCriterionOptions (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))
