"""The tests of a run as a JUnit report."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from asc.flow.problems.reports import xml_text

from .values import CloudAction, CloudTest


def junit(actions: Sequence[CloudAction]) -> str:
    """The report; an action without tests is left out."""
    root = ElementTree.Element("testsuites")
    for action in actions:
        if action.tests:
            _add_suite(root, action)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _add_suite(root: ElementTree.Element, action: CloudAction) -> None:
    suite = ElementTree.SubElement(
        root,
        "testsuite",
        name=xml_text(action.name),
        tests=str(len(action.tests)),
        failures=str(sum(test.failed for test in action.tests)),
        skipped=str(sum(test.status == "SKIPPED" for test in action.tests)),
        time=f"{sum(test.seconds for test in action.tests):.3f}",
    )
    for test in action.tests:
        _add_case(suite, test)


def _add_case(suite: ElementTree.Element, test: CloudTest) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=xml_text(test.suite),
        name=xml_text(test.name),
        time=f"{test.seconds:.3f}",
    )
    if test.file:
        case.set("file", xml_text(test.file))
    if test.line is not None:
        case.set("line", str(test.line))
    if test.failed:
        failure = ElementTree.SubElement(case, "failure", message=xml_text(test.message))
        failure.text = xml_text("\n".join(test.devices))
    if test.status == "SKIPPED":
        ElementTree.SubElement(case, "skipped")
