# Scramble a sentence with a fixed pseudo-random sequence and put it back.


def sequence(seed, count):
    """A small linear congruential generator."""
    value = seed
    for _ in range(count):
        value = (value * 1103 + 12345) % 65536
        yield value


def swaps(length, seed):
    for i, value in zip(range(length - 1, 0, -1), sequence(seed, length)):
        yield i, value % (i + 1)


def scramble(text, seed):
    letters = list(text)
    for i, j in swaps(len(letters), seed):
        letters[i], letters[j] = letters[j], letters[i]
    return "".join(letters)


def restore(text, seed):
    letters = list(text)
    for i, j in reversed(list(swaps(len(letters), seed))):
        letters[i], letters[j] = letters[j], letters[i]
    return "".join(letters)


message = "bring the blue folder"
for seed in (7, 2024):
    hidden = scramble(message, seed)
    print(seed, repr(hidden), sorted(hidden) == sorted(message))
    assert restore(hidden, seed) == message
print(list(sequence(7, 5)))
