"""The 175 storefronts with their 44 currencies, and the decimals of those."""

from __future__ import annotations

import re

import attrs

from .evidence import Evidence
from .words import Vocabulary

# A currency, then the territories that pay in it. Bulgaria has the euro since 2026-01; whether its
# store has changed over is not known: read /v1/territories where it matters.
_BY_CURRENCY = """
AED ARE
AUD AUS
BGN BGR
BRL BRA
CAD CAN
CHF CHE
CLP CHL
CNY CHN
COP COL
CZK CZE
DKK DNK
EGP EGY
EUR AUT BEL BIH CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MLT MNE NLD PRT SRB SVK
    SVN XKS
GBP GBR
HKD HKG
HUF HUN
IDR IDN
ILS ISR
INR IND
JPY JPN
KRW KOR
KZT KAZ
MXN MEX
MYR MYS
NGN NGA
NOK NOR
NZD NZL
PEN PER
PHP PHL
PKR PAK
PLN POL
QAR QAT
RON ROU
RUB RUS
SAR SAU
SEK SWE
SGD SGP
THB THA
TRY TUR
TWD TWN
TZS TZA
USD AFG AGO AIA ALB ARG ARM ATG AZE BEN BFA BHR BHS BLR BLZ BMU BOL BRB BRN BTN BWA CIV CMR
    COD COG CPV CRI CYM DMA DOM DZA ECU FJI FSM GAB GEO GHA GMB GNB GRD GTM GUY HND IRQ ISL
    JAM JOR KEN KGZ KHM KNA KWT LAO LBN LBR LBY LCA LKA MAC MAR MDA MDG MDV MKD MLI MMR MNG
    MOZ MRT MSR MUS MWI NAM NER NIC NPL NRU OMN PAN PLW PNG PRY RWA SEN SLB SLE SLV STP SUR
    SWZ SYC TCA TCD TJK TKM TON TTO TUN UGA UKR URY USA UZB VCT VEN VGB VUT YEM ZMB ZWE
VND VNM
ZAR ZAF
"""

# What is left out of the two lists has two decimals by the same observation.
_WITHOUT_DECIMALS = ["CLP", "COP", "HUF", "IDR", "INR", "JPY", "KRW", "RUB", "TWD", "VND"]
_GUESSED = ["BGN", "BRL", "CLP", "COP", "CZK", "HUF", "KRW", "PEN", "PLN", "RON"]


def _territories() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in re.sub(r"\n +", " ", _BY_CURRENCY).split("\n"):
        currency, _, territories = row.partition(" ")
        found.update(dict.fromkeys(territories.split(), currency))
    return dict(sorted(found.items()))


TERRITORIES: Vocabulary[str] = Vocabulary(
    "territory",
    _territories(),
    form=r"[A-Z]{3}",
    example="USA",
    evidence="observed",
    source="an answer of GET /v1/territories, copied by others in 2025-09",
)
"""Storefront -> its currency. The document's `TerritoryCode` names 58 more, which have no store."""


@attrs.frozen
class Currency:
    """How a currency is shown."""

    decimals: int
    """For display. Apple's prices come with any number of decimals: compare them as numbers."""
    evidence: Evidence


def _currency(code: str) -> Currency:
    decimals = 0 if code in _WITHOUT_DECIMALS else 2
    return Currency(decimals, "guess" if code in _GUESSED else "code")


CURRENCIES: Vocabulary[Currency] = Vocabulary(
    "currency",
    {code: _currency(code) for code in sorted(set(TERRITORIES.values()))},
    form=r"[A-Z]{3}",
    example="USD",
    evidence="observed",
    source="the currencies of the storefronts; decimals as fastlane's price tables show them",
)
