"""What annotations of your own code name: ids, pages, files, and the words of Apple's enums.

from asc.types import Id, Page, Platform

The words that Apple's document knows in a place are `Literal`s, such as `Platform`. An answer may
hold another word: read members are `Platform | str`.
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
