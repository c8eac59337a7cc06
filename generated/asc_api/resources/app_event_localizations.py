"""`/v1/appEventLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppEvent, AppEventLocalization, AppEventScreenshot, AppEventVideoClip
    from ..models.app_event import AppEventFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_event_screenshot import AppEventScreenshotFields
    from ..models.app_event_video_clip import AppEventVideoClipFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventScreenshots": Sequence[AppEventScreenshotFields],
            "appEventVideoClips": Sequence[AppEventVideoClipFields],
            "appEvents": Sequence[AppEventFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appEvent", "appEventScreenshots", "appEventVideoClips"]]
    GetLimits = TypedDict(
        "GetLimits", {"appEventScreenshots": int, "appEventVideoClips": int}, total=False
    )
    ListAppEventScreenshotsFields = TypedDict(
        "ListAppEventScreenshotsFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventScreenshots": Sequence[AppEventScreenshotFields],
        },
        total=False,
    )
    ListAppEventScreenshotsInclude = Sequence[Literal["appEventLocalization"]]
    ListAppEventVideoClipsFields = TypedDict(
        "ListAppEventVideoClipsFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventVideoClips": Sequence[AppEventVideoClipFields],
        },
        total=False,
    )
    ListAppEventVideoClipsInclude = ListAppEventScreenshotsInclude

_CREATE = Operation(
    "POST",
    "/v1/appEventLocalizations",
    one("AppEventLocalization"),
    body=Body(
        "appEventLocalizations",
        to_one={"appEvent": "appEvents"},
        null="longDescription name shortDescription",
        required="locale appEvent",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}",
    one("AppEventLocalization"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventScreenshots]": FieldsOf("AppEventScreenshot"),
        "fields[appEventVideoClips]": FieldsOf("AppEventVideoClip"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "include": "appEvent appEventScreenshots appEventVideoClips",
        "limit[appEventScreenshots]": 50,
        "limit[appEventVideoClips]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appEventLocalizations/{id}",
    one("AppEventLocalization"),
    body=Body("appEventLocalizations", null="longDescription name shortDescription"),
)
_DELETE = Operation("DELETE", "/v1/appEventLocalizations/{id}")
_LIST_APP_EVENT_SCREENSHOTS = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/appEventScreenshots",
    page("AppEventScreenshot"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventScreenshots]": FieldsOf("AppEventScreenshot"),
        "include": "appEventLocalization",
        "limit": 200,
    },
)
_LIST_APP_EVENT_VIDEO_CLIPS = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/appEventVideoClips",
    page("AppEventVideoClip"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventVideoClips]": FieldsOf("AppEventVideoClip"),
        "include": "appEventLocalization",
        "limit": 200,
    },
)
_LIST_APP_EVENT_SCREENSHOTS_LINKAGES = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/relationships/appEventScreenshots",
    page_of_refs("AppEventScreenshot"),
    query={"limit": 200},
)
_LIST_APP_EVENT_VIDEO_CLIPS_LINKAGES = Operation(
    "GET",
    "/v1/appEventLocalizations/{id}/relationships/appEventVideoClips",
    page_of_refs("AppEventVideoClip"),
    query={"limit": 200},
)


def create(
    *,
    locale: str,
    app_event: Id[AppEvent],
    long_description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    short_description: str | None | Unset = UNSET,
) -> Request[AppEventLocalization]:
    """POST /v1/appEventLocalizations"""
    return _CREATE.write(
        None,
        {
            "locale": locale,
            "longDescription": long_description,
            "name": name,
            "shortDescription": short_description,
        },
        {"appEvent": app_event},
    )


def get(
    id: Id[AppEventLocalization],
    *,
    fields: GetFields | None = None,
    include: GetInclude | None = None,
    limits: GetLimits | None = None,
) -> Request[AppEventLocalization]:
    """GET /v1/appEventLocalizations/{id}"""
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppEventLocalization],
    *,
    long_description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    short_description: str | None | Unset = UNSET,
) -> Request[AppEventLocalization]:
    """PATCH /v1/appEventLocalizations/{id}"""
    return _UPDATE.write(
        id,
        {"longDescription": long_description, "name": name, "shortDescription": short_description},
        {},
    )


def delete(id: Id[AppEventLocalization]) -> Request[None]:
    """DELETE /v1/appEventLocalizations/{id}"""
    return _DELETE(id)


def list_app_event_screenshots(
    id: Id[AppEventLocalization],
    *,
    fields: ListAppEventScreenshotsFields | None = None,
    include: ListAppEventScreenshotsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppEventScreenshot]:
    """GET /v1/appEventLocalizations/{id}/appEventScreenshots (at most 200 a page)"""
    return _LIST_APP_EVENT_SCREENSHOTS.list(id, fields=fields, include=include, limit=limit)


def list_app_event_video_clips(
    id: Id[AppEventLocalization],
    *,
    fields: ListAppEventVideoClipsFields | None = None,
    include: ListAppEventVideoClipsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppEventVideoClip]:
    """GET /v1/appEventLocalizations/{id}/appEventVideoClips (at most 200 a page)"""
    return _LIST_APP_EVENT_VIDEO_CLIPS.list(id, fields=fields, include=include, limit=limit)


def list_app_event_screenshots_linkages(
    id: Id[AppEventLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppEventScreenshot]]:
    """GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots (at most 200 a page)"""
    return _LIST_APP_EVENT_SCREENSHOTS_LINKAGES.list(id, limit=limit)


def list_app_event_video_clips_linkages(
    id: Id[AppEventLocalization], *, limit: int | None = None
) -> ListRequest[Ref[AppEventVideoClip]]:
    """GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips (at most 200 a page)"""
    return _LIST_APP_EVENT_VIDEO_CLIPS_LINKAGES.list(id, limit=limit)


class AppEventLocalizations(Namespace):
    """`/v1/appEventLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        app_event: Id[AppEvent],
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """POST /v1/appEventLocalizations"""
        return self._send(
            create(
                locale=locale,
                app_event=app_event,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    def get(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: GetFields | None = None,
        include: GetInclude | None = None,
        limits: GetLimits | None = None,
    ) -> AppEventLocalization:
        """GET /v1/appEventLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppEventLocalization],
        *,
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """PATCH /v1/appEventLocalizations/{id}"""
        return self._send(
            update(
                id,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    def delete(self, id: Id[AppEventLocalization]) -> None:
        """DELETE /v1/appEventLocalizations/{id}"""
        return self._send(delete(id))

    def list_app_event_screenshots(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventScreenshotsFields | None = None,
        include: ListAppEventScreenshotsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppEventScreenshot]:
        """GET /v1/appEventLocalizations/{id}/appEventScreenshots (at most 200 a page)"""
        return self._pager(
            list_app_event_screenshots(id, fields=fields, include=include, limit=limit)
        )

    def list_app_event_video_clips(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventVideoClipsFields | None = None,
        include: ListAppEventVideoClipsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppEventVideoClip]:
        """GET /v1/appEventLocalizations/{id}/appEventVideoClips (at most 200 a page)"""
        return self._pager(
            list_app_event_video_clips(id, fields=fields, include=include, limit=limit)
        )

    def list_app_event_screenshots_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppEventScreenshot]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots (at most 200 a page)"""
        return self._pager(list_app_event_screenshots_linkages(id, limit=limit))

    def list_app_event_video_clips_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> Pager[Ref[AppEventVideoClip]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips (at most 200 a page)"""
        return self._pager(list_app_event_video_clips_linkages(id, limit=limit))


class AsyncAppEventLocalizations(AsyncNamespace):
    """`/v1/appEventLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        app_event: Id[AppEvent],
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """POST /v1/appEventLocalizations"""
        return await self._send(
            create(
                locale=locale,
                app_event=app_event,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    async def get(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: GetFields | None = None,
        include: GetInclude | None = None,
        limits: GetLimits | None = None,
    ) -> AppEventLocalization:
        """GET /v1/appEventLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppEventLocalization],
        *,
        long_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        short_description: str | None | Unset = UNSET,
    ) -> AppEventLocalization:
        """PATCH /v1/appEventLocalizations/{id}"""
        return await self._send(
            update(
                id,
                long_description=long_description,
                name=name,
                short_description=short_description,
            )
        )

    async def delete(self, id: Id[AppEventLocalization]) -> None:
        """DELETE /v1/appEventLocalizations/{id}"""
        return await self._send(delete(id))

    def list_app_event_screenshots(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventScreenshotsFields | None = None,
        include: ListAppEventScreenshotsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppEventScreenshot]:
        """GET /v1/appEventLocalizations/{id}/appEventScreenshots (at most 200 a page)"""
        return self._pager(
            list_app_event_screenshots(id, fields=fields, include=include, limit=limit)
        )

    def list_app_event_video_clips(
        self,
        id: Id[AppEventLocalization],
        *,
        fields: ListAppEventVideoClipsFields | None = None,
        include: ListAppEventVideoClipsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppEventVideoClip]:
        """GET /v1/appEventLocalizations/{id}/appEventVideoClips (at most 200 a page)"""
        return self._pager(
            list_app_event_video_clips(id, fields=fields, include=include, limit=limit)
        )

    def list_app_event_screenshots_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEventScreenshot]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots (at most 200 a page)"""
        return self._pager(list_app_event_screenshots_linkages(id, limit=limit))

    def list_app_event_video_clips_linkages(
        self, id: Id[AppEventLocalization], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEventVideoClip]]:
        """GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips (at most 200 a page)"""
        return self._pager(list_app_event_video_clips_linkages(id, limit=limit))
