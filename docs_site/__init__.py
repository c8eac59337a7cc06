"""The documentation site: pages out of docs/ and out of the code, and a check of what was built."""
