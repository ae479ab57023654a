"""Mean and median of two samples."""

SMALL = [4, 1, 9, 7, 2]
LARGE = [12, 5, 8, 21, 30, 2]


def mean(values):
    return sum(values) / len(values)


def median(values):
    pass


for name, sample in [("small", SMALL), ("large", LARGE)]:
    print(f"{name}: mean {mean(sample):.2f}, median {median(sample)}")
