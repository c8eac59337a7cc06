"""What each operation of the control API does."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import fields
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.faults import Fault, RandomFaults, from_json
from asc.testing.simulator.engine.options import Options
from asc.testing.simulator.engine.rate_limits import RateLimits
from asc.testing.simulator.store.store import Record, Ref

from .rows import Row
from .schemas import an_object, near, of_dataclass

if TYPE_CHECKING:
    from asc.testing.simulator.account import Account
    from asc.testing.simulator.engine.http import Received

Parameters = Mapping[str, str]


class Wrong(ValueError):
    """A control request that can't be carried out; the message says why. Answered with 422."""


def about(account: Account, _: Parameters, __: Any) -> Any:
    """The addresses, the key, and a token."""
    return {
        "baseUrl": account.base_url,
        "uploadUrl": account.upload_url,
        "keyId": account.key_id,
        "issuerId": account.issuer_id,
        "privateKey": account.private_key,
        "token": account.token(),
    }


def requests(account: Account, parameters: Parameters, _: Any) -> Any:
    """The requests received, the oldest first: those of a `method`, a `path` (with `*`), an
    `origin`, a `status`, or with a number above `after`.
    """
    after = parameters.get("after", "0")
    if not after.isdecimal():
        raise Wrong(f"after must be the number of a request, not {after!r}")
    found = [one for one in account.requests if one.number > int(after)]
    return {"requests": [shown(one) for one in found if _is_wanted(one, parameters)]}


def _is_wanted(received: Received, wanted: Parameters) -> bool:
    given = {"method": received.method, "origin": received.origin, "status": str(received.status)}
    same = all(wanted.get(name, value) == value for name, value in given.items())
    return same and fnmatchcase(received.path, wanted.get("path", "*"))


def forget_requests(account: Account, _: Parameters, __: Any) -> None:
    """Empties the list of requests."""
    account.requests.clear()


def shown(received: Received) -> dict[str, Any]:
    """A request as JSON; a body that is not text is base64."""
    try:
        body = {"body": received.body.decode()}
    except UnicodeDecodeError:
        body = {"bodyBase64": base64.b64encode(received.body).decode()}
    plain = {key: value for key, value in vars(received).items() if key not in ("body", "headers")}
    return {**plain, "headers": dict(received.headers), **body}


def list_faults(account: Account, _: Parameters, __: Any) -> Any:
    """The faults that were ordered, also those that struck already."""
    return {"faults": account.service.faults.to_json()}


def add_faults(account: Account, _: Parameters, body: Any) -> Any:
    """Adds faults; one with a `seed` is a schedule by chance."""
    try:
        wanted = [from_json(raw) for raw in body["faults"]]
    except (TypeError, ValueError) as error:
        raise Wrong(str(error)) from None
    account.faults(*wanted)
    return {"added": len(wanted)}


def clear_faults(account: Account, _: Parameters, __: Any) -> None:
    """Takes all faults away."""
    account.clear_faults()


def clock(account: Account, _: Parameters, __: Any) -> Any:
    """The simulator's time, in seconds since 1970."""
    return {"now": account.clock.now()}


def advance(account: Account, _: Parameters, body: Any) -> Any:
    """Moves the clock forward by so many seconds."""
    account.clock.advance(float(body["advance"]))
    return {"now": account.clock.now()}


def limits(account: Account, _: Parameters, __: Any) -> Any:
    """The budgets of requests; null is none."""
    return _public(account.limits)


def set_limits(account: Account, _: Parameters, body: Any) -> Any:
    """Changes budgets."""
    return {**_assign(account.limits, body), "header": account.limits.header()}


def options(account: Account, _: Parameters, __: Any) -> Any:
    """How the account behaves."""
    return _public(account.options)


def set_options(account: Account, _: Parameters, body: Any) -> Any:
    """Changes how the account behaves."""
    return _assign(account.options, body)


