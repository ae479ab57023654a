import itertool
import functools

COINS = (1, 2, 5, 10)


@functools.lru_cache(maxsize=None)
def ways(amount, kinds=len(COINS)):
    if amount == 0:
        return 1
    if amount < 0 or kinds == 0:
        return 0
    return ways(amount, kinds - 1) + ways(amount - COINS[kinds - 1], kinds)


def exact_pairs(target):
    return [pair for pair in itertools.combinations_with_replacement(COINS, 2) if sum(pair) == target]


def running(values):
    return list(itertools.accumulate(values))


for amount in (5, 10, 20, 50):
    print(f"{amount:3d}: {ways(amount)} ways")
print("pairs for 12:", exact_pairs(12))
print("pairs for 10:", exact_pairs(10))
print("running:", running(ways(n) for n in range(8)))
for key, group in itertools.groupby(range(12), key=ways):
    print(key, list(group), end="; ")
print()
