"""What may stay in a cassette: an allow-list by the names of the document's fields, each with the
form of its values.

A name that is not here and that the document does not restrict to fixed words, dates or numbers is
private.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from itertools import chain
from typing import Any

from asc.openapi.document import Document
from asc.openapi.operation import Parameter
from asc.openapi.schemas import Schema, enum_of, is_array

PEOPLE = (
    "actors",
    "betaTesters",
    "betaTesterInvitations",
    "customerReviews",
    "customerReviewResponses",
    "devices",
    "sandboxTesters",
    "userInvitations",
    "users",
    "tester",
)
"""Types (and filters) whose ids stand for a person or a device."""

_VERSION = r"\d{1,6}([._]\d{1,6})*"
_LOCALE = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?"
_DATE = r"\d{4}(-\d\d(-\d\d)?)?([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?"
_NUMBER = r"[+-]?\d{1,15}(\.\d{1,15})?"
_FORMS = {
    _VERSION: "appVersion buildVersion cfBundleShortVersionString cfBundleVersion latestVersion "
    "minOsVersion "
    "minimumOsVersion osVersion osVersions referenceVersions version versionString "
    "computedMinMacOsVersion "
    "computedMinVisionOsVersion lsMinimumSystemVersion minimumOsInclusive maximumOsInclusive",
    _LOCALE: "locale locales primaryLocale",
    r"[A-Z]{3}": "currency",
    r"[A-Z]{2,3}|Z1": "countryCode regionCode territory territories reviewTerritory",
    _NUMBER: "customerPrice proceeds proceedsYear2 percentile",
    r"[A-Z]{3,7}": "method",
    r"(application|audio|image|text|video)/[a-z0-9.+-]{1,40}": "mimeType",
    r"P(\d+[DMWY])+": "duration recurrenceDuration",
    _DATE: "endDate processingDate reportDate startDate createdDateGreaterThanOrEqualTo "
    "createdDateLessThan",
    r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*": "groupIds placementGroup placementGroupId "
    "placementProfileGroupId",
    r"\.[a-z0-9]{2,5}": "fileExtensions",
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}": "specId specs",
    r"PT\d{1,4}S": "max min",
    r"true|false": "live visible visibleInAppStore archived canBeSubmitted enabled expired "
    "hasInAppEvents "
    "isInternalGroup publicLinkEnabled publicLinkLimitEnabled usesNonExemptEncryption",
    r"[1-5]": "rating",
}
SHAPES: Mapping[str, re.Pattern[str]] = {
    name: re.compile(form) for form, names in _FORMS.items() for name in names.split()
}
"""Harmless text by the field's name, and the only form in which it is harmless."""

_IDS = (
    r"\d{1,20}|(?i:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})",
    r"[A-Z0-9_]{2,40}",  # bundle ids, territories, categories
    r"eyJ[A-Za-z0-9_-]{1,300}={0,2}|\d+_[a-z]{2}_\d+",  # price points
)
ID = re.compile("|".join(_IDS))
"""The forms of Apple's ids, which say nothing about anyone."""
_LOCAL_ID = re.compile(r"\$\{(?:new-([A-Za-z0-9]+)-\d+|([A-Z0-9_]{1,40}))\}")
MEMBER = re.compile(r"[a-z][A-Za-z0-9_]{0,60}")
_OPEN_ENUM = re.compile(r"[A-Z]+[0-9]{0,4}(_[A-Z0-9]{1,20})*")
_DATE_FORM, _NUMBER_FORM = re.compile(_DATE), re.compile(_NUMBER)
_TEXT = frozenset(("string", "uri", "uri-reference", "email", "binary"))


class Rules:
    """What one OpenAPI document says of names and words."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.document = Document(raw)
        self.kinds: dict[str, set[str]] = {}
        """Each property name -> the kinds of values that it takes somewhere."""
        self.words: dict[str, set[str]] = {}
        """Each property name -> the fixed words that it takes somewhere."""
        for schema in self.document.schemas.values():
            self._collect(schema)
        self.parameters: set[str] = set()
        """The names of all query parameters."""
        for key in self.document.nodes:
            for parameter in self.document.parameters(*key).values():
                if parameter.where == "query":
                    self._parameter(parameter)

    def _collect(self, schema: Any) -> None:
        if not isinstance(schema, Mapping):
            return
        for name, about in schema.get("properties", {}).items():
            self._note(name, about)
            self._collect(about)
        for part in ("items", "additionalProperties"):
            self._collect(schema.get(part))
        for part in ("oneOf", "anyOf", "allOf"):
            for option in schema.get(part, ()):
                self._collect(option)

    def _note(self, name: str, about: Schema) -> None:
        about = self.document.resolve(about)
        if is_array(about):
            about = self.document.resolve(about.get("items", {}))
        values = enum_of(about)
        self.words.setdefault(name, set()).update(map(str, values))
        kind = "enum" if values else about.get("format") or about.get("type") or "object"
        self.kinds.setdefault(name, set()).add(kind)

    def _parameter(self, parameter: Parameter[Schema]) -> None:
        self.parameters.add(parameter.name)
        schema = self.document.resolve(parameter.schema)
        values = enum_of(self.document.resolve(schema.get("items", schema)))
        self.words.setdefault(last_word(parameter.name), set()).update(map(str, values))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words that the document itself uses: nothing about anyone's account."""
        segments = chain.from_iterable(path.split("/") for _, path in self.document.nodes)
        fixed = chain.from_iterable(self.words.values())
        return frozenset(
            (*self.kinds, *segments, *fixed, *self.parameters, *map(last_word, self.parameters))
        )

    def is_harmless(self, name: str, value: str) -> bool:
        """Whether a text under this name may stay as it is."""
        shape, kinds = SHAPES.get(name), self.kinds.get(name, set())
        if value in self.words.get(name, ()) or (shape and shape.fullmatch(value)):
            return True
        if kinds & {"date", "date-time"} and _DATE_FORM.fullmatch(value):
            return True
        if kinds & {"number", "integer"} and not kinds & _TEXT:
            return bool(_NUMBER_FORM.fullmatch(value))
        return kinds == {"enum"} and len(value) <= 80 and bool(_OPEN_ENUM.fullmatch(value))

    def is_harmless_number(self, name: str) -> bool:
        """Whether numbers under this name may stay."""
        return bool(
            self.kinds.get(name, set()) & {"number", "integer", "int32", "int64", "float", "double"}
        )

    def is_relation(self, name: str) -> bool:
        """Whether the name stands for other resources, so that its values in a filter are ids."""
        return name in PEOPLE or (bool(name) and not self.kinds.get(name, {"string"}) - {"object"})

    def keeps_id(self, kind: object, value: str) -> bool:
        """Whether the id of a resource of this type may stay."""
        local = _LOCAL_ID.fullmatch(value)
        if local and (local.group(1) is None or local.group(1) in self.vocabulary):
            return True
        return kind in self.vocabulary and kind not in PEOPLE and bool(ID.fullmatch(value))


def last_word(parameter: str) -> str:
    """`filter[preReleaseVersion.version]` -> `version`."""
    return parameter.rpartition("[")[2].rstrip("]").rpartition(".")[2]


@cache
def packaged_rules() -> Rules:
    """Those of the document that this package was made from."""
    from asc_api.document import load_document

    return Rules(load_document())
