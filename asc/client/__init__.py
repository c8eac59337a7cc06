"""`Client` and `AsyncClient`: they send requests and run workflows."""

from .clients import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
