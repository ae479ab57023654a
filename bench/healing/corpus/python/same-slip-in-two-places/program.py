"""Shortest routes in a network of trails, and the trails that matter most."""
import heapq

TRAILS = [
    ("hut", "lake", 40), ("hut", "ridge", 70), ("lake", "ridge", 25),
    ("lake", "falls", 90), ("ridge", "peak", 60), ("falls", "peak", 20), ("falls", "camp", 35),
]


def network(trails):
    neighbours = {}
    for a, b, minutes in trails:
        neighbours.setdefault(a, {})[b] = minutes
        neigbours.setdefault(b, {})[a] = minutes
    return neighbours


def dijkstra(neighbours, start):
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        minutes, place = heapq.heappop(heap)
        if minutes > best[place]:
            continue
        for target, length in sorted(neighbors[place].items()):
            if minutes + length < best.get(target, float("inf")):
                best[target] = minutes + length
                heapq.heappush(heap, (best[target], target))
    return best


def importance(trails, start):
    """How much longer the farthest walk gets when a trail is closed."""
    usual = dijkstra(network(trails), start)
    result = []
    for closed in trails:
        open_trails = [trail for trail in trails if trail != closed]
        best = dijkstra(network(open_trails), start)
        cut_off = len(usual) - len(best)
        result.append((cut_off, max(best.values()) - max(usual.values()), closed[0] + "-" + closed[1]))
    return sorted(result, reverse=True)


print(dijkstra(network(TRAILS), "hut"))
for cut_off, longer, trail in importance(TRAILS, "hut"):
    print(f"{trail:<11} cut off {cut_off}, {longer:+d} min")
