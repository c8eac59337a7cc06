"""DiagnosticLog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from . import DiagnosticLogCallStackNode


@define
class DiagnosticLogs(Struct):
    """A part of an answer or of a request."""

    product_data: list[DiagnosticLogsProductData] | None = ABSENT
    version: str | None = ABSENT

    ATTRIBUTES = {
        "productData": ("product_data", each(struct("DiagnosticLogsProductData"))),
        "version": ("version", None),
    }


@define
class DiagnosticLogsProductData(Struct):
    """A part of an answer or of a request."""

    diagnostic_insights: list[DiagnosticLogsProductDataDiagnosticInsights] | None = ABSENT
    diagnostic_logs: list[DiagnosticLogsProductDataDiagnosticLogs] | None = ABSENT
    signature_id: str | None = ABSENT

    ATTRIBUTES = {
        "diagnosticInsights": (
            "diagnostic_insights",
            each(struct("DiagnosticLogsProductDataDiagnosticInsights")),
        ),
        "diagnosticLogs": (
            "diagnostic_logs",
            each(struct("DiagnosticLogsProductDataDiagnosticLogs")),
        ),
        "signatureId": ("signature_id", None),
    }


@define
class DiagnosticLogsProductDataDiagnosticInsights(Struct):
    """A part of an answer or of a request."""

    insights_category: str | None = ABSENT
    insights_string: str | None = ABSENT
    insights_url: str | None = ABSENT

    ATTRIBUTES = {
        "insightsCategory": ("insights_category", None),
        "insightsString": ("insights_string", None),
        "insightsURL": ("insights_url", None),
    }


@define
class DiagnosticLogsProductDataDiagnosticLogs(Struct):
    """A part of an answer or of a request."""

    call_stack_tree: list[DiagnosticLogsProductDataDiagnosticLogsCallStackTree] | None = ABSENT
    diagnostic_meta_data: DiagnosticLogsProductDataDiagnosticLogsDiagnosticMetaData | None = ABSENT

    ATTRIBUTES = {
        "callStackTree": (
            "call_stack_tree",
            each(struct("DiagnosticLogsProductDataDiagnosticLogsCallStackTree")),
        ),
        "diagnosticMetaData": (
            "diagnostic_meta_data",
            struct("DiagnosticLogsProductDataDiagnosticLogsDiagnosticMetaData"),
        ),
    }


@define
class DiagnosticLogsProductDataDiagnosticLogsCallStackTree(Struct):
    """A part of an answer or of a request."""

    call_stack_per_thread: bool | None = ABSENT
    call_stacks: list[DiagnosticLogsProductDataDiagnosticLogsCallStackTreeCallStacks] | None = (
        ABSENT
    )

    ATTRIBUTES = {
        "callStackPerThread": ("call_stack_per_thread", None),
        "callStacks": (
            "call_stacks",
            each(struct("DiagnosticLogsProductDataDiagnosticLogsCallStackTreeCallStacks")),
        ),
    }


@define
class DiagnosticLogsProductDataDiagnosticLogsCallStackTreeCallStacks(Struct):
    """A part of an answer or of a request."""

    call_stack_root_frames: list[DiagnosticLogCallStackNode] | None = ABSENT

    ATTRIBUTES = {
        "callStackRootFrames": (
            "call_stack_root_frames",
            each(struct("DiagnosticLogCallStackNode")),
        ),
    }


@define
class DiagnosticLogsProductDataDiagnosticLogsDiagnosticMetaData(Struct):
    """A part of an answer or of a request."""

    app_version: str | None = ABSENT
    build_version: str | None = ABSENT
    bundle_id: str | None = ABSENT
    device_type: str | None = ABSENT
    event: str | None = ABSENT
    event_detail: str | None = ABSENT
    os_version: str | None = ABSENT
    platform_architecture: str | None = ABSENT
    writes_caused: str | None = ABSENT

    ATTRIBUTES = {
        "appVersion": ("app_version", None),
        "buildVersion": ("build_version", None),
        "bundleId": ("bundle_id", None),
        "deviceType": ("device_type", None),
        "event": ("event", None),
        "eventDetail": ("event_detail", None),
        "osVersion": ("os_version", None),
        "platformArchitecture": ("platform_architecture", None),
        "writesCaused": ("writes_caused", None),
    }


@define
class DiagnosticLog(Resource):
    """`diagnosticLogs`."""

    TYPE = "diagnosticLogs"
    PATH = None
