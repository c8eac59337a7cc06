"""Keys: where they are found, how they are read, and the tokens made with them."""
