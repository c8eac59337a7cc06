"""The simulated App Store Connect."""
