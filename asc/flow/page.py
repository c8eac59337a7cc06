"""One HTML page that loads nothing from elsewhere, and runs nothing."""

from __future__ import annotations

from html import escape


def write_page(title: str, style: str, body: str) -> str:
    """The page: `title` is text, `style` is CSS, and `body` is HTML that is escaped already."""
    head = escape(title)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
style-src 'unsafe-inline'">
<title>{head}</title>
<style>{style}</style>
</head>
<body>
<h1>{head}</h1>
{body}
</body>
</html>
"""
