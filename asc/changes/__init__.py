"""What changed between two versions of Apple's API, and what of it touches your code (standard library only)."""
