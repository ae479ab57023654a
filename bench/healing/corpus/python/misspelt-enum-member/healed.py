from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    CONNECTING = auto()
    ONLINE = auto()
    WAITING = auto()
    CLOSED = auto()


TRANSITIONS = {
    (State.IDLE, "dial"): State.CONNECTING,
    (State.CONNECTING, "answer"): State.ONLINE,
    (State.CONNECTING, "timeout"): State.WAITING,
    (State.WAITING, "dial"): State.CONNECTING,
    (State.ONLINE, "hang up"): State.IDLE,
    (State.IDLE, "quit"): State.CLOSED,
    (State.WAITING, "quit"): State.CLOSED,
}


def run(events):
    state = State.IDLE
    trail = [state.name.lower()]
    for event in events:
        following = TRANSITIONS.get((state, event))
        if following is None:
            trail.append(f"({event} ignored)")
            continue
        state = following
        trail.append(state.name.lower())
    return state, trail


for events in (
    ["dial", "answer", "hang up", "quit"],
    ["dial", "timeout", "dial", "answer", "quit"],
    ["answer", "dial", "timeout", "quit", "dial"],
):
    state, trail = run(events)
    print(" > ".join(trail))
    print("   ends", state.name, state.value)
reachable = {target for target in TRANSITIONS.values()}
print("states:", len(State), "reachable:", sorted(state.name for state in reachable))
