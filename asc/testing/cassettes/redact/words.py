"""The words of Apple's own error texts. In a text for people, any other word may be someone's name,
and goes.
"""

from __future__ import annotations

_TEXTS = """
a about above accept acceptable accepted access account active add added additional advance after
again agreement all allow allowed allows already also always am americas an and annual another any
api app apple apple's application approved apps archive are array as asset assigned associated at
attribute attributes authentication availability available be bearer because become been before
begin being below beta between big body boolean both budget bug build builds bundle business but
by bytes call calls can can't cancellable cancelled cannot capability certificate certificates
change characters check checks clear client code codes collection come commit complete configured
conflict connect connection contact contains content could country create created creates
credentials csr currency current cursor customer daily data date day days decimal default defined
delete deleted description details developer device did differ different display do document
documents does doesn doesn't don't done dots down download downloaded due duplicate each early
editable edited either else emoji empty end ends enough entity entries entry error errors etc even
every exactly example exceed exist exists expected expired extended external failed false family
fewer field fields file filter filters finance find first following for forbidden form format
found from fulfilled full function future game generating get given go greater group groups has
have header higher hour hours how id identifier ids if image in include included includes
individual info inline input instance instead integer internal invalid ipa is isn't issuer it item
items its json keep kept key keys known language large last later latest learn least leave left
length less let like limit limits line linkage linkages linked links list listed live local locale
localizations long longer lower make match maximum mean means media member members messages method
metrics minimum minute minutes missing monthly more most move much multiple must name named names
need needed needs never new newest no none not notes nothing notify now null number numbers object
occurred of off offer often on once one one's only open operation operations options or order
ordered origin other otherwise out over own owner pacific page pages pair parameter parameters
part partner parts password past path paused payload pending people per percent permitted phase
phased please plus pm point pointer points pool possible post prefix previously price private
problem problems proceeds process processed processing product profile provide provided provider
provisioning public published purchase purchases put query rate reached read readable ready reason
reasons received record records redirect reference refused region regions registered rejected
related relationship relationships release released remember remove removed replaced report
reports request requests required requires reservation reservations reset resource resources
retention retry return returned returns review reviewed reviews role rule rules running s safe
sale sales same schedule schedules schema scope screenshot screenshots seconds section security
see send sends sent separated serve server service set shared should show shown sign signature
signed similar simple since single size slash slow small some soon specified standard start
started starts state states status still stopped storage store string strings sub submission
submissions submit submitted subscription succeed success successful such support supported sure
synchronous t table tag take taken takes target task team temporarily temporary territory test
tester testers testflight testing tests text texts than that the them then there these they things
this those through tier time times title to today together token tokens too true try twice two
type types udid unavailable undo unexpected unique unknown unless unsupported until up update
updated upload uploaded uploading uploads url use used user using usual uuid v valid value values
ve vendor version versions wait waiting waits want warning was way we we've web weekly well were
what when which while whole why window with without word words written wrong wrote xcode yearly
yet you your yours zero zip
"""
KNOWN = frozenset(_TEXTS.split())

COLUMNS: dict[str, str] = {
    **dict.fromkeys(("Version", "App Version", "Platform Version"), r"\d{1,6}([._]\d{1,6})*"),
    **dict.fromkeys(
        ("Begin Date", "End Date", "Start Date", "Date", "Event Date"),
        r"\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4}",
    ),
    **dict.fromkeys(
        (
            "Customer Currency",
            "Currency of Proceeds",
            "Partner Share Currency",
            "Proceeds Currency",
        ),
        r"[A-Z]{3}",
    ),
    **dict.fromkeys(
        ("Country Code", "Provider Country", "Territory", "Country of Sale"), r"[A-Z]{2,3}"
    ),
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
            "SKU",
            "Developer",
            "Title",
            "Units",
            "Developer Proceeds",
            "Customer Price",
            "Promo Code",
            "Parent Identifier",
            "Subscription",
            "Period",
            "Category",
            "CMB",
            "Proceeds Reason",
            "Client",
            "UPC",
            "ISRC/ISBN",
            "Vendor Identifier",
            "Quantity",
            "Partner Share",
            "Extended Partner Share",
            "App Name",
            "Counts",
            "Unique Counts",
            "Unique Devices",
            "Sessions",
            "Total Session Duration",
            "Crashes",
            "Purchases",
            "Paying Users",
            "Proceeds in USD",
            "Sales in USD",
            "App Download Date",
            "Page Type",
            "Engagement Type",
            "Pre-Order",
            "Event",
            "Source Type",
            "Download Type",
            "Total_Rows",
            "Total_Units",
            "Total_Amount",
            "Name",
            "Code",
        ),
        "",
    ),
}
"""Headings of reports, and the form of the cells that may stay; an empty one says that none may."""
