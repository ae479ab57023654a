# Mean and standard deviation in one pass, checked against two passes in the report.
import math

SERIES = {
    "north": [12.1, 11.8, 12.6, 12.0, 11.9],
    "south": [14.0, 15.5, 13.2, 16.1],
    "gate": [9.9, 10.1],
}


class Running:
    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.squares = 0.0

    def add(self, value):
        self.count += 1
        self.total += value
        self.squares += value * value

    def mean(self):
        return self.total / self.count

    def deviation(self):
        variance = (self.squares - self.total ** 2 / self.count) / (self.count - 1)
        return math.sqrt(variance)


for name, values in SERIES.items():
    running = Running()
    for value in values:
        running.add(value)
    print(f"{name:<6}{running.count:>3}{running.mean():>8.3f}{running.deviation():>8.4f}")

everything = Running()
for values in SERIES.values():
    for value in values:
        everything.add(value)
print(f"all: {everything.mean():.3f} +- {everything.deviation():.3f}")
