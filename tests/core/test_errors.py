"""What Apple refuses, as errors."""

from __future__ import annotations

from typing import Any

import pytest

from asc import Request, errors

from .scripted import Stage, answer, refusal

NESTED = {
    "errors": [
        {
            "id": "e-1", "status": "409", "code": "STATE_ERROR",
            "title": "The request cannot be fulfilled because of the state of another resource.",
            "detail": "Submit for review errors found.",
            "meta": {"associatedErrors": {"/v1/builds/7": [
                {"status": "409", "code": "ENTITY_ERROR.ATTRIBUTE.REQUIRED", "title": "Missing",
                 "detail": "You must provide usesNonExemptEncryption",
                 "source": {"pointer": "/data/attributes/usesNonExemptEncryption"}},
            ]}},
        },
        {"status": "409", "code": "ENTITY_ERROR.RELATIONSHIP.INVALID", "title": "no detail here"},
        {"code": "PARAMETER_ERROR.INVALID", "source": {"parameter": "filter[emaill]"}},
    ]
}  # fmt: skip


def caught(outcome: Any) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as info:
        Stage("sync", [outcome]).send(Request("PATCH", "/v1/reviewSubmissions/1", json={}))
    return info.value


def test_every_entry_is_shown_and_found() -> None:
    error = caught(answer(409, NESTED, x_apple_request_uuid="u-1"))
    assert error.has("ENTITY_ERROR.ATTRIBUTE")
    assert error.has("ENTITY_ERROR.ATTRIBUTE", pointer="/data/attributes/usesNonExemptEncryption")
    assert not error.has("ENTITY_ERROR.ATTRIBUTE", pointer="/data/attributes/name")
    assert not error.has("ENTITY_ERR")
    assert not error.has("STATE_ERROR.X")
    assert error.codes[:2] == ("STATE_ERROR", "ENTITY_ERROR.ATTRIBUTE.REQUIRED")
    assert error.codes[2:] == ("ENTITY_ERROR.RELATIONSHIP.INVALID", "PARAMETER_ERROR.INVALID")
    assert (error.status, error.request_id) == (409, "u-1")
    assert str(error).splitlines() == [
        "409 Conflict: PATCH /v1/reviewSubmissions/1 (request id u-1)",
        "  STATE_ERROR: Submit for review errors found.",
        "    /v1/builds/7:",
        "      ENTITY_ERROR.ATTRIBUTE.REQUIRED: You must provide usesNonExemptEncryption"
        " [/data/attributes/usesNonExemptEncryption]",
        "  ENTITY_ERROR.RELATIONSHIP.INVALID: no detail here",
        "  PARAMETER_ERROR.INVALID:  [filter[emaill]]",
    ]
    assert caught(answer(409, NESTED)).request_id == "e-1"


def test_a_missing_agreement_has_a_class_of_its_own() -> None:
    error = caught(
        answer(
            403,
            {
                "errors": [
                    {
                        "code": "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED",
                        "detail": "A required agreement is missing.",
                        "links": {"see": "/business"},
                    }
                ]
            },
        )
    )
    assert type(error) is errors.AgreementMissing
    assert isinstance(error, errors.Forbidden)
    assert error.errors[0].see == "/business"
    assert "(see /business)" in str(error)
    assert type(caught(refusal(403, "FORBIDDEN_ERROR"))) is errors.Forbidden


def test_a_refusal_that_is_no_json_says_what_it_is() -> None:
    from asc.base.answer import Answer

    error = caught(Answer(406, content=b"The provided Accept header\n is not supported."))
    assert type(error) is errors.NotAcceptable
    assert error.errors == ()
    assert 'not in Apple\'s form: "The provided Accept header is not supported."' in str(error)


def test_the_tree_of_errors() -> None:
    for name in errors.__all__:
        thing = getattr(errors, name)
        is_error = isinstance(thing, type) and issubclass(thing, Exception)
        if is_error and not issubclass(thing, Warning):
            assert issubclass(thing, errors.AscError), name
