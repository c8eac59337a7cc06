"""Which columns Apple's reports have, in Apple's order.

Read on Apple's help pages, except where a comment says otherwise. SUBSCRIPTION, SUBSCRIPTION_EVENT
and SUBSCRIBER are as of version 1_3; what later versions add comes as further columns.
"""

from __future__ import annotations

_SUBSCRIPTION_IDS = """App Name, App Apple ID, Subscription Name, Subscription Apple ID,
    Subscription Group ID, Standard Subscription Duration"""

DOCUMENTED = {
    # The last 20 from the files that readers of others are tested with, which agree.
    "SALES": """Provider, Provider Country, SKU, Developer, Title, Version, Product Type Identifier,
        Units, Developer Proceeds, Begin Date, End Date, Customer Currency, Country Code,
        Currency of Proceeds, Apple Identifier, Customer Price, Promo Code, Parent Identifier,
        Subscription, Period, Category, CMB, Device, Supported Platforms, Proceeds Reason,
        Preserved Pricing, Client, Order Type""",
    # From one reader of others.
    "PRE_ORDER": """Provider, Provider Country, SKU, Developer, Title, Pre-Order Start Date,
        Pre-Order End Date, Ordered, Canceled, Cumulative Ordered, Cumulative Canceled, Start Date,
        End Date, Country Code, Apple Identifier, Device, Supported Platforms, Category, Client""",
    "SUBSCRIPTION": f"""{_SUBSCRIPTION_IDS}, Subscription Offer Name, Promotional Offer ID,
        Customer Price, Customer Currency, Developer Proceeds, Proceeds Currency, Preserved Pricing,
        Proceeds Reason, Client, Device, State, Country, Active Standard Price Subscriptions,
        Active Free Trial Introductory Offer Subscriptions,
        Active Pay Up Front Introductory Offer Subscriptions,
        Active Pay As You Go Introductory Offer Subscriptions,
        Free Trial Promotional Offer Subscriptions, Pay Up Front Promotional Offer Subscriptions,
        Pay As You Go Promotional Offer Subscriptions, Free Trial Offer Code Subscriptions,
        Pay Up Front Offer Code Subscriptions, Pay As You Go Offer Code Subscriptions,
        Marketing Opt-Ins, Billing Retry, Grace Period, Subscribers, Free Trial Win-back Offers,
        Pay Up Front Win-back Offers, Pay As You Go Win-back Offers""",
    "SUBSCRIPTION_EVENT": f"""Event Date, Event, {_SUBSCRIPTION_IDS}, Subscription Offer Type,
        Subscription Offer Duration, Marketing Opt-In, Marketing Opt-In Duration, Preserved Pricing,
        Proceeds Reason, Subscription Offer Name, Promotional Offer ID, Consecutive Paid Periods,
        Original Start Date, Device, Client, State, Country, Previous Subscription Name,
        Previous Subscription Apple ID, Days Before Canceling, Cancellation Reason, Days Canceled,
        Quantity, Paid Service Days Recovered""",
    "SUBSCRIBER": f"""Event Date, {_SUBSCRIPTION_IDS}, Subscription Offer Name,
        Promotional Offer ID, Subscription Offer Type, Subscription Offer Duration,
        Marketing Opt-In Duration, Customer Price, Customer Currency, Developer Proceeds,
        Proceeds Currency, Preserved Pricing, Proceeds Reason, Client, Device, Country,
        Subscriber ID, Subscriber ID Reset, Refund, Purchase Date, Units""",
    "SUBSCRIPTION_OFFER_CODE_REDEMPTION": """Date, App Name, App Apple ID, Subscription Name,
        Subscription Apple ID, Offer Reference Name, Offer Code, Territory, Redemptions""",
    "WIN_BACK_ELIGIBILITY": f"""{_SUBSCRIPTION_IDS}, Paid Subscription Tenure,
        Time Since Last Subscribed, Has Previously Redeemed Win-Back Offer,
        Time Since Last Win-Back Offer, Territory, Churned Subscription Count""",
    # The first 12 on Apple's page, the rest from one reader of others.
    "FINANCIAL": """Start Date, End Date, UPC, ISRC/ISBN, Vendor Identifier, Quantity,
        Partner Share, Extended Partner Share, Partner Share Currency, Sales or Return,
        Apple Identifier, Artist/Show/Developer/Author, Title,
        Label/Studio/Network/Developer/Publisher, Grid, Product Type Identifier,
        ISAN/Other Identifier, Country Of Sale, Pre-order Flag, Promo Code, Customer Price,
        Customer Currency""",
    # From three readers of others.
    "FINANCE_DETAIL": """Transaction Date, Settlement Date, Apple Identifier, SKU, Title,
        Developer Name, Product Type Identifier, Country of Sale, Quantity, Partner Share,
        Extended Partner Share, Partner Share Currency, Customer Price, Customer Currency,
        Sale or Return, Promo Code, Order Type, Region""",
}
"""By type of report. Types without a list take their columns from the file."""

_APP = "Date, App Name, App Apple Identifier"

ANALYTICS = {
    "App Store Discovery and Engagement": f"""{_APP}, Event, Page Type, Source Type,
        Engagement Type, Device, Platform Version, Territory, Counts, Unique Counts""",
    "App Downloads": f"""{_APP}, Download Type, App Version, Device, Platform Version, Source Type,
        Page Type, Pre-Order, Territory, Counts""",
    "App Sessions": f"""{_APP}, App Version, Device, Platform Version, Source Type, Page Type,
        App Download Date, Territory, Sessions, Total Session Duration, Unique Devices""",
    "App Crashes": f"""{_APP}, App Version, Device, Platform Version, Crashes, Unique Devices""",
    "App Store Purchases": f"""{_APP}, Purchase Type, Content Name, Content Apple Identifier,
        Payment Method, Device, Platform Version, Source Type, Page Type, App Download Date,
        Pre-Order, Territory, Purchases, Proceeds in USD, Sales in USD, Paying Users""",
    "App Store Installation and Deletion": f"""{_APP}, Event, Download Type, App Version, Device,
        Platform Version, Source Type, Page Type, App Download Date, Territory, Counts,
        Unique Devices""",
}
"""By name, as the API has it, without ` Standard` or ` Detailed`: what both variants have. The
columns of the detailed variant alone, and those of all other reports, are taken from the file.
"""
