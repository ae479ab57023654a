from collections import Counter, defaultdict

FLIGHTS = [
    ("LIS", "MAD", 95), ("MAD", "LIS", 90), ("MAD", "ROM", 150), ("ROM", "ATH", 130),
    ("LIS", "PAR", 160), ("PAR", "ROM", 140), ("ATH", "PAR", 210), ("MAD", "PAR", 120),
]


def build_graph(flights):
    graph = defaultdict(dict)
    for origin, target, minutes in flights:
        graph[origin][target] = minutes
    return graph


def routes(graph, origin, target, path=()):
    """Every route without visiting an airport twice."""
    path = path + (origin,)
    if origin == target:
        yield path
        return
    for stop in sorted(graph[origin]):
        if stop not in path:
            yield from routes(graph, stop, target, path)


def duration(graph, path):
    return sum(graph[a][b] for a, b in zip(path, path[1:]))


graph = build_graph(FLIGHTS)
found = sorted(routes(graph, "LIS", "ATH"), key=lambda path: (duration(graph, path), path))
for path in found:
    print(f"{duration(graph, path):4d} min  {' > '.join(path)}")

departures = Counter(origin for origin, _, _ in FLIGHTS)
print("busiest:", departures.most_common(1))
print("airports:", sorted(graph))
