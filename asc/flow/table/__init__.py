"""Rows with named, typed columns."""

from .column import Column
from .table import Table, table_of

__all__ = ["Column", "Table", "table_of"]
