"""`/v1/gameCenterLeaderboards`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..enums import (
        GameCenterLeaderboardFormatter,
        GameCenterLeaderboardScoreSortType,
        GameCenterLeaderboardSubmissionType,
        GameCenterLeaderboardVisibility,
    )
    from ..list_request import ListRequest
    from ..models import (
        GameCenterActivity,
        GameCenterChallenge,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardLocalization,
        GameCenterLeaderboardRelease,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
    )
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_image import GameCenterLeaderboardImageFields
    from ..models.game_center_leaderboard_localization import (
        GameCenterLeaderboardLocalizationFields,
    )
    from ..models.game_center_leaderboard_release import GameCenterLeaderboardReleaseFields
    from ..models.game_center_leaderboard_set import GameCenterLeaderboardSetFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupLeaderboard",
            "gameCenterLeaderboardSets",
            "localizations",
            "releases",
            "activity",
            "challenge",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {"gameCenterLeaderboardSets": int, "localizations": int, "releases": int},
        total=False,
    )
    GetGroupLeaderboardFields = GetFields
    GetGroupLeaderboardInclude = GetInclude
    GetGroupLeaderboardLimits = GetLimits
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterLeaderboardImages": Sequence[GameCenterLeaderboardImageFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[
        Literal["gameCenterLeaderboard", "gameCenterLeaderboardImage"]
    ]
    ListReleasesFilter = TypedDict(
        "ListReleasesFilter", {"gameCenterDetail": Text, "live": Text}, total=False
    )
    ListReleasesFields = TypedDict(
        "ListReleasesFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListReleasesInclude = Sequence[Literal["gameCenterDetail", "gameCenterLeaderboard"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboards",
    one(
        "GameCenterLeaderboard",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterLeaderboards",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        to_many={"gameCenterLeaderboardSets": "gameCenterLeaderboardSets"},
        null=(
            "activityProperties recurrenceDuration recurrenceRule recurrenceStartDate scoreRangeEnd "
            "scoreRangeStart visibility"
        ),
        required="vendorIdentifier submissionType defaultFormatter scoreSortType referenceName",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}",
    one(
        "GameCenterLeaderboard",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboard gameCenterLeaderboardSets localizations "
            "releases activity challenge"
        ),
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}",
    one(
        "GameCenterLeaderboard",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterLeaderboards",
        null=(
            "activityProperties archived defaultFormatter recurrenceDuration recurrenceRule "
            "recurrenceStartDate referenceName scoreRangeEnd scoreRangeStart scoreSortType submissionType "
            "visibility"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboards/{id}")
_GET_GROUP_LEADERBOARD = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}/groupLeaderboard",
    one(
        "GameCenterLeaderboard",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboard gameCenterLeaderboardSets localizations "
            "releases activity challenge"
        ),
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}/localizations",
    page(
        "GameCenterLeaderboardLocalization",
        gameCenterLeaderboardImages="GameCenterLeaderboardImage",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterLeaderboardImages]": FieldsOf("GameCenterLeaderboardImage"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": "gameCenterLeaderboard gameCenterLeaderboardImage",
        "limit": 200,
    },
)
_SET_ACTIVITY = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}/relationships/activity",
    body=Body("", to_one={"data": "gameCenterActivities"}, null="data"),
)
_SET_CHALLENGE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}/relationships/challenge",
    body=Body("", to_one={"data": "gameCenterChallenges"}, null="data"),
)
_GET_GROUP_LEADERBOARD_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    one_ref("GameCenterLeaderboard"),
)
_SET_GROUP_LEADERBOARD = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    body=Body("", to_one={"data": "gameCenterLeaderboards"}, null="data"),
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}/relationships/localizations",
    page_of_refs("GameCenterLeaderboardLocalization"),
    query={"limit": 200},
)
_LIST_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}/relationships/releases",
    page_of_refs("GameCenterLeaderboardRelease"),
    query={"limit": 200},
)
_LIST_RELEASES = Operation(
    "GET",
    "/v1/gameCenterLeaderboards/{id}/releases",
    page("GameCenterLeaderboardRelease", gameCenterLeaderboards="GameCenterLeaderboard"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "filter[gameCenterDetail]": Ids,
        "filter[live]": None,
        "include": "gameCenterDetail gameCenterLeaderboard",
        "limit": 200,
    },
)


@deprecated(
    "Apple deprecated POST /v1/gameCenterLeaderboards; use "
    "game_center_leaderboards_v2.create (POST /v2/gameCenterLeaderboards)",
    category=None,
)
def create(
    *,
    default_formatter: GameCenterLeaderboardFormatter,
    reference_name: str,
    score_sort_type: GameCenterLeaderboardScoreSortType,
    submission_type: GameCenterLeaderboardSubmissionType,
    vendor_identifier: str,
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    recurrence_duration: str | None | Unset = UNSET,
    recurrence_rule: str | None | Unset = UNSET,
    recurrence_start_date: datetime | None | Unset = UNSET,
    score_range_end: str | None | Unset = UNSET,
    score_range_start: str | None | Unset = UNSET,
    visibility: GameCenterLeaderboardVisibility | None | Unset = UNSET,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    game_center_leaderboard_sets: (
        Sequence[Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]] | Unset
    ) = UNSET,
) -> Request[GameCenterLeaderboard]:
    """POST /v1/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboards
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
        },
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboards/{id}; use "
    "game_center_leaderboards_v2.get (GET /v2/gameCenterLeaderboards/{id})",
    category=None,
)
def get(
    id: Id[GameCenterLeaderboard],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterLeaderboard]:
    """GET /v1/gameCenterLeaderboards/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}; use "
    "game_center_leaderboards_v2.update (PATCH /v2/gameCenterLeaderboards/{id})",
    category=None,
)
def update(
    id: Id[GameCenterLeaderboard],
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
    score_sort_type: GameCenterLeaderboardScoreSortType | None | Unset = UNSET,
    submission_type: GameCenterLeaderboardSubmissionType | None | Unset = UNSET,
    visibility: GameCenterLeaderboardVisibility | None | Unset = UNSET,
) -> Request[GameCenterLeaderboard]:
    """PATCH /v1/gameCenterLeaderboards/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_
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


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterLeaderboards/{id}; use "
    "game_center_leaderboards_v2.delete (DELETE /v2/gameCenterLeaderboards/{id})",
    category=None,
)
def delete(id: Id[GameCenterLeaderboard]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboards/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboards-_id_
    """
    return _DELETE(id)


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard", category=None)
def get_group_leaderboard(
    id: Id[GameCenterLeaderboard],
    *,
    fields: GetGroupLeaderboardFields = {},
    include: GetGroupLeaderboardInclude | None = None,
    limits: GetGroupLeaderboardLimits = {},
) -> Request[GameCenterLeaderboard | None]:
    """GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-groupleaderboard
    """
    return _GET_GROUP_LEADERBOARD(id, fields=fields, include=include, limits=limits)


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/localizations", category=None)
def list_localizations(
    id: Id[GameCenterLeaderboard],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardLocalization]:
    """GET /v1/gameCenterLeaderboards/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity; use "
    "game_center_leaderboards_v2.set_activity (PATCH "
    "/v2/gameCenterLeaderboards/{id}/relationships/activity)",
    category=None,
)
def set_activity(
    id: Id[GameCenterLeaderboard], activity: Id[GameCenterActivity] | None
) -> Request[None]:
    """PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_-relationships-activity
    """
    return _SET_ACTIVITY.link(id, activity)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge; use "
    "game_center_leaderboards_v2.set_challenge (PATCH "
    "/v2/gameCenterLeaderboards/{id}/relationships/challenge)",
    category=None,
)
def set_challenge(
    id: Id[GameCenterLeaderboard], challenge: Id[GameCenterChallenge] | None
) -> Request[None]:
    """PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_-relationships-challenge
    """
    return _SET_CHALLENGE.link(id, challenge)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    category=None,
)
def get_group_leaderboard_linkage(
    id: Id[GameCenterLeaderboard],
) -> Request[Ref[GameCenterLeaderboard] | None]:
    """GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-relationships-groupleaderboard
    """
    return _GET_GROUP_LEADERBOARD_LINKAGE(id)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard",
    category=None,
)
def set_group_leaderboard(
    id: Id[GameCenterLeaderboard],
    group_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
) -> Request[None]:
    """PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboards-_id_-relationships-groupleaderboard
    """
    return _SET_GROUP_LEADERBOARD.link(id, group_leaderboard)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/localizations",
    category=None,
)
def list_localizations_linkages(
    id: Id[GameCenterLeaderboard], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardLocalization]]:
    """GET /v1/gameCenterLeaderboards/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/releases", category=None
)
def list_releases_linkages(
    id: Id[GameCenterLeaderboard], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardRelease]]:
    """GET /v1/gameCenterLeaderboards/{id}/relationships/releases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-relationships-releases
    """
    return _LIST_RELEASES_LINKAGES.list(id, limit=limit)


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/releases", category=None)
def list_releases(
    id: Id[GameCenterLeaderboard],
    *,
    filter: ListReleasesFilter = {},
    fields: ListReleasesFields = {},
    include: ListReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardRelease]:
    """GET /v1/gameCenterLeaderboards/{id}/releases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboards-_id_-releases
    """
    return _LIST_RELEASES.list(id, filter=filter, fields=fields, include=include, limit=limit)


class GameCenterLeaderboards(Namespace):
    """`/v1/gameCenterLeaderboards`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboards; use "
        "game_center_leaderboards_v2.create (POST /v2/gameCenterLeaderboards)"
    )
    def create(
        self,
        *,
        default_formatter: GameCenterLeaderboardFormatter,
        reference_name: str,
        score_sort_type: GameCenterLeaderboardScoreSortType,
        submission_type: GameCenterLeaderboardSubmissionType,
        vendor_identifier: str,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        visibility: GameCenterLeaderboardVisibility | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboard_sets: (
            Sequence[Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]] | Unset
        ) = UNSET,
    ) -> GameCenterLeaderboard:
        """POST /v1/gameCenterLeaderboards"""
        return self._send(
            create(
                default_formatter=default_formatter,
                reference_name=reference_name,
                score_sort_type=score_sort_type,
                submission_type=submission_type,
                vendor_identifier=vendor_identifier,
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

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboards/{id}; use "
        "game_center_leaderboards_v2.get (GET /v2/gameCenterLeaderboards/{id})"
    )
    def get(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboard:
        """GET /v1/gameCenterLeaderboards/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}; use "
        "game_center_leaderboards_v2.update (PATCH /v2/gameCenterLeaderboards/{id})"
    )
    def update(
        self,
        id: Id[GameCenterLeaderboard],
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
        score_sort_type: GameCenterLeaderboardScoreSortType | None | Unset = UNSET,
        submission_type: GameCenterLeaderboardSubmissionType | None | Unset = UNSET,
        visibility: GameCenterLeaderboardVisibility | None | Unset = UNSET,
    ) -> GameCenterLeaderboard:
        """PATCH /v1/gameCenterLeaderboards/{id}"""
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

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboards/{id}; use "
        "game_center_leaderboards_v2.delete (DELETE /v2/gameCenterLeaderboards/{id})"
    )
    def delete(self, id: Id[GameCenterLeaderboard]) -> None:
        """DELETE /v1/gameCenterLeaderboards/{id}"""
        return self._send(delete(id))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard")
    def get_group_leaderboard(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        fields: GetGroupLeaderboardFields = {},
        include: GetGroupLeaderboardInclude | None = None,
        limits: GetGroupLeaderboardLimits = {},
    ) -> GameCenterLeaderboard | None:
        """GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard"""
        return self._send(get_group_leaderboard(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/localizations")
    def list_localizations(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardLocalization]:
        """GET /v1/gameCenterLeaderboards/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity; use "
        "game_center_leaderboards_v2.set_activity (PATCH "
        "/v2/gameCenterLeaderboards/{id}/relationships/activity)"
    )
    def set_activity(
        self, id: Id[GameCenterLeaderboard], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity"""
        return self._send(set_activity(id, activity))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge; use "
        "game_center_leaderboards_v2.set_challenge (PATCH "
        "/v2/gameCenterLeaderboards/{id}/relationships/challenge)"
    )
    def set_challenge(
        self, id: Id[GameCenterLeaderboard], challenge: Id[GameCenterChallenge] | None
    ) -> None:
        """PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge"""
        return self._send(set_challenge(id, challenge))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"
    )
    def get_group_leaderboard_linkage(
        self, id: Id[GameCenterLeaderboard]
    ) -> Ref[GameCenterLeaderboard] | None:
        """GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"""
        return self._send(get_group_leaderboard_linkage(id))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"
    )
    def set_group_leaderboard(
        self,
        id: Id[GameCenterLeaderboard],
        group_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"""
        return self._send(set_group_leaderboard(id, group_leaderboard))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/localizations")
    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboard], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardLocalization]]:
        """GET /v1/gameCenterLeaderboards/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/releases")
    def list_releases_linkages(
        self, id: Id[GameCenterLeaderboard], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardRelease]]:
        """GET /v1/gameCenterLeaderboards/{id}/relationships/releases (at most 200 a page)"""
        return self._pager(list_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/releases")
    def list_releases(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        filter: ListReleasesFilter = {},
        fields: ListReleasesFields = {},
        include: ListReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardRelease]:
        """GET /v1/gameCenterLeaderboards/{id}/releases (at most 200 a page)"""
        return self._pager(
            list_releases(id, filter=filter, fields=fields, include=include, limit=limit)
        )


class AsyncGameCenterLeaderboards(AsyncNamespace):
    """`/v1/gameCenterLeaderboards`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboards; use "
        "game_center_leaderboards_v2.create (POST /v2/gameCenterLeaderboards)"
    )
    async def create(
        self,
        *,
        default_formatter: GameCenterLeaderboardFormatter,
        reference_name: str,
        score_sort_type: GameCenterLeaderboardScoreSortType,
        submission_type: GameCenterLeaderboardSubmissionType,
        vendor_identifier: str,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        recurrence_duration: str | None | Unset = UNSET,
        recurrence_rule: str | None | Unset = UNSET,
        recurrence_start_date: datetime | None | Unset = UNSET,
        score_range_end: str | None | Unset = UNSET,
        score_range_start: str | None | Unset = UNSET,
        visibility: GameCenterLeaderboardVisibility | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboard_sets: (
            Sequence[Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2]] | Unset
        ) = UNSET,
    ) -> GameCenterLeaderboard:
        """POST /v1/gameCenterLeaderboards"""
        return await self._send(
            create(
                default_formatter=default_formatter,
                reference_name=reference_name,
                score_sort_type=score_sort_type,
                submission_type=submission_type,
                vendor_identifier=vendor_identifier,
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

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboards/{id}; use "
        "game_center_leaderboards_v2.get (GET /v2/gameCenterLeaderboards/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboard:
        """GET /v1/gameCenterLeaderboards/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}; use "
        "game_center_leaderboards_v2.update (PATCH /v2/gameCenterLeaderboards/{id})"
    )
    async def update(
        self,
        id: Id[GameCenterLeaderboard],
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
        score_sort_type: GameCenterLeaderboardScoreSortType | None | Unset = UNSET,
        submission_type: GameCenterLeaderboardSubmissionType | None | Unset = UNSET,
        visibility: GameCenterLeaderboardVisibility | None | Unset = UNSET,
    ) -> GameCenterLeaderboard:
        """PATCH /v1/gameCenterLeaderboards/{id}"""
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

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboards/{id}; use "
        "game_center_leaderboards_v2.delete (DELETE /v2/gameCenterLeaderboards/{id})"
    )
    async def delete(self, id: Id[GameCenterLeaderboard]) -> None:
        """DELETE /v1/gameCenterLeaderboards/{id}"""
        return await self._send(delete(id))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard")
    async def get_group_leaderboard(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        fields: GetGroupLeaderboardFields = {},
        include: GetGroupLeaderboardInclude | None = None,
        limits: GetGroupLeaderboardLimits = {},
    ) -> GameCenterLeaderboard | None:
        """GET /v1/gameCenterLeaderboards/{id}/groupLeaderboard"""
        return await self._send(
            get_group_leaderboard(id, fields=fields, include=include, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/localizations")
    def list_localizations(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardLocalization]:
        """GET /v1/gameCenterLeaderboards/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity; use "
        "game_center_leaderboards_v2.set_activity (PATCH "
        "/v2/gameCenterLeaderboards/{id}/relationships/activity)"
    )
    async def set_activity(
        self, id: Id[GameCenterLeaderboard], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v1/gameCenterLeaderboards/{id}/relationships/activity"""
        return await self._send(set_activity(id, activity))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge; use "
        "game_center_leaderboards_v2.set_challenge (PATCH "
        "/v2/gameCenterLeaderboards/{id}/relationships/challenge)"
    )
    async def set_challenge(
        self, id: Id[GameCenterLeaderboard], challenge: Id[GameCenterChallenge] | None
    ) -> None:
        """PATCH /v1/gameCenterLeaderboards/{id}/relationships/challenge"""
        return await self._send(set_challenge(id, challenge))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"
    )
    async def get_group_leaderboard_linkage(
        self, id: Id[GameCenterLeaderboard]
    ) -> Ref[GameCenterLeaderboard] | None:
        """GET /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"""
        return await self._send(get_group_leaderboard_linkage(id))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"
    )
    async def set_group_leaderboard(
        self,
        id: Id[GameCenterLeaderboard],
        group_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterLeaderboards/{id}/relationships/groupLeaderboard"""
        return await self._send(set_group_leaderboard(id, group_leaderboard))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/localizations")
    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboard], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardLocalization]]:
        """GET /v1/gameCenterLeaderboards/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/relationships/releases")
    def list_releases_linkages(
        self, id: Id[GameCenterLeaderboard], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardRelease]]:
        """GET /v1/gameCenterLeaderboards/{id}/relationships/releases (at most 200 a page)"""
        return self._pager(list_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboards/{id}/releases")
    def list_releases(
        self,
        id: Id[GameCenterLeaderboard],
        *,
        filter: ListReleasesFilter = {},
        fields: ListReleasesFields = {},
        include: ListReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardRelease]:
        """GET /v1/gameCenterLeaderboards/{id}/releases (at most 200 a page)"""
        return self._pager(
            list_releases(id, filter=filter, fields=fields, include=include, limit=limit)
        )
