"""Diagnostics of a build, in the form of Apple's document; what they say is made up.

Apple's document: three types, a weight, an insight with a direction; logs as trees of frames, at
most 200. Apple's page on diagnostic signatures: the weight is the share in percent. That a build
has one signature of each type, and two logs of each signature, is made up.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.http import Outgoing
from asc.testing.simulator.store.report_rows import number
from asc.testing.simulator.store.store import Record

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call

MEDIA_TYPE = "application/vnd.apple.diagnostic-logs+json"
SIGNATURES = {
    "HANGS": "Store.load()",
    "LAUNCHES": "Cache.open(at:)",
    "DISK_WRITES": "Journal.append(_:)",
}
DEVICES = ("iPhone17,1", "iPhone15,4")
ADVICE = "https://developer.apple.com/documentation/xcode/improving-app-responsiveness"


@RULES.listing("builds", "diagnosticSignatures")
def a_signature_of_each_type(call: Call) -> Sequence[Record]:
    """Those that a test has put there, or one of each type, with a weight and an insight."""
    found = call.store.related(call.ref, "diagnosticSignatures")
    if not found:
        for kind, name in SIGNATURES.items():
            attributes = _attributes(call.ident, kind, name)
            made = call.store.add("diagnosticSignatures", attributes)
            call.store.link(call.ref, "diagnosticSignatures", [made.ref])
    return call.store.related(call.ref, "diagnosticSignatures")


def _attributes(build: str, kind: str, name: str) -> dict[str, Any]:
    weight = 10 + number(60, build, kind)
    return {
        "diagnosticType": kind,
        "signature": name,
        "weight": float(weight),
        "insight": {
            "insightType": "TREND",
            "direction": "UP",
            "referenceVersions": [{"version": "1.0", "value": weight / 2}],
        },
    }


@RULES.answer("get", "/v1/diagnosticSignatures/{id}/logs")
def logs_of_two_devices(call: Call) -> Outgoing:
    """Two logs, of which one frame is to blame, and an advice."""
    record = call.store.one(call.ref)
    name = str(record["signature"]) if record else ""
    kind = str(record["diagnosticType"]) if record else ""
    product = {
        "signatureId": call.ident,
        "diagnosticInsights": [
            {
                "insightsCategory": "MAIN_THREAD",
                "insightsString": f"{name} works on the main thread.",
                "insightsURL": ADVICE,
            }
        ],
        "diagnosticLogs": [_log(kind, name, device) for device in DEVICES[: call.query.limit]],
    }
    found = {"version": "1.0.0", "productData": [product]}
    return Outgoing(200, json.dumps(found).encode(), {"content-type": MEDIA_TYPE})


def _log(kind: str, name: str, device: str) -> dict[str, Any]:
    about = {
        "bundleId": "com.example.app1",
        "appVersion": "1.1",
        "buildVersion": "2",
        "osVersion": "iPhone OS 26.1 (23B85)",
        "deviceType": device,
        "platformArchitecture": "arm64e",
        "event": kind.lower().removesuffix("s"),
        "eventDetail": "2.4 s",
    }
    written = {"writesCaused": "1073.8 MB"} if kind == "DISK_WRITES" else {}
    caller = _frame("UIKitCore", "-[UIApplication _run]", blame=False)
    caller["subFrames"] = [_frame("Example", name, blame=True)]
    stacks = [{"callStackRootFrames": [caller]}]
    return {
        "diagnosticMetaData": {**about, **written},
        "callStackTree": [{"callStackPerThread": False, "callStacks": stacks}],
    }


def _frame(binary: str, name: str, *, blame: bool) -> dict[str, Any]:
    frame = {
        "binaryName": binary,
        "symbolName": name,
        "sampleCount": 12,
        "isBlameFrame": blame,
        "rawFrame": f"{binary} {name} + 48",
        "subFrames": [],
    }
    where = {"fileName": "Store.swift", "lineNumber": "42", "insightsCategory": "MAIN_THREAD"}
    return {**frame, **where} if blame else frame
