"""Arguments first: a wrong value of any argument of any workflow costs no write.

The cases come from the signatures: a new workflow needs a valid call here, and a new kind of
argument its wrong values.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

import asc.workflows
from asc import Polling, Ref
from asc.errors import AscError, InvalidArgument
from asc.testing import Simulator
from asc.workflows.versions import EncryptionDeclaration, ReviewContact

from .listing_stage import FILES, write_files
from .offers_stage import INTRODUCTORY, LATER, OFFER, PLUS, PROMOTIONAL, SOON, WIN_BACK
from .playing import play
from .refusals import Unfit, check_refusal
from .scenarios import APP

ADA, BUILD = "ada@example.com", "6c1f2c9e-0000-4000-8000-000000000001"

PERSON = {"first_name": "Ada", "last_name": "Example", "roles": ["ADMIN"], "apps": "all"}
MEMBERS = {"members": {ADA: PERSON}}

VALID: dict[str, dict[str, Any]] = {
    "catalog.ensure_in_app_purchase": {
        "app": APP,
        "product_id": "com.example.new",
        "type": "CONSUMABLE",
        "name": "New",
        "price": "0.99",
        "territories": "all",
        "new_territories": True,
    },
    "catalog.ensure_subscription": {
        "app": APP,
        "product_id": "com.example.new",
        "group": "Plus",
        "period": "ONE_YEAR",
        "name": "New",
        "price": "0.99",
        "territories": "all",
        "new_territories": True,
    },
    "catalog.clear_purchase_history": {"accounts": ADA},
    "catalog.create_offer_codes": {
        "app": APP,
        "product_id": PLUS,
        "offer": "Spring",
        **OFFER,
        "custom": {"SPRING27": 500},
        "one_time": 500,
        "expires": LATER,
    },
    "catalog.download_offer_codes": {"batch": BUILD},
    "catalog.ensure_introductory_offer": {"app": APP, "product_id": PLUS, **INTRODUCTORY},
    "catalog.ensure_promotional_offer": {
        "app": APP,
        "product_id": PLUS,
        "offer_code": "spring",
        **PROMOTIONAL,
    },
    "catalog.ensure_win_back_offer": {
        "app": APP,
        "product_id": PLUS,
        "offer_id": "back",
        **WIN_BACK,
        "end": LATER,
    },
    "catalog.missing": {"app": APP},
    "catalog.apply": {"app": APP, "path": "catalog.yaml"},
    "catalog.plan": {"app": APP, "path": "catalog.yaml"},
    "catalog.pull": {"app": APP, "path": "catalog.yaml"},
    "catalog.set_sandbox_tester": {"account": ADA},
    "media.attach": {"resource": Ref("appStoreReviewDetails", "1"), "path": "App.ipa"},
    "signing.ensure_bundle_id": {"identifier": "com.example.fresh"},
    "signing.ensure_certificate": {"type": "DISTRIBUTION", "key": "key.pem"},
    "signing.ensure_profile": {
        "name": "P",
        "kind": "IOS_APP_STORE",
        "bundle_id": APP,
        "certificates": "KDISTRIBUTION",
    },
    "signing.fetch": {"bundle_id": APP, "kind": "IOS_APP_STORE"},
    "signing.plan_revocation": {"certificate": "KDISTRIBUTION"},
    "signing.register_devices": {"devices": []},
    "signing.revoke_certificate": {"certificate": "KDISTRIBUTION"},
    "signing.status": {},
    "pricing.current": {"product": APP},
    "pricing.end_pre_order": {"app": APP},
    "pricing.plan": {"product": APP, "price": "9.99"},
    "pricing.plan_availability": {"product": APP, "territories": "all"},
    "pricing.points": {"product": APP},
    "pricing.set_pre_order": {"app": APP, "territories": ["DEU"], "release": SOON},
    "pricing.visibility": {"app": APP},
    "listing.plan": {"app": APP, "folder": "store", "version": "1.1"},
    "listing.pull": {"app": APP, "folder": "store", "version": "1.1"},
    "listing.push": {"app": APP, "folder": "store", "version": "1.1"},
    "media.check": {"folder": "tests"},
    "media.plan": {"app": APP, "folder": "tests", "version": "1.1"},
    "media.pull": {"app": APP, "folder": "pulled", "version": "1.1"},
    "media.push": {"app": APP, "folder": "tests", "version": "1.1"},
    "testflight.add_testers": {"app": APP, "testers": ADA, "groups": "Friends"},
    "testflight.distribute": {"build": BUILD},
    "testflight.ensure_group": {"app": APP, "name": "Press"},
    "testflight.invite_testers": {"app": APP, "testers": ADA},
    "testflight.move_testers": {
        "app": APP,
        "testers": ADA,
        "source": "Friends",
        "target": "Press",
    },
    "testflight.notify": {"build": BUILD},
    "testflight.plan_group": {"app": APP, "name": "Press"},
    "testflight.remove_testers": {"testers": ADA, "app": APP},
    "testflight.testers": {"app": APP},
    "testflight.upload_and_distribute": {"path": "App.ipa", "groups": "Friends"},
    "uploads.next_build_number": {"app": APP},
    "uploads.upload": {"path": "App.ipa"},
    "versions.cancel": {"app": APP, "version": "1.1"},
    "versions.ensure": {"app": APP, "version": "2.0", "release": "manual"},
    "versions.publish": {"path": "App.ipa"},
    "versions.release": {"app": APP, "version": "1.1"},
    "versions.reopen": {"app": APP, "version": "1.1"},
    "versions.set_phased_release": {"app": APP, "version": "1.1", "action": "start"},
    "versions.status": {"app": APP},
    "versions.submit": {"app": APP, "version": "1.1", "release": "manual"},
    "versions.validate": {"app": APP, "version": "1.1"},
    "versions.wait_for_state": {"app": APP, "version": "1.1", "state": "IN_REVIEW"},
    "team.apply": {"source": MEMBERS},
    "team.invite": {
        "email": ADA,
        "first_name": "Ada",
        "last_name": "Example",
        "roles": ["SALES"],
        "apps": "all",
    },
    "team.plan": {"source": MEMBERS},
    "team.pull": {},
    "team.remove": {"people": ADA},
    "team.set_roles": {"email": ADA, "roles": ["SALES"]},
    "xcode_cloud.download": {"run": BUILD, "to": "out"},
    "xcode_cloud.latest": {"workflow": "Release", "app": APP},
    "xcode_cloud.run": {"workflow": "Release", "app": APP, "branch": "main"},
    "xcode_cloud.status": {"app": APP},
    "xcode_cloud.wait_for_run": {"run": BUILD},
    "folder.plan": {"app": APP, "folder": "store", "version": "1.1"},
    "feedback.delete": {"app": APP, "feedback": "f1"},
    "feedback.fetch": {"app": APP, "folder": "feedback"},
    "feedback.list": {"app": APP},
    "reviews.delete_reply": {"review": "r1"},
    "reviews.list": {"app": APP},
    "reviews.plan_replies": {"app": APP, "replies": {"r1": "Thank you"}},
    "reviews.reply": {"review": "r1", "text": "Thank you"},
    "reviews.summary": {"app": APP},
    "webhooks.deliveries": {"app": APP},
    "webhooks.ensure": {
        "app": APP,
        "url": "https://example.com/other",
        "name": "CI",
        "events": ["BUILD_UPLOAD_STATE_UPDATED"],
        "secret": "s3cret",
    },
    "webhooks.ping": {"app": APP},
    "webhooks.redeliver": {"app": APP},
    "webhooks.replay": {"app": APP, "handlers": print},
    "uploads.wait_for_build": {"app": APP, "version": "1.1", "build_number": "13"},
}

UNFIT = Unfit()
NO_TEXT: list[Any] = ["", "  ", 5, b"x"]
NO_FLAG: list[Any] = ["no", 1]
NO_NUMBER: list[Any] = [0, -1, "4", 1.5, True]
NO_WORD: list[Any] = ["nonsense", 5]
NO_APP: list[Any] = ["", 5, b"com.example.app1"]
NO_GROUPS: list[Any] = [5, [""], [5], b"x"]
NO_TESTERS: list[Any] = [5, ["ada@"], [5], ["ada@example.com", "grace"]]
NO_ROLES: list[Any] = ["SALES", [], [5], 5, None, ["Sales"], ["ACCOUNT_HOLDER"]]
NO_APPS: list[Any] = ["", 5, [], [5], [""], b"all", APP]
NO_NOTES: list[Any] = [5, "text", {"en-us": "x"}, {"english": "x"}, {"en-US": None}, {5: "x"}]

NO_TERRITORIES: list[Any] = [5, "USA", ["usa"], [5], {"USA": 1}]
NO_PRICES: list[Any] = [5, "USA", ["usa"], [5], [], {}, {"usa": "1"}, {"DEU": "9,99"}]

INSTEAD: dict[tuple[str, str], dict[str, Any]] = {
    ("catalog.ensure_introductory_offer", "territories"): {"price": None},
    ("catalog.ensure_promotional_offer", "price"): {"territories": "all"},
    ("catalog.ensure_win_back_offer", "price"): {"territories": "all"},
    ("signing.ensure_certificate", "csr"): {"key": None},
    ("signing.ensure_certificate", "storage"): {"key": None},
    ("xcode_cloud.run", "pull_request"): {"branch": None},
    ("xcode_cloud.run", "tag"): {"branch": None},
}
"""What else differs from the valid call where an argument is tried that excludes another one."""

WRONG: dict[str, list[Any]] = {
    "Batch": ["", 5, None, Ref("apps", "1")],
    "Customers | None": ["NEW", 5, [], ["OLD"], [5], ["NEW", "NON_SPENDER"]],
    "CodeNumber | None": [*NO_NUMBER, 2_000_000],
    "Duration": [*NO_WORD, None, "ONE_YEAR"],
    "Duration | None": [*NO_WORD],
    "Environment": [*NO_WORD, None],
    "Mapping[str, int] | None": [5, "x", {}, {"SPRING": 5}, {"a b": 500}, {"A": 500, "a": 500}],
    "Mode": [*NO_WORD, None, "FREE_TRIAL"],
    "Mode | None": NO_WORD,
    "Months | None": [5, (1,), (0, 5), (5, 1), ("1", "2")],
    "OfferEligibility | None": NO_WORD,
    "OfferTerritories": [*NO_PRICES, None],
    "OfferTerritories | None": NO_PRICES,
    "PlanType | None": NO_WORD,
    "Priority | None": NO_WORD,
    "PromotionIntent | None": NO_WORD,
    "RenewalRate | None": NO_WORD,
    "SandboxAccounts": ["", 5, None, [], [5], b"x"],
    "Amount | None": ["", "9,99", "1.234", 9.99, -1, True],
    "Mapping[str, Amount] | None": [{"DEU": 0.5}, {"EUR": "0"}, {"": "1"}, {"x": "1,5"}, ["EUR"]],
    "Collection[str]": [5, "USA", [5], None],
    "Collection[str] | None": NO_TERRITORIES,
    "Day": ["", "soon", 5, "2020-01-01"],
    "Everywhere": [*NO_TERRITORIES, []],
    "Localizations | None": [
        5,
        "x",
        {5: {}},
        {"en-US": 5},
        {"en-us": {"name": "Gems"}},
        {"en-US": {}},
    ],
    "Period | None": NO_WORD,
    "PurchaseType | None": NO_WORD,
    "Match": [*NO_WORD, None],
    "PlanType": [*NO_WORD, None],
    "Product": ["", 5, None, b"x"],
    "Sequence[str]": [*NO_TERRITORIES, None],
    "Territories": [5, None, ["DEU"], "DEU", {"deu": "1"}, {"DEU": "1,0"}, "prices.txt"],
    "str | date": ["", "soon", 5, "2020-01-01", None],
    "Apps": [*NO_APP, None, [], [5]],
    "Apps | None": [*NO_APP, [], [5]],
    "Capabilities": ["PUSH_NOTIFICATIONS", 5, [5], ["PUSH_NOTIFICATION"], {"ICLOUD": 5}, None],
    "Certificates": ["", 5, None, [], [5]],
    "DeviceChoice | None": ["all", "", 5, ["x"]],
    "Devices": ["", "missing.csv", 5, [5], None],
    "CloudRun | Id[CiBuildRun]": ["", "two words", 5, None],
    "Collection[ArtifactType] | None": ["ARCHIVE", ["nonsense"], [5], [], 5],
    "Backend | None": NO_WORD,
    "GroupName": NO_TEXT,
    "GroupNames": [*NO_GROUPS, None],
    "Id[Resource]": ["", 5, None, "13"],
    "Id[App]": [*NO_APP, None],
    "Id[App] | None": NO_APP,
    "Id[Build]": ["", 5, None, "13"],
    "Id[Build] | Uploaded": ["", 5, None, "13"],
    "Id[CiBuildRun]": ["", "two words", 5, None],
    "Id[CiWorkflow]": ["", 5, None],
    "Iterable[str]": NO_ROLES,
    "IfExists": [*NO_WORD, None],
    "IfInReview": [*NO_WORD, None],
    "IfOther": [*NO_WORD, None],
    "Literal['all'] | Iterable[Id[App]]": [*NO_APPS, None],
    "Literal['all'] | Iterable[Id[App]] | None": NO_APPS,
    "Mapping[str, str] | None": NO_NOTES,
    "Platform | None": NO_WORD,
    "Id[App] | Sequence[Id[App]] | None": [*NO_APP, [5]],
    "Folder": ["", 5, None],
    "Folder | None": ["", 5],
    "Form | None": NO_WORD,
    "Names": [5, "nonsense", ["nonsense"], [5]],
    "Prune": ["en-US", 5, None, [5]],
    "PhasedAction": [*NO_WORD, None],
    "Release": [*NO_WORD, None],
    "Release | None": NO_WORD,
    "EncryptionDeclaration | None": ["nonsense", 5, True],
    "ReviewContact | None": ["ada@example.com", 5],
    "Sequence[Item]": ["nonsense", [5], None],
    "str | Build | None": [*NO_TEXT],
    "str | Collection[str]": ["nonsense", 5, None, []],
    "str | Iterable[str]": ["", 5, None, [], ["ada"], [5]],
    "str | PathLike[str]": ["", 5, None],
    "str | PathLike[str] | Mapping[str, Any]": ["", 5, None],
    "str | PathLike[str] | None": [5],
    "Polling | None": [60, "60", {"timeout": 60}],
    "Testers": [*NO_TESTERS, None],
    "Rating | None": [0, 6, "5", True, (), (1, 9), 2.5],
    "Replies": [5, "", None, {"r1": 5}, {"": "x"}, {"r1": "x" * 5971}],
    "ReviewId": ["", " ", 5, None],
    "Territory | None": ["usa", "", 5, [], ["USA", "Germany"]],
    "FeedbackIds": ["", " ", 5, None, [], [5], b"x"],
    "Kind | None": [*NO_WORD, "CRASH"],
    "OnNew | None": [5, "print"],
    "Handlers": [5, {}, None, {str: print}],
    "Moment | None": ["yesterday", "", 5, datetime(2026, 1, 1)],
    "EventTypes": ["nonsense", [], [5], ["nonsense"], ["BUILD_UPLOAD_STATE_UPDATE"], 5, None],
    "bool": [*NO_FLAG, None],
    "bool | None": NO_FLAG,
    "int": [*NO_NUMBER, None],
    "int | None": [*NO_NUMBER, 20_000],
    "str": [*NO_TEXT, None],
    "str | None": NO_TEXT,
    "str | Path": ["", 5, None],
    "str | Path | None": ["", 5],
}


def workflows() -> Iterator[tuple[str, Any]]:
    """The public workflows of all packages but the reports, which write nothing at Apple's."""
    for package in iter_modules(asc.workflows.__path__):
        if package.ispkg and package.name != "reports":
            module = import_module(f"asc.workflows.{package.name}")
            for name in module.__all__:
                if inspect.iscoroutinefunction(getattr(module, name)):
                    yield f"{package.name}.{name}", getattr(module, name)


