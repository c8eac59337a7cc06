"""App Store versions, as several workflows need them: read, chosen, and made.

`client.versions` is `asc.workflows.versions`; listing, media and reviews stand below it, so that it
can call them.
"""
