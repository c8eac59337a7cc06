"""The words of Apple's own error texts. In a text for people, any other word may be someone's name, and goes."""

from __future__ import annotations

_TEXTS = """
a about acceptable account active add added additional after again agreement all allow allowed already am americas an
and annual another any api app application apps are array as asset assigned associated at attribute attributes
authentication available be bearer because been before being below beta body boolean bug build builds bundle business
but by bytes can cancellable cancelled cannot change characters check checks code codes collection commit complete
configured conflict contact contains content could created credentials current cursor customer daily data date day
days defined delete deleted description details device different display do document does doesn don't down due
duplicate editable edited either empty entity error errors etc every exceed exist exists expected expired failed field
file find first following for forbidden form format found from fulfilled future game generating get given go group has
have header higher hour id identifier ids if image in include included includes instance integer internal invalid is
isn't issuer it item its json kept key keys language later latest learn least length less limit linkage list local
locale long longer lower make match maximum media method minimum minute missing monthly more must name new no not null
number object of on one one's only operation operations or order other otherwise out own pacific page parameter
parameters part past path pending per permitted please plus pm point pointer possible previously price process
processed processing product profile provide provided purchase query rate reached readable received reference rejected
related relationship relationships release report reports request requests required resource resources retention retry
review reviewed role s sales same schedule screenshot screenshots section security see server service set should
signed slow some specified start state status store string submission submit submitted subscription such sure t
temporarily territory test tester testers than that the there this time to token tokens too try type unavailable
unexpected unknown unsupported until update updated upload uploaded url use used user using valid value values ve
version versions wait was we we've weekly were when which while with without wrong yearly yet you your zero
"""
KNOWN = frozenset(_TEXTS.split())

COLUMNS: dict[str, str] = {
    **dict.fromkeys(("Version", "App Version", "Platform Version"), r"\d{1,6}([._]\d{1,6})*"),
    **dict.fromkeys(("Begin Date", "End Date", "Start Date", "Date", "Event Date"), r"\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4}"),
    **dict.fromkeys(
        ("Customer Currency", "Currency of Proceeds", "Partner Share Currency", "Proceeds Currency"), r"[A-Z]{3}"
    ),
    **dict.fromkeys(("Country Code", "Provider Country", "Territory", "Country of Sale"), r"[A-Z]{2,3}"),
    "Product Type Identifier": r"[0-9A-Z]{1,3}(-[A-Z])?|[A-Z]{2}\d",
    "Sale or Return": r"[SR]",
    "Apple Identifier": r"\d{5,12}",
    "App Apple Identifier": r"\d{5,12}",
    "Provider": r"APPLE",
    "Device": r"(iPhone|iPad|iPod touch|Desktop|Apple TV|Apple Watch|Apple Vision)",
    "Supported Platforms": r"(iOS|macOS|tvOS|watchOS|visionOS|, |and )+",
    "Preserved Pricing": r"Yes|No",
    "Order Type": r"[A-Z-]{1,20}",
    **dict.fromkeys(
        (
            "SKU", "Developer", "Title", "Units", "Developer Proceeds", "Customer Price", "Promo Code",
            "Parent Identifier", "Subscription", "Period", "Category", "CMB", "Proceeds Reason", "Client", "UPC",
            "ISRC/ISBN", "Vendor Identifier", "Quantity", "Partner Share", "Extended Partner Share", "App Name",
            "Counts", "Unique Devices", "Event", "Source Type", "Download Type", "Total_Rows", "Total_Units",
            "Total_Amount", "Name", "Code",
        ),
        "",
    ),
}  # fmt: skip
"""Headings of reports, and the form of the cells that may stay; an empty one says that none may."""
