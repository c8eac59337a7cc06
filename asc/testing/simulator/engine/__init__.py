"""One request in, one answer out; no server is needed."""
