def make_limiter(limit):
    """A function that admits at most limit calls per window of ten ticks."""
    window_start = 0
    used = 0

    def admit(tick):
        nonlocal window_start, used
        if tick - window_start >= 10:
            window_start = tick - tick % 10
            used = 0
        if used < limit:
            used += 1
            return True
        return False

    return admit


def replay(admit, ticks):
    admitted = [tick for tick in ticks if admit(tick)]
    return admitted, len(ticks) - len(admitted)


ticks = [0, 1, 2, 5, 9, 11, 12, 13, 14, 25, 38, 39, 39, 39]
for limit in (1, 2, 3):
    admitted, refused = replay(make_limiter(limit), ticks)
    print(f"limit {limit}: {admitted} refused {refused}")

first, second = make_limiter(1), make_limiter(1)
print("independent:", first(0), second(0), first(1), second(1))
