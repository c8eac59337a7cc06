"""`make bench`: prints every figure that the documents name."""

from __future__ import annotations

from . import (
    cassettes,
    client,
    command_line,
    differ,
    exchange,
    lake,
    reports,
    simulator,
    webhooks,
    workflows,
)

if __name__ == "__main__":
    client.main()
    command_line.main()
    differ.main()
    exchange.main()
    simulator.main()
    workflows.main()
    cassettes.main()
    webhooks.main()
    reports.main()
    lake.main()
