"""What a request has to pass before its parameters and body are looked at."""

from __future__ import annotations

from asc.testing.simulator.document.index import JSON, METHODS, Endpoint, Index

from .errors import Problem, Refusal
from .http import Incoming
from .tokens import Key

TEAM_ONLY = frozenset(
    {
        "bundleIdCapabilities",
        "bundleIds",
        "certificates",
        "devices",
        "financeReports",
        "merchantIds",
        "passTypeIds",
        "profiles",
        "salesReports",
    }
)
"""What an individual key can't use: provisioning, sales and finance (quirk 9)."""


def route(document: Index, request: Incoming) -> tuple[Endpoint, str]:
    """The operation and the id in its path; a 404, or a 403 that names what the resource allows."""
    operations, ident = document.find(request.path)
    if not operations and document.find(f"{request.path}/x")[0]:
        raise Refusal(_not_allowed(document, request, _collection(document, request)))
    if not operations:
        raise Refusal(
            Problem(404, "NOT_FOUND", "The path provided does not match a defined resource type")
        )
    operation = operations.get(request.method.lower())
    if operation is None:
        raise Refusal(_not_allowed(document, request, next(iter(operations.values()))))
    return operation, ident


def _collection(document: Index, request: Incoming) -> Endpoint:
    """The collection of a resource of which the document has only single ones (quirk 49)."""
    return Endpoint(document, "post", request.path)


def _not_allowed(document: Index, request: Incoming, other: Endpoint) -> Problem:
    if request.method not in METHODS:
        return Problem(405, "METHOD_NOT_ALLOWED", f"The method '{request.method}' is not allowed")
    wanted = Endpoint(document, request.method.lower(), other.path).allowed_name
    resource = f"/{other.parts[0]}/{other.segment}"
    near = [
        op
        for (_, path), op in document.endpoints.items()
        if path in (resource, f"{resource}/{{id}}")
    ]
    if other.relation:
        near = list(document.find(request.path)[0].values())
    allowed = ", ".join(sorted(op.allowed_name for op in near))
    word = "Allowed operations are" if "," in allowed else "Allowed operation is"
    detail = f"The resource '{other.owner}' does not allow '{wanted}'. {word}: {allowed}"
    return Problem(403, "FORBIDDEN_ERROR", detail)


def demand_budget(has_budget: bool) -> None:
    if not has_budget:
        detail = (
            "We've received too many requests for this API. Please wait and try again or slow "
            "down your request rate."
        )
        raise Refusal(Problem(429, "RATE_LIMIT_EXCEEDED", detail))


def demand_agreements(missing: bool) -> None:
    if missing:
        detail = (
            "This request requires an in-effect agreement that has not been signed or has expired."
        )
        code = "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED"
        raise Refusal(Problem(403, code, detail, links={"see": "/business"}))


def demand_key(key: Key, operation: Endpoint) -> None:
    if key.issuer_id is None and operation.segment in TEAM_ONLY:
        title = "This request is forbidden for security reasons"
        raise Refusal(
            Problem(
                403,
                "FORBIDDEN_ERROR",
                "The API key in use does not allow this request",
                title=title,
            )
        )


def demand_json(operation: Endpoint, request: Incoming) -> None:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if operation.body and media_type != JSON:
        detail = f"The Content-Type '{media_type}' is not supported: use '{JSON}'"
        raise Refusal(
            Problem(415, "UNSUPPORTED_MEDIA_TYPE", detail, title="The media type is not supported")
        )


def accepted(operation: Endpoint, accept: str) -> str | None:
    """The media type to answer with; None when the client takes none of those offered."""
    offered = operation.media_types or (JSON,)
    for wanted in accept.split(","):
        name = wanted.partition(";")[0].strip().lower()
        for media_type in offered:
            if name in ("*/*", "", media_type) or name == media_type.split("/")[0] + "/*":
                return media_type
    return None
