"""Integer partitions and compositions."""


def partitions(n, largest=None):
    """All ways to write n as a sum of descending positive numbers."""
    if n == 0:
        yield []
        return
    for part in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - part, part):
            yield [part] + rest


def compositions(n, parts):
    if parts == 1:
        yield (n,)
        return
    for first in range(1, n - parts + 2):
        for rest in compositions(n - first, parts - 1):
            yield (first,) + rest


def show(parts):
    return " + ".join(map(str, parts))


for parts in partitions(5):
    print("5 =", show(parts))
print([sum(1 for _ in partitions(n)) for n in range(1, 13)])
print("without repetition:", [show(p) for p in partitions(8) if len(set(p)) == len(p)])
print("four in three:", list(compositions(4, 3)))
