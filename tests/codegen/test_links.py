"""The links to Apple's pages, held against links that Apple and others published."""

from __future__ import annotations

import pytest

from codegen.write.views import apple_page

HOME = "https://developer.apple.com/documentation/appstoreconnectapi/"


@pytest.mark.parametrize(
    ("operation", "page"),
    [
        ("GET /v1/apps/{id}/builds", "get-v1-apps-_id_-builds"),
        ("GET /v1/apps/{id}/buildUploads", "get-v1-apps-_id_-builduploads"),
        ("GET /v1/ciBuildRuns/{id}/builds", "get-v1-cibuildruns-_id_-builds"),
        ("GET /v1/apps/{id}/appInfos", "get-v1-apps-_id_-appinfos"),
        ("GET /v1/apps/{id}/customerReviews", "get-v1-apps-_id_-customerreviews"),
        (
            "GET /v1/apps/{id}/relationships/buildUploads",
            "get-v1-apps-_id_-relationships-builduploads",
        ),
        ("POST /v1/appPriceSchedules", "post-v1-apppriceschedules"),
        ("POST /v1/webhookDeliveries", "post-v1-webhookdeliveries"),
        (
            "POST /v1/betaGroups/{id}/relationships/builds",
            "post-v1-betagroups-_id_-relationships-builds",
        ),
        ("DELETE /v1/webhooks/{id}", "delete-v1-webhooks-_id_"),
        (
            "DELETE /v1/analyticsReportRequests/{id}",
            "delete-v1-analyticsreportrequests-_id_",
        ),
        (
            "GET /v2/inAppPurchases/{id}/inAppPurchaseLocalizations",
            "get-v2-inapppurchases-_id_-inapppurchaselocalizations",
        ),
        (
            "GET /v2/gameCenterLeaderboardSets/{id}/versions",
            "get-v2-gamecenterleaderboardsets-_id_-versions",
        ),
    ],
)
def test_a_link_is_made_of_method_and_path(operation: str, page: str) -> None:
    assert apple_page(*operation.split(" ")) == HOME + page
