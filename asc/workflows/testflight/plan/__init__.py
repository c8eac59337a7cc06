"""What TestFlight workflows decide, as pure functions: what is there + what is wanted -> steps."""
