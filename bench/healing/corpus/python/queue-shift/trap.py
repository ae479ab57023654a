"""Round-robin scheduling of processes with a fixed time slice."""

SLICE = 3

processes = [("editor", 4), ("compiler", 8), ("player", 2), ("backup", 5)]


def schedule(processes, time_slice):
    queue = list(processes)
    clock = 0
    finished = []
    trace = []
    while queue:
        name, remaining = queue.pop()
        used = min(remaining, time_slice)
        clock += used
        trace.append(f"{name}:{used}")
        if remaining > used:
            queue.append((name, remaining - used))
        else:
            finished.append((name, clock))
    return trace, finished


trace, finished = schedule(processes, SLICE)
print(" ".join(trace))
for place, (name, clock) in enumerate(finished, start=1):
    print(f"{place}. {name} after {clock}")
average = sum(clock for _, clock in finished) / len(finished)
print(f"average turnaround {average:.2f}")
