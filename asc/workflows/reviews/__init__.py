"""Customer reviews: reading, answering and counting them.

`client.reviews.list("com.example.app", unanswered=True, rating=(1, 2))`, then
`client.reviews.reply(review, "Thank you ...")`.
"""

from .delete_reply import delete_reply
from .listing import list
from .plan_replies import plan_replies
from .reply import reply
from .result import Reply, ReviewSummary
from .review import Review
from .summary import summary

__all__ = [
    "Reply",
    "Review",
    "ReviewSummary",
    "delete_reply",
    "list",
    "plan_replies",
    "reply",
    "summary",
]