def _assign(target: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    for name, value in values.items():
        setattr(target, name, value)
    return _public(target)


def _public(target: Any) -> dict[str, Any]:
    names = [field.name for field in fields(target) if not field.name.startswith("_")]
    return {name: getattr(target, name) for name in names}


def seed(account: Account, _: Parameters, body: Any) -> None:
    """Adds a named account, or resources by type; those that exist are changed."""
    account.seed(body["seed"])


def reset(account: Account, _: Parameters, __: Any) -> None:
    """Back to the last seed: resources, clock, faults, budgets, options, list of requests."""
    account.reset()


def types(account: Account, _: Parameters, __: Any) -> Any:
    """How many resources of each type there are."""
    return {"types": {type_: account.store.count(type_) for type_ in account.store.types}}


def resources(account: Account, parameters: Parameters, _: Any) -> Any:
    """All resources of a type, with what only the simulator knows in `private`."""
    type_ = _type(account, parameters["type"])
    return {"resources": [_resource(account, record) for record in account.store.all(type_)]}


def resource(account: Account, parameters: Parameters, _: Any) -> Any:
    """One resource."""
    return _resource(account, _record(account, parameters["type"], parameters["id"]))


def delete_resource(account: Account, parameters: Parameters, _: Any) -> None:
    """Removes a resource, and what can't be without it."""
    account.store.delete(_record(account, parameters["type"], parameters["id"]).ref)


def link(account: Account, _: Parameters, body: Any) -> None:
    """Links resources by a relationship, beside those that are linked already."""
    account.store.link(*_linkage(account, body))


def unlink(account: Account, _: Parameters, body: Any) -> None:
    """Takes links away; the resources stay."""
    account.store.unlink(*_linkage(account, body))


def _linkage(account: Account, body: Any) -> tuple[Ref, str, list[Ref]]:
    owner, name = _record(account, body["type"], body["id"]).ref, body["relationship"]
    known = account.store.document.type(owner.type).relations
    if name not in known:
        raise Wrong(f"{name!r} is not a relationship of {owner.type}{near(name, known)}")
    targets = [_record(account, one["type"], one["id"]).ref for one in body["targets"]]
    for target in targets:
        if target.type not in known[name].targets:
            wanted = " or ".join(known[name].targets)
            raise Wrong(f"{owner.type}.{name} holds {wanted}, not {target.type}")
    return owner, name, targets


def _type(account: Account, name: str) -> str:
    known = account.store.document.types
    if name not in known:
        raise Wrong(f"{name!r} is not a resource type{near(name, known)}")
    return name


def _record(account: Account, type_: str, ident: str) -> Record:
    found = account.store.get(_type(account, type_), ident)
    if found is None:
        raise Wrong(f"there are no {type_} with the id {ident!r}")
    return found


def _resource(account: Account, record: Record) -> dict[str, Any]:
    held = account.store.links_of(record.ref)
    links = {name: list(map(Ref._asdict, refs)) for name, refs in held.items()}
    plain = {"type": record.ref.type, "id": record.id, "attributes": dict(record.attributes)}
    return {**plain, "private": dict(record.private), "relationships": links}


def reports(account: Account, _: Parameters, __: Any) -> Any:
    """What sales and finance reports hold: the vendor number, days without sales, own rows."""
    sales = account.engine.sales
    own = {date: list(rows) for date, rows in sales.own.items()}
    return {"vendor": sales.vendor, "no_sales": sorted(sales.no_sales), "own": own}


def set_reports(account: Account, _: Parameters, body: Any) -> Any:
    """Sets the vendor number, the days without sales, or rows by report date."""
    sales = account.engine.sales
    sales.vendor = body.get("vendor", sales.vendor)
    sales.no_sales = set(body.get("no_sales", sales.no_sales))
    sales.own = body.get("own", sales.own)
    return reports(account, {}, None)


TEXT = {"type": "string"}
IDENTIFIER = an_object({"type": TEXT, "id": TEXT}, "type", "id")
LINKS = an_object(
    {
        "type": TEXT,
        "id": TEXT,
        "relationship": TEXT,
        "targets": {"type": "array", "items": IDENTIFIER},
    },
    "type",
    "id",
    "relationship",
    "targets",
)
ADVANCE = an_object({"advance": {"type": "number", "minimum": 0}}, "advance")
A_FAULT = {"anyOf": [of_dataclass(Fault), of_dataclass(RandomFaults)]}
FAULTS = an_object({"faults": {"type": "array", "items": A_FAULT}}, "faults")
SEED = an_object({"seed": {"anyOf": [TEXT, {"type": "object"}]}}, "seed")
ROWS_BY_DATE = {
    "type": "object",
    "additionalProperties": {
        "type": "array",
        "items": {"type": "object", "additionalProperties": TEXT},
    },
}
REPORTS = an_object(
    {"vendor": TEXT, "no_sales": {"type": "array", "items": TEXT}, "own": ROWS_BY_DATE}
)
ROWS = (
    Row("GET", "", about),
    Row("GET", "/requests", requests, None, ("method", "path", "origin", "status", "after")),
    Row("DELETE", "/requests", forget_requests),
    Row("GET", "/faults", list_faults),
    Row("POST", "/faults", add_faults, FAULTS),
    Row("DELETE", "/faults", clear_faults),
    Row("GET", "/clock", clock),
    Row("POST", "/clock", advance, ADVANCE),
    Row("GET", "/limits", limits),
    Row("PATCH", "/limits", set_limits, of_dataclass(RateLimits)),
    Row("GET", "/options", options),
    Row("PATCH", "/options", set_options, of_dataclass(Options)),
    Row("POST", "/seed", seed, SEED),
    Row("POST", "/reset", reset),
    Row("GET", "/resources", types),
    Row("GET", "/resources/{type}", resources),
    Row("GET", "/resources/{type}/{id}", resource),
    Row("DELETE", "/resources/{type}/{id}", delete_resource),
    Row("POST", "/links", link, LINKS),
    Row("DELETE", "/links", unlink, LINKS),
    Row("GET", "/reports", reports),
    Row("PATCH", "/reports", set_reports, REPORTS),
)
