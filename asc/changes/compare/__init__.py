"""Two surfaces compared: changes, what they mean, and what they are called."""
