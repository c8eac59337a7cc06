"""What customers and testers say: reviews with and without answers, beta feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.store.store import Record, Ref

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0
TERRITORIES = ("USA", "GBR", "DEU", "JPN", "BRA", "FRA")
TEXTS = (
    (5, "Just works", "I use it every day."),
    (4, "Good", "Good, but the widget is slow."),
    (1, "Crashes", "It crashes when I open a large file."),
    (3, "Okay", "Does what it says."),
    (5, "Love it", "Best of its kind."),
    (2, "Too many taps", "The old version needed fewer taps."),
)

CRASH = """Incident Identifier: 6B2F0C4E-0000-4000-8000-000000000001
Hardware Model:      iPhone17,1
Process:             Example [412]
OS Version:          iPhone OS 26.1 (23B85)
Exception Type:  EXC_BREAKPOINT (SIGTRAP)
Triggered by Thread:  0

Thread 0 Crashed:
0   Example                       0x0000000102f4c000 0x102f48000 + 16384
1   UIKitCore                     0x00000001a2f40000 0x1a2e00000 + 1310720

Binary Images:
0x102f48000 - 0x102f53fff Example arm64  <6b2f0c4e00004000800000000000abcd> /Example.app/Example
"""
"""Made up, in the form of Apple's page on the fields of a crash report."""


def customer_reviews(engine: Engine, app: Record, count: int = 30) -> None:
    """Reviews over 60 days, newest last; every third one is answered."""
    version = engine.store.related(app.ref, "appStoreVersions")[0]
    for number in range(count):
        ago = (count - number) * 60 * DAY / count
        review = engine.store.add("customerReviews", _review(engine, number, ago))
        engine.store.link(app.ref, "customerReviews", [review.ref])
        engine.store.link(version.ref, "customerReviews", [review.ref])
        if number % 3 == 0:
            _answer(engine, review.ref, ago - DAY)

    said = {"platform": "IOS", "locale": "en-US", "text": "Liked; some crashes with large files."}
    summary = engine.store.add(
        "customerReviewSummarizations", said, {"territory": Ref("territories", "USA")}
    )
    engine.store.link(app.ref, "customerReviewSummarizations", [summary.ref])


def _review(engine: Engine, number: int, ago: float) -> dict[str, Any]:
    rating, title, body = TEXTS[number % len(TEXTS)]
    return {
        "rating": rating,
        "title": title,
        "body": body,
        "reviewerNickname": f"customer{number + 1}",
        "territory": TERRITORIES[number % len(TERRITORIES)],
        "createdDate": engine.clock.pacific(-ago),
    }


def _answer(engine: Engine, review: Ref, ago: float) -> None:
    attributes = {
        "responseBody": "Thank you! We are looking into it.",
        "state": "PUBLISHED",
        "lastModifiedDate": engine.clock.pacific(-max(ago, 0)),
    }
    engine.store.add("customerReviewResponses", attributes, {"review": review})


def beta_feedback(engine: Engine, app: Record, build: Ref) -> None:
    """Two submissions with a screenshot, and a crash with its log. The images have content: see
    `behaviours/feedback.py`.
    """
    store = engine.store
    testers = [tester.ref for tester in store.related(app.ref, "betaTesters")]
    for number, tester in enumerate(testers[:3]):
        type_ = (
            "betaFeedbackCrashSubmissions" if number == 2 else "betaFeedbackScreenshotSubmissions"
        )
        attributes = _feedback(engine, app, number)
        if number < 2:
            attributes["screenshots"] = [{"width": 1290, "height": 2796}]
        made = store.add(type_, attributes, {"build": build, "tester": tester})
        store.link(app.ref, type_, [made.ref])
        if number == 2:
            log = {"logText": CRASH}
            text = store.add("betaCrashLogs", log, ident=made.id)
            store.replace(made.ref, "crashLog", [text.ref])


def _feedback(engine: Engine, app: Record, number: int) -> dict[str, Any]:
    return {
        "createdDate": engine.clock.utc(-number * DAY),
        "comment": ("The button is cut off", "Typo on the second page", "It crashed")[number],
        "email": f"tester1.{number + 1}@example.com",
        "deviceModel": "iPhone17,1",
        "deviceFamily": "IPHONE",
        "devicePlatform": "IOS",
        "appPlatform": "IOS",
        "osVersion": "26.1",
        "locale": "en-US",
        "timeZone": "Europe/London",
        "architecture": "arm64e",
        "connectionType": "WIFI",
        "batteryPercentage": 80,
        "appUptimeInMilliseconds": 61_000,
        "screenWidthInPoints": 440,
        "screenHeightInPoints": 956,
        "buildBundleId": app["bundleId"],
    }
