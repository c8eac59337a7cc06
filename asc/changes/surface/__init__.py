"""The surface of an API: what a caller can notice of a document."""
