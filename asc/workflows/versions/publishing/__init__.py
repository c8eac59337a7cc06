"""What `publish` is made of: its arguments, what it reads, what it foresees, and its writes."""
