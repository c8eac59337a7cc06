"""`/v1/betaRecruitmentCriteria`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import BetaGroup, BetaRecruitmentCriterion, DeviceFamilyOsVersionFilter
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/betaRecruitmentCriteria",
    one("BetaRecruitmentCriterion"),
    body=Body(
        "betaRecruitmentCriteria",
        to_one={"betaGroup": "betaGroups"},
        required="deviceFamilyOsVersionFilters betaGroup",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaRecruitmentCriteria/{id}",
    one("BetaRecruitmentCriterion"),
    body=Body("betaRecruitmentCriteria", null="deviceFamilyOsVersionFilters"),
)
_DELETE = Operation("DELETE", "/v1/betaRecruitmentCriteria/{id}")


def create(
    *,
    device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter],
    beta_group: Id[BetaGroup],
) -> Request[BetaRecruitmentCriterion]:
    """POST /v1/betaRecruitmentCriteria
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betarecruitmentcriteria
    """
    return _CREATE.write(
        None,
        {"deviceFamilyOsVersionFilters": device_family_os_version_filters},
        {"betaGroup": beta_group},
    )


def update(
    id: Id[BetaRecruitmentCriterion],
    *,
    device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter] | None | Unset = UNSET,
) -> Request[BetaRecruitmentCriterion]:
    """PATCH /v1/betaRecruitmentCriteria/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betarecruitmentcriteria-_id_
    """
    return _UPDATE.write(id, {"deviceFamilyOsVersionFilters": device_family_os_version_filters}, {})


def delete(id: Id[BetaRecruitmentCriterion]) -> Request[None]:
    """DELETE /v1/betaRecruitmentCriteria/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betarecruitmentcriteria-_id_
    """
    return _DELETE(id)


class BetaRecruitmentCriteria(Namespace):
    """`/v1/betaRecruitmentCriteria`."""

    def create(
        self,
        *,
        device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter],
        beta_group: Id[BetaGroup],
    ) -> BetaRecruitmentCriterion:
        """POST /v1/betaRecruitmentCriteria"""
        return self._send(
            create(
                device_family_os_version_filters=device_family_os_version_filters,
                beta_group=beta_group,
            )
        )

    def update(
        self,
        id: Id[BetaRecruitmentCriterion],
        *,
        device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter]
        | None
        | Unset = UNSET,
    ) -> BetaRecruitmentCriterion:
        """PATCH /v1/betaRecruitmentCriteria/{id}"""
        return self._send(
            update(id, device_family_os_version_filters=device_family_os_version_filters)
        )

    def delete(self, id: Id[BetaRecruitmentCriterion]) -> None:
        """DELETE /v1/betaRecruitmentCriteria/{id}"""
        return self._send(delete(id))


class AsyncBetaRecruitmentCriteria(AsyncNamespace):
    """`/v1/betaRecruitmentCriteria`, for asyncio."""

    async def create(
        self,
        *,
        device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter],
        beta_group: Id[BetaGroup],
    ) -> BetaRecruitmentCriterion:
        """POST /v1/betaRecruitmentCriteria"""
        return await self._send(
            create(
                device_family_os_version_filters=device_family_os_version_filters,
                beta_group=beta_group,
            )
        )

    async def update(
        self,
        id: Id[BetaRecruitmentCriterion],
        *,
        device_family_os_version_filters: Sequence[DeviceFamilyOsVersionFilter]
        | None
        | Unset = UNSET,
    ) -> BetaRecruitmentCriterion:
        """PATCH /v1/betaRecruitmentCriteria/{id}"""
        return await self._send(
            update(id, device_family_os_version_filters=device_family_os_version_filters)
        )

    async def delete(self, id: Id[BetaRecruitmentCriterion]) -> None:
        """DELETE /v1/betaRecruitmentCriteria/{id}"""
        return await self._send(delete(id))
