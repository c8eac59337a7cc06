"""A diff as text, Markdown, JSON or an HTML page."""
