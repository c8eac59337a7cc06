"""The 50 locales of the App Store, as fastlane and rorkai list them."""

from __future__ import annotations

_CODES = """
ar-SA bn-BD ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu-IN he hi hr hu
id it ja kn-IN ko ml-IN mr-IN ms nl-NL no or-IN pa-IN pl pt-BR pt-PT ro ru sk sl-SI sv ta-IN te-IN
th tr uk ur-PK vi zh-Hans zh-Hant
"""

LOCALES = frozenset(code.lower() for code in _CODES.split())
"""In lower case: the API compares locales without case (rorkai#2712)."""
