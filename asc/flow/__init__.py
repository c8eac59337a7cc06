"""What workflows share: steps, create-or-find, read-back, polling, look-up by name."""
