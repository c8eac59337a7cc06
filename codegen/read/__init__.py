"""The document, read into `Api`."""
