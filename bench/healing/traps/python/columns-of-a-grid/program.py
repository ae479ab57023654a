"""Column sums of a table of visitors."""

VISITORS = [
    [12, 30, 7],
    [15, 28, 9],
    [11, 41, 3],
]

for j in range(3):
    total = 0
    for i in range(3):
        total += VISITORS[i][k]
    print(f"column {j}: {total}")

best = max(range(3), key=lambda j: sum(row[j] for row in VISITORS))
print("most visitors in column", best)
