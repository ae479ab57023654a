from dataclasses import dataclass


@dataclass(frozen=True)
class Rate:
    name: str
    hourly: int
    minimum: int = 1


@dataclass
class Booking:
    room: str
    rate: Rate
    start: int
    end: int

    @property
    def hours(self):
        return max(self.end - self.start, self.rate.minimum)

    @property
    def cost(self):
        return self.hours * self.rate.hourly

    def clashes(self, other):
        return self.room == other.room and self.start < other.end and other.start < self.end


DAY = Rate("day", 12)
EVENING = Rate("evening", 20, minimum=2)

bookings = [
    Booking("blue", DAY, 9, 12),
    Booking("blue", DAY, 11, 13),
    Booking("red", EVENING, 18, 19),
    Booking("blue", EVENING, 18, 22),
]

accepted = []
for booking in bookings:
    clash = next((other for other in accepted if booking.clashes(other)), None)
    if clash:
        print(f"{booking.room} {booking.start}-{booking.end} clashes with {clash.start}-{clash.end}")
    else:
        accepted.append(booking)
        print(f"{booking.room} {booking.start}-{booking.end} {booking.rate.name}: {booking.cost}")
print("income:", sum(booking.cost() for booking in accepted))
print("hours:", sum(booking.hours for booking in accepted))
