"""What annotations of your own code name: ids, pages, files, the words of Apple's enums, and the
vocabularies of App Store Connect.

from asc.types import Id, Page, Platform, LOCALES

The words that Apple's document knows in a place are `Literal`s, such as `Platform`. An answer may
hold another word: read members are `Platform | str`. Vocabularies (`LOCALES`, `TERRITORIES`, ...)
say what each list rests on, and judge a word: `LOCALES.check("en-US")`.
"""

from __future__ import annotations

from asc_api.enums import *  # noqa: F403
from asc_api.pager import AsyncPager as AsyncPager
from asc_api.pager import Pager as Pager
from asc_api.relationship import Many as Many
from asc_api.relationship import Ref as Ref
from asc_api.request import FileSlice as FileSlice
from asc_api.request import Id as Id
from asc_api.request import Page as Page
from asc_api.request import Request as Request
from asc_api.resource import Resource as Resource
from asc_api.unset import UNSET as UNSET
from asc_api.unset import Unset as Unset

from .vocabulary import CATEGORIES as CATEGORIES
from .vocabulary import CURRENCIES as CURRENCIES
from .vocabulary import LOCALES as LOCALES
from .vocabulary import PREVIEW_TYPES as PREVIEW_TYPES
from .vocabulary import ROLES as ROLES
from .vocabulary import SCREENSHOT_TYPES as SCREENSHOT_TYPES
from .vocabulary import TERRITORIES as TERRITORIES
from .vocabulary import Category as Category
from .vocabulary import Currency as Currency
from .vocabulary import Evidence as Evidence
from .vocabulary import Screen as Screen
from .vocabulary import Vocabulary as Vocabulary
