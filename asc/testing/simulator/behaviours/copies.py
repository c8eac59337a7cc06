"""What a new version and a new app info take over from the ones before.

Observed by others (fastlane, akoskomuves/appstoreconnect-mcp): texts without their news, contact,
screenshots. That previews come along too is a guess.
"""

from __future__ import annotations

from asc.testing.simulator.store.store import Record, Ref, Store

CATEGORIES = (
    "primaryCategory",
    "primarySubcategoryOne",
    "primarySubcategoryTwo",
    "secondaryCategory",
    "secondarySubcategoryOne",
    "secondarySubcategoryTwo",
)
SETS = {"appScreenshotSets": "appScreenshots", "appPreviewSets": "appPreviews"}
ONES = {"appScreenshots": "appScreenshotSet", "appPreviews": "appPreviewSet"}


def copy_version(store: Store, old: Ref, new: Ref) -> None:
    """Texts, media and contact of the version before."""
    name = "appStoreVersionLocalizations"
    locales = [text["locale"] for text in store.related(new, name)]
    for text in store.related(old, name):
        if text["locale"] not in locales:
            kept = {key: value for key, value in text.attributes.items() if key != "whatsNew"}
            _copy_media(store, text.ref, store.add(name, kept, {"appStoreVersion": new}).ref)
    detail = store.first(old, "appStoreReviewDetail")
    if detail:
        store.add("appStoreReviewDetails", detail.attributes, {"appStoreVersion": new})


def _copy_media(store: Store, old: Ref, new: Ref) -> None:
    for sets, members in SETS.items():
        for old_set in store.related(old, sets):
            links = {"appStoreVersionLocalization": new}
            copied = store.add(sets, old_set.attributes, links)
            for member in store.related(old_set.ref, members):
                store.add(members, member.attributes, {ONES[members]: copied.ref})


def copy_info(store: Store, old: Record | None, app: Ref) -> Record:
    """A new app info in preparation, like the one on sale."""
    state = {"state": "PREPARE_FOR_SUBMISSION", "appStoreState": "PREPARE_FOR_SUBMISSION"}
    new = store.add("appInfos", {**(old.attributes if old else {}), **state}, {"app": app})
    if old:
        for name in CATEGORIES:
            store.replace(new.ref, name, store.refs(old.ref, name))
        for text in store.related(old.ref, "appInfoLocalizations"):
            store.add("appInfoLocalizations", text.attributes, {"appInfo": new.ref})
    declared = store.first(old.ref, "ageRatingDeclaration") if old else None
    rating = store.add(
        "ageRatingDeclarations", declared.attributes if declared else {}, ident=new.id
    )
    store.replace(new.ref, "ageRatingDeclaration", [rating.ref])
    return new
