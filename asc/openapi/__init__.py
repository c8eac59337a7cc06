"""The OpenAPI document: how it is read, and how its names become Python names."""
