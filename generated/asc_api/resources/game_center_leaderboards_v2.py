"""`/v2/gameCenterLeaderboards`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..enums import (
        GameCenterLeaderboardFormatter,
        GameCenterLeaderboardV2ScoreSortType,
        GameCenterLeaderboardV2SubmissionType,
        GameCenterLeaderboardV2Visibility,
    )
    from ..list_request import ListRequest
    from ..models import (
        GameCenterActivity,
        GameCenterChallenge,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
        GameCenterLeaderboardVersionV2,
        GameCenterScoreModeration,
        NewGameCenterLeaderboardVersionV2,
    )
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_detail_player import GameCenterDetailPlayerFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard_localization_v2 import (
        GameCenterLeaderboardLocalizationV2Fields,
    )
    from ..models.game_center_leaderboard_set_v2 import GameCenterLeaderboardSetV2Fields
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..models.game_center_leaderboard_version_v2 import GameCenterLeaderboardVersionV2Fields
    from ..models.game_center_score_moderation import GameCenterScoreModerationFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "gameCenterLeaderboardSets",
            "activity",
            "challenge",
            "versions",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits", {"gameCenterLeaderboardSets": int, "versions": int}, total=False
    )
    ListGameCenterScoreModerationsExists = TypedDict(
        "ListGameCenterScoreModerationsExists", {"blocked": bool}, total=False
    )
    ListGameCenterScoreModerationsFields = TypedDict(
        "ListGameCenterScoreModerationsFields",
        {
            "gameCenterDetailPlayers": Sequence[GameCenterDetailPlayerFields],
            "gameCenterScoreModerations": Sequence[GameCenterScoreModerationFields],
        },
        total=False,
    )
    ListGameCenterScoreModerationsInclude = Sequence[Literal["player"]]
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "gameCenterLeaderboardLocalizations": Sequence[
                GameCenterLeaderboardLocalizationV2Fields
            ],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["leaderboard", "localizations"]]
    ListVersionsLimits = TypedDict("ListVersionsLimits", {"localizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboards",
    one("GameCenterLeaderboardV2", gameCenterLeaderboardSets="GameCenterLeaderboardSetV2"),
    body=Body(
        "gameCenterLeaderboards",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        to_many={
            "gameCenterLeaderboardSets": "gameCenterLeaderboardSets",
            "versions": "gameCenterLeaderboardVersions",
        },
        null=(
            "activityProperties recurrenceDuration recurrenceRule recurrenceStartDate scoreRangeEnd "
            "scoreRangeStart visibility"
        ),
        required="vendorIdentifier submissionType defaultFormatter scoreSortType referenceName versions",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboards/{id}",
    one("GameCenterLeaderboardV2", gameCenterLeaderboardSets="GameCenterLeaderboardSetV2"),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "include": "gameCenterDetail gameCenterGroup gameCenterLeaderboardSets activity challenge versions",
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboards/{id}",
    one("GameCenterLeaderboardV2", gameCenterLeaderboardSets="GameCenterLeaderboardSetV2"),
    body=Body(
        "gameCenterLeaderboards",
        null=(
            "activityProperties archived defaultFormatter recurrenceDuration recurrenceRule "
            "recurrenceStartDate referenceName scoreRangeEnd scoreRangeStart scoreSortType submissionType "
            "visibility"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v2/gameCenterLeaderboards/{id}")
_LIST_GAME_CENTER_SCORE_MODERATIONS = Operation(
    "GET",
    "/v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations",
    page("GameCenterScoreModeration"),
    query={
        "exists[blocked]": bool,
        "fields[gameCenterDetailPlayers]": FieldsOf("GameCenterDetailPlayer"),
        "fields[gameCenterScoreModerations]": FieldsOf("GameCenterScoreModeration"),
        "include": "player",
        "limit": 200,
    },
)
_SET_ACTIVITY = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboards/{id}/relationships/activity",
    body=Body("", to_one={"data": "gameCenterActivities"}, null="data"),
)
_SET_CHALLENGE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboards/{id}/relationships/challenge",
    body=Body("", to_one={"data": "gameCenterChallenges"}, null="data"),
)
_LIST_GAME_CENTER_SCORE_MODERATIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations",
    page_of_refs("GameCenterScoreModeration"),
    query={"limit": 200},
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterLeaderboards/{id}/relationships/versions",
    page_of_refs("GameCenterLeaderboardVersionV2"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v2/gameCenterLeaderboards/{id}/versions",
    page(
        "GameCenterLeaderboardVersionV2",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalizationV2",
        gameCenterLeaderboards="GameCenterLeaderboardV2",
    ),
    query={
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf(
            "GameCenterLeaderboardLocalizationV2"
        ),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "include": "leaderboard localizations",
        "limit": 200,
        "limit[localizations]": 50,
    },
)


def create(
    *,
    default_formatter: GameCenterLeaderboardFormatter,
    reference_name: str,
    score_sort_type: GameCenterLeaderboardV2ScoreSortType,
    submission_type: GameCenterLeaderboardV2SubmissionType,
    vendor_identifier: str,
    versions: Sequence[NewGameCenterLeaderboardVersionV2 | Id[GameCenterLeaderboardVersionV2]],
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    recurrence_duration: str | None | Unset = UNSET,
    recurrence_rule: str | None | Unset = UNSET,
    recurrence_start_date: datetime | None | Unset = UNSET,
    score_range_end: str | None | Unset = UNSET,
    score_range_start: str | None | Unset = UNSET,
    visibility: GameCenterLeaderboardV2Visibility | None | Unset = UNSET,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    game_center_leaderboard_sets: (
        Sequence[Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]] | Unset
    ) = UNSET,
) -> Request[GameCenterLeaderboardV2]:
    """POST /v2/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboards
    """
    return _CREATE.write(
        None,
        {
            "activityProperties": activity_properties,
            "defaultFormatter": default_formatter,
            "recurrenceDuration": recurrence_duration,
            "recurrenceRule": recurrence_rule,
            "recurrenceStartDate": recurrence_start_date,
            "referenceName": reference_name,
            "scoreRangeEnd": score_range_end,
            "scoreRangeStart": score_range_start,
            "scoreSortType": score_sort_type,
            "submissionType": submission_type,
            "vendorIdentifier": vendor_identifier,
            "visibility": visibility,
        },
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterGroup": game_center_group,
            "gameCenterLeaderboardSets": game_center_leaderboard_sets,
            "versions": versions,
        },
    )


def get(
    id: Id[GameCenterLeaderboardV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterLeaderboardV2]:
    """GET /v2/gameCenterLeaderboards/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterLeaderboardV2],
    *,
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    archived: bool | None | Unset = UNSET,
    default_formatter: GameCenterLeaderboardFormatter | None | Unset = UNSET,
    recurrence_duration: str | None | Unset = UNSET,
    recurrence_rule: str | None | Unset = UNSET,
    recurrence_start_date: datetime | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    score_range_end: str | None | Unset = UNSET,
    score_range_start: str | None | Unset = UNSET,
    score_sort_type: GameCenterLeaderboardV2ScoreSortType | None | Unset = UNSET,
    submission_type: GameCenterLeaderboardV2SubmissionType | None | Unset = UNSET,
    visibility: GameCenterLeaderboardV2Visibility | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardV2]:
    """PATCH /v2/gameCenterLeaderboards/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboards-_id_
    """
    return _UPDATE.write(
        id,
        {
            "activityProperties": activity_properties,
            "archived": archived,
            "defaultFormatter": default_formatter,
            "recurrenceDuration": recurrence_duration,
            "recurrenceRule": recurrence_rule,
            "recurrenceStartDate": recurrence_start_date,
            "referenceName": reference_name,
            "scoreRangeEnd": score_range_end,
            "scoreRangeStart": score_range_start,
            "scoreSortType": score_sort_type,
            "submissionType": submission_type,
            "visibility": visibility,
        },
        {},
    )


