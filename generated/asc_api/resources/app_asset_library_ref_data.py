"""`/v1/appAssetLibraryRefData`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppAssetLibraryRefDatum
    from ..models.app_asset_library_ref_datum import AppAssetLibraryRefDatumFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {"features": Text, "placementProfileGroups": Text, "placementTypes": Text, "specs": Text},
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {"appAssetLibraryRefData": Sequence[AppAssetLibraryRefDatumFields]},
        total=False,
    )
    GetFields = ListFields

_LIST = Operation(
    "GET",
    "/v1/appAssetLibraryRefData",
    page("AppAssetLibraryRefDatum"),
    query={
        "fields[appAssetLibraryRefData]": FieldsOf("AppAssetLibraryRefDatum"),
        "filter[features]": None,
        "filter[placementProfileGroups]": None,
        "filter[placementTypes]": None,
        "filter[specs]": None,
    },
)
_GET = Operation(
    "GET",
    "/v1/appAssetLibraryRefData/{id}",
    one("AppAssetLibraryRefDatum"),
    query={"fields[appAssetLibraryRefData]": FieldsOf("AppAssetLibraryRefDatum")},
)


def list(
    *, filter: ListFilter = {}, fields: ListFields = {}
) -> ListRequest[AppAssetLibraryRefDatum]:
    """GET /v1/appAssetLibraryRefData

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraryrefdata
    """
    return _LIST.list(filter=filter, fields=fields)


def get(
    id: Id[AppAssetLibraryRefDatum], *, fields: GetFields = {}
) -> Request[AppAssetLibraryRefDatum]:
    """GET /v1/appAssetLibraryRefData/{id}

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraryrefdata-_id_
    """
    return _GET(id, fields=fields)


class AppAssetLibraryRefData(Namespace):
    """`/v1/appAssetLibraryRefData`."""

    def list(
        self, *, filter: ListFilter = {}, fields: ListFields = {}
    ) -> Pager[AppAssetLibraryRefDatum]:
        """GET /v1/appAssetLibraryRefData

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(list(filter=filter, fields=fields))

    def get(
        self, id: Id[AppAssetLibraryRefDatum], *, fields: GetFields = {}
    ) -> AppAssetLibraryRefDatum:
        """GET /v1/appAssetLibraryRefData/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._send(get(id, fields=fields))


class AsyncAppAssetLibraryRefData(AsyncNamespace):
    """`/v1/appAssetLibraryRefData`, for asyncio."""

    def list(
        self, *, filter: ListFilter = {}, fields: ListFields = {}
    ) -> AsyncPager[AppAssetLibraryRefDatum]:
        """GET /v1/appAssetLibraryRefData

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(list(filter=filter, fields=fields))

    async def get(
        self, id: Id[AppAssetLibraryRefDatum], *, fields: GetFields = {}
    ) -> AppAssetLibraryRefDatum:
        """GET /v1/appAssetLibraryRefData/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return await self._send(get(id, fields=fields))
