"""Checks of recorded cassettes: private values, and drift from the document."""
