"""The one error of the reader."""

from __future__ import annotations


class BadDocument(Exception):
    """The file is not a document of Apple's App Store Connect API, or a part of it can't be read;
    the message is one line that names the place and says why.
    """
