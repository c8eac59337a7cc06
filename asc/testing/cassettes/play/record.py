"""From what vcrpy saw go over the wire to what a cassette may hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

import attrs

from asc.testing.cassettes.redact.redact import Redactor

from .interaction import Body, Interaction
from .layout import pretty

_HEADERS: Mapping[str, str] = {
    "Accept": r"[\w*]+/[\w.*+-]+(, ?[\w*]+/[\w.*+-]+)*",
    "Accept-Ranges": r"bytes|none",
    "Content-Range": r"bytes [\d*]+(-\d+)?/[\d*]+",
    "Content-Type": r"[\w*]+/[\w.*+-]+(; ?charset=[\w-]+)?",
    "Range": r"bytes=\d+-\d*",
    "Retry-After": r"\d{1,6}|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT",
    "X-Rate-Limit": r"([a-z-]{1,40}:\d{1,9};?)+",
}
"""The only headers that stay, and the form of their values."""
_TOKEN = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._+~-]{4,}")


def redacted(
    redactor: Redactor, interactions: Iterable[Interaction], secrets: Iterable[str] = ()
) -> list[Interaction]:
    """The interactions without what is private, in their order; `secrets` are known to be so from
    elsewhere.
    """
    clean = [_redact(redactor, each) for each in interactions]
    texts = list(chain.from_iterable(map(_texts, clean)))
    for secret in sorted(secrets):
        if any(secret in text for text in texts):
            redactor.values.fakes.text(secret, "secret")
    given = redactor.values.fakes.given
    found = {
        **_secrets(redactor),
        **{secret: given[secret] for secret in secrets if secret in given},
    }
    return [_swept(found, each) for each in clean]


def _texts(one: Interaction) -> tuple[str, ...]:
    return one.uri, one.request.text, one.answer.text


def as_it_came(interactions: Iterable[Interaction]) -> list[Interaction]:
    """The interactions with all that is private, but for headers that may not stay."""
    return [
        attrs.evolve(
            one,
            request_headers=headers(one.request_headers),
            answer_headers=headers(one.answer_headers, one.status),
            request=_laid_out(one.request),
            answer=_laid_out(one.answer),
        )
        for one in interactions
    ]


def _laid_out(one: Body) -> Body:
    value = _json(one.text)
    return one if value is None else attrs.evolve(one, text=pretty(value))


def _redact(redactor: Redactor, one: Interaction) -> Interaction:
    uri = redactor.urls.url(one.uri)
    request = body(redactor, one.request, one.request_headers)
    answer_headers = headers(one.answer_headers, one.status)
    location = one.answer_headers.get("Location")
    if location:
        own = location if "://" in location else f"https://api.appstoreconnect.apple.com{location}"
        answer_headers["Location"] = redactor.urls.url(own)
    return Interaction(
        method=one.method,
        uri=uri,
        request=request,
        request_headers=headers(one.request_headers),
        status=one.status,
        reason=one.reason if re.fullmatch(r"[A-Za-z' -]{0,40}", one.reason) else "",
        answer=body(redactor, one.answer, one.answer_headers),
        answer_headers=answer_headers,
    )


def headers(found: Mapping[str, str], status: int = 0) -> dict[str, str]:
    """Those that may stay. What is left of a budget matters where it is used up; else it would fill
    diffs.
    """
    kept = {
        name: found[name]
        for name, form in _HEADERS.items()
        if re.fullmatch(form, found.get(name, "\n"))
    }
    if status != 429:
        kept.pop("X-Rate-Limit", None)
    return kept


def body(redactor: Redactor, one: Body, about: Mapping[str, str]) -> Body:
    """A body without what is private: JSON by its fields, tables by their headings, other text by
    its words.
    """
    if one.omitted is not None or not one.text:
        return one
    kind = about.get("Content-Type", "")
    value = _json(one.text)
    if isinstance(value, dict | list):
        return attrs.evolve(one, text=pretty(redactor.json(value)))
    if "csv" in kind:
        return attrs.evolve(one, text=redactor.tables.table(one.text, ","))
    if one.packed or "\t" in one.text:
        return attrs.evolve(one, text=redactor.tables.table(one.text, "\t"))
    return attrs.evolve(one, text=redactor.prose.text(one.text))


def _json(text: str) -> Any:
    try:
        return json.loads(text) if text.lstrip()[:1] in ("{", "[") else None
    except (ValueError, RecursionError):
        return None


def _swept(secrets: Mapping[str, str], one: Interaction) -> Interaction:
    """Without private values that were recorded before they were known as such."""

    def sweep(text: str) -> str:
        return _TOKEN.sub(lambda found: secrets.get(found.group(), found.group()), text)

    return attrs.evolve(
        one,
        uri=sweep(one.uri),
        request=attrs.evolve(one.request, text=sweep(one.request.text)),
        answer=attrs.evolve(one.answer, text=sweep(one.answer.text)),
    )


def _secrets(redactor: Redactor) -> dict[str, str]:
    """Private values that are one token and not a word of the document, such as a key id."""
    harmless = redactor.values.rules.vocabulary
    return {
        real: fake
        for real, fake in redactor.values.fakes.given.items()
        if _TOKEN.fullmatch(real)
        and real not in harmless
        and re.search(r"[\d@]", real)
        and not _is_version(real)
    }


def _is_version(text: str) -> bool:
    return bool(re.fullmatch(r"\d{1,4}([.-]\d{1,4})*", text))
