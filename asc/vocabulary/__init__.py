"""What Apple takes for locales, territories, currencies, categories, roles and screens; how sure
each list is; and the rule for words that are not on it.
"""

from .categories import CATEGORIES, Category
from .evidence import Evidence
from .locales import LOCALES
from .roles import ROLES
from .screens import PREVIEW_TYPES, SCREENSHOT_TYPES, Screen
from .territories import CURRENCIES, TERRITORIES, Currency
from .words import Verdict, Vocabulary

__all__ = [
    "CATEGORIES",
    "CURRENCIES",
    "LOCALES",
    "PREVIEW_TYPES",
    "ROLES",
    "SCREENSHOT_TYPES",
    "TERRITORIES",
    "Category",
    "Currency",
    "Evidence",
    "Screen",
    "Verdict",
    "Vocabulary",
]
