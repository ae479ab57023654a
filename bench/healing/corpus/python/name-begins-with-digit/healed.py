"""Keeps the runners of a race in the order in which they came in."""

results = [
    ("Ines", 312),
    ("Teo", 287),
    ("Mara", 305),
    ("Oluf", 344),
]


def fastest(lst):
    best = lst[0]
    for runner in lst:
        if runner[1] < best[1]:
            best = runner
    return best


def clock(seconds):
    return f"{seconds // 60}:{seconds % 60:02}"


print("runners:", len(results))
while results:
    name, seconds = fastest(results)
    print(name, clock(seconds))
    results.remove((name, seconds))
print("left:", results)
