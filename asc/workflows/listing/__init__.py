"""The store listing as files: pulled, planned, pushed.

`client.listing.pull("com.example.app", "store/", version="2.0")` writes the listing into files;
`client.listing.push(...)` makes it what the files say.
"""

from .converting import convert
from .planning import plan
from .pulling import pull
from .pushing import push
from .result import ConvertedListing, PulledListing, PushedListing
from .texts_table import export_texts, import_texts

__all__ = [
    "ConvertedListing",
    "PulledListing",
    "PushedListing",
    "convert",
    "export_texts",
    "import_texts",
    "plan",
    "pull",
    "push",
]
