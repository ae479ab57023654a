"""Front desk of a small kayak rental: who has which boat, who waits, and what they owe."""
from collections import deque

PRICE_PER_HALF_HOUR = {1: 450, 2: 700, 3: 900}
DEPOSIT = 2000


class Boat:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.rented_at = None
        self.renter = None
        self.trips = 0

    def __repr__(self):
        return f"<boat {self.number}, {self.seats} seat(s)>"

    @property
    def is_free(self):
        return self.renter is None

    def hand_out(self, renter, minute):
        self.renter = renter
        self.rented_at = minute
        self.trips += 1

    def take_back(self):
        renter, self.renter = self.renter, None
        self.rented_at = None
        return renter


class Desk:
    def __init__(self, boats):
        self.boats = {boat.number: boat for boat in boats}
        self.waiting = deque()
        self.takings = 0
        self.deposits = 0

    def find_free(self, seats):
        for boat in self.boats.values():
            if boat.is_free and boat.seats == seats:
                return boat
        return None

    def rent(self, renter, seats, minute):
        boat = self.find_free(seats)
        if boat is None:
            self.waiting.append((renter, seats))
            print(f"{minute:>4}  {renter} waits ({len(self.waiting)} in line)")
            return
        boat.hand_out(renter, minute)
        self.deposits += DEPOSIT
        print(f"{minute:>4}  {renter} leaves with {boat}")

    def price(self, boat, minute):
        """Every half hour that was begun is paid in full."""
        half_hours = -(-(minute - boat.rented_at) // 30)
        return max(half_hours, 1) * PRICE_PER_HALF_HOUR[boat.seats]

    def bring_back(self, number, minute, damaged=False):
        boat = self.boats[number]
        price = self.price(boat, minute)
        if not damaged:
            self.deposits -= DEPOSIT
        self.takings += price
        renter = boat.take_back()
        note = ", deposit kept" if damaged else ""
        print(f"{minute:>4}  {renter} pays {price / 100:.2f}{note}")
        self.serve_waiting(minute)

    def serve_waiting(self, minute):
        for _ in range(len(self.waiting)):
            renter, seats = self.waiting.popleft()
            if self.find_free(seats):
                self.rent(renter, seats, minute)
            else:
                self.waiting.append((renter, seats))


desk = Desk([Boat(11, 1), Boat(12, 1), Boat(21, 2)])
desk.rent("Anouk", 1, minute=0)
desk.rent("Teun", 2, minute=10)
desk.rent("Sanne", 2, minute=15)
desk.rent("Joris", 1, minute=20)
desk.rent("Lot", 1, minute=22)
desk.bring_back(11, minute=61)
desk.bring_back(21, minute=70, damaged=True)
desk.bring_back(21, minute=90)
desk.bring_back(11, minute=92)
desk.bring_back(12, minute=110)

print("free boats:", [boat for boat in desk.boats.values() if boat.is_free])
print("trips:", {number: boat.trips for number, boat in desk.boats.items()})
print(f"takings {desk.takings / 100:.2f}, deposits {desk.deposits / 100:.2f}")
