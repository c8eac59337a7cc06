"""The engine behind real sockets, and its control API."""
