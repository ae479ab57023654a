class Turnstile:
    """Counts people going into and out of a museum room."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.total_in = 0
        self.total_out = 0
        self.log = []

    def inside(self):
        return self.total_in - self.total_out

    def enter(self, people):
        if self.inside() + people > self.capacity:
            self.log.append(f"{people} wait")
            return False
        self.total_in = self.total_in + people
        self.log.append(f"{people} in")
        return True

    def leave(self, people):
        self.total_out = self.total_in + people
        self.log.append(f"{people} out")


room = Turnstile(10)
room.enter(6)
room.enter(3)
room.enter(4)
room.leave(5)
room.enter(4)
room.leave(2)
print("inside now:", room.inside())
print("came in:", room.total_in)
print("went out:", room.total_out)
print("; ".join(room.log))
assert room.inside() <= room.capacity
