"""Dry runs: reads are sent, writes are planned."""