FITS = {
    ("team.apply", "remove_at_most", "0"),
    ("team.plan", "remove_at_most", "0"),
    ("xcode_cloud.run", "pull_request", "20000"),
}
"""Values that are wrong elsewhere."""

CASES = [
    pytest.param(workflow, name, value, id=f"{workflow}-{name}-{value!r:.80}")
    for workflow, function in workflows()
    for name, parameter in inspect.signature(function).parameters.items()
    for value in [*WRONG[parameter.annotation], UNFIT]
    if (workflow, name, repr(value)) not in FITS
]


def test_every_workflow_has_a_valid_call() -> None:
    assert {name for name, _ in workflows()} == VALID.keys()


NO_SECONDS: list[Any] = [-1, "4", True, None, float("nan")]
NO_PERSON: list[Any] = [*NO_TEXT, None]

PARTS: list[tuple[Any, dict[str, Any], dict[str, list[Any]]]] = [
    (
        EncryptionDeclaration,
        {"description": "A", "proprietary": True, "third_party": False, "french_store": False},
        {
            "description": NO_PERSON,
            "proprietary": [*NO_FLAG, None],
            "third_party": [*NO_FLAG, None],
            "french_store": [*NO_FLAG, None],
            "document": ["", 5, "none.pdf"],
        },
    ),
    (
        ReviewContact,
        {"first_name": "A", "last_name": "E", "email": ADA, "phone": "+44 20 7946 0018"},
        {
            "first_name": NO_PERSON,
            "last_name": NO_PERSON,
            "email": [*NO_PERSON, "ada", "ada@"],
            "phone": [*NO_PERSON, "0207 946", "+44 call"],
            "attachments": [5, "how-to.mov", [5], ["none.mov"]],
        },
    ),
    (
        Polling,
        {},
        {"timeout": NO_SECONDS, "first": NO_SECONDS, "longest": [0, *NO_SECONDS], "factor": [0.5]},
    ),
]
"""Values that are given as one argument: each with a valid call, and wrong ones by field."""


