from itertools import cycle

guests = ["Ada", "Bram", "Cato", "Dirk", "Elin", "Finn", "Gus", "Hedy", "Ines", "Jon"]
grudges = {("Ada", "Dirk"), ("Cato", "Gus"), ("Bram", "Elin")}
TABLES = 3


def get_along(first, second):
    return (first, second) not in grudges and (second, first) not in grudges


def seat(guests, tables):
    plan = {number: [] for number in range(1, tables + 1)}
    numbers = cycle(plan)
    for guest in guests:
        for _ in range(tables):
            number = next(numbers)
            if all(get_along(guest, other) for other in plan[number]):
                plan[number].append(guest)
                break
        else:
            raise ValueError(f"no table for {guest}")
    return plan


plan = seat(guests, TABLES)
labels = []
for number, names in plan.items():
    labels.append("table {}: {}".format(number, ", ".join(names))
    longest = max(names, key=len)
    print(f"{number}: {len(names)} guests, longest name {longest}")

print("\n".join(labels))
print("seated:", sum(len(names) for names in plan.values()), "of", len(guests))
