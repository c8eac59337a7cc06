"""What the tests of `asc.flow` are made of."""

from __future__ import annotations

from hypothesis import strategies as st

from asc.flow.plain import hide_secrets

texts = st.text(max_size=12).filter(lambda name: hide_secrets({name: "x"}) == {name: "x"})
"""Without names of secrets, such as `PRIVATE_KEY`, which Hypothesis takes from our own code."""
lines = st.text("ab<&\n", max_size=12)
scalars = st.none() | st.booleans() | st.integers(-9, 9) | lines
json_values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
