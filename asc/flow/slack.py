"""Text in Slack's marks (`mrkdwn`), which Mattermost and others take too."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 3000
"""Characters of one block of text. Source: Slack's reference of the section block."""

LINE = 300
"""Characters of one line here, so that several fit."""


def slack_text(title: str, lines: Iterable[str]) -> str:
    """A bold title, and a bullet for each line, as many as fit; the rest is counted."""
    bullets = [f"\n• {escape(line)}" for line in lines]
    text = f"*{escape(title)}*"
    for place, bullet in enumerate(bullets):
        rest = f"\n… and {len(bullets) - place} more"
        if len(text) + len(bullet) + len(rest) > LONGEST:
            return text + rest
        text += bullet
    return text


def escape(text: str) -> str:
    """The text, shortened, without what Slack takes for a link or a mention. Source: Slack's page
    on formatting text.
    """
    shown = text if len(text) <= LINE else text[: LINE - 1] + "…"
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
