"""Writing the values of one resource: a PATCH, or a POST where it is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import attrs
from asc_api.request import Request
from asc_api.resource import Resource
from asc_api.resources import (
    age_rating_declarations,
    app_custom_product_page_localizations,
    app_custom_product_page_versions,
    app_info_localizations,
    app_infos,
    app_store_review_details,
    app_store_version_localizations,
    app_store_versions,
    apps,
    beta_app_localizations,
    beta_app_review_details,
    end_user_license_agreements,
)

from asc.errors import ApiError, CannotChange, Conflict, NotFound, UnprocessableEntity
from asc.flow.ensure import create_or_find, reasons
from asc.flow.plain import from_env
from asc.flow.plan import PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step

from .choosing import OPEN_VERSIONS
from .fields import Part, Place
from .reading import Current, list_texts
from .steps import key_of, places_of

_UPDATE: dict[Part, Callable[..., Request[Any]]] = {
    "app": apps.update,
    "version": app_store_versions.update,
    "categories": app_infos.update,
    "age_rating": age_rating_declarations.update,
    "review": app_store_review_details.update,
    "beta_review": beta_app_review_details.update,
    "eula": end_user_license_agreements.update,
    "info": app_info_localizations.update,
    "texts": app_store_version_localizations.update,
    "beta": beta_app_localizations.update,
    "product_pages": app_custom_product_page_localizations.update,
}
_DELETE: dict[Part, Callable[..., Request[None]]] = {
    "info": app_info_localizations.delete,
    "texts": app_store_version_localizations.delete,
    "beta": beta_app_localizations.delete,
    "product_pages": app_custom_product_page_localizations.delete,
}


@attrs.frozen
class Group:
    """The steps of one resource."""

    place: Place
    steps: Sequence[PlanStep]
    partial: bool

    @property
    def part(self) -> Part:
        return self.place[0]

    @property
    def locale(self) -> str:
        return self.place[1]

    def new(self, current: Current) -> bool:
        """Whether the resource is missing."""
        return self.place not in current.found

    @property
    def values(self) -> dict[str, Any]:
        """The attributes to send, by their Python names."""
        keys = [key_of(step) for step in self.steps]
        return {
            key.field.attribute: _sent(key.name, step.wanted)
            for key, step in zip(keys, self.steps, strict=True)
        }

    def __str__(self) -> str:
        part, locale, page = self.place
        return f"product page {page!r} {locale}" if page else f"{locale} {part}".strip()


def _sent(name: str, value: Any) -> Any:
    return from_env(value) if name == "demo_password" and value is not None else value


async def write_group(current: Current, group: Group) -> list[Step]:
    """Writes it. What Apple refuses is `refused` with `partial`, and so is a
    promotional text of a version that is closed otherwise; else it is raised.
    """
    try:
        await _write(current, group)
    except (Conflict, UnprocessableEntity) as error:
        if not group.partial and not _is_tried(current, group):
            error.add_note(f"{group}: {cure_of(error)}")
            raise
        why = f"{reasons(error)}; {cure_of(error)}"
        return [step.done("refused", why) for step in group.steps]
    return [step.done() for step in group.steps]


def _is_tried(current: Current, group: Group) -> bool:
    """Whether only Apple knows if it can be changed: a promotional text, at any time."""
    return group.part == "texts" and current.version_state not in OPEN_VERSIONS


def cure_of(error: ApiError) -> str:
    """What a user can do about a refusal, by the whole set of its codes (quirk 17)."""
    if error.has("ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"):
        return "another app, or another resource, has it: choose another value"
    if error.has("ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE") or error.has("STATE_ERROR"):
        return "it is locked now: make a new version, or take this one back from review"
    if error.has("ENTITY_ERROR.ATTRIBUTE.REQUIRED"):
        return "add the value that Apple names"
    return "change the value that Apple names"


async def _write(current: Current, group: Group) -> None:
    resource = current.found.get(group.place)
    if group.part == "eula" and not any(group.values.values()):
        await _take_licence_away(resource)
        return
    if resource is None:
        resource, made = await _create(current, group)
        if made:
            return
    await write_and_verify(_UPDATE[group.part](resource, **group.values))


async def _take_licence_away(licence: Any) -> None:
    """The app has Apple's own licence then (Apple's page on custom licence agreements)."""
    if licence is not None:
        await _delete(end_user_license_agreements.delete(licence))


async def _create(current: Current, group: Group) -> tuple[Any, bool]:
    """Makes it; where Apple or another run made it meanwhile, that one has to be changed."""
    values = {name: value for name, value in group.values.items() if value is not None}
    app, version, info = current.app, current.version, current.info
    locale = group.locale
    request: Request[Any]
    match group.part:
        case "info" if info is not None:
            request = app_info_localizations.create(locale=locale, app_info=info, **values)
            listed: Any = app_infos.list_app_info_localizations(info)
        case "texts" if version is not None:
            request = app_store_version_localizations.create(
                locale=locale, app_store_version=version, **values
            )
            listed = list_texts(version)
        case "beta":
            request = beta_app_localizations.create(locale=locale, app=app, **values)
            listed = apps.list_beta_app_localizations(app)
        case "product_pages":
            page = current.pages.versions[group.place[2]]
            request = app_custom_product_page_localizations.create(
                locale=locale, app_custom_product_page_version=page, **values
            )
            listed = app_custom_product_page_versions.list_app_custom_product_page_localizations(
                page
            )
        case "review" if version is not None:
            request = app_store_review_details.create(app_store_version=version, **values)
            return await create_or_find(request, lambda: _contact(version))
        case "eula":
            request = end_user_license_agreements.create(app=app, **values)
            return await create_or_find(request, lambda: _licence(current))
        case _:
            raise CannotChange(f"{group}: it is not there, and the API can't make it")

    async def find() -> Resource | None:
        texts = await listed.all()
        return next((each for each in texts if same_locale(each, locale)), None)

    return await create_or_find(request, find)


def same_locale(text: Any, locale: str) -> bool:
    """Apple compares locales without case (quirk 41)."""
    return str(text.locale).casefold() == locale.casefold()


async def _contact(version: Any) -> Any:
    return await app_store_versions.get_app_store_review_detail(version)


async def _licence(current: Current) -> Any:
    try:
        return await apps.get_end_user_license_agreement(current.app)
    except NotFound:
        return None


async def delete_locale(current: Current, step: PlanStep, partial: bool) -> Step:
    """Deletes a language wherever it is: its names, its texts in the version and in TestFlight."""
    places = places_of(step.data["locale"], step.data.get("page", ""))
    try:
        for place in places:
            if place in current.found:
                await _delete(_DELETE[place[0]](current.found[place]))
    except (Conflict, UnprocessableEntity) as error:
        if not partial:
            raise
        return step.done("refused", reasons(error))
    return step.done()


async def _delete(request: Request[None]) -> None:
    with suppress(NotFound):  # it went with what was deleted before it, or by another run
        await write_and_verify(request)
