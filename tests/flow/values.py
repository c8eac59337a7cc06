"""What the tests of `asc.flow` are made of."""

from __future__ import annotations

from hypothesis import strategies as st

texts = st.text(max_size=12)
lines = st.text("ab<&\n", max_size=12)
scalars = st.none() | st.booleans() | st.integers(-9, 9) | lines
json_values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
