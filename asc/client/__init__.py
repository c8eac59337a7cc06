"""`Client` and `AsyncClient`: they send requests and run workflows."""

from .aio import AsyncClient
from .sync import Client

__all__ = ["AsyncClient", "Client"]
