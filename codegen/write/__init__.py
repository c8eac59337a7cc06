"""From `Api` to the files of `generated/`."""
