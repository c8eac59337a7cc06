"""Taking out what is private, before anything is written."""
