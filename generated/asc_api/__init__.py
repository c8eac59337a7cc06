"""The low-level client of Apple's App Store Connect API, made from its OpenAPI document. Never edited by hand.

`asc` stands on it: `asc.Client` has its namespaces, and sends the requests that they make.
"""

SPEC_VERSION = "4.4.1"
"""The version of Apple's document that this package was made from."""
