"""The versions of Apple's API that this package remembers."""
