"""What a price point costs: a ladder of 800 amounts in each currency, and the rungs that equal one
another.

All of it is made up: the rates, and which currencies hold a tax. Like Apple's, amounts end in 9 or
are round, and the equal price of a territory with taxes is another rung than at home.
"""

from __future__ import annotations

TIERS = 800
FREE = 0

RATES = {
    "AED": 3.7, "AUD": 1.5, "BGN": 1.8, "BRL": 5.4, "CAD": 1.4, "CHF": 0.9, "CLP": 940,
    "CNY": 7.2, "COP": 4100, "CZK": 23, "DKK": 6.9, "EGP": 48, "EUR": 1.0, "GBP": 0.8,
    "HKD": 7.8, "HUF": 370, "IDR": 16000, "ILS": 3.7, "INR": 84, "JPY": 150, "KRW": 1400,
    "KZT": 480, "MXN": 18, "MYR": 4.5, "NGN": 1600, "NOK": 11, "NZD": 1.7, "PEN": 3.8,
    "PHP": 57, "PKR": 280, "PLN": 4.0, "QAR": 3.6, "RON": 4.6, "RUB": 90, "SAR": 3.7,
    "SEK": 11, "SGD": 1.3, "THB": 35, "TRY": 34, "TWD": 32, "TZS": 2500, "USD": 1.0,
    "VND": 25000, "ZAR": 18,
}  # fmt: skip
"""What a dollar costs."""
WHOLE = {"CLP": 10, "COP": 100, "HUF": 10, "IDR": 1000, "INR": 10, "JPY": 10, "KRW": 100,
         "RUB": 10, "TWD": 10, "VND": 1000}  # fmt: skip
"""Currencies without decimals, and the steps between their amounts."""
TAXED = frozenset({"BRL", "CZK", "DKK", "EUR", "GBP", "HUF", "INR", "NOK", "PLN", "SEK", "TRY"})
"""Currencies whose amounts hold a tax of an eighth."""


def minor_units(tier: int, currency: str) -> int:
    """The amount of a rung in hundredths, in every currency."""
    if tier == FREE:
        return 0
    cents = round(tier * 50 * RATES.get(currency, 1.0))
    if currency in WHOLE:
        return _up(cents, WHOLE[currency] * 100)
    return cents - 1 if currency == "USD" else _up(cents, 10) - 1


def _up(amount: int, step: int) -> int:
    return -(-amount // step) * step


def decimal(hundredths: int) -> str:
    """Apple's form: `0.0`, `4.99`, `150.0`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02d}" if rest else f"{whole}.0"


def equal_tier(tier: int, here: str, there: str) -> int:
    """The rung in another currency that equals one in this one; there and back again is the same
    rung.
    """
    bare = tier - tier // 9 if here in TAXED else tier
    full = bare + bare // 8 if there in TAXED else bare
    return min(full, TIERS - 1)
