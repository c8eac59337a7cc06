"""The locales that a store listing can have."""

from __future__ import annotations

from .words import Vocabulary

# Eleven came in April and May 2026: bn, gu, kn, ml, mr, or, pa, sl, ta, te, ur.
_LINES = """
ar-SA Arabic
bn-BD Bangla
ca Catalan
cs Czech
da Danish
de-DE German
el Greek
en-AU English (Australia)
en-CA English (Canada)
en-GB English (U.K.)
en-US English (U.S.)
es-ES Spanish (Spain)
es-MX Spanish (Mexico)
fi Finnish
fr-CA French (Canada)
fr-FR French
gu-IN Gujarati
he Hebrew
hi Hindi
hr Croatian
hu Hungarian
id Indonesian
it Italian
ja Japanese
kn-IN Kannada
ko Korean
ml-IN Malayalam
mr-IN Marathi
ms Malay
nl-NL Dutch
no Norwegian
or-IN Odia
pa-IN Punjabi
pl Polish
pt-BR Portuguese (Brazil)
pt-PT Portuguese (Portugal)
ro Romanian
ru Russian
sk Slovak
sl-SI Slovenian
sv Swedish
ta-IN Tamil
te-IN Telugu
th Thai
tr Turkish
uk Ukrainian
ur-PK Urdu
vi Vietnamese
zh-Hans Chinese (Simplified)
zh-Hant Chinese (Traditional)
"""


def _locales() -> dict[str, str]:
    found = {}
    for line in _LINES.strip().splitlines():
        locale, _, name = line.partition(" ")
        found[locale] = name
    return found


LOCALES: Vocabulary[str] = Vocabulary(
    "locale",
    _locales(),
    form=r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
    example="en-US",
    evidence="code",
    source="fastlane and another client agree (2026-05)",
)
"""Locale -> its English name. Game Center has a list of its own."""
