class Elevator:
    """Serves floor requests in the direction of travel, then turns around."""

    def __init__(self, floors):
        self.floors = floors
        self.position = 0
        self.direction = 1
        self.requests = set()
        self.travelled = 0

    def call(self, *floors):
        for floor in floors:
            if 0 <= floor < self.floors:
                self.requests.add(floor)

    def ahead(self):
        return [f for f in self.requests if (f - self.position) * self.direction >= 0]

    def next_stop(self):
        if !self.ahead():
            self.direction = -self.direction
        stop = min(self.ahead(), key=lambda floor: abs(floor - self.position))
        self.requests.remove(stop)
        self.travelled += abs(stop - self.position)
        self.position = stop
        return stop

    def run(self):
        stops = []
        while self.requests:
            stops.append(self.next_stop())
        return stops


lift = Elevator(10)
lift.call(4, 7, 2, 12)
print(lift.run(), "travelled", lift.travelled)
lift.call(9, 1, 3, 8, 0)
print(lift.run(), "travelled", lift.travelled)
print("rests at", lift.position)
