"""The territories of the App Store: 175 ISO 3166-1 alpha-3 codes (and XKS, Kosovo), with their
currencies.

Apple states the number; the codes and currencies are general knowledge, not read from Apple.
"""

from __future__ import annotations

_CODES = """
AFG AGO AIA ALB ARE ARG ARM ATG AUS AUT AZE BEL BEN BFA BGR BHR BHS BIH BLR BLZ BMU BOL BRA BRB
BRN BTN BWA CAN CHE CHL CHN CIV CMR COD COG COL CPV CRI CYM CYP CZE DEU DMA DNK DOM DZA ECU EGY
ESP EST FIN FJI FRA FSM GAB GBR GEO GHA GMB GNB GRC GRD GTM GUY HKG HND HRV HUN IDN IND IRL IRQ
ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KNA KOR KWT LAO LBN LBR LBY LCA LKA LTU LUX LVA MAC MAR
MDA MDG MDV MEX MKD MLI MLT MMR MNE MNG MOZ MRT MSR MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU
NZL OMN PAK PAN PER PHL PLW PNG POL PRT PRY QAT ROU RUS RWA SAU SEN SGP SLB SLE SLV SRB STP SUR
SVK SVN SWE SWZ SYC TCA TCD THA TJK TKM TON TTO TUN TUR TWN TZA UGA UKR URY USA UZB VCT VEN VGB
VNM VUT XKS YEM ZAF ZMB ZWE
"""

_EURO = (
    "AUT BEL CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MLT MNE NLD PRT SRB SVK SVN XKS"
)

CODES = _CODES.split()
EURO = frozenset(_EURO.split())
OWN = {
    "AUS": "AUD",
    "BRA": "BRL",
    "CAN": "CAD",
    "CHE": "CHF",
    "CHN": "CNY",
    "DNK": "DKK",
    "GBR": "GBP",
    "HKG": "HKD",
    "IND": "INR",
    "JPN": "JPY",
    "KOR": "KRW",
    "MEX": "MXN",
    "NOR": "NOK",
    "NZL": "NZD",
    "POL": "PLN",
    "SGP": "SGD",
    "SWE": "SEK",
    "TUR": "TRY",
    "TWN": "TWD",
    "ZAF": "ZAR",
}


def currency(code: str) -> str:
    """The currency of a territory; US dollars where it has none of its own in the store."""
    return "EUR" if code in EURO else OWN.get(code, "USD")
