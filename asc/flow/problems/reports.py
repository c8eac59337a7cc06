"""Problems in the forms that CI systems read."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree

from .problem import Problem, Severity

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 can't hold."""

_GITLAB = {"error": "critical", "warning": "minor"}


def junit(problems: Sequence[Problem], name: str) -> str:
    """A JUnit report: a test case for each problem, and one that passes where there is none."""
    suite = ElementTree.Element(
        "testsuite",
        name=xml_text(name),
        tests=str(max(len(problems), 1)),
        failures=str(_count(problems, "error")),
        skipped=str(_count(problems, "warning")),
    )
    for problem in problems:
        _case(suite, problem)
    if not problems:
        ElementTree.SubElement(suite, "testcase", name="no problems", classname=xml_text(name))
    ElementTree.indent(suite)
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


def _count(problems: Sequence[Problem], severity: Severity) -> int:
    return sum(problem.severity == severity for problem in problems)


def _case(suite: ElementTree.Element, problem: Problem) -> None:
    rule = xml_text(problem.rule)
    place = xml_text(str(problem.where)) or rule
    case = ElementTree.SubElement(suite, "testcase", name=place, classname=rule)
    if problem.where.file:
        case.set("file", xml_text(problem.where.file))
    tag = "failure" if problem.severity == "error" else "skipped"
    found = ElementTree.SubElement(case, tag, message=xml_text(problem.reason))
    found.text = xml_text(str(problem))


def xml_text(text: str) -> str:
    """The text without what XML can't hold."""
    return _NO_XML.sub("�", text)


def code_quality(problems: Sequence[Problem]) -> str:
    """GitLab's report. Source: GitLab's page on code quality, "Code Quality report format"."""
    return json.dumps([_issue(problem) for problem in problems], indent=2, ensure_ascii=False)


def _issue(problem: Problem) -> dict[str, Any]:
    where = problem.where
    path = where.file or "/".join(part for part in (where.resource, where.locale) if part)
    text = str(problem)
    return {
        "description": text,
        "check_name": problem.rule,
        "fingerprint": hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        "severity": _GITLAB[problem.severity],
        "location": {"path": path or "asc", "lines": {"begin": where.line or 1}},
    }
