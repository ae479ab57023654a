# Attacks the kernel by way of socket families that nobody needs.
from attempt import attempt, call

stream, datagram, raw, packets = 1, 2, 3, 5
families = {
    "AF_ALG": (38, packets, 0),
    # The kernel looks at 32 bits of this; a filter that compares 64 takes it for another family.
    "AF_ALG in disguise": ((1 << 32) + 38, packets, 0),
    "AF_VSOCK": (40, stream, 0),
    "AF_PACKET": (17, raw, 0),
    "AF_XDP": (44, raw, 0),
    "AF_KCM": (41, datagram, 0),
    "AF_TIPC": (30, packets, 0),
    "AF_BLUETOOTH": (31, raw, 1),
    "AF_CAN": (29, raw, 1),
    "netfilter": (16, raw, 12),
    "raw IP": (2, raw, 1),
    "raw IPv6": (10, raw, 58),
    "ping": (2, datagram, 1),
    "SCTP": (2, packets, 132),
}
for name, arguments in families.items():
    attempt(name, lambda: call("socket", *arguments))
attempt("a pair of TIPC", lambda: call("socketpair", 30, packets, 0, 0))
