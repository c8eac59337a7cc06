"""What a fact about Apple's side rests on."""

from __future__ import annotations

from typing import Literal

Evidence = Literal["observed", "document", "page", "quoted", "code", "guess"]
"""`observed`: an answer of the API, as others report it. `document`: Apple's OpenAPI document.
`page`: a page of Apple's. `quoted`: such a page in the words of others. `code`: a constant in the
code of others. `guess`: nothing that can be shown.
"""
