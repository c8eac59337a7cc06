"""Text in Slack's marks (`mrkdwn`), which Mattermost and others take too."""

from __future__ import annotations

from collections.abc import Iterable

from asc.base.slack import escape

LONGEST = 3000
"""Characters of one block of text. Source: Slack's reference of the section block."""


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
