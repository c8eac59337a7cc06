"""The naming rule, over every name in Apple's documents."""

from __future__ import annotations

import keyword

import pytest

from asc.changes import surface_for
from asc.openapi.names import UnknownShape, argument_name, model_name, operation_name, snake_case

SPELLINGS = {
    "dSYMUrl": "dsym_url",
    "iOSVersion": "ios_version",
    "IAPs": "iaps",
    "listIAPs": "list_iaps",
    "isOrEverWasMadeForKids": "is_or_ever_was_made_for_kids",
    "appAvailabilityV2": "app_availability_v2",
    "appStoreVersionExperimentsV2": "app_store_version_experiments_v2",
    "sha256Fingerprints": "sha256_fingerprints",
    "iosBuildsAvailableForAppleVision": "ios_builds_available_for_apple_vision",
    "totalNumberOfCodes": "total_number_of_codes",
    "binaryUUID": "binary_uuid",
    "p50SecondsInQueue": "p50_seconds_in_queue",
    "proceedsYear2": "proceeds_year2",
    "appURLList": "app_url_list",
    "App": "app",
}

CALLS = {
    ("GET", "/v1/apps", True): "apps.list",
    ("GET", "/v1/salesReports", False): "sales_reports.get",
    ("POST", "/v2/inAppPurchases", False): "in_app_purchases_v2.create",
    ("GET", "/v3/appPricePoints/{id}", False): "app_price_points_v3.get",
    ("PATCH", "/v1/apps/{id}", False): "apps.update",
    ("DELETE", "/v1/betaGroups/{id}", False): "beta_groups.delete",
    ("GET", "/v1/apps/{id}/builds", True): "apps.list_builds",
    ("GET", "/v1/builds/{id}/app", False): "builds.get_app",
    ("GET", "/v1/apps/{id}/relationships/builds", True): "apps.list_builds_linkages",
    ("GET", "/v1/builds/{id}/relationships/app", False): "builds.get_app_linkage",
    ("POST", "/v1/betaGroups/{id}/relationships/builds", True): "beta_groups.add_builds",
    ("DELETE", "/v1/betaGroups/{id}/relationships/builds", True): "beta_groups.remove_builds",
    (
        "PATCH",
        "/v1/appPreviewSets/{id}/relationships/appPreviews",
        True,
    ): "app_preview_sets.replace_app_previews",
    (
        "PATCH",
        "/v1/appStoreVersions/{id}/relationships/build",
        False,
    ): "app_store_versions.set_build",
    ("GET", "/v1/apps/{id}/metrics/betaTesterUsages", True): "apps.get_beta_tester_usages_metrics",
}


@pytest.mark.parametrize("text", SPELLINGS)
def test_spelling(text: str) -> None:
    assert snake_case(text) == SPELLINGS[text]


@pytest.mark.parametrize("call", CALLS)
def test_calls(call: tuple[str, str, bool]) -> None:
    assert ".".join(operation_name(*call)) == CALLS[call]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/apps/{id}/builds/{other}"),
        ("PUT", "/v1/apps"),
        ("GET", "/apps"),
        ("PATCH", "/v1/apps/{id}/x"),
    ],
)
def test_an_unknown_shape_is_shown_with_the_known_ones(method: str, path: str) -> None:
    with pytest.raises(UnknownShape, match=r"known paths are /vN/r, /vN/r/\{id\}") as raised:
        operation_name(method, path, False)
    assert path in str(raised.value)


def test_arguments_and_classes() -> None:
    assert argument_name("filter[bundleId]") == ("filter", "bundleId")
    assert argument_name("limit[builds]") == ("limits", "builds")
    assert argument_name("limit") == ("limit", None)
    assert argument_name("groupBy") == ("group_by", None)
    assert model_name("TerritoryInlineCreate") == "NewTerritory"
    assert model_name("AppPricePointV3") == "AppPricePointV3"


@pytest.mark.parametrize("version", ["4.3", "4.4"])
def test_no_two_names_clash(version: str) -> None:
    surface = surface_for(version)

    assert surface.names.keys() == surface.operations.keys()
    assert len(set(surface.names.values())) == len(surface.operations)
    assert all(part.isidentifier() for call in surface.names.values() for part in call)
    for name, schema in surface.schemas.items():
        sections = (
            surface.resolve(schema.fields[one])
            for one in ("attributes", "relationships")
            if one in schema.fields
        )
        members = [member for section in sections for member in section.fields] or list(
            schema.fields
        )
        spelled = [snake_case(member) for member in members]
        assert len(set(spelled)) == len(spelled), name
        assert all(one.isidentifier() and not keyword.iskeyword(one) for one in spelled), name
