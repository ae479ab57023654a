# The knapsack problem by dynamic programming.
items = [("tent", 5, 10), ("stove", 4, 40), ("rope", 6, 30), ("lamp", 3, 50), ("book", 2, 5)]
capacity = 10


def best_value(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (_, weight, value) in enumerate(items, 1):
        for room in range(capacity + 1):
            table[i][room] = table[i - 1][room]
            if weight <= room:
                taken = table[i - 1][room - weight] + value
                table[i][room] = max(table[i][room], taken)
    return table


def chosen(items, capacity):
    table = best_value(items, capacity)
    picked, room = [], capacity
    for i in range(len(items), 0, -1):
        if table[i][room] != table[i - 1][room]:
            name, weight, _ = items[i - 1]
            picked.append(name)
            room -= weight
    return picked[::-1], capacity - room


print("best value:", best_value(items, capacity)[-1][-1])
picked, weight = chosen(items, capacity)
print("take", picked, "weighing", weight)
for limit in range(2, 21, 6):
    print(limit, best_value(items, limit)[-1][-1], chosen(items, limit)[0])
