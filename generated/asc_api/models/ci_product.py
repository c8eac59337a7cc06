"""CiProduct."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import CiProductProductType
    from . import App, BundleId, CiBuildRun, CiWorkflow, ScmRepository

    CiProductFields: TypeAlias = Literal[
        "createdDate",
        "name",
        "productType",
        "additionalRepositories",
        "app",
        "buildRuns",
        "bundleId",
        "primaryRepositories",
        "workflows",
    ]
    """What `fields[ciProducts]` takes."""


@define
class CiProduct(Resource):
    """`ciProducts`."""

    created_date: datetime | None = ABSENT
    name: str | None = ABSENT
    product_type: CiProductProductType | str | None = ABSENT
    additional_repositories: Many[ScmRepository] = ABSENT
    app: Ref[App] | None = ABSENT
    build_runs: Many[CiBuildRun] = ABSENT
    bundle_id: Ref[BundleId] | None = ABSENT
    primary_repositories: Many[ScmRepository] = ABSENT
    workflows: Many[CiWorkflow] = ABSENT

    TYPE = "ciProducts"
    PATH = "/v1/ciProducts/{id}"
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "name": ("name", None),
        "productType": ("product_type", None),
    }

    RELATIONSHIPS = {
        "additionalRepositories": to_many(
            "additional_repositories",
            "ScmRepository",
            "/v1/ciProducts/{id}/additionalRepositories",
            200,
        ),
        "app": to_one("app", "App", "/v1/ciProducts/{id}/app"),
        "buildRuns": to_many("build_runs", "CiBuildRun", "/v1/ciProducts/{id}/buildRuns", 200),
        "bundleId": to_one("bundle_id", "BundleId"),
        "primaryRepositories": to_many(
            "primary_repositories", "ScmRepository", "/v1/ciProducts/{id}/primaryRepositories", 200
        ),
        "workflows": to_many("workflows", "CiWorkflow", "/v1/ciProducts/{id}/workflows", 200),
    }
