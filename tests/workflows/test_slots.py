"""What is done in one group, for any state of it: played on lists."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asc.workflows.media.assets import Stage
from asc.workflows.media.slots import SlotItem, SlotPlan, Want, order_of, plan_slot

KEYS = "abcd"
STAGES: st.SearchStrategy[Stage] = st.sampled_from(["done", "processing", "failed", "awaiting"])


@st.composite
def items(draw: st.DrawFn) -> list[SlotItem]:
    """Files of ours and of others, some twice, some not finished."""
    kinds = st.tuples(st.sampled_from(["", *KEYS]), st.booleans(), STAGES)
    return [
        SlotItem(f"id{number}", f"{key or 'other'}.png", key, ours and bool(key), stage)
        for number, (key, ours, stage) in enumerate(draw(st.lists(kinds, max_size=6)))
    ]


WANTS = st.permutations(KEYS).flatmap(
    lambda keys: st.integers(0, len(keys)).map(
        lambda count: [Want(key, f"{key}.png", key) for key in keys[:count]]
    )
)


def apply(current: list[SlotItem], plan: SlotPlan) -> list[SlotItem]:
    """What is there when a plan was carried out: create, sort, delete."""
    made = {
        want.key: plan.cut_off[want.key].id if want.key in plan.cut_off else f"new {want.key}"
        for want in plan.create
    }
    fresh = {ident: SlotItem(ident, f"{key}.png", key, True) for key, ident in made.items()}
    there = {item.id: fresh.pop(item.id, item) for item in current} | fresh
    order = order_of(current, plan, made)
    if order is not None:
        assert sorted(order) == sorted(there), "Apple wants every file of a group named"
        there = {ident: there[ident] for ident in order}
    gone = {item.id for item in plan.delete}
    return [item for ident, item in there.items() if ident not in gone]


@given(items(), WANTS, st.booleans())
def test_a_plan_leads_to_what_is_wanted(
    current: list[SlotItem], wants: list[Want], prune: bool
) -> None:
    plan = plan_slot(current, wants, prune=prune)
    after = apply(current, plan)
    labels = [want.label for want in wants]
    assert [item.label for item in after][: len(wants)] == labels
    again = plan_slot(after, wants, prune=prune)
    assert not again.changes
    assert (again.create, again.delete) == ((), ())


@given(items(), WANTS)
def test_without_prune_others_stay(current: list[SlotItem], wants: list[Want]) -> None:
    plan = plan_slot(current, wants, prune=False)
    keys = {want.key for want in wants}
    assert all(item.ours or item.key in keys for item in plan.delete)
    if not wants:
        assert not plan.changes


@given(items(), WANTS)
def test_nothing_that_is_wanted_is_deleted_or_made_twice(
    current: list[SlotItem], wants: list[Want]
) -> None:
    plan = plan_slot(current, wants, prune=True)
    assert not {item.id for item in plan.delete} & set(plan.used.values())
    assert not {want.key for want in plan.create} & plan.used.keys()
    done = {item.key for item in current if item.stage in ("done", "processing")}
    assert not {want.key for want in plan.create} & done
