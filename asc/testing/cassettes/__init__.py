"""Cassettes: what a script and App Store Connect said to each other, in a file that is safe to
commit.

vcrpy records and replays; here are the redaction, the readable layout, the matching, and the checks
of old recordings.
"""
