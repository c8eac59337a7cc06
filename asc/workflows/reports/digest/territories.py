"""Territories by two letters, as sales reports have them. Source: ISO 3166; Kosovo is `XK` in
Apple's sales reports and `XKS` in its API.
"""

from __future__ import annotations

_PAIRS = """
ARE:AE AGO:AO AIA:AI ATG:AG AUT:AT ARM:AM BEN:BJ BHS:BS BIH:BA BLR:BY BLZ:BZ
BRB:BB BRN:BN CHL:CL CHN:CN COD:CD COG:CG CPV:CV CYM:KY DNK:DK EST:EE FSM:FM GRD:GD GNB:GW
GUY:GY IRL:IE IRQ:IQ ISR:IL JAM:JM KAZ:KZ KOR:KR LBR:LR LBY:LY MAC:MO MDG:MG MDV:MV MEX:MX
MLT:MT MNE:ME MOZ:MZ PAK:PK PLW:PW PNG:PG PRY:PY POL:PL PRT:PT SEN:SN SLB:SB SLV:SV SRB:RS
SUR:SR SWZ:SZ SYC:SC SVK:SK SVN:SI SWE:SE TCD:TD TKM:TM TUN:TN TUR:TR UKR:UA URY:UY
"""
_OWN = {pair[:3]: pair[4:] for pair in _PAIRS.split()}
"""Those whose two letters are not the first two of the three."""


def two_letters(code: str) -> str:
    """The code of two letters for one of three; any other text stays as it is."""
    if len(code) != 3 or not code.isupper():
        return code
    return _OWN.get(code, code[:2])
