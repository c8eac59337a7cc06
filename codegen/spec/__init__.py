"""The canonical document: fetched, patched, written."""
