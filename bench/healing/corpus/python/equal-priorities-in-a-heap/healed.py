"""Works through tasks by priority and lets finished tasks release others."""
import heapq
from itertools import count

TASKS = [
    {"name": "pack", "priority": 2, "then": ["ship"]},
    {"name": "bill", "priority": 1, "then": []},
    {"name": "label", "priority": 2, "then": ["scan"]},
    {"name": "sweep", "priority": 9, "then": []},
]
RELEASED = {
    "ship": {"name": "ship", "priority": 1, "then": []},
    "scan": {"name": "scan", "priority": 2, "then": []},
}


def work(tasks):
    heap = []
    arrival = count()
    for task in tasks:
        heapq.heappush(heap, (task["priority"], next(arrival), task))
    done = []
    while heap:
        task = heapq.heappop(heap)[-1]
        done.append(task["name"])
        for name in task["then"]:
            released = RELEASED[name]
            heapq.heappush(heap, (released["priority"], next(arrival), released))
    return done


done = work(TASKS)
print(" ".join(done))
print("place of scan:", done.index("scan") + 1)
print("all done:", len(done) == len(TASKS) + len(RELEASED))