def delete(id: Id[GameCenterLeaderboardV2]) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboards/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboards-_id_
    """
    return _DELETE(id)


def list_game_center_score_moderations(
    id: Id[GameCenterLeaderboardV2],
    *,
    exists: ListGameCenterScoreModerationsExists = {},
    fields: ListGameCenterScoreModerationsFields = {},
    include: ListGameCenterScoreModerationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterScoreModeration]:
    """GET /v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations (at most 200 a page)

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_-gamecenterscoremoderations
    """
    return _LIST_GAME_CENTER_SCORE_MODERATIONS.list(
        id, exists=exists, fields=fields, include=include, limit=limit
    )


def set_activity(
    id: Id[GameCenterLeaderboardV2], activity: Id[GameCenterActivity] | None
) -> Request[None]:
    """PATCH /v2/gameCenterLeaderboards/{id}/relationships/activity
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboards-_id_-relationships-activity
    """
    return _SET_ACTIVITY.link(id, activity)


def set_challenge(
    id: Id[GameCenterLeaderboardV2], challenge: Id[GameCenterChallenge] | None
) -> Request[None]:
    """PATCH /v2/gameCenterLeaderboards/{id}/relationships/challenge
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboards-_id_-relationships-challenge
    """
    return _SET_CHALLENGE.link(id, challenge)


def list_game_center_score_moderations_linkages(
    id: Id[GameCenterLeaderboardV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterScoreModeration]]:
    """GET /v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations (at most 200 a page)

    Provisional, since 4.5:
    developer.apple.com/documentation/appstoreconnectapi/gamecenterscoremoderationresponse.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_-relationships-gamecenterscoremoderations
    """
    return _LIST_GAME_CENTER_SCORE_MODERATIONS_LINKAGES.list(id, limit=limit)


def list_versions_linkages(
    id: Id[GameCenterLeaderboardV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardVersionV2]]:
    """GET /v2/gameCenterLeaderboards/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[GameCenterLeaderboardV2],
    *,
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[GameCenterLeaderboardVersionV2]:
    """GET /v2/gameCenterLeaderboards/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboards-_id_-versions
    """
    return _LIST_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class GameCenterLeaderboardsV2(Namespace):
    """`/v2/gameCenterLeaderboards`."""

    def create(
        self,
        *,
        default_formatter: GameCenterLeaderboardFormatter,
        reference_name: str,
        score_sort_type: GameCenterLeaderboardV2ScoreSortType,
        submission_type: GameCenterLeaderboardV2SubmissionType,
        vendor_identifier: str,
        versions: Sequence[NewGameCenterLeaderboardVersionV2 | Id[GameCenterLeaderboardVersionV2]],
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        visibility: GameCenterLeaderboardV2Visibility | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboard_sets: (
            Sequence[Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]] | Unset
        ) = UNSET,
    ) -> GameCenterLeaderboardV2:
        """POST /v2/gameCenterLeaderboards"""
        return self._send(
            create(
                default_formatter=default_formatter,
                reference_name=reference_name,
                score_sort_type=score_sort_type,
                submission_type=submission_type,
                vendor_identifier=vendor_identifier,
                versions=versions,
                activity_properties=activity_properties,
                recurrence_duration=recurrence_duration,
                recurrence_rule=recurrence_rule,
                recurrence_start_date=recurrence_start_date,
                score_range_end=score_range_end,
                score_range_start=score_range_start,
                visibility=visibility,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                game_center_leaderboard_sets=game_center_leaderboard_sets,
            )
        )

    def get(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardV2:
        """GET /v2/gameCenterLeaderboards/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        default_formatter: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        score_sort_type: GameCenterLeaderboardV2ScoreSortType | None | Unset = UNSET,
        submission_type: GameCenterLeaderboardV2SubmissionType | None | Unset = UNSET,
        visibility: GameCenterLeaderboardV2Visibility | None | Unset = UNSET,
    ) -> GameCenterLeaderboardV2:
        """PATCH /v2/gameCenterLeaderboards/{id}"""
        return self._send(
            update(
                id,
                activity_properties=activity_properties,
                archived=archived,
                default_formatter=default_formatter,
                recurrence_duration=recurrence_duration,
                recurrence_rule=recurrence_rule,
                recurrence_start_date=recurrence_start_date,
                reference_name=reference_name,
                score_range_end=score_range_end,
                score_range_start=score_range_start,
                score_sort_type=score_sort_type,
                submission_type=submission_type,
                visibility=visibility,
            )
        )

    def delete(self, id: Id[GameCenterLeaderboardV2]) -> None:
        """DELETE /v2/gameCenterLeaderboards/{id}"""
        return self._send(delete(id))

    def list_game_center_score_moderations(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        exists: ListGameCenterScoreModerationsExists = {},
        fields: ListGameCenterScoreModerationsFields = {},
        include: ListGameCenterScoreModerationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterScoreModeration]:
        """GET /v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations (at most 200 a page)

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._pager(
            list_game_center_score_moderations(
                id, exists=exists, fields=fields, include=include, limit=limit
            )
        )

    def set_activity(
        self, id: Id[GameCenterLeaderboardV2], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v2/gameCenterLeaderboards/{id}/relationships/activity"""
        return self._send(set_activity(id, activity))

    def set_challenge(
        self, id: Id[GameCenterLeaderboardV2], challenge: Id[GameCenterChallenge] | None
    ) -> None:
        """PATCH /v2/gameCenterLeaderboards/{id}/relationships/challenge"""
        return self._send(set_challenge(id, challenge))

    def list_game_center_score_moderations_linkages(
        self, id: Id[GameCenterLeaderboardV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterScoreModeration]]:
        """GET /v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations (at most 200 a page)

        Provisional, since 4.5:
        developer.apple.com/documentation/appstoreconnectapi/gamecenterscoremoderationresponse.
        """
        return self._pager(list_game_center_score_moderations_linkages(id, limit=limit))

    def list_versions_linkages(
        self, id: Id[GameCenterLeaderboardV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardVersionV2]]:
        """GET /v2/gameCenterLeaderboards/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[GameCenterLeaderboardVersionV2]:
        """GET /v2/gameCenterLeaderboards/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncGameCenterLeaderboardsV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboards`, for asyncio."""

    async def create(
        self,
        *,
        default_formatter: GameCenterLeaderboardFormatter,
        reference_name: str,
        score_sort_type: GameCenterLeaderboardV2ScoreSortType,
        submission_type: GameCenterLeaderboardV2SubmissionType,
        vendor_identifier: str,
        versions: Sequence[NewGameCenterLeaderboardVersionV2 | Id[GameCenterLeaderboardVersionV2]],
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        visibility: GameCenterLeaderboardV2Visibility | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboard_sets: (
            Sequence[Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]] | Unset
        ) = UNSET,
    ) -> GameCenterLeaderboardV2:
        """POST /v2/gameCenterLeaderboards"""
        return await self._send(
            create(
                default_formatter=default_formatter,
                reference_name=reference_name,
                score_sort_type=score_sort_type,
                submission_type=submission_type,
                vendor_identifier=vendor_identifier,
                versions=versions,
                activity_properties=activity_properties,
                recurrence_duration=recurrence_duration,
                recurrence_rule=recurrence_rule,
                recurrence_start_date=recurrence_start_date,
                score_range_end=score_range_end,
                score_range_start=score_range_start,
                visibility=visibility,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                game_center_leaderboard_sets=game_center_leaderboard_sets,
            )
        )

    async def get(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardV2:
        """GET /v2/gameCenterLeaderboards/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        default_formatter: GameCenterLeaderboardFormatter | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        score_sort_type: GameCenterLeaderboardV2ScoreSortType | None | Unset = UNSET,
        submission_type: GameCenterLeaderboardV2SubmissionType | None | Unset = UNSET,
        visibility: GameCenterLeaderboardV2Visibility | None | Unset = UNSET,
    ) -> GameCenterLeaderboardV2:
        """PATCH /v2/gameCenterLeaderboards/{id}"""
        return await self._send(
            update(
                id,
                activity_properties=activity_properties,
                archived=archived,
                default_formatter=default_formatter,
                recurrence_duration=recurrence_duration,
                recurrence_rule=recurrence_rule,
                recurrence_start_date=recurrence_start_date,
                reference_name=reference_name,
                score_range_end=score_range_end,
                score_range_start=score_range_start,
                score_sort_type=score_sort_type,
                submission_type=submission_type,
                visibility=visibility,
            )
        )

    async def delete(self, id: Id[GameCenterLeaderboardV2]) -> None:
        """DELETE /v2/gameCenterLeaderboards/{id}"""
        return await self._send(delete(id))

    def list_game_center_score_moderations(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        exists: ListGameCenterScoreModerationsExists = {},
        fields: ListGameCenterScoreModerationsFields = {},
        include: ListGameCenterScoreModerationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterScoreModeration]:
        """GET /v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations (at most 200 a page)

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._pager(
            list_game_center_score_moderations(
                id, exists=exists, fields=fields, include=include, limit=limit
            )
        )

    async def set_activity(
        self, id: Id[GameCenterLeaderboardV2], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v2/gameCenterLeaderboards/{id}/relationships/activity"""
        return await self._send(set_activity(id, activity))

    async def set_challenge(
        self, id: Id[GameCenterLeaderboardV2], challenge: Id[GameCenterChallenge] | None
    ) -> None:
        """PATCH /v2/gameCenterLeaderboards/{id}/relationships/challenge"""
        return await self._send(set_challenge(id, challenge))

    def list_game_center_score_moderations_linkages(
        self, id: Id[GameCenterLeaderboardV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterScoreModeration]]:
        """GET /v2/gameCenterLeaderboards/{id}/relationships/gameCenterScoreModerations (at most 200 a page)

        Provisional, since 4.5:
        developer.apple.com/documentation/appstoreconnectapi/gamecenterscoremoderationresponse.
        """
        return self._pager(list_game_center_score_moderations_linkages(id, limit=limit))

    def list_versions_linkages(
        self, id: Id[GameCenterLeaderboardV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardVersionV2]]:
        """GET /v2/gameCenterLeaderboards/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterLeaderboardV2],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboardVersionV2]:
        """GET /v2/gameCenterLeaderboards/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