@pytest.mark.parametrize(
    ("kind", "valid", "name", "value"),
    [
        (kind, valid, name, value)
        for kind, valid, wrong in PARTS
        for name, values in wrong.items()
        for value in [*values, UNFIT]
    ],
)
def test_a_wrong_part_of_an_argument(
    kind: Any, valid: dict[str, Any], name: str, value: Any
) -> None:
    kind(**valid)
    with pytest.raises(InvalidArgument) as raised:
        kind(**{**valid, name: value})
    check_refusal(str(raised.value), name, value)
    assert str(raised.value).startswith(f"{kind.__name__}: {name}")


@pytest.fixture
def folder(ipa: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with the files that valid calls name."""
    monkeypatch.chdir(ipa.parent)
    (ipa.parent / "tests").mkdir()
    write_files(ipa.parent / "store", FILES)
    write_files(ipa.parent, {"catalog.yaml": "in_app_purchases: {}"})
    return ipa.parent


def call(sim: Simulator, workflow: str, given: Mapping[str, Any]) -> Any:
    """What a workflow gives with some arguments."""
    package, _, method = workflow.partition(".")
    return play(sim, "sync", lambda client: getattr(getattr(client, package), method)(**given))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("workflow", VALID)
def test_a_valid_call(sim: Simulator, workflow: str) -> None:
    """Else the wrong values below could be refused for another argument's."""
    try:
        call(sim, workflow, VALID[workflow])
    except InvalidArgument:
        raise
    except AscError:
        pass  # such as a build that is not there


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("workflow", "name", "value"), CASES)
def test_a_wrong_argument(sim: Simulator, workflow: str, name: str, value: Any) -> None:
    given = {**VALID[workflow], **INSTEAD.get((workflow, name), {}), name: value}
    with pytest.raises(InvalidArgument) as raised:
        call(sim, workflow, given)
    check_refusal(str(raised.value), name, value)
    assert [request for request in sim.requests if request.method != "GET"] == []
