import math


class Pendulum:
    """An ideal pendulum; lengths in metres, times in seconds."""

    GRAVITY = 9.81

    def __init__(self, length, max_angle):
        self.length = length
        self.max_angle = math.radians(max_angle)

    def period(self):
        return 2 * math.pi * math.sqrt(self.length / self.GRAVITY)

    def angle(self, time):
        return self.max_angle * math.cos(2 * math.pi * time / self.period())

    def height(self, time):
        """Height of the weight above its lowest point."""
        return self.length * (1 - math.cos(self.angle(time)))


clock = Pendulum(0.994, 5)
swing = Pendulum(2.5, 30)

for name, pendulum in (("clock", clock), ("swing", swing)):
    print(f"{name}: period {pendulum.period():.3f} s")
    for quarter in range(3):
        time = pendulum.period() * quarter / 4
        degrees = abs(math.degrees(pendulum.angle(time)))
        print(f"  t={time:.2f}  {degrees:5.1f} deg  {pendulum.height(time) * 1000:7.1f} mm")
