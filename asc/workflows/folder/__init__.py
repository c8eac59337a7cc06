"""Everything about an app in one folder: texts, pictures, products and prices.

`plan = client.folder.plan("com.example.app", "store/", version="2.0")` says what would change, and
`client.apply(plan)` does it.
"""

from .planning import plan

__all__ = ["plan"]
