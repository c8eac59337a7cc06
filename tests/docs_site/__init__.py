"""Tests of the documentation site; what needs zensical is done by `make docs-site`."""
