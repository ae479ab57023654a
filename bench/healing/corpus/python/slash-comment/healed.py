from collections import OrderedDict


class LruCache:
    """Keeps the most recently used entries."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()
        self.hits = 0
        self.misses = 0

    def get(self, key, compute):
        if key in self.entries:
            self.hits += 1
            self.entries.move_to_end(key)
            return self.entries[key]
        self.misses += 1
        value = compute(key)
        self.entries[key] = value
        # the oldest entry stands first
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
        return value


def digit_sum(n):
    return sum(int(digit) for digit in str(n))


cache = LruCache(3)
for number in (12, 99, 12, 305, 7, 99, 12, 7, 7):
    print(number, "->", cache.get(number, digit_sum))
print("kept:", list(cache.entries))
print("hits", cache.hits, "misses", cache.misses)
