"""What the OpenAPI document says, indexed for the engine."""
