class RationBook:
    """Hands out at most a fixed number of units per person and week."""

    def __init__(self, weekly):
        self.weekly = weekly
        self.used = {}

    def draw(self, person, week, units):
        if units <= 0:
            raise ValueError("units must be positive")
        key = (person, week)
        if self.used.get(key, 0) + units > self.weekly:
            left = self.weekly - self.used.get(key, 0)
            raise ValueError(f"{person} has {left} left in week {week}")
        self.used[key] = self.used.get(key, 0) + units

    def total(self, person):
        return sum(units for (name, _), units in self.used.items() if name == person)


book = RationBook(weekly=6)
requests = [("Iris", 1, 4), ("Noor", 1, 6), ("Iris", 1, 3), ("Iris", 2, 5), ("Noor", 2, 0), ("Iris", 1, 2)]
refused = 0
for person, week, units in requests:
    try:
        book.draw(person, week, units)
        print(f"{person} week {week}: {units}")
    except ValueError as error:
        refused += 1
        print("refused:", error)
print("Iris", book.total("Iris"), "Noor", book.total("Noor"), "refused", refused)
