"""What everything stands on: the clock, checks of arguments, secrets and scrubbing, the version."""
