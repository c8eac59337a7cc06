"""The figures of some apps against the period before.

facts -> sums -> a digest, and its forms: Markdown, Slack, one page of HTML. What is read is in
`sales_facts`, `analytics_facts` and `review_facts`; all else is pure.
"""
