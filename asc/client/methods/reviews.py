"""Generated from asc/workflows/reviews by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from asc_api.models import App
    from asc_api.request import Id

    from asc.client.namespace import Listener
    from asc.flow.moments import Moment
    from asc.flow.plan import Plan
    from asc.flow.polling import Polling
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.workflows.reviews.answer import ReviewId
    from asc.workflows.reviews.plan_replies import Replies
    from asc.workflows.reviews.result import Reply, ReviewSummary
    from asc.workflows.reviews.review import Review
    from asc.workflows.reviews.wanted import Rating, Territory


class Reviews(WorkflowNamespace):
    """Customer reviews: reading, answering and counting them."""

    def delete_reply(self, review: ReviewId, *, on_event: Listener | None = None) -> Result:
        """Deletes the answer to a review, if it has one. Run again, it writes nothing.

        Two requests, one the second time. Raises `NotFound` where there is no such review. Source:
        Apple's page on `DELETE /v1/customerReviewResponses/{id}`.
        """
        from asc.workflows.reviews.delete_reply import delete_reply

        return self._client.run(delete_reply(review), on_event=on_event)

    def list(
        self,
        app: Id[App],
        *,
        unanswered: bool = False,
        since: Moment | None = None,
        until: Moment | None = None,
        rating: Rating | None = None,
        territory: Territory | None = None,
        version: str | None = None,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Table[Review]:
        """The written reviews of an app, the newest first, each with the answer to it.

        `unanswered` leaves out those with an answer, also with one that is not published yet. `version`
        reads the list of that version. A rating without a text is not in the API. The table can be
        saved, or read as Arrow. One request for each 200 reviews since `since`. Raises
        `InvalidArgument`, `NotFoundByName`. Source: Apple's page on
        `GET /v1/apps/{id}/customerReviews`.
        """
        from asc.workflows.reviews.listing import list

        return self._client.run(
            list(
                app,
                unanswered=unanswered,
                since=since,
                until=until,
                rating=rating,
                territory=territory,
                version=version,
                platform=platform,
            ),
            on_event=on_event,
        )

    def plan_replies(
        self,
        app: Id[App],
        replies: Replies,
        *,
        at_most: int = 50,
        since: Moment | None = None,
        until: Moment | None = None,
        rating: Rating | None = None,
        territory: Territory | None = None,
        on_event: Listener | None = None,
    ) -> Plan:
        """The answers that would be sent, for `client.apply(plan)`. It reads only.

        A function is asked about each unanswered review that `since` to `territory` leave. A file is
        one that `client.reviews.list(...).save("reviews.csv")` wrote, with texts in the column `reply`;
        there the filters are not used. Reviews with an answer are skipped, and so is what is beyond
        `at_most` answers. One request for each 200 reviews. Raises `InvalidArgument`, which names every
        text that is too long, `NotFoundByName` for ids that are not the app's.
        """
        from asc.workflows.reviews.plan_replies import plan_replies

        return self._client.run(
            plan_replies(
                app,
                replies,
                at_most=at_most,
                since=since,
                until=until,
                rating=rating,
                territory=territory,
            ),
            on_event=on_event,
        )

    def reply(
        self,
        review: ReviewId,
        text: str,
        *,
        replace: bool = False,
        wait: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Reply:
        """Answers a review: customers can read it, and the author is told of it.

        An answer that is there already is left, unless `replace` asks for another text; the same text
        is not sent again. `wait` waits until it is published, for an hour unless `polling` says
        otherwise. Run again, it writes nothing. Two requests, one the second time. Raises
        `InvalidArgument` for a text over 5,970 characters, `NotFound`, `WaitTimeout`. Source: Apple's
        page on `POST /v1/customerReviewResponses`.
        """
        from asc.workflows.reviews.reply import reply

        return self._client.run(
            reply(review, text, replace=replace, wait=wait, polling=polling), on_event=on_event
        )

    def summary(
        self,
        app: Id[App],
        *,
        since: Moment | None = None,
        until: Moment | None = None,
        by_version: bool = False,
        platform: str = "IOS",
        on_event: Listener | None = None,
    ) -> ReviewSummary:
        """The written reviews of an app in figures: by week and territory, and by version if wanted;
        with what Apple says of them, for one platform.

        A review does not name its version, so `by_version` reads the list of each version. One request
        for each 200 reviews, one for Apple's texts, and one for each version. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's pages on customer reviews and their summarizations.
        """
        from asc.workflows.reviews.summary import summary

        return self._client.run(
            summary(app, since=since, until=until, by_version=by_version, platform=platform),
            on_event=on_event,
        )


class AsyncReviews(AsyncWorkflowNamespace):
    """Customer reviews: reading, answering and counting them."""

    async def delete_reply(self, review: ReviewId, *, on_event: Listener | None = None) -> Result:
        """Deletes the answer to a review, if it has one. Run again, it writes nothing.

        Two requests, one the second time. Raises `NotFound` where there is no such review. Source:
        Apple's page on `DELETE /v1/customerReviewResponses/{id}`.
        """
        from asc.workflows.reviews.delete_reply import delete_reply

        return await self._client.run(delete_reply(review), on_event=on_event)

    async def list(
        self,
        app: Id[App],
        *,
        unanswered: bool = False,
        since: Moment | None = None,
        until: Moment | None = None,
        rating: Rating | None = None,
        territory: Territory | None = None,
        version: str | None = None,
        platform: str | None = None,
        on_event: Listener | None = None,
    ) -> Table[Review]:
        """The written reviews of an app, the newest first, each with the answer to it.

        `unanswered` leaves out those with an answer, also with one that is not published yet. `version`
        reads the list of that version. A rating without a text is not in the API. The table can be
        saved, or read as Arrow. One request for each 200 reviews since `since`. Raises
        `InvalidArgument`, `NotFoundByName`. Source: Apple's page on
        `GET /v1/apps/{id}/customerReviews`.
        """
        from asc.workflows.reviews.listing import list

        return await self._client.run(
            list(
                app,
                unanswered=unanswered,
                since=since,
                until=until,
                rating=rating,
                territory=territory,
                version=version,
                platform=platform,
            ),
            on_event=on_event,
        )

    async def plan_replies(
        self,
        app: Id[App],
        replies: Replies,
        *,
        at_most: int = 50,
        since: Moment | None = None,
        until: Moment | None = None,
        rating: Rating | None = None,
        territory: Territory | None = None,
        on_event: Listener | None = None,
    ) -> Plan:
        """The answers that would be sent, for `client.apply(plan)`. It reads only.

        A function is asked about each unanswered review that `since` to `territory` leave. A file is
        one that `client.reviews.list(...).save("reviews.csv")` wrote, with texts in the column `reply`;
        there the filters are not used. Reviews with an answer are skipped, and so is what is beyond
        `at_most` answers. One request for each 200 reviews. Raises `InvalidArgument`, which names every
        text that is too long, `NotFoundByName` for ids that are not the app's.
        """
        from asc.workflows.reviews.plan_replies import plan_replies

        return await self._client.run(
            plan_replies(
                app,
                replies,
                at_most=at_most,
                since=since,
                until=until,
                rating=rating,
                territory=territory,
            ),
            on_event=on_event,
        )

    async def reply(
        self,
        review: ReviewId,
        text: str,
        *,
        replace: bool = False,
        wait: bool = False,
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> Reply:
        """Answers a review: customers can read it, and the author is told of it.

        An answer that is there already is left, unless `replace` asks for another text; the same text
        is not sent again. `wait` waits until it is published, for an hour unless `polling` says
        otherwise. Run again, it writes nothing. Two requests, one the second time. Raises
        `InvalidArgument` for a text over 5,970 characters, `NotFound`, `WaitTimeout`. Source: Apple's
        page on `POST /v1/customerReviewResponses`.
        """
        from asc.workflows.reviews.reply import reply

        return await self._client.run(
            reply(review, text, replace=replace, wait=wait, polling=polling), on_event=on_event
        )

    async def summary(
        self,
        app: Id[App],
        *,
        since: Moment | None = None,
        until: Moment | None = None,
        by_version: bool = False,
        platform: str = "IOS",
        on_event: Listener | None = None,
    ) -> ReviewSummary:
        """The written reviews of an app in figures: by week and territory, and by version if wanted;
        with what Apple says of them, for one platform.

        A review does not name its version, so `by_version` reads the list of each version. One request
        for each 200 reviews, one for Apple's texts, and one for each version. Raises `InvalidArgument`,
        `NotFoundByName`. Source: Apple's pages on customer reviews and their summarizations.
        """
        from asc.workflows.reviews.summary import summary

        return await self._client.run(
            summary(app, since=since, until=until, by_version=by_version, platform=platform),
            on_event=on_event,
        )
