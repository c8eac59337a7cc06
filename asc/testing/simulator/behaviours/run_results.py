"""What an action of an Xcode Cloud run leaves: issues, test results and artifacts with content.

Words, numbers and files are made up; their forms are those of Apple's document.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

from asc.testing.simulator.store.store import Record, Ref, Store

URL_SECONDS = 300
"""A download lives that long (a guess: "short-lived" was observed, quirk 72)."""
TESTS = (("LaunchTests", "testLaunch()"), ("ShopTests", "testPrice()"), ("ShopTests", "testBuy()"))
ERROR = {
    "issueType": "ERROR",
    "message": "Cannot find 'x' in scope",
    "category": "Swift Compiler Error",
    "fileSource": {"path": "App/Main.swift", "lineNumber": 12},
}
FAILURE = {
    "issueType": "TEST_FAILURE",
    "message": 'XCTAssertEqual failed: ("1") is not equal to ("2")',
    "category": "Assertion Failure",
    "fileSource": {"path": "AppTests/ShopTests.swift", "lineNumber": 20},
}
WARNING = {
    "issueType": "WARNING",
    "message": "Variable 'y' was never used",
    "category": "No-usage",
    "fileSource": {"path": "App/Main.swift", "lineNumber": 8},
}
COUNTED = {
    "ANALYZER_WARNING": "analyzerWarnings",
    "ERROR": "errors",
    "TEST_FAILURE": "testFailures",
    "WARNING": "warnings",
}
FILES = {
    "ANALYZE": (("LOG_BUNDLE", "Logs"),),
    "ARCHIVE": (("ARCHIVE", "App.xcarchive"), ("LOG_BUNDLE", "Logs")),
    "BUILD": (("XCODEBUILD_PRODUCTS", "Products"), ("LOG_BUNDLE", "Logs")),
    "TEST": (("RESULT_BUNDLE", "Tests.xcresult"), ("LOG_BUNDLE", "Logs")),
}
"""What a kind of action leaves; one that fails leaves its log and its test results."""
KEPT_OF_A_FAILURE = ("LOG_BUNDLE", "RESULT_BUNDLE")


def add_results(store: Store, action: Record, ended: str) -> dict[str, int]:
    """Gives an action its issues, tests and artifacts; the counts of its issues."""
    kind = str(action["actionType"])
    issues = list(_issues(kind, ended))
    _link(store, action.ref, "issues", "ciIssues", issues)
    if kind == "TEST" and ended in ("SUCCEEDED", "FAILED"):
        _link(store, action.ref, "testResults", "ciTestResults", _tests(ended))
    if ended in ("SUCCEEDED", "FAILED"):
        _link(store, action.ref, "artifacts", "ciArtifacts", _files(action, kind, ended))
    counts = dict.fromkeys(COUNTED.values(), 0)
    for issue in issues:
        counts[COUNTED[issue["issueType"]]] += 1
    return counts


def _issues(kind: str, ended: str) -> Iterator[Mapping[str, Any]]:
    if ended == "FAILED":
        yield FAILURE if kind == "TEST" else ERROR
    if ended in ("SUCCEEDED", "FAILED"):
        yield WARNING


def _tests(ended: str) -> Iterator[Mapping[str, Any]]:
    for suite, name in TESTS:
        failed = ended == "FAILED" and (suite, name) == TESTS[1]
        status = "FAILURE" if failed else "SUCCESS"
        device = {"deviceName": "iPhone 17", "osVersion": "26.1", "duration": 0.25}
        more = {"message": FAILURE["message"], "fileSource": FAILURE["fileSource"]}
        yield {
            "className": suite,
            "name": name,
            "status": status,
            "destinationTestResults": [{**device, "status": status}],
            **(more if failed else {}),
        }


def _files(action: Record, kind: str, ended: str) -> Iterator[Mapping[str, Any]]:
    for type_, words in FILES[kind]:
        if ended == "SUCCEEDED" or type_ in KEPT_OF_A_FAILURE:
            name = f"{words} {action['name']}.zip"
            yield {"fileName": name, "fileType": type_, "fileSize": len(content_of(name))}


def _link(
    store: Store, action: Ref, relation: str, type_: str, made: Iterator[Any] | list[Any]
) -> None:
    store.link(action, relation, [store.add(type_, attributes).ref for attributes in made])


def content_of(name: str) -> bytes:
    """The file of an artifact: a small zip, the same bytes for the same name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo("README.txt"), f"{name}, made by the simulator\n" * 100)
    return file.getvalue()
