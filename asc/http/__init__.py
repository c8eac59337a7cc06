"""One call over HTTP: address, token, retry, rate limit, errors, downloads."""
