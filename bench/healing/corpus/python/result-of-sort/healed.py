"""Picks the winners of a photo contest from the jury's points."""

ENTRIES = [
    ("Fog over the quay", [7, 8, 6]),
    ("Red umbrella", [9, 9, 10]),
    ("Two dogs", [5, 9, 7]),
    ("Empty stage", [9, 10, 10]),
    ("Night bus", [8, 6, 7]),
]


def score(entry):
    title, points = entry
    return sum(points) - min(points)


def winners(entries, places):
    ranking = sorted(entries, key=score, reverse=True)
    return ranking[:places]


for place, entry in enumerate(winners(ENTRIES, 3), 1):
    print(f"{place}. {entry[0]} with {score(entry)}")
runner_up = winners(ENTRIES, 2)[1]
print("runner-up:", runner_up[0])
print("all scores:", sorted(map(score, ENTRIES)))
