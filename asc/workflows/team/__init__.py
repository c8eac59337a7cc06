"""Members of the team: their roles and apps, invitations, and a file that says who they are."""

from .apply import apply
from .inviting import invite
from .planning import plan
from .pulling import pull
from .removing import remove
from .result import PulledTeam
from .roles import set_roles
from .values import Person

__all__ = ["Person", "PulledTeam", "apply", "invite", "plan", "pull", "remove", "set_roles"]
