"""Saves what testers sent since the last run: `python examples/feedback.py APP FOLDER`.

Run it as often as you like: each submission is saved, and told of, once.
"""

from __future__ import annotations

import sys
from tempfile import mkdtemp

from _stage import stage

from asc.workflows.feedback import SavedFeedback


def tell(saved: SavedFeedback) -> None:
    """Here a tracker would be fed."""
    print(saved.feedback.about, "->", saved.path.name)


app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"
folder = sys.argv[2] if len(sys.argv) > 2 else mkdtemp()

with stage() as client:
    client.feedback.fetch(app, folder, on_new=tell)
    again = client.feedback.fetch(app, folder, on_new=tell)
    print(len(again.new), "new")
