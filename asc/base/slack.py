"""Texts that Slack, and what takes the same marks, shows as they are."""

from __future__ import annotations

LINE = 300
"""Characters of one line here, so that several fit."""


def escape(text: str) -> str:
    """The text, shortened, without what Slack takes for a link or a mention. Source: Slack's page
    on formatting text.
    """
    shown = text if len(text) <= LINE else text[: LINE - 1] + "…"
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
