"""`/v1/appStoreVersionPhasedReleases`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import PhasedReleaseState
    from ..models import AppStoreVersion, AppStoreVersionPhasedRelease
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/appStoreVersionPhasedReleases",
    one("AppStoreVersionPhasedRelease"),
    body=Body(
        "appStoreVersionPhasedReleases",
        to_one={"appStoreVersion": "appStoreVersions"},
        null="phasedReleaseState",
        required="appStoreVersion",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreVersionPhasedReleases/{id}",
    one("AppStoreVersionPhasedRelease"),
    body=Body("appStoreVersionPhasedReleases", null="phasedReleaseState"),
)
_DELETE = Operation("DELETE", "/v1/appStoreVersionPhasedReleases/{id}")


def create(
    *,
    app_store_version: Id[AppStoreVersion],
    phased_release_state: PhasedReleaseState | None | Unset = UNSET,
) -> Request[AppStoreVersionPhasedRelease]:
    """POST /v1/appStoreVersionPhasedReleases
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionphasedreleases
    """
    return _CREATE.write(
        None, {"phasedReleaseState": phased_release_state}, {"appStoreVersion": app_store_version}
    )


def update(
    id: Id[AppStoreVersionPhasedRelease],
    *,
    phased_release_state: PhasedReleaseState | None | Unset = UNSET,
) -> Request[AppStoreVersionPhasedRelease]:
    """PATCH /v1/appStoreVersionPhasedReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionphasedreleases-_id_
    """
    return _UPDATE.write(id, {"phasedReleaseState": phased_release_state}, {})


def delete(id: Id[AppStoreVersionPhasedRelease]) -> Request[None]:
    """DELETE /v1/appStoreVersionPhasedReleases/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionphasedreleases-_id_
    """
    return _DELETE(id)


class AppStoreVersionPhasedReleases(Namespace):
    """`/v1/appStoreVersionPhasedReleases`."""

    def create(
        self,
        *,
        app_store_version: Id[AppStoreVersion],
        phased_release_state: PhasedReleaseState | None | Unset = UNSET,
    ) -> AppStoreVersionPhasedRelease:
        """POST /v1/appStoreVersionPhasedReleases"""
        return self._send(
            create(app_store_version=app_store_version, phased_release_state=phased_release_state)
        )

    def update(
        self,
        id: Id[AppStoreVersionPhasedRelease],
        *,
        phased_release_state: PhasedReleaseState | None | Unset = UNSET,
    ) -> AppStoreVersionPhasedRelease:
        """PATCH /v1/appStoreVersionPhasedReleases/{id}"""
        return self._send(update(id, phased_release_state=phased_release_state))

    def delete(self, id: Id[AppStoreVersionPhasedRelease]) -> None:
        """DELETE /v1/appStoreVersionPhasedReleases/{id}"""
        return self._send(delete(id))


class AsyncAppStoreVersionPhasedReleases(AsyncNamespace):
    """`/v1/appStoreVersionPhasedReleases`, for asyncio."""

    async def create(
        self,
        *,
        app_store_version: Id[AppStoreVersion],
        phased_release_state: PhasedReleaseState | None | Unset = UNSET,
    ) -> AppStoreVersionPhasedRelease:
        """POST /v1/appStoreVersionPhasedReleases"""
        return await self._send(
            create(app_store_version=app_store_version, phased_release_state=phased_release_state)
        )

    async def update(
        self,
        id: Id[AppStoreVersionPhasedRelease],
        *,
        phased_release_state: PhasedReleaseState | None | Unset = UNSET,
    ) -> AppStoreVersionPhasedRelease:
        """PATCH /v1/appStoreVersionPhasedReleases/{id}"""
        return await self._send(update(id, phased_release_state=phased_release_state))

    async def delete(self, id: Id[AppStoreVersionPhasedRelease]) -> None:
        """DELETE /v1/appStoreVersionPhasedReleases/{id}"""
        return await self._send(delete(id))
