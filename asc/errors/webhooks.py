"""What can be wrong with webhooks: with a delivery, with the store of a receiver, with what a
handler posts to.
"""

from __future__ import annotations

from asc_api.errors import AscError


class WebhookError(AscError):
    """A delivery can't be taken, kept or passed on."""


class InvalidSignature(WebhookError):
    """Signed with none of the secrets: not from Apple, or changed on its way."""


class UnreadableEvent(WebhookError, ValueError):
    """A signed body that is not an event of Apple's."""


class StoreInUse(WebhookError):
    """Another receiver works on the same file."""


class NotificationFailed(WebhookError):
    """A text could not be posted. The message does not name the URL, which is a secret."""
