"""What App Store Connect wants of an app's Info.plist, and what is wrong where it is not so.

The rules are those of Apple's page "Information Property List": `CFBundleShortVersionString` holds
at most three whole numbers, `CFBundleVersion` numbers and dots, and an app is of the package type
`APPL`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from asc.base.secrets import shown
from asc.errors import InvalidArgument, NotAnArchive

ID = "CFBundleIdentifier"
VERSION = "CFBundleShortVersionString"
BUILD = "CFBundleVersion"

_FORMS = {
    ID: (re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*"), "letters, digits, '-' and '.'"),
    VERSION: (re.compile(r"[0-9]+(\.[0-9]+){0,2}"), "at most three numbers, as in 1.2.3"),
    BUILD: (
        re.compile(r"[0-9]+(\.[0-9]+){0,3}"),
        "numbers with dots between them, as in 27 or 1.2",
    ),
}


def check_package_type(file: str, info: Mapping[str, Any]) -> None:
    """Raises `NotAnArchive` unless Info.plist says that it belongs to an app."""
    kind = info.get("CFBundlePackageType")
    if kind is None:
        raise NotAnArchive(f"{file} has no CFBundlePackageType: for an app it is APPL")
    if kind != "APPL":
        raise NotAnArchive(f"{file}: CFBundlePackageType is {kind!r}: for an app it is 'APPL'")


def read_text(file: str, info: Mapping[str, Any], name: str, cure: str = "") -> str:
    """The identifier, the version or the build number. Raises `NotAnArchive`."""
    value = info.get(name)
    if value is None or value == "":
        raise NotAnArchive(f"{file} has no {name}, which App Store Connect needs{cure}")
    if problem := _problem(name, value):
        raise NotAnArchive(f"{file}: {name} is {value!r}: {problem}")
    return str(value)


def _problem(name: str, value: object) -> str:
    """What is wrong with a value, with the likely slip named; empty where nothing is."""
    form, takes = _FORMS[name]
    if not isinstance(value, str):
        return f"it has to be text, <string>{value}</string>, not <{_element(value)}>"
    if form.fullmatch(value):
        return ""
    if "$(" in value or "${" in value:
        return f"the build has not filled in the variable; Apple takes {takes}"
    if form.fullmatch(value.strip()):
        return "there are spaces around it"
    if not value.isascii() and form.fullmatch(_plain_digits(value)):
        return "its digits are not 0 to 9"
    return f"Apple takes {takes}"


def _element(value: object) -> str:
    names = {"bool": "true/", "int": "integer", "float": "real", "list": "array"}
    return names.get(type(value).__name__, type(value).__name__)


def _plain_digits(value: str) -> str:
    return "".join(str(int(each)) if each.isdecimal() else each for each in value)


def with_arguments(
    file: str, info: Mapping[str, Any], arguments: Mapping[str, tuple[str, object]]
) -> dict[str, Any]:
    """The values, and for those that are not there what the user says: Apple's name -> the name of
    the argument and its value. Raises `InvalidArgument` where both are there and differ.
    """
    values = dict(info)
    for name, (argument, given) in arguments.items():
        if given is None:
            continue
        check_argument(name, argument, given)
        if values.get(name) not in (None, "", given):
            raise InvalidArgument(
                f"{argument} is {shown(given)}, but {file} says {values[name]!r}: leave the "
                "argument out"
            )
        values[name] = given
    return values


def check_argument(name: str, argument: str, value: object) -> None:
    """Raises `InvalidArgument` for an identifier or a number that Apple would refuse."""
    if not isinstance(value, str):
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        example = f", such as '{value}'" if number else ""
        raise InvalidArgument(f"{argument} is {shown(value)}: it takes text{example}")
    if problem := _problem(name, value):
        raise InvalidArgument(f"{argument} is {shown(value)}: {problem}")
